/** What a client forgets when a record was erased. */
import type { Change, Patch } from './change.js';
import type { Draft } from './outbox-state.js';
/** What becomes of one change when records it touches were erased. */
export interface Forgotten {
    /** The change without the erased records; `undefined` where nothing is left of it. */
    left: Change | undefined;
    /** The words typed on this device since the erasing, with nothing said of what stood before. */
    words: Change | undefined;
    /** The whole change with nothing said of what stood before in the erased records. */
    unsaid: Change;
}
/** A patch that erases these records with their marks. */
export declare function erasing(keys: readonly string[], marks: unknown): Patch;
/** The change with nothing said of what stood before in these records, neither in `was` nor repeated in its patch. */
export declare function unsaid(change: Change, keys: readonly string[]): Change;
/** The change without a word of these records (`collection/id`): what a host may leave of it in its log when they were erased. */
export declare function blank(change: Change, keys: readonly string[]): Change;
/**
 * What is left of a change after erasings; `undefined` where it touches no erased record.
 *
 * @param erased the marks, by `collection/id`
 * @param here the records that were erased from this device: all that stands in a change about them was typed before
 */
export declare function forgetIn(change: Change, erased: Readonly<Record<string, string>>, here: readonly string[]): Forgotten | undefined;
/**
 * What is left of a draft, as a list of one or none.
 *
 * @param found what `forgetIn` says of its change
 * @param away records that are not to be seen any more, for whatever reason: nothing of what stood there stays
 */
export declare function forgetInDraft(draft: Draft, found: Forgotten | undefined, away: readonly string[]): Draft[];
