import { type TemplateResult } from 'lit';
import type { Json, Patch } from '../core/change.js';
import { type IconName } from './icons.js';
import type { Scene } from './scene.js';
import type { WordKey } from './words.js';
/** The few things of a widget that its parts may do. */
export interface Hand {
    act(type: string, patch: Patch, said?: string): string | undefined;
    announce(text: string): void;
    focusNext(selector: string): void;
    status(...ids: string[]): unknown;
    vis(seenBy: readonly string[] | undefined, id: string): TemplateResult;
    help(about?: string): void;
    refresh(): void;
}
/** What a widget lends its parts: the scene, the words, and what is open and typed. What is typed is kept until it is dropped. */
export declare class Desk {
    #private;
    readonly hand: Hand;
    /** What is drawn from; the widget sets it before its parts draw. */
    scene: Scene;
    constructor(hand: Hand);
    /** Words with the owner's name at hand as `{me}` and `{name}`. */
    say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
    /** The word for a value of a list. */
    label(list: string, id: string, values?: Readonly<Record<string, string | number>>): string;
    /** Moves focus to the element of this id after the next update. */
    focus(id: string): void;
    isOpen(key: string): boolean;
    open(key: string, on?: boolean): void;
    /** Every open key that begins so. */
    opened(prefix: string): string[];
    form<T extends object>(key: string, make: () => T): T;
    untouched(key: string): boolean;
    /** Closes a form, lets go of what was typed, and gives focus back to the button that opened it. */
    shut(key: string, focus?: string): void;
    clear(): void;
}
/** Text as it may be stored: trimmed, without U+0000, no half of a surrogate pair. */
export declare const clean: (text: string) => string;
/** The fields that say something; of a record that is there, only what differs, with `null` for what went. */
export declare function filled(fields: Readonly<Record<string, Json | undefined>>, before?: object): Patch;
/** Who signs a record, and when. */
export declare const signed: ({ viewer }: Scene) => Patch;
/** The day of an instant where the person is, in words. */
export declare const sayAt: ({ words, zone }: Scene, at: string) => string;
/** A button that opens what stands next in the page. */
export declare function fold(desk: Desk, key: string, label: unknown, content: () => unknown): TemplateResult;
/** A button that opens a form, wherever the form stands. */
export declare const opener: (desk: Desk, key: string, o: {
    label: unknown;
    look?: string;
    icon?: IconName;
}) => TemplateResult;
/** The button that opens a form, and the form: focus goes to its heading, and comes back. `save` and `close` are the two ways out. */
export declare function formPanel(desk: Desk, key: string, o: {
    label: unknown;
    title: string;
    level: number;
    look?: string;
    icon?: IconName;
    save: string;
    close?: string;
    submit: () => void;
    content: () => unknown;
}): TemplateResult;
/** A question that must be answered before something is done that cannot be undone. */
export declare function ask(desk: Desk, key: string, o: {
    label: unknown;
    question: string;
    yes: string;
    no: string;
    preview?: unknown;
    act: () => void;
}): TemplateResult;
