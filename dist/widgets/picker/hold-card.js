import { nothing, html } from 'lit';
import { limitsOn } from '../../core/limits.js';
import { closedValue } from '../../core/vocabulary.js';
import { sayWhen, sayDay } from '../../core/when.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';

const waysIn = (desk, { ways = [] }, p) => desk.scene.words.list(ways.map((way) => desk.label("way", way, { p })));
const stops = ({ kind }) => ["notAllowed", "notNow"].includes(closedValue("limit", kind));
function holdLine(desk, person, p) {
  const found = limitsOn(desk.scene.circle, person, desk.scene.today).find(([, limit]) => stops(limit));
  return !found ? "" : found[1].ways?.length ? desk.say("hold.rowWays", { ways: waysIn(desk, found[1], p) }) : desk.say("hold.row", { p });
}
function holdCards(desk, person, level, still) {
  const { scene } = desk, { words } = scene, p = nameOf(scene, person);
  const limits = limitsOn(scene.circle, person, scene.today);
  if (!limits.length) return nothing;
  return html`${limits.map(([id, limit]) => {
    const ways = waysIn(desk, limit, p), kind = closedValue("limit", limit.kind);
    const key = kind === "onlyWith" ? "with" : kind === "askFirst" ? "ask" : "";
    const title = key ? desk.say(`hold.${key}${ways ? "Ways" : ""}`, { p, ways, who: words.list((limit.withPeople ?? []).map((who) => whoIs(scene, who))) }) : desk.say(ways ? "hold.ways" : "hold.all", { p, ways });
    return html`<div class="card hold" id="limit-${id}"><p class="t-words"><b>${title}</b>${limit.sayToMe ? html` <span class="own">${limit.sayToMe}</span>` : nothing}${limit.notBecauseOfMe ? html` ${desk.say("hold.notYou")}` : nothing}</p>
      <ul class="meta">${limit.decidedBy ? html`<li>${icon("people")}<span>${limit.since ? desk.say("hold.decided", { who: whoIs(scene, limit.decidedBy), date: sayWhen({ edtf: limit.since.slice(0, 7) }, words) }) : desk.say("hold.decidedBy", { who: whoIs(scene, limit.decidedBy) })}</span></li>` : nothing}${limit.until ? html`<li>${icon("clock")}<span>${desk.say("hold.until", { date: sayDay(limit.until, words) })}</span></li>` : nothing}${limit.reviewOn ? html`<li>${icon("calendar")}<span>${desk.say("hold.review", { date: sayDay(limit.reviewOn, words) })}</span></li>` : nothing}</ul></div>`;
  })}<div class="panel">${heading(level, desk.say("hold.still"), "t-sub")}<ul class="dots-list"><li>${desk.say("hold.keep", { p })}</li><li>${desk.say("hold.say")}</li><li>${desk.say("hold.question")}</li></ul>
    <div class="btns"><button type="button" class="btn" @click=${() => {
    desk.hand.help(`limits/${limits[0][0]}`);
  }}>${desk.say("hold.askAbout")}</button>${still}</div></div>`;
}

export { holdCards, holdLine };
