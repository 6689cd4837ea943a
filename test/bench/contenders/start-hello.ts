/** A Lit element that says hello: what the least of Lit takes. */
import { css, html, LitElement } from 'lit';
import { contend } from '../lab/page.js';

class LitHello extends LitElement {
  static override styles = css`p { color: #1f2328; }`;
  override render(): unknown { return html`<h2 id="title">Hello</h2><p>There is nothing here yet.</p>`; }
}
let hello: HTMLElement | undefined;
const make = (): HTMLElement => (hello = document.createElement('lit-hello'));
contend({
  ready() { customElements.define('lit-hello', LitHello); },
  show(_data, place) { place.append(make()); },
  shown: () => (hello?.shadowRoot?.querySelector('#title')?.getBoundingClientRect().height ?? 0) > 10,
  mount: make,
});
