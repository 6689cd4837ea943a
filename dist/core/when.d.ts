/**
 * Approximate dates: EDTF in, bounds, order and words out.
 *
 * The subset of ISO 8601-2 read here: a year, month, day or season (21–24); digits unknown from the right (`201X`, `20XX`,
 * `2016-XX`, `2016-05-XX`, `2016-XX-XX`); a last `~` (about), `?` (maybe) or `%` (both); stretches `a/b`, `a/..` (still),
 * `../b`, `a/` and `/b` (that end is not known); one time out of several `[a,b]`, `[a..b]`, `[..a]`, `[a..]`; and a day
 * whose year is not known, `XXXX-04-23`. Years 0000 to 9999, proleptic Gregorian. Anything else is not read.
 *
 * Seasons are those of Britain by whole months: spring is March to May, winter December to the end of February after.
 * Day numbers count days from 1970-01-01.
 */
import type { Me, When } from './circle.js';
import type { Words } from './words.js';
/** How an end of a span is known. `about` covers `~`, `?` and `%`; `open` is "still" or "always". */
export type End = 'known' | 'about' | 'notKnown' | 'open';
/** Where a date lies on the line of time, in day numbers, both ends inside. `lasts` tells a stretch from one time somewhere within. */
export interface Span {
    readonly from: number;
    readonly to: number;
    readonly fromIs: End;
    readonly toIs: End;
    readonly lasts: boolean;
}
/** An age in whole years. `about` where the date or the birth is doubtful; `lasts` where it is the age through a stretch. */
export interface Age {
    from: number;
    to: number;
    about: boolean;
    lasts: boolean;
}
/** The day number of an ISO date (`YYYY-MM-DD`, or longer: the time is not read); the first day of a month or a year. NaN for what is no date. */
export declare const dayNumber: (date: string) => number;
/** The ISO date of a day number, between 0000-01-01 and 9999-12-31. */
export declare const isoDate: (day: number) => string;
/** Reads an EDTF text of the subset above. Undefined for anything else; never throws. */
export declare function readWhen(text: string): When | undefined;
/**
 * The first and the last day it can be, as ISO dates. An open or unknown end, and a date that cannot be read, reach to
 * 0000-01-01 and 9999-12-31. `~`, `?` and `%` do not widen: nobody has agreed by how much, so it is said and drawn instead.
 */
export declare function boundsOf(when: When): {
    earliest: string;
    latest: string;
};
/** The same in day numbers, for drawing and searching. Undefined for a date without a year, or without a readable `edtf`. */
export declare function spanOf(when: When): Span | undefined;
/**
 * A total order for lists: by the earliest day (by the latest where there is no earliest: "before 2012" comes just before 2012),
 * then the latest, then the text. After these, days without a year; then what has no readable date, by the person's words.
 * Never puts a date before another that must have ended earlier.
 */
export declare function compareWhen(a: When, b: When): number;
/**
 * A date in the reader's language. The words come from `edtf`; the person's own phrase stands in where there is no readable
 * `edtf`, or first of all with `{ said: true }`.
 */
export declare function sayWhen(when: When, words: Words, options?: {
    said?: boolean;
}): string;
/** A day in words: "21 August 2025", "Saturday 28 November" (`{ weekday: true, year: false }`). The time of a date-time is not read. */
export declare function sayDay(date: string, words: Words, options?: {
    weekday?: boolean;
    year?: boolean;
}): string;
/** The same by its numbers, for who has them: no `year` leaves the year out, `weekday` is 1 Monday to 7 Sunday, or 0 to leave it out; a `day` of 0 is the whole month. */
export declare function sayDayOf(words: Words, year: number | undefined, month: number, day: number, weekday: number): string;
/** A time of day (`HH:MM`) in words: "2pm", "1:30pm", "midday". */
export declare function sayTime(time: string, words: Words): string;
/** Two times of day (`HH:MM`) in words: "2pm to 3:30pm". */
export declare function sayFromTo(from: string, to: string, words: Words): string;
/** How far a day is from today, in words: "today", "in 4 days", "in 3 weeks", "2 months ago". `days` is negative for the past. */
export declare function sayDays(days: number, words: Words): string;
/**
 * How old someone born then was at a date; of a stretch with one end known, at that end. Undefined before the birth and where a date does
 * not say. It does not know whether the birth date may be used: `ageWords` does.
 */
export declare function ageAt(born: When, when: When): Age | undefined;
/** An age in words: "6", "about 4", "6 or 7", "13, then 14", "4 to 7". Empty unless the birth date is known for sure (`bornIs` is `known` or missing). */
export declare function ageWords(me: Pick<Me, 'born' | 'bornIs'>, when: When, words: Words): string;
