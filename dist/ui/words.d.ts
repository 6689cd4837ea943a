import type { Words } from '../core/words.js';
import { type HostPack, type Room, type Text } from './shelf.js';
export * from './shelf.js';
/** Adds the English of a widget. Each once; `define()` does it. */
export declare function addRoom(room: Room): void;
/** A pack resolved for one voice. */
export declare class Lexicon implements Words {
    #private;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly texts: Readonly<Record<string, Text | undefined>>;
    constructor(lang: string, dir: 'ltr' | 'rtl', texts: Readonly<Record<string, Text | undefined>>);
    has(key: string): boolean;
    say(key: string, values?: Readonly<Record<string, string | number>>): string;
    /** Words written in the other direction keep to themselves (Unicode isolates), so that the signs around them stay where they belong. */
    isolate(text: string): string;
    /** The word for a value of a list; a value no list knows is the person's own words, shown as written. */
    label(list: string, id: string, values?: Readonly<Record<string, string | number>>): string;
    /** "Mum, Tyler and Ellie-Mae". */
    list(items: readonly string[]): string;
}
/**
 * The words for one reader.
 * @param lang nearest language asked for (BCP 47); its base language is tried next, then English
 * @param host packs the host gave, which win over the shelf
 * @param nation whose law the circle is under: the layer of another nation does not lie over it
 */
export declare function lexicon(lang: string, voice: 'own' | 'worker', simple: boolean, host?: readonly HostPack[], nation?: string): Lexicon;
