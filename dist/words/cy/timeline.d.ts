import type { Text } from '../../ui/shelf.js';
import type { timeline as en } from '../en/timeline.js';
/** Words of the timeline, in Welsh. */
export declare const timeline: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
