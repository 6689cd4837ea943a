import { nothing, html } from 'lit';
import { isTree } from '../../core/merge.js';
import { icon } from '../icons.js';
import { textField } from './field.js';

function concerns(change, id) {
  const meets = (value, depth) => typeof value === "string" ? value === id || value.endsWith(`/${id}`) : Array.isArray(value) ? value.includes(id) : typeof value === "object" && value !== null && depth < 4 && Object.entries(value).some(([key, part]) => key === id || meets(part, depth + 1));
  const { times, ...rest } = change.patch;
  return meets(rest, 0) || isTree(times) && Object.entries(times).some(([key, time]) => key === id || isTree(time) && meets({ ...time, plan: null }, 2));
}
const WORDS = /\/(words|name|title|because|cover|said|often|place|where|details\/[^/]+)$/;
function wordsIn(patch) {
  const found = [];
  const walk = (value, path) => {
    if (typeof value === "string") {
      if (WORDS.test(path)) found.push({ path, text: value });
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
  };
  walk(patch, "");
  return found;
}
function withText(patch, path, text) {
  const [key = "", ...rest] = path.split("/").slice(1);
  return { ...patch, [key]: rest.length ? withText(patch[key] ?? {}, `/${rest.join("/")}`, text) : text };
}
function itemLine(scene, item) {
  const { words } = scene;
  switch (item.state) {
    case "saved":
      return html`<p class="status">${icon("check")}<span>${words.say("status.saved")}</span></p>`;
    case "late":
    case "retry":
      return html`<div class="status block">${icon("pause")}<div class="grow"><b>${words.say("status.pending")}</b><span>${item.message ?? words.say("status.pending.body")}</span><div class="btns"><button type="button" class="btn quiet" @click=${() => {
        scene.resend();
      }}>${words.say("status.try")}</button></div></div></div>`;
    case "signed-out":
      return html`<div class="status block">${icon("pause")}<div class="grow"><b>${words.say("status.pending")}</b><span>${item.message ?? words.say("status.signedout")}</span><div class="btns"><button type="button" class="btn quiet" @click=${() => {
        scene.resend();
      }}>${words.say("status.try")}</button></div></div></div>`;
    case "conflict":
      return item.now ? clash(scene, item, item.now) : html`<p class="status">${icon("clock")}<span>${words.say("status.pending")}</span></p>`;
    case "refused":
      return nothing;
    // its draft says it
    default:
      return scene.form ? html`<p class="status">${icon("clock")}<span>${words.say("status.form")}</span></p>` : html`<p class="status soon">${icon("clock")}<span>${words.say("status.saving")}</span></p>`;
  }
}
function clash(scene, item, now) {
  const { words } = scene;
  const texts = (patch) => words.say("status.said", { text: wordsIn(patch).map(({ text }) => text).join(" \xB7 ") || words.say("status.gone") });
  return html`<div class="status block">${icon("people")}<div class="grow"><b>${words.say("status.clash")}</b>
    <span class="own">${words.say("status.there", { text: texts(now) })}</span><span class="own">${words.say("status.here", { text: texts(item.change.patch) })}</span>
    <div class="btns"><button type="button" class="btn" @click=${() => {
    scene.choose(item.change.id, "mine");
  }}>${words.say("status.keep")}</button><button type="button" class="btn" @click=${() => {
    scene.choose(item.change.id, "theirs");
  }}>${words.say("status.other")}</button></div></div></div>`;
}
function draftBlock(scene, draft, open, edit) {
  const { words } = scene;
  const title = draft.reason === "refused" ? "status.refused" : draft.reason === "erased" ? "status.erased" : "status.notchosen";
  const found = wordsIn(open ?? draft.change.patch);
  return html`<div class="status block ${draft.reason === "refused" ? "refused" : ""}" role=${draft.reason === "refused" ? "alert" : "group"}>${icon("warn")}<div class="grow"><b>${words.say(title)}</b>
    ${draft.message ? html`<span>${words.say("status.said", { text: draft.message })}</span>` : nothing}
    ${draft.reason === "refused" ? html`<span>${words.say("status.refused.body")}</span>` : nothing}
    ${open ? found.map(({ path, text }) => textField({ id: `draft-${draft.id}-${path.replaceAll("/", "-")}`, label: words.say("status.change"), value: text, long: true, input: (value) => {
    edit(withText(open, path, value));
  } })) : found.map(({ text }) => html`<blockquote class="own">${words.say("status.said", { text })}</blockquote>`)}
    <div class="btns">${!draft.gone && (found.length || draft.reason === "refused") ? open ? html`<button type="button" class="btn primary" @click=${() => {
    scene.retryDraft(draft.id, open);
    edit(void 0);
  }}>${words.say("save")}</button>` : html`<button type="button" class="btn" @click=${() => {
    edit(draft.change.patch);
  }}>${words.say("status.change")}</button>` : nothing}
      <button type="button" class="btn quiet" @click=${() => {
    scene.dropDraft(draft.id);
    edit(void 0);
  }}>${words.say(draft.reason === "refused" ? "status.putback" : "status.drop")}</button></div></div></div>`;
}

export { concerns, draftBlock, itemLine, wordsIn };
