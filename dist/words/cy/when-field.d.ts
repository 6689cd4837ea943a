import type { Text } from '../../ui/shelf.js';
import type { whenField as en } from '../en/when-field.js';
/** Words of the field that asks when something was, in Welsh. */
export declare const whenField: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
