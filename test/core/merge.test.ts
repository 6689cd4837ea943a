import { expect } from 'chai';
import type { Json, Patch } from '../../src/core/change.js';
import { equal, leftBy, merge, mergedKeys, mergeThreeWays, presentOf, setTo, withoutRecords, type Merged } from '../../src/core/merge.js';

const hostile = (json: string): Patch => JSON.parse(json) as Patch;

describe('merge', () => {
  it('copies a map of thousands as one of few: the same keys, the same prototype, what did not change shared', () => {
    for (const size of [3, 1000, 1001, 5000]) {
      const many = Object.fromEntries(Array.from({ length: size }, (_, n) => [`p${n}`, { name: String(n) }])), before = JSON.stringify(many);
      const after = merge(many, { fresh: { name: 'F' }, p1: null }) as Patch;
      expect(Object.keys(after)).to.deep.equal([...Object.keys(many).filter((key) => key !== 'p1'), 'fresh']);
      expect(Object.getPrototypeOf(after)).to.equal(Object.prototype);
      expect(after.p2).to.equal(many.p2);
      expect(JSON.stringify(many)).to.equal(before);
    }
  });

  it('knows what a large copy was made of, and which keys may differ', () => {
    const many = (size: number): Patch => Object.fromEntries(Array.from({ length: size }, (_, n) => [`p${n}`, { name: String(n) }]));
    const large = many(1001), one = merge(large, { p1: { name: '1' }, p2: { name: 'B' }, p3: null, fresh: {} }) as Patch, two = merge(one, { p4: null }) as Patch;
    expect(mergedKeys(large, one), 'p1 is as it was').to.deep.equal(['p2', 'p3', 'fresh']);
    expect(mergedKeys(one, two)).to.deep.equal(['p4']);
    for (const [from, to] of [[large, two], [one, large], [large, large], [many(1001), one]] as const) expect(mergedKeys(from, to)).to.equal(undefined);
    const few = many(1000);
    expect(mergedKeys(few, merge(few, { p1: null }) as Patch), 'nobody asks of a small one').to.equal(undefined);
  });

  it('lets no key through that would reach a prototype, from either side', () => {
    const reaching = hostile('{"__proto__":{"polluted":1},"a":1}');
    for (const out of [merge(reaching, { b: 1 }), merge({}, reaching), setTo(reaching, { b: 1 }, { b: 1 }), setTo({}, reaching, reaching), presentOf(reaching, reaching), leftBy(reaching, {})] as Patch[]) {
      expect(Object.getPrototypeOf(out)).to.equal(Object.prototype);
      expect(Object.keys(out)).not.to.include('__proto__');
      expect(out.polluted).to.equal(undefined);
    }
  });

  it('finds equal what says the same', () => {
    const table: [Json | undefined, Json | undefined, boolean][] = [
      [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true], [[1, 2], [2, 1], false], [[1], [1, 2], false], [{ a: 1 }, { a: 1, b: 2 }, false], [{ a: 1 }, { b: 1 }, false],
      [[], {}, false], [{}, [], false], [null, {}, false], [{}, null, false], [undefined, undefined, true], ['1', 1, false], [{ toString: 1 }, { a: 1 }, false],
    ];
    for (const [a, b, same] of table) expect(equal(a, b), JSON.stringify([a, b])).to.equal(same);
  });

  it('leaves a patch without records as it is, and takes an emptied collection away', () => {
    const patch = { people: { a: { name: 'A' }, b: null }, plans: { p: null } };
    expect(withoutRecords(patch, () => false)).to.equal(patch);
    expect(withoutRecords(patch, (_, value) => value === null)).to.deep.equal({ people: { a: { name: 'A' } } });
    expect(patch).to.deep.equal({ people: { a: { name: 'A' }, b: null }, plans: { p: null } });
  });
});

describe('mergeThreeWays', () => {
  const quiet = { choice: false, gone: false, missed: false };
  const table: [what: string, patch: Patch, was: Patch | null, now: Patch | undefined, expected: Partial<Merged>][] = [
    ['a field nobody else touched', { a: 1 }, { a: 0 }, { a: 0 }, { patch: { a: 1 }, was: { a: 0 } }],
    ['a field that `now` does not name, which is as it was', { a: 1, b: 1 }, { a: 0, b: null }, {}, { patch: { a: 1, b: 1 }, was: { a: 0, b: null } }],
    ['nothing told at all', { r: { a: 1 } }, { r: { a: 0 } }, undefined, { patch: { r: { a: 1 } }, was: { r: { a: 0 } } }],
    ['a field both set alike', { a: 1 }, { a: 0 }, { a: 1 }, { patch: { a: 1 }, was: { a: 1 } }],
    ['a field both set, to different things', { a: 1 }, { a: 0 }, { a: 2 }, { patch: { a: 1 }, was: { a: 2 }, choice: true, missed: true }],
    ['a field both made', { a: 1 }, null, { a: 2 }, { patch: { a: 1 }, was: { a: 2 }, choice: true, missed: true }],
    ['a field I removed and they changed', { a: null }, { a: 0 }, { a: 2 }, { patch: { a: null }, was: { a: 2 }, choice: true, missed: true }],
    ['a field I set to what it was, and they changed', { a: 0 }, { a: 0 }, { a: 2 }, { patch: { a: 2 }, was: { a: 2 }, missed: true }],
    ['what I set to nothing where nothing was, and they made', { a: null }, { a: null }, { a: 2 }, { patch: { a: 2 }, was: { a: 2 }, missed: true }],
    ['who wrote, which is no word', { by: 'me' }, { by: 'x' }, { by: 'y' }, { patch: { by: 'me' }, was: { by: 'y' }, missed: true }],
    ['when, which is no word', { at: '2' }, { at: '1' }, { at: '3' }, { patch: { at: '2' }, was: { at: '3' }, missed: true }],
    ['a record that is not there any more', { r: { a: 1 } }, { r: { a: 0 } }, { r: null }, { patch: { r: { a: 1 } }, was: { r: null }, gone: true, missed: true }],
    ['a record where a text was, and now nothing is', { r: { a: 1 } }, { r: 'x' }, { r: null }, { patch: { r: { a: 1 } }, was: { r: null }, choice: true, missed: true }],
    ['a text where a record was, and now nothing is', { r: 'x' }, { r: { a: 1 } }, { r: null }, { patch: { r: 'x' }, was: { r: null }, choice: true, missed: true }],
    ['a record where a text was, and now another record is', { r: { a: 1 } }, { r: 'x' }, { r: { a: 2 } }, { patch: { r: { a: 1 } }, was: { r: { a: 2 } }, choice: true, missed: true }],
    ['a record both made, with other fields', { r: { a: 1 } }, { r: null }, { r: { b: 2 } }, { patch: { r: { a: 1 } }, was: { r: { a: null } } }],
    ['a record both made, with the same field', { r: { a: 1 } }, { r: null }, { r: { a: 2 } }, { patch: { r: { a: 1 } }, was: { r: { a: 2 } }, choice: true, missed: true }],
    ['a record nothing of which is touched', { r: {} }, { r: {} }, { r: { a: 2 } }, { patch: { r: {} }, was: { r: {} } }],
    ['what `was` does not name, which is not compared', { r: { a: 1 }, s: null, m: 'x' }, {}, { r: { a: 0 }, s: { b: 1 }, m: 'y' }, { patch: { r: { a: 1 }, s: null, m: 'x' }, was: {} }],
    ['a clash deep within, told once for the whole', { r: { d: { a: 1 }, e: { b: 1 } } }, { r: { d: { a: 0 }, e: { b: 0 } } }, { r: { d: { a: 2 }, e: { b: 0 } } }, { patch: { r: { d: { a: 1 }, e: { b: 1 } } }, was: { r: { d: { a: 2 }, e: { b: 0 } } }, choice: true, missed: true }],
    ['what is gone deep within', { r: { d: { a: 1 } } }, { r: { d: { a: 0 } } }, { r: { d: null } }, { was: { r: { d: null } }, gone: true, missed: true }],

    ['lists, of which each kept what the other did not take away', { l: ['a', 'mine'] }, { l: ['a', 'b'] }, { l: ['b', 'a', 'theirs'] }, { patch: { l: ['a', 'theirs', 'mine'] }, missed: true }],
    ['lists, both of which added the same', { l: ['a', 'c'] }, { l: ['a'] }, { l: ['c', 'a', 'd'] }, { patch: { l: ['c', 'a', 'd'] }, missed: true }],
    ['a list they made shorter', { l: ['a', 'b', 'c'] }, { l: ['a', 'b'] }, { l: ['b'] }, { patch: { l: ['b', 'c'] }, missed: true }],
    ['lists both made', { l: ['a'] }, null, { l: ['b'] }, { patch: { l: ['b', 'a'] }, missed: true }],
    ['lists of which nothing is left', { l: ['a'] }, { l: ['a', 'b'] }, { l: ['b'] }, { patch: { l: [] }, missed: true }],
    ['a list I removed, and they added to', { l: null }, { l: ['a'] }, { l: ['a', 'b'] }, { patch: { l: ['b'] }, missed: true }],
    ['a list I removed, and they emptied', { l: null }, { l: ['a'] }, { l: [] }, { patch: { l: null }, missed: true }],
    ['a list I emptied, and they removed', { l: [] }, { l: ['a'] }, { l: null }, { patch: { l: null }, missed: true }],
    ['a list they removed, and I added to', { l: ['a', 'b'] }, { l: ['a'] }, { l: null }, { patch: { l: ['b'] }, missed: true }],
    ['a list where they wrote a text', { l: ['a'] }, { l: [] }, { l: 'b' }, { patch: { l: ['a'] }, choice: true, missed: true }],
    ['a text where they wrote a list', { l: 'a' }, { l: [] }, { l: ['b'] }, { patch: { l: 'a' }, choice: true, missed: true }],
    ['lists where a text was', { l: ['a'] }, { l: 't' }, { l: ['b'] }, { patch: { l: ['a'] }, choice: true, missed: true }],
    ['a text both made where nothing was', { l: 'a' }, { l: null }, { l: 'b' }, { patch: { l: 'a' }, choice: true, missed: true }],

    ['a date, whose two keys are one value', { when: { edtf: '2017', said: null } }, { when: { edtf: '2016', said: null } }, { when: { edtf: '2016', said: 'then' } }, { patch: { when: { edtf: '2017', said: null } }, was: { when: { edtf: '2016', said: 'then' } }, choice: true, missed: true }],
    ['a phrase, which is a date too', { when: { said: 'mine' } }, { when: { said: 'old' } }, { when: { said: 'theirs' } }, { patch: { when: { said: 'mine' } }, was: { when: { said: 'theirs' } }, choice: true, missed: true }],
    ['a date I left as it was, and they changed', { when: { edtf: '2016', said: null } }, { when: { edtf: '2016', said: null } }, { when: { edtf: '2018', said: null } }, { patch: { when: { edtf: '2018', said: null } }, was: { when: { edtf: '2018', said: null } }, missed: true }],
    ['a date that is not there any more, which is no record', { when: { edtf: '2017' } }, { when: { edtf: '2016' } }, { when: null }, { was: { when: null }, choice: true, missed: true }],
    ['a date both set alike', { when: { edtf: '2017', said: null } }, { when: { edtf: '2016', said: 'x' } }, { when: { edtf: '2017', said: null } }, { patch: { when: { edtf: '2017', said: null } }, was: { when: { edtf: '2017', said: null } } }],
  ];
  for (const [what, patch, was, now, expected] of table) it(`takes ${what}`, () => {
    const before = JSON.stringify([patch, was, now]);
    expect(mergeThreeWays(patch, was, now)).to.deep.include({ ...quiet, ...expected });
    expect(JSON.stringify([patch, was, now])).to.equal(before);
  });
});

describe('setTo', () => {
  it('sets what is told, and leaves what is not', () => {
    const target = { a: 1, b: 2, r: { x: 1, y: 1 } };
    expect(setTo(target, { a: 5, b: 5 }, { a: 9 })).to.deep.equal({ a: 9, b: 2, r: { x: 1, y: 1 } });
    expect(setTo(target, { r: { x: 5 } }, { r: { x: 2 } })).to.deep.equal({ a: 1, b: 2, r: { x: 2, y: 1 } });
    expect(setTo(target, { r: { x: 5 } }, { r: { x: null } }).r).to.deep.equal({ y: 1 });
    expect(setTo(target, { r: null }, { r: { z: null, x: 3 } }).r).to.deep.equal({ x: 3 });
    expect(setTo(target, { r: { x: 5 } }, { r: 'gone' }).r).to.equal('gone');
    expect(setTo(target, { a: 5, n: { q: 1 } }, { a: null, n: { q: 2 } })).to.deep.equal({ b: 2, r: { x: 1, y: 1 }, n: { q: 2 } });
    expect(setTo(undefined, { a: 5 }, { a: 6 })).to.deep.equal({ a: 6 });
    expect(target).to.deep.equal({ a: 1, b: 2, r: { x: 1, y: 1 } });
  });
});
