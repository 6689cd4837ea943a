import type { Text } from '../../ui/shelf.js';
import type { review as en } from '../en/review.js';
/** Words of the review, in Welsh. */
export declare const review: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
