import { nothing, html } from 'lit';
import { sayDay } from '../../core/when.js';
import { localOf } from '../../core/zones.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';

const clean = (text) => text.replace(/\0/g, "").replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD").trim();
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter((field) => {
  const value = field[1];
  return value !== void 0 && value !== "" && value !== false && !(Array.isArray(value) && !value.length);
}));
const sayAt = ({ words, zone }, at) => {
  const instant = Date.parse(at);
  return sayDay(Number.isNaN(instant) || at.length < 11 ? at.slice(0, 10) : localOf(instant, zone).slice(0, 10), words);
};
const signed = ({ viewer }) => ({ at: (/* @__PURE__ */ new Date()).toISOString(), by: { ...viewer } });
function fold(desk, key, label, content) {
  const open = desk.isOpen(key);
  return html`<div class="fold"><button type="button" class="btn quiet" id="o-${key}" aria-expanded=${open} @click=${() => {
    desk.open(key, !open);
  }}>${label}${icon(open ? "up" : "down")}</button>${open ? content() : nothing}</div>`;
}
function shut(desk, key, focus = `o-${key}`) {
  desk.drop(key);
  desk.open(key, false);
  desk.focus(focus);
}
function formPanel(desk, key, o) {
  if (!desk.isOpen(key)) {
    return html`<button type="button" class="btn ${o.look ?? ""}" id="o-${key}" aria-expanded="false" @click=${() => {
      desk.open(key, true);
      desk.focus(`h-${key}`);
    }}>${o.icon ? icon(o.icon) : nothing}${o.label}</button>`;
  }
  return html`<div class="panel" @keydown=${(e) => {
    if (e.key === "Escape" && desk.untouched(key)) shut(desk, key, o.focus);
  }}>${heading(o.level, o.title, "t-head", `h-${key}`)}${o.content()}</div>`;
}
function ask(desk, key, o) {
  if (!desk.isOpen(key)) return html`<button type="button" class="btn quiet" id="o-${key}" aria-expanded="false" @click=${() => {
    desk.open(key, true);
    desk.focus(`h-${key}`);
  }}>${o.label}</button>`;
  return html`<div class="panel"><p class="t-sub" id="h-${key}" tabindex="-1">${o.question}</p>${o.preview ?? nothing}<div class="btns"><button type="button" class="btn" @click=${o.act}>${o.yes}</button><button type="button" class="btn" @click=${() => {
    shut(desk, key);
  }}>${o.no}</button></div></div>`;
}

export { ask, clean, filled, fold, formPanel, sayAt, shut, signed };
