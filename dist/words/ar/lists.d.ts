import type { Text } from '../../ui/shelf.js';
import type { lists as english } from '../en/lists.js';
/**
 * Arabic words for every id of the vocabulary. Roles that Arabic names by sex are named in both ("معلّم أو معلّمة"); feelings are
 * nouns, so that they fit whoever says them.
 */
export declare const lists: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
