import { expect } from '@open-wc/testing';
import type { Circle, Entry } from '../../../src/core/index.js';
import { compareWhen } from '../../../src/core/when.js';
import { indexOf } from '../../../src/widgets/timeline/order.js';
import { EVERYTHING, storyOf, type Story } from '../../../src/widgets/timeline/story.js';
import { circles, stressCircle } from '../../../stories/circles.js';

type Entries = Circle['entries'];
const TODAY = 20_778;
const told = ({ chapters, n }: Story): unknown => [n, chapters.map(({ key, is, years }) => [key, is, years.map(({ key: year, rows, from, to, born }) => [year, from, to, born, rows.map(({ id, entry }) => [id, entry.title])])])];
const ids = (entries: Entries): string[] => indexOf(entries).rows.map(({ id }) => id);
/** The same numbers every time. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * n); };
}

describe('kith-timeline: one order', () => {
  it('is the order of the dates, then of the names, however the entries came', () => {
    const { entries } = stressCircle(2000), next = numbers(1), pairs = Object.entries(entries);
    for (let i = pairs.length - 1; i > 0; i--) {
      const j = next(i + 1);
      [pairs[i], pairs[j]] = [pairs[j]!, pairs[i]!];
    }
    expect(ids(Object.fromEntries(pairs))).to.deep.equal(ids({ ...entries }));
    const rows = indexOf(entries).rows;
    for (let i = 1; i < rows.length; i++) {
      const order = compareWhen(rows[i - 1]!.entry.when ?? {}, rows[i]!.entry.when ?? {});
      expect(order < 0 || (order === 0 && rows[i - 1]!.id < rows[i]!.id), `${rows[i - 1]!.id} before ${rows[i]!.id}`).to.equal(true);
    }
  });

  for (const [name, life] of Object.entries({ kayleigh: circles.kayleigh, sunita: circles.sunita, stress: stressCircle(600) })) {
    it(`is the same carried from change to change as read afresh: ${name}`, () => {
      const next = numbers(7), dates = ['2015', '2015-06', '2015-06-03', '2015~', '201X', '2014/2016', '../2012', '2020/..', undefined], kinds = ['memory', 'livedAt', 'gap', 'hope', 'question'];
      let entries: Entries = { ...life.entries };
      indexOf(entries);
      for (let step = 0; step < 120; step++) {
        const all = Object.keys(entries), id = all[next(all.length)]!, was = entries;
        entries = { ...entries };
        const edtf = dates[next(dates.length)], any: Entry = { ...entries[id]!, title: `Step ${step}` };
        if (next(4) === 0) Object.assign(any, edtf === undefined ? { when: undefined } : { when: { edtf } });
        if (next(8) === 0) any.kind = kinds[next(kinds.length)]!;
        if (next(12) === 0) any.tellingOf = all[next(all.length)]!;
        if (next(10) === 0) Reflect.deleteProperty(entries, id);
        else entries[next(6) === 0 ? `new-${step}` : id] = any;
        // A story already told is carried along too.
        storyOf(indexOf(was), EVERYTHING, TODAY, false);
        const carried = indexOf(entries, was), fresh = indexOf({ ...entries });
        expect(carried.rows.map((row) => [row.id, row.entry]), `step ${step}`).to.deep.equal(fresh.rows.map((row) => [row.id, row.entry]));
        expect([...carried.tellings].sort()).to.deep.equal([...fresh.tellings].sort());
        expect(carried.chapters.map((row) => [row.id, row.entry])).to.deep.equal(fresh.chapters.map((row) => [row.id, row.entry]));
        expect(carried.byId.size).to.equal(fresh.byId.size);
        expect(told(storyOf(carried, EVERYTHING, TODAY, false)), `story at step ${step}`).to.deep.equal(told(storyOf(fresh, EVERYTHING, TODAY, false)));
      }
    });
  }
});
