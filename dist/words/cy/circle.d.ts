import type { Text } from '../../ui/shelf.js';
import type { circle as en } from '../en/circle.js';
/** Words every widget shares, in Welsh. */
export declare const circle: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
