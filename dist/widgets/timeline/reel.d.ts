import type { Row } from './order.js';
/** Up to this many entries the whole story is drawn, so that the browser's own search and any reader reach it all. */
export declare const WHOLE = 200;
/** How much of the screen stands above the first card, in px. */
export declare const ABOVE = 260;
/**
 * Draws the rows of a long story that stand near what is looked at. The widget draws an empty list under each heading; this fills the near ones
 * run by run, a few cards a frame, and keeps the room of the others, so that nothing jumps. What has focus is never let go of.
 */
export declare class Reel {
    #private;
    readonly draw: (row: Row, at: number, size: number) => unknown;
    /** @param draw a row: the `at`th of a list of so many */
    constructor(draw: (row: Row, at: number, size: number) => unknown);
    get isEmpty(): boolean;
    /** Whether it watches what is near. */
    get looks(): boolean;
    /** Takes up the rows of each list, and draws again what is drawn and is another now. @param isOther whether a row has to be drawn again that is the same */
    set(parts: ReadonlyMap<string, readonly Row[]>, isOther: (row: Row) => boolean): void;
    /** Finds the lists that were drawn, gives them their room, and draws the beginning where nothing was seen yet. @param above how tall is what stands over them, in px */
    look(root: ParentNode, above?: number): void;
    /** Draws the card of an entry, so that it can be gone to. */
    reach(id: string): void;
    /** Draws all: at once for paper, else as fast as the page stays quick. */
    drawAll(now: boolean): void;
    /** Lets go of everything: the story is another, or nobody looks. */
    stop(): void;
}
