import type { Patch } from '../core/change.js';
import type { Circle, Viewer } from '../core/circle.js';
import type { Draft, Item } from '../core/outbox.js';
import type { Queue } from './queue.js';
import type { Lexicon } from './words.js';
/** What a widget asks for when the person does something. */
export interface Act {
    /** `person-added`, `wish-made` … as the contract lists them. */
    type: string;
    patch: Patch;
    /** One sentence that says what was done, for the status line: "You moved Nan to Close." */
    said?: string;
}
/**
 * Everything a widget draws from, new on each change: the circle as this viewer may see it with every change on its way
 * applied, the words for this reader, and the few things a widget may do.
 */
export interface Scene {
    readonly circle: Circle;
    readonly viewer: Viewer;
    readonly words: Lexicon;
    /** The owner's name, or the word for "me". */
    readonly me: string;
    /** Local date, `YYYY-MM-DD`. */
    readonly today: string;
    /** Local minute, `YYYY-MM-DDTHH:MM`. */
    readonly now: string;
    readonly zone: string;
    /** Why nothing can be changed here, in words; empty where it can. */
    readonly readonly: string;
    readonly present: readonly string[];
    readonly simple: boolean;
    readonly covered: boolean;
    readonly headingLevel: number;
    /** Names the host gave for viewer ids. */
    readonly names: Readonly<Record<string, string>>;
    /** Form mode: the changes go with a form. */
    readonly form: boolean;
    readonly items: readonly Item[];
    readonly drafts: readonly Draft[];
    /** What the last act said, and the change it belongs to. */
    readonly said: {
        readonly id: string;
        readonly text: string;
    } | undefined;
    /** The change that Undo would take back, if any. */
    readonly undoable: string | undefined;
    /** How many parts of the host's data could not be read. */
    readonly unread: number;
    readonly help: readonly Node[];
    readonly seenBy: readonly Node[];
    readonly queue: Queue;
    /** Changes with the circle, the viewer, and `forget()`: what is typed belongs to one session. */
    readonly session: string;
    /** Where a picture may load from (same origin or `blob:`), else nothing. */
    picture(ref: string): string | undefined;
    newId(): string;
    /** Records an act and sends it on its way; answers with the change's id, or `undefined` where nothing may be changed. */
    act(act: Act, origin?: object): string | undefined;
    /** Whether a widget speaks for a change: it made it, or nobody else here did and it stands first. */
    isOwn(id: string, widget: Element): boolean;
    undo(origin?: object): void;
    resend(): void;
    choose(id: string, side: 'mine' | 'theirs'): void;
    dropDraft(id: string): void;
    retryDraft(id: string, patch: Patch): void;
    uncover(): void;
}
