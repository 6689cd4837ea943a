import { nothing, html } from 'lit';
import { limitsOn } from '../../core/limits.js';
import { closedValue } from '../../core/vocabulary.js';
import { sayWhen } from '../../core/when.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';
import { sayDate } from './say.js';

function holdCard(scene, person, day, way) {
  const { words, me } = scene;
  const p = nameOf(scene, person);
  const found = limitsOn(scene.circle, person, day, way);
  return found.length ? html`<div class="card hold" role="note">${found.map(([, limit]) => {
    const kind = closedValue("limit", limit.kind);
    const who = limit.decidedBy && whoIs(scene, limit.decidedBy);
    const ways = words.list((limit.ways ?? []).map((id) => words.label("way", id, { p, me })));
    const key = `${kind === "onlyWith" ? "hold.with" : kind === "askFirst" ? "hold.ask" : "hold."}${ways ? kind === "notAllowed" || kind === "notNow" ? "ways" : "Ways" : kind === "notAllowed" || kind === "notNow" ? "all" : ""}`;
    return html`<p><b>${words.say(key, { p, ways, who: words.list((limit.withPeople ?? []).map((id) => whoIs(scene, id))) })}</b> <span class="own">${limit.sayToMe ?? ""}</span> ${limit.notBecauseOfMe ? words.say("hold.notYou", { me }) : nothing}</p><p class="t-small">${who ? words.say(limit.since ? "hold.decided" : "hold.decidedBy", { who, date: limit.since ? sayWhen({ edtf: limit.since.slice(0, 7) }, words) : "" }) : nothing} ${limit.reviewOn ? words.say("hold.review", { date: sayDate(scene, limit.reviewOn, false) }) : nothing}</p>`;
  })}</div>` : nothing;
}

export { holdCard };
