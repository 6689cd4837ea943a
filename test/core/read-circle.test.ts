import { expect } from 'chai';
import fc from 'fast-check';
import { COLLECTIONS, emptyCircle } from '../../src/core/circle.js';
import type { Circle } from '../../src/core/circle.js';
import { checkPatch, forgetUnread, isNewer, readCircle, readSteps, writeCircle } from '../../src/core/read-circle.js';
import { applyChange } from '../../src/core/change.js';
import { fieldsOf } from '../../src/core/shape.js';
import type { Field, Shape } from '../../src/core/shape.js';
import { finish } from '../../src/core/steps.js';
import { broken, document } from './shaped.js';
import type { Plain } from './shaped.js';
import { runs, timed } from './runs.js';

const read = (json: object) => readCircle({ kith: 1, id: 'c', ...json });
const paths = (json: object) => read(json).problems.map(({ path }) => path);

/** A document with what reading always adds. */
const whole = (json: Plain): Plain => ({ ...Object.fromEntries([...COLLECTIONS, 'me', 'erased'].map((name) => [name, {}])), ...json });

describe('readCircle', () => {
  it('reads the least that is a circle', () => {
    expect(read({})).to.deep.equal({ circle: emptyCircle('c'), problems: [] });
  });

  it('keeps what it knows and what it does not, and hands out the very records it was given', () => {
    fc.assert(fc.property(document, (json) => {
      const before = JSON.stringify(json), { circle, problems } = readCircle(json);
      expect(problems).to.deep.equal([]);
      expect(circle).to.deep.equal(whole(json));
      expect(JSON.stringify(json)).to.equal(before);
      expect(writeCircle(circle)).to.deep.equal(whole(json));
      for (const name of COLLECTIONS) for (const [id, record] of Object.entries((json[name] ?? {}) as Plain)) expect((circle[name] as Plain)[id]).to.equal(record);
    }), { numRuns: runs(300) });
  });

  // No null and no text that has to be repaired: those are not handed back as they were.
  const junk = fc.constantFrom<unknown>(5, -1, 1.5, '', 'x', true, [5], ['a', { b: 1 }], { a: 1 }, '2026-02-30', 'constructor', '12', ' \tdata:x', '__proto__');
  const keys = fc.constantFrom('__proto__', 'constructor', '123', 'a/b', '~', 'kinds', 'seenBy', 'name', 'person', 'at');

  it('hands back everything that it set apart, to the last value', () => {
    fc.assert(fc.property(broken(junk, keys), (json) => {
      fc.pre('kith' in json && 'id' in json);
      const { circle } = readCircle(json);
      expect(JSON.parse(JSON.stringify(writeCircle(circle)))).to.deep.equal(JSON.parse(JSON.stringify(whole(json))));
    }), { numRuns: runs(300) });
  });

  it('reads its own circle again as the same, through JSON, and reports the same', () => {
    fc.assert(fc.property(broken(junk, keys), (json) => {
      const first = readCircle(json), second = readCircle(JSON.parse(JSON.stringify(first.circle)));
      expect(second.circle).to.deep.equal(first.circle);
      expect(second.problems.map(({ path }) => path).sort()).to.deep.equal(first.problems.map(({ path }) => path).sort());
    }), { numRuns: runs(300) });
  });

  it('never puts a value into a report', () => {
    fc.assert(fc.property(broken(fc.constantFrom<unknown>('secret\0', ['secret', 5], 'data:secret', { secret: '\ud800' }, 'secret'.repeat(5000)), fc.constant('kinds')), (json) => {
      for (const { reason } of readCircle(json).problems) expect(reason).not.to.include('secret');
    }), { numRuns: runs(200) });
  });

  const faults: [what: string, json: object, path: string[], left: object][] = [
    ['a record without what it needs', { people: { a: { words: 'x' }, b: { name: 'B' } } }, ['/people/a/name'], { people: { b: { name: 'B' } } }],
    ['a field of another kind', { people: { a: { name: 'A', forLife: 'yes' } } }, ['/people/a/forLife'], { people: { a: { name: 'A' } } }],
    ['a list with something else in it', { people: { a: { name: 'A', kinds: ['friend', 3] } } }, ['/people/a/kinds/1'], { people: { a: { name: 'A' } } }],
    ['null, which is nothing', { people: { a: { name: 'A', words: null } } }, ['/people/a/words'], { people: { a: { name: 'A' } } }],
    ['an id of digits', { people: { 12: { name: 'A' } } }, ['/people/12'], {}],
    ['an id that every object has', { people: { constructor: { name: 'A' } } }, ['/people/constructor'], {}],
    ['a key that would reach a prototype', JSON.parse('{"people":{"__proto__":{"name":"A"}}}') as object, ['/people/__proto__'], {}],
    ['a reference that is no id', { placings: { a: { person: '12', closeness: 'close', at: '2026-11-01' } } }, ['/placings/a/person'], {}],
    ['a day that no year has', { replies: { a: { about: 'wishes/w1', at: '2026-11-01', due: '2026-02-30' } } }, ['/replies/a/due'], { replies: { a: { about: 'wishes/w1', at: '2026-11-01' } } }],
    ['29 February where there is none', { replies: { a: { about: 'wishes/w1', at: '2026-11-01', due: '1900-02-29' } } }, ['/replies/a/due'], { replies: { a: { about: 'wishes/w1', at: '2026-11-01' } } }],
    ['a picture inside the document', { people: { a: { name: 'A', image: { ref: ' d\tATA:image/png;base64,x' } } } }, ['/people/a/image/ref'], { people: { a: { name: 'A' } } }],
    ['a collection that is none', { people: 'all of them' }, ['/people'], {}],
    ['a colour out of range', { people: { a: { name: 'A', colour: 11 } } }, ['/people/a/colour'], { people: { a: { name: 'A' } } }],
  ];
  for (const [what, json, path, left] of faults) it(`sets apart ${what}`, () => {
    const { circle, problems } = read(json);
    expect(problems.map((problem) => problem.path)).to.deep.equal(path);
    const { unread, ...rest } = circle;
    expect(rest).to.deep.equal({ ...emptyCircle('c'), ...left });
    expect(writeCircle(circle)).to.deep.equal(JSON.parse(JSON.stringify({ ...emptyCircle('c'), ...json }), (_, value: unknown) => value === null ? undefined : value));
    expect(unread === undefined).to.equal(what.startsWith('null'));
  });

  const reasons: [json: object, unread: object | undefined, ...problems: string[]][] = [
    [{ people: { a: { words: 'x' } } }, { '/people/a': { words: 'x' } }, '/people/a/name: missing'], [{ people: { a: { name: 'A', forLife: 'yes' } } }, { '/people/a/forLife': 'yes' }, '/people/a/forLife: expected true or false'],
    ...[null, 5, 'yes', [], {}].flatMap((odd) => [['forLife', 'true or false', odd], ['died', 'record', odd], ['kinds', 'list', odd], ['known', 'map', odd]] as const).filter(([field, , odd]) => !(Array.isArray(odd) && field !== 'forLife') && !(field !== 'forLife' && field !== 'kinds' && JSON.stringify(odd) === '{}'))
      .map(([field, what, odd]) => [{ people: { a: { name: 'A', [field]: odd } } }, odd === null ? undefined : { [`/people/a/${field}`]: odd }, `/people/a/${field}: ${odd === null ? 'null' : `expected ${what}`}`] as [object, object | undefined, string]),
    [{ reviews: { r: { at: '2026-11-01', facts: null } } }, undefined, '/reviews/r/facts: null'], [JSON.parse('{"people":{"a":{"name":"A","__proto__":1}}}') as object, { '/people/a/__proto__': 1 }, '/people/a/__proto__: expected an id as key'], [{ people: { a: { name: 'A', words: undefined, known: { k: undefined } } } }, undefined],
    [{ people: { a: { name: 'A', died: { edtf: 5 }, known: { 'k/': { as: 'x' }, k: { as: 5 } } } } }, { '/people/a/died/edtf': 5, '/people/a/known/k~1': { as: 'x' }, '/people/a/known/k/as': 5 }, '/people/a/died/edtf: expected text', '/people/a/known/k~1: expected an id as key', '/people/a/known/k/as: expected text'],
    [{ people: { a: { name: 'A', kinds: ['friend', 3, 4] } } }, { '/people/a/kinds': ['friend', 3, 4] }, '/people/a/kinds/1: expected text', '/people/a/kinds/2: expected text'], [{ people: { a: { name: 'A', kinds: {} } } }, { '/people/a/kinds': {} }, '/people/a/kinds: expected list'],
    [{ people: { a: { name: 'A', words: null } } }, undefined, '/people/a/words: null'], [{ people: null }, undefined, '/people: null'], [{ me: 5 }, { '/me': 5 }, '/me: expected record'], [{ people: [1] }, { '/people': [1] }, '/people: expected map'], [{ people: { a: [] } }, { '/people/a': [] }, '/people/a/name: missing'],
    [{ people: { 'a/b~': { name: 'A' } } }, { '/people/a~1b~0': { name: 'A' } }, '/people/a~1b~0: expected an id as key'], [{ people: { a: { name: 'A', names: { 'x/y': { name: 'N' }, ok: { name: 'N', seenBy: 'me' } } } } }, { '/people/a/names/x~1y': { name: 'N' }, '/people/a/names/ok/seenBy': 'me' }, '/people/a/names/x~1y: expected an id as key', '/people/a/names/ok/seenBy: expected list'],
    ...[0, 11, 1.5, '5', -1].map((colour) => [{ people: { a: { name: 'A', colour } } }, { '/people/a/colour': colour }, '/people/a/colour: expected number from 1 to 10'] as [object, object, string]),
    ...[-1, 1.5, 2 ** 53, '1', NaN].map((revision) => [{ revision }, { '/revision': revision }, '/revision: expected whole number'] as [object, object, string]),
    ...[['starts', 'soon', 'start'], ['starts', '2026-02-30T10:00', 'start'], ['lasts', 'two hours', 'duration'], ['lasts', 'P', 'duration'], ['until', '2026-12', 'date'], ['at', 'today', 'instant'], ['follows', 'a b', 'id']].map(([field, odd, what]) => [
      { plans: { p: { people: [], way: 'x', status: 'idea', [field!]: odd } } }, { [`/plans/p/${field!}`]: odd }, `/plans/p/${field!}: expected ${what!}`] as [object, object, string]),
    [{ people: { a: { name: 'A', image: { ref: 'x\0' } } } }, { '/people/a/image': { ref: 'x\0' } }, '/people/a/image/ref: expected link'], ...(['id', 'role'] as const).map((left) => [{ people: { a: { name: 'A', by: { [left]: 'me' } } } }, { '/people/a/by': { [left]: 'me' } }, `/people/a/by/${left === 'id' ? 'role' : 'id'}: missing`] as [object, object, string]),
    [{ entries: { e: { kind: 'x', holders: { h: { knows: 'story' } }, meansNow: { m: {} } } } }, { '/entries/e/holders/h': { knows: 'story' }, '/entries/e/meansNow/m': {} }, '/entries/e/holders/h/person: missing', '/entries/e/meansNow/m/words: missing'],
    [{ kith: '1' }, { '/kith': '1' }, '/kith: expected whole number'], [{ id: 5 }, { '/id': 5 }, '/id: expected text'], [{ erased: { people: 'x', 'people/a': 5 } }, { '/erased/people': 'x', '/erased/people~1a': 5 }, '/erased/people: expected an id as key', '/erased/people~1a: expected text'],
    [{ plans: { p: { people: [null], way: 'x', status: 'idea' } } }, { '/plans/p': { people: [null], way: 'x', status: 'idea' } }, '/plans/p/people/0: null'], [{ days: { d: { kind: 'x', when: 5 } } }, { '/days/d': { kind: 'x', when: 5 } }, '/days/d/when: expected record'],
    [{ entries: { e: { kind: 'x', media: { m: { ref: 'data:x', alt: 5 } } } } }, { '/entries/e/media/m': { ref: 'data:x', alt: 5 } }, '/entries/e/media/m/ref: expected link', '/entries/e/media/m/alt: expected text'],
    [{ people: { a: { name: 'A\ud800' } } }, undefined, '/people/a/name: expected well-formed text'], [{ people: { a: { name: 'A', died: [] } } }, undefined],
  ];
  for (const [json, unread, ...problems] of reasons) it(`says ${problems.join(' and ') || 'nothing'}`, () => {
    const { circle, problems: found } = read(json);
    expect(found.map(({ path, reason }) => `${path}: ${reason}`)).to.deep.equal(problems);
    expect(circle.unread).to.deep.equal(unread);
    expect(finish(readSteps({ kith: 1, id: 'c', ...json }))).to.deep.equal({ circle, problems: found });
  });

  it('takes no unreadable value for a permission', () => {
    const { circle } = read({
      limits: { l: { person: 'mum', kind: 7, ways: ['phoneCall', null] } }, people: { a: { name: 'A', seenBy: 'everyone' } },
      entries: { e: { kind: 'messageForMe', notBefore: 'when she is grown' } },
    });
    expect(circle.limits).to.deep.equal({ l: { person: 'mum', kind: 'askFirst' } });
    expect(circle.people.a!.seenBy).to.deep.equal(['me']);
    expect(circle.entries.e!.notBefore).to.equal('9999-12-31');
  });

  it('keeps values that no list knows', () => {
    const json = { limits: { l: { person: 'mum', kind: 'sometimes' } }, people: { a: { name: 'A', state: 'orbiting', kinds: ['Nan'] } } };
    expect(read(json)).to.deep.equal({ circle: { ...emptyCircle('c'), ...json }, problems: [] });
  });

  it('reads an empty list as an empty collection', () => {
    expect(read({ people: [], me: [], erased: [], plans: { p: { people: [], way: 'gaming', status: 'idea', details: [] } } }).circle.plans.p!.details).to.deep.equal({});
    expect(paths({ people: [], me: [], erased: [] })).to.deep.equal([]);
    expect(paths({ people: [{ name: 'A' }] })).to.deep.equal(['/people']);
  });

  it('walks a record with nothing wrong once, and only once, whatever is in it', () => {
    const samples: Partial<Record<Field['type'], unknown>> = {
      text: 'words', id: 'ellie', 'collection/id': 'people/ellie', date: '2026-11-30', instant: '2026-11-30', start: '2026-12', duration: 'PT1H', link: 'photo-1', 'true or false': false, 'whole number': 0, 'number from 1 to 10': 10, anything: 1,
    };
    let reads = 0, values = 0;
    const noting = <T extends object>(target: T): T => new Proxy(target, { get: (from, key) => {
      if (typeof key === 'string' && Object.hasOwn(from, key) && !(Array.isArray(from) && key === 'length')) reads++;
      return Reflect.get(from, key) as unknown;
    } });
    // Once to read it, and once more where something has to be there: in a map, and where a record needs it.
    const sample = ({ type, of, keys }: Field): unknown => {
      if (type === 'list') return (values++, noting([sample(of as Field)]));
      if (type === 'map') return (values += 2, noting({ [keys === 'collection/id' ? 'people/ellie' : 'a']: sample(of as Field) }));
      return type === 'record' ? record(of as Shape) : samples[type];
    };
    const record = (shape: Shape): object => noting(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, (values += field.required ? 2 : 1, sample(field))])));
    for (const collection of COLLECTIONS) for (const facts of [1, 'words', true, [null], { a: null }]) {
      samples.anything = facts;
      const json = { kith: 1, id: 'c', [collection]: { [collection === 'times' ? 'p@2026-12' : 'a']: record(fieldsOf(collection)) } };
      for (const reading of [() => readCircle(json), () => finish(readSteps(json))]) {
        reads = 0;
        expect(reading().problems).to.deep.equal([]);
        expect(reads, collection).to.equal(values);
      }
      values = 0;
    }
  });

  it('repairs text that cannot be stored, and says so', () => {
    const { circle, problems } = read({ people: { a: { name: 'A\0', words: 'x\ud800y', kinds: ['👩🏽'] } } });
    expect(circle.people.a).to.deep.equal({ name: 'A\ufffd', words: 'x\ufffdy', kinds: ['👩🏽'] });
    expect(problems.map(({ path }) => path)).to.deep.equal(['/people/a/name', '/people/a/words']);
  });

  it('keeps a text that is too long, and says so', () => {
    for (const [text, count] of [['x'.repeat(20_001), 1], ['👩'.repeat(20_000), 0], ['👩'.repeat(20_001), 1]] as const) {
      const { circle, problems } = read({ people: { a: { name: text } } });
      expect(circle.people.a!.name).to.equal(text);
      expect(problems).to.have.length(count);
    }
  });

  it('needs a format and an id, and opens a newer one', () => {
    expect(readCircle({}).problems.map(({ path }) => path)).to.deep.equal(['/kith', '/id']);
    expect(isNewer(readCircle({ kith: 2, id: 'c', people: { a: { name: 'A', later: { form: 1 } } } }).circle)).to.equal(true);
    expect(isNewer(read({}).circle)).to.equal(false);
  });

  describe('of an older format', () => {
    // As if people had once been a list, and then a map of names.
    const toOne = (old: Readonly<Plain>): Plain => ({ ...old, people: Object.fromEntries(Object.entries((old.people ?? {}) as Plain).map(([id, name]) => [id, { name }])) });

    it('is brought to today’s, and read and written as that', () => {
      const old = { kith: 0, id: 'c', revision: 3, people: { ellie: 'Ellie', tyler: 7 }, later: { x: 1 } }, before = JSON.stringify(old);
      const { circle, problems } = readCircle(old, [toOne]);
      expect(circle).to.deep.include({ kith: 1, revision: 3, people: { ellie: { name: 'Ellie' } }, later: { x: 1 } });
      expect(problems.map(({ path }) => path)).to.deep.equal(['/people/tyler/name']);
      expect(writeCircle(circle)).to.deep.include({ kith: 1, people: { ellie: { name: 'Ellie' }, tyler: { name: 7 } } });
      expect(JSON.stringify(old)).to.equal(before);
      expect(readCircle(circle, [toOne]).circle).to.deep.equal(circle);
    });

    it('takes no step twice, nor one that is not there, nor one beyond today’s', () => {
      const seen: unknown[] = [], step = (old: Readonly<Plain>): Plain => { seen.push(old.kith); return { ...old }; };
      for (const kith of [0, 1, 2, -1, 0.5, '0', undefined]) readCircle({ kith, id: 'c' }, [step, step, step]);
      expect(seen).to.deep.equal([0]);
      expect(readCircle({ kith: 0, id: 'c' }).circle.kith).to.equal(0);
    });

    it('is told of, and not lost, when a step fails', () => {
      const old = { kith: 0, id: 'c', people: ['Ellie'] }, { circle, problems } = readCircle(old, [() => { throw new Error('no'); }]);
      expect(circle).to.deep.equal({ ...emptyCircle(''), unread: { '': old } });
      expect(writeCircle(circle)).to.equal(old);
      expect(problems).to.deep.equal([{ path: '', reason: 'could not be read' }]);
    });
  });

  it('keeps a document that is no circle at all', () => {
    for (const json of [[], 'x', 7, true, null, [1]]) {
      const { circle, problems } = readCircle(json);
      expect(problems).to.deep.equal([{ path: '', reason: 'expected record' }]);
      expect(writeCircle(circle)).to.deep.equal(json);
    }
    expect(readCircle(undefined).circle).to.deep.equal(emptyCircle(''));
  });

  it('forgets what was erased, in the records and in what was set apart', () => {
    const json = { kith: 1, id: 'c', people: { a: { name: 'secret' }, b: { name: 5, words: 'secret' } }, erased: { 'people/a': '2026-11-21', 'people/b': '2026-11-21', 'nowhere/a': '2026-11-21' } };
    expect(JSON.stringify(readCircle(json).circle)).not.to.include('secret');
    expect(JSON.stringify(writeCircle(readCircle(json).circle))).not.to.include('secret');
    const { circle } = readCircle({ kith: 1, id: 'c', people: { a: { name: 5, words: 'secret' }, c: 7 } });
    const after = applyChange(circle, { patch: { people: { a: null }, erased: { 'people/a': '2026-11-21' } } });
    expect(JSON.stringify(after)).not.to.include('secret');
    expect(after.unread).to.deep.equal({ '/people/c': 7 });
    expect(forgetUnread(circle).unread).to.deep.equal(circle.unread);
  });

  it('forgets only what was erased', () => {
    const json = { kith: 1, id: 'c', people: { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C' } }, entries: { a: { kind: 'memory' } }, erased: { 'people/a': '2026-11-21', 'people/c': '2026-11-21', 'people/gone': '2026-11-21', 'thoughts/a': '2026-11-21' } };
    expect(readCircle(json).circle).to.deep.equal({ ...emptyCircle('c'), ...json, people: { b: { name: 'B' } } });
    const { circle } = readCircle({ kith: 1, id: 'c', people: { a: { name: 'A', kinds: 5 }, b: { name: 'B', kinds: 6 } }, erased: { 'people/a': '2026-11-21' } });
    expect(circle.unread).to.deep.equal({ '/people/b/kinds': 6 });
    expect(circle.people).to.deep.equal({ b: { name: 'B' } });
  });

  it('says nothing of what stands in fields that nobody knows, and in facts that are the host’s', () => {
    const json = { thoughts: { a: 'x\0' }, people: { a: { name: 'A', more: { deep: ['\ud800'] } } }, reviews: { r: { at: '2026-11-01', facts: { a: 'x\0' } } } };
    expect(read(json)).to.deep.equal({ circle: { ...emptyCircle('c'), ...json }, problems: [] });
  });

  it('puts back under any key, and nothing over what was said since', () => {
    const names = { '~': { name: 5 }, '~1': { name: 6 }, 'a/b': { name: 7 } };
    const { circle } = read({ people: { a: { name: 'A', names } }, limits: { l: { person: 'mum', kind: 7 }, m: { person: 'dad', kind: 8 } } });
    expect((writeCircle(circle) as Circle).people.a!.names).to.deep.equal(names);
    const since = { ...circle, limits: { ...circle.limits, l: { person: 'mum', kind: 'notAllowed' as const } } };
    expect((writeCircle(since) as Circle).limits).to.deep.equal({ l: { person: 'mum', kind: 'notAllowed' }, m: { person: 'dad', kind: 8 } });
    expect(circle.limits.m!.kind, 'nor into the circle itself').to.equal('askFirst');
    expect(writeCircle({ ...emptyCircle('c'), unread: { '': 'x' } })).to.deep.equal(emptyCircle('c'));
  });

  it('lets what was written since stand', () => {
    const { circle } = read({ people: { a: { name: 'A', words: 7 } } });
    const after: Circle = { ...circle, people: { a: { ...circle.people.a!, words: 'now' } } };
    expect(writeCircle(after)).to.deep.include({ people: { a: { name: 'A', words: 'now' } } });
    expect(writeCircle({ ...circle, people: {} })).to.deep.include({ people: {} });
  });

  describe('with hostile input', () => {
    const wild = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true, withTypedArray: true, withSparseArray: true,
      key: fc.oneof(fc.string(), fc.constantFrom('kith', 'id', 'me', 'people', 'wishes', 'erased', 'unread', '__proto__', 'constructor', 'name', 'when', 'seenBy')), maxDepth: 4 });

    it('never throws, and touches no prototype', () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      fc.assert(fc.property(wild, (json) => {
        const { circle } = readCircle(json);
        for (const name of COLLECTIONS) expect(typeof circle[name]).to.equal('object');
        writeCircle(circle);
        checkPatch(json);
      }), { numRuns: runs(10_000) });
      expect(Reflect.ownKeys(Object.prototype)).to.have.length(before);
      expect(({} as Plain).name).to.equal(undefined);
    }).timeout(60_000);

    it('never throws on documents broken in places, with keys that reach prototypes', () => {
      const nasty = fc.constantFrom<unknown>(null, NaN, Infinity, '\ud800', '\0', JSON.parse('{"__proto__":{"polluted":1}}'), { constructor: { prototype: { polluted: 1 } } }, [null], [[]], new Date(0), '0000-00-00', '9999-12-31T23:59:60Z');
      fc.assert(fc.property(broken(nasty, fc.constantFrom('__proto__', 'constructor', 'toString', 'unread')), (json) => {
        const { circle } = readCircle(json);
        writeCircle(circle);
        expect(({} as Plain).polluted).to.equal(undefined);
      }), { numRuns: runs(300) });
    }).timeout(60_000);

    it('reads in steps as in one go', () => {
      const nasty = fc.constantFrom<unknown>(null, NaN, -1, 1.5, '', '\ud800', '\0', 'x'.repeat(20_001), '💛'.repeat(15_000), [], {}, [''], undefined, true);
      fc.assert(fc.property(fc.oneof(wild, broken(nasty, fc.constantFrom('__proto__', 'toString', 'unread', '7', 'a b'))), (json) => {
        expect(finish(readSteps(json))).to.deep.equal(readCircle(json));
      }), { numRuns: runs(600) });
    }).timeout(60_000);

    it('takes all steps of a work, however many', () => {
      function* work(count: number): Generator<undefined, number, undefined> { for (let n = 0; n < count; n++) yield; return count; }
      for (const count of [0, 1, 2, 1000]) expect(finish(work(count))).to.equal(count);
    });

    it('lets the page do something else every few hundred records', () => {
      const people = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`p${n}`, { name: `N ${n}` }])), work = readSteps({ kith: 1, id: 'c', people });
      let steps = 0;
      while (!work.next().done) steps++;
      expect(steps).to.be.within(3, 10);
    });

    it('looks at what came in while it was read, and at records that stand in two places', () => {
      const people: Record<string, unknown> = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`p${n}`, { name: `N ${n}` }])), work = readSteps({ kith: 1, id: 'c', people });
      work.next();
      people.late = { name: 5 };
      const { circle, problems } = finish(work);
      expect(circle.people).not.to.have.property('late');
      expect(problems.map(({ path }) => path)).to.include('/people/late/name');
      const same = { a: { name: 'A' } };
      expect(finish(readSteps({ kith: 1, id: 'c', people: same, plans: same }))).to.deep.equal(readCircle({ kith: 1, id: 'c', people: { a: { name: 'A' } }, plans: { a: { name: 'A' } } }));
    });

    timed('reads a megabyte in any field', () => {
      const long = 'x'.repeat(1_000_000);
      const json = { kith: 1, id: long, people: { a: { name: long, died: { edtf: long }, image: { ref: long } }, [long]: { name: 'A' } }, plans: { p: { people: [long], way: long, status: long, starts: long, lasts: `P${long}`, since: long } } };
      const { circle } = readCircle(json);
      expect(circle.people.a!.name).to.equal(long);
      expect(writeCircle(circle)).to.deep.include({ plans: json.plans });
    });

    it('survives a getter that throws', () => {
      const { circle: { unread, ...circle }, problems } = readCircle({ kith: 1, id: 'c', get people() { throw new Error('no'); } });
      expect(circle).to.deep.equal(emptyCircle(''));
      expect(unread).to.have.all.keys('');
      expect(problems).to.have.length(1);
    });

    const many = (count: number, record: object) => ({ kith: 1, id: 'c', people: Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, record])) });

    timed('reads a hundred thousand people', () => {
      const { circle, problems } = readCircle(many(100_000, { name: 'A', kinds: ['friend'] }));
      expect(Object.keys(circle.people)).to.have.length(100_000);
      expect(problems).to.deep.equal([]);
    });

    timed('takes as long for each bad record of many as of few', () => {
      for (const record of [{ words: 'no name' }, { name: 'A', kinds: 5 }]) {
        // The processor's time, not the clock's: whatever else the machine does is not counted.
        const time = (json: object) => {
          const start = process.cpuUsage();
          writeCircle(readCircle(json).circle);
          const { user, system } = process.cpuUsage(start);
          return user + system;
        };
        const small = many(1000, record), large = many(20_000, record);
        time(small);
        // Twenty times the records; were it quadratic, four hundred times the time.
        expect(Math.min(time(large), time(large), time(large)) / Math.min(time(small), time(small), time(small))).to.be.lessThan(150);
      }
    }).timeout(60_000);
  });
});

describe('checkPatch', () => {
  const circle = { ...emptyCircle('c'), people: { ellie: { name: 'Ellie' } } };
  const table: [what: string, patch: unknown, paths: string[]][] = [
    ['a good new record', { people: { a: { name: 'A' } } }, []],
    ['a field that goes', { people: { ellie: { words: null } } }, []],
    ['a record that goes', { people: { ellie: null } }, []],
    ['a When, half of it', { people: { ellie: { died: { edtf: null, said: 'last spring' } } } }, []],
    ['an unknown field', { people: { ellie: { shoeSize: 4 } } }, []],
    ['an unknown collection', { thoughts: { a: 1 } }, []],
    ['a new record without what it needs', { people: { a: { words: 'x' } } }, ['/people/a/name']],
    ['a field that a record needs going', { people: { ellie: { name: null } } }, ['/people/ellie/name']],
    ['part of a record, as a new one', { people: { ellie: { names: { n1: { seenBy: ['me'] } } } } }, ['/people/ellie/names/n1/name']],
    ['a value of another kind', { people: { ellie: { kinds: 'friend' } } }, ['/people/ellie/kinds']],
    ['a list with null', { people: { ellie: { kinds: [null] } } }, ['/people/ellie/kinds/0']],
    ['a collection that goes', { people: null }, ['/people']],
    ['a list for a collection', { people: [] }, ['/people']],
    ['the head of the document', { kith: 2, id: 'd', revision: 1, unread: {} }, ['/kith', '/id', '/revision', '/unread']],
    ['text that cannot be stored', { people: { ellie: { words: 'a\0' } } }, ['/people/ellie/words']],
    ['text that cannot be stored, where nobody knows the field', { people: { ellie: { more: { deep: ['\ud800'] } } } }, ['/people/ellie/more/deep/0']],
    ['a picture', { people: { ellie: { image: { ref: 'data:x' } } } }, ['/people/ellie/image/ref']],
    ['an id of digits', { people: { 12: { name: 'A' } } }, ['/people/12']],
    ['a key that would reach a prototype', JSON.parse('{"people":{"ellie":{"__proto__":{"x":1}}}}'), ['/people/ellie/__proto__']],
    ['nothing', 7, ['']],
  ];
  for (const [what, patch, expected] of table) it(`${expected.length ? 'refuses' : 'lets through'} ${what}`, () => {
    expect(checkPatch(patch, circle).map(({ path }) => path)).to.deep.equal(expected);
  });

  it('takes no key that cannot be stored, however deep or shallow it stands', () => {
    for (const key of ['\0', 'a\0b', '\ud800', 'a\udc00']) for (const [path, patch] of [[[], {}], [['people', 'ellie'], { people: { ellie: {} } }], [['thoughts'], { thoughts: {} }], [['people', 'ellie', 'more', 'deep', '0'], { people: { ellie: { more: { deep: [{}] } } } }]] as const) {
      const there = path.reduce<unknown>((at, step) => (at as Plain)[step], patch) as Plain;
      there[key] = 1;
      expect(checkPatch(patch, circle)).to.deep.equal([{ path: `/${[...path, key].join('/')}`, reason: 'expected another key' }]);
    }
  });

  const nested = (depth: number): unknown => depth ? { a: nested(depth - 1) } : 'x';
  const reasons: [patch: unknown, ...problems: string[]][] = [
    [5, ': expected record'], [[], ': expected record'], [{ people: 5 }, '/people: expected map'], [{ me: 5 }, '/me: expected record'], [{ me: null }, '/me: expected record'], [{ kith: 2, id: {}, revision: {}, unread: {} }, '/kith: not for a patch', '/id: not for a patch', '/revision: not for a patch', '/unread: not for a patch'], [JSON.parse('{"x":{"__proto__":1}}'), '/x/__proto__: expected another key'], [{ people: { a: { words: 'x' } } }, '/people/a/name: missing'],
    [{ people: { ellie: { name: null } } }, '/people/ellie/name: missing'], [{ people: { ellie: { name: undefined } } }], [{ people: { a: { name: undefined } } }, '/people/a/name: missing'], [{ people: { ellie: { kinds: [null] } } }, '/people/ellie/kinds/0: null'],
    [{ people: { ellie: { kinds: ['a', 5, 'b', 6] } } }, '/people/ellie/kinds/1: expected text', '/people/ellie/kinds/3: expected text'], [{ people: { ellie: { died: [] } } }, '/people/ellie/died: expected record'], [{ people: { ellie: { words: 'a\0' } } }, '/people/ellie/words: expected well-formed text'],
    [{ reviews: { r: { at: '2026-01-01', facts: { a: ['x\0'] } } } }, '/reviews/r/facts/a/0: expected well-formed text'], [{ reviews: { r: { at: '2026-01-01', facts: null } } }], [{ erased: { people: '2026-01-01' } }, '/erased/people: expected an id as key'], [{ erased: { 'people/a': '2026-01-01' } }],
    [{ x: nested(40) }], [{ x: nested(41) }, `/x${'/a'.repeat(40)}: nested too deeply`], [{ people: { ellie: { words: 'x'.repeat(20_001) } } }, '/people/ellie/words: longer than 20000 characters'],
  ];
  for (const [patch, ...problems] of reasons) it(`says ${problems.join(' and ').slice(0, 60) || 'nothing'} of ${(JSON.stringify(patch)).slice(0, 60)}`, () => {
    expect(checkPatch(patch, circle).map(({ path, reason }) => `${path}: ${reason}`)).to.deep.equal(problems);
  });

  it('asks a new record for what it needs only where it is known to be new', () => {
    expect(checkPatch({ people: { a: { words: 'x' } } })).to.deep.equal([]);
    expect(checkPatch({ people: { a: { words: 'x', name: null } } })).to.deep.equal([{ path: '/people/a/name', reason: 'missing' }]);
    expect(checkPatch({ people: { ellie: { names: { n: { when: null } } } } }, { ...circle, people: { ellie: { name: 'Ellie', names: { n: { name: 'Els' } } } } })).to.deep.equal([]);
  });

  it('lets through exactly the records that read well', () => {
    fc.assert(fc.property(broken(fc.constantFrom<unknown>(5, 'x', true, [5], { a: 1 }, '2026-02-30'), fc.constantFrom('kinds', 'at', 'person')), (json) => {
      const patch = Object.fromEntries(COLLECTIONS.map((name) => [name, json[name] ?? {}]));
      fc.pre(Object.values(patch).every((records) => typeof records === 'object' && !Array.isArray(records)));
      expect(checkPatch(patch, emptyCircle('c')).length > 0).to.equal(readCircle({ kith: 1, id: 'c', ...patch }).problems.length > 0);
    }), { numRuns: runs(200) });
  });
});
