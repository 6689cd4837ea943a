import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import type { Plan } from '../../core/circle.js';
import { icon, type IconName } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import type { Form } from './form.js';

/** What the pieces of the planner may do: read the scene, open forms and record acts. The element is behind it. */
export interface Desk {
  readonly scene: Scene;
  readonly person: string | undefined;
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  act(type: string, patch: Patch, said: string): void;
  form(id: string): Form;
  isOpen(id: string): boolean;
  /** Opens a form and moves focus to its heading; closing brings focus back to the button. */
  toggle(id: string, fill?: (form: Form) => void): void;
  /** Opens or closes what stands under a heading; focus stays. */
  fold(id: string): void;
  /** Closes for good: what was typed is let go of. */
  close(id: string): void;
  /** Shows what is wrong and moves focus there. */
  fail(form: Form, errors: Readonly<Record<string, string | undefined>>): boolean;
  status(...ids: string[]): unknown;
  vis(seenBy: readonly string[], id: string): TemplateResult;
  helpWords(): unknown;
  /** Shows a day in the agenda and moves focus there. */
  goTo(day: string): void;
  redraw(): void;
}

/** A button that opens what stands next to it. */
export function opener(desk: Desk, id: string, label: string | TemplateResult, o: { kind?: string; icon?: IconName; fill?: (form: Form) => void } = {}): TemplateResult {
  return html`<button type="button" class="btn ${o.kind ?? ''}" data-opens=${id} aria-expanded=${desk.isOpen(id)} @click=${() => { desk.toggle(id, o.fill); }}>${o.icon ? icon(o.icon) : ''}${label}</button>`;
}

/** A heading that opens what stands under it. */
export function disclosure(desk: Desk, id: string, label: string, content: () => unknown): TemplateResult {
  const open = desk.isOpen(id);
  return html`<section class="day-group">${heading(desk.scene.headingLevel + 1, html`<button type="button" class="btn quiet" data-opens=${id} aria-expanded=${open} @click=${() => { desk.fold(id); }}>${icon(open ? 'up' : 'down')}${label}</button>`)}${open ? content() : nothing}</section>`;
}

/** The frame every form has: its heading under the item's, "Save" and "Not now". */
export const frame = (desk: Desk, form: Form, title: string, save: string, submit: () => void, content: unknown, o: { note?: unknown; close?: string } = {}): TemplateResult =>
  form.panel({ level: desk.scene.headingLevel + (form.id === 'new' ? 1 : 2), title, save, close: o.close ?? desk.say('notNow'), note: o.note, submit, cancel: () => { desk.close(form.id); } }, content);

/** Everything a new record says of its maker. */
export const signed = ({ viewer }: Scene): Patch => ({ by: { ...viewer }, at: new Date().toISOString() });

/** Asking is telling: the workers see it, and whoever arranges the plan. */
export const asking = (scene: Scene, { arrangedBy }: Plan): Patch => ({ seenBy: ['me', 'team'], ...(arrangedBy !== undefined && { askedOf: arrangedBy }), ...signed(scene) });

/** A patch without the fields that stay empty; what was there before and is empty now is taken out. */
export function filled(fields: Readonly<Record<string, Json | undefined>>, before: object = {}): Patch {
  const patch: Patch = {};
  for (const [key, value] of Object.entries(fields)) {
    const empty = value === undefined || value === '' || value === null || (Array.isArray(value) && !value.length);
    const old = (before as Record<string, Json | undefined>)[key];
    if (empty ? old !== undefined : JSON.stringify(old) !== JSON.stringify(value)) patch[key] = empty ? null : value;
  }
  return patch;
}

/** Bases that the person and those around them decide on themselves. */
export const isOwnBasis = ({ basis }: Pick<Plan, 'basis'>): boolean => basis === undefined || basis === 'agreedBetweenUs' || basis === 'justHappens';
export const mayDecide = (scene: Scene, plan: Plan): boolean => scene.viewer.role === 'worker' || isOwnBasis(plan);
