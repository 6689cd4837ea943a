import { expect } from 'chai';
import { emptyCircle, type Circle, type Plan, type Time } from '../../src/core/circle.js';
import { countTouched, datesOf, lastOf, nextOf, recordedOf, splitPlan, type PlanDate } from '../../src/core/plan-dates.js';

const plan = (starts: string | undefined, repeats?: string, more: Partial<Plan> = {}): Plan =>
  ({ people: ['ellie'], way: 'inPerson', status: 'happening', ...(starts && { starts }), ...(repeats && { repeats }), ...more });
const circleWith = (one: Plan, times: Record<string, Time> = {}): Circle => ({ ...emptyCircle('c'), plans: { p1: one }, times });
const said = (dates: PlanDate[]): string[] => dates.map(({ id, start, time }) => `${id} ${start}${time ? ` ${time.outcome}` : ''}`);
const weekly = plan('2026-01-03T14:00', 'FREQ=WEEKLY');

describe('dates with their records', () => {
  it('names each date for life, recorded or not', () => {
    const circle = circleWith(weekly, { 'p1@2026-01-10': { outcome: 'off' } });
    expect(said(datesOf(circle, 'p1', '2026-01-01', '2026-01-20'))).to.deep.equal(['p1@2026-01-03 2026-01-03T14:00', 'p1@2026-01-10 2026-01-10T14:00 off', 'p1@2026-01-17 2026-01-17T14:00']);
  });

  it('orders what falls together by the day it was planned for', () => {
    const at = { outcome: 'movedTo', starts: '2026-01-17T14:00' } as const;
    for (const times of [{ 'p1@2026-01-10': at, 'p1@2026-01-24': at }, { 'p1@2026-01-24': at, 'p1@2026-01-10': at }]) {
      expect(datesOf(circleWith(weekly, times), 'p1', '2026-01-17', '2026-01-18').map(({ original }) => original)).to.deep.equal(['2026-01-10', '2026-01-17', '2026-01-24']);
    }
  });

  it('orders a moved day, a day and a month by when each begins', () => {
    const days = circleWith(plan('2026-01-03', 'FREQ=WEEKLY'), { 'p1@2026-01-03': { outcome: 'movedTo', starts: '2026-01-17T00:01' }, 'p1@2026-01-10': { outcome: 'movedTo', starts: '2026-01-16T23:59' } });
    expect(said(datesOf(days, 'p1', '2026-01', '2026-01-20'))).to.deep.equal(['p1@2026-01-10 2026-01-16T23:59 movedTo', 'p1@2026-01-17 2026-01-17', 'p1@2026-01-03 2026-01-17T00:01 movedTo']);
    const months = circleWith(plan('2026-01', 'FREQ=MONTHLY'), { 'p1@2026-01': { outcome: 'movedTo', starts: '2026-02-01T09:00' } });
    expect(said(datesOf(months, 'p1', '2026-01', '2026-03'))).to.deep.equal(['p1@2026-02 2026-02', 'p1@2026-01 2026-02-01T09:00 movedTo']);
  });

  it('takes a moved date into the window it begins in, its first minute included and its end not', () => {
    const circle = circleWith(weekly, { 'p1@2026-01-10': { outcome: 'movedTo', starts: '2026-01-14T10:00' } });
    const count = (from: string, to: string): number => datesOf(circle, 'p1', from, to).length;
    expect(count('2026-01-14T10:00', '2026-01-15')).to.equal(1);
    expect(count('2026-01-14T10:01', '2026-01-15')).to.equal(0);
    expect(count('2026-01-13', '2026-01-14T10:00')).to.equal(0);
    expect(count('2026-01-13', '2026-01-14T10:01')).to.equal(1);
    expect(count('2026-01-10', '2026-01-11'), 'and not on the day it was planned for').to.equal(0);
  });

  it('keeps what was said of a date when the plan has changed to other days, to months, or has none left', () => {
    const times: Record<string, Time> = { 'p1@2026-01-10': { outcome: 'happened' }, 'p1@2026-03': { outcome: 'didntHappen' }, 'p1@2026-01-17': { outcome: 'off' } };
    const kept = (one: Plan): string[] => said(datesOf(circleWith(one, times), 'p1', '2026', '2027')).filter((text) => text.split(' ').length > 2);
    expect(kept(plan('2026-01-06T09:00', 'FREQ=MONTHLY'))).to.deep.equal(['p1@2026-01-10 2026-01-10T09:00 happened', 'p1@2026-03 2026-03 didntHappen']);
    expect(kept(plan('2026-05'))).to.deep.equal(['p1@2026-01-10 2026-01-10 happened', 'p1@2026-03 2026-03 didntHappen']);
    expect(kept(plan(undefined))).to.deep.equal(['p1@2026-01-10 2026-01-10 happened', 'p1@2026-03 2026-03 didntHappen']);
  });

  it('lists nothing that is no date, and takes no day for its month', () => {
    const circle = circleWith(plan('2026-12-01', 'FREQ=DAILY;COUNT=2'), { 'p1@soon': { outcome: 'happened', starts: '2026-12-10' }, 'p1@2026-12': { outcome: 'off' }, 'p1@': { outcome: 'happened' } });
    expect(said(datesOf(circle, 'p1', '2026-12', '2027'))).to.deep.equal(['p1@2026-12-01 2026-12-01', 'p1@2026-12-02 2026-12-02']);
  });

  it('gathers the dates of the rule that carry a record, wherever they lie, in order', () => {
    const circle = circleWith(weekly, { 'p1@2027-01-02': { outcome: 'off' }, 'p1@2026-01-04': { outcome: 'off' }, 'p1@2026-01-10': { outcome: 'movedTo', starts: '2026-01-11' }, 'p2@2026-01-17': { outcome: 'off' }, 'p1@2026-01-24': { outcome: 'movedTo', starts: 'soon' } });
    expect(said(recordedOf(circle, 'p1'))).to.deep.equal(['p1@2026-01-10 2026-01-11 movedTo', 'p1@2026-01-24 2026-01-24T14:00 movedTo', 'p1@2027-01-02 2027-01-02T14:00 off']);
    expect(recordedOf(circle, 'p2')).to.deep.equal([]);
  });

  it('finds a next or a last that fits', () => {
    const circle = circleWith(weekly, { 'p1@2026-01-10': { outcome: 'off' }, 'p1@2026-01-24': { outcome: 'off' } });
    const isOff = ({ time }: PlanDate): boolean => time?.outcome === 'off';
    expect(nextOf(circle, 'p1', '2026-01-11T00:00', isOff)?.original).to.equal('2026-01-24');
    expect(lastOf(circle, 'p1', '2026-01-20T00:00', isOff)?.original).to.equal('2026-01-10');
    expect(nextOf(circle, 'p1', '2026-02-01T00:00', isOff)).to.equal(undefined);
  });

  it('looks back and ahead at both ends of the calendar', () => {
    expect(lastOf(circleWith(plan('0001-01-01', 'FREQ=YEARLY')), 'p1', '0003-06-01')?.start).to.equal('0003-01-01');
    expect(lastOf(circleWith(plan('0001-05-01')), 'p1', '0008-06-01')?.start).to.equal('0001-05-01');
    expect(nextOf(circleWith(plan('9999-12-30')), 'p1', '9998-06-01')).to.equal(undefined);
    expect(nextOf(circleWith(plan('9998-12-30')), 'p1', '9990-06-01')?.start).to.equal('9998-12-30');
  });
});

describe('how much a change touches', () => {
  const times: Record<string, Time> = { 'p1@2026-01-03': { outcome: 'off' }, 'p1@2026-01-17': { outcome: 'off' }, 'p2@2026-01-17': { outcome: 'off' } };
  const rows: [why: string, plan: Plan, scope: 'one' | 'later' | 'all', dates: number, records: number][] = [
    ['one of an endless series', weekly, 'one', 1, 1], ['later in an endless series', weekly, 'later', Infinity, 1], ['all of an endless series', weekly, 'all', Infinity, 2],
    ['later with an end', plan('2026-01-03', 'FREQ=WEEKLY', { until: '2026-01-31' }), 'later', 3, 1], ['all with an end', plan('2026-01-03', 'FREQ=WEEKLY', { until: '2026-01-31' }), 'all', 5, 2],
    ['all of a COUNT', plan('2026-01-03', 'FREQ=WEEKLY;COUNT=4'), 'all', 4, 2], ['one that the rule does not give', plan('2026-01-04', 'FREQ=WEEKLY'), 'one', 0, 1], ['a plan that happens once', plan('2026-01-17T14:00'), 'all', 1, 2],
  ];
  for (const [why, one, scope, dates, records] of rows) it(why, () => { expect(countTouched(circleWith(one, times), 'p1', scope, '2026-01-17')).to.deep.equal({ dates, records }); });
  it('nothing where there is no plan', () => { expect(countTouched(circleWith(weekly, times), 'p3', 'all', '2026-01-17')).to.deep.equal({ dates: 0, records: 0 }); });
});

describe('this and later', () => {
  it('takes along only what is off or moved from that date on, and only where the new plan has the date', () => {
    const circle = circleWith(weekly, {
      'p1@2026-01-10': { outcome: 'off' }, 'p1@2026-01-24': { outcome: 'off' }, 'p1@2026-01-31': { outcome: 'happened' }, 'p1@2026-02-07': { outcome: 'ratherNotSay' }, 'p1@2026-02-14': { outcome: 'movedTo', starts: '2026-02-15' },
    });
    const taken = (edits: object): string[] => Object.keys(splitPlan(circle, 'p1', '2026-01-24', edits as never, 'p2').times ?? {});
    expect(taken({})).to.deep.equal(['p2@2026-01-24', 'p2@2026-02-14']);
    expect(taken({ starts: '2026-01-03T15:00' }), 'a new plan that reaches back').to.deep.equal(['p2@2026-01-24', 'p2@2026-02-14']);
    expect(taken({ repeats: 'FREQ=WEEKLY;INTERVAL=2' })).to.deep.equal(['p2@2026-01-24']);
    expect(splitPlan(circle, 'p1', '2026-01-24', { starts: '2026-01-26T14:00' }, 'p2'), 'on Mondays').not.to.have.property('times');
  });

  it('leaves the dates before it as they are, to the last of them', () => {
    const patch = splitPlan(circleWith(plan('2026-01', 'FREQ=MONTHLY')), 'p1', '2026-03', { way: 'videoCall' }, 'p2');
    expect(patch).to.deep.equal({ plans: { p1: { until: '2026-02-28' }, p2: { people: ['ellie'], way: 'videoCall', status: 'happening', starts: '2026-03', repeats: 'FREQ=MONTHLY', follows: 'p1' } } });
  });
});
