import { expect } from '@open-wc/testing';
import { emulated } from '../media.js';
import { PlannerPage } from './planner-page.js';

const seen = (part: Element): boolean => part.getClientRects().length > 0;

describe('kith-planner: on paper', () => {
  const print = Object.getOwnPropertyDescriptor(window, 'print')!;
  let printed: string[] = [];
  beforeEach(async function () {
    printed = [];
    if (!await emulated({ media: 'print' })) this.skip();
  });
  afterEach(async () => {
    Object.defineProperty(window, 'print', print);
    await emulated({ media: 'screen' });
  });
  const open = async (o: Parameters<typeof PlannerPage.open>[0] = {}): Promise<PlannerPage> => {
    const page = await PlannerPage.open(o);
    window.print = () => { printed.push(page.shown); };
    return page;
  };

  it('is a plain list: no month, no buttons, every heading and every name', async () => {
    const page = await open();
    for (const name of ['What was', 'Last time and next time']) await page.all.press(name);
    expect([...page.root.querySelectorAll('button')].filter(seen).map((button) => button.textContent.trim()))
      .to.include.members(['What was', 'Last time and next time', 'Mum', 'Tyler']).and.not.include.members(['Add a plan', 'It happened', 'Special days']);
    expect(page.root.querySelector('.month')).to.satisfy((month: Element) => !seen(month));
    expect(page.shown).to.include('Saturday 28 November').and.include('Time with Mum').and.include('Family centre, the blue room').and.include('There was no lift');
    const item = page.item('Time with Mum, Saturday 28 November').element;
    expect(getComputedStyle(item).breakInside).to.equal('avoid');
  });

  it('leaves out what is only the person’s, unless they say to print it', async () => {
    const page = await open();
    await page.all.press('What was');
    expect(page.shown).not.to.include('She remembered my course.').and.not.include('I want to see them again.');
    await emulated({ media: 'screen' });
    await page.all.press('Print');
    expect(page.focusedText).to.equal('Print what is only yours too?');
    await emulated({ media: 'print' });
    await page.all.press('Leave that out');
    await page.all.press('Print');
    await page.all.press('Print that too');
    expect(printed).to.have.lengthOf(2);
    expect(printed[0]).not.to.include('She remembered my course.').and.not.include('only yours');
    expect(printed[1]).to.include('She remembered my course.').and.include('I want to see them again.').and.include('This page has things that are only yours.');
    dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(page.shown, 'the next time it is left out again').not.to.include('She remembered my course.');
  });

  it('asks a worker nothing: what they see was shared with them', async () => {
    const page = await open({ role: 'worker' });
    await page.all.press('Print');
    expect(printed).to.have.lengthOf(1);
    expect(printed[0]).to.include('Time with Mum');
  });

  it('gives the whole list where the month stands on the screen', async () => {
    const page = await open({ view: 'month' });
    expect(page.shown).not.to.include('Time with Mum');
    dispatchEvent(new Event('beforeprint'));
    expect(page.shown).to.include('Time with Mum').and.include('Letter to Alfie');
  });
});
