import { nothing, html } from 'lit';
import { hasDied } from '../../core/vocabulary.js';
import { sayWhen, spanOf, boundsOf } from '../../core/when.js';
import { fold } from '../../ui/desk.js';
import { chip } from '../../ui/parts/person.js';

const end = (when) => {
  const edtf = when?.edtf ?? "";
  return edtf && /[[/]/.test(edtf) ? `${boundsOf({ edtf }).earliest.slice(0, 4)}~` : edtf;
};
const middle = (when) => {
  const span = when && spanOf(when);
  return span ? (span.from + span.to) / 2 : Infinity;
};
function stretches(desk, person) {
  const { words } = desk.scene, died = hasDied(person) ? person.died : void 0;
  const all = Object.values(person.known ?? {}).filter(({ from }) => middle(from) < Infinity).sort((a, b) => middle(a.from) - middle(b.from));
  const said = all.map(({ as, from, to }, i) => {
    const until = end(to ?? all[i + 1]?.from ?? died) || (hasDied(person) ? "" : "..");
    return [desk.label("known", as ?? "notSure"), sayWhen({ edtf: until ? `${end(from)}/${until}` : end(from) }, words)].join(words.say("list.comma"));
  });
  return died && said.length ? [...said, desk.say("timeline.picture.died", { year: sayWhen(died, words) })] : said;
}
function whoWasThere(desk) {
  const { circle: { people } } = desk.scene;
  const there = Object.keys(people).filter((id) => people[id].known && !people[id].setAside && !people[id].hideName);
  if (!there.length) return nothing;
  return html`<div class="noprint">${fold(desk, "there", desk.say("timeline.there"), () => html`<ul class="stack there">${there.map((id) => ({ id, said: stretches(desk, people[id]), from: Math.min(...Object.values(people[id].known).map(({ from }) => middle(from))) })).filter(({ said }) => said.length).sort((a, b) => a.from - b.from).map(({ id, said }) => html`<li>${chip(desk.scene, id, html`<span class="vh">: </span>`)}<span>${said.map((one) => html`<span class="t-quiet">${one}<span class="vh">. </span></span>`)}</span></li>`)}</ul>`)}</div>`;
}

export { stretches, whoWasThere };
