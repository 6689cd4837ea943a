import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
/** The three lines of one person as sentences: what is shown, printed, shared and saved as text are these same words. */
export interface PersonFacts {
    id: string;
    name: string;
    relation: string;
    wish: string;
    now: string;
    plan: string;
    planMore: string;
    happened: string;
    why: string;
    /** One letter a date: f happened, d different, n did not, u not said. */
    marks: string;
    answer: string;
    hasPlan: boolean;
    hasHappened: boolean;
}
/** A line of people, or of what changed. */
export interface Group {
    key: WordKey;
    lines: string[];
}
/** The whole page as words. Plain JSON, so that it can be frozen as it was shared. */
export interface Page {
    since: string;
    until: string;
    people: PersonFacts[];
    groups: Group[];
    changed: string[];
}
/** A day in words, with its year where that is not this one. */
export declare const sayDate: ({ words, today }: Scene, date: string) => string;
/**
 * Everything a review says, as sentences for this reader.
 * @param since first local date @param until last local date
 */
export declare function pageOf(scene: Scene, since: string, until: string): Page;
/** Lines only the person sees: nobody is told them by a page. */
export declare function privateLines(scene: Scene, since: string, until: string): string[];
/** The page as plain text, for a record or an email the person sends themselves. */
export declare function textOf(scene: Scene, page: Page, title: string, words: string | undefined): string;
