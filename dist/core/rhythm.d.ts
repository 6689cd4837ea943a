import type { Plan } from './circle.js';
/** The part of an RFC 5545 RRULE that plans use. Weekdays run from 1, Monday, to 7, Sunday. */
export interface Rule {
    freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
    interval: number;
    /** `nth` 2 is the second in the month (or year), -1 the last, 0 each one. */
    byDay?: {
        day: number;
        nth: number;
    }[];
    /** 1 to 31, or -1 (the last day) to -31. */
    byMonthDay?: number[];
    byMonth?: number[];
    count?: number;
    /** Where a week begins, for "every other week on Sunday and Monday". Monday when missing. */
    weekStart?: number;
}
/** As RFC 5545 writes them, from Monday. */
export declare const WEEKDAYS: string[];
/**
 * Reads a rule. Undefined for one with any part outside the subset (UNTIL too: that is the plan's own field), or that
 * RFC 5545 forbids: a date shown wrongly is worse than a rhythm not understood.
 */
export declare function readRule(text: string): Rule | undefined;
/** Writes a rule as RFC 5545 does, without what goes without saying. */
export declare function writeRule(rule: Rule): string;
export declare const dayOf: (date: string) => number;
/** Several times as fast as `toISOString`, and this is most of what a month of dates costs. */
export declare const dateOf: (day: number) => string;
export declare const weekdayOf: (day: number) => number;
/** A start as a full local time: a day from midnight, a month from its first day. */
export declare const full: (local: string) => string;
/** Whether this is a local time, day or month that exists. */
export declare function isLocal(local: string | undefined): local is string;
/** One date of a plan: its local start, and the date (or month) the plan first gave it, which is its name for life. */
export interface Occurrence {
    start: string;
    original: string;
}
/**
 * The dates a plan's own rule gives in a half-open window of local times, in order. A day counts as its midnight and a month
 * as its first day, so that neighbouring windows share nothing and miss nothing. What was moved or called off since is not
 * looked at (see `datesOf`). As RFC 5545 says: months too short for the day are skipped, `starts` is where counting begins
 * and is a date of the plan only if the rule gives it. A rule that cannot be read gives the first date alone. The cost is that
 * of the window, however old the plan is.
 * @param from `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
 * @param to the same; itself outside
 */
export declare function occurrences(plan: Plan, from: string, to: string): Occurrence[];
