import { expect } from 'chai';
import { emptyCircle, type Circle, type Plan, type Time } from '../../src/core/circle.js';
import { countTouched, datesOf, lastOf, nextOf, splitPlan } from '../../src/core/plan-dates.js';
import { occurrences, readRule, writeRule } from '../../src/core/rhythm.js';
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
  ];
  for (const [starts, repeats, said] of rows) it(said, () => { expect(sayRhythm(plan(starts, repeats), words, { end: false })).to.equal(said); });

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
});
