import type { Text } from '../../ui/shelf.js';
import type { whenField as english } from '../en/when-field.js';
/** Words of the field that asks when something was, and how well that is known, in Arabic. */
export declare const whenField: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
