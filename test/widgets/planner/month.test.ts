import { expect } from '@open-wc/testing';
import { circles } from '../../../stories/circles.js';
import { PlannerPage } from './planner-page.js';

const focusedDay = (page: PlannerPage): string | null => page.focused.getAttribute('data-day');

describe('kith-planner: the month', () => {
  it('is a grid with one stop for the Tab key and names that say it all', async () => {
    const page = await PlannerPage.open({ view: 'month' });
    const cells = [...page.root.querySelectorAll('[role=gridcell]')];
    expect(cells).to.have.lengthOf(42);
    expect(page.focusable('[role=gridcell]')).to.deep.equal(['2026-11-21']);
    expect(page.dayName('2026-11-28')).to.equal('Saturday 28 November 2026, 1 plan: Time with Mum, 2pm to 3:30pm, Agreed');
    expect(page.day('2026-11-21').getAttribute('aria-current')).to.equal('date');
    expect([...page.root.querySelectorAll('[role=columnheader]')].map((head) => head.textContent)).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });

  it('moves by day, week and month, and opens the day in the agenda', async () => {
    const page = await PlannerPage.open();
    page.day('2026-11-21').focus();
    const at: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'ArrowUp', 'ArrowLeft', 'PageDown', 'PageUp']) {
      await page.press(key);
      at.push(focusedDay(page));
    }
    expect(at).to.deep.equal(['2026-11-22', '2026-11-29', '2026-11-23', '2026-11-29', '2026-11-22', '2026-11-21', '2026-12-21', '2026-11-21']);
    await page.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
    expect(page.focusedText).to.equal('Wednesday 18 November 3 days ago');
    expect(page.items()).to.include('Wednesday football, Wednesday 18 November, 6pm to 7:30pm, I haven’t said yet');
  });

  it('turns by its buttons, which keep the focus, and leaves what is typed alone', async () => {
    const page = await PlannerPage.open();
    await page.all.press('Add a plan');
    await page.form('Add a plan').choose('Who is it with?', 'Tyler');
    await page.all.press('December 2026');
    expect(page.focusedText).to.equal('January 2027');
    expect(page.root.querySelector('[aria-live=polite]')!.textContent).to.equal('December 2026');
    expect(page.dayName('2026-12-12')).to.include('Day out with Ellie-Mae');
    expect(page.items()).to.include('Time with Mum, Saturday 28 November, 2pm to 3:30pm, Agreed');
    expect(page.form('Add a plan').element.querySelector<HTMLInputElement>('input[value=tyler]')!.checked).to.equal(true);
    await page.section('Did this happen?').press('It happened');
    expect(page.dayName('2026-12-12'), 'an act draws all of it').to.include('Day out with Ellie-Mae');
    expect(page.item('Saturday 14 November').text).to.include('It happened');
    await page.all.press('January 2027');
    expect(page.root.querySelector('.foot')!.textContent, 'said under its row, not again below').not.to.include('Saved');
  });

  it('goes to the last day of a short month', async () => {
    const page = await PlannerPage.open();
    page.day('2026-11-21').focus();
    await page.press('ArrowDown', 'ArrowRight', 'ArrowRight', 'PageDown', 'ArrowRight', 'PageDown', 'PageDown');
    expect(focusedDay(page)).to.equal('2027-02-28');
  });

  it('mirrors the arrows where reading is mirrored', async () => {
    const page = await PlannerPage.open({ dir: 'rtl' });
    page.element.words = { lang: 'en', dir: 'rtl' };
    await page.settled();
    page.day('2026-11-21').focus();
    await page.press('ArrowLeft');
    expect(focusedDay(page)).to.equal('2026-11-22');
  });

  it('shows the chosen day, and the rest when asked', async () => {
    const page = await PlannerPage.open({ view: 'month' });
    expect(page.items()).to.deep.equal(['Day out with Ellie-Mae, Saturday 14 November, All day, I haven’t said yet', 'Phone call with Jaz, Saturday 21 November, 4pm, about half an hour, Agreed']);
    page.day('2026-11-21').focus();
    await page.press('ArrowDown', 'Enter');
    expect(page.focusedText).to.equal('Saturday 28 November in 7 days');
    expect(page.items()[1]).to.equal('Time with Mum, Saturday 28 November, 2pm to 3:30pm, Agreed');
    await page.all.press('What’s next');
    expect(page.items().filter((name) => name.startsWith('Time with Mum'))).to.have.lengthOf(1);
    expect(page.headings()).to.include.members(['Some time in December no day yet', 'No set day']);
    await expect(page.element).to.be.accessible();
  });

  it('draws what is asked for in outline, and what was agreed filled', async () => {
    const page = await PlannerPage.open();
    page.day('2026-11-21').focus();
    await page.press('PageDown');
    const fill = (date: string): string => getComputedStyle(page.day(date).querySelector('.tok')!).backgroundColor;
    expect(page.dayName('2026-12-12')).to.include('Asked, no answer yet');
    expect(fill('2026-12-12')).to.equal('rgb(255, 255, 255)');
    expect(fill('2026-12-09')).not.to.equal('rgb(255, 255, 255)');
  });

  it('holds the special days that may be spoken of', async () => {
    const day = (remind: boolean) => ({ d: { kind: 'ourDay', when: { edtf: 'XXXX-11-24' }, person: 'tyler', tone: 'lookingForward' as const, remind } });
    const of = async (remind: boolean): Promise<string> => (await PlannerPage.open({ circle: { ...circles.kayleigh, days: day(remind) } })).dayName('2026-11-24');
    expect(await of(true)).to.equal('Tuesday 24 November 2026, Our day: Tyler');
    expect(await of(false)).to.equal('Tuesday 24 November 2026');
  });

  it('holds those of the month that is looked at, however far it is, and opens them', async () => {
    const page = await PlannerPage.open({ view: 'month' });
    expect(page.text).not.to.include('Birthday: Ellie-Mae');
    page.day('2026-11-21').focus();
    await page.press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    expect(page.dayName('2027-04-19')).to.equal('Monday 19 April 2027, Birthday: Ellie-Mae');
    await page.press('ArrowLeft', 'ArrowLeft', 'Enter');
    expect(page.focusedText).to.include('Monday 19 April 2027');
    expect(page.section('Monday 19 April').text).to.include('Birthday: Ellie-Mae').and.not.include('Nothing planned');
  });

  it('puts a day that waits to be marked where it was opened', async () => {
    const page = await PlannerPage.open();
    page.day('2026-11-14').click();
    await page.settled();
    expect(page.focusedText).to.equal('Saturday 14 November 7 days ago');
    expect(page.items().filter((name) => name.includes('14 November'))).to.have.lengthOf(1);
    await page.section('Saturday 14 November').press('It happened');
    expect(page.section('Saturday 14 November').text).to.include('How was it for you?');
  });

  it('says that nothing is planned on a day', async () => {
    const page = await PlannerPage.open();
    page.day('2026-11-30').click();
    await page.settled();
    expect(page.section('Monday 30 November').text).to.include('Nothing planned');
  });

  it('leaves Shift and Escape to the page', async () => {
    const page = await PlannerPage.open();
    let reached = 0;
    const count = (event: KeyboardEvent): void => { if (!event.defaultPrevented && /Shift|Escape/.test(event.key)) reached++; };
    document.addEventListener('keydown', count);
    page.day('2026-11-21').focus();
    await page.press('Shift', 'Shift', 'Shift', 'Escape');
    document.removeEventListener('keydown', count);
    expect(reached).to.equal(4);
  });
});

describe('kith-planner: clocks', () => {
  it('shows both for a call abroad, over both clock changes', async () => {
    const plans = {
      call: { people: ['uncle'], way: 'videoCall', status: 'happening' as const, starts: '2026-03-22T18:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;BYDAY=SU', basis: 'justHappens' },
    };
    const circle = { ...circles.kayleigh, people: { uncle: { name: 'Uncle', zone: 'America/New_York' } }, plans, times: {}, wishes: {}, days: {} };
    const at = async (today: string, zone = 'Europe/London'): Promise<string> => {
      const page = await PlannerPage.open({ circle, zone });
      page.element.today = today;
      await page.settled();
      return page.item('Video call with Uncle').text;
    };
    expect(await at('2026-03-22')).to.include('2pm where Uncle is');
    expect(await at('2026-03-28')).to.include('1pm where Uncle is');
    expect(await at('2026-10-31')).to.include('1pm where Uncle is');
    expect(await at('2026-11-07')).to.include('1pm where Uncle is');
    const khartoum = await at('2026-11-07', 'Africa/Khartoum');
    expect(khartoum, 'the reader’s own clock comes first').to.include('8pm').and.include('1pm where Uncle is');
    expect(await at('2026-07-04', 'UTC')).to.include('5pm').and.include('1pm where Uncle is');
    expect(await at('2026-07-04', 'Asia/Tokyo'), 'another day there').to.include('6pm').and.include('Monday 6 July, 2am on your clock');
  });
});
