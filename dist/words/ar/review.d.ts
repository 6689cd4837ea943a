import type { Text } from '../../ui/shelf.js';
import type { review as english } from '../en/review.js';
/** Words of the review, in Arabic. */
export declare const review: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
