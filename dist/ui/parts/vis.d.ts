import type { SeenBy } from '../../core/circle.js';
import type { Scene } from '../scene.js';
/** Who sees a record, in words. */
export declare function visText(scene: Scene, seenBy: readonly string[] | undefined): string;
/** Whether a record of the person's own stays folded: someone sits beside them with whom it is not shared. */
export declare const isFolded: ({ viewer, circle, present }: Scene, record: {
    readonly seenBy?: SeenBy | undefined;
}) => boolean;
