import type { Plan } from './circle.js';
import type { Text } from './when-words.js';
import type { Words } from './words.js';
type Step = '1' | '2' | 'n';
/** The word keys that `sayRhythm` speaks with, beside those of dates. */
export type RhythmKey = `rhythm.${'day' | 'week' | 'month' | 'year' | 'months' | 'years'}.${Step}` | 'rhythm.weekdays' | `rhythm.nth.${1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5}` | 'rhythm.ordinals' | 'rhythm.date' | 'rhythm.lastDay' | 'rhythm.of' | 'rhythm.only' | 'rhythm.short' | 'rhythm.at' | 'rhythm.until' | 'rhythm.times' | 'rhythm.open' | 'rhythm.other';
export type RhythmWords = {
    readonly [key in RhythmKey]: Text;
};
/**
 * How a plan repeats, in words: "every other Saturday at 2pm, until you change it", "the second Saturday of each month".
 * Empty for a plan that does not repeat. What is too knotted for words is said to be so, never said wrongly.
 * @param options.end false leaves out how long it goes on
 */
export declare function sayRhythm(plan: Plan, words: Words, options?: {
    end?: boolean;
}): string;
/**
 * The rhythms to offer for a first date, each a `repeats`, the likeliest first; say each with `sayRhythm`. The last day of a
 * month offers the last day of each month, because RFC 5545 skips the months that have no 31st.
 */
export declare function rhythmsFor(starts: string): string[];
export {};
