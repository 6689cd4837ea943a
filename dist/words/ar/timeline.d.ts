import type { Text } from '../../ui/shelf.js';
import type { timeline as english } from '../en/timeline.js';
/** Words of the timeline, in Arabic. */
export declare const timeline: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
