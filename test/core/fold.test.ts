import { expect } from 'chai';
import fc from 'fast-check';
import { changeOf, undoOf, type Answer, type Change, type Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle, type Entry } from '../../src/core/circle.js';
import { foldChange } from '../../src/core/fold.js';
import { pointer } from '../../src/core/merge.js';
import { readChange } from '../../src/core/read-change.js';
import { readCircle } from '../../src/core/read-circle.js';
import { vectors } from './conformance.js';
import { runs } from './runs.js';

const AT = '2026-11-21T10:00:00.000Z';
const me = { id: 'kayleigh', role: 'me' } as const;

describe('foldChange: conformance vectors', () => {
  const all = vectors().vectors;
  it('have names of their own', () => { expect(new Set(all.map(({ name }) => name)).size).to.equal(all.length); });
  for (const { name, circle: json, change, viewer, today, seen, expected } of JSON.parse(JSON.stringify(all)) as typeof all) {
    it(name, () => {
      const { circle, problems } = readCircle(json);
      expect(problems).to.deep.equal([]);
      const frozen = JSON.stringify([circle, change]);
      const result = foldChange(circle, change, { viewer, today, ...seen && { seen: () => seen } });
      expect(result).to.deep.equal(expected);
      expect(JSON.stringify([circle, change]), 'given values stay as they were').to.equal(frozen);
      if (result.answer.status !== 'saved') expect(result.circle).to.equal(circle);
      else expect(foldChange(result.circle, change, { viewer, today, seen: () => result.answer })).to.deep.equal(result);
    });
  }
});

describe('foldChange', () => {
  // Entries with free fields: every patch on them is somebody's to make.
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }));
  const fields = (nulls: boolean): fc.Arbitrary<Patch> => fc.dictionary(fc.constantFrom('a1', 'b1', 'c1'), nulls ? fc.oneof(value, fc.constant(null)) : value, { maxKeys: 3, noNullPrototype: true });
  const record = (nulls: boolean) => fc.tuple(fields(nulls), fields(nulls)).map(([flat, deep]) => ({ kind: 'memory', ...flat, d1: deep }));
  const ids = fc.constantFrom('r1', 'r2', 'r3');
  const circles = fc.dictionary(ids, record(false), { noNullPrototype: true }).map((entries) => ({ ...emptyCircle('k'), revision: 1, entries }));
  const patches = fc.dictionary(ids, fc.oneof({ weight: 4, arbitrary: record(true) }, { weight: 1, arbitrary: fc.constant(null) }), { minKeys: 1, noNullPrototype: true }).map((entries) => ({ entries }));
  const stamp = (id: string) => ({ id, at: AT, by: me, type: 'entry-changed' });
  const fold = (circle: Circle, change: Change) => foldChange(circle, change, { viewer: me });

  it('saves every change made on the very circle, and its undo brings that back', () => {
    fc.assert(fc.property(circles, patches, (circle, patch) => {
      const change = changeOf(circle, patch, stamp('c1'));
      const saved = fold(circle, change);
      expect(saved.answer).to.deep.equal({ status: 'saved', revision: 2 });
      const undone = fold(saved.circle, undoOf(change, { id: 'c2', at: AT, by: me }));
      expect(undone).to.deep.equal({ circle: { ...circle, revision: 3 }, answer: { status: 'saved', revision: 3 } });
    }), { numRuns: runs(500) });
  });

  it('saves two changes of different fields in any order, and never half of two that clash', () => {
    fc.assert(fc.property(circles, patches, patches, (circle, one, two) => {
      const [first, second] = [changeOf(circle, one, stamp('c1')), changeOf(circle, two, stamp('c2'))];
      const [there, back] = [fold(fold(circle, first).circle, second), fold(fold(circle, second).circle, first)];
      if (there.answer.status === 'saved' && back.answer.status === 'saved') {
        // An empty object that one left and the other removed aside, order says nothing.
        expect(there.circle.revision).to.equal(back.circle.revision);
      } else for (const { answer, circle: kept } of [there, back]) {
        if (answer.status !== 'saved') expect([first.patch, second.patch].map((patch) => fold(circle, { ...first, patch, was: patch === first.patch ? first.was : second.was }).circle.entries)).to.deep.include(kept.entries);
      }
    }), { numRuns: runs(500) });
  });

  it('tells in `now` exactly what a merge needs: made on it, the change is saved', () => {
    fc.assert(fc.property(circles, patches, patches, (circle, one, two) => {
      const before = fold(circle, changeOf(circle, one, stamp('c1'))).circle;
      const { answer } = fold(before, changeOf(circle, two, stamp('c2')));
      if (answer.status !== 'conflict') return;
      expect(fold(before, { ...changeOf(circle, two, stamp('c3')), was: answer.now! }).answer.status).to.equal('saved');
    }), { numRuns: runs(500) });
  });

  it('never throws and touches no prototype, whatever is read', function () {
    this.timeout(60_000);
    const nasty = fc.constantFrom('__proto__', 'constructor', 'toString', 'people', 'entries', 'erased', 'me', 'wishes', 'plans', 'seenBy', 'by', 'when', '1', '', 'a/b', '\ud800', 'e1', 'entries/e1');
    const any: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, { weight: 3, arbitrary: fc.oneof(fc.string(), fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -0, 1e21, true, '\ud800', '\u0000', '0000-01-01', '9999-12-31T23:59:59Z')) }, { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
        { weight: 4, arbitrary: fc.array(fc.tuple(nasty, tie('value')), { maxLength: 5 }).map((pairs) => JSON.parse(`{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${(JSON.stringify(item) as string | undefined) ?? 'null'}`).join()}}`) as unknown) }),
    })).value;
    const circle: Circle = { ...emptyCircle('k'), people: { e1: { name: 'E' } }, entries: { e1: { kind: 'memory', words: 'x' } }, plans: { e1: { people: ['e1'], way: 'x', status: 'asked' } } };
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    let folded = 0;
    fc.assert(fc.property(any, any, fc.option(fc.dictionary(nasty, any)), (patch, was, more) => {
      const json = more ? { ...more, patch, was } : { kith: 1, id: 'c1', circle: 'k', type: 'x', at: AT, by: me, patch, was };
      const { change, problems } = readChange(json);
      expect(!!change).to.equal(problems.length === 0);
      for (const problem of problems) expect(Object.keys(problem)).to.deep.equal(['path', 'reason']);
      // A host that forgets to read first must not fall over either.
      for (const given of [change, typeof patch === 'object' && patch && typeof was === 'object' && was ? { ...json, circle: 'k', at: AT, by: me } as unknown as Change : undefined]) {
        if (!given) continue;
        folded++;
        for (const viewer of [me, { id: 'dev', role: 'worker' } as const]) {
          const { answer } = foldChange(circle, given, { viewer });
          expect(['saved', 'refused', 'conflict']).to.include(answer.status);
        }
      }
    }), { numRuns: runs(10_000) });
    expect(folded).to.be.above(runs(1000));
    expect(Object.getOwnPropertyNames(Object.prototype).length).to.equal(before);
    expect(({} as Record<string, unknown>).words).to.equal(undefined);
  });
});

describe('readChange', () => {
  const good = { kith: 1, id: 'c1', circle: 'k', type: 'wish-made', at: AT, by: me, patch: { entries: { e1: { words: 'x' } } }, was: { entries: { e1: { words: null } } } };
  const reason = (json: unknown) => readChange(json).problems.map(({ path }) => path);
  const table: [string, unknown, string[]][] = [
    ['a good change', good, []],
    ['unknown fields', { ...good, more: { deep: [1] } }, []],
    ['no object', 'x', ['']], ['nothing', undefined, ['']], ['a list', [], ['']],
    ['a newer format', { ...good, kith: 2 }, ['/kith']],
    ['an id of digits', { ...good, id: '123' }, ['/id']], ['an id of the object prototype', { ...good, id: 'valueOf' }, ['/id']], ['an id with a blank', { ...good, id: 'a b' }, ['/id']],
    ['no circle', { ...good, circle: '' }, ['/circle']], ['no type', { ...good, type: 4 }, ['/type']],
    ['a date for an instant', { ...good, at: '2026-11-21' }, ['/at']], ['no such instant', { ...good, at: '2026-13-41T10:00:00Z' }, ['/at']],
    ['an unknown role', { ...good, by: { id: 'x', role: 'admin' } }, ['/by/role']], ['nobody', { ...good, by: null }, ['/by/id', '/by/role']],
    ['a list of something else', { ...good, with: [1] }, ['/with']], ['a bad link', { ...good, undoes: '', replaces: 4 }, ['/undoes', '/replaces']],
    ['no patch', { ...good, patch: undefined }, ['/patch']], ['no was', { ...good, was: [] }, ['/was']],
    ['a record id of digits', { ...good, patch: { entries: { 12: { words: 'x' } } } }, ['/patch/entries/12']],
    ['a wrong type in a patch', { ...good, patch: { entries: { e1: { words: 4 } } } }, ['/patch/entries/e1/words']],
    ['a collection removed', { ...good, patch: { entries: null } }, ['/patch/entries']],
    ['a lone surrogate in was', { ...good, was: { entries: { e1: { words: '\ud800' } } } }, ['/was/entries/e1/words']],
    ['U+0000', { ...good, patch: { entries: { e1: { words: 'a\u0000' } } } }, ['/patch/entries/e1/words']],
    ['20,000 characters', { ...good, patch: { entries: { e1: { words: '😀'.repeat(20_000) } } } }, []],
    ['more than 20,000 characters', { ...good, patch: { entries: { e1: { words: 'x'.repeat(20_001) } } } }, ['/patch/entries/e1/words']],
    ['more than 256 kB', { ...good, patch: { entries: { e1: { words: 'x'.repeat(300_000) } } } }, ['']],
    ['more than 256 kB in UTF-8', { ...good, patch: { entries: Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`e${i}`, { words: 'é'.repeat(19_999) }])) } }, ['']],
    ['numbers that are none', { ...good, more: NaN }, ['']],
    ['a big integer', { ...good, more: 4n }, ['']],
  ];
  for (const [name, json, expected] of table) it(name, () => { expect(reason(json)).to.deep.equal(expected); });

  it('never lets a key named __proto__ through, and never names a value', () => {
    const json = JSON.parse(JSON.stringify(good).replace('"entries":', '"__proto__":{"secret":"s3cret"},"entries":')) as unknown;
    const { change, problems } = readChange(json);
    expect(change).to.equal(undefined);
    expect(JSON.stringify(problems)).not.to.include('s3cret');
  });
  it('survives circles, depth and getters that throw', () => {
    const loop: Record<string, unknown> = { ...good };
    loop.more = loop;
    let deep: unknown = 'x';
    for (let n = 0; n < 50_000; n++) deep = [deep];
    const thrower = { ...good, get patch(): unknown { throw new Error('no'); } };
    for (const json of [loop, { ...good, more: deep }, Object.defineProperty({}, 'id', { enumerable: true, get() { throw new Error('no'); } })]) expect(readChange(json).change).to.equal(undefined);
    expect(() => thrower).to.throw;
  });
  it('gives a plain copy', () => {
    const { change } = readChange(good);
    expect(change).to.deep.equal(good);
    expect(change).not.to.equal(good);
    const answer: Answer = foldChange({ ...emptyCircle('k'), entries: { e1: { kind: 'memory' } } }, change!, { viewer: me }).answer;
    expect(answer).to.deep.equal({ status: 'saved' });
  });
});

describe('foldChange: one rule at a time', () => {
  const circle = (): Circle => ({
    ...emptyCircle('k', { name: 'Kayleigh' }), revision: 7, people: { ellie: { name: 'Ellie', kinds: ['friend'] } },
    plans: { p1: { people: ['ellie'], way: 'phoneCall', status: 'asked' } }, entries: { e1: { kind: 'memory', note: 'x' } as Entry }, erased: { 'entries/gone': '2026-01-01' },
  });
  const saved = { status: 'saved', revision: 8 }, refused = (field: string) => ({ status: 'refused', field });
  const table: [what: string, patch: Patch, was: Patch, answer: object][] = [
    ['a field of the document that is none of a person', { thoughts: 'x' }, { thoughts: null }, refused('/thoughts')],
    ['a collection of a later version that goes', { thoughts: null }, { thoughts: null }, refused('/thoughts')],
    ['a record of a later version that is none', { thoughts: { a: 'x' } }, { thoughts: { a: null } }, refused('/thoughts/a')],
    ['a record of a later version', { thoughts: { a: { b: 1 } } }, { thoughts: { a: null } }, saved],
    ['the head of the document', { revision: {} }, { revision: {} }, refused('/revision')],
    ['the format of the document', { kith: {} }, { kith: {} }, refused('/kith')],
    ['what reading set apart', { unread: {} }, { unread: {} }, refused('/unread')],
    ['an erasing that leaves the record', { erased: { 'entries/e1': AT } }, {}, refused('/erased/entries~1e1')],
    ['an erasing of what is not there any more', { erased: { 'entries/e9': AT } }, {}, saved],
    ['an erasing whose mark has no date', { entries: { e1: null }, erased: { 'entries/e1': null } }, {}, refused('/erased/entries~1e1')],
    ['a removal of what was erased', { entries: { gone: null } }, { entries: { gone: null } }, saved],
    ['an erased record that comes back', { entries: { gone: { kind: 'memory' } } }, { entries: { gone: null } }, { status: 'conflict', revision: 7, now: { entries: { gone: null }, erased: { 'entries/gone': '2026-01-01' } } }],
    ['a field of one’s own that `was` does not name', { me: { name: null } }, {}, refused('/me/name')],
    ['a field that goes and that `was` does not name', { people: { ellie: { kinds: null } } }, {}, refused('/people/ellie/kinds')],
    ['an empty record that `was` does not name', { people: { ellie: {} } }, {}, refused('/people/ellie')],
    ['a record that goes and that `was` does not name', { entries: { e1: null } }, {}, saved],
    ['a tree where `was` and the circle have a text', { entries: { e1: { note: { a: 1 } } } }, { entries: { e1: { note: 'x' } } }, saved],
    ['a tree where `was` has nothing, and the circle a text', { entries: { e1: { note: { a: 1 } } } }, { entries: { e1: { note: null } } }, { status: 'conflict', revision: 7, now: { entries: { e1: { note: 'x' } } } }],
    ['a tree where `was` has a tree, and the circle nothing', { entries: { e1: { more: { a: 1 } } } }, { entries: { e1: { more: { a: 0 } } } }, { status: 'conflict', revision: 7, now: { entries: { e1: { more: null } } } }],
    ['first what `was` does not name, then what cannot be read', { people: { ellie: { kinds: 'x', words: 'w' } } }, { people: { ellie: { kinds: ['friend'] } } }, refused('/people/ellie/words')],
    ['a clash that cannot be read either', { people: { ellie: { kinds: 'x' } } }, { people: { ellie: { kinds: [] } } }, refused('/people/ellie/kinds')],
  ];
  for (const [what, patch, was, answer] of table) it(`answers ${what}`, () => {
    const before = circle(), result = foldChange(before, { kith: 1, id: 'c', circle: 'k', type: 'x', at: AT, by: me, patch, was }, { viewer: me });
    expect(result.answer).to.deep.equal(answer);
    if (answer !== saved) expect(result.circle).to.equal(before);
  });

  it('takes a change of its own circle only', () => {
    const change: Change = { ...changeOf(circle(), { people: { ellie: { words: 'w' } } }, { id: 'c', at: AT, by: me, type: 'x' }), circle: 'other' };
    expect(foldChange(circle(), change, { viewer: me }).answer).to.deep.equal(refused('/circle'));
  });

  it('judges limits by the day the change claims, where the host gives none', () => {
    const limited: Circle = { ...circle(), limits: { l1: { person: 'ellie', kind: 'notAllowed', until: AT.slice(0, 10) } } };
    const change = changeOf(limited, { plans: { p1: { status: 'agreed' } } }, { id: 'c', at: AT, by: me, type: 'x' });
    expect(foldChange(limited, change, { viewer: me }).answer).to.deep.equal(refused('/plans/p1/status'));
    expect(foldChange(limited, change, { viewer: me, today: '2026-11-22' }).answer).to.deep.equal(saved);
  });

  it('points as RFC 6901 says', () => { expect(pointer(['a~b', 'c/d', '~1'])).to.equal('/a~0b/c~1d/~01'); });
});
