import { css, nothing, html } from 'lit';
import { boundsOf, sayWhen, sayDay } from '../../core/when.js';
import { silentAbout, latestWish } from '../../core/wishes.js';
import { icon } from '../icons.js';
import { choiceGroup } from './field.js';
import { heading } from './heading.js';
import { nameOf, token, relationOf } from './person.js';
import { isFolded } from './vis.js';

function openMoves(circle, today) {
  const homes = Object.entries(circle.entries).filter(([, { kind, when, putAway }]) => kind === "livedAt" && when?.edtf && !putAway);
  return homes.flatMap(([home, { when, people = [] }]) => {
    const edtf = when.edtf, ended = edtf.slice(edtf.indexOf("/") + 1);
    if (boundsOf(when).latest >= today) return [];
    const on = boundsOf({ edtf: ended }).earliest;
    const ties = Object.entries(circle.people).filter(([id, person]) => (person.home === home || people.includes(id)) && !silentAbout(circle, id, today) && !((latestWish(circle, id)?.[1].at ?? "") >= on)).map(([id]) => id);
    if (!ties.length) return [];
    const [next] = homes.filter(([id, entry]) => id !== home && boundsOf(entry.when).earliest >= on).sort(([, a], [, b]) => boundsOf(a.when).earliest < boundsOf(b.when).earliest ? -1 : 1);
    return [{ home, on, ties, ...next ? { to: next[0] } : {} }];
  }).sort((a, b) => a.on < b.on ? 1 : -1);
}
const WANTS = ["keep", "sameButDifferent", "notNow", "dontKnow"];
function keepPatch(scene, chosen) {
  const at = (/* @__PURE__ */ new Date()).toISOString(), { viewer } = scene;
  return { wishes: Object.fromEntries(Object.entries(chosen).map(([person, want]) => [
    scene.newId(),
    { person, want, at, by: { ...viewer }, seenBy: viewer.role === "me" ? ["me"] : ["me", "team"] }
  ])) };
}
const homeName = (scene, id) => {
  const there = id === void 0 ? void 0 : scene.circle.entries[id], entry = !there || there.putAway || isFolded(scene, there) ? void 0 : there;
  return entry?.title ?? entry?.place ?? scene.words.label("entry", "livedAt", { me: scene.me });
};
function moveCards(o) {
  const { scene, move, chosen } = o, { words, circle } = scene;
  const values = { me: scene.me, name: scene.me, home: homeName(scene, move.home), from: homeName(scene, move.home), to: homeName(scene, move.to) };
  const [, ended = ""] = circle.entries[move.home]?.when?.edtf?.split("/") ?? [];
  const date = ended && ended !== ".." ? sayWhen({ edtf: ended }, words) : sayDay(move.on, words);
  return html`<section class="move" aria-labelledby="move-${move.home}"><p class="vis">${icon("home")}<span>${words.say(move.to ? "move.made" : "move.left", { ...values, date })}</span></p>${heading(o.level, words.say("move.title", values), "t-head", `move-${move.home}`)}<p class="t-lead">${words.say("move.lead", values)}</p>
    <ul class="keep">${move.ties.map((id) => {
    const p = nameOf(scene, id), person = circle.people[id];
    return html`<li><div class="chip">${token(scene, id)}<span><b class="t-sub name">${p}</b><br><span class="t-small t-quiet own">${person ? relationOf(scene, person) || (person.is ? words.label("is", person.is) : "") : ""}</span></span></div>${choiceGroup({
      id: `keep-${move.home}-${id}`,
      label: html`<span class="vh">${words.say("move.q", { ...values, p })}</span>`,
      layout: "two four",
      value: chosen[id],
      clear: words.say("clear"),
      options: WANTS.map((value) => ({ value, label: words.say(`move.${value}`) })),
      change: ([want]) => {
        o.choose(id, want);
      }
    })}</li>`;
  })}</ul>
    ${o.more ? html`<div class="btns"><button type="button" class="btn" @click=${o.more}>${icon("plus")}${words.say("move.more")}</button></div>` : nothing}
    <div class="btns"><button type="button" class="btn primary" @click=${o.save}>${words.say("save")}</button><button type="button" class="btn quiet" @click=${o.later}>${words.say("move.later")}</button></div>
    <p class="hint">${words.say("move.foot")}</p></section>`;
}
const moveStyles = css`
  .move { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9em; }
  .keep > li { padding-block: 1em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7em; }
  .keep > li + li { border-block-start: 1px solid var(--_line); }
  .keep .chip { flex-wrap: nowrap; }
  .keep fieldset { container: kith-box / inline-size; max-width: none; }
  @container kith (width >= 44em) {
    .move.wide .keep > li { grid-template-columns: 13em minmax(0, 1fr); align-items: center; column-gap: 1.5em; }
  }
`;

export { homeName, keepPatch, moveCards, moveStyles, openMoves };
