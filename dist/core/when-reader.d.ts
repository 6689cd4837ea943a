/**
 * The second reader of dates: what people type, in their own language, to EDTF. `when.ts` reads only EDTF; this one
 * stays out of a bundle that does not ask for it. The language is data (`ReaderWords`), so another one needs no code.
 */
import type { Me, When } from './circle.js';
import type { HintKey, ReaderWords } from './when-words.js';
/** What is known when someone types. `today` is an ISO date; `entries` are those that "before …" and "after …" may mean. */
export interface TypedContext {
    today: string;
    born?: When | undefined;
    bornIs?: Me['bornIs'] | undefined;
    nation?: string | undefined;
    entries?: readonly {
        id: string;
        title: string;
    }[] | undefined;
}
/** The date (`said` is the text as typed, to the letter), and the entry it hangs on; or which sentence helps. */
export type Typed = {
    when: When;
    anchor?: {
        side: 'before' | 'after';
        entry: string;
    };
} | {
    hint: HintKey;
};
/**
 * Reads a date as people type it. Never throws.
 * "I don't know" is an answer: it gives the words alone. "Before we moved to Goole" gives the words and the entry.
 * Where only a year can be made out ("Eid 2014"), that year is the date and the words stand beside it.
 */
export declare function readTyped(text: string, words: ReaderWords, context: TypedContext): Typed;
