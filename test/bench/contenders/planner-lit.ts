/** Bare Lit: one element, the same facts. */
import { css as sheet, html, LitElement, nothing, svg, unsafeCSS, type TemplateResult } from 'lit';
import { contend } from '../lab/page.js';
import { ANSWERS, asked, css, DAYS, ICON, initials, KEY, LEAD, monthOf, TODAY } from './planner-model.js';

const icon = (name: keyof typeof ICON): TemplateResult => html`<svg class="i" viewBox="0 0 16 16">${svg`<path d=${ICON[name]}></path>`}</svg>`;
class BarePlanner extends LitElement {
  static override styles = sheet`${unsafeCSS(css)}`;
  #at = 0;
  #asked = asked();
  #step(n: number): void {
    this.#at += n;
    this.requestUpdate();
  }
  override render(): unknown {
    const { title, weeks } = monthOf(this.#at);
    return html`<div id="m"><h2>Keeping in touch</h2><div class="row"><p>${LEAD}</p><span class="end"></span><button type="button" class="first">${icon('plus')}Add a plan</button></div><div class="two">
      <div><div class="row"><h3>${title}</h3><span class="end"></span><button type="button" class="bare" @click=${() => { this.#step(-1); }}>${icon('prev')}</button><button type="button" class="bare" id="next" @click=${() => { this.#step(1); }}>${icon('next')}</button></div>
        <table><thead><tr>${DAYS.map((day) => html`<th>${day}</th>`)}</tr></thead><tbody>${weeks.map((week) => html`<tr>${week.map(({ date, n, out, meetings, more }) => html`<td class=${out ? 'out' : ''} data-day=${date}><span class=${date === TODAY ? 'now' : ''}>${n}</span>${meetings.length ? html`<div class="pips">${meetings.map(({ name, colour }) => html`<span class="tok p${colour}">${initials(name)}</span>`)}${more > 0 ? `+${more}` : nothing}</div>` : nothing}</td>`)}</tr>`)}</tbody></table><p>${KEY}</p></div>
      <div><h3>Did this happen?</h3>${this.#asked.map(({ meeting: { name, colour }, day }) => html`<div class="card"><div class="row"><span class="tok big p${colour}">${initials(name)}</span><span><b>${day}</b>Time with ${name}</span></div><div class="three">${ANSWERS.map((label) => html`<button type="button">${label}</button>`)}</div><div><button type="button" class="quiet">I’d rather not say</button></div></div>`)}</div></div></div>`;
  }
}
let widget: BarePlanner;
const onScreen = (): boolean => (widget.renderRoot?.querySelector('tbody')?.getBoundingClientRect().height ?? 0) > 200 && widget.renderRoot.querySelectorAll('.pips .tok').length > 20;
contend({
  ready() { customElements.define('bare-planner', BarePlanner); },
  show(_data, place) { place.append((widget = document.createElement('bare-planner') as BarePlanner)); },
  shown: () => onScreen() && widget.renderRoot.querySelectorAll('.card').length === 3,
  acts: { next: { act() { widget.renderRoot.querySelector<HTMLElement>('#next')!.click(); }, shown: () => onScreen() && widget.renderRoot.querySelector('h3')!.textContent.startsWith('December') } },
});
