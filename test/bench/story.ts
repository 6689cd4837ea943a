/**
 * A life of 10,000 entries: read, its dates parsed and put in order, and one change applied, beside a plain copy of the
 * same JSON in this run. `npm run bench story`. Read the ratios: the times are this machine's.
 */
import { applyChange, changeOf, compareWhen, readCircle, visibleTo } from '../../src/core/index.js';
import { spanOf } from '../../src/core/when.js';
import { stressCircle } from '../../stories/circles.js';

const SIZES = [1000, 10_000, 100_000];
const middle = (work: () => unknown, runs = 7): number => {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
};
const me = { id: 'ken', role: 'me' } as const;

const rows = SIZES.map((size) => {
  const text = JSON.stringify(stressCircle(size));
  const parse = middle(() => JSON.parse(text) as unknown, 5);
  const read = middle(() => readCircle(JSON.parse(text) as unknown), 5) - parse;
  const { circle } = readCircle(JSON.parse(text) as unknown);
  const fresh = (): { edtf: string }[] => Object.values(circle.entries).flatMap(({ when }) => (when?.edtf === undefined ? [] : [{ edtf: when.edtf }]));
  const dates = middle(() => fresh().map((when) => spanOf(when)), 5);
  const order = middle(() => fresh().sort(compareWhen), 3);
  const change = changeOf(circle, { entries: { fresh: { kind: 'memory', title: 'New', at: '2026-11-21T10:00:00Z' } } }, { id: 'kbench', at: '2026-11-21T10:00:00Z', by: me, type: 'entry-added' });
  const apply = middle(() => applyChange(circle, change), 15);
  const cut = middle(() => visibleTo(circle, me, '2026-11-21'), 5);
  const ms = (value: number): string => value.toFixed(2);
  return { entries: size, 'JSON.parse': ms(parse), 'read (beyond parse)': ms(read), 'read / parse': (read / parse).toFixed(2), 'dates parsed': ms(dates), 'dates in order': ms(order), 'one change': ms(apply), 'cut for a viewer': ms(cut) };
});
console.table(rows);
