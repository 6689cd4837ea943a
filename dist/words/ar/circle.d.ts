import type { Text } from '../../ui/shelf.js';
import type { circle as english } from '../en/circle.js';
/** Words every widget shares, in Arabic. */
export declare const circle: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
