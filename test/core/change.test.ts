import { expect } from 'chai';
import fc from 'fast-check';
import { apply as applyElsewhere } from 'json-merge-patch';
import { emptyCircle, type Circle } from '../../src/core/circle.js';
import { applyChange, changeOf, erasePatch, isUndoable, undoOf, type Json, type Patch } from '../../src/core/change.js';
import { merge } from '../../src/core/merge.js';
import { runs } from './runs.js';

const AT = '2026-11-21T10:00:00.000Z';
const me = { id: 'kayleigh', role: 'me' } as const;
const dev = { id: 'dev', role: 'worker' } as const;
let ids = 0;
const stamp = (by: { id: string; role: 'me' | 'worker' } = me, type = 'person-changed') => ({ id: `c${ids++}`, at: AT, by, type });

function circle(): Circle {
  return {
    ...emptyCircle('k', { name: 'Kayleigh' }), revision: 4,
    people: { ellie: { name: 'Ellie-Mae', kinds: ['brotherSister'], roles: ['fun'] }, tyler: { name: 'Tyler' } },
    plans: { p1: { people: ['ellie'], way: 'inPerson', status: 'happening' } },
    wishes: { w1: { person: 'ellie', amount: 'tooLittle', at: AT, words: 'Every month.' }, w2: { plan: 'p1', at: AT, change: 'time' } },
    times: { 'p1@2026-10-03': { plan: 'p1', outcome: 'happened' } },
    feelings: { f1: { about: 'times/p1@2026-10-03', after: ['happy'] }, f2: { about: 'people/tyler', after: ['sad'] } },
    replies: { r1: { about: 'wishes/w1', answer: 'heard', at: AT } },
    entries: { e1: { kind: 'memory', people: ['ellie'], words: 'Snow.' } },
  };
}

// Keys that nest, clash and are missing; no null inside a document.
const key = fc.constantFrom('a', 'b', 'c', 'words', 'edtf');
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }));
const tree = (depth: number, nulls: boolean): fc.Arbitrary<Json> => depth === 0
  ? nulls ? fc.oneof(leaf, fc.constant(null)) : leaf
  : fc.oneof({ weight: 3, arbitrary: fc.dictionary(key, tree(depth - 1, nulls), { maxKeys: 4, noNullPrototype: true }) }, { weight: 1, arbitrary: tree(0, nulls) });
const records = (nulls: boolean) => fc.dictionary(fc.constantFrom('r1', 'r2', 'r3'), fc.dictionary(key, tree(2, nulls), { maxKeys: 3, noNullPrototype: true }), { maxKeys: 3, noNullPrototype: true });
const documentOf = fc.record({ people: records(false), entries: records(false) }).map((parts) => ({ ...emptyCircle('k'), ...parts }) as unknown as Circle);
const patchOf = fc.record({ people: records(true), entries: records(true) }, { requiredKeys: [] }) as fc.Arbitrary<Patch>;
const copy = <T>(value: T): T => structuredClone(value);

describe('applyChange', () => {
  it('merges as RFC 7396 says, like a public package', () => {
    fc.assert(fc.property(tree(3, false), tree(3, true), (target, patch) => {
      expect(merge(target, patch) ?? null).to.deep.equal(applyElsewhere(copy(target), copy(patch)));
    }), { numRuns: runs(2000) });
  });

  it('gives the same circle when applied again, and shares what did not change', () => {
    fc.assert(fc.property(documentOf, patchOf, (before, patch) => {
      const frozen = JSON.stringify(before);
      const once = applyChange(before, { patch });
      expect(applyChange(once, { patch })).to.equal(once);
      expect(JSON.stringify(before)).to.equal(frozen);
      expect(once.plans).to.equal(before.plans);
    }), { numRuns: runs(1000) });
  });

  it('commutes with a change of other fields', () => {
    fc.assert(fc.property(documentOf, patchOf, patchOf, (before, one, two) => {
      const first = { people: one.people ?? {} }, second = { entries: two.entries ?? {} };
      expect(applyChange(applyChange(before, { patch: first }), { patch: second }))
        .to.deep.equal(applyChange(applyChange(before, { patch: second }), { patch: first }));
    }));
  });

  it('never brings back what was erased', () => {
    const erased = applyChange(circle(), { patch: erasePatch(circle(), ['entries/e1'], AT, me) });
    expect(applyChange(erased, { patch: { entries: { e1: { kind: 'memory', words: 'Snow.' } } } })).to.equal(erased);
  });

  it('is the same circle where nothing changes, with what reading set apart in it', () => {
    const apart: Circle = { ...circle(), unread: { '/people/tyler/words': 7, '/entries/e1/title': 8 } };
    expect(applyChange(apart, { patch: { people: { tyler: { name: 'Tyler' } } } })).to.equal(apart);
    const after = applyChange(apart, { patch: erasePatch(apart, ['entries/e1'], AT, me) });
    expect(after.unread).to.deep.equal({ '/people/tyler/words': 7 });
    expect(applyChange(after, { patch: { entries: { e1: null } } })).to.equal(after);
  });

  it('lets no prototype be touched', () => {
    const patch = JSON.parse('{"people":{"__proto__":{"polluted":1},"ellie":{"__proto__":{"polluted":2}}},"__proto__":{"polluted":3}}') as Patch;
    const after = applyChange(circle(), { patch });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect((after.people.ellie as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(after.people)).to.equal(Object.prototype);
  });
});

describe('undoOf', () => {
  it('restores exactly, and redoes exactly', () => {
    fc.assert(fc.property(documentOf, patchOf, (before, patch) => {
      const change = changeOf(before, patch, stamp());
      const undo = undoOf(change, { id: 'u', at: AT, by: me });
      const after = applyChange(before, change);
      expect(applyChange(after, undo)).to.deep.equal(before);
      expect(applyChange(before, undoOf(undo, { id: 'v', at: AT, by: me }))).to.deep.equal(after);
      expect(undo.undoes).to.equal(change.id);
    }), { numRuns: runs(2000) });
  });

  it('knows what it left behind from that change alone', () => {
    const change = changeOf(circle(), { wishes: { w3: { person: 'tyler', at: AT, words: null } } }, stamp());
    expect(undoOf(change, { id: 'u', at: AT, by: me })).to.deep.include({ patch: { wishes: { w3: null } }, was: { wishes: { w3: { person: 'tyler', at: AT } } } });
  });

  it('refuses to undo an erasing', () => {
    const change = changeOf(circle(), erasePatch(circle(), ['entries/e1'], AT, me), stamp());
    expect(() => undoOf(change, { id: 'u', at: AT, by: me })).to.throw(TypeError, 'cannot be undone');
    expect(undoOf(changeOf(circle(), { entries: { e1: { words: 'w' } } }, stamp()), { id: 'u', at: AT, by: me, with: ['jaz'] })).to.include({ type: 'undone' }).and.deep.include({ with: ['jaz'] });
  });
});

describe('changeOf', () => {
  it('reads what was there, null for absent, and leaves erased records and marks out', () => {
    const change = changeOf(circle(), { people: { ellie: { roles: ['fun', 'advice'], words: 'My sister' } }, entries: { e1: null }, erased: { 'entries/e1': AT } }, stamp());
    expect(change.was).to.deep.equal({ people: { ellie: { roles: ['fun'], words: null } } });
    expect(changeOf(circle(), { entries: { e1: null } }, stamp()).was).to.deep.equal({ entries: { e1: circle().entries.e1 } });
  });

  it('signs new records of anyone but the person', () => {
    const patch = { entries: { e9: { kind: 'memory' } }, plans: { p1: { status: 'paused' } } };
    expect(changeOf(circle(), patch, stamp(dev)).patch).to.deep.equal({ entries: { e9: { kind: 'memory', by: dev } }, plans: { p1: { status: 'paused' } } });
    expect(changeOf(circle(), patch, stamp()).patch).to.equal(patch);
    const others = { entries: { e9: { kind: 'memory', by: { id: 'marcia', role: 'worker' } }, e8: null } };
    expect(changeOf(circle(), others, stamp(dev)).patch).to.equal(others);
  });
});

describe('erasePatch', () => {
  it('takes what is wholly about a record with it, and what is about that', () => {
    expect(Object.keys(erasePatch(circle(), ['plans/p1'], AT, me).erased as Patch)).to.have.members(['plans/p1', 'wishes/w2', 'times/p1@2026-10-03', 'feelings/f1']);
    expect(erasePatch(circle(), ['people/ellie'], AT, me)).to.deep.equal({
      people: { ellie: null }, wishes: { w1: null }, erased: { 'people/ellie': AT, 'wishes/w1': AT },
    });
  });
  it('takes one’s own replies with what they answer', () => {
    const replied: Circle = { ...circle(), replies: { r1: { about: 'plans/p1', answer: 'heard', at: AT, by: dev }, r2: { about: 'plans/p1', answer: 'heard', at: AT, by: { id: 'other', role: 'worker' } } } };
    expect(Object.keys(erasePatch(replied, ['plans/p1'], AT, dev).erased as Patch)).to.include('replies/r1').and.not.include('replies/r2');
  });
  it('leaves what others wrote', () => {
    expect(Object.keys(erasePatch(circle(), ['people/ellie'], AT, dev).erased as Patch)).to.deep.equal(['people/ellie']);
  });
});

describe('isUndoable', () => {
  const can = (patch: Patch) => isUndoable(changeOf({ ...circle(), wishes: { w1: { person: 'ellie', at: AT, seenBy: ['me'] } }, limits: { l1: { person: 'ellie', kind: 'askFirst' } }, reviews: { v9: { at: AT, seenBy: ['me', 'team'] } } }, patch, stamp()));
  const table: [string, Patch, boolean][] = [
    ['a new wish', { wishes: { w9: { person: 'tyler', at: AT } } }, true],
    ['a new wish that others see', { wishes: { w9: { person: 'tyler', at: AT, seenBy: ['me', 'team'] } } }, true],
    ['a record shown to more people', { wishes: { w1: { seenBy: ['me', 'team'] } } }, false],
    ['a private record shown for the first time', { entries: { e1: { seenBy: ['team'] } } }, false],
    ['a record shown to fewer people', { people: { ellie: { seenBy: ['me'] } } }, true],
    ['a restriction lifted', { wishes: { w1: { seenBy: null } } }, true],
    ['a review handed over', { reviews: { v1: { at: AT, seenBy: ['me', 'team'] } } }, false],
    ['a review kept', { reviews: { v1: { at: AT } } }, true],
    ['a review for nobody else', { reviews: { v1: { at: AT, seenBy: ['me'] } } }, true],
    ['a review handed over beside one kept', { reviews: { v0: { at: AT }, v1: { at: AT, seenBy: ['team'] } } }, false],
    ['a review changed', { reviews: { v9: { words: 'w', seenBy: ['me', 'team'] } } }, true],
    ['a record shown to more people, beside other fields', { wishes: { w1: { words: 'w', seenBy: ['me', 'team'] } } }, false],
    ['a record shown to more people, beside other records', { people: { tyler: { words: 'w' } }, wishes: { w1: { seenBy: ['everyone'] } } }, false],
    ['a person shown to everyone, as before', { people: { ellie: { seenBy: ['everyone'] } } }, true],
    ['a plan shown to everyone, as before', { plans: { p1: { seenBy: ['team', 'everyone'] } } }, true],
    ['a reply shown to everyone, as before', { replies: { r1: { seenBy: ['everyone'] } } }, true],
    ['a limit shown to everyone, as before', { limits: { l1: { seenBy: ['everyone'] } } }, true],
    ['an erasing', { entries: { e1: null }, erased: { 'entries/e1': AT } }, false],
    ['a removal', { entries: { e1: null } }, true],
  ];
  for (const [name, patch, expected] of table) it(`${name}: ${expected ? 'yes' : 'no'}`, () => { expect(can(patch)).to.equal(expected); });
});
