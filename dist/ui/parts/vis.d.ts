import type { Scene } from '../scene.js';
/** Who sees a record, in words. */
export declare function visText(scene: Scene, seenBy: readonly string[] | undefined): string;
