import type { Words } from '../core/words.js';
import type { en } from '../words/en.js';
/** One text: a sentence with `{placeholders}`, or its plural forms, picked by the value named `n`. */
export type Text = string | ({
    other: string;
} & Partial<Record<Intl.LDMLPluralRule, string>>);
/** Every key of the widgets' words. A language file that lacks one does not compile. */
export type WordKey = keyof typeof en.own;
/**
 * One language. `own` is the voice of the person whose circle it is and is complete; `worker` and `simple` hold only
 * what differs. Keys a newer or older version does not know are ignored, missing ones fall back to English.
 */
export interface Pack {
    /** BCP 47. */
    lang: string;
    dir?: 'ltr' | 'rtl';
    own: Record<WordKey, Text>;
    worker?: Partial<Record<WordKey, Text>>;
    simple?: Partial<Record<WordKey, Text>>;
}
/** A host's own words: any part of a pack, laid over the language it names. New keys (`kind.godparent`) extend the open lists. */
export interface HostPack {
    lang: string;
    dir?: 'ltr' | 'rtl';
    own?: Record<string, Text | undefined>;
    worker?: Record<string, Text | undefined>;
    simple?: Record<string, Text | undefined>;
}
/** Puts a language on the page's shelf; widgets already there take it up. */
export declare function addWords<P extends HostPack | Pack>(pack: P): P;
/** The English of one part of the library: a widget brings its own, so that a page carries only the words of what it shows. */
export interface Room {
    own: Record<string, Text>;
    worker?: Record<string, Text>;
    simple?: Record<string, Text>;
}
/** Adds the English of a widget. Each once; `define()` does it. */
export declare function addRoom(room: Room): void;
/** Calls back when a language arrives; returns how to stop. */
export declare function onWords(wake: () => void): () => void;
/** A pack resolved for one voice. */
export declare class Lexicon implements Words {
    #private;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly texts: Readonly<Record<string, Text | undefined>>;
    constructor(lang: string, dir: 'ltr' | 'rtl', texts: Readonly<Record<string, Text | undefined>>);
    has(key: string): boolean;
    say(key: string, values?: Readonly<Record<string, string | number>>): string;
    /** The word for a value of a list; a value no list knows is the person's own words, shown as written. */
    label(list: string, id: string, values?: Readonly<Record<string, string | number>>): string;
    /** "Mum, Tyler and Ellie-Mae". */
    list(items: readonly string[]): string;
}
/**
 * The words for one reader.
 * @param lang nearest language asked for (BCP 47); its base language is tried next, then English
 * @param host packs the host gave, which win over the shelf
 */
export declare function lexicon(lang: string, voice: 'own' | 'worker', simple: boolean, host?: readonly HostPack[]): Lexicon;
