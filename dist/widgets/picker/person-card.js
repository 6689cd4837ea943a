import { nothing, html } from 'lit';
import { erasePatch } from '../../core/change.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { hasDied, standing, closedValue, lists } from '../../core/vocabulary.js';
import { sayWhen } from '../../core/when.js';
import { limitsOn } from '../../core/limits.js';
import { standingWishes, silentAbout } from '../../core/wishes.js';
import { fold, sayAt, ask, signed } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { nameOf, isNameHidden } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import { holdCards } from './hold-card.js';
import { aboutForm, sharedPlacing } from './person-form.js';
import { ringIcon } from './ring-icon.js';
import { historyOf, closenessOf } from './standing.js';
import { wishCard, earlierWish } from './wish-card.js';
import { wishForm } from './wish-form.js';

const offersWish = (desk, id) => !desk.scene.readonly && !standingWishes(desk.scene.circle, { person: id }).length && !silentAbout(desk.scene.circle, id, desk.scene.today);
function personCard(desk, id, person, level) {
  const { scene } = desk, { circle } = scene, p = nameOf(scene, id), editable = !scene.readonly;
  if (isNameHidden(scene, id)) return html`<div class="btns">${editable ? html`<button type="button" class="btn" @click=${() => {
    desk.hand.act("person-changed", { people: { [id]: { hideName: null } } }, desk.say("picker.said.shown"));
    desk.focus(`row-${id}`);
  }}>${desk.say("about.unhide")}</button>` : nothing}</div>`;
  const current = standingWishes(circle, { person: id }), died = hasDied(person), held = limitsOn(circle, id, scene.today).length > 0;
  const say = !editable || died ? nothing : wishForm(desk, id, level, held ? "hold.think" : current.length ? "wish.again" : "wish.say", held || silentAbout(circle, id, scene.today) ? "" : "primary");
  const open = desk.isOpen(`wish-${id}`);
  return html`${died ? html`<p>${person.died ? desk.say("about.diedOn", { p, date: sayWhen(person.died, scene.words, { said: true }) }) : desk.say("about.died", { p })}</p>` : nothing}
    ${holdCards(desk, id, level, open ? nothing : say)}
    ${current.map(([wishId, wish]) => wishCard(desk, wishId, wish, id, level))}
    ${held && !open ? nothing : html`<div>${say}</div>`}
    ${died ? nothing : planLine(desk, id)}
    ${earlier(desk, id, current, p)}
    ${editable ? html`${placing(desk, id, p)}${whereBefore(desk, id, p)}<div class="quiet-list">${aboutForm(desk, id, person, level)}${quiet(desk, id, person, p)}</div>` : whereBefore(desk, id, p)}`;
}
function planLine(desk, id) {
  const { words, circle } = desk.scene;
  const all = Object.values(circle.plans).filter(({ people, status }) => people.includes(id) && standing.includes(closedValue("status", status)));
  const plans = all.filter(({ seenBy = ["everyone"] }) => !isFolded(desk.scene, { seenBy }));
  return all.length && !plans.length ? nothing : html`<ul class="meta">${plans.length ? plans.map((plan) => html`<li>${icon("calendar")}<span>${desk.say("picker.plan.is", {
    plan: [desk.label("way", plan.way, { p: nameOf(desk.scene, id) }), sayRhythm(plan, words, { end: false }) || plan.often && desk.label("often", plan.often), desk.label("status", plan.status)].filter(Boolean).join(words.say("list.comma"))
  })}</span></li>`) : html`<li>${icon("calendar")}<span>${desk.say("picker.plan.none")}</span></li>`}</ul>`;
}
function earlier(desk, id, current, p) {
  const before = historyOf(desk.scene.circle.wishes, id).filter(([wishId, { plan }]) => plan === void 0 && !current.some(([now]) => now === wishId));
  return before.length ? fold(desk, `before-${id}`, desk.say("wish.earlier", { n: before.length }), () => html`<ul class="stack history">${before.map(([wishId, wish]) => earlierWish(desk, wishId, wish, p))}</ul>`) : nothing;
}
function whereBefore(desk, id, p) {
  const [, ...before] = historyOf(desk.scene.circle.placings, id);
  return before.length ? fold(desk, `places-${id}`, desk.say("about.earlierPlace", { p }), () => html`<ul class="stack history">${before.map(([, { at, closeness }]) => html`<li><span class="t-small t-quiet">${sayAt(desk.scene, at)}</span> ${desk.label("closeness", closeness)}</li>`)}</ul>`) : nothing;
}
function placing(desk, id, p) {
  const now = closenessOf(desk.scene.circle, id);
  return html`<div class="field noprint" role="group" aria-labelledby="put-${id}"><p class="t-sub" id="put-${id}">${desk.say("add.ring")}</p><div class="choices two-wide">${lists.closeness.map((closeness, i) => html`<button type="button" class="seg put" id="put-${closeness}-${id}" aria-pressed=${now === closeness} @click=${() => {
    place(desk, id, closeness);
    desk.focus(`put-${closeness}-${id}`);
  }}>${ringIcon(i)}<span>${desk.label("closeness", closeness)}</span><span class="vh">: ${p}</span></button>`)}</div></div>`;
}
function place(desk, id, closeness) {
  const { scene } = desk;
  if (scene.readonly || closenessOf(scene.circle, id) === closeness) return;
  const p = nameOf(scene, id), ring = desk.label("closeness", closeness);
  desk.hand.act("person-placed", { placings: { [scene.newId()]: { person: id, closeness, ...signed(scene), ...sharedPlacing(desk) } } }, desk.say("picker.said.moved", { p, ring }));
  desk.hand.announce(desk.say("picker.now", { p, ring }));
}
function quiet(desk, id, person, p) {
  const { viewer } = desk.scene, mine = person.by ? person.by.id === viewer.id : viewer.role === "me";
  return html`<button type="button" class="btn quiet" @click=${() => {
    setAside(desk, id, !person.setAside);
  }}>${desk.say(person.setAside ? "bringBack" : "setAside")}</button>
    ${viewer.role === "me" ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.hand.act("person-changed", { people: { [id]: { hideName: true } } }, desk.say("picker.said.hidden"));
    desk.focus(`row-${id}`);
  }}>${desk.say("about.hide")}</button>` : nothing}
    ${mine ? ask(desk, `erase-${id}`, { label: desk.say("erase"), question: desk.say("erase.ask"), yes: desk.say("erase.yes"), no: desk.say("erase.no"), preview: html`<p class="name">${p}</p>`, act: () => {
    erase(desk, id);
  } }) : nothing}`;
}
function setAside(desk, id, aside) {
  const p = nameOf(desk.scene, id);
  desk.open(`people/${id}`, false);
  if (aside) desk.leave(id);
  desk.hand.act(aside ? "person-set-aside" : "person-brought-back", { people: { [id]: { setAside: aside || null } } }, desk.say(aside ? "picker.said.aside" : "picker.said.back", { p }));
  if (!aside) desk.focus(`row-${id}`);
}
function erase(desk, id) {
  const { scene } = desk;
  for (const key of ["wish", "about", "erase"]) desk.shut(`${key}-${id}`);
  desk.open(`people/${id}`, false);
  desk.leave(id);
  desk.hand.act("erased", erasePatch(scene.circle, [`people/${id}`], (/* @__PURE__ */ new Date()).toISOString(), scene.viewer), desk.say("said.erased"));
}

export { offersWish, personCard, place };
