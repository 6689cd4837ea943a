import { type PropertyValues, type TemplateResult } from 'lit';
import type { Patch } from '../core/change.js';
import { KithElement } from './kith-element.js';
import type { Scene } from './scene.js';
import type { WordKey } from './words.js';
/** What stands at the top of a widget. */
export interface Head {
    title: string;
    lead?: string | undefined;
    /** Who can see, with the icon that says it. */
    vis?: TemplateResult | undefined;
    /** The one primary button. */
    action?: TemplateResult | undefined;
}
/**
 * The frame of every widget: heading, body, help, undo, and the line that says whether things are saved. Body first in
 * words; nothing here covers the page, traps focus or swallows a key.
 */
export declare abstract class KithWidget extends KithElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Title, lead and first button. */
    protected abstract head(scene: Scene): Head;
    /** Everything between head and foot. */
    protected abstract body(scene: Scene): unknown;
    /** Quiet buttons at the end of the foot, before Undo. */
    protected footActions(_scene: Scene): unknown;
    /** Whether the first screen is full without what stands below it: that is then drawn once the first screen was painted. */
    protected isLong(_scene: Scene): boolean;
    /** Whether a later drawing, too, may leave out for a moment what nobody sees at once. */
    protected isHasty(): boolean;
    /** Whether this drawing leaves it out. */
    protected get brief(): boolean;
    /** Draws what was left out. */
    protected drawRest(): void;
    /** Whoever waits for the widget waits for all of it. */
    protected getUpdateComplete(): Promise<boolean>;
    /** The words of a key for this reader. */
    protected say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
    /** Records what the person did and says so. @returns the change's id */
    protected act(type: string, patch: Patch, said?: string): string | undefined;
    /** Says something once to a screen reader; nothing moves. */
    protected announce(text: string): void;
    /** Moves focus after the next update: to the first element the selector finds in this widget. */
    protected focusNext(selector: string): void;
    /** Where the changes about a record stand, to be put under it. Pass the ids the row stands for. */
    protected status(...ids: string[]): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected reset(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): unknown;
    /** The host's words on who to talk to, to stand beside an answer. */
    protected helpWords(scene: Scene): TemplateResult;
    /** The line that says who sees a record, with the host's own words behind it. */
    protected visLine(scene: Scene, seenBy: readonly string[] | undefined, id: string): TemplateResult;
    /** "Who could see this?": opens, in place, the host's true words. */
    protected whoSees(scene: Scene, id: string): TemplateResult;
    /** Opens the help words from anywhere in the widget. */
    protected openHelp(about?: string): void;
}
