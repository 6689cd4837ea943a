import { ContextProvider } from '@lit/context';
import { css, html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { sceneContext } from '../../ui/circle-context.js';
import { KithElement } from '../../ui/kith-element.js';
import type { Scene } from '../../ui/scene.js';

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
export class KithCircle extends KithElement {
  static override readonly tag = 'kith-circle';
  static readonly formAssociated = true;
  static override styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    .hosts { display: none; }
  `;
  static override properties: PropertyDeclarations = { name: { reflect: true } };
  /** Form mode: the name under which the changes go with the form. */
  declare name: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #provider = new ContextProvider(this, { context: sceneContext, initialValue: undefined as Scene | undefined });

  /** Reset empties nothing: what someone said stays said. */
  formResetCallback(): void {
    this.requestUpdate();
  }
  /** The browser gives a form's value back after a page was restored. */
  formStateRestoreCallback(state: unknown): void {
    try {
      const list: unknown = JSON.parse(String(state));
      if (Array.isArray(list)) this.keeper.restore(list);
    } catch {
      // What a browser kept under this name was not ours.
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.keeper.hold = Boolean(this.name);
    super.willUpdate(changed);
    this.#provider.setValue(this.keeper.scene);
    if (this.name) {
      // Each save is a new page: words in an open draft go with the form too, and come back under the id that was judged.
      const drafts = this.keeper.queue?.outbox.state.drafts.filter(({ theirs }) => !theirs) ?? [];
      const value = JSON.stringify([...drafts.map(({ change }) => change), ...this.unsaved()]);
      this.#internals.setFormValue(value, value);
    }
  }

  protected override render(): unknown {
    return html`<slot></slot><div class="hosts"><slot name="help" @slotchange=${() => { this.#onSlots(); }}></slot><slot name="seen-by" @slotchange=${() => { this.#onSlots(); }}></slot></div>`;
  }

  #onSlots(): void {
    const of = (name: string): readonly Node[] => this.renderRoot.querySelector<HTMLSlotElement>(`slot[name=${name}]`)?.assignedElements({ flatten: true }) ?? [];
    this.keeper.help = of('help').map(bare);
    this.keeper.seenBy = of('seen-by').map(bare);
    this.requestUpdate();
  }
}

/** A copy without its slot name, so that it shows where a widget puts it. */
function bare(node: Node): Node {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) copy.removeAttribute('slot');
  return copy;
}

declare global {
  interface HTMLElementTagNameMap { 'kith-circle': KithCircle }
}
