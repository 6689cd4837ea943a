import type { When } from './circle.js';
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
    readonly classes: {
        readonly [name in SchoolClass]?: readonly [first: number, count: number];
    };
}
export type SchoolClass = 'nursery' | 'reception' | 'year' | 'primary' | 'secondary';
export declare const SCHOOLS: Readonly<Record<string, SchoolSystem>>;
/**
 * When someone born then was in a class, as EDTF: one school year, or one of several where the birth date leaves the cohort open.
 * Undefined where no nation has such a class.
 * @param n the class's number; 1 for one that has a name alone
 * @param home the nation looked at first: people move, and a class it does not have is another nation's
 */
export declare function schoolYear(name: SchoolClass, n: number, born: When, home: string): string | undefined;
