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
    /** Gives every far `[data-part]` in a root its room, and looks at all of them, unless they only pass. */
    look(root: ParentNode, watched?: boolean): void;
    /** Lets go of everything: the story is another, or nobody looks. */
    stop(): void;
}
