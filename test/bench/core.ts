/**
 * 20 series over 42 days at 1, 10 and 60 years of age, beside rrule: `node --import tsx test/bench/core.ts`.
 * Both are measured in this run; read the ratio, the times are this machine's.
 */
import rrule from 'rrule';
import type { Plan } from '../../src/core/circle.js';
import { occurrences } from '../../src/core/rhythm.js';

const { RRule } = rrule as unknown as typeof import('rrule');
const FROM = '2026-11-02', TO = '2026-12-14';
const RULES = ['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=2SA', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'FREQ=YEARLY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;COUNT=4000'];

/** The middle of several timings of one call, in milliseconds. */
function time(work: () => number, least: number): { ms: number; dates: number } {
  const dates = work(), runs: number[] = [];
  for (const began = performance.now(); runs.length < 5 || performance.now() - began < least;) {
    const start = performance.now();
    work();
    runs.push(performance.now() - start);
  }
  return { ms: runs.sort((a, b) => a - b)[runs.length >> 1]!, dates };
}

const rows = [1, 10, 60].map((years) => {
  const plans: Plan[] = Array.from({ length: 20 }, (_, i) => ({
    people: ['a'], way: 'inPerson', status: 'happening', zone: 'Europe/London',
    starts: `${2026 - years}-${String(1 + (i % 9)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}T14:00`, repeats: RULES[i % RULES.length]!,
  }));
  const ours = time(() => plans.reduce((n, plan) => n + occurrences(plan, FROM, TO).length, 0), 500);
  const theirs = time(() => plans.reduce((n, { starts, repeats }) => n
    + new RRule({ ...RRule.parseString(repeats!), dtstart: new Date(`${starts!}Z`) }).between(new Date(FROM), new Date(Date.parse(TO) - 1), true).length, 0), 500);
  if (ours.dates !== theirs.dates) throw new Error(`${years} years: ${ours.dates} dates here, ${theirs.dates} in rrule`);
  return { 'age in years': years, dates: ours.dates, 'kith ms': +ours.ms.toFixed(4), 'rrule ms': +theirs.ms.toFixed(2), ratio: Math.round(theirs.ms / ours.ms) };
});
console.table(rows);
