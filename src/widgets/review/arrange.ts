import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReviewRecord } from '../../core/circle.js';
import { icon } from '../../ui/icons.js';
import { choiceGroup, selectField, tick } from '../../ui/parts/field.js';
import type { Scene } from '../../ui/scene.js';
import { sayDate } from './facts.js';
import { PARTS, USUAL } from './page.js';

/** What the person may set about their page. */
export type Arrangement = Pick<ReviewRecord, 'order' | 'people' | 'parts'>;

/**
 * Who is in it, in which order, and which parts: a tick and two buttons for each line. A line at an end keeps both buttons, so that
 * focus stays where the hand is.
 */
export function arrangeView(scene: Scene, o: {
  /** Lines in order, then everyone else who may be named. */
  lines: readonly string[];
  rest: readonly string[];
  draft: ReviewRecord | undefined;
  /** Parts that have something to say. */
  parts: readonly string[];
  partLabel: (part: string) => string;
  compare: string | undefined;
  dates: readonly string[];
  set: (arrangement: Arrangement, said: string, focus?: string) => void;
  setCompare: (date: string) => void;
}): TemplateResult {
  const { words, circle } = scene;
  const name = (id: string): string => circle.people[id]!.name;
  const move = (id: string, by: number): void => {
    const from = o.lines.indexOf(id), to = from + by, order = [...o.lines];
    if (to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    o.set({ order }, words.say('review.moved', { p: name(id), k: to + 1, m: order.length }), `[data-move="${by < 0 ? 'up' : 'down'} ${id}"]`);
  };
  const button = (id: string, way: 'up' | 'down', end: boolean): TemplateResult => html`<button type="button" class="btn quiet" data-move="${way} ${id}" aria-disabled=${end ? 'true' : nothing}
    @click=${() => { move(id, way === 'up' ? -1 : 1); }}>${icon(way)}${words.say(`review.move.${way}`)}<span class="vh"> ${name(id)}</span></button>`;
  const isIn = (id: string): boolean => !o.draft?.people?.[id]?.leftOut;
  const chosen = o.draft?.parts ?? USUAL;
  return html`<fieldset class="field"><legend class="q">${words.say('review.share.leave')}</legend><ul class="arrange">${repeat([...o.lines, ...o.rest], (id) => id, (id, n) => html`<li>
      ${tick({ id: `in-${id}`, label: html`<span class="name">${name(id)}</span>`, value: isIn(id), change: (value) => {
        o.set({ people: { [id]: { leftOut: !value } } }, words.say(value ? 'review.putBack' : 'review.leftOut', { p: name(id) }));
      } })}${n < o.lines.length && o.lines.length > 1 ? html`<span class="btns">${button(id, 'up', n === 0)}${button(id, 'down', n === o.lines.length - 1)}</span>` : nothing}</li>`)}</ul></fieldset>
    ${o.parts.length ? choiceGroup({ id: 'parts', label: words.say('review.parts'), many: true, layout: 'two-wide', value: chosen,
      options: o.parts.map((value) => ({ value, label: o.partLabel(value), ...(value === 'promises' && { hint: words.say('review.parts.promises') }) })),
      change: (value) => { o.set({ parts: Object.keys(PARTS).filter((part) => value.includes(part)) }, words.say('review.arranged')); } }) : nothing}
    ${o.dates.length ? selectField({ id: 'compare', label: words.say('review.compare'), value: o.compare ?? '', empty: words.say('review.compare.none'),
      options: o.dates.map((value) => ({ value, label: sayDate(scene, value) })), change: o.setCompare }) : nothing}`;
}
