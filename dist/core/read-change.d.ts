/** Reads a change from any JSON. */
import type { Change } from './change.js';
import type { Problem } from './circle.js';
/** Bytes of UTF-8: 256 kB. */
export declare const LARGEST_CHANGE = 262144;
/**
 * A change from any JSON. Never throws. Without problems, `change` is a plain copy of what was given; with one, there is none.
 * Problems name a path (JSON Pointer) and a reason, never a value. Whether the change fits a circle is for `foldChange` to judge.
 */
export declare function readChange(json: unknown): {
    change?: Change;
    problems: Problem[];
};
