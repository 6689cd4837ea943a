import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Change } from '../../../src/core/change.js';
import type { Circle, ReviewRecord } from '../../../src/core/circle.js';
import { emptyCircle } from '../../../src/core/circle.js';
import { visibleTo } from '../../../src/core/visible.js';
import '../../../src/define/kith-review.js';
import type { KithExport } from '../../../src/ui/change-event.js';
import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import type { KithReview } from '../../../src/widgets/review/kith-review.js';
import { circles, today, zone } from '../../../stories/circles.js';

let number = 0;

/** Finds things as a person would: by what they say. */
class ReviewPage {
  readonly sent: Change[] = [];
  private constructor(readonly circle: KithCircle, readonly review: KithReview) {}
  static async open(data: Circle = circles.kayleigh, more: Partial<KithCircle> = {}): Promise<ReviewPage> {
    const circle = await fixture<KithCircle>(html`<kith-circle><kith-review></kith-review></kith-circle>`);
    const page = new ReviewPage(circle, circle.querySelector('kith-review')!);
    circle.addEventListener('kith-change', (event) => {
      page.sent.push(event.detail);
      event.respondWith({ status: 'saved' });
    });
    Object.assign(circle, { circle: { ...data, id: `${data.id}-${++number}` }, viewer: { id: 'kayleigh', role: 'me' }, today, zone }, more);
    await page.settle();
    return page;
  }
  async settle(): Promise<void> {
    await this.circle.updateComplete;
    await this.review.updateComplete;
    await new Promise((done) => { setTimeout(done); });
    await this.review.updateComplete;
  }
  get root(): ShadowRoot {
    return this.review.shadowRoot!;
  }
  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ');
  }
  /** The text of one person's row. */
  person(name: string): string {
    const row = [...this.root.querySelectorAll('.truths > li')].find((item) => item.querySelector('.name')?.textContent === name);
    return row?.textContent.replace(/\s+/g, ' ') ?? '';
  }
  button(name: string | RegExp): HTMLButtonElement {
    return [...this.root.querySelectorAll('button')].find((button) => (typeof name === 'string' ? button.textContent.trim() === name : name.test(button.textContent)))!;
  }
  async press(name: string | RegExp): Promise<void> {
    this.button(name).focus();
    await sendKeys({ press: 'Enter' });
    await this.settle();
  }
  async tick(label: string): Promise<void> {
    const input = [...this.root.querySelectorAll('label')].find((one) => one.textContent.trim() === label)!.querySelector('input')!;
    input.focus();
    await sendKeys({ press: ' ' });
    await this.settle();
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
}
const sharedBy = (change: Change): ReviewRecord => Object.values(change.patch.reviews as unknown as Record<string, ReviewRecord>)[0]!;

describe('kith-review', () => {
  it('says the wish, the plan and what happened of each person, in words and plain counts', async () => {
    const page = await ReviewPage.open();
    const ellie = page.person('Ellie-Mae');
    expect(ellie).to.include('Every month, really every month.').and.include('too little').and.include('5 of 12 happened.');
    expect(ellie).to.include('4 times: there was no lift.').and.include('2 times: nobody arranged it.').and.include('1 I haven’t said yet.');
    expect(page.person('Tyler')).to.include('It just happens. We don’t count.');
    expect(page.person('Sheila & Ray')).to.include('There is no plan yet.').and.include('I have not shared this wish before.');
    expect(page.person('Dad')).to.include('No answer yet. Asked 14 June.');
    expect(page.text).not.to.match(/%|score of|out of ten/i);
  });

  it('has three labelled lines for each person, and a mark for every counted date that screen readers need not hear', async () => {
    const page = await ReviewPage.open();
    const row = page.root.querySelector('[data-person=ellie]')!;
    expect([...row.querySelectorAll('.lb')].map((label) => label.textContent)).to.deep.equal(['My wish', 'The plan', 'What happened']);
    expect(row.querySelectorAll('.mk')).to.have.length(12);
    expect(row.querySelector('.marks')!.getAttribute('aria-hidden')).to.equal('true');
    expect(row.querySelector('h4')).to.exist;
  });

  it('lists those who are lost, remembered, held or without a plan too', async () => {
    const page = await ReviewPage.open();
    expect(page.text).to.include('Lost touch, or looking').and.include('Not possible right nowLee').and.include('From homes before');
  });

  it('keeps the person’s words as a new record, theirs alone, and never over the old', async () => {
    const page = await ReviewPage.open();
    await page.press('Change my words');
    expect(page.focused?.id).to.equal('words');
    const area = page.root.querySelector<HTMLTextAreaElement>('#words')!;
    area.select();
    await sendKeys({ type: 'Ellie-Mae first.' });
    await page.press('Save');
    const record = sharedBy(page.sent[0]!);
    expect(page.sent[0]!.type).to.equal('review-changed');
    expect(record).to.deep.include({ words: 'Ellie-Mae first.', seenBy: ['me'] });
    expect(record).not.to.have.property('sharedWith');
    expect(page.text).to.include('Ellie-Mae first.');
    expect(page.circle.circle!.reviews['rv-2026-12']!.words).to.include('I want to see Ellie-Mae every month');
  });

  it('asks for a word or two before it saves nothing, and keeps the box open', async () => {
    const page = await ReviewPage.open(emptyCircle('nobody', { name: 'Kayleigh' }));
    await page.press('Write my own words');
    await page.press('Save');
    expect(page.sent).to.have.length(0);
    expect(page.text).to.include('Write a word or two first.');
    expect(page.root.querySelector('#words')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows every word before sharing, leaves out whom the person leaves out, and shares exactly that', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    expect(page.focused?.id).to.equal('check');
    expect(page.sent).to.have.length(0);
    await page.tick('Mum');
    expect(page.root.querySelector('.frozen')!.textContent).not.to.include('Mum.');
    await page.press('Share it');
    expect(page.text).to.include('Pick who to share it with.');
    expect(page.sent).to.have.length(0);
    await page.tick('My workers');
    await page.press('Share it');
    const record = sharedBy(page.sent[0]!);
    expect(page.sent[0]!.type).to.equal('review-shared');
    expect(record).to.deep.include({ sharedWith: ['team'], seenBy: ['me', 'team'] });
    const facts = JSON.stringify(record.facts);
    expect(facts).to.include('5 of 12 happened.').and.not.match(/\bMum\b/);
    expect(Object.keys(record.people!)).to.include('ellie').and.not.include('mum');
    expect(page.focused?.id).to.equal('title');
  });

  it('leaves out whom the person leaves out and nobody else, though a short name stands inside other words', async () => {
    const page = await ReviewPage.open({
      ...emptyCircle('short', { name: 'Jordan' }),
      people: { mo: { name: 'Mo' }, theo: { name: 'Theo' }, ana: { name: 'Ana' } },
      plans: {
        p: { people: ['theo'], way: 'inPerson', status: 'happening', starts: '2026-11-30T10:00', repeats: 'FREQ=WEEKLY;BYDAY=MO' },
        q: { people: ['mo'], way: 'inPerson', status: 'idea' },
      },
      wishes: { w: { person: 'ana', want: 'more', words: 'More days with Ana and Mo’s dog.', at: '2026-11-01T10:00:00Z' } },
    });
    await page.press('Check it before I share');
    await page.tick('Mo');
    await page.tick('My workers');
    await page.press('Share it');
    const record = sharedBy(page.sent[0]!);
    expect(Object.keys(record.people!)).to.deep.equal(['theo', 'ana']);
    expect(JSON.stringify(record.facts)).to.include('every Monday').and.not.match(/\bMo\b/);
  });

  it('cannot undo sharing, and keeps what was shared as it was', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    await page.tick('My workers');
    await page.press('Share it');
    expect(page.button('Undo')).to.equal(undefined);
    expect(page.text).to.include('What I shared before');
    await page.press(/Shared on 2/);
    expect(page.root.querySelectorAll('[data-person=ellie]')).to.have.length(2);
  });

  it('shows a worker only what was shared with them, with what waits for an answer first', async () => {
    const { kayleigh } = circles;
    const worker = { id: 'dev', role: 'worker' } as const;
    const page = await ReviewPage.open(visibleTo(kayleigh, worker, today), { viewer: worker });
    expect(page.text).to.include('What Kayleigh wants the review to know').and.include('Shared with you by Kayleigh on 7 June');
    expect(page.text).not.to.include('I don’t want to meet Mum in that room any more');
    expect(page.text.indexOf('Not answered yet')).to.be.below(page.text.indexOf('In Kayleigh’s own words'));
    expect(page.button('Check it before I share')).to.equal(undefined);
  });

  it('offers the same words as a text file the host may take', async () => {
    const page = await ReviewPage.open();
    let file: KithExport | undefined;
    page.circle.addEventListener('kith-export', (event) => {
      file = event.detail;
      event.preventDefault();
    });
    await page.press('Save as text');
    expect(file!.type).to.include('text/plain');
    for (const line of ['5 of 12 happened.', 'Every month, really every month.', 'No answer yet. Asked 14 June.']) expect(file!.text).to.include(line);
    expect(file!.name).not.to.match(/care|kayleigh/i);
  });

  it('tells only the person that everyone who comes is paid, and never while someone else is at the screen', async () => {
    const page = await ReviewPage.open({
      ...emptyCircle('paid', { name: 'Jordan' }),
      people: { ola: { name: 'Ola', kinds: ['personalAdviser'] } },
      plans: { p: { people: ['ola'], way: 'inPerson', status: 'happening', starts: '2026-01-05T10:00', repeats: 'FREQ=MONTHLY' } },
    });
    expect(page.text).to.include('Only for you').and.include('is paid to come');
    page.circle.present = ['somebody'];
    await page.settle();
    expect(page.text).not.to.include('Only for you');
  });

  it('changes nothing when read only', async () => {
    const page = await ReviewPage.open(circles.kayleigh, { readonly: true });
    expect(page.button('Change my words')).to.equal(undefined);
    expect(page.button('Check it before I share')).to.equal(undefined);
    expect(page.text).to.include('You can look at this, but not change it here.');
  });

  for (const [name, data, more] of [
    ['as it opens', circles.kayleigh, {}],
    ['empty', emptyCircle('nobody', { name: 'Kayleigh' }), {}],
    ['for a worker', visibleTo(circles.kayleigh, { id: 'dev', role: 'worker' }, today), { viewer: { id: 'dev', role: 'worker' } }],
    ['for an adult looking back', circles.sunita, { viewer: { id: 'sunita', role: 'me' } }],
  ] as const) {
    it(`is accessible ${name}`, async () => {
      const page = await ReviewPage.open(data, more);
      await expect(page.review).to.be.accessible();
    });
  }
  it('is accessible while checking', async () => {
    const page = await ReviewPage.open();
    await page.press('Check it before I share');
    await expect(page.review).to.be.accessible();
  });

  it('fits 320 pixels without sideways scrolling', async () => {
    const page = await ReviewPage.open();
    page.circle.style.width = '320px';
    await page.settle();
    expect(page.review.scrollWidth).to.be.at.most(320);
  });
});
