/**
 * A widget's first drawing costs about four times its second: code runs for the first time, and Lit takes each template apart. While a page
 * waits for its data it has nothing to do; then each widget that was defined draws a small made-up life where nobody sees it, part by part.
 * What has been drawn in earnest by then needs no rehearsal.
 */
export interface Player {
    /** Draws circles, without being in the page, step by step. */
    rehearse(circles: Iterable<object>): Iterator<undefined, void>;
}
/** `samples`: parts of circles that show, together, most of what a first drawing may hold. */
export type Cast = (new () => Player) & {
    readonly samples: readonly object[];
};
export declare const addToCast: (one: Cast) => void;
/** Drawn in earnest. */
export declare const leaveCast: (one: unknown) => void;
/** Called when an element comes into the page: from now on, idle time is used. */
export declare function rehearseWhenIdle(): void;
