/**
 * What the core costs, for `npm run bench core`: a long life read, dated and indexed; one change among its entries; 20 series
 * over 42 days. Each stands beside something everybody knows, measured in the same run in turns: read the ratios, the times
 * are this machine's.
 */
import rrule from 'rrule';
import { applyChange, changeOf, readCircle } from '../../src/core/index.js';
import type { Plan } from '../../src/core/circle.js';
import { occurrences } from '../../src/core/rhythm.js';
import { spanOf } from '../../src/core/when.js';
import { indexOf } from '../../src/widgets/timeline/order.js';
import { stressCircle } from '../../stories/circles.js';

const { RRule } = rrule as unknown as typeof import('rrule');

/** The middle of each one's times in milliseconds, taken in turns so that a busy moment falls on all alike. */
function times<K extends string>(contenders: Record<K, () => unknown>, rounds: number): Record<K, number> {
  const names = Object.keys(contenders) as K[], found = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = -5; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      contenders[name]();
      if (round >= 0) found.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, found.get(name)!.sort((a, b) => a - b)[rounds >> 1]!])) as Record<K, number>;
}
const ms = (value: number): number => Number(value.toPrecision(3));

/** T8: a life handed over, as the timeline takes it. JSON.parse of the same text is what no host can do without. */
console.table([1000, 10_000, 100_000].map((size) => {
  const text = JSON.stringify(stressCircle(size)), parse = (): unknown => JSON.parse(text);
  let given: unknown, { circle } = readCircle(parse()), other = circle;
  const found = times({
    parse: () => { given = parse(); },
    read: () => { ({ circle } = readCircle(given)); },
    index: () => indexOf(circle.entries),
    again: () => { other = readCircle(parse()).circle; },
    dates: () => { for (const { when } of Object.values(other.entries)) if (when) spanOf(when); },
  }, size > 10_000 ? 5 : 25);
  const { parse: parsed, read, dates, index } = found;
  return {
    entries: size, 'JSON.parse ms': ms(parsed), 'read ms': ms(read), 'dated ms': ms(dates), 'dated and indexed ms': ms(index),
    'all of it ms': ms(read + index), 'all to JSON.parse': ms((read + index) / parsed),
  };
}));

/** T7: one act among many. A plain copy of the map of entries is the least that leaves the circle before it as it was. */
console.table([1000, 10_000, 100_000].map((size) => {
  let { circle } = readCircle(JSON.parse(JSON.stringify(stressCircle(size))) as unknown), n = 0;
  indexOf(circle.entries);
  let before = circle;
  const found = times({
    apply: () => {
      before = circle;
      const patch = { entries: { [`fresh${n++}`]: { kind: 'memory', title: 'New', when: { edtf: '1984-03' }, at: '2026-11-21T10:00:00Z' } } };
      circle = applyChange(circle, changeOf(circle, patch, { id: `k${n}`, at: '2026-11-21T10:00:00Z', by: { id: 'ken', role: 'me' }, type: 'entry-added' }));
    },
    index: () => indexOf(circle.entries, before.entries),
    copy: () => ({ ...circle.entries }),
  }, 25);
  return { entries: size, 'one change ms': ms(found.apply), 'its place in the index ms': ms(found.index), 'plain copy ms': ms(found.copy), 'change to plain copy': ms(found.apply / found.copy) };
}));

/** P3: the same dates as rrule, however old the series. */
const FROM = '2026-11-02', TO = '2026-12-14';
const RULES = ['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=2SA', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'FREQ=YEARLY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;COUNT=4000'];
console.table([1, 10, 60].map((years) => {
  const plans: Plan[] = Array.from({ length: 20 }, (_, i) => ({
    people: ['a'], way: 'inPerson', status: 'happening', zone: 'Europe/London',
    starts: `${2026 - years}-${String(1 + (i % 9)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}T14:00`, repeats: RULES[i % RULES.length]!,
  }));
  const ours = (): number => plans.reduce((n, plan) => n + occurrences(plan, FROM, TO).length, 0);
  const theirs = (): number => plans.reduce((n, { starts, repeats }) => n
    + new RRule({ ...RRule.parseString(repeats!), dtstart: new Date(`${starts!}Z`) }).between(new Date(FROM), new Date(Date.parse(TO) - 1), true).length, 0);
  const dates = ours();
  if (dates !== theirs()) throw new Error(`${years} years: ${dates} dates here, ${theirs()} in rrule`);
  const found = times({ ours, theirs }, 15);
  return { 'age in years': years, dates, 'kith ms': ms(found.ours), 'rrule ms': ms(found.theirs), 'rrule to kith': Math.round(found.theirs / found.ours) };
}));
