import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import { sayDay } from '../../core/when.js';
import { localOf } from '../../core/zones.js';
import { icon, type IconName } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import type { KnownPerson } from './fold-names.js';

/** What the picker lends its parts: the scene, the words, what is open and typed, and the few things they may do. */
export interface Desk {
  readonly scene: Scene;
  readonly known: readonly KnownPerson[];
  /** Words with the owner's name at hand as `{me}` and `{name}`. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  act(type: string, patch: Patch, said?: string): string | undefined;
  announce(text: string): void;
  /** Moves focus to the element of this id after the next update. */
  focus(id: string): void;
  /** Moves focus from a row that goes away: to the next row, else to the heading over it. */
  leave(id: string): void;
  /** Remembers, while someone else is at the screen, what was shared with whom. */
  shared(line: string): void;
  status(...ids: string[]): unknown;
  vis(seenBy: readonly string[] | undefined, id: string): TemplateResult;
  help(about?: string): void;
  isOpen(key: string): boolean;
  open(key: string, on: boolean): void;
  /** What is typed under a key, made when first asked for, kept until dropped. */
  form<T extends object>(key: string, make: () => T): T;
  /** Whether nothing was typed since the form opened. */
  untouched(key: string): boolean;
  drop(key: string): void;
  refresh(): void;
}

/** Text as it may be stored: trimmed, without U+0000, no half of a surrogate pair. */
export const clean = (text: string): string => text.replace(/\0/g, '').replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD').trim();

/** The fields that say something. */
export const filled = (fields: Record<string, Json | undefined>): Patch =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, Json] => {
    const value = field[1];
    return value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && !value.length);
  }));

/** The day of an instant where the person is, in words. */
export const sayAt = ({ words, zone }: Scene, at: string): string => {
  const instant = Date.parse(at);
  return sayDay(Number.isNaN(instant) || at.length < 11 ? at.slice(0, 10) : localOf(instant, zone).slice(0, 10), words);
};

/** Who signs a record, and when. */
export const signed = ({ viewer }: Scene): { at: string; by: Patch } => ({ at: new Date().toISOString(), by: { ...viewer } });

/** A button that opens what stands next in the page. */
export function fold(desk: Desk, key: string, label: unknown, content: () => unknown): TemplateResult {
  const open = desk.isOpen(key);
  return html`<div class="fold"><button type="button" class="btn quiet" id="o-${key}" aria-expanded=${open} @click=${() => { desk.open(key, !open); }}>${label}${icon(open ? 'up' : 'down')}</button>${open ? content() : nothing}</div>`;
}

/** Closes a form and gives focus back to the button that opened it. */
export function shut(desk: Desk, key: string, focus = `o-${key}`): void {
  desk.drop(key);
  desk.open(key, false);
  desk.focus(focus);
}

/** The button that opens a form, and the form: focus goes to its heading, and comes back. */
export function formPanel(desk: Desk, key: string, o: { label: string; title: string; level: number; look?: string; icon?: IconName; focus?: string; content: () => unknown }): TemplateResult {
  if (!desk.isOpen(key)) {
    return html`<button type="button" class="btn ${o.look ?? ''}" id="o-${key}" aria-expanded="false" @click=${() => { desk.open(key, true); desk.focus(`h-${key}`); }}>${o.icon ? icon(o.icon) : nothing}${o.label}</button>`;
  }
  return html`<div class="panel" @keydown=${(e: KeyboardEvent) => { if (e.key === 'Escape' && desk.untouched(key)) shut(desk, key, o.focus); }}>${heading(o.level, o.title, 't-head', `h-${key}`)}${o.content()}</div>`;
}

/** A question that must be answered before something is done that cannot be undone. */
export function ask(desk: Desk, key: string, o: { label: string; question: string; yes: string; no: string; preview?: unknown; act: () => void }): TemplateResult {
  if (!desk.isOpen(key)) return html`<button type="button" class="btn quiet" id="o-${key}" aria-expanded="false" @click=${() => { desk.open(key, true); desk.focus(`h-${key}`); }}>${o.label}</button>`;
  return html`<div class="panel"><p class="t-sub" id="h-${key}" tabindex="-1">${o.question}</p>${o.preview ?? nothing}<div class="btns"><button type="button" class="btn" @click=${o.act}>${o.yes}</button><button type="button" class="btn" @click=${() => { shut(desk, key); }}>${o.no}</button></div></div>`;
}
