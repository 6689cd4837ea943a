import type { Circle, Problem } from './circle.js';
/** The value of an own field; never one of a prototype. */
export declare const own: <T>(map: Readonly<Record<string, T>> | undefined, key: string | undefined) => T | undefined;
/** Whether a text is of a kind that `patterns` names. */
export declare const matches: (type: string, value: string) => boolean;
/** What makes of a document of one format one of the next. Where it stands in the list says from which: the first, from format 0. */
export type Step = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
/** Whether a newer version of the library wrote this circle: it is shown, and not written to. */
export declare const isNewer: (circle: Circle) => boolean;
/**
 * A circle from any JSON. Never throws. What cannot be used is left out, reported by path (never by value) and kept in `unread`, where
 * `writeCircle` finds it; unknown fields and values stay where they are. Records that need no change are the same objects as in `json`.
 * A document of an older format is brought to today's first, one step at a time.
 *
 * @param steps from each older format to the one after it; those of this version unless given
 */
export declare const readCircle: (json: unknown, steps?: readonly Step[]) => ReadCircle;
/** What reading gives: the circle, and what was wrong with the document, by path. */
export interface ReadCircle {
    circle: Circle;
    problems: Problem[];
}
/** The same in steps of some hundred records, for a page that has to stay quick meanwhile. The last step returns the circle. */
export declare function readSteps(json: unknown): Generator<undefined, ReadCircle, undefined>;
/** The circle without what was set apart of records that are erased by now. */
export declare function forgetUnread(circle: Circle): Circle;
/** The circle as the host may keep it: with all that `readCircle` set apart back in its place, unless something else stands there by now. */
export declare function writeCircle(circle: Circle): unknown;
/**
 * What is wrong with a merge patch on a circle: values that do not fit their field, text that cannot be stored, a collection removed.
 * With the circle it is meant for, also records that it would bring in, or leave, without what they need.
 */
export declare function checkPatch(patch: unknown, circle?: Circle): Problem[];
