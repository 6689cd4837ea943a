import type { Text } from '../../ui/shelf.js';
import type { picker as en } from '../en/picker.js';
/** Words of the picker, in Welsh. */
export declare const picker: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
