import type { Text } from '../../ui/shelf.js';
import type { move as en } from '../en/move.js';
/** Words of the cards that ask, after a move, whom from there to keep, in Welsh. */
export declare const move: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
