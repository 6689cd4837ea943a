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
