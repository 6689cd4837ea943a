import type { Text } from '../../ui/shelf.js';
import type { move as english } from '../en/move.js';
/** Words of the cards that ask, after a move, whom from there to keep, in Arabic. */
export declare const move: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
