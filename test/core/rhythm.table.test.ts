import { expect } from 'chai';
import type { Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle, type Plan, type Time } from '../../src/core/circle.js';
import { countTouched, datesOf, lastOf, nextOf, splitPlan } from '../../src/core/plan-dates.js';
import { isLocal, occurrences, readRule, writeRule } from '../../src/core/rhythm.js';
import { rhythmsFor, sayRhythm } from '../../src/core/rhythm-words.js';
import { inZone, instantOf, isZone, localOf } from '../../src/core/zones.js';
import { lexicon } from '../../src/ui/words.js';

const plan = (starts: string, repeats?: string, more: Partial<Plan> = {}): Plan =>
  ({ people: ['ellie'], way: 'inPerson', status: 'happening', starts, ...(repeats && { repeats }), ...more });
const circleWith = (one: Plan, times: Record<string, Time> = {}): Circle => ({ ...emptyCircle('c'), plans: { p1: one }, times });

describe('dates of a repeating plan', () => {
  const rows: [why: string, starts: string, repeats: string | undefined, from: string, to: string, dates: string][] = [
    ['once', '2026-11-21T14:00', undefined, '2026-01', '2027', '2026-11-21'],
    ['the second Saturday', '2025-03-08T14:00', 'FREQ=MONTHLY;BYDAY=2SA', '2026-01', '2026-05', '2026-01-10 2026-02-14 2026-03-14 2026-04-11'],
    ['the 31st skips short months', '2025-01-31', 'FREQ=MONTHLY', '2025', '2026', '2025-01-31 2025-03-31 2025-05-31 2025-07-31 2025-08-31 2025-10-31 2025-12-31'],
    ['the last day does not', '2025-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01', '2028-05', '2028-01-31 2028-02-29 2028-03-31 2028-04-30'],
    ['29 February comes in leap years', '1896-02-29', 'FREQ=YEARLY', '1896', '1913', '1896-02-29 1904-02-29 1908-02-29 1912-02-29'],
    ['months keep to months', '2026-12', 'FREQ=MONTHLY;INTERVAL=3', '2026', '2027-10', '2026-12 2027-03 2027-06 2027-09'],
    ['a month every year', '2020-07', 'FREQ=YEARLY', '2026', '2028', '2026-07 2027-07'],
    ['a month asked for in days', '2026-12', 'FREQ=WEEKLY;BYDAY=TU', '2026', '2027-03', '2026-12 2027-01 2027-02'],
    ['every other week over the new year', '2026-12-20', 'FREQ=WEEKLY;INTERVAL=2', '2026-12', '2027-02', '2026-12-20 2027-01-03 2027-01-17 2027-01-31'],
    ['a week that begins on Monday (RFC 5545, WKST)', '1997-08-05T09:00', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997', '1998', '1997-08-05 1997-08-10 1997-08-19 1997-08-24'],
    ['a week that begins on Sunday (RFC 5545, WKST)', '1997-08-05T09:00', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997', '1998', '1997-08-05 1997-08-17 1997-08-19 1997-08-31'],
    ['Friday the 13th (RFC 5545)', '1997-09-02T09:00', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997', '2000-11', '1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13'],
    ['the 20th Monday of the year (RFC 5545)', '1997-05-19T09:00', 'FREQ=YEARLY;BYDAY=20MO', '1997', '2000', '1997-05-19 1998-05-18 1999-05-17'],
    ['a month asked for every fifth day', '2026-12', 'FREQ=DAILY;INTERVAL=5', '2026', '2027-03', '2026-12 2027-01 2027-02'],
    ['a yearly month asked for with a weekday', '2026-12', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=12', '2026', '2029', '2026-12 2027-12 2028-12'],
    ['a rule that begins long after the window', '2030-01-01', 'FREQ=DAILY', '2026', '2029', ''],
    ['every third day, on weekdays only', '2026-11-20', 'FREQ=DAILY;INTERVAL=3;BYDAY=MO,FR', '2026-11-20', '2027', '2026-11-20 2026-11-23 2026-12-11 2026-12-14'],
    ['weekly on Friday, although it began on Saturday', '2026-11-21', 'FREQ=WEEKLY;BYDAY=FR', '2026', '2026-12-12', '2026-11-27 2026-12-04 2026-12-11'],
    ['weekly on its own day in two months only', '2026-11-21', 'FREQ=WEEKLY;BYMONTH=1,11', '2026', '2027-01-10', '2026-11-21 2026-11-28 2027-01-02 2027-01-09'],
    ['the same day by two names comes once', '2026-11-01', 'FREQ=MONTHLY;BYDAY=-1MO,5MO', '2026-11', '2026-12', '2026-11-30'],
    ['days are in order, whatever the order of the rule', '2026-11-01', 'FREQ=MONTHLY;BYMONTHDAY=20,-29,3', '2026-11', '2026-12', '2026-11-02 2026-11-03 2026-11-20'],
    ['the fifth Saturday, where there is one', '2026-11-01', 'FREQ=MONTHLY;BYDAY=5SA', '2026-11', '2027-06', '2027-01-30 2027-05-29'],
    ['the fifth Monday from the end', '2026-11-01', 'FREQ=MONTHLY;BYDAY=-5MO', '2026-11', '2027-06', '2026-11-02 2027-03-01 2027-05-03'],
    ['a start that the rule does not give', '2026-11-21T14:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2026', '2027', '2026-11-24 2026-12-01'],
    ['COUNT in the first period only', '2026-11-21', 'FREQ=DAILY;COUNT=1', '2026', '2027', '2026-11-21'],
    ['COUNT after 60 years', '1966-01-01', 'FREQ=WEEKLY;BYDAY=SA;COUNT=3132', '2025-12-20', '2030', '2025-12-20 2025-12-27 2026-01-03'],
    ['a day that never comes', '2026-01-01', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026', '2126', ''],
    ['a rule nobody understands gives the first date alone', '2026-11-21', 'FREQ=MONTHLY;BYSETPOS=2;BYDAY=SA', '2026', '2028', '2026-11-21'],
    ['the first century', '0001-12-31', 'FREQ=DAILY', '0002-01-01', '0002-01-03', '0002-01-01 0002-01-02'],
    ['the end of time', '9999-12-30', 'FREQ=DAILY', '9999', '9999-12-31T23:59', '9999-12-30 9999-12-31'],
    ['a day that does not exist', '2026-02-30', 'FREQ=DAILY', '2026', '2027', ''],
    ['a window backwards', '2026-01-01', 'FREQ=DAILY', '2027', '2026', ''],
    ['a window that is none', '2026-01-01', 'FREQ=DAILY', 'soon', 'later', ''],
  ];
  for (const [why, starts, repeats, from, to, dates] of rows) {
    it(why, () => {
      const found = occurrences(plan(starts, repeats), from, to);
      expect(found.map(({ original }) => original).join(' ')).to.equal(dates);
      for (const { start, original } of found) expect(start).to.equal(original + starts.slice(10));
    });
  }

  it('takes its window as half open, to the minute', () => {
    const daily = plan('2026-01-01T14:00', 'FREQ=DAILY');
    expect(occurrences(daily, '2026-03-01T14:00', '2026-03-02T14:00').map(({ start }) => start)).to.deep.equal(['2026-03-01T14:00']);
    expect(occurrences(daily, '2026-03-01T14:01', '2026-03-02T14:00')).to.deep.equal([]);
  });

  it('ends with the day `until`, that day included', () => {
    expect(occurrences(plan('2026-11-21T23:30', 'FREQ=DAILY', { until: '2026-11-23' }), '2026', '2027')).to.have.length(3);
    expect(occurrences(plan('2026-11', 'FREQ=MONTHLY', { until: '2027-01-01' }), '2026', '2028')).to.have.length(3);
    expect(occurrences(plan('2026-11-21', undefined, { until: '2026-11-20' }), '2026', '2027')).to.have.length(0);
  });

  it('ends a day plan in a month `until` with that month, and a month plan with the day', () => {
    expect(occurrences(plan('2026-11-28', 'FREQ=DAILY', { until: '2026-12' }), '2026', '2027-02').at(-1)?.start).to.equal('2026-12-31');
    expect(occurrences(plan('2026-11', 'FREQ=MONTHLY', { until: '2026-12-31' }), '2026', '2028').at(-1)?.start).to.equal('2026-12');
  });

  // The first n dates are the first n of the same rule without COUNT, however many there are in each week, month or year.
  const counted = ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=9', 'FREQ=DAILY;BYDAY=SA,SU', 'FREQ=DAILY;BYMONTH=2,7', 'FREQ=DAILY;BYMONTHDAY=1,31', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=WEEKLY;BYDAY=MO,TH,SU',
    'FREQ=WEEKLY;BYMONTH=8;BYDAY=MO', 'FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=28,-28', 'FREQ=MONTHLY;BYMONTHDAY=5,28', 'FREQ=MONTHLY;BYMONTHDAY=29', 'FREQ=MONTHLY;BYMONTHDAY=-1,-28', 'FREQ=MONTHLY;BYMONTHDAY=-29',
    'FREQ=MONTHLY;BYDAY=SA', 'FREQ=MONTHLY;BYDAY=2SA,4SA', 'FREQ=MONTHLY;BYDAY=1SA,-4SA', 'FREQ=MONTHLY;BYDAY=4SA,-1SA', 'FREQ=MONTHLY;BYDAY=5SA', 'FREQ=MONTHLY;BYDAY=-1FR,-4FR', 'FREQ=MONTHLY;BYDAY=MO,2TU', 'FREQ=MONTHLY;BYMONTH=3,4',
    'FREQ=MONTHLY;BYDAY=2FR;BYMONTHDAY=13', 'FREQ=YEARLY', 'FREQ=YEARLY;INTERVAL=4', 'FREQ=YEARLY;BYMONTH=2', 'FREQ=YEARLY;BYMONTHDAY=31', 'FREQ=YEARLY;BYMONTH=1,5;BYDAY=3SU', 'FREQ=YEARLY;BYDAY=SU', 'FREQ=YEARLY;BYDAY=53SU'];
  for (const rule of counted) it(`counts ${rule} out`, () => {
    for (const starts of ['2025-01-31', '2024-02-29', '2026-03-05']) {
      const end = /DAILY|WEEKLY/.test(rule) ? '2040' : '2200', all = occurrences(plan(starts, rule), starts, end);
      for (const count of [1, 2, 3, 7, 12, 40]) expect(occurrences(plan(starts, `${rule};COUNT=${count}`), starts, end), `${starts}, ${count} times`).to.deep.equal(all.slice(0, count));
    }
  });

  it('ends a long COUNT on the day it comes to, where every week, month and year has as many', () => {
    const ends: [starts: string, repeats: string, last: string][] = [
      ['2000-01-01', 'FREQ=DAILY;COUNT=99999', '2273-10-14'], ['2000-01-01', 'FREQ=WEEKLY;BYDAY=SA,SU;COUNT=40000', '2383-04-17'], ['2000-01-15', 'FREQ=MONTHLY;COUNT=4800', '2399-12-15'], ['2000-01-28', 'FREQ=MONTHLY;BYMONTHDAY=28;COUNT=4800', '2399-12-28'],
      ['2000-01-04', 'FREQ=MONTHLY;BYMONTHDAY=-28;COUNT=4800', '2399-12-04'], ['2000-01-22', 'FREQ=MONTHLY;BYDAY=4SA;COUNT=4800', '2399-12-25'], ['2000-01-08', 'FREQ=MONTHLY;BYDAY=-4SA;COUNT=4800', '2399-12-04'], ['2000-06-15', 'FREQ=YEARLY;COUNT=400', '2399-06-15'],
    ];
    for (const [starts, repeats, last] of ends) expect(occurrences(plan(starts, repeats), '2270', '2500').at(-1)?.start, repeats).to.equal(last);
  });

  it('says no end for a COUNT that two hundred years do not use up', () => {
    expect(occurrences(plan('2000-02-29', 'FREQ=YEARLY;COUNT=49'), '2196', '9999').map(({ start }) => start)).to.deep.equal(['2196-02-29']);
    expect(occurrences(plan('2000-02-29', 'FREQ=YEARLY;COUNT=60'), '2990', '3000').map(({ start }) => start)).to.deep.equal(['2992-02-29', '2996-02-29']);
  });

  it('knows which local times, days and months there are', () => {
    for (const local of ['2026-11', '0000-01-01', '2024-02-29', '2026-11-21T00:00', '2026-11-21T23:59']) expect(isLocal(local), local).to.equal(true);
    for (const local of [undefined, '', '2026', '2026-13', '2026-00', '2023-02-29', '2026-11-31', '2026-11-21T24:00', '2026-11-21T9:00', '2026-11-21T09:60', '2026-11-21T09:00:00', '2026-11-21T09:00Z', 'on 2026-11-21', '12026-11-21', '2026-11-21 ']) {
      expect(isLocal(local), local).to.equal(false);
    }
  });

  it('reads a rule to the letter, and one of 400 letters', () => {
    expect(readRule(' FREQ=DAILY;COUNT=999999;INTERVAL=9999 \n')).to.deep.equal({ freq: 'DAILY', interval: 9999, count: 999999 });
    expect(readRule('FREQ=YEARLY;BYDAY=-53SU,MO;BYMONTHDAY=+1,-31;BYMONTH=12,1')).to.deep.equal({
      freq: 'YEARLY', interval: 1, byDay: [{ nth: -53, day: 7 }, { nth: 0, day: 1 }], byMonthDay: [1, -31], byMonth: [12, 1],
    });
    expect(readRule('FREQ=DAILY;BYDAY=MO;BYMONTHDAY=1')).to.include({ freq: 'DAILY' });
    const longest = `FREQ=MONTHLY;BYMONTHDAY=${'11,'.repeat(125)}`;
    expect(readRule(`${longest}1`)?.byMonthDay).to.have.length(126);
    expect(readRule(`${longest}12`)).to.equal(undefined);
    for (const text of ['FREQ=DAILY;INTERVAL=x1', 'FREQ=DAILY;INTERVAL=1x', 'FREQ=DAILY;INTERVAL=1.5', 'FREQ=DAILY;INTERVAL=10000', 'FREQ=DAILY;COUNT=1000000', 'FREQ=DAILY;BYDAY=XMO', 'FREQ=DAILY;BYDAY=MON', 'FREQ=DAILY;BYDAY=', 'FREQ=DAILY;BYDAY=MO,',
      'FREQ=DAILY;BYDAY=2MO', 'FREQ=WEEKLY;BYDAY=MO,2TU', 'FREQ=YEARLY;BYDAY=-54MO', 'FREQ=MIDDAILY', 'FREQ=DAILYX', 'FREQ=MONTHLY;BYMONTHDAY=1-1', 'FREQ=MONTHLY;BYMONTHDAY=32', 'FREQ=MONTHLY;BYMONTHDAY=--1', 'FREQ=YEARLY;BYMONTH=0', 'FREQ=DAILY;WKST=XX',
      'FREQ=RRULE:DAILY', '1FREQ=DAILY', 'FREQ=DAILY\n;INTERVAL=2', 'INTERVAL=2', 'FREQ=DAILY;', 'FREQ=DAILY;INTERVAL']) expect(readRule(text), text).to.equal(undefined);
  });

  it('reads no rule outside the subset', () => {
    for (const text of ['', 'DAILY', 'FREQ=HOURLY', 'FREQ=DAILY;UNTIL=20300101', 'FREQ=WEEKLY;BYDAY=2MO', 'FREQ=WEEKLY;BYMONTHDAY=1', 'FREQ=MONTHLY;BYDAY=0MO',
      'FREQ=MONTHLY;BYMONTHDAY=0', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=-1', 'FREQ=DAILY;FREQ=DAILY', 'FREQ=YEARLY;BYDAY=54MO', 'FREQ=YEARLY;BYMONTH=13', 'FREQ=DAILY;__proto__=1']) {
      expect(readRule(text), text).to.equal(undefined);
    }
    expect(writeRule(readRule('rrule:freq=monthly;byday=-1fr,+2mo;interval=1;wkst=SU')!)).to.equal('FREQ=MONTHLY;BYDAY=-1FR,2MO;WKST=SU');
  });
});

describe('dates as they stand', () => {
  const weekly = plan('2026-01-03T14:00', 'FREQ=WEEKLY');
  const circle = circleWith(weekly, {
    'p1@2026-01-10': { outcome: 'off' },
    'p1@2026-01-17': { outcome: 'movedTo', starts: '2026-02-02T10:00' },
    'p1@2026-01-24': { outcome: 'happened', starts: '2026-01-25T15:00' },
    'p1@2026-01-28': { outcome: 'differently' },
    'p1@2026-01-29': { outcome: 'off' },
    'p2@2026-01-31': { outcome: 'off' },
  });
  const said = (from: string, to: string): string[] => datesOf(circle, 'p1', from, to).map(({ start, original, time }) => `${start} ${original} ${time?.outcome ?? '-'}`);

  it('lists moved dates on their new day, called-off ones still, and what was said of a date the rule lost', () => {
    expect(said('2026-01', '2026-02')).to.deep.equal([
      '2026-01-03T14:00 2026-01-03 -', '2026-01-10T14:00 2026-01-10 off', '2026-01-25T15:00 2026-01-24 happened',
      '2026-01-28T14:00 2026-01-28 differently', '2026-01-31T14:00 2026-01-31 -',
    ]);
    expect(said('2026-02-02', '2026-02-03')).to.deep.equal(['2026-02-02T10:00 2026-01-17 movedTo']);
  });

  it('knows a date at the last minute of the day', () => {
    const late = circleWith(plan('2026-01-03T23:59', 'FREQ=WEEKLY'), { 'p1@2026-01-10': { outcome: 'off' } });
    expect(datesOf(late, 'p1', '2026-01-10', '2026-01-11')).to.have.length(1);
  });

  it('finds the next and the last, not those called off', () => {
    expect(nextOf(circle, 'p1', '2026-01-04')?.original).to.equal('2026-01-24');
    expect(nextOf(circle, 'p1', '2026-01-31T14:00')?.original).to.equal('2026-01-31');
    expect(lastOf(circle, 'p1', '2026-01-17')?.original).to.equal('2026-01-03');
    expect(lastOf(circle, 'p1', '2026-01-03T14:00')).to.equal(undefined);
    expect(nextOf(circleWith(plan('2000-02-29', 'FREQ=YEARLY')), 'p1', '2097-01-01')?.start).to.equal('2104-02-29');
    expect(lastOf(circleWith(plan('1960-05-01T10:00')), 'p1', '2026-11-21')?.start).to.equal('1960-05-01T10:00');
  });

  it('lets a day or a month that is still running be the next one', () => {
    expect(nextOf(circleWith(plan('2026-11-21')), 'p1', '2026-11-21T18:00')?.start).to.equal('2026-11-21');
    expect(nextOf(circleWith(plan('2026-11')), 'p1', '2026-11-21T18:00')?.start).to.equal('2026-11');
    expect(lastOf(circleWith(plan('2026-11')), 'p1', '2026-11-21T18:00')).to.equal(undefined);
  });

  it('has no dates where there is no plan, no day or a name of Object.prototype', () => {
    expect(datesOf(circle, 'constructor', '2026', '2027')).to.deep.equal([]);
    expect(nextOf(circleWith({ people: [], way: 'message', status: 'happening', often: 'whenIWant' }), 'p1', '2026-01-01')).to.equal(undefined);
  });
});

describe('just this one, this and later, all', () => {
  const weekly = plan('2026-01-03T14:00', 'FREQ=WEEKLY;COUNT=10', { by: { id: 'dev', role: 'worker' }, at: '2026-01-01T00:00:00Z', details: { place: 'The park' } });
  const circle = circleWith(weekly, {
    'p1@2026-01-10': { outcome: 'happened' }, 'p1@2026-01-31': { outcome: 'off' }, 'p1@2026-02-07': { outcome: 'movedTo', starts: '2026-02-08T14:00' },
  });

  it('splits in one patch, and takes what is off or moved along', () => {
    expect(splitPlan(circle, 'p1', '2026-01-24', { starts: '2026-01-24T15:00', details: null }, 'p2')).to.deep.equal({
      plans: {
        p1: { until: '2026-01-23' },
        p2: { people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2026-01-24T15:00', repeats: 'FREQ=WEEKLY;COUNT=7', follows: 'p1' },
      },
      times: {
        'p2@2026-01-31': { outcome: 'off', plan: 'p2' },
        'p2@2026-02-07': { outcome: 'movedTo', starts: '2026-02-08T14:00', plan: 'p2' },
      },
    });
  });

  it('leaves somebody’s words where they signed them', () => {
    const words = 'Every week, really.', told = circleWith(plan('2026-01-03T14:00', 'FREQ=WEEKLY', { by: { id: 'kayleigh', role: 'me' }, words }));
    const later = (edits: Patch): unknown => (splitPlan(told, 'p1', '2026-01-24', edits, 'p2').plans as Record<string, Patch>).p2!.words;
    expect(later({ by: { id: 'dev', role: 'worker' } })).to.equal(undefined);
    expect(later({ by: { id: 'dev', role: 'worker' }, words: 'I changed it.' })).to.equal('I changed it.');
    expect(later({ by: { id: 'kayleigh', role: 'me' } })).to.equal(words);
  });

  it('edits the plan itself from its first date, and nothing where there is no date', () => {
    expect(splitPlan(circle, 'p1', '2026-01-03', { way: 'videoCall' }, 'p2')).to.deep.equal({ plans: { p1: { way: 'videoCall' } } });
    expect(splitPlan(circle, 'p1', '2026-01-04', { way: 'videoCall' }, 'p2')).to.deep.equal({});
    expect(splitPlan(circle, 'nobody', '2026-01-03', {}, 'p2')).to.deep.equal({});
  });

  it('says how many it touches', () => {
    expect(countTouched(circle, 'p1', 'one', '2026-01-31')).to.deep.equal({ dates: 1, records: 1 });
    expect(countTouched(circle, 'p1', 'later', '2026-01-31')).to.deep.equal({ dates: 6, records: 2 });
    expect(countTouched(circle, 'p1', 'all', '2026-01-31')).to.deep.equal({ dates: 10, records: 3 });
    expect(countTouched(circleWith(plan('2026-01-03', 'FREQ=WEEKLY')), 'p1', 'later', '2026-01-03').dates).to.equal(Infinity);
  });
});

describe('wall clocks', () => {
  const rows: [why: string, zone: string, local: string, instant: string, back?: string][] = [
    ['London in winter', 'Europe/London', '2026-01-15T14:00', '2026-01-15T14:00Z'],
    ['London in summer', 'Europe/London', '2026-07-15T14:00', '2026-07-15T13:00Z'],
    ['a minute before the gap', 'Europe/London', '2026-03-29T00:59', '2026-03-29T00:59Z'],
    ['in the gap, by the offset before it', 'Europe/London', '2026-03-29T01:30', '2026-03-29T01:30Z', '2026-03-29T02:30'],
    ['after the gap', 'Europe/London', '2026-03-29T02:00', '2026-03-29T01:00Z'],
    ['twice: the first', 'Europe/London', '2026-10-25T01:30', '2026-10-25T00:30Z'],
    ['after the overlap', 'Europe/London', '2026-10-25T02:00', '2026-10-25T02:00Z'],
    ['in the gap (RFC 5545)', 'America/New_York', '2007-03-11T02:30', '2007-03-11T07:30Z', '2007-03-11T03:30'],
    ['twice (RFC 5545)', 'America/New_York', '2007-11-04T01:30', '2007-11-04T05:30Z'],
    ['Stockholm', 'Europe/Stockholm', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['Khartoum before it moved', 'Africa/Khartoum', '2017-10-31T12:00', '2017-10-31T09:00Z'],
    ['Khartoum as it moved: the first', 'Africa/Khartoum', '2017-10-31T23:30', '2017-10-31T20:30Z'],
    ['Khartoum after', 'Africa/Khartoum', '2017-11-01T12:00', '2017-11-01T10:00Z'],
    ['Kathmandu', 'Asia/Kathmandu', '2026-05-01T12:00', '2026-05-01T06:15Z'],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2026-01-01T12:00', '2026-01-01T01:00Z'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-31T10:00', '2011-12-30T20:00Z'],
    ['a zone nobody knows counts as UTC', 'GMT Standard Time', '2026-07-15T14:00', '2026-07-15T14:00Z'],
  ];
  for (const [why, zone, local, instant, back] of rows) {
    it(`${zone}: ${why}`, () => {
      expect(instantOf(local, zone)).to.equal(Date.parse(instant));
      expect(localOf(Date.parse(instant), zone)).to.equal(back ?? local);
    });
  }
  it('means the same wherever the machine itself stands', function () {
    // A browser stands where it stands: there the widgets' tests move it.
    if (typeof process === 'undefined') this.skip();
    const before = process.env.TZ;
    try {
      for (const here of ['Pacific/Auckland', 'America/New_York', 'UTC']) {
        process.env.TZ = here;
        for (const [why, zone, local, instant, back] of rows) {
          expect(instantOf(local, zone), `${why}, in ${here}`).to.equal(Date.parse(instant));
          expect(localOf(Date.parse(instant), zone)).to.equal(back ?? local);
        }
        expect(instantOf('2026-07-15', 'Europe/London')).to.equal(Date.parse('2026-07-14T23:00Z'));
        expect(occurrences(plan('2026-03-28T23:30', 'FREQ=DAILY;COUNT=3'), '2026', '2027').map(({ start }) => start)).to.deep.equal(['2026-03-28T23:30', '2026-03-29T23:30', '2026-03-30T23:30']);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('makes no instant of what is no time', () => {
    for (const local of ['', 'soon', '2026-13-01', '2026-11-21T25:00']) expect(instantOf(local, 'Europe/London')).to.be.NaN;
  });

  it('keeps right with more zones than it remembers', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 150), noon = Date.parse('2026-07-15T12:00Z');
    const first = zones.map((zone) => localOf(noon, zone));
    expect(zones.map((zone) => localOf(noon, zone))).to.deep.equal(first);
    expect(zones.map((zone) => instantOf(localOf(noon, zone), zone))).to.deep.equal(zones.map(() => noon));
  });

  it('shows both clocks of a call abroad', () => {
    expect(inZone('2026-11-22T18:00', 'Europe/London', 'Europe/Stockholm')).to.equal('2026-11-22T19:00');
    expect(inZone('2026-03-15T18:00', 'Europe/London', 'America/New_York')).to.equal('2026-03-15T14:00');
    expect(isZone('Europe/London')).to.equal(true);
    expect(isZone('Nowhere')).to.equal(false);
  });
});

describe('rhythms in words', () => {
  const words = lexicon('en', 'own', false), worker = lexicon('en', 'worker', false);
  const rows: [starts: string, repeats: string, said: string][] = [
    ['2026-11-21T14:00', 'FREQ=WEEKLY;INTERVAL=2', 'every other Saturday at 2pm'],
    ['2026-11-21T14:00', 'FREQ=WEEKLY;BYDAY=MO,TH', 'every Monday and Thursday at 2pm'],
    ['2026-11-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO', 'every 2 weeks on Monday and Thursday'],
    ['2026-11-21', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['2026-11-21', 'FREQ=DAILY', 'every day'],
    ['2026-11-21', 'FREQ=DAILY;INTERVAL=10', 'every 10 days'],
    ['2026-11-14', 'FREQ=MONTHLY;BYDAY=2SA', 'the second Saturday of each month'],
    ['2026-11-14', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SA', 'the last Saturday of every other month'],
    ['2026-11-14', 'FREQ=MONTHLY;BYDAY=1SA,3SA', 'the first Saturday and the third Saturday of each month'],
    ['2026-11-14', 'FREQ=MONTHLY;INTERVAL=3', 'the 14th, every 3 months'],
    ['2026-11-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'the last day of each month'],
    ['2026-10-31', 'FREQ=MONTHLY', 'the 31st of each month (when there is one)'],
    ['2026-11-14', 'FREQ=YEARLY', 'every year on 14 November'],
    ['2024-02-29', 'FREQ=YEARLY', 'every year on 29 February (when there is one)'],
    ['2026-11-14', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'every year on the second Sunday of March'],
    ['2026-11-14', 'FREQ=MONTHLY;BYMONTH=6,7;BYDAY=SA', 'every Saturday, in June and July'],
    ['2026-12', 'FREQ=MONTHLY;INTERVAL=3', 'some time every 3 months'],
    ['2026-12', 'FREQ=YEARLY', 'some time every year, in December'],
    ['2026-11-13', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 'more than once, on days of its own'],
    ['2026-11-13', 'FREQ=SECONDLY', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=DAILY;INTERVAL=2', 'every other day'],
    ['2026-11-21', 'FREQ=DAILY;BYMONTH=8', 'every day, in August'],
    ['2026-11-21', 'FREQ=DAILY;BYDAY=MO', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=DAILY;BYMONTHDAY=1', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=WEEKLY;BYDAY=SU,SA,FR,TH,WE,TU,MO', 'every day'],
    ['2026-11-21', 'FREQ=WEEKLY;BYDAY=FR,TU,WE,TH,MO', 'every weekday'],
    ['2026-11-21', 'FREQ=WEEKLY;BYDAY=FR,MO,WE', 'every Monday, Wednesday and Friday'],
    ['2026-11-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', 'every 2 weeks on Monday, Tuesday, Wednesday, Thursday and Friday'],
    ['2026-11-21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'every 2 weeks on Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday'],
    ['2026-11-21', 'FREQ=WEEKLY;INTERVAL=3', 'every 3 weeks on Saturday'],
    ['2026-11-21', 'FREQ=WEEKLY;BYMONTH=7,8', 'every Saturday, in July and August'],
    ['2026-11-29', 'FREQ=WEEKLY', 'every Sunday'],
    ['2026-11-21', 'FREQ=MONTHLY;BYDAY=SA,SU', 'every Saturday and Sunday'],
    ['2026-11-21', 'FREQ=MONTHLY;BYDAY=SA,2SU', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=SA', 'more than once, on days of its own'],
    ['2026-11-28', 'FREQ=MONTHLY;BYDAY=4SA,-4SU', 'the fourth Saturday and the fourth to last Sunday of each month'],
    ['2026-11-21', 'FREQ=MONTHLY;BYDAY=1SA,5SA', 'the first Saturday and the fifth Saturday of each month (when there is one)'],
    ['2026-11-21', 'FREQ=MONTHLY;BYDAY=-5SA', 'the fifth to last Saturday of each month (when there is one)'],
    ['2026-11-21', 'FREQ=MONTHLY;BYDAY=1MO,20MO', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=MONTHLY;BYMONTHDAY=1,-1,15', 'the 1st, the last day and the 15th of each month'],
    ['2026-11-28', 'FREQ=MONTHLY', 'the 28th of each month'],
    ['2026-11-21', 'FREQ=MONTHLY;BYMONTHDAY=5,29', 'the 5th and the 29th of each month (when there is one)'],
    ['2026-11-21', 'FREQ=MONTHLY;BYMONTHDAY=5,-2', 'more than once, on days of its own'],
    ['2026-11-30', 'FREQ=MONTHLY;BYMONTH=4,11', 'the 30th of each month, in April and November'],
    ['2026-10-31', 'FREQ=MONTHLY;BYMONTH=10,11', 'the 31st of each month, in October and November (when there is one)'],
    ['2026-11-05', 'FREQ=YEARLY;BYMONTHDAY=5', 'the 5th of each month'],
    ['2026-11-05', 'FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=5', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=YEARLY;BYDAY=20MO', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=YEARLY;BYDAY=2MO', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=YEARLY;BYDAY=MO', 'every Monday'],
    ['2026-11-21', 'FREQ=YEARLY;INTERVAL=2;BYDAY=MO', 'more than once, on days of its own'],
    ['2026-11-21', 'FREQ=YEARLY;INTERVAL=3;BYMONTH=6', 'every 3 years on 21 June'],
    ['2026-11-21', 'FREQ=YEARLY;BYMONTH=6,7;BYMONTHDAY=5,-1', 'every year on 5 June, the last day of June, 5 July and the last day of July'],
    ['2026-01-31', 'FREQ=YEARLY', 'every year on 31 January'],
    ['2026-10-31', 'FREQ=YEARLY;BYMONTH=6,7', 'every year on 31 July'],
    ['2026-10-29', 'FREQ=YEARLY;BYMONTH=2,10', 'every year on 29 February and 29 October (when there is one)'],
    ['2026-10-31', 'FREQ=YEARLY;BYMONTH=6', 'more than once, on days of its own'],
    ['2026-12', 'FREQ=WEEKLY;INTERVAL=3', 'some time each month'],
    ['2026-12', 'FREQ=DAILY;INTERVAL=2', 'some time each month'],
    ['2026-12', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2SA', 'some time every other month'],
    ['2026-12', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=6,12', 'some time every other year, in June and December'],
    ['2026-12', 'FREQ=MONTHLY;BYMONTH=6,12', 'some time each month, in June and December'],
  ];
  for (const [starts, repeats, said] of rows) it(`${starts}, ${repeats}: ${said}`, () => { expect(sayRhythm(plan(starts, repeats), words, { end: false })).to.equal(said); });

  it('says how long it goes on', () => {
    const weekly = 'FREQ=WEEKLY';
    expect(sayRhythm(plan('2026-11-21T14:00', weekly), words)).to.equal('every Saturday at 2pm, until you change it');
    expect(sayRhythm(plan('2026-11-21', weekly, { until: '2027-03-01' }), words)).to.equal('every Saturday, until 1 March 2027');
    expect(sayRhythm(plan('2026-11-21', `${weekly};COUNT=6`), words)).to.equal('every Saturday, 6 times');
    expect(sayRhythm(plan('2026-11-21'), words)).to.equal('');
    expect(sayRhythm(plan('2026-11-21', weekly), worker)).to.equal('every Saturday, no end date');
  });

  it('offers only rhythms that fall on the first date and can be said', () => {
    for (const starts of ['2026-11-21T14:00', '2026-10-31', '2026-11-30', '2024-02-29', '2026-01-01', '2026-03-29', '2026-12']) {
      const offered = rhythmsFor(starts);
      expect(offered).to.not.be.empty;
      expect(new Set(offered).size).to.equal(offered.length);
      for (const repeats of offered) {
        expect(occurrences(plan(starts, repeats), starts, '2030')[0]?.start, repeats).to.equal(starts);
        expect(sayRhythm(plan(starts, repeats), words)).to.not.match(/days of its own|undefined|[{}]/);
      }
    }
    expect(rhythmsFor('some day')).to.deep.equal([]);
  });

  it('offers the likeliest first: by weekday, by place in the month, by date', () => {
    const offers: Record<string, string[]> = {
      '2026-11': ['MONTHLY', 'MONTHLY;INTERVAL=2', 'MONTHLY;INTERVAL=3', 'MONTHLY;INTERVAL=6', 'YEARLY'],
      '2026-11-21T14:00': ['WEEKLY;BYDAY=SA', 'WEEKLY;INTERVAL=2;BYDAY=SA', 'MONTHLY;BYDAY=3SA', 'MONTHLY;BYMONTHDAY=21', 'MONTHLY;INTERVAL=2;BYDAY=3SA', 'YEARLY', 'DAILY'],
      '2026-11-24': ['WEEKLY;BYDAY=TU', 'WEEKLY;INTERVAL=2;BYDAY=TU', 'MONTHLY;BYDAY=4TU', 'MONTHLY;BYDAY=-1TU', 'MONTHLY;BYMONTHDAY=24', 'MONTHLY;INTERVAL=2;BYDAY=4TU', 'YEARLY', 'DAILY'],
      '2026-11-29': ['WEEKLY;BYDAY=SU', 'WEEKLY;INTERVAL=2;BYDAY=SU', 'MONTHLY;BYDAY=-1SU', 'MONTHLY;BYMONTHDAY=29', 'MONTHLY;INTERVAL=2;BYDAY=-1SU', 'YEARLY', 'DAILY'],
      '2026-02-28': ['WEEKLY;BYDAY=SA', 'WEEKLY;INTERVAL=2;BYDAY=SA', 'MONTHLY;BYDAY=4SA', 'MONTHLY;BYDAY=-1SA', 'MONTHLY;BYMONTHDAY=-1', 'MONTHLY;INTERVAL=2;BYDAY=4SA', 'YEARLY', 'DAILY'],
    };
    for (const [starts, repeats] of Object.entries(offers)) expect(rhythmsFor(starts), starts).to.deep.equal(repeats.map((rule) => `FREQ=${rule}`));
  });
});
