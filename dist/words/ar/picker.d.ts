import type { Text } from '../../ui/shelf.js';
import type { picker as english } from '../en/picker.js';
/** Words of the picker, in Arabic. */
export declare const picker: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
