import type { HintWords, ReaderWords } from '../../core/when-words.js';
/** What people type for a date in Welsh, mutated forms included. */
export declare const whenReader: ReaderWords;
/** Sentences that say what to type. */
export declare const whenHints: HintWords;
