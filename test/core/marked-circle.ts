import fc from 'fast-check';
import { COLLECTIONS, emptyCircle } from '../../src/core/circle.js';
import type { Actor, Circle, Collection, Signed, Viewer } from '../../src/core/circle.js';

/** Circles in which every record, name and thought carries an id that stands nowhere else, so that any trace of it can be found in JSON. */

export const viewers: Viewer[] = [
  { id: 'kayleigh', role: 'me' }, { id: 'dev', role: 'worker' }, { id: 'marcia', role: 'worker' }, { id: 'rhian', role: 'supporter' },
];

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const refTo = (collection: Collection, count: number) => fc.nat({ max: count }).map((n) => (n === count ? 'ghost' : `${collection}-${n}z`));
const anyRef = (count: number) => fc.tuple(pick(...COLLECTIONS), fc.nat({ max: count })).map(([collection, n]) =>
  collection === 'times' ? `times/plans-${n}z@2026-03-14` : `${collection}/${collection}-${n}z`);

const seenBy = fc.option(fc.subarray(['me', 'team', 'everyone', 'dev', 'rhian', 'kayleigh'], { maxLength: 2 }), { nil: undefined });
const by: fc.Arbitrary<Actor | undefined> = fc.option(pick(...viewers), { nil: undefined });
const signed = fc.record({ seenBy, by, unsigned: fc.option(fc.constant(true), { nil: undefined }), with: fc.option(fc.array(refTo('people', 4), { maxLength: 2 }), { nil: undefined }) });

const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const parts = (name: string) => fc.array(seenBy, { maxLength: 2 }).map((list) =>
  list.map((seen, index) => [`${name}-${index}q`, { name: 'N', words: 'W', about: 'food', ...(seen && { seenBy: seen }) }] as const));

const people = (max: number) => fc.array(refTo('people', 4), { maxLength: max });
const fields: Record<Collection, fc.Arbitrary<object>> = {
  people: fc.record({ name: fc.constant('N'), home: optional(refTo('entries', 4)), names: parts('names') }),
  placings: fc.record({ person: refTo('people', 4), closeness: fc.constant('close'), at: fc.constant('2026-10-01T16:00:00Z') }),
  wishes: fc.record({ person: optional(refTo('people', 4)), plan: optional(refTo('plans', 4)), withoutPeople: optional(people(2)), askedOf: optional(refTo('people', 4)), at: fc.constant('2026-10-01T16:00:00Z') }),
  replies: fc.record({ about: anyRef(4), who: optional(refTo('people', 4)), at: fc.constant('2026-10-01T16:00:00Z') }),
  plans: fc.record({ people: people(3), way: pick('phoneCall', 'inPerson'), status: pick('agreed', 'idea'), follows: optional(refTo('plans', 4)), agreedBy: optional(people(2)) }),
  times: fc.record({ plan: optional(refTo('plans', 4)), people: optional(people(2)), outcome: fc.constant('happened') }),
  feelings: fc.record({ about: anyRef(4) }),
  entries: fc.record({
    kind: fc.constant('memory'), people: optional(people(2)), home: optional(refTo('entries', 4)), tellingOf: optional(refTo('entries', 4)), toldBy: optional(refTo('people', 4)),
    notBefore: optional(pick('2026-11-01', '2030-01-01')), meansNow: parts('means'), holder: optional(refTo('people', 4)),
  }),
  days: fc.record({ kind: fc.constant('birthday'), when: fc.constant({ edtf: '2026-05-01' }), person: optional(refTo('people', 4)) }),
  limits: fc.record({ person: refTo('people', 4), kind: fc.constant('askFirst'), withPeople: optional(people(2)) }),
  reviews: fc.record({ at: fc.constant('2026-10-01T16:00:00Z'), lines: optional(people(3)) }),
};

/** No `undefined`, as JSON has none. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Part = readonly [string, object];

function record(collection: Collection, n: number, raw: object): [string, Signed] {
  const { names, meansNow, holder, lines, ...rest } = raw as { names?: Part[]; meansNow?: Part[]; holder?: string; lines?: string[] };
  const mark = `${collection}-${n}z`, own = (list: readonly Part[]) => Object.fromEntries(list.map(([key, value]) => [`${key}-${mark}`, { ...value, words: `${key}-${mark}` }]));
  const id = collection === 'times' ? `plans-${n}z@2026-03-14` : mark;
  return [id, {
    ...(rest as Signed), words: `words of ${mark}`,
    ...(names && { names: own(names) }), ...(meansNow && { meansNow: own(meansNow) }), ...(holder && { holders: { h: { person: holder } } }),
    ...(lines && { people: Object.fromEntries(lines.map((person) => [person, { words: 'a line' }])) }),
  } as Signed];
}

export const markedCircle: fc.Arbitrary<Circle> = fc.tuple(
  fc.record(Object.fromEntries(COLLECTIONS.map((collection) => [collection, fc.array(fc.tuple(fields[collection], signed), { maxLength: 4 })]))),
  parts('called'), parts('identity'),
).map(([raw, names, identity]) => asJson<Circle>({
  ...emptyCircle('c', { name: 'Kayleigh', names: Object.fromEntries(names), identity: Object.fromEntries(identity) }),
  ...Object.fromEntries(COLLECTIONS.map((collection) => [
    collection, Object.fromEntries(raw[collection]!.map(([own, sign], n) => record(collection, n, { ...own, ...sign }))),
  ])),
}));
