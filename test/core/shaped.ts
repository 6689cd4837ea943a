import fc from 'fast-check';
import { CIRCLE } from '../../src/core/shape.js';
import type { Field, Shape } from '../../src/core/shape.js';

/** Documents made from the shape of a circle: every field now and then, with fields nobody knows, and broken in places. */

export type Plain = Record<string, unknown>;

const id = fc.constantFrom('ellie', 'p1', '0b', 'A.b_c~d@2026-03-14', 'x'.repeat(80));
const date = fc.constantFrom('2026-11-21', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31');
/** JSON that a patch may hold as well: its text can be stored, its keys reach nothing. */
const anything = fc.jsonValue().filter((value) => !/__proto__|\\u0000/.test(JSON.stringify(value))).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const leaves: Partial<Record<Field['type'], fc.Arbitrary<unknown>>> = {
  text: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('', 'words', 'مرحبا', '👩🏽‍🦱', ' data: is a word') }, { weight: 10, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')) },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(20_000), '👩'.repeat(20_000)) },
  ),
  id, 'collection/id': id.map((one) => `wishes/${one}`), date,
  instant: fc.oneof(date, fc.constantFrom('2026-10-01T16:00:00Z', '2026-10-01T16:00Z', '2026-10-01T16:00:59.123456+05:30', '2026-10-01T00:00:00-12:00')),
  start: fc.oneof(date, fc.constantFrom('2026-12', '2025-03-08T14:00')), duration: fc.constantFrom('PT2H', 'P1D', 'P1DT2H30M', 'P2W', 'PT90M'),
  link: fc.constantFrom('photo-1', '/media/7', 'database:7'), 'true or false': fc.boolean(), 'whole number': fc.nat(), 'number from 1 to 10': fc.integer({ min: 1, max: 10 }),
  anything: anything.filter((value) => value !== null),
};
const unknown = fc.dictionary(fc.constantFrom('caseRef', 'x', 'toJSON2', 'hasOwn'), anything, { maxKeys: 1 });

function valueOf(field: Field): fc.Arbitrary<unknown> {
  if (field.type === 'list') return fc.array(valueOf(field.of as Field), { maxLength: 2 });
  if (field.type === 'map') return fc.dictionary(field.keys === 'collection/id' ? leaves['collection/id'] as fc.Arbitrary<string> : id, valueOf(field.of as Field), { maxKeys: 2 });
  if (field.type === 'record') return recordOf(field.of as Shape);
  return leaves[field.type]!;
}

function recordOf(shape: Shape): fc.Arbitrary<Plain> {
  const keys = Object.keys(shape), required = keys.filter((key) => shape[key]!.required), optional = keys.filter((key) => !shape[key]!.required);
  return fc.tuple(
    fc.subarray(optional, { maxLength: Math.min(5, optional.length) }).chain((some) =>
      fc.record(Object.fromEntries([...required, ...some].map((key) => [key, valueOf(shape[key]!)])))),
    unknown,
  ).map(([known, extra]) => ({ ...extra, ...known }));
}

/** A valid document, with nothing erased or set apart. */
export const document: fc.Arbitrary<Plain> = recordOf(Object.fromEntries(Object.entries(CIRCLE).filter(([key]) => key !== 'unread' && key !== 'erased')));

/** Where something stands in a document. */
function* placesIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [...path, key];
    yield* placesIn((value as Plain)[key], [...path, key]);
  }
}

/** `document` with the value at some place replaced, or a key added beside it. */
export const broken = (junk: fc.Arbitrary<unknown>, keys: fc.Arbitrary<string>): fc.Arbitrary<Plain> =>
  fc.tuple(document, fc.array(fc.tuple(fc.nat(), junk, fc.option(keys, { nil: undefined, freq: 3 })), { minLength: 1, maxLength: 3 })).map(([whole, faults]) => {
    const copy = structuredClone(whole);
    for (const [where, value, key] of faults) {
      const places = [...placesIn(copy)], path = [...(places[where % places.length] ?? [])], last = path.pop()!;
      const parent = path.reduce<unknown>((there, step) => (there as Plain)[step], copy) as Plain;
      if (Array.isArray(parent) && key !== undefined) continue;
      Object.defineProperty(parent, key ?? last, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
    }
    return copy;
  });
