import { nothing, html } from 'lit';
import { heading } from '../../ui/parts/heading.js';
import { textField, selectField, choiceGroup, tick } from '../../ui/parts/field.js';

class Form {
  constructor(id, changed) {
    this.id = id;
    this.changed = changed;
  }
  id;
  changed;
  values = {};
  lists = {};
  errors = {};
  open = true;
  dirty = false;
  get(name) {
    return this.values[name]?.trim() ?? "";
  }
  all(name) {
    return this.lists[name] ?? [];
  }
  /** Fills what nobody typed yet. */
  fill(values) {
    for (const [name, value] of Object.entries(values)) if (value !== void 0) this.values[name] = value;
    return this;
  }
  set(name, value) {
    this.values[name] = value;
    this.#touched(name);
  }
  #touched(name) {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([key]) => key !== name));
    this.dirty = true;
    this.changed();
  }
  field(name, label, more = {}) {
    return textField({ ...more, id: `${this.id}-${name}`, label, value: this.values[name] ?? "", error: this.errors[name], input: more.input ?? ((value) => {
      this.set(name, value);
    }) });
  }
  select(name, label, options, empty) {
    return selectField({ id: `${this.id}-${name}`, label, options, empty, value: this.values[name] ?? "", error: this.errors[name], change: (value) => {
      this.set(name, value);
    } });
  }
  one(name, label, options, more = {}) {
    return choiceGroup({ ...more, id: `${this.id}-${name}`, label, options, value: this.values[name], error: this.errors[name], change: ([value = ""]) => {
      this.set(name, value);
    } });
  }
  many(name, label, options, more = {}) {
    return choiceGroup({
      layout: "wrap",
      ...more,
      id: `${this.id}-${name}`,
      label,
      options,
      many: true,
      value: this.all(name),
      error: this.errors[name],
      change: (value) => {
        this.lists[name] = value;
        this.#touched(name);
      }
    });
  }
  /** One thing that is so or not. */
  tick(name, label) {
    return tick({ id: `${this.id}-${name}`, label, value: this.all(name).length > 0, change: (value) => {
      this.lists[name] = value ? ["1"] : [];
      this.#touched(name);
    } });
  }
  /** The panel around the questions, one primary button at its end. */
  panel(o, content) {
    return html`<form class="panel" novalidate data-form=${this.id} @submit=${(event) => {
      event.preventDefault();
      o.submit();
    }} @keydown=${(event) => {
      if (event.key === "Escape" && !this.dirty) o.cancel();
    }}>${heading(o.level, o.title, "t-head")}${content}${o.note ?? nothing}<div class="btns"><button class="btn primary">${o.save}</button><button type="button" class="btn" @click=${o.cancel}>${o.close}</button></div></form>`;
  }
}

export { Form };
