import { nothing, html } from 'lit';
import { sayDay, sayWhen, spanOf, dayNumber } from '../../core/when.js';
import { closedValue, hasDied } from '../../core/vocabulary.js';
import { repliesTo, silentAbout, latestWish } from '../../core/wishes.js';
import { sayAt } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { nameOf, chip, whoIs } from '../../ui/parts/person.js';
import { isFolded, visText } from '../../ui/parts/vis.js';
import { entryActions } from './actions.js';
import { gapButtons } from './gap.js';
import { titleOf, whenText, sourceOf, toTheLetter } from './say.js';
import { indexOf } from './order.js';

const isAway = (desk, id, entry) => !!entry.putAway && !desk.isOpen(`away-${id}`);
const isCovered = (desk, id, entry) => isFolded(desk.scene, entry) && !desk.isOpen(`mine-${id}`);
function stateWord(desk, id) {
  const { circle, words, today } = desk.scene, person = circle.people[id];
  if (!person) return nothing;
  const home = person.home === void 0 ? void 0 : circle.entries[person.home];
  let word = "";
  if (hasDied(person)) word = desk.label("state", "died");
  else if (person.state === "lostTouch") {
    const since = Object.values(person.known ?? {}).find((known) => known.as === "lostTouch" && known.from)?.from;
    word = since ? desk.say("timeline.lost", { when: sayWhen(since, words) }) : desk.label("state", "lostTouch");
  } else if (person.state === "foundAgain" || person.state === "looking") word = desk.label("state", person.state);
  else if (home?.when && (spanOf(home.when)?.to ?? Infinity) < dayNumber(today) && person.state === "steady") word = desk.say("timeline.still");
  return word ? html`<span class="word">${word}</span>` : nothing;
}
const line = (name, text) => html`<span>${icon(name)}<span>${text}</span></span>`;
const dayText = ({ words, today }, day) => sayDay(day, words, { year: day.slice(0, 4) !== today.slice(0, 4) });
function gapLine(desk, entry) {
  const { scene } = desk, stance = closedValue("gap", entry.gap ?? "notAsked"), who = whoIs(scene, entry.askedOf);
  const asked = entry.askedOn && stance !== "notAsked" ? desk.label("gap", "asked", { who, date: dayText(scene, entry.askedOn) }) : "";
  const now = stance === "asked" ? "" : stance === "beingLookedInto" ? desk.say("timeline.looking", { who }) : desk.label("gap", stance, { who });
  return [asked, now].filter(Boolean).map((said) => `${said}.`).join(" ");
}
function replyTo(desk, id) {
  const { scene } = desk, last = repliesTo(scene.circle, `entries/${id}`)[0]?.[1];
  if (!last) return nothing;
  const { due, words } = last, who = whoIs(scene, last.who ?? last.by?.id);
  return html`${words ? html`<div class="beside"><span class="t-small t-quiet">${who}${last.at ? html`, ${sayAt(scene, last.at)}` : nothing}</span><span class="own">${words}</span></div>` : nothing}${due && last.answer === "lookingIntoIt" ? html`<p class="by">${line("calendar", desk.say(due < scene.today ? "timeline.gap.passed" : "timeline.gap.by", { who, date: dayText(scene, due) }))}</p>` : nothing}`;
}
function leaving(desk, entry) {
  const { circle, today, words, viewer, readonly } = desk.scene;
  if (viewer.role !== "me" || readonly) return nothing;
  const now = dayNumber(today);
  return Object.values(entry.holders ?? {}).map(({ person }) => {
    const ends = Object.values(circle.people[person]?.known ?? {}).map(({ to }) => to).find((to) => {
      const end = to && spanOf(to);
      return end && end.to >= now && end.from - now < 92;
    });
    return ends && !silentAbout(circle, person, today) ? html`<p class="status">${icon("clock")}<span>${desk.say("timeline.leaving", { p: nameOf(desk.scene, person), when: sayWhen(ends, words) })}</span></p>` : nothing;
  });
}
const media = ({ scene }, entry) => Object.values(entry.media ?? {}).map(({ kind = "", ref, alt = "" }) => {
  const src = scene.picture(ref), is = closedValue("media", kind);
  if (!src) return html`<p class="media own">${icon("photo")}<span>${scene.words.label("media", is ?? "document")}${alt ? `: ${alt}` : ""}</span></p>`;
  if (is === "photo" || is === "drawing") return html`<img class="media" src=${src} alt=${alt} loading="lazy">`;
  if (is === "voice") return html`<figure class="media"><audio controls preload="none" src=${src} aria-label=${alt}></audio><figcaption class="t-small own">${alt}</figcaption></figure>`;
  if (is === "video") return html`<figure class="media"><video controls preload="none" src=${src} aria-label=${alt}></video><figcaption class="t-small own">${alt}</figcaption></figure>`;
  return html`<p class="media"><a href=${src}>${alt || scene.words.label("media", "document")}</a></p>`;
});
const wordsOf = (desk, entry) => entry.words ? html`<p class="t-words own">${toTheLetter(desk, entry)}</p>` : nothing;
function telling(desk, id, entry, level, more) {
  if (isAway(desk, id, entry) || isCovered(desk, id, entry)) return html`<div class="telling">${folded(desk, id, entry)}</div>`;
  return html`<div class="telling"><b>${sourceOf(desk, entry)}${more && entry.when ? html` <span class="t-quiet">${whenText(desk.scene, entry)}</span>` : nothing}</b>${wordsOf(desk, entry)}${more ? html`${media(desk, entry)}${foot(desk, id, entry, level, false)}` : nothing}</div>`;
}
function folded(desk, id, entry) {
  const { viewer, me } = desk.scene;
  const own = viewer.role === "me", away = isAway(desk, id, entry), key = `${away ? "away" : "mine"}-${id}`;
  const said = away ? entry.cover ? desk.say("timeline.away.cover", { words: entry.cover, me }) : desk.say("timeline.away.body") : desk.say("timeline.mine.body");
  return html`<div class="e-top"><span class="e-t" id="t-${id}" tabindex="-1">${desk.say(away ? "timeline.away" : "timeline.mine")}</span></div>${own ? html`<p class="t-words own">${said}</p>
    <div class="btns"><button type="button" class="btn" @click=${() => {
    desk.open(key);
    desk.hand.announce(desk.say("timeline.away.opened", { what: titleOf(desk, entry) }));
    desk.focus(`t-${id}`);
  }}>${desk.say(away ? "timeline.away.open" : "present.show")}<span class="vh">${entry.cover ? `: ${entry.cover}` : ""}</span></button>${away && !desk.isOpen(`leave-${id}`) ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.open(`leave-${id}`);
    desk.focus(`t-${id}`);
  }}>${desk.say("timeline.away.leave")}</button>` : nothing}</div>` : nothing}`;
}
function foot(desk, id, entry, level, source) {
  const { scene } = desk, { viewer, readonly } = scene;
  const told = entry.kind === "messageForMe" ? desk.say("timeline.kept", { p: whoIs(scene, entry.by?.id ?? entry.people?.[0]) }) : sourceOf(desk, entry);
  const others = (entry.seenBy ?? ["me"]).some((who) => who !== "me");
  return html`<p class="by">${source ? line(entry.kind === "messageForMe" ? "letter" : entry.certainty === "iWasTold" ? "people" : "pencil", told) : nothing}${Object.values(entry.holders ?? {}).map(({ person, knows = "story" }) => line(knows === "photo" ? "photo" : "eye", desk.label("knows", knows, { p: nameOf(scene, person) })))}${entry.talkWith ? line("talk", desk.say("timeline.talk", { who: whoIs(scene, entry.talkWith) })) : nothing}${entry.tell?.length ? line("share", desk.say("timeline.tell", { who: scene.words.list(entry.tell.map((who) => whoIs(scene, who))) })) : nothing}${entry.notBefore && entry.notBefore > scene.today ? line("clock", desk.say("timeline.notBefore", { date: sayDay(entry.notBefore, scene.words) })) : nothing}${line(others ? "people" : "lock", visText(scene, entry.seenBy))}</p>${leaving(desk, entry)}${readonly && viewer.role !== "me" ? nothing : entryActions(desk, id, entry, level)}`;
}
const withPerson = (desk, id) => {
  const shown = chip(desk.scene, id, stateWord(desk, id));
  return desk.scene.circle.people[id] ? html`<button type="button" class="to" data-person=${id}>${shown}<span class="vh">. ${desk.say("timeline.only", { p: nameOf(desk.scene, id) })}</span></button>` : shown;
};
function card(desk, id, entry, level, place) {
  const { scene } = desk, { circle } = scene;
  const isGap = entry.kind === "gap" || entry.kind === "question", away = isAway(desk, id, entry);
  const hidden = away || isCovered(desk, id, entry);
  const tellings = hidden ? [] : (indexOf(circle.entries).tellings.get(id) ?? []).flatMap((one) => circle.entries[one] ? [[one, circle.entries[one]]] : []);
  const said = entry.title && !isGap && entry.kind !== "memory" && entry.kind !== "messageForMe" ? desk.label("entry", entry.kind, { p: nameOf(scene, entry.people?.[0]) }) : "", kind = said === entry.title ? "" : said;
  return html`<div role="listitem" class="entry ${hidden ? "away" : isGap ? "gape" : ""}" id="e-${id}" data-e=${id} aria-posinset=${place?.[0] ?? nothing} aria-setsize=${place?.[1] ?? nothing}>${hidden ? folded(desk, id, entry) : html`
    <div class="e-top"><span class="e-t own" id="t-${id}" tabindex="-1">${titleOf(desk, entry)}</span>${entry.when ? html`<span class="e-d own">${whenText(scene, entry)}</span>` : nothing}${entry.place ? html`<button type="button" class="to e-d own" data-place=${entry.place}>${entry.place}<span class="vh">. ${desk.say("timeline.only", { p: entry.place })}</span></button>` : nothing}${kind ? html`<span class="e-d">${kind}</span>` : nothing}</div>
    ${tellings.length ? html`${telling(desk, id, entry, level, false)}${tellings.map(([one, other]) => telling(desk, one, other, level, true))}` : wordsOf(desk, entry)}
    ${entry.because ? html`<p class="t-words own"><span class="t-quiet">${desk.say("timeline.because")}</span> ${entry.because}</p>` : nothing}${entry.explained ? html`<p class="t-small own"><span class="t-quiet">${desk.say("timeline.explained")}</span> ${entry.explained}</p>` : nothing}
    ${media(desk, entry)}
    ${entry.people?.length ? html`<p class="chips">${entry.people.map((person) => withPerson(desk, person))}</p>` : nothing}
    ${Object.entries(entry.meansNow ?? {}).sort(([, a], [, b]) => (a.at ?? "") < (b.at ?? "") ? -1 : 1).map(([, thought]) => html`<div class="beside"><span class="t-small t-quiet">${thought.at ? desk.say("timeline.now.at", { date: sayAt(scene, thought.at) }) : desk.say("timeline.now")}</span><span class="own">${thought.words}</span></div>`)}
    ${isGap ? html`<p class="by">${line("clock", gapLine(desk, entry))}</p>${replyTo(desk, id)}${gapButtons(desk, id, entry, level)}` : nothing}
    ${wishButton(desk, id, entry)}${foot(desk, id, entry, level, !tellings.length)}`}${desk.hand.status(id, ...tellings.map(([one]) => one))}</div>`;
}
const PARTED = ["lostTouch", "goodbye", "personLeft"];
function wishButton(desk, id, entry) {
  const { scene } = desk, { circle, today, viewer, readonly } = scene;
  if (viewer.role !== "me" || readonly) return nothing;
  const lost = (entry.people ?? []).filter((person) => (circle.people[person]?.state === "lostTouch" || PARTED.includes(entry.kind)) && !silentAbout(circle, person, today) && !latestWish(circle, person));
  return lost.map((person) => html`<div class="btns"><button type="button" class="btn quiet" @click=${() => {
    const p = nameOf(scene, person);
    desk.hand.act("wish-made", { wishes: { [scene.newId()]: { person, want: "keep", at: (/* @__PURE__ */ new Date()).toISOString(), by: { ...viewer }, seenBy: ["me"] } } }, desk.say("timeline.said.wish", { p }));
    desk.focus(`t-${id}`);
  }}>${lost.length > 1 ? desk.say("timeline.pick.one", { p: nameOf(scene, person) }) : desk.say("timeline.pick")}</button></div>`);
}

export { card, isAway, isCovered };
