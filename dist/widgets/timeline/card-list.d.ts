import type { Desk } from '../../ui/desk.js';
import type { Scene } from '../../ui/scene.js';
import { type Row } from './order.js';
/** Whether a change of an entry, or of a telling of it, is on its way or waits in a draft: that is said under it. */
export declare function moves({ circle, items, drafts }: Scene, id: string): boolean;
/** Draws cards, and knows which of them have to be drawn again: one change among thousands draws one. */
export declare class CardList {
    #private;
    /** A new drawing begins. @param turn grows with what is opened, typed or pressed @returns whether the card of a row has to be drawn again, though the row is the same */
    turn(scene: Scene, turn: number): (row: Row) => boolean;
    /** Cards of some rows of a list. Where the list is not drawn whole (`size` long), each says its place in it. */
    draw(desk: Desk, rows: readonly Row[], from?: number, size?: number): unknown;
}
