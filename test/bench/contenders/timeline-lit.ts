/** Bare Lit that windows by itself: one element, the same facts. */
import { css as sheet, html, LitElement, nothing, svg, unsafeCSS, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contend, fills, frames } from '../lab/page.js';
import { css, GROUPS, ICON, initials, lineAt, read, say, type Life, type Line } from './timeline-model.js';

const icon = (name: keyof typeof ICON): TemplateResult => html`<svg class="i" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICON[name]}></path>`}</svg>`;
class BareTimeline extends LitElement {
  static override styles = sheet`${unsafeCSS(css)}`;
  life: Life | undefined;
  model: { lines: Line[]; height: number; count: number } | undefined;
  #placed = 0;
  readonly onScroll = (): void => { this.requestUpdate(); };
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('scroll', this.onScroll, { passive: true });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.onScroll);
  }
  change(id: string, title: string): void {
    const lines = this.model!.lines, at = lines.findIndex((line) => line.id === id), line = lines[at]!;
    lines[at] = { ...line, entry: { ...line.entry!, title } };
    this.requestUpdate();
  }
  override updated(): void {
    this.#placed ||= this.renderRoot.querySelector('.list')!.getBoundingClientRect().top + scrollY;
  }
  override render(): unknown {
    const { lines, height, count } = this.model!;
    const top = scrollY - (this.#placed || 400), around = this.#placed ? 700 : 0;
    const begin = lineAt(lines, top - around), end = Math.min(lines.length, lineAt(lines, top + innerHeight + (around || 60)) + 1);
    return html`<div id="t"><h2>My story so far</h2><p>The people, homes and times that are part of your life. It can have gaps.<br>You can add things in any order.</p>
      <div class="row"><p>${icon('lock')}Yours, unless you share a part of it</p><button type="button" class="quiet">Who could see this?</button><span class="end"></span><button type="button">${icon('ask')}Something I don’t know</button><button type="button" class="first">${icon('plus')}Add to my story</button></div>
      <div class="row">${GROUPS.map((label, i) => html`<button type="button" class="pill" role="radio" aria-checked=${i === 0}>${label}</button>`)}<span class="end"></span><button type="button" class="quiet">Show oldest first</button></div>
      <div class="row"><button type="button" class="quiet">Find something ${icon('down')}</button></div>
      <div class="row"><p>This is a long story. What you scroll to is drawn as you come to it.</p><button type="button">Show all ${count}</button></div>
      <div class="cols"><div class="chap"><h3>${icon('next')}${lines[lineAt(lines, top)]?.chapter}</h3></div><div class="list" role="list" style="height:${height}px">
        ${repeat(lines.slice(begin, end), ({ id }) => id, (line) => this.#line(line))}</div></div></div>`;
  }
  #line({ top, height, year, age, entry, id }: Line): TemplateResult {
    return html`<div class="slot" style="transform:translateY(${top}px);height:${height}px">${entry ? html`<div class="card" role="listitem" data-e=${id}><div><b>${entry.title ?? entry.kind}</b><span class="d">${entry.when?.edtf ? say(entry.when.edtf) : entry.when?.said}</span></div><div>${entry.words}</div>
      ${entry.people?.length ? html`<div class="chips">${entry.people.map((person) => html`<span class="chip"><span class="tok p${this.life!.people[person]!.colour ?? 1}">${initials(this.life!.people[person]!.name)}</span>${this.life!.people[person]!.name}</span>`)}</div>` : nothing}
      <div class="by"><span>${icon('pen')}My words</span><span>${icon('lock')}Yours. Not shared.</span></div><div><button type="button" class="quiet">More ${icon('down')}</button></div></div>` : html`<h4>${year}<span>${age}</span></h4>`}</div>`;
  }
}

let widget: BareTimeline, model: ReturnType<typeof read>;
const rows = (): Iterable<HTMLElement> => widget.renderRoot?.querySelectorAll<HTMLElement>('[role=listitem]') ?? [];
const visible = (): HTMLElement => [...rows()].find((row) => row.getBoundingClientRect().top > 0)!;
contend<Life>({
  ready(data) {
    customElements.define('bare-timeline', BareTimeline);
    model = read(data);
  },
  show(data, place) {
    widget = document.createElement('bare-timeline') as BareTimeline;
    widget.life = data;
    widget.model = model;
    place.append(widget);
  },
  shown: () => fills(rows()),
  acts: { change: { act() { widget.change(visible().dataset.e!, 'Changed just now'); }, shown: () => [...rows()].some((row) => row.textContent?.includes('Changed just now')) } },
  probes: {
    async 'one change, script'() {
      const id = visible().dataset.e!;
      await frames(3);
      const start = performance.now();
      widget.change(id, `Again ${start}`);
      await widget.updateComplete;
      return performance.now() - start;
    },
  },
});
