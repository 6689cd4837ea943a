import { html, nothing } from 'lit';
import { erasePatch } from '../../core/change.js';
import { icon } from '../../ui/icons.js';
import { colourOf } from '../../ui/parts/person.js';
import { isFolded as isFolded$1, visText } from '../../ui/parts/vis.js';
import { opener } from './desk.js';

const isMine = ({ seenBy }) => !(seenBy ?? ["me"]).some((who) => who !== "me");
const isFolded = (desk, record) => !desk.isOpen("mine") && isFolded$1(desk.scene, record);
const alone = ({ scene }, record) => scene.viewer.role === "me" && isMine(record) ? html`<span class="vis">${icon("lock")}<span>${visText(scene, record.seenBy)}</span></span>` : nothing;
const mine = (record) => isMine(record) ? "mine" : "";
const unfold = (desk) => html`<button type="button" class="btn quiet" @click=${() => {
  desk.toggle("mine");
}}>${desk.scene.words.say("present.show")}</button>`;
function question(desk, id, label, ask, yes, no, act, preview = nothing) {
  return html`${opener(desk, id, label, { kind: "quiet" })}${desk.isOpen(id) ? html`<div class="panel" data-form=${id}><p class="t-head" tabindex="-1">${ask}</p>${preview}<div class="btns"><button type="button" class="btn" @click=${() => {
    act();
    desk.close(id);
  }}>${yes}</button><button type="button" class="btn" @click=${() => {
    desk.close(id);
  }}>${no}</button></div></div>` : nothing}`;
}
function feelings(desk, { id, plan }, open) {
  const { scene } = desk;
  const { words, circle } = scene;
  const found = Object.entries(circle.feelings).filter(([, feeling]) => feeling.about === `times/${id}`);
  const list = (ids = []) => words.list(ids.map((one) => words.label("feeling", one)));
  const said = (feeling) => html`<span>${[
    feeling.before?.length ? `${desk.say("planner.feel.before")}: ${list(feeling.before)}.` : "",
    feeling.after?.length ? `${desk.say("planner.feel.after")}: ${list(feeling.after)}.` : "",
    feeling.length ? `${words.label("length", feeling.length)}.` : ""
  ].filter(Boolean).join(" ")}</span>${feeling.words ? html` <span class="own">${feeling.words}</span>` : nothing}`;
  return found.map(([key, feeling]) => {
    if (isFolded(desk, feeling)) return unfold(desk);
    const own = open && scene.viewer.role === "me" && !scene.readonly && (feeling.by?.id ?? scene.viewer.id) === scene.viewer.id;
    const shared = !isMine(feeling);
    const set = (seenBy) => () => {
      desk.act("feeling-noted", { feelings: { [key]: { seenBy } } }, desk.say(seenBy.length > 1 ? "planner.feel.shared" : "planner.feel.unshared"));
    };
    return html`<div class="beside ${mine(feeling)} ${colourOf(circle, plan.people[0] ?? "")}">${said(feeling)}${desk.vis(feeling.seenBy ?? ["me"], key)}${own ? html`<div class="btns">${shared ? html`<button type="button" class="btn quiet" @click=${set(["me"])}>${words.say("unshare")}</button>` : question(desk, `share-${key}`, words.say("share"), words.say("share.ask", { who: words.say("workers") }), words.say("share.yes"), words.say("share.no"), set(["me", "team"]), html`<p>${said(feeling)}</p>`)}${question(desk, `erase-${key}`, words.say("erase"), words.say("erase.ask"), words.say("erase.yes"), words.say("erase.no"), () => {
      desk.act("erased", erasePatch(circle, [`feelings/${key}`], (/* @__PURE__ */ new Date()).toISOString(), scene.viewer), words.say("planner.feel.erased"));
    })}</div>` : nothing}${desk.status(key)}</div>`;
  });
}

export { alone, feelings, isFolded, isMine, mine, question, unfold };
