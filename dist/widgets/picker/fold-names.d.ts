import type { Person } from '../../core/circle.js';
/** Someone the host knows already, offered while a name is typed. */
export interface KnownPerson {
    /** The host's id for them; becomes the record's id where it can. */
    id?: string;
    name: string;
    /** One line that tells two people of one name apart. Becomes `words`. */
    about?: string;
    is?: Person['is'];
    kinds?: readonly string[];
}
/**
 * A name as people type it who do not know how it is spelt: no accents, one letter for a doubled Welsh one ("Llŷr" and "lyr",
 * "Rhys" and "rys", "Angharad" and "angarad"). Both sides are folded, so that every first letters of a name still find it.
 */
export declare const foldName: (text: string) => string;
/** A list is folded once, however much is typed; before anything is typed, if the page has time for it. */
export declare function namesOf(people: readonly {
    name: string;
}[]): string[];
/** The people whose name has words that begin as typed, at most `limit` of them, and how many there are in all. */
export declare function matchNames<T extends {
    name: string;
}>(people: readonly T[], typed: string, limit?: number): {
    found: T[];
    n: number;
};
/** Someone who has that very name. */
export declare const namesake: <T extends {
    name: string;
}>(people: readonly T[], typed: string) => T | undefined;
