import { type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import { type IconName } from '../../ui/icons.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import type { KnownPerson } from './fold-names.js';
/** What the picker lends its parts: the scene, the words, what is open and typed, and the few things they may do. */
export interface Desk {
    readonly scene: Scene;
    readonly known: readonly KnownPerson[];
    /** Words with the owner's name at hand as `{me}` and `{name}`. */
    say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
    act(type: string, patch: Patch, said?: string): string | undefined;
    announce(text: string): void;
    /** Moves focus to the element of this id after the next update. */
    focus(id: string): void;
    /** Moves focus from a row that goes away: to the next row, else to the heading over it. */
    leave(id: string): void;
    /** Remembers, while someone else is at the screen, what was shared with whom. */
    shared(line: string): void;
    status(...ids: string[]): unknown;
    vis(seenBy: readonly string[] | undefined, id: string): TemplateResult;
    help(about?: string): void;
    isOpen(key: string): boolean;
    open(key: string, on: boolean): void;
    /** What is typed under a key, made when first asked for, kept until dropped. */
    form<T extends object>(key: string, make: () => T): T;
    /** Whether nothing was typed since the form opened. */
    untouched(key: string): boolean;
    drop(key: string): void;
    refresh(): void;
}
/** Text as it may be stored: trimmed, without U+0000, no half of a surrogate pair. */
export declare const clean: (text: string) => string;
/** The fields that say something. */
export declare const filled: (fields: Record<string, Json | undefined>) => Patch;
/** The day of an instant where the person is, in words. */
export declare const sayAt: ({ words, zone }: Scene, at: string) => string;
/** Who signs a record, and when. */
export declare const signed: ({ viewer }: Scene) => {
    at: string;
    by: Patch;
};
/** A button that opens what stands next in the page. */
export declare function fold(desk: Desk, key: string, label: unknown, content: () => unknown): TemplateResult;
/** Closes a form and gives focus back to the button that opened it. */
export declare function shut(desk: Desk, key: string, focus?: string): void;
/** The button that opens a form, and the form: focus goes to its heading, and comes back. */
export declare function formPanel(desk: Desk, key: string, o: {
    label: string;
    title: string;
    level: number;
    look?: string;
    icon?: IconName;
    focus?: string;
    content: () => unknown;
}): TemplateResult;
/** A question that must be answered before something is done that cannot be undone. */
export declare function ask(desk: Desk, key: string, o: {
    label: string;
    question: string;
    yes: string;
    no: string;
    preview?: unknown;
    act: () => void;
}): TemplateResult;
