/** What an outbox shows, and what it needs from outside. */
import type { Answer, Change, Patch } from './change.js';
import type { Circle, Viewer } from './circle.js';
/** Where a change stands. `late`: sent, no answer for ten seconds. A refused change leaves the items: its draft says the rest. */
export type ItemState = 'waiting' | 'sending' | 'late' | 'retry' | 'signed-out' | 'saved' | 'refused' | 'conflict';
/** One change and how it stands. Items are never mutated: a new one replaces the old. */
export interface Item {
    readonly change: Change;
    readonly state: ItemState;
    /** The host's sentence, where it gave one. */
    readonly message?: string;
    /** The field the host named. */
    readonly field?: string;
    /** For a conflict that needs a choice: what stands there now, in the shape of `was`. Without it, the conflict waits for the host's next circle. */
    readonly now?: Patch;
}
/** Words that were not stored: a refused change, or the text not chosen after a conflict. Kept until dropped or saved again. */
export interface Draft {
    /** The id of the change that was not stored. */
    readonly id: string;
    readonly change: Change;
    readonly reason: 'refused' | 'conflict' | 'erased';
    readonly message?: string;
    readonly field?: string;
    /** The words are not this person's: they stood there, and the person's own were chosen instead. */
    readonly theirs?: true;
    /** What the words were about is not there any more: they can be read and copied, and `retryDraft` gives `undefined`. */
    readonly gone?: true;
}
/** What the outbox needs from outside. */
export interface OutboxWorld {
    /** Sends one change; `undefined` when nobody took it (then no answer counts as given). Errors count as `retry`. */
    send(change: Change): Promise<Answer> | undefined;
    /** Calls `run` after `ms`; returns a cancel. */
    later(ms: number, run: () => void): () => void;
    newId(): string;
    /** ISO instant now. */
    now(): string;
    /** Called after any change of what is shown. */
    changed(): void;
}
/** The whole state, immutable, new on each change. */
export interface OutboxState {
    /** The host's circle with every change on its way applied: what the person sees. */
    readonly circle: Circle;
    /** Waiting, sending, not saved, and for a short while saved; oldest first. */
    readonly items: readonly Item[];
    readonly drafts: readonly Draft[];
}
export interface OutboxOptions {
    circle: Circle;
    viewer: Viewer;
    world: OutboxWorld;
    /** Form mode: nothing is sent by itself; changes stay until the form takes them. */
    hold?: boolean;
}
