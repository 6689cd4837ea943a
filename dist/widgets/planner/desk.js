import { nothing, html } from 'lit';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';

function opener(desk, id, label, o = {}) {
  return html`<button type="button" class="btn ${o.kind ?? ""}" data-opens=${id} aria-expanded=${desk.isOpen(id)} @click=${() => {
    desk.toggle(id, o.fill);
  }}>${o.icon ? icon(o.icon) : ""}${label}</button>`;
}
function disclosure(desk, id, label, content) {
  const open = desk.isOpen(id);
  return html`<section class="day-group">${heading(desk.scene.headingLevel + 1, html`<button type="button" class="btn quiet" data-opens=${id} aria-expanded=${open} @click=${() => {
    desk.fold(id);
  }}>${icon(open ? "up" : "down")}${label}</button>`)}${open ? content() : nothing}</section>`;
}
const frame = (desk, form, title, save, submit, content, o = {}) => form.panel({ level: desk.scene.headingLevel + (form.id === "new" ? 1 : 2), title, save, close: o.close ?? desk.say("notNow"), note: o.note, submit, cancel: () => {
  desk.close(form.id);
} }, content);
const signed = ({ viewer }) => ({ by: { ...viewer }, at: (/* @__PURE__ */ new Date()).toISOString() });
const asking = (scene, { arrangedBy }) => ({ seenBy: ["me", "team"], ...arrangedBy !== void 0 && { askedOf: arrangedBy }, ...signed(scene) });
function filled(fields, before = {}) {
  const patch = {};
  for (const [key, value] of Object.entries(fields)) {
    const empty = value === void 0 || value === "" || value === null || Array.isArray(value) && !value.length;
    const old = before[key];
    if (empty ? old !== void 0 : JSON.stringify(old) !== JSON.stringify(value)) patch[key] = empty ? null : value;
  }
  return patch;
}
const isOwnBasis = ({ basis }) => basis === void 0 || basis === "agreedBetweenUs" || basis === "justHappens";
const mayDecide = (scene, plan) => scene.viewer.role === "worker" || isOwnBasis(plan);

export { asking, disclosure, filled, frame, isOwnBasis, mayDecide, opener, signed };
