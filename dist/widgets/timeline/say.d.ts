import type { Entry, When } from '../../core/circle.js';
import type { Desk } from '../../ui/desk.js';
import type { Scene } from '../../ui/scene.js';
/** "A note for you, from Pat": what the entry is called, in the person's words first. */
export declare function titleOf(desk: Desk, entry: Entry): string;
/** When it was: the person's phrase to the letter, and the date beside it where the phrase names no year. */
export declare function whenText({ words }: Scene, { when }: Entry): string;
/** The words of an entry; a letter's in the quotes of the reader's language. */
export declare const toTheLetter: (desk: Desk, { kind, words }: Entry) => string;
/** Whose telling it is. */
export declare function sourceOf(desk: Desk, entry: Entry): string;
/** "June 2013 to August 2016. I was 4 to 7." */
export declare function spanText(desk: Desk, when: When): string;
