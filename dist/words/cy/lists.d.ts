import type { Text } from '../../ui/shelf.js';
import type { lists as en } from '../en/lists.js';
/** Welsh words for every id of `core/vocabulary.ts`. Names stand where no word before them changes their first letter. */
export declare const lists: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
