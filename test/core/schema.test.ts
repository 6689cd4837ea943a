import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle } from '../../src/core/circle.js';
import type { Change } from '../../src/core/change.js';
import { readCircle } from '../../src/core/read-circle.js';
import { readChange } from '../../src/core/read-change.js';
import { changeSchema, circleSchema } from '../../src/core/schema.js';
import { broken, document } from './shaped.js';
import { runs } from './runs.js';

const addFormats = formatsModule as unknown as (ajv: Ajv) => Ajv;
const compilers = {
  '2020-12': addFormats(new Ajv2020({ allowUnionTypes: true, strict: true })),
  '07': addFormats(new Ajv({ allowUnionTypes: true, strict: true })),
} as const;
const drafts = ['2020-12', '07'] as const;

const change = (more: Partial<Change> = {}): Change => ({
  kith: 1, id: '01996f', circle: 'c', type: 'wish-made', at: '2026-11-21T10:15:00.000Z', by: { id: 'kayleigh', role: 'me' },
  patch: { wishes: { w2: { person: 'tyler', amount: 'justRight', at: '2026-11-21T10:15:00.000Z' } } }, was: { wishes: { w2: null } }, ...more,
});

describe('JSON Schemas', () => {
  for (const draft of drafts) {
    const circle = compilers[draft].compile(circleSchema(draft)), patches = compilers[draft].compile(changeSchema(draft));

    it(`${draft}: a circle is valid exactly where the reader has nothing to report`, () => {
      const junk = fc.constantFrom<unknown>(null, 5, -1, 1.5, 11, '', 'x', true, [], [5], [null], {}, { a: 1 }, { edtf: 5 }, '2026-02-30', '2023-02-29', '2026-13', '2026-11-21T24:00', 'P', 'PT', 'constructor', '12',
        'data:x', ' \tDA\nTA:x', 'a\0', 'x'.repeat(20_001), '👩'.repeat(20_001), 1e300);
      const keys = fc.constantFrom('__proto__', 'constructor', '123', 'a/b', 'kinds', 'seenBy', 'name', 'person', 'at', 'lasts', 'people', 'me', 'revision');
      let good = 0, bad = 0;
      fc.assert(fc.property(fc.oneof(document, broken(junk, keys), broken(junk, keys)), (json) => {
        const { problems } = readCircle(json);
        expect(circle(json), JSON.stringify([problems, circle.errors])).to.equal(problems.length === 0);
        if (problems.length) bad++;
        else good++;
      }), { numRuns: runs(400) });
      expect(Math.min(good, bad)).to.be.greaterThan(runs(50));
    });

    it(`${draft}: accepts the smallest circle`, () => {
      expect(circle({ kith: 1, id: 'c' })).to.equal(true);
      expect(circle(emptyCircle('c'))).to.equal(true);
    });

    it(`${draft}: what reading makes of any document is valid`, () => {
      const junk = fc.constantFrom<unknown>(null, 5, 'x', [5], { a: 1 }, '2026-02-30', 'constructor', 'data:x', 'a\0');
      fc.assert(fc.property(broken(junk, fc.constantFrom('__proto__', 'kinds', 'at', 'facts')), (json) => {
        expect(circle(readCircle(json).circle), JSON.stringify(circle.errors)).to.equal(true);
      }), { numRuns: runs(150) });
    });

    it(`${draft}: knows good changes from bad ones`, () => {
      const table: [unknown, boolean][] = [
        [change(), true],
        [change({ patch: { people: { ellie: { words: null, died: { edtf: null, said: 'last spring' } } } } }), true],
        [change({ patch: { people: { ellie: null }, erased: { 'people/ellie': '2026-11-21' } } }), true],
        [change({ patch: { thoughts: { a: 1 } } }), true],
        [change({ with: ['sam'], undoes: 'x' }), true],
        [change({ patch: { people: null } }), false], [change({ patch: { people: [] } }), false], [change({ patch: { kith: 2 } }), false],
        [change({ patch: { people: { ellie: { kinds: 'friend' } } } }), false], [change({ patch: { people: { 12: { name: 'A' } } } }), false],
        [change({ patch: { people: { ellie: { image: { ref: 'data:x' } } } } }), false], [change({ by: { id: 'x', role: 'owner' as 'me' } }), false],
        [change({ at: 'today' }), false], [{ ...change(), was: undefined }, false], [{ ...change(), patch: [] }, false], [7, false],
      ];
      for (const [json, good] of table) {
        expect(patches(json), JSON.stringify([json, patches.errors])).to.equal(good);
        expect(readChange(json).problems.length === 0, JSON.stringify(json)).to.equal(good);
      }
    });

    it(`${draft}: agrees with the reader of changes on every patch`, () => {
      const junk = fc.constantFrom<unknown>(null, 5, true, [5], { a: 1 }, '2026-02-30', 'constructor', 'data:x');
      fc.assert(fc.property(broken(junk, fc.constantFrom('kinds', 'at', 'person', 'name')), (json) => {
        const whole = change({ patch: Object.fromEntries(Object.entries(json).filter(([key]) => !['kith', 'id', 'revision'].includes(key))) as Change['patch'] });
        fc.pre(JSON.stringify(whole).length < 100_000);
        const { problems } = readChange(whole);
        expect(patches(whole), JSON.stringify([problems, patches.errors])).to.equal(problems.length === 0);
      }), { numRuns: runs(150) });
    });
  }

  it('use expressions that other languages read alike: no look-around, no class by letter, no code points by number', () => {
    const text = JSON.stringify([circleSchema(), changeSchema()]);
    for (const [, pattern] of text.matchAll(/"pattern":"(.*?)"[,}]/g)) expect(pattern).not.to.match(/\(\?|\\\\[dwspuDWSPU]/);
  });
});
