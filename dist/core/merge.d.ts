/**
 * JSON Merge Patch (RFC 7396) and what the clash rule needs around it. All functions are pure, share what did not change,
 * look at own properties only, and never let a key named `__proto__` through.
 */
import type { Json, Patch } from './change.js';
import type { Circle } from './circle.js';
export declare const isTree: (value: unknown) => value is Patch;
/** The own property `key`, never one of a prototype; `undefined` where there is none or where `value` is no object. */
export declare const own: (value: unknown, key: string | undefined) => Json | undefined;
/** A circle, or a record of one, as what patches are made of: JSON without `undefined`. */
export declare const asPatch: (value: object) => Patch;
/** A JSON Pointer (RFC 6901). */
export declare const pointer: (path: readonly (string | number)[]) => string;
/** Deep equality of JSON; the order of keys does not count. */
export declare function equal(a: Json | undefined, b: Json | undefined): boolean;
/** The keys that may differ between two large trees, where the second was made of the first; else `undefined`. */
export declare function mergedKeys(from: object, to: object): readonly string[] | undefined;
/** `target` with `patch` merged in; the same object where nothing changes, `undefined` where nothing is left. */
export declare function merge(target: Json | undefined, patch: Json): Json | undefined;
/** A circle with `patch` merged in: what is set in a known field is for `checkPatch` to judge. */
export declare const mergeCircle: (circle: Circle, patch: Patch) => Circle;
/** A tree of the same shape as `patch`, with `leaf` deciding where the patch ends; `undefined` leaves a key out. */
export declare function shaped(patch: Patch, leaf: (key: string, value: Json) => Json | undefined): Patch;
/** The present value of every field that `patch` touches, `null` for absent: the shape of `was` and `now`. */
export declare function presentOf(target: unknown, patch: Patch): Patch;
/** What `patch` leaves behind where `was` stood before: the `was` of its undo. */
export declare function leftBy(patch: Patch, was: Json | undefined): Patch;
/** Calls `visit` for every record a patch names, with its `collection/id`. */
export declare function eachRecord(patch: Patch, visit: (key: string, value: Json, collection: string, id: string) => void): void;
/** `patch` without the records for which `drop` says so; the same object where it never does. */
export declare function withoutRecords(patch: Patch, drop: (key: string, value: Json) => boolean): Patch;
export interface Merged {
    patch: Patch;
    /** What stands there now, in the shape of the new patch. */
    was: Patch;
    /** Some field was changed to something else on both sides: the new patch holds mine. */
    choice: boolean;
    /** Something that the patch builds on is not there any more. */
    gone: boolean;
    /** Some field is not what `was` said. */
    missed: boolean;
}
/**
 * Three ways: `patch` was made where `was` stood (`null`: nothing), and now `now` stands there. A field that `now` does not
 * name is taken to be unchanged; one that `was` does not name (an erased record, its mark) is not compared.
 */
export declare function mergeThreeWays(patch: Patch, was: Json | undefined, now: Json | undefined): Merged;
/** `target` with every field of `patch` set to what `now` says of it; what `now` does not name stays. */
export declare function setTo(target: Json | undefined, patch: Patch, now: Patch): Patch;
