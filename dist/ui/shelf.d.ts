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
    /** What is laid over the language, where this is not the language itself: `simple`, `wales`. Each name stands once on the shelf. */
    layer?: string;
    dir?: 'ltr' | 'rtl';
    own?: Record<string, Text | undefined>;
    worker?: Record<string, Text | undefined>;
    simple?: Record<string, Text | undefined>;
}
/** The English of one part of the library: a widget brings its own, so that a page carries only the words of what it shows. */
export interface Room {
    own: Record<string, Text>;
    worker?: Record<string, Text>;
    simple?: Record<string, Text>;
}
interface Shelf {
    packs: Map<string, HostPack>;
    /** A widget of one copy of the library may stand in a `kith-circle` of another. */
    rooms?: Set<Room>;
    waiting: Set<() => void>;
}
export declare const shelf: Shelf;
/** Puts a language on the page's shelf; widgets already there take it up. */
export declare function addWords<P extends HostPack | Pack>(pack: P): P;
/** Calls back when a language arrives; returns how to stop. */
export declare function onWords(wake: () => void): () => void;
export {};
