import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Circle, Plan } from '../../../src/core/circle.js';
import { circles } from '../../../stories/circles.js';
import { PlannerPage, written } from './planner-page.js';

type InZone = (this: Mocha.Context) => Promise<void>;
/** Runs in a browser whose own clock stands in that zone, and puts it back. */
const inZone = (zone: string, test: () => Promise<void>): InZone => async function () {
  this.timeout(60_000);
  const { supported } = await executeServerCommand<{ supported: boolean }, { zone: string }>('engine:zone', { zone });
  if (!supported) this.skip();
  try {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
    await test();
  } finally {
    await executeServerCommand('engine:zone', { zone: '' });
  }
};

const circleWith = (plan: Partial<Plan>): Circle => ({
  ...circles.kayleigh, people: { uncle: { name: 'Uncle' } }, times: {}, wishes: {}, days: {}, limits: {},
  plans: { p: { people: ['uncle'], way: 'videoCall', status: 'agreed', starts: '2026-01-04T18:00', zone: 'Europe/London', repeats: 'FREQ=WEEKLY;BYDAY=SU', basis: 'justHappens', ...plan } },
});
const open = (today: string, plan: Partial<Plan> = {}, more: { view?: string } = {}): Promise<PlannerPage> => PlannerPage.open({ circle: circleWith(plan), zone: null, today, ...more });

/** Sundays around the changes of the clocks: New York on 8 March and 1 November, London on 29 March and 25 October. */
const SUNDAYS = ['1 March', '15 March', '29 March', '5 April', '18 October', '25 October', '1 November', '8 November'];
const HOURS: Record<string, string[]> = {
  'Europe/London': ['6pm', '6pm', '6pm', '6pm', '6pm', '6pm', '6pm', '6pm'],
  'America/New_York': ['1pm', '2pm', '1pm', '1pm', '1pm', '2pm', '1pm', '1pm'],
  'Africa/Khartoum': ['8pm', '8pm', '7pm', '7pm', '7pm', '8pm', '8pm', '8pm'],
  UTC: ['6pm', '6pm', '5pm', '5pm', '5pm', '6pm', '6pm', '6pm'],
};

for (const [zone, hours] of Object.entries(HOURS)) {
  describe(`kith-planner: on a device in ${zone}`, () => {
    it('says a call by the reader’s own clock, over both changes of the clocks', inZone(zone, async () => {
      for (const [i, sunday] of SUNDAYS.entries()) {
        const [day = '', month = ''] = sunday.split(' ');
        const date = `2026-${({ March: '03', April: '04', October: '10', November: '11' } as Record<string, string>)[month]!}-${day.padStart(2, '0')}`;
        const page = await open(date);
        expect(page.items()[0], sunday).to.equal(`Video call with Uncle, Sunday ${sunday}, ${hours[i]!}, Agreed`);
        if (hours[i] === '6pm') expect(page.item(sunday).text).not.to.match(/\d[ap]m there/);
        else expect(page.item(sunday).text).to.include('6pm there');
      }
    }));

    it('has every day of a month once, whatever the clocks do in it', inZone(zone, async () => {
      for (const [today, days] of [['2026-03-29', 42], ['2026-10-25', 35], ['2026-02-28', 35], ['2028-02-29', 35]] as const) {
        const page = await open(today, {}, { view: 'month' });
        const cells = [...page.root.querySelectorAll<HTMLElement>('[role=gridcell]')].map(({ dataset }) => dataset.day!);
        expect(cells).to.have.lengthOf(days);
        expect(cells.every((cell, i) => !i || Date.parse(cell) - Date.parse(cells[i - 1]!) === 864e5), today).to.equal(true);
        expect(page.focusable('[role=gridcell]')).to.deep.equal([today]);
        const planned = cells.filter((cell) => page.dayName(cell).includes('Uncle'));
        expect(planned.every((cell) => new Date(cell).getUTCDay() === 0)).to.equal(true);
        expect(planned.length).to.equal(days / 7);
      }
    }));

    it('keeps month ends at month ends', inZone(zone, async () => {
      const page = await open('2027-01-31', { starts: '2026-08-31T09:00', repeats: 'FREQ=MONTHLY;BYMONTHDAY=-1', zone });
      await page.all.press('Show every date');
      expect(page.items().map((name) => name.split(', ')[1])).to.deep.equal(['Sunday 31 January', 'Sunday 28 February', 'Wednesday 31 March']);
      const skips = await open('2027-01-31', { starts: '2026-08-31T09:00', repeats: 'FREQ=MONTHLY;BYMONTHDAY=31', zone });
      await skips.all.press('Show every date');
      expect(skips.items().map((name) => name.split(', ')[1])).to.deep.equal(['Sunday 31 January', 'Wednesday 31 March']);
    }));

    it('marks and moves the day that was planned, on the days the clocks change', inZone(zone, async () => {
      for (const [date, day] of [['2026-03-29', '29 March'], ['2026-10-25', '25 October'], ['2026-03-08', '8 March'], ['2026-11-01', '1 November']] as const) {
        const page = await open(date, { basis: 'agreedBetweenUs', starts: '2026-01-04T01:30', zone });
        const name = `Video call with Uncle, Sunday ${day}`;
        await page.item(name).press(/^More about this/);
        await page.item(name).press('Change this');
        await page.form('Change this').fill('What time?', '02:30');
        await page.form('Change this').press('Save');
        const [id, time] = written(page.last, 'times');
        expect([id, time.outcome, time.starts]).to.deep.equal([`p@${date}`, 'movedTo', `${date}T02:30`]);
        expect(page.items()).to.include(`${name}, 2:30am, Moved`);
        page.element.today = `${date.slice(0, 8)}${String(+date.slice(8) + 1).padStart(2, '0')}`;
        await page.settled();
        await page.section('Did this happen?').press('It happened');
        expect(written(page.last, 'times')).to.deep.equal([`p@${date}`, { outcome: 'happened' }]);
      }
    }));

    it('keeps the zone of who plans', inZone(zone, async () => {
      const page = await open('2026-11-21');
      await page.all.press('Add a plan');
      const form = page.form('Add a plan');
      await form.choose('Who is it with?', 'Uncle');
      await form.choose('How?', 'Call');
      await form.choose('When?', 'On a day');
      await form.press(/^Sunday 22 November/);
      await form.fill('What time?', '10:00');
      await form.press('Add this plan');
      expect(written(page.last, 'plans')[1]).to.deep.include({ starts: '2026-11-22T10:00', zone });
    }));
  });
}
