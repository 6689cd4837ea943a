/** Bare Lit that windows by itself: one element, the same facts. */
import { css as sheet, html, LitElement, nothing, svg, unsafeCSS, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contend, fills } from '../lab/page.js';
import { css, GROUPINGS, ICON, lineAt, linesOf, read, type Crowd, type Line, type Row } from './picker-model.js';

const icon = (d: string, className = ''): TemplateResult => html`<svg class="i ${className}" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;
class BarePicker extends LitElement {
  static override styles = sheet`${unsafeCSS(css)}`;
  crowd: Crowd | undefined;
  #rows: Row[] | undefined;
  #typed = '';
  #placed = 0;
  #found: { typed: string; lines: Line[]; height: number } | undefined;
  readonly onScroll = (): void => { this.requestUpdate(); };
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('scroll', this.onScroll, { passive: true });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.onScroll);
  }
  override updated(): void {
    this.#placed ||= this.renderRoot.querySelector('.list')!.getBoundingClientRect().top + scrollY;
  }
  override render(): unknown {
    this.#rows ??= read(this.crowd!);
    if (this.#found?.typed !== this.#typed) this.#found = { typed: this.#typed, ...linesOf(this.#rows, this.#typed) };
    const { lines, height } = this.#found!, top = scrollY - (this.#placed || 420), around = this.#placed ? 700 : 30;
    const shown = lines.slice(lineAt(lines, top - around), lineAt(lines, top + innerHeight + around) + 1);
    return html`<div id="p"><h2>Who I want to stay in touch with</h2><p>Anyone can be here: family, friends, people you used to live with, a pet, a place. You choose where they go.</p>
      <div class="row"><p>${icon(ICON.lock)}Yours, until you share it</p><button type="button" class="quiet">Who could see this?</button></div>
      <button type="button" class="first">${icon(ICON.plus)}Add someone</button><div class="row"><label>Show people <select>${GROUPINGS.map((label) => html`<option>${label}</option>`)}</select></label></div>
      <label><b>Find a name</b><input type="search" @input=${(e: Event) => { this.#typed = (e.target as HTMLInputElement).value; this.requestUpdate(); }}></label>
      <div class="row"><p>This is a long list. It is drawn as you come to it.</p><button type="button">Show all ${this.#rows.length}</button></div>
      <div class="list" style="height:${height}px">${repeat(shown, ({ row, title }) => row?.id ?? title, (line) => this.#line(line))}</div></div>`;
  }
  #line({ top, row, title, n }: Line): TemplateResult {
    return html`<div class="slot" style="transform:translateY(${top}px)">${row ? html`<h4><button type="button" class="r"><span class="tok p${row.colour}">${row.initials}</span><span><b class="name">${row.name}</b> <small>${row.kind}</small><br><span>${row.said}</span></span><span class="end">${row.mark ? icon(row.mark, 'm') : nothing}${icon(ICON.down)}</span></button></h4>` : html`<h3>${icon(ICON.ring, 'g')}${title}<span>${n} here</span></h3>`}</div>`;
  }
}
let widget: BarePicker;
const names = (): HTMLElement[] => [...widget.renderRoot.querySelectorAll<HTMLElement>('.name')];
const type = (text: string) => ({
  act() {
    const field = widget.renderRoot.querySelector('input')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shown: () => names().length > 0 && names().every((name) => ` ${name.textContent ?? ''}`.toLowerCase().includes(` ${text}`)),
});
contend<Crowd>({
  ready() { customElements.define('bare-picker', BarePicker); },
  show(data, place) {
    widget = document.createElement('bare-picker') as BarePicker;
    widget.crowd = data;
    place.append(widget);
  },
  shown: () => fills(widget.renderRoot?.querySelectorAll('.slot') ?? []),
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
});
