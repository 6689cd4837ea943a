import { html } from 'lit';
import { icon } from '../../ui/icons.js';

function opener(desk, id, label, o = {}) {
  return html`<button type="button" class="btn ${o.kind ?? ""}" data-opens=${id} aria-expanded=${desk.isOpen(id)} @click=${() => {
    desk.toggle(id, o.fill);
  }}>${o.icon ? icon(o.icon) : ""}${label}</button>`;
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

export { asking, filled, frame, isOwnBasis, mayDecide, opener, signed };
