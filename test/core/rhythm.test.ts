import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRule } from 'rrule';
import { occurrences, readRule, writeRule } from '../../src/core/rhythm.js';
import type { Plan } from '../../src/core/circle.js';
import { runs } from './runs.js';

// Independent oracles: rrule (a port of python-dateutil) for every rule, ical.js for those it is right about.
const RUNS = runs(10_000);
const SEED = 20_261_121;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const plan = (starts: string, repeats: string): Plan => ({ people: ['ellie'], way: 'inPerson', status: 'happening', starts, repeats });
const iso = (date: Date): string => date.toISOString().slice(0, 16);
const dateOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

const byDay = (nth: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.uniqueArray(fc.tuple(nth, fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 3, selector: String })
    .map((days) => `;BYDAY=${days.map(([n, day]) => `${n || ''}${WEEKDAYS[day]!}`).join()}`);
const numbers = (name: string, of: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.uniqueArray(of, { minLength: 1, maxLength: 3 }).map((list) => `;${name}=${list.join()}`);
const maybe = (part: fc.Arbitrary<string>, weight = 3): fc.Arbitrary<string> => fc.oneof({ weight, arbitrary: part }, { weight: 3, arbitrary: fc.constant('') });
const dom = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(-1, -1, -2, -15, -31, 29, 30, 31));
const parts = (...all: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...all).map((texts) => texts.join(''));
const interval: fc.Arbitrary<string> = maybe(fc.oneof(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 7, max: 40 })).map((n) => `;INTERVAL=${n}`), 2);
const months = maybe(numbers('BYMONTH', fc.integer({ min: 1, max: 12 })), 1);
const count = maybe(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 600 })).map((n) => `;COUNT=${n}`), 1);
const wkst = maybe(fc.constantFrom(';WKST=SU', ';WKST=TH', ';WKST=MO'), 1);
const plain = fc.constant(0);
// A list of both `MO` and `2TU` means either (RFC 5545); rrule, like python-dateutil, takes only days that are both. Not asked of it.
const inMonth = fc.oneof(byDay(plain), byDay(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -5)));
const inYear = fc.oneof(byDay(plain), byDay(fc.constantFrom(1, 2, 20, 52, 53, -1, -2, -53)));
/** Rules that come true now and then. One that never does would walk the oracles to the year 9999: those stand in the table. */
const comesTrue = (text: string): boolean => {
  const n = Number(/INTERVAL=(\d+)/.exec(text)?.[1] ?? 1), daily = text.includes('DAILY'), monthly = text.includes('MONTHLY');
  return !(daily && n % 7 === 0 && text.includes('BYDAY')) && !(monthly && text.includes('BYMONTH=') && (n % 2 === 0 || n % 3 === 0))
    && !(text.includes('BYMONTHDAY') && /BYDAY=[^;]*\d/.test(text)) && !(n > 6 && text.includes('BYMONTHDAY'));
};
const inMonths = fc.oneof(fc.constant(''), numbers('BYMONTH', fc.integer({ min: 1, max: 12 })));
const dates = numbers('BYMONTHDAY', dom);
const rule = fc.oneof(
  { weight: 2, arbitrary: parts(fc.constant('FREQ=DAILY'), interval, months, maybe(dates, 1), maybe(byDay(plain), 1), count) },
  { weight: 4, arbitrary: parts(fc.constant('FREQ=WEEKLY'), interval, months, maybe(byDay(plain)), wkst, count) },
  { weight: 4, arbitrary: parts(fc.constant('FREQ=MONTHLY'), interval, months, maybe(dates, 1), maybe(inMonth, 3), count) },
  { weight: 4, arbitrary: parts(fc.constant('FREQ=YEARLY'), interval, months, maybe(dates, 1), maybe(inMonth, 2), count) },
  { weight: 1, arbitrary: parts(fc.constant('FREQ=YEARLY'), interval, maybe(inYear, 9), count) },
  // A date in a month, where it is always there: 1 to 28, or the last.
  { weight: 2, arbitrary: parts(fc.constantFrom('FREQ=MONTHLY', 'FREQ=YEARLY'), inMonths, numbers('BYMONTHDAY', fc.constantFrom(1, 14, 28, -1, -28)), count)
 },
).filter((text) => !/BYMONTH=[^;]*;BYMONTHDAY=[^;]*(29|30|31)/.test(text) && comesTrue(text));
/** A start, and where a window lies after it, in days. */
const series = (years: number) => fc.record({
  rule,
  start: fc.integer({ min: -3650, max: 29_000 }),
  clock: fc.constantFrom('T00:00', 'T09:30', 'T14:00', 'T23:59'),
  // The oracles walk every day since the start: a third of all series are that old.
  age: fc.oneof(fc.integer({ min: -40, max: 60 }), fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: years * 365 })),
  long: fc.oneof(fc.constantFrom(1, 7, 42), fc.integer({ min: 1, max: 800 })),
});
type Case = typeof series extends (years: number) => fc.Arbitrary<infer T> ? T : never;

const ours = ({ rule, start, clock, age, long }: Case): string[] =>
  occurrences(plan(dateOf(start) + clock, rule), dateOf(start + age), dateOf(start + age + long)).map((date) => date.start);

// The oracles are told where the window ends, or a rule that never comes true would walk them to the year 9999.
function byRrule({ rule, start, clock, age, long }: Case): string[] {
  const from = new Date((start + age) * 864e5), until = new Date((start + age + long) * 864e5 - 1);
  const made = new RRule({ ...RRule.parseString(rule), dtstart: new Date(`${dateOf(start)}${clock}Z`), until }, true);
  return made.between(from, until, true).map(iso);
}

function byIcal({ rule, start, clock, age, long }: Case): string[] {
  const from = dateOf(start + age), to = dateOf(start + age + long), found: string[] = [];
  const recur = ICAL.Recur.fromString(rule);
  if (!recur.count) recur.until = ICAL.Time.fromDateString(to);
  const each = recur.iterator(ICAL.Time.fromDateTimeString(`${dateOf(start)}${clock}:00`));
  for (let next = each.next() as ICAL.Time | null; next; next = each.next() as ICAL.Time | null) {
    const text = next.toString();
    if (text >= to) break;
    if (text >= from) found.push(text.slice(0, 16));
  }
  return found;
}

/**
 * What ical.js 2.2 answers wrongly, or never answers: BYMONTH beside DAILY, WEEKLY or MONTHLY (it keeps the start and dates of
 * other months), BYDAY and BYMONTHDAY beside DAILY (the same; it loops for ever on -1), beside YEARLY without BYMONTH (RFC 5545
 * expands to every month), below zero beside YEARLY ("30 April" becomes 1 May), beside BYDAY, ordinals of a year, and a year from 29 February, or BYMONTH=2 from the 30th (it goes on in March).
 */
const icalIsRight = ({ rule, start }: Case): boolean =>
  !(rule.startsWith('FREQ=YEARLY') && +dateOf(start).slice(8) > 28) &&
  !/DAILY.*BY/.test(rule) && !/LY.*BYMONTH=/.test(rule.replace('YEARLY', '')) && !/BYMONTHDAY.*BYDAY/.test(rule)
  && (!/YEARLY.*BYMONTHDAY/.test(rule) || (rule.includes('BYMONTH=') && !/BYMONTHDAY=[^;]*-/.test(rule)))
  && (!/YEARLY.*BYDAY=[^;]*\d/.test(rule) || rule.includes('BYMONTH='));

describe('repeating plans beside rrule and ical.js', () => {
  const same = (years: number, runs: number): { dates: number; twice: number } => {
    let dates = 0, twice = 0;
    fc.assert(fc.property(series(years), (item) => {
      const found = ours(item);
      dates += found.length;
      expect(found).to.deep.equal(byRrule(item));
      if (icalIsRight(item)) {
        twice++;
        expect(found).to.deep.equal(byIcal(item));
      }
    }), { numRuns: runs, seed: SEED });
    return { dates, twice };
  };

  it(`gives the same dates for ${RUNS} random rules and windows, series up to 10 years old`, function () {
    this.timeout(300_000);
    const { dates, twice } = same(10, RUNS);
    expect(dates).to.be.greaterThan(RUNS);
    expect(twice).to.be.greaterThan(RUNS / 2);
  });

  it('gives the same dates for 200 series up to 60 years old', function () {
    this.timeout(120_000);
    same(60, runs(200));
  });

  it('takes a list of a weekday and an ordinal as either, by hand', () => {
    const found = occurrences(plan('2026-01-01T10:00', 'FREQ=MONTHLY;BYDAY=FR,2TU'), '2026-01-01', '2026-02-01');
    expect(found.map(({ original }) => original)).to.deep.equal(['2026-01-02', '2026-01-09', '2026-01-13', '2026-01-16', '2026-01-23', '2026-01-30']);
  });

  it('shares nothing and misses nothing between neighbouring windows', () => {
    fc.assert(fc.property(series(10), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }), (item, cuts) => {
      const made = plan(dateOf(item.start) + item.clock, item.rule);
      const edges = cuts.reduce<number[]>((at, cut) => [...at, at.at(-1)! + cut], [item.start + item.age]);
      const pieces = edges.slice(1).flatMap((to, i) => occurrences(made, dateOf(edges[i]!), dateOf(to)));
      expect(pieces).to.deep.equal(occurrences(made, dateOf(edges[0]!), dateOf(edges.at(-1)!)));
    }), { numRuns: runs(500), seed: SEED });
  });
});

describe('rules as text', () => {
  it('reads what it writes', () => {
    fc.assert(fc.property(rule, (text) => {
      const read = readRule(text)!;
      expect(readRule(writeRule(read))).to.deep.equal(read);
    }), { numRuns: runs(1000), seed: SEED });
  });

  it('never throws, never hangs and never answers with a broken rule', function () {
    this.timeout(30_000);
    const word = fc.constantFrom('FREQ', 'DAILY', 'WEEKLY', 'YEARLY', '=', ';', ',', 'COUNT', 'INTERVAL', '999999999', '-1', '0', 'BYDAY', 'MO',
      '-54SU', 'BYMONTHDAY', 'BYSETPOS', '__proto__', 'constructor', 'RRULE:', ' ', '\n', '1e9', 'UNTIL', '20300101', 'BYMONTH');
    const hostile = fc.oneof(fc.string(), fc.array(word, { maxLength: 14 }).map((words) => words.join('')), fc.tuple(rule, fc.string()).map((both) => both.join(';')));
    fc.assert(fc.property(hostile, hostile, (repeats, starts) => {
      const read = readRule(repeats);
      if (read) expect(read.interval).to.be.within(1, 9999);
      expect(occurrences(plan(starts, repeats), '2026-01-01', '2027-01-01')).to.deep.equal([]);
      occurrences(plan('2020-01-31', repeats), starts, repeats);
      expect(occurrences(plan('2026-01-31', repeats), '2026-01-01', '2027-01-01').length).to.be.lessThan(366);
    }), { numRuns: runs(3000), seed: SEED });
  });

  it('walks no window for a plan that happens once', () => {
    const began = performance.now();
    for (let n = 0; n < 1000; n++) expect(occurrences(plan('2026-12-05T10:00', ''), '0000', '9999-12-31T23:59')).to.have.length(1);
    expect(occurrences(plan('2026-12', ''), '2026', '9999')).to.deep.equal([{ start: '2026-12', original: '2026-12' }]);
    expect(performance.now() - began).to.be.lessThan(2000);
  });

  it('is quick on the longest and the emptiest of rules', () => {
    const began = performance.now();
    for (const repeats of ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999',
      'FREQ=DAILY;COUNT=999999', 'FREQ=WEEKLY;INTERVAL=9999;COUNT=999999', `FREQ=YEARLY;BYDAY=${'MO,'.repeat(99)}MO`, 'FREQ=YEARLY;INTERVAL=9999']) {
      occurrences(plan('0001-01-01T10:00', repeats), '2026-01-01', '2027-01-01');
    }
    expect(performance.now() - began).to.be.lessThan(2000);
  });
});
