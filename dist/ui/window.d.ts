/** Up to this many entries a whole story is drawn, so that the browser's own search and any reader reach it all. */
export declare const WHOLE = 200;
/** Entries drawn and let go of together. */
export declare const CHUNK = 8;
/**
 * Which parts of a long list stand near what is looked at. Far parts keep their room, so that nothing jumps; headings are always there.
 * A part that has focus is never let go of.
 */
export declare class Window {
    #private;
    readonly changed: () => void;
    /** @param guess the height of one entry until one was measured, in px */
    constructor(changed: () => void, guess?: number);
    /** Whether anything is known yet: before the first look, the beginning is drawn. */
    get blind(): boolean;
    isNear(key: string): boolean;
    /** Looks at every `[data-part]` in a root, and gives the far ones their room. */
    look(root: ParentNode): void;
    /** Lets go of everything: the story is another, or nobody looks. */
    stop(): void;
}
