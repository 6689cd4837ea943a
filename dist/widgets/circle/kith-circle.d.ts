import { type PropertyDeclarations, type PropertyValues } from 'lit';
import { KithElement } from '../../ui/kith-element.js';
/**
 * @summary Holds one circle for the widgets inside it.
 *
 * It keeps nothing: what a person does goes out as `kith-change`, and only the host's yes is said as "Saved".
 * With a `name` it is part of a form, and its value is the JSON list of changes that are not saved yet.
 *
 * @slot - the widgets, and the host's own page around them
 * @slot help - who to talk to; shown in every widget
 * @slot seen-by - the host's true words on who can read what; shown in every widget
 * @fires {KithChangeEvent} kith-change - one act, to be answered by `respondWith`
 * @fires {CustomEvent<KithState>} kith-state - how many changes wait, failed, or need a choice
 * @fires {CustomEvent} kith-error - host data that could not be read, by path and never by value
 */
export declare class KithCircle extends KithElement {
    #private;
    static readonly tag = "kith-circle";
    static readonly formAssociated = true;
    static styles: import("lit").CSSResult;
    static properties: PropertyDeclarations;
    /** Form mode: the name under which the changes go with the form. */
    name: string | undefined;
    /** Reset empties nothing: what someone said stays said. */
    formResetCallback(): void;
    /** The browser gives a form's value back after a page was restored. */
    formStateRestoreCallback(state: unknown): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-circle': KithCircle;
    }
}
