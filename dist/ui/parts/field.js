import { nothing, html } from 'lit';
import { icon } from '../icons.js';

const hintOf = (id, hint) => hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
const errorOf = (id, error) => error ? html`<p class="err" id="${id}-err">${icon("warn")}<span>${error}</span></p>` : nothing;
const described = ({ id, hint, error }) => [hint && `${id}-hint`, error && `${id}-err`].filter(Boolean).join(" ") || nothing;
const afterOf = (after) => after ? html` <span class="opt-word">${after}</span>` : nothing;
function textField(o) {
  const onInput = (e) => {
    o.input(e.target.value);
  };
  const invalid = o.error ? "true" : nothing;
  return html`<div class="field ${o.error ? "bad" : ""}"><label for=${o.id}>${o.label}${afterOf(o.after)}</label>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}${o.long ? html`<textarea id=${o.id} dir="auto" autocomplete="off" rows="3" maxlength=${o.max ?? 2e4} .value=${o.value} aria-describedby=${described(o)} aria-invalid=${invalid} @input=${onInput}></textarea>` : html`<input id=${o.id} class=${o.width ?? ""} dir="auto" type=${o.type ?? "text"} autocomplete="off" inputmode=${o.numeric ? "numeric" : nothing} max=${o.type === "date" ? "9999-12-31" : o.type === "month" ? "9999-12" : nothing} maxlength=${o.max ?? 400} .value=${o.value} aria-describedby=${described(o)} aria-invalid=${invalid} @input=${onInput}>`}</div>`;
}
function selectField(o) {
  return html`<div class="field ${o.error ? "bad" : ""}"><label for=${o.id}>${o.label}${afterOf(o.after)}</label>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}<select id=${o.id} autocomplete="off" aria-describedby=${described(o)} aria-invalid=${o.error ? "true" : nothing} @change=${(e) => {
    o.change(e.target.value);
  }}
    ><option value="" ?selected=${!o.value}>${o.empty}</option>${o.options.map((x) => html`<option value=${x.value} ?selected=${x.value === o.value}>${x.label}</option>`)}</select></div>`;
}
function choiceGroup(o) {
  const chosen = new Set(typeof o.value === "string" ? [o.value].filter(Boolean) : o.value ?? []);
  const onChange = (e) => {
    const { value, checked } = e.target;
    if (!o.many) o.change([value]);
    else o.change(checked ? [...chosen, value] : [...chosen].filter((x) => x !== value));
  };
  return html`<fieldset class="field ${o.error ? "bad" : ""}" aria-describedby=${described(o)} @change=${onChange}><legend class="q">${o.label}${afterOf(o.after)}</legend>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}<div class="choices ${o.layout ?? ""}">${o.options.map(
    (x) => html`<label class="seg"><input type=${o.many ? "checkbox" : "radio"} name=${o.id} value=${x.value} autocomplete="off" .checked=${chosen.has(x.value)}><span class="dot ${o.many ? "box" : ""}" aria-hidden="true"></span>${typeof x.icon === "string" ? icon(x.icon) : x.icon ?? nothing}<span>${x.label}${x.hint ? html`<small>${x.hint}</small>` : nothing}</span></label>`
  )}</div>${o.clear && !o.many && chosen.size ? html`<button type="button" class="btn quiet" @click=${() => {
    o.change([]);
  }}>${o.clear}</button>` : nothing}</fieldset>`;
}
function tick(o) {
  return html`<div class="choices"><label class="seg"><input type="checkbox" name=${o.id} autocomplete="off" .checked=${o.value} @change=${(e) => {
    o.change(e.target.checked);
  }}><span class="dot box" aria-hidden="true"></span><span>${o.label}</span></label></div>`;
}

export { choiceGroup, selectField, textField, tick };
