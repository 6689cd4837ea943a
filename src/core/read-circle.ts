import { COLLECTIONS, FORMAT, emptyCircle } from './circle.js';
import type { Circle, Collection, Problem } from './circle.js';
import { isTree, own as ownOf, pointer } from './merge.js';
import { CIRCLE, LONGEST, patterns } from './shape.js';
import { STEP } from './steps.js';
import type { Field, Shape } from './shape.js';

type Plain = Record<string, unknown>;

type Fine = ReadonlySet<unknown> | { readonly all: object; readonly n: number };
interface Reading {
  readonly problems: Problem[];
  /** What could not be used, as it stood. */
  readonly unread: [path: string, value: unknown][];
  readonly path: (string | number)[];
  /** A patch is read, not a document: `null` removes, and nothing is repaired. */
  readonly patch?: boolean;
  /** By collection, the records looked at before with nothing to say about them; or the collection itself, where that is all of so many. */
  readonly fine?: ReadonlyMap<unknown, Fine> | undefined;
}

const DOCUMENT: Field = { type: 'record', of: { __proto__: null, ...CIRCLE } as unknown as Shape };
/** Stands for a record known not to be there yet. */
const NOTHING: Plain = Object.freeze({});

const isPlain = isTree as (value: unknown) => value is Plain;
/** The value of an own field; never one of a prototype. */
export const own = ownOf as <T>(map: Readonly<Record<string, T>> | undefined, key: string | undefined) => T | undefined;

const matchers = Object.fromEntries((Object.entries(patterns) as [string, readonly string[]][]).map(([type, sources]) => [type, sources.map((source) => new RegExp(source))]));
/** Whether a text is of a kind that `patterns` names. */
export const matches = (type: string, value: string): boolean => {
  const matcher = matchers[type];
  return !!matcher?.[0]!.test(value) && !matcher[1]?.test(value);
};
const requiredOf = new Map<Shape, string[]>();
const required = (shape: Shape): string[] => {
  let keys = requiredOf.get(shape);
  if (!keys) requiredOf.set(shape, (keys = Object.keys(shape).filter((key) => shape[key]!.required)));
  return keys;
};

function fail(reading: Reading, reason: string, key?: string): void {
  reading.problems.push({ path: pointer(key === undefined ? reading.path : [...reading.path, key]), reason });
}

/** Whether every system can keep a text: no half of a surrogate pair, no NUL. */
const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes('\0');
const isNumber = (type: string, value: number): boolean =>
  Number.isSafeInteger(value) && (type === 'whole number' ? value >= 0 : type === 'number from 1 to 10' && value > 0 && value < 11);

function readText(reading: Reading, value: string): string {
  if (value.length > LONGEST && (value.length > 2 * LONGEST || Array.from(value).length > LONGEST)) fail(reading, `longer than ${LONGEST} characters`);
  if (isStorable(value)) return value;
  fail(reading, 'expected well-formed text');
  return value.replace(/[\0\ud800-\udfff]/gu, '\ufffd');
}

/** Whether there is nothing to say about a value, all through. Most are so, and need no account of where in the document they stand. */
function fits({ type, of, keys }: Field, value: unknown): boolean {
  if (typeof value === 'string') return type === 'text' ? value.length <= LONGEST && isStorable(value) : matches(type, value) || type === 'anything';
  if (type === 'list') {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!fits(of as Field, item)) return false;
    return true;
  }
  if (type === 'map') {
    if (!isPlain(value)) return false;
    for (const key in value) if (Object.hasOwn(value, key) && (!matches(keys === 'collection/id' ? keys : 'id', key) || !(value[key] === undefined || fits(of as Field, value[key])))) return false;
    return true;
  }
  if (type === 'record') {
    if (!isPlain(value)) return false;
    const shape = of as Shape;
    // A list of the keys of each record is more than the rest of the work.
    for (const key in value) {
      const field = shape[key], item = value[key];
      if (item !== undefined && Object.hasOwn(value, key) && (field ? !fits(field, item) : key === '__proto__')) return false;
    }
    for (const key of required(shape)) if (value[key] === undefined) return false;
    return true;
  }
  return typeof value === 'number' ? isNumber(type, value) || type === 'anything' : type === 'true or false' ? typeof value === 'boolean' : type === 'anything' && value !== null;
}

/** Text deep inside what no shape describes, and the key it stands under: a patch must be storable whole. */
function checkAnything(reading: Reading, value: unknown, under = ''): void {
  if (under === '__proto__' || !isStorable(under)) fail(reading, 'expected another key');
  if (typeof value === 'string') readText(reading, value);
  else if (typeof value === 'object' && value !== null) {
    if (reading.path.length > 40) fail(reading, 'nested too deeply');
    else for (const key of Object.keys(value)) {
      reading.path.push(key);
      checkAnything(reading, (value as Plain)[key], key);
      reading.path.pop();
    }
  }
}

/** The value as a circle may hold it, the same object where nothing had to change; `undefined` (reported) where it cannot be read. */
function read(reading: Reading, field: Field, value: unknown, standing?: unknown): unknown {
  const { type } = field;
  if (value === null && reading.patch) return null;
  if (typeof value === 'string') {
    if (type === 'text') return readText(reading, value);
    if (matches(type, value)) return value;
  }
  if (type === 'anything' && value !== null) {
    if (reading.patch) checkAnything(reading, value);
    return value;
  }
  if (type === 'true or false' && typeof value === 'boolean') return value;
  if (typeof value === 'number' && isNumber(type, value)) return value;
  if (type === 'list' && Array.isArray(value)) return readList(reading, field.of as Field, value);
  if (type === 'map' || type === 'record') {
    // An empty list stands for an empty object: some languages write both alike.
    const object = Array.isArray(value) && !value.length && !reading.patch ? {} : value;
    if (isPlain(object)) return readObject(reading, field, object, isPlain(standing) ? standing : undefined);
  }
  fail(reading, value === null ? 'null' : `expected ${type}`);
  return undefined;
}

function readList(reading: Reading, of: Field, value: readonly unknown[]): readonly unknown[] | undefined {
  let items: unknown[] | undefined, good = true;
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    reading.path.push(index);
    const got = read(reading, of, item);
    if (got === null) fail(reading, 'null');
    reading.path.pop();
    if (got === undefined || got === null) good = false;
    else if (got !== item) (items ??= [...value])[index] = got;
  }
  return good ? items ?? value : undefined;
}

function put(out: Plain, key: string, got: unknown): void {
  if (got === undefined) delete out[key];
  else out[key] = got;
}

function readObject(reading: Reading, field: Field, value: Plain, standing: Plain | undefined): Plain | undefined {
  const shape = field.type === 'record' ? (field.of as Shape) : undefined, keys = field.keys === 'collection/id' ? field.keys : 'id';
  const { path, patch, unread } = reading, mark = unread.length, isRecords = !shape && !patch && path.length === 1, fine = isRecords ? reading.fine?.get(path[0]) : undefined;
  const all = Object.keys(value), isFine = fine && !('has' in fine) && fine.all === value && fine.n === all.length, good = fine && 'has' in fine ? fine : undefined;
  let out = value;
  // Where each is fine, and under an id, so is the whole.
  for (const key of isFine ? [] : all) {
    const item = value[key], of = shape ? shape[key] : (field.of as Field);
    if (item === undefined || (isRecords && matches(keys, key) && (good?.has(item) ?? fits(of!, item)))) continue;
    path.push(key);
    let got: unknown = item;
    if (shape ? key === '__proto__' : !matches(keys, key)) {
      fail(reading, 'expected an id as key');
      got = undefined;
    } else if (of) got = read(reading, of, item, standing && (own(standing, key) ?? NOTHING));
    else if (patch) checkAnything(reading, item, key);
    if (got !== item && !patch) {
      // Text that was repaired is not kept as it was; what could not be used is.
      if (got === undefined && item !== null) unread.push([pointer(path), item]);
      if (out === value) out = { ...value };
      put(out, key, got ?? of?.or);
    }
    path.pop();
  }
  if (shape) for (const key of required(shape)) {
    const { or } = shape[key]!;
    if (patch ? value[key] === null || (value[key] === undefined && standing && !Object.hasOwn(standing, key)) : out[key] === undefined) {
      if (patch || (value[key] === undefined && !isPlain(or))) fail(reading, 'missing', key);
      if (patch) continue;
      if (or === undefined) {
        unread.length = mark;
        return undefined;
      }
      if (out === value) out = { ...value };
      out[key] = or;
    }
  }
  return out;
}

/** What makes of a document of one format one of the next. Where it stands in the list says from which: the first, from format 0. */
export type Step = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
/** Nothing was ever kept in a format before 1: a document that says 0 is read as it stands. */
const STEPS: readonly Step[] = [];

/** The document in today's format; a newer one, and one that no step is known for, as it is. */
function migrate(document: Plain, steps: readonly Step[]): Plain {
  let out = document;
  for (let at = out.kith; typeof at === 'number' && at < FORMAT; at++) {
    const step = steps[at];
    if (!step) break;
    out = { ...step(out), kith: at + 1 };
  }
  return out;
}

/** Whether a newer version of the library wrote this circle: it is shown, and not written to. */
export const isNewer = (circle: Circle): boolean => circle.kith > FORMAT;

/**
 * A circle from any JSON. Never throws. What cannot be used is left out, reported by path (never by value) and kept in `unread`, where
 * `writeCircle` finds it; unknown fields and values stay where they are. Records that need no change are the same objects as in `json`.
 * A document of an older format is brought to today's first, one step at a time.
 *
 * @param steps from each older format to the one after it; those of this version unless given
 */
export const readCircle = (json: unknown, steps = STEPS): ReadCircle => readWhole(json, steps);

/** What reading gives: the circle, and what was wrong with the document, by path. */
export interface ReadCircle { circle: Circle; problems: Problem[] }

/** The same in steps of some hundred records, for a page that has to stay quick meanwhile. The last step returns the circle. */
export function* readSteps(json: unknown): Generator<undefined, ReadCircle, undefined> {
  const fine = new Map<string, Fine>();
  let n = 0;
  try {
    if (isPlain(json)) for (const collection of COLLECTIONS) {
      const records = json[collection];
      if (!isPlain(records)) continue;
      const { of, keys = 'id' } = CIRCLE[collection] as Field, known: unknown[] = [], ids = Object.keys(records);
      for (const id of ids) {
        const record = records[id];
        if (matches(keys === 'collection/id' ? keys : 'id', id) && fits(of as Field, record)) known.push(record);
        if (++n % STEP === 0) yield;
      }
      fine.set(collection, known.length === ids.length ? { all: records, n: ids.length } : new Set(known));
    }
  } catch {
    // What throws when it is looked at is reported below.
  }
  return readWhole(json, STEPS, fine);
}

function readWhole(json: unknown, steps: readonly Step[], fine?: Reading['fine']): ReadCircle {
  const reading: Reading = { problems: [], unread: [], path: [], fine };
  let circle = emptyCircle('');
  try {
    const whole = isPlain(json) && isPlain(json.unread) ? writeCircle(json as unknown as Circle) : json;
    if (isPlain(whole)) circle = forget(readObject(reading, DOCUMENT, migrate(whole, steps), undefined) as unknown as Circle);
    else {
      fail(reading, 'expected record');
      if (whole !== undefined) reading.unread.push(['', whole]);
    }
  } catch {
    fail(reading, 'could not be read');
    reading.unread.splice(0, Infinity, ['', json]);
  }
  if (reading.unread.length) circle = forgetUnread({ ...circle, unread: Object.fromEntries(reading.unread) });
  return { circle, problems: reading.problems };
}

/** The circle without what was set apart of records that are erased by now. */
export function forgetUnread(circle: Circle): Circle {
  const { unread, ...rest } = circle;
  const left = Object.entries(unread ?? {}).filter(([path]) => !Object.hasOwn(circle.erased, place(path).slice(0, 2).join('/')));
  return left.length ? { ...rest, unread: Object.fromEntries(left) } : rest;
}

/** An erased record stays erased, whoever still sends it. */
function forget(circle: Circle): Circle {
  const copied = new Map<string, Plain>();
  for (const mark of Object.keys(circle.erased)) {
    const [collection, id] = mark.split('/') as [Collection, string];
    const records = COLLECTIONS.includes(collection) ? (copied.get(collection) ?? circle[collection]) : {};
    if (!Object.hasOwn(records, id)) continue;
    if (!copied.has(collection)) copied.set(collection, { ...records });
    delete copied.get(collection)![id];
  }
  return copied.size ? { ...circle, ...Object.fromEntries(copied) } : circle;
}

const place = (path: string) => path.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/** The circle as the host may keep it: with all that `readCircle` set apart back in its place, unless something else stands there by now. */
export function writeCircle(circle: Circle): unknown {
  const { unread = {}, ...rest } = forgetUnread(circle);
  if (Object.hasOwn(unread, '')) return JSON.stringify(rest) === JSON.stringify(emptyCircle('')) ? unread[''] : rest;
  const copies = new Set<Plain>();
  const copyOf = (value: Plain) => {
    if (copies.has(value)) return value;
    const copy = { ...value };
    copies.add(copy);
    return copy;
  };
  const put = (parent: Plain, key: string, value: unknown) =>
    Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
  const whole = copyOf(rest);
  for (const [path, value] of Object.entries(unread)) {
    const keys = place(path), last = keys.pop()!;
    let parent: Plain | undefined = whole, field: Field | undefined = DOCUMENT;
    for (const key of keys) {
      const child: unknown = parent && own(parent, key), copy: Plain | undefined = isPlain(child) ? copyOf(child) : undefined;
      if (copy) put(parent!, key, copy);
      parent = copy;
      field = inside(field, key);
    }
    const there = parent && own(parent, last), or = inside(field, last)?.or;
    if (parent && (there === undefined || (or !== undefined && JSON.stringify(there) === JSON.stringify(or)))) put(parent, last, value);
  }
  return whole;
}
const inside = (field: Field | undefined, key: string): Field | undefined =>
  field?.type === 'record' ? own(field.of as Shape, key) : (field?.of as Field | undefined);

/**
 * What is wrong with a merge patch on a circle: values that do not fit their field, text that cannot be stored, a collection removed.
 * With the circle it is meant for, also records that it would bring in, or leave, without what they need.
 */
export function checkPatch(patch: unknown, circle?: Circle): Problem[] {
  const reading: Reading = { problems: [], unread: [], path: [], patch: true };
  if (!isPlain(patch)) fail(reading, 'expected record');
  else for (const key of Object.keys(patch)) {
    const value = patch[key], field = own<Field>(CIRCLE, key);
    reading.path.push(key);
    if (['kith', 'id', 'revision', 'unread'].includes(key)) fail(reading, 'not for a patch');
    else if (field && !isPlain(value)) fail(reading, `expected ${field.type}`);
    else if (field) read(reading, field, value, circle?.[key as Collection]);
    else checkAnything(reading, value, key);
    reading.path.pop();
  }
  return reading.problems;
}
