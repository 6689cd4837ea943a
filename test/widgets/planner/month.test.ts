import { expect } from '@open-wc/testing';
import { circles } from '../../../stories/circles.js';
import { PlannerPage } from './planner-page.js';

const focusedDay = (page: PlannerPage): string | null => page.focused.getAttribute('data-day');

describe('kith-planner: the month', () => {
  it('is a grid with one stop for the Tab key and names that say it all', async () => {
    const page = await PlannerPage.open({ view: 'month' });
    const cells = [...page.root.querySelectorAll('[role=gridcell]')];
    expect(cells).to.have.lengthOf(42);
    expect(cells.filter((cell) => cell.getAttribute('tabindex') === '0').map((cell) => cell.getAttribute('data-day'))).to.deep.equal(['2026-11-21']);
    expect(page.day('2026-11-28').querySelector('.vh')!.textContent).to.equal('Saturday 28 November 2026, 1 plan: Time with Mum, 2pm to 3:30pm, Agreed');
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
