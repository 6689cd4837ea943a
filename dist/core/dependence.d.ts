/** How one waiting change stands to another. */
import type { Change, Json, Patch } from './change.js';
import type { Circle } from './circle.js';
/** Whether `later` was made on top of `earlier` and falls with it. An erasing stands by itself. */
export declare function dependsOn(later: Change, earlier: Change): boolean;
/** The `collection/id` of every record the change names and does not itself erase. */
export declare function touchedBy(change: Change): string[];
/** Whether the change sets anything: one that only removes has no words to keep. */
export declare const setsSomething: (value: Json) => boolean;
/** The `collection/id` of records that were there when the change was made, and are not there (or not to be seen) any more. */
export declare function vanished(circle: Circle, change: Change): string[];
/** Whether every record that the change sets a field of is there. */
export declare const stands: (circle: Circle, change: Change) => boolean;
/** Whether a patch takes the record `collection/id` away. */
export declare const removes: (patch: Patch, key: string) => boolean;
