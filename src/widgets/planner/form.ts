import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../ui/parts/heading.js';
import { choiceGroup, selectField, textField, tick, type Option } from '../../ui/parts/field.js';

type More = Partial<Parameters<typeof textField>[0]>;

/** One form that is open somewhere in the planner. What is typed lives here, so that neither new data nor another form touches it. */
export class Form {
  readonly values: Record<string, string> = {};
  readonly lists: Record<string, readonly string[]> = {};
  errors: Record<string, string> = {};
  open = true;
  dirty = false;

  constructor(readonly id: string, readonly changed: () => void) {}

  get(name: string): string {
    return this.values[name]?.trim() ?? '';
  }
  all(name: string): readonly string[] {
    return this.lists[name] ?? [];
  }
  /** Fills what nobody typed yet. */
  fill(values: Readonly<Record<string, string | undefined>>): this {
    for (const [name, value] of Object.entries(values)) if (value !== undefined) this.values[name] = value;
    return this;
  }
  set(name: string, value: string): void {
    this.values[name] = value;
    this.#touched(name);
  }
  #touched(name: string): void {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([key]) => key !== name));
    this.dirty = true;
    this.changed();
  }

  field(name: string, label: string, more: More = {}): TemplateResult {
    return textField({ ...more, id: `${this.id}-${name}`, label, value: this.values[name] ?? '', error: this.errors[name], input: more.input ?? ((value) => { this.set(name, value); }) });
  }
  select(name: string, label: string, options: readonly Option[], empty: string): TemplateResult {
    return selectField({ id: `${this.id}-${name}`, label, options, empty, value: this.values[name] ?? '', error: this.errors[name], change: (value) => { this.set(name, value); } });
  }
  one(name: string, label: string, options: readonly Option[], more: { clear?: string; layout?: string; hint?: string; after?: string } = {}): TemplateResult {
    return choiceGroup({ ...more, id: `${this.id}-${name}`, label, options, value: this.values[name], error: this.errors[name], change: ([value = '']) => { this.set(name, value); } });
  }
  many(name: string, label: string, options: readonly Option[], more: { layout?: string; hint?: string; after?: string } = {}): TemplateResult {
    return choiceGroup({
      layout: 'wrap', ...more, id: `${this.id}-${name}`, label, options, many: true, value: this.all(name), error: this.errors[name],
      change: (value) => {
        this.lists[name] = value;
        this.#touched(name);
      },
    });
  }

  /** One thing that is so or not. */
  tick(name: string, label: Parameters<typeof tick>[0]['label']): TemplateResult {
    return tick({ id: `${this.id}-${name}`, label, value: this.all(name).length > 0, change: (value) => {
      this.lists[name] = value ? ['1'] : [];
      this.#touched(name);
    } });
  }

  /** The panel around the questions, one primary button at its end. */
  panel(o: { level: number; title: string; save: string; close: string; note?: unknown; submit: () => void; cancel: () => void }, content: unknown): TemplateResult {
    return html`<form class="panel" novalidate data-form=${this.id} @submit=${(event: Event) => {
      event.preventDefault();
      o.submit();
    }} @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape' && !this.dirty) o.cancel(); }}>${heading(o.level, o.title, 't-head')}${content}${o.note ?? nothing}<div class="btns"><button class="btn primary">${o.save}</button><button type="button" class="btn" @click=${o.cancel}>${o.close}</button></div></form>`;
  }
}
