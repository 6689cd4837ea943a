import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { sceneContext } from '../../ui/circle-context.js';
import { KithElement } from '../../ui/kith-element.js';

class KithCircle extends KithElement {
  static tag = "kith-circle";
  static formAssociated = true;
  static styles = css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    .hosts { display: none; }
  `;
  static properties = { name: { reflect: true } };
  #internals = this.attachInternals();
  #provider = new ContextProvider(this, { context: sceneContext, initialValue: void 0 });
  /** Reset empties nothing: what someone said stays said. */
  formResetCallback() {
    this.requestUpdate();
  }
  /** The browser gives a form's value back after a page was restored. */
  formStateRestoreCallback(state) {
    try {
      const list = JSON.parse(String(state));
      if (Array.isArray(list)) this.keeper.restore(list);
    } catch {
    }
  }
  willUpdate(changed) {
    this.keeper.hold = Boolean(this.name);
    super.willUpdate(changed);
    this.#provider.setValue(this.keeper.scene);
    if (this.name) {
      const drafts = this.keeper.queue?.outbox.state.drafts.filter(({ theirs }) => !theirs) ?? [];
      const value = JSON.stringify([...drafts.map(({ change }) => change), ...this.unsaved()]);
      this.#internals.setFormValue(value, value);
    }
  }
  render() {
    return html`<slot></slot><div class="hosts"><slot name="help" @slotchange=${() => {
      this.#onSlots();
    }}></slot><slot name="seen-by" @slotchange=${() => {
      this.#onSlots();
    }}></slot></div>`;
  }
  #onSlots() {
    const of = (name) => this.renderRoot.querySelector(`slot[name=${name}]`)?.assignedElements({ flatten: true }) ?? [];
    this.keeper.help = of("help").map(bare);
    this.keeper.seenBy = of("seen-by").map(bare);
    this.requestUpdate();
  }
}
function bare(node) {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) copy.removeAttribute("slot");
  return copy;
}

export { KithCircle };
