import { fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/kith-planner.js';
import { foldChange } from '../../../src/core/fold.js';
import type { Answer, Change } from '../../../src/core/change.js';
import type { Circle, Viewer } from '../../../src/core/circle.js';
import type { KithPlanner } from '../../../src/widgets/planner/kith-planner.js';
import { circles, today, viewers, zone } from '../../../stories/circles.js';

interface Open {
  circle?: Circle;
  life?: keyof typeof circles;
  role?: Viewer['role'];
  readonly?: boolean | string;
  present?: string[];
  view?: string;
  person?: string;
  dir?: string;
  width?: number;
  /** Null: the browser's own. */
  zone?: string | null;
  today?: string;
  lang?: string;
  reading?: string;
  answer?: (change: Change) => Promise<Answer> | undefined;
}

const text = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
let serial = 0;

/** The planner as someone uses it: things are found by what they are and what they are called. */
export class PlannerPage {
  readonly changes: Change[] = [];
  /** What a host that folds would not take. */
  readonly notTaken: string[] = [];
  private constructor(readonly element: KithPlanner) {}

  static async open(o: Open = {}): Promise<PlannerPage> {
    const life = o.life ?? 'kayleigh';
    const role = o.role ?? 'me';
    // Queues belong to a circle's id: every test has a circle of its own.
    const circle = { ...(o.circle ?? circles[life]), id: `circle-${String(++serial)}` };
    const who = viewers[life].find((one) => one.role === role)!;
    const box = fixtureSync<HTMLDivElement>(html`<div dir=${o.dir ?? 'ltr'} lang=${o.lang ?? 'en'}><kith-planner .circle=${circle} .viewer=${{ id: who.id, role }} .today=${o.today ?? today} .zone=${o.zone === null ? undefined : o.zone ?? zone} .readonly=${o.readonly ?? false}
      .present=${o.present ?? []} .view=${o.view} .person=${o.person} .reading=${o.reading}></kith-planner></div>`);
    if (o.width) box.style.inlineSize = `${String(o.width)}px`;
    let stored: Circle = circle;
    const page = new PlannerPage(box.querySelector('kith-planner')!);
    page.element.addEventListener('kith-change', (event) => {
      page.changes.push(event.detail);
      if (o.answer) event.respondWith(o.answer(event.detail) ?? new Promise(() => undefined));
      else {
        // A host folds; what it would not take is a fault of the planner.
        const folded = foldChange(stored, event.detail, { viewer: { id: who.id, role }, today: o.today ?? today });
        stored = folded.circle;
        if (folded.answer.status !== 'saved') page.notTaken.push(`${event.detail.type}: ${JSON.stringify(folded.answer)}`);
        event.respondWith(folded.answer);
      }
    });
    await page.settled();
    return page;
  }

  async settled(): Promise<void> {
    // Messages, because timers are held back in a window that is not in front.
    for (let i = 0; i < 4; i++) {
      await this.element.updateComplete;
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
      });
    }
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get last(): Change {
    const change = this.changes.at(-1);
    if (!change) throw new Error('nothing was done');
    if (this.notTaken.length) throw new Error(`not taken: ${this.notTaken.join(' ')}`);
    return change;
  }
  get text(): string {
    return text(this.root.querySelector('section')!);
  }
  /** What is drawn, on the screen or on paper. */
  get shown(): string {
    return (this.root.querySelector('section')!).innerText;
  }
  get spoken(): string {
    return text(this.root.querySelector('[role=status].vh')!);
  }
  get focused(): Element {
    const { activeElement } = this.root;
    if (!activeElement) throw new Error('focus is nowhere in the planner');
    return activeElement;
  }
  get focusedText(): string {
    return this.focused.getAttribute('aria-label') ?? text(this.focused);
  }

  headings(): string[] {
    return [...this.root.querySelectorAll('h1, h2, h3, h4')].map(text);
  }
  /** The names of the agenda's items, as a screen reader speaks them. */
  items(): string[] {
    return [...this.root.querySelectorAll('article')].map((item) => item.getAttribute('aria-label') ?? '');
  }
  item(name: string | RegExp): Part {
    const found = [...this.root.querySelectorAll('article')].find((item) => {
      const label = item.getAttribute('aria-label') ?? '';
      return typeof name === 'string' ? label.includes(name) : name.test(label);
    });
    if (!found) throw new Error(`no item ${String(name)} among ${this.items().join(' | ')}`);
    return new Part(this, found);
  }
  section(name: string): Part {
    const found = [...this.root.querySelectorAll('section')].find((part) => [...part.querySelectorAll(':scope > :is(h3, h4)')].some((title) => text(title).startsWith(name)));
    if (!found) throw new Error(`no section ${name}`);
    return new Part(this, found);
  }
  get all(): Part {
    return new Part(this, this.root.querySelector('section')!);
  }
  form(name: string): Part {
    const found = [...this.root.querySelectorAll('form')].find((form) => text(form.querySelector('.t-head')!) === name);
    if (!found) throw new Error(`no form ${name}`);
    return new Part(this, found);
  }
  hasForm(name: string): boolean {
    return [...this.root.querySelectorAll('form')].some((form) => text(form.querySelector('.t-head')!) === name);
  }

  /** The days on which the Tab key stops. */
  focusable(selector: string): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset.day!);
  }
  day(date: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[role=gridcell][data-day="${date}"]`)!;
  }
  /** What a screen reader says of a day in the month. */
  dayName(date: string): string {
    return text(this.day(date).querySelector('.vh')!);
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settled();
  }
}

/** A part of the planner: an item, a section, a form. */
export class Part {
  constructor(readonly page: PlannerPage, readonly element: Element) {}

  get text(): string {
    return text(this.element);
  }
  buttons(): string[] {
    return [...this.element.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? text(button));
  }
  button(name: string | RegExp): HTMLButtonElement {
    const found = [...this.element.querySelectorAll('button')].find((button) => {
      const label = button.getAttribute('aria-label') ?? text(button);
      return typeof name === 'string' ? label === name : name.test(label);
    });
    if (!found) throw new Error(`no button ${String(name)} among ${this.buttons().join(' | ')}`);
    return found;
  }
  async press(name: string | RegExp): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.page.settled();
  }
  /** A field by the words of its label. */
  field(label: string): HTMLInputElement {
    const found = [...this.element.querySelectorAll<HTMLLabelElement>('label[for]')].find((one) => text(one).startsWith(label));
    const field = found && this.page.root.getElementById(found.htmlFor);
    if (!field) throw new Error(`no field ${label}`);
    return field as HTMLInputElement;
  }
  async fill(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await this.page.settled();
  }
  /** The answers under a question. */
  options(question: string): string[] {
    return [...this.#group(question).querySelectorAll('.seg > span:last-child')].map(text);
  }
  #group(question: string): Element {
    const found = [...this.element.querySelectorAll('fieldset')].find((one) => text(one.querySelector('legend')!).startsWith(question));
    if (!found) throw new Error(`no question ${question}`);
    return found;
  }
  answer(question: string, answer: string): Element {
    const label = [...this.#group(question).querySelectorAll('label.seg')].find((one) => text(one).startsWith(answer));
    if (!label) throw new Error(`no answer ${answer} among ${this.options(question).join(' | ')}`);
    return label;
  }
  async choose(question: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      this.answer(question, answer).querySelector('input')!.click();
      await this.page.settled();
    }
  }
  /** Ticks what stands alone, by its own words. */
  async tick(words: string): Promise<void> {
    const label = [...this.element.querySelectorAll('label.seg')].find((one) => text(one).startsWith(words) && !one.closest('fieldset'));
    if (!label) throw new Error(`nothing to tick: ${words}`);
    label.querySelector('input')!.click();
    await this.page.settled();
  }
  get errors(): string[] {
    return [...this.element.querySelectorAll('.err')].map(text);
  }
}

/** The one record of a collection that a change writes. */
export function written(change: Change, collection: string): [id: string, record: Record<string, unknown>] {
  const records = Object.entries(change.patch[collection] ?? {});
  if (records.length !== 1) throw new Error(`${String(records.length)} records in ${collection}`);
  return records[0] as [string, Record<string, unknown>];
}
