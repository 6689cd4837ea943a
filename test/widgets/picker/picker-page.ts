import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { foldChange, type Answer, type Change, type Circle, type Viewer } from '../../../src/core/index.js';
import '../../../src/define/kith-picker.js';
import type { KithPicker } from '../../../src/widgets/picker/kith-picker.js';
import { today, zone } from '../../../stories/circles.js';

export interface Options extends Partial<Pick<KithPicker, 'people' | 'view' | 'readonly' | 'present' | 'names' | 'reading' | 'lang' | 'dir'>> {
  viewer?: Viewer;
  width?: number;
  answer?: (change: Change) => Answer | undefined;
}

let number = 0;

/** The picker as someone finds it: by what stands on it, never by class or place in the code. */
export class PickerPage {
  readonly sent: Change[] = [];
  /** What a host that folds has by now. */
  stored: Circle;

  private constructor(readonly picker: KithPicker, circle: Circle) {
    this.stored = circle;
  }

  static async open(life: Circle, { viewer = { id: life.me.name?.toLowerCase() ?? 'me', role: 'me' }, width = 390, answer, lang, dir, ...more }: Options = {}): Promise<PickerPage> {
    // A queue lives as long as something waits in it: each page has a circle of its own.
    const circle = { ...structuredClone(life), id: `${life.id}-${++number}` };
    const box = await fixture(html`<div lang=${lang ?? 'en-GB'} dir=${dir ?? 'ltr'}><kith-picker></kith-picker></div>`);
    (box as HTMLElement).style.inlineSize = `${width}px`;
    const picker = box.querySelector('kith-picker')!;
    const page = new PickerPage(picker, circle);
    picker.addEventListener('kith-change', (event) => {
      page.sent.push(event.detail);
      const said = answer ? answer(event.detail) : page.#fold(event.detail, viewer);
      if (said) event.respondWith(said);
    });
    Object.assign(picker, { circle, viewer, today, zone }, more);
    await page.settled();
    page.#listen();
    return page;
  }

  #fold(change: Change, viewer: Viewer): Answer {
    const { circle, answer } = foldChange(this.stored, change, { viewer });
    this.stored = circle;
    return answer;
  }

  get root(): ShadowRoot {
    return this.picker.shadowRoot!;
  }
  get last(): Change {
    return this.sent.at(-1)!;
  }
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((done) => { setTimeout(done, 0); });
      await this.picker.updateComplete;
    }
  }

  /** All text, as read. */
  text(of: Node = this.root): string {
    const copy = document.createElement('div');
    copy.append(...[...(of instanceof ShadowRoot ? of.childNodes : [of])].map((node) => node.cloneNode(true)));
    for (const hidden of copy.querySelectorAll('style, [aria-hidden=true]')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
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
  /** A person's row: its button, and what is open under it. */
  row(name: string): { button: HTMLButtonElement; item: HTMLLIElement } {
    const button = this.#named('.row-btn .name', name).closest('button')!;
    return { button, item: button.closest('li')! };
  }
  async openRow(name: string): Promise<HTMLLIElement> {
    this.row(name).button.click();
    await this.settled();
    return this.row(name).item;
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
  /** The headings and who stands under each, in reading order. */
  groups(): { title: string; people: string[] }[] {
    return [...this.root.querySelectorAll('section.ring-group[aria-labelledby]')].map((section) => ({
      title: this.text(section.querySelector('.ring-head span:not(.count)')!), people: [...section.querySelectorAll('.row-btn .name')].map((name) => this.text(name)),
    }));
  }
  get focused(): string {
    const active = this.root.activeElement;
    return active ? this.text(active) || active.id : '';
  }
  get focus(): Element | null {
    return this.root.activeElement;
  }
  /** What a screen reader was told, in order. */
  readonly heard: string[] = [];
  #listen(): void {
    const hear = (): void => {
      const said = (this.root.querySelector('.vh[role=status]')?.textContent ?? '').replace(/\u00a0$/, '');
      if (said && said !== this.heard.at(-1)) this.heard.push(said);
    };
    new MutationObserver(hear).observe(this.root, { subtree: true, childList: true, characterData: true });
  }
  /** The last thing said that is not about saving. */
  get announced(): string | undefined {
    return this.heard.findLast((said) => !/^(Saved|Not saved yet)$/.test(said))?.replace(/\.? (Saved|Not saved yet)$/, '');
  }
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settled();
  }
  /** Tabs until something of that name has focus, as one does without a pointer. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let n = 0; n < 120; n++) {
      await sendKeys({ press: 'Tab' });
      const active = this.root.activeElement;
      const text = active && (this.text(active) || this.text(active.closest('label') ?? this.root.querySelector(`label[for="${active.id}"]`) ?? active));
      if (text && (typeof name === 'string' ? text === name : name.test(text))) return;
    }
    throw new Error(`Tab never reached ${String(name)}`);
  }
  /** The token of a person in the picture. */
  token(id: string): SVGGElement {
    return this.root.querySelector<SVGGElement>(`.rings [data-id="${id}"]`)!;
  }
}
