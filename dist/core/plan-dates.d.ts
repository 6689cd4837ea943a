import type { Circle, Scope, Time } from './circle.js';
import type { Patch } from './change.js';
import { type Occurrence } from './rhythm.js';
/** One date of a plan as it stands, with what was recorded about it. */
export interface PlanDate extends Occurrence {
    /** `<plan>@<original>`, the key in `times`. */
    id: string;
    time?: Time;
}
/**
 * The dates of a plan in a half-open window, in order, each with its record: a moved one on its new day (and not on the old),
 * one called off still listed. What someone has said of a date stays listed even if the rule no longer gives that date.
 * The plan's status is not looked at. `from` and `to` as for `occurrences`.
 */
export declare function datesOf(circle: Circle, planId: string, from: string, to: string): PlanDate[];
/** The dates of the rule that carry a record, whenever they are. */
export declare const recordedOf: (circle: Circle, planId: string) => PlanDate[];
/** The first date from `now` on (a day or month that is still running counts) that is not off, or that `fits`. */
export declare function nextOf(circle: Circle, planId: string, now: string, fits?: ({ time }: PlanDate) => boolean): PlanDate | undefined;
/** The last date before `now` that is not off, or that `fits`. */
export declare function lastOf(circle: Circle, planId: string, now: string, fits?: ({ time }: PlanDate) => boolean): PlanDate | undefined;
/** How many dates a change with this scope touches, and how many of them carry a record (moved, off, marked). */
export interface Touched {
    /** Infinity for a plan without an end. */
    dates: number;
    records: number;
}
/** What "just this one", "this and later" and "all" would touch, to be said before saving. */
export declare function countTouched(circle: Circle, planId: string, scope: Scope, original: string): Touched;
/**
 * "This and later", as one patch: `until` on the plan, and a new plan with the edits that `follows` it. What was agreed for
 * single dates still to come (moved, off) goes with the new plan where it has the same date: what is off must not come back unseen.
 * From the plan's first date on it is the plan itself that is edited. Empty when the plan or the date is not there.
 * @param from the date as planned, `YYYY-MM-DD` or `YYYY-MM`
 * @param edits fields of the new plan, a merge patch: `null` removes
 */
export declare function splitPlan(circle: Circle, planId: string, from: string, edits: Patch, newId: string): Patch;
