import type { When } from './circle.js';
import { boundsOf } from './when.js';

/**
 * When a child is in which school year, by nation. Data: the code that reads it is the same for all.
 *
 * A cohort is everyone born from `cohort` of one year (inside) to the day before it in the next. Class 0, the first year of
 * school, begins for the cohort of year c in `starts` of c + 5. A class ends in `ends` of the year after it began.
 * Children may be held back or moved up: a school year is what people usually mean, and the reader's preview shows it.
 */
export interface SchoolSystem {
  /** MM-DD. England and Wales 1 September; Scotland 1 March; Northern Ireland 2 July. */
  readonly cohort: string;
  /** Month, MM. */
  readonly starts: string;
  readonly ends: string;
  /** Names of classes: the class of number 1 (or of the name itself), and how many there are. */
  readonly classes: { readonly [name in SchoolClass]?: readonly [first: number, count: number] };
}
export type SchoolClass = 'nursery' | 'reception' | 'year' | 'primary' | 'secondary';

const england: SchoolSystem = {
  cohort: '09-01', starts: '09', ends: '07', classes: { nursery: [-1, 1], reception: [0, 1], year: [1, 13] },
};

export const SCHOOLS: Readonly<Record<string, SchoolSystem>> = {
  england,
  wales: england,
  scotland: { cohort: '03-01', starts: '08', ends: '06', classes: { nursery: [-1, 1], primary: [0, 7], secondary: [7, 6] } },
  // Primary 1 is also Year 1, so that the first year after primary school is Year 8.
  northernIreland: { cohort: '07-02', starts: '09', ends: '06', classes: { nursery: [-1, 1], primary: [0, 7], year: [0, 14] } },
};

/**
 * When someone born then was in a class, as EDTF: one school year, or one of several where the birth date leaves the cohort open.
 * Undefined where no nation has such a class.
 * @param n the class's number; 1 for one that has a name alone
 * @param home the nation looked at first: people move, and a class it does not have is another nation's
 */
export function schoolYear(name: SchoolClass, n: number, born: When, home: string): string | undefined {
  const system = [home, ...Object.keys(SCHOOLS)].map((id) => (Object.hasOwn(SCHOOLS, id) ? SCHOOLS[id] : undefined)).find((one) => one && n > 0 && n <= (one.classes[name]?.[1] ?? 0));
  if (!system) return;
  const { earliest, latest } = boundsOf(born), first = system.classes[name]![0];
  const year = (day: string): number => +day.slice(0, 4) - (day.slice(5) < system.cohort ? 1 : 0) + 4 + first + n;
  const from = year(earliest), to = year(latest), four = (number: number): string => String(number).padStart(4, '0');
  return from === to ? `${four(from)}-${system.starts}/${four(to + 1)}-${system.ends}` : `[${four(from)}-${system.starts}..${four(to + 1)}-${system.ends}]`;
}
