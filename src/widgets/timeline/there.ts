import { html, nothing, type TemplateResult } from 'lit';
import type { Circle, When } from '../../core/circle.js';
import { hasDied } from '../../core/vocabulary.js';
import { boundsOf, sayWhen, spanOf } from '../../core/when.js';
import { fold, type Desk } from '../../ui/desk.js';
import { chip } from '../../ui/parts/person.js';

/** A date as one end of a stretch: of "some time between", its first year, as about. */
const end = (when: When | undefined): string => {
  const edtf = when?.edtf ?? '';
  return edtf && /[[/]/.test(edtf) ? `${boundsOf({ edtf }).earliest.slice(0, 4)}~` : edtf;
};

/** As the picture sorts them. */
const middle = (when: When | undefined): number => {
  const span = when && spanOf(when);
  return span ? (span.from + span.to) / 2 : Infinity;
};

/** How much someone was there, stretch by stretch, and when they died. */
export function stretches(desk: Desk, person: Circle['people'][string]): string[] {
  const { words } = desk.scene, died = hasDied(person) ? person.died : undefined;
  const all = Object.values(person.known ?? {}).filter(({ from }) => middle(from) < Infinity).sort((a, b) => middle(a.from) - middle(b.from));
  const said = all.map(({ as, from, to }, i) => {
    const until = end(to ?? all[i + 1]?.from ?? died) || (hasDied(person) ? '' : '..');
    return [desk.label('known', as ?? 'notSure'), sayWhen({ edtf: until ? `${end(from)}/${until}` : end(from) }, words)].join(words.say('list.comma'));
  });
  return died && said.length ? [...said, desk.say('timeline.picture.died', { year: sayWhen(died, words) })] : said;
}

/** The lines of the picture in words, everyone's: who came when, how much they were there, and when that changed. */
export function whoWasThere(desk: Desk): TemplateResult | typeof nothing {
  const { circle: { people } } = desk.scene;
  const there = Object.keys(people).filter((id) => people[id]!.known && !people[id]!.setAside && !people[id]!.hideName);
  if (!there.length) return nothing;
  return html`<div class="noprint">${fold(desk, 'there', desk.say('timeline.there'), () => html`<ul class="stack there">${there.map((id) => ({ id, said: stretches(desk, people[id]!), from: Math.min(...Object.values(people[id]!.known!).map(({ from }) => middle(from))) }))
    .filter(({ said }) => said.length).sort((a, b) => a.from - b.from).map(({ id, said }) => html`<li>${chip(desk.scene, id, html`<span class="vh">: </span>`)}<span>${said.map((one) => html`<span class="t-quiet">${one}<span class="vh">. </span></span>`)}</span></li>`)}</ul>`)}</div>`;
}
