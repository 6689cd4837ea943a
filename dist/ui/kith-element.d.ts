import { LitElement, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Answer, Change } from '../core/change.js';
import type { Circle, Viewer } from '../core/circle.js';
import { Keeper, type Prepare } from './keeper.js';
import type { Member } from './queue.js';
import type { Scene } from './scene.js';
import { type HostPack, type Room } from './words.js';
/**
 * What every element shares: the circle's attributes, where its data comes from, and what a host may ask of its queue.
 * Inside a `kith-circle` a widget takes everything from there; alone it keeps a circle of its own.
 */
export declare abstract class KithElement extends LitElement implements Member {
    #private;
    /** The English words the element brings. */
    static readonly rooms: readonly Room[];
    /** What the element gets ready when a circle is handed over. */
    static readonly prepare: Prepare | undefined;
    /** Made-up circles that show what its first drawing may hold, drawn ahead of it in idle time; none, and nothing is. */
    static readonly samples: readonly object[];
    /** The tag the element registers under. */
    static readonly tag: string;
    /**
     * Registers the element. A name already taken is left alone.
     * @param tag another name, for a host that needs it
     * @param registry a scoped registry
     */
    static define(this: CustomElementConstructor & {
        tag: string;
        version?: string;
        rooms?: readonly Room[];
        prepare?: Prepare | undefined;
        samples?: readonly object[];
        elementStyles?: readonly CSSResultOrNative[];
    }, tag?: string, registry?: CustomElementRegistry): void;
    /** The package version, for the warning above. */
    static readonly version = "0.1.0";
    static properties: PropertyDeclarations;
    /** Who looks: the person (`me`), a supporter or a worker. */
    viewer: Viewer | undefined;
    /** A pack of words or several; the nearest `lang` picks. */
    words: HostPack | readonly HostPack[] | undefined;
    /** IANA zone; the browser's own if not given. */
    zone: string | undefined;
    /** Local date `YYYY-MM-DD`; the clock's if not given. */
    today: string | undefined;
    /** Takes all content out of the DOM. */
    cover: boolean;
    /** True, or the host's sentence why nothing can be changed here. */
    readonly: boolean | string;
    /** Ids of who is at the screen: what is not shared with all of them folds, and the changes say who was there. */
    present: readonly string[];
    /** `simple` for the simple voice. */
    reading: string | undefined;
    /** Gives the address of a picture the host keeps; only the same origin and `blob:` are shown. */
    pictures: ((ref: string) => string) | undefined;
    /** Names of viewers by id, where they are not people of the circle. */
    names: Readonly<Record<string, string>> | undefined;
    /** The level of the widget's own heading, 2 by default. */
    headingLevel: number;
    /** @internal */
    lastParent: Node | undefined;
    constructor();
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The host's data: a circle as plain JSON. What cannot be read is named in `kith-error` and kept. */
    get circle(): Circle | undefined;
    set circle(value: Circle | undefined);
    /** What this element draws from now: the circle's around it, else its own. */
    get scene(): Scene | undefined;
    /** Whether a `kith-circle` around it gives the data. */
    protected get inside(): boolean;
    protected get keeper(): Keeper;
    /** Answers a change later, by its id. @returns false when that id is not on its way */
    settle(id: string, answer: Answer): boolean;
    /** Changes the host has not said yes to, oldest first. */
    unsaved(): Change[];
    /** Brings changes back that were not stored, as `unsaved()` gave them. */
    restore(changes: readonly Change[]): void;
    /** Sends what waits again, in order. */
    resend(): void;
    /** Empties queue, drafts and forms: someone signs out of a shared screen. */
    forget(): void;
    /** Empties what is typed and open: another person or viewer, or `forget()`. */
    protected reset(): void;
    /** A long circle is read as the page has time: the update is complete when it is shown. */
    protected getUpdateComplete(): Promise<boolean>;
    /** @internal Draws made-up circles out of the page, in steps that keep nobody waiting. */
    rehearse(circles: Iterable<object>): Generator<undefined, void, undefined>;
    /** @internal */
    queueChanged(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
}
