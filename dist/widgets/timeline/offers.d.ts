import { type Desk } from '../../ui/desk.js';
/** After a move: who from there to keep. Asked once; what is not answered stays. */
export declare function keepOffer(desk: Desk, told: string | undefined, level: number, done: () => void): unknown;
/** A stretch the dates leave open: offered once, never written by itself, and never by the name of what is folded. */
export declare function gapOffer(desk: Desk, kept: (id: string) => void): unknown;
