import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Patch } from '../core/change.js';
import { sayDay } from '../core/when.js';
import { localOf } from '../core/zones.js';
import { icon, type IconName } from './icons.js';
import { heading } from './parts/heading.js';
import type { Scene } from './scene.js';
import type { WordKey } from './words.js';

/** The few things of a widget that its parts may do. */
export interface Hand {
  act(type: string, patch: Patch, said?: string): string | undefined;
  announce(text: string): void;
  focusNext(selector: string): void;
  status(...ids: string[]): unknown;
  vis(seenBy: readonly string[] | undefined, id: string): TemplateResult;
  help(about?: string): void;
  refresh(): void;
}

/** What a widget lends its parts: the scene, the words, and what is open and typed. What is typed is kept until it is dropped. */
export class Desk {
  readonly #open = new Set<string>();
  readonly #forms = new Map<string, { value: object; start: string }>();
  /** What is drawn from; the widget sets it before its parts draw. */
  declare scene: Scene;
  constructor(readonly hand: Hand) {}

  /** Words with the owner's name at hand as `{me}` and `{name}`. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string {
    return this.scene.words.say(key, { me: this.scene.me, name: this.scene.me, ...values });
  }
  /** The word for a value of a list. */
  label(list: string, id: string, values?: Readonly<Record<string, string | number>>): string {
    return this.scene.words.label(list, id, { me: this.scene.me, name: this.scene.me, p: '', ...values });
  }
  /** Moves focus to the element of this id after the next update. */
  focus(id: string): void {
    this.hand.focusNext(`#${CSS.escape(id)}`);
  }
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }
  open(key: string, on = true): void {
    if (on) this.#open.add(key);
    else this.#open.delete(key);
    this.hand.refresh();
  }
  /** Every open key that begins so. */
  opened(prefix: string): string[] {
    return [...this.#open].filter((key) => key.startsWith(prefix));
  }
  form<T extends object>(key: string, make: () => T): T {
    let form = this.#forms.get(key);
    if (!form) {
      const value = make();
      this.#forms.set(key, (form = { value, start: JSON.stringify(value) }));
    }
    return form.value as T;
  }
  untouched(key: string): boolean {
    const form = this.#forms.get(key);
    return !form || JSON.stringify(form.value) === form.start;
  }
  /** Closes a form, lets go of what was typed, and gives focus back to the button that opened it. */
  shut(key: string, focus = `o-${key}`): void {
    this.#forms.delete(key);
    this.open(key, false);
    this.focus(focus);
  }
  clear(): void {
    this.#open.clear();
    this.#forms.clear();
  }
}

/** Text as it may be stored: trimmed, without U+0000, no half of a surrogate pair. */
export const clean = (text: string): string => text.replace(/\0/g, '').replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD').trim();

const says = (value: Json | undefined): value is Json => value !== undefined && value !== '' && value !== null && value !== false && !(Array.isArray(value) && !value.length);

/** The fields that say something; of a record that is there, only what differs, with `null` for what went. */
export function filled(fields: Readonly<Record<string, Json | undefined>>, before: object = {}): Patch {
  const patch: Patch = {}, was = before as Record<string, Json | undefined>;
  for (const [key, value] of Object.entries(fields)) {
    if (!says(value) ? says(was[key]) : JSON.stringify(was[key]) !== JSON.stringify(value)) patch[key] = says(value) ? value : null;
  }
  return patch;
}

/** Who signs a record, and when. */
export const signed = ({ viewer }: Scene): Patch => ({ at: new Date().toISOString(), by: { ...viewer } });

/** The day of an instant where the person is, in words. */
export const sayAt = ({ words, zone }: Scene, at: string): string => {
  const instant = Date.parse(at);
  return sayDay(Number.isNaN(instant) || at.length < 11 ? at.slice(0, 10) : localOf(instant, zone).slice(0, 10), words);
};

/** A button that opens what stands next in the page. */
export function fold(desk: Desk, key: string, label: unknown, content: () => unknown): TemplateResult {
  const open = desk.isOpen(key);
  return html`<div class="fold"><button type="button" class="btn quiet" id="o-${key}" aria-expanded=${open} @click=${() => { desk.open(key, !open); }}>${label}${icon(open ? 'up' : 'down')}</button>${open ? content() : nothing}</div>`;
}

/** A button that opens a form, wherever the form stands. */
export const opener = (desk: Desk, key: string, o: { label: unknown; look?: string; icon?: IconName }): TemplateResult =>
  html`<button type="button" class="btn ${o.look ?? 'quiet'}" id="o-${key}" aria-expanded="false" @click=${() => { desk.open(key); desk.focus(`h-${key}`); }}>${o.icon ? icon(o.icon) : nothing}${o.label}</button>`;

/** The button that opens a form, and the form: focus goes to its heading, and comes back. `save` and `close` are the two ways out. */
export function formPanel(desk: Desk, key: string, o: { label: unknown; title: string; level: number; look?: string; icon?: IconName; save: string; close?: string; submit: () => void; content: () => unknown }): TemplateResult {
  if (!desk.isOpen(key)) return opener(desk, key, o);
  return html`<form class="panel" novalidate @submit=${(e: Event) => { e.preventDefault(); o.submit(); }} @keydown=${(e: KeyboardEvent) => { if (e.key === 'Escape' && desk.untouched(key)) desk.shut(key); }}>${heading(o.level, o.title, 't-head', `h-${key}`)}${o.content()}
    <div class="btns"><button class="btn primary">${o.save}</button><button type="button" class="btn" @click=${() => { desk.shut(key); }}>${o.close ?? desk.say('close')}</button></div></form>`;
}

/** A question that must be answered before something is done that cannot be undone. */
export function ask(desk: Desk, key: string, o: { label: unknown; question: string; yes: string; no: string; preview?: unknown; act: () => void }): TemplateResult {
  if (!desk.isOpen(key)) return opener(desk, key, o);
  return html`<div class="panel"><p class="t-sub" id="h-${key}" tabindex="-1">${o.question}</p>${o.preview ?? nothing}<div class="btns"><button type="button" class="btn" @click=${o.act}>${o.yes}</button><button type="button" class="btn" @click=${() => { desk.shut(key); }}>${o.no}</button></div></div>`;
}
