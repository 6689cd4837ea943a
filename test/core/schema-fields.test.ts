import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { COLLECTIONS, type Collection } from '../../src/core/circle.js';
import { readChange } from '../../src/core/read-change.js';
import { readCircle } from '../../src/core/read-circle.js';
import { changeSchema, circleSchema, type Draft } from '../../src/core/schema.js';
import { CIRCLE, fieldsOf, LONGEST, type Field, type Shape } from '../../src/core/shape.js';
import { lists, type ListName } from '../../src/core/vocabulary.js';

type Plain = Record<string, unknown>;
const AT = '2026-11-21T10:15:00Z', drafts: Draft[] = ['2020-12', '07'];
const options = { allowUnionTypes: true, code: { optimize: false } };
const compile = (draft: Draft, schema: Plain) => (draft === '07' ? new Ajv(options) : new Ajv2020(options)).compile(schema);

/** One good value of each kind, and a record with every field. */
const samples: Partial<Record<Field['type'], unknown>> = {
  text: 'words', id: 'ellie', 'collection/id': 'people/ellie', date: '2026-11-30', instant: AT, start: '2026-12', duration: 'PT1H', link: 'photo-1', 'true or false': true, 'whole number': 1, 'number from 1 to 10': 5, anything: { a: 1 },
};
const sample = ({ type, of, keys }: Field): unknown => type === 'list' ? [sample(of as Field)] : type === 'map' ? { [keys === 'collection/id' ? 'people/ellie' : 'a']: sample(of as Field) } : type === 'record' ? whole(of as Shape) : samples[type];
const whole = (shape: Shape): Plain => Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, sample(field)]));
const CHANGE = { kith: 1, id: 'c1', circle: 'c', type: 'x', at: AT, by: { id: 'kayleigh', role: 'me' }, was: {} };

const junk: unknown[] = [
  null, true, 0, -1, 1, 10, 11, 1.5, 2 ** 53, '', 'x', 'ellie', '12', 'constructor', 'people/ellie', 'People/ellie', '2026-11-21', '2026-02-30', '2023-02-29', '2024-02-29', '2026-12', '2026-12-05T24:00', '2026-12-05T10:00', AT, 'PT2H', 'P', 'P1DT',
  'a\0', 'data:x', ' DATA:x', [], ['x'], [null], [5], {}, { a: null }, { a: 'x' }, { 12: 'x' }, { constructor: 'x' }, { 'people/ellie': 'x' }, { a: { words: 'x' } },
];
const put = (there: unknown, [key = '', ...rest]: string[], value: unknown): unknown => {
  const fresh = rest.length ? put((there as Plain)[key], rest, value) : value;
  if (Array.isArray(there)) return fresh === undefined ? [] : [fresh];
  const copy = { ...(there as Plain), [key]: fresh };
  if (fresh === undefined) delete copy[key];
  return copy;
};
/** A document, and every copy of it with one value replaced by each of the junk, or left out. */
function* changed(good: Plain): Generator {
  yield good;
  const paths = (value: unknown, path: string[]): string[][] => typeof value === 'object' && value !== null ? Object.keys(value).flatMap((key) => [[...path, key], ...paths((value as Plain)[key], [...path, key])]) : [];
  for (const path of paths(good, [])) for (const value of [...junk, undefined]) {
    // What nobody knows is not looked into.
    if (value === 'a\0' && path.includes('facts')) continue;
    yield put(good, path, value);
  }
}

describe('what the JSON Schemas say, field by field', () => {
  const parts = ['me', 'erased', ...COLLECTIONS] as const;

  it('every field of a circle takes what the reader takes', () => {
    const valid = compile('2020-12', circleSchema());
    for (const part of parts) for (const json of changed({ kith: 1, id: 'c', revision: 1, [part]: sample(CIRCLE[part]) })) {
      const problems = readCircle(json).problems.length;
      if (valid(json) !== (problems === 0)) expect.fail(JSON.stringify([json, problems, valid.errors]));
    }
  });

  it('every field of a patch takes what the reader of changes takes', () => {
    const valid = compile('2020-12', changeSchema());
    for (const part of parts) for (const patch of changed({ [part]: sample(CIRCLE[part]) })) {
      const problems = readChange({ ...CHANGE, patch }).problems.length;
      if (valid({ ...CHANGE, patch }) !== (problems === 0)) expect.fail(JSON.stringify([patch, problems, valid.errors]));
    }
  });

  it('a text may have 20,000 characters, however many units of UTF-16 these are', () => {
    const circle = compile('2020-12', circleSchema()), change = compile('2020-12', changeSchema());
    for (const letter of ['x', '👩']) for (const [length, takes] of [[LONGEST, true], [LONGEST + 1, false]] as const) {
      const people = { ellie: { name: 'Ellie', words: letter.repeat(length) } };
      expect(circle({ kith: 1, id: 'c', people }), `${length} ${letter}`).to.equal(takes);
      expect(change({ ...CHANGE, patch: { people } }), `${length} ${letter}`).to.equal(takes);
    }
  });

  it('are the same in both drafts, but for the names of the language', () => {
    const plain = (schema: Plain): unknown => JSON.parse(JSON.stringify({ ...schema, $schema: '', $defs: schema.$defs ?? schema.definitions, definitions: undefined }).replaceAll('#/definitions/', '#/$defs/'));
    for (const make of [circleSchema, changeSchema]) expect(plain(make('07'))).to.deep.equal(plain(make('2020-12')));
  });

  for (const draft of drafts) {
    it(`${draft}: takes a change with every part there may be, and none without what it must have`, () => {
      const valid = compile(draft, changeSchema(draft)), good = { ...CHANGE, patch: { people: { ellie: null } }, with: ['sam'], undoes: 'a', replaces: 'b', fresh: 1 };
      expect(valid(good)).to.equal(true);
      for (const key of ['kith', 'id', 'circle', 'type', 'at', 'by', 'patch', 'was']) expect(valid({ ...good, [key]: undefined }), `without ${key}`).to.equal(false);
      for (const [key, value] of Object.entries({ kith: 0, id: '', circle: 'c'.repeat(201), type: '', at: 'today', by: { id: 'x' }, with: 'sam', undoes: 5, replaces: '', patch: { id: 'other' }, was: [] })) {
        expect(valid({ ...good, [key]: value }), key).to.equal(false);
        expect(readChange({ ...good, [key]: value }).problems, key).not.to.be.empty;
      }
      for (const [role, takes] of [['me', true], ['supporter', true], ['worker', true], ['owner', false]] as const) expect(valid({ ...good, by: { id: 'x', role } }), role).to.equal(takes);
      for (const key of ['kith', 'id', 'revision', 'unread']) expect(valid({ ...good, patch: { [key]: 1 } }), `patching ${key}`).to.equal(false);
      expect(valid({ ...good, patch: { thoughts: { a: 1 } } })).to.equal(true);
    });

    it(`${draft}: names its language and itself`, () => {
      const definitions = draft === '07' ? 'definitions' : '$defs';
      for (const [title, schema] of [['Circle', circleSchema(draft)], ['Change', changeSchema(draft)]] as const) {
        expect(schema).to.include({ title, $schema: draft === '07' ? 'http://json-schema.org/draft-07/schema#' : 'https://json-schema.org/draft/2020-12/schema' });
        expect(schema[definitions]).to.have.all.keys(COLLECTIONS);
      }
    });
  }

  it('give the values of a list as examples, of one or of many, and forbid no others', () => {
    const { $defs } = circleSchema() as { $defs: Record<Collection, { properties: Record<string, { type: string; enum?: unknown; examples?: unknown[]; items?: { examples?: unknown } }> }> };
    const one: Partial<Record<Collection, Record<string, ListName>>> = {
      people: { is: 'is', state: 'state', belonging: 'belonging' }, placings: { closeness: 'closeness' }, wishes: { amount: 'amount', want: 'want', often: 'often', change: 'change', scope: 'scope' }, replies: { answer: 'answer' },
      plans: { way: 'way', status: 'status', often: 'often', presence: 'presence', basis: 'basis' }, times: { way: 'way', outcome: 'outcome' }, feelings: { length: 'length', amount: 'amount', kept: 'kept' },
      entries: { kind: 'entry', homeKind: 'homeKind', certainty: 'certainty', gap: 'gap' }, days: { kind: 'dayKind', tone: 'tone' }, limits: { kind: 'limit' },
    };
    const many: Partial<Record<Collection, Record<string, ListName>>> = { people: { kinds: 'kind', roles: 'role' }, wishes: { ways: 'way' }, times: { side: 'side', because: 'because' }, feelings: { before: 'feeling', after: 'feeling' }, limits: { ways: 'way' } };
    for (const collection of COLLECTIONS) for (const key of Object.keys(fieldsOf(collection))) {
      const field = $defs[collection].properties[key]!, single = one[collection]?.[key], several = many[collection]?.[key];
      expect(field.examples, `${collection}.${key}`).to.deep.equal(single ? lists[single] : several ? [lists[several]] : undefined);
      expect(field.items?.examples, `${collection}.${key}: each`).to.deep.equal(several && lists[several]);
      expect(field).not.to.have.property('enum');
    }
  });
});
