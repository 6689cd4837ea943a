import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons.js';

/** One answer of a group. */
export interface Option {
  value: string;
  label: string | TemplateResult;
  hint?: string;
  icon?: IconName | TemplateResult;
}
interface Common {
  /** Unique in the widget: ids and radio names come from it. */
  id: string;
  label: string | TemplateResult;
  /** Quiet words after the label: "You can skip this." */
  after?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

const hintOf = (id: string, hint?: string): TemplateResult | typeof nothing => (hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing);
const errorOf = (id: string, error?: string): TemplateResult | typeof nothing =>
  error ? html`<p class="err" id="${id}-err">${icon('warn')}<span>${error}</span></p>` : nothing;
const described = ({ id, hint, error }: Common): string | typeof nothing => [hint && `${id}-hint`, error && `${id}-err`].filter(Boolean).join(' ') || nothing;
const afterOf = (after?: string): TemplateResult | typeof nothing => (after ? html` <span class="opt-word">${after}</span>` : nothing);

/** A line of text. Never a placeholder in place of a label; the browser keeps nothing. */
export function textField(o: Common & { value: string; input: (value: string) => void; long?: boolean; type?: 'text' | 'search' | 'date' | 'time' | 'month' | 'number'; width?: string; numeric?: boolean; max?: number }): TemplateResult {
  const onInput = (e: Event): void => { o.input((e.target as HTMLInputElement).value); };
  const invalid = o.error ? 'true' : nothing;
  return html`<div class="field ${o.error ? 'bad' : ''}"><label for=${o.id}>${o.label}${afterOf(o.after)}</label>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}${
    o.long
      ? html`<textarea id=${o.id} dir="auto" autocomplete="off" rows="3" maxlength=${o.max ?? 20000} .value=${o.value} aria-describedby=${described(o)} aria-invalid=${invalid} @input=${onInput}></textarea>`
      : html`<input id=${o.id} class=${o.width ?? ''} dir="auto" type=${o.type ?? 'text'} autocomplete="off" inputmode=${o.numeric ? 'numeric' : nothing} max=${o.type === 'date' ? '9999-12-31' : o.type === 'month' ? '9999-12' : nothing} maxlength=${o.max ?? 400} .value=${o.value} aria-describedby=${described(o)} aria-invalid=${invalid} @input=${onInput}>`
  }</div>`;
}

/** A native list of choices, nothing chosen in advance. */
export function selectField(o: Common & { value: string; options: readonly Option[]; empty: string; change: (value: string) => void }): TemplateResult {
  return html`<div class="field ${o.error ? 'bad' : ''}"><label for=${o.id}>${o.label}${afterOf(o.after)}</label>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}<select id=${o.id} autocomplete="off" aria-describedby=${described(o)} aria-invalid=${o.error ? 'true' : nothing} @change=${(e: Event) => { o.change((e.target as HTMLSelectElement).value); }}
    ><option value="" ?selected=${!o.value}>${o.empty}</option>${o.options.map((x) => html`<option value=${x.value} ?selected=${x.value === o.value}>${x.label}</option>`)}</select></div>`;
}

/** Equal answers: one size, one weight, one colour, none chosen in advance. */
export function choiceGroup(o: Common & {
  options: readonly Option[];
  /** Chosen value, or values where several may be chosen. */
  value: string | undefined | readonly string[];
  many?: boolean;
  layout?: string;
  /** Words of the button that clears a radio answer; a second tap must not wipe it. */
  clear?: string | undefined;
  change: (value: string[]) => void;
}): TemplateResult {
  const chosen = new Set(typeof o.value === 'string' ? [o.value].filter(Boolean) : (o.value ?? []));
  const onChange = (e: Event): void => {
    const { value, checked } = e.target as HTMLInputElement;
    if (!o.many) o.change([value]);
    else o.change(checked ? [...chosen, value] : [...chosen].filter((x) => x !== value));
  };
  return html`<fieldset class="field ${o.error ? 'bad' : ''}" aria-describedby=${described(o)} @change=${onChange}><legend class="q">${o.label}${afterOf(o.after)}</legend>${hintOf(o.id, o.hint)}${errorOf(o.id, o.error)}<div class="choices ${o.layout ?? ''}">${o.options.map(
    (x) => html`<label class="seg"><input type=${o.many ? 'checkbox' : 'radio'} name=${o.id} value=${x.value} autocomplete="off" .checked=${chosen.has(x.value)}><span class="dot ${o.many ? 'box' : ''}" aria-hidden="true"></span>${
      typeof x.icon === 'string' ? icon(x.icon) : (x.icon ?? nothing)}<span>${x.label}${x.hint ? html`<small>${x.hint}</small>` : nothing}</span></label>`,
  )}</div>${o.clear && !o.many && chosen.size ? html`<button type="button" class="btn quiet" @click=${() => { o.change([]); }}>${o.clear}</button>` : nothing}</fieldset>`;
}

/** One tick-box with its words. */
export function tick(o: { id: string; label: string | TemplateResult; value: boolean; change: (value: boolean) => void }): TemplateResult {
  return html`<div class="choices"><label class="seg"><input type="checkbox" name=${o.id} autocomplete="off" .checked=${o.value} @change=${(e: Event) => { o.change((e.target as HTMLInputElement).checked); }}><span class="dot box" aria-hidden="true"></span><span>${o.label}</span></label></div>`;
}
