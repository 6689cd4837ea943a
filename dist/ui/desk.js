import { nothing, html } from 'lit';
import { sayDay } from '../core/when.js';
import { localOf } from '../core/zones.js';
import { icon } from './icons.js';
import { heading } from './parts/heading.js';

class Desk {
  constructor(hand) {
    this.hand = hand;
  }
  hand;
  #open = /* @__PURE__ */ new Set();
  #forms = /* @__PURE__ */ new Map();
  /** Words with the owner's name at hand as `{me}` and `{name}`. */
  say(key, values) {
    return this.scene.words.say(key, { me: this.scene.me, name: this.scene.me, ...values });
  }
  /** The word for a value of a list. */
  label(list, id, values) {
    return this.scene.words.label(list, id, { me: this.scene.me, name: this.scene.me, p: "", ...values });
  }
  /** Moves focus to the element of this id after the next update. */
  focus(id) {
    this.hand.focusNext(`#${CSS.escape(id)}`);
  }
  isOpen(key) {
    return this.#open.has(key);
  }
  open(key, on = true) {
    if (on) this.#open.add(key);
    else this.#open.delete(key);
    this.hand.refresh();
  }
  /** Every open key that begins so. */
  opened(prefix) {
    return [...this.#open].filter((key) => key.startsWith(prefix));
  }
  form(key, make) {
    let form = this.#forms.get(key);
    if (!form) {
      const value = make();
      this.#forms.set(key, form = { value, start: JSON.stringify(value) });
    }
    return form.value;
  }
  untouched(key) {
    const form = this.#forms.get(key);
    return !form || JSON.stringify(form.value) === form.start;
  }
  /** Closes a form, lets go of what was typed, and gives focus back to the button that opened it. */
  shut(key, focus = `o-${key}`) {
    this.#forms.delete(key);
    this.open(key, false);
    this.focus(focus);
  }
  clear() {
    this.#open.clear();
    this.#forms.clear();
  }
}
const clean = (text) => text.replace(/\0/g, "").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD").trim();
const says = (value) => value !== void 0 && value !== "" && value !== null && value !== false && !(Array.isArray(value) && !value.length);
function filled(fields, before = {}) {
  const patch = {}, was = before;
  for (const [key, value] of Object.entries(fields)) {
    if (!says(value) ? says(was[key]) : JSON.stringify(was[key]) !== JSON.stringify(value)) patch[key] = says(value) ? value : null;
  }
  return patch;
}
const signed = ({ viewer }) => ({ at: (/* @__PURE__ */ new Date()).toISOString(), by: { ...viewer } });
const sayAt = ({ words, zone }, at) => {
  const instant = Date.parse(at);
  return sayDay(Number.isNaN(instant) || at.length < 11 ? at.slice(0, 10) : localOf(instant, zone).slice(0, 10), words);
};
function fold(desk, key, label, content) {
  const open = desk.isOpen(key);
  return html`<div class="fold"><button type="button" class="btn quiet" id="o-${key}" aria-expanded=${open} @click=${() => {
    desk.open(key, !open);
  }}>${label}${icon(open ? "up" : "down")}</button>${open ? content() : nothing}</div>`;
}
const opener = (desk, key, o) => html`<button type="button" class="btn ${o.look ?? "quiet"}" id="o-${key}" aria-expanded="false" @click=${() => {
  desk.open(key);
  desk.focus(`h-${key}`);
}}>${o.icon ? icon(o.icon) : nothing}${o.label}</button>`;
function formPanel(desk, key, o) {
  if (!desk.isOpen(key)) return opener(desk, key, o);
  return html`<form class="panel" novalidate @submit=${(e) => {
    e.preventDefault();
    o.submit();
  }} @keydown=${(e) => {
    if (e.key === "Escape" && desk.untouched(key)) desk.shut(key);
  }}>${heading(o.level, o.title, "t-head", `h-${key}`)}${o.content()}
    <div class="btns"><button class="btn primary">${o.save}</button><button type="button" class="btn" @click=${() => {
    desk.shut(key);
  }}>${o.close ?? desk.say("close")}</button></div></form>`;
}
function ask(desk, key, o) {
  if (!desk.isOpen(key)) return opener(desk, key, o);
  return html`<div class="panel"><p class="t-sub" id="h-${key}" tabindex="-1">${o.question}</p>${o.preview ?? nothing}<div class="btns"><button type="button" class="btn" @click=${o.act}>${o.yes}</button><button type="button" class="btn" @click=${() => {
    desk.shut(key);
  }}>${o.no}</button></div></div>`;
}

export { Desk, ask, clean, filled, fold, formPanel, opener, sayAt, signed };
