import type { Answer, Change, Patch } from './change.js';
import type { Circle } from './circle.js';
import type { OutboxOptions, OutboxState } from './outbox-state.js';
export type { Draft, Item, ItemState, OutboxOptions, OutboxState, OutboxWorld } from './outbox-state.js';
/** The changes of one viewer in one circle. Elements share it; it belongs to none of them. */
export declare class Outbox {
    #private;
    constructor({ circle, viewer, world, hold }: OutboxOptions);
    get state(): OutboxState;
    /** The last act that can be taken back, if there is one. */
    get undoable(): Change | undefined;
    /**
     * New data from the host. Ignored where it is older than the newest revision seen, or the very data set before by a host
     * without a counter; else it is the truth of that moment, and what is on its way is put on top of it.
     */
    setCircle(circle: Circle): void;
    /** Takes up an act, made on `state.circle`. An id it has already is left alone. */
    add(change: Change): void;
    /**
     * An answer that comes by another way than the promise. The first final one counts.
     * @returns false when no change of that id is on its way
     */
    settle(id: string, answer: Answer): boolean;
    /** Every change that is not known to be saved, in order: what a host keeps for `restore`. Drafts are not among them; they stand in `state.drafts`. */
    unsaved(): Change[];
    /** Brings back what `unsaved()` listed on a page before this one. The ids stay: what the host has judged it judges the same again. */
    restore(changes: readonly Change[]): void;
    /** Sends again now, in order: "Try now", and after signing in. */
    resend(): void;
    /** The page is shown again, or the network is back: tries now what waits to be tried again. */
    wake(): void;
    /** Empties all but the host's circle: sign-out on a shared tablet. What was sent is not called back. */
    forget(): void;
    setHold(hold: boolean): void;
    /** Ends a conflict that needs a choice, for the whole change. The text not chosen stays in a draft. */
    choose(id: string, side: 'mine' | 'theirs'): void;
    dropDraft(id: string): void;
    /** Sends a draft as a new act with `patch` (its own by default), made on what stands there now. `undefined` where there is nothing to send it to. */
    retryDraft(id: string, patch?: Patch): Change | undefined;
    /** Takes an act back by a new one: the last that can be, or the one of that id. */
    undo(id?: string | undefined): Change | undefined;
}
