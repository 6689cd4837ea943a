import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emptyCircle, foldChange, type Answer, type Change, type Circle, type Entry, type Viewer } from '../../../src/core/index.js';
import '../../../src/define/kith-timeline.js';
import type { KithTimeline } from '../../../src/widgets/timeline/kith-timeline.js';
import { today, zone } from '../../../stories/circles.js';

export interface Options extends Partial<Pick<KithTimeline, 'view' | 'person' | 'from' | 'to' | 'readonly' | 'present' | 'names' | 'pictures' | 'words' | 'lang' | 'dir'>> {
  viewer?: Viewer;
  width?: number;
  /** Inside a `kith-circle`, as most pages have it. */
  inCircle?: boolean;
  answer?: (change: Change) => Answer | undefined;
}

let number = 0;

/** A life with nothing but these entries. */
export const lifeOf = (entries: Record<string, Entry>, more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c', { name: 'Kayleigh', born: { edtf: '2009-03-14' } }), entries, ...more });

/** The timeline as someone finds it: by what stands on it, never by place in the code. */
export class TimelinePage {
  readonly sent: Change[] = [];
  /** What a host that folds has by now. */
  stored: Circle;
  /** What a screen reader was told, in order. */
  readonly heard: string[] = [];

  private constructor(readonly timeline: KithTimeline, circle: Circle) {
    this.stored = circle;
  }

  static async open(life: Circle, { viewer = { id: life.me.name?.toLowerCase() ?? 'me', role: 'me' }, width = 390, answer, lang, dir, inCircle, ...more }: Options = {}): Promise<TimelinePage> {
    // A queue lives as long as something waits in it: each page has a circle of its own.
    const circle = { ...structuredClone(life), id: `${life.id}-${++number}` };
    const box = await fixture<HTMLElement>(html`<div lang=${lang ?? 'en-GB'} dir=${dir ?? 'ltr'}>${inCircle ? html`<kith-circle><kith-timeline></kith-timeline></kith-circle>` : html`<kith-timeline></kith-timeline>`}</div>`);
    box.style.inlineSize = `${width}px`;
    const timeline = box.querySelector('kith-timeline')!;
    const page = new TimelinePage(timeline, circle);
    box.addEventListener('kith-change', (event) => {
      page.sent.push(event.detail);
      const said = answer ? answer(event.detail) : page.#fold(event.detail, viewer);
      if (said) event.respondWith(said);
    });
    Object.assign(box.querySelector('kith-circle') ?? timeline, { circle, viewer, today, zone }, more);
    await page.settled();
    new MutationObserver(() => {
      const said = (page.root.querySelector('.vh[role=status]')?.textContent ?? '').replace(/\u00a0$/, '');
      if (said && said !== page.heard.at(-1)) page.heard.push(said);
    }).observe(page.root, { subtree: true, childList: true, characterData: true });
    return page;
  }

  #fold(change: Change, viewer: Viewer): Answer {
    const { circle, answer } = foldChange(this.stored, change, { viewer });
    this.stored = circle;
    return answer;
  }

  get root(): ShadowRoot {
    return this.timeline.shadowRoot!;
  }
  get last(): Change {
    return this.sent.at(-1)!;
  }
  /** The one record the last act added to a collection. */
  added(collection: string): Record<string, unknown> {
    return Object.values(this.last.patch[collection] as Record<string, Record<string, unknown>>).at(-1)!;
  }
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => { setTimeout(done, 0); });
      await this.timeline.updateComplete;
    }
  }

  /** All text, as read. */
  text(of: Node = this.root): string {
    const copy = document.createElement('div');
    copy.append(...[...(of instanceof ShadowRoot ? of.childNodes : [of])].map((node) => node.cloneNode(true)));
    for (const hidden of copy.querySelectorAll('style, [aria-hidden=true]')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }
  /** The same with what only the eye gets. */
  everything(): string {
    return [...this.root.querySelectorAll('section')].map((one) => one.textContent).join(' ');
  }
  #named(selector: string, name: string | RegExp, of: ParentNode = this.root): HTMLElement {
    const all = [...of.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((one) => { const text = this.text(one); return typeof name === 'string' ? text === name : name.test(text); });
    if (!found) throw new Error(`No ${selector} named ${String(name)}. There are: ${all.map((one) => this.text(one)).join(' | ')}`);
    return found;
  }
  button(name: string | RegExp, of?: ParentNode): HTMLButtonElement {
    return this.#named('button', name, of) as HTMLButtonElement;
  }
  has(name: string | RegExp, of: ParentNode = this.root): boolean {
    return [...of.querySelectorAll('button')].some((one) => { const text = this.text(one); return typeof name === 'string' ? text === name : name.test(text); });
  }
  async press(name: string | RegExp, of?: ParentNode): Promise<void> {
    this.button(name, of).click();
    await this.settled();
  }
  /** An entry by its title, as an item of a list. */
  entry(title: string | RegExp): HTMLElement {
    const items = [...this.root.querySelectorAll<HTMLElement>('[role=listitem]')];
    const found = items.find((item) => { const [name] = [...item.children].map((one) => this.text(one.firstElementChild ?? one)); return typeof title === 'string' ? name === title : title.test(this.text(item)); });
    if (!found) throw new Error(`No entry ${String(title)}`);
    return found;
  }
  /** Opens everything that can be done with an entry. */
  async more(title: string): Promise<HTMLElement> {
    await this.press(`More: ${title}`, this.entry(title));
    return this.entry(title);
  }
  /** A box, radio or list by its label. */
  field(label: string | RegExp, of?: ParentNode): HTMLInputElement {
    const found = this.#named('label', label, of) as HTMLLabelElement;
    return (found.htmlFor ? this.root.getElementById(found.htmlFor) : found.querySelector('input')) as HTMLInputElement;
  }
  async type(label: string | RegExp, text: string, of?: ParentNode): Promise<void> {
    const field = this.field(label, of);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }
  async choose(label: string | RegExp, of?: ParentNode): Promise<void> {
    this.field(label, of).click();
    await this.settled();
  }
  async pick(label: string | RegExp, value: string, of?: ParentNode): Promise<void> {
    const list = this.field(label, of);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }
  /** Chapters with the years in them and the entries under each, in reading order. */
  story(): { title: string; years: [string, string[]][] }[] {
    return [...this.root.querySelectorAll('.story section')].map((section) => ({
      title: this.text(section.querySelector('h3')!),
      years: [...section.querySelectorAll('h4')].map((year): [string, string[]] => [this.text(year), [...year.nextElementSibling!.querySelectorAll('[role=listitem]')].map((item) => this.text(item.firstElementChild!.firstElementChild!))]),
    }));
  }
  get titles(): string[] {
    return this.story().flatMap(({ years }) => years.flatMap(([, entries]) => entries));
  }
  get focused(): string {
    const active = this.root.activeElement;
    return active ? this.text(active) || active.id : '';
  }
  /** The last thing said that is not about saving. */
  get announced(): string | undefined {
    return this.heard.findLast((said) => !/^(Saved|Not saved yet)$/.test(said));
  }
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settled();
  }
  /** Tabs until something of that name has focus, as one does without a pointer. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let n = 0; n < 200; n++) {
      await sendKeys({ press: 'Tab' });
      const active = this.root.activeElement;
      const text = active && (this.text(active) || this.text(active.closest('label') ?? this.root.querySelector(`label[for="${active.id}"]`) ?? active));
      if (text && (typeof name === 'string' ? text === name : name.test(text))) return;
    }
    throw new Error(`Tab never reached ${String(name)}`);
  }
}
