import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { foldChange, type Change, type Circle, type Viewer } from '../../../src/core/index.js';
import type { ReviewRecord } from '../../../src/core/circle.js';
import '../../../src/define/kith-review.js';
import type { KithExport } from '../../../src/ui/change-event.js';
import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import type { KithReview } from '../../../src/widgets/review/kith-review.js';
import type { ReviewPage as Facts } from '../../../src/widgets/review/page.js';
import { circles, today, zone } from '../../../stories/circles.js';

let number = 0;
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words of a part, each run of text apart from the next. */
function wordsOf(part: Element | null | undefined): string {
  if (!part) return '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
  return plain(found.map((one) => plain(one)).filter(Boolean).join(' '));
}

/** Finds things as a person would: by what they say. */
export class ReviewPage {
  readonly sent: Change[] = [];
  /** What a host that folds has by now. */
  stored: Circle;
  private constructor(readonly circle: KithCircle, readonly review: KithReview, data: Circle) {
    this.stored = data;
  }
  static async open(life: Circle = circles.kayleigh, more: Partial<KithCircle> = {}, own: Partial<KithReview> = {}): Promise<ReviewPage> {
    const data = { ...life, id: `${life.id}-${++number}` }, viewer: Viewer = more.viewer ?? { id: 'kayleigh', role: 'me' };
    const circle = await fixture<KithCircle>(html`<kith-circle><kith-review></kith-review></kith-circle>`);
    const page = new ReviewPage(circle, circle.querySelector('kith-review')!, data);
    circle.addEventListener('kith-change', (event) => {
      page.sent.push(event.detail);
      const folded = foldChange(page.stored, event.detail, { viewer });
      page.stored = folded.circle;
      event.respondWith(folded.answer);
    });
    Object.assign(page.review, own);
    Object.assign(circle, { circle: data, viewer, today, zone }, more);
    await page.settle();
    return page;
  }
  async settle(): Promise<void> {
    for (let turn = 0; turn < 2; turn++) {
      await this.circle.updateComplete;
      await this.review.updateComplete;
      await new Promise((done) => { setTimeout(done); });
    }
  }
  get root(): ShadowRoot {
    return this.review.shadowRoot!;
  }
  get text(): string {
    return plain(this.root.textContent);
  }
  /** What is announced. */
  get spoken(): string {
    return plain(this.root.querySelector('.shell > [role=status]')?.textContent);
  }
  /** The names on the page, in its order. */
  get names(): string[] {
    return [...this.root.querySelectorAll('.truths h4')].map((name) => plain(name.textContent));
  }
  /** The text of one person's row. */
  person(name: string): string {
    const row = [...this.root.querySelectorAll('.truths > li')].find((item) => item.querySelector('.name')?.textContent === name);
    return plain(row?.textContent);
  }
  /** The text under a heading, up to the next. */
  under(title: string): string {
    const heading = [...this.root.querySelectorAll('h3, h4')].find((one) => plain(one.textContent) === title);
    return wordsOf(heading?.closest('section')).replace(title, '').trim();
  }
  button(name: string | RegExp): HTMLButtonElement {
    return [...this.root.querySelectorAll('button')].find((button) => (typeof name === 'string' ? plain(button.textContent) === name : name.test(plain(button.textContent))))!;
  }
  async press(name: string | RegExp): Promise<void> {
    this.button(name).focus();
    await sendKeys({ press: 'Enter' });
    await this.settle();
  }
  async tick(label: string): Promise<void> {
    const input = [...this.root.querySelectorAll('label')].find((one) => wordsOf(one) === label)!.querySelector('input')!;
    input.focus();
    await sendKeys({ press: ' ' });
    await this.settle();
  }
  async write(label: string | RegExp, words: string): Promise<void> {
    const id = [...this.root.querySelectorAll('label')].find((one) => (typeof label === 'string' ? plain(one.textContent).startsWith(label) : label.test(plain(one.textContent))))!.htmlFor;
    const field = this.root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)!;
    field.focus();
    field.select();
    await sendKeys({ type: words });
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  get last(): Change {
    return this.sent.at(-1)!;
  }
  /** The review that the last change made. */
  get record(): ReviewRecord & { facts: Facts } {
    return Object.values(this.last.patch.reviews as unknown as Record<string, ReviewRecord & { facts: Facts }>)[0]!;
  }
  /** The file a button offers. */
  async file(button: string): Promise<KithExport> {
    let file: KithExport | undefined;
    this.circle.addEventListener('kith-export', (event) => {
      file = event.detail;
      event.preventDefault();
    }, { once: true });
    this.button(button).click();
    await this.settle();
    return file!;
  }
}
