import { html, nothing, type TemplateResult } from 'lit';
import type { Circle } from '../../core/circle.js';
import { writeCircle } from '../../core/read-circle.js';
import type { Desk } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { choiceGroup, tick } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { pageOf, partsOf, type Choice } from './pages.js';

export type { Choice };
export { wholePage } from './whole.js';

/** Reading in order: chosen entries, oldest first, with a way to print and to save it as a page. */
export function book(desk: Desk, level: number, choice: Choice, o: { change: (choice: Choice) => void; close: () => void; save: (name: string, type: string, text: string) => void }): TemplateResult {
  const all = partsOf(desk, choice), parts = all.filter(({ id }) => !choice.left.includes(id)), { scene } = desk, me = scene.viewer.role === 'me';
  const note = me ? desk.say(choice.own || choice.away ? 'timeline.book.has' : 'timeline.book.without') : '';
  return html`<div class="panel noprint">${heading(level, desk.say('timeline.book'), 't-head', 'h-book')}
      ${me ? html`<div class="choices">${tick({ id: 'book-own', label: desk.say('timeline.book.own'), value: choice.own, change: (own) => { o.change({ ...choice, own }); } })}${tick({ id: 'book-away', label: desk.say('timeline.book.away'), value: choice.away, change: (away) => { o.change({ ...choice, away }); } })}</div>` : nothing}
      ${all.length && all.length < 200 ? html`<details><summary>${desk.say('timeline.book.choose')}</summary>${choiceGroup({
        id: 'book-in', label: html`<span class="vh">${desk.say('timeline.book.choose')}</span>`, many: true, options: all.filter(({ id }) => id).map(({ id, title, small }) => ({ value: id, label: title, hint: small })), value: all.map(({ id }) => id).filter((id) => !choice.left.includes(id)),
        change: (kept) => { o.change({ ...choice, left: all.map(({ id }) => id).filter((id) => id && !kept.includes(id)) }); },
      })}</details>` : nothing}
      <div class="btns"><button type="button" class="btn" @click=${() => { print(); }}>${icon('print')}${desk.say('timeline.book.print')}</button><button type="button" class="btn" @click=${() => { o.save('my-story.html', 'text/html', pageOf(desk, desk.say('timeline.title'), [note], parts)); }}>${desk.say('timeline.book.save')}</button><button type="button" class="btn quiet" @click=${o.close}>${desk.say('back')}</button></div></div>
    <article class="book">${note ? html`<p class="t-small t-quiet">${note}</p>` : nothing}${parts.length ? parts.map(({ level: deep, title, small, lines }) => html`<section>${heading(level + deep - 1, html`<span class="own">${title}</span>`, deep === 1 ? 't-head' : 't-sub')}${small ? html`<p class="t-small t-quiet own">${small}</p>` : nothing}${lines.map((line) => html`<p class="t-words own">${line.label ? html`<b class="t-small">${line.label}</b> ` : nothing}${line.words}</p>`)}</section>`) : html`<p class="t-lead">${desk.say('timeline.none')}</p>`}</article>`;
}

/** Everything this viewer has, as the file a host reads back. Without the host's counter: the file is the truth of its moment, and newer than none. */
export const wholeCircle = (circle: Circle): string => `${JSON.stringify({ ...writeCircle(circle) as object, revision: undefined }, null, 1)}\n`;
