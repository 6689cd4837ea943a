/**
 * JSON Merge Patch (RFC 7396) and what the clash rule needs around it. All functions are pure, share what did not change,
 * look at own properties only, and never let a key named `__proto__` through.
 */
import type { Json, Patch } from './change.js';
import type { Circle } from './circle.js';

export const isTree = (value: unknown): value is Patch => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own property `key`, never one of a prototype; `undefined` where there is none or where `value` is no object. */
export const own = (value: unknown, key: string | undefined): Json | undefined =>
  isTree(value) && key !== undefined && Object.hasOwn(value, key) ? value[key] : undefined;

/** A circle, or a record of one, as what patches are made of: JSON without `undefined`. */
export const asPatch = (value: object): Patch => value as Patch;

/** A JSON Pointer (RFC 6901). */
export const pointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Deep equality of JSON; the order of keys does not count. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** What a large copy was made of, and the keys that may differ: finding these again would take as long as the copy. */
const made = new WeakMap<object, { from: WeakRef<object>; keys: readonly string[] }>();
/**
 * Twice as fast as a spread where there are thousands of keys: the copy is a hash table from its first key on, and does not
 * become one on the way.
 * @param changed the keys that may become others in the copy
 */
function copy(tree: Patch, changed: readonly string[]): Patch {
  const keys = Object.keys(tree), isLarge = keys.length > 1000, out = (isLarge ? Object.create(null) : {}) as Patch;
  for (const key of keys) if (key !== '__proto__') out[key] = tree[key]!;
  if (!isLarge) return out;
  made.set(out, { from: new WeakRef(tree), keys: changed });
  return Object.setPrototypeOf(out, Object.prototype) as Patch;
}

/** The keys that may differ between two large trees, where the second was made of the first; else `undefined`. */
export function mergedKeys(from: object, to: object): readonly string[] | undefined {
  const known = made.get(to);
  return known?.from.deref() === from ? known.keys : undefined;
}

/** `target` with `patch` merged in; the same object where nothing changes, `undefined` where nothing is left. */
export function merge(target: Json | undefined, patch: Json): Json | undefined {
  if (!isTree(patch)) return patch === null ? undefined : equal(target, patch) ? target : patch;
  const from = isTree(target) ? target : undefined;
  let out = from ? undefined : {} as Patch;
  const keys: string[] = [];
  for (const key of Object.keys(patch)) {
    if (key === '__proto__') continue;
    const before = own(from, key);
    const after = merge(before, patch[key]!);
    if (after === before) continue;
    out ??= copy(from!, keys);
    keys.push(key);
    if (after === undefined) delete out[key];
    else out[key] = after;
  }
  return out ?? from;
}

/** A circle with `patch` merged in: what is set in a known field is for `checkPatch` to judge. */
export const mergeCircle = (circle: Circle, patch: Patch): Circle => merge(asPatch(circle), patch) as unknown as Circle;

/** A tree of the same shape as `patch`, with `leaf` deciding where the patch ends; `undefined` leaves a key out. */
export function shaped(patch: Patch, leaf: (key: string, value: Json) => Json | undefined): Patch {
  const out: Patch = {};
  for (const key of Object.keys(patch)) {
    const value = key === '__proto__' ? undefined : leaf(key, patch[key]!);
    if (value !== undefined) out[key] = value;
  }
  return out;
}

/** The present value of every field that `patch` touches, `null` for absent: the shape of `was` and `now`. */
export function presentOf(target: unknown, patch: Patch): Patch {
  return shaped(patch, (key, value) => {
    const present = own(target, key);
    return isTree(value) && isTree(present) ? presentOf(present, value) : present ?? null;
  });
}

/** What `patch` leaves behind where `was` stood before: the `was` of its undo. */
export function leftBy(patch: Patch, was: Json | undefined): Patch {
  return shaped(patch, (key, value) => {
    const before = own(was, key);
    return !isTree(value) ? value : isTree(before) ? leftBy(value, before) : merge(undefined, value) ?? null;
  });
}

/** Calls `visit` for every record a patch names, with its `collection/id`. */
export function eachRecord(patch: Patch, visit: (key: string, value: Json, collection: string, id: string) => void): void {
  for (const collection of Object.keys(patch)) {
    const records = patch[collection];
    if (collection === 'me' || collection === 'erased' || !isTree(records)) continue;
    for (const id of Object.keys(records)) visit(`${collection}/${id}`, records[id]!, collection, id);
  }
}

/** `patch` without the records for which `drop` says so; the same object where it never does. */
export function withoutRecords(patch: Patch, drop: (key: string, value: Json) => boolean): Patch {
  let out = patch;
  eachRecord(patch, (key, value, collection, id) => {
    if (!drop(key, value)) return;
    const rest = { ...out[collection] as Patch };
    delete rest[id];
    out = { ...out, [collection]: rest };
    if (!Object.keys(rest).length) delete out[collection];
  });
  return out;
}

/** One `When` is one value: its two keys are never merged apart. */
const isWhen = (value: Json): boolean => isTree(value) && ('edtf' in value || 'said' in value);

const asList = (value: Json): Json[] | undefined => Array.isArray(value) ? value : value === null ? [] : undefined;

/** A value without the `null`s that stand for absent. */
const stripped = (value: Json): Json => merge(undefined, value) ?? null;

/** Lists are sets: theirs without what I took away, then what I added; `undefined` where these are no lists. */
function mergeLists(was: Json, mine: Json, theirs: Json): Json | undefined {
  const [before, here, there] = [asList(was), asList(mine), asList(theirs)];
  if (!before || !here || !there || !(Array.isArray(mine) || Array.isArray(theirs))) return undefined;
  const merged = [
    ...there.filter((item) => here.includes(item) || !before.includes(item)),
    ...here.filter((item) => !before.includes(item) && !there.includes(item)),
  ];
  return merged.length || (mine !== null && theirs !== null) ? merged : null;
}

/** The stamps of a record are no words: the later act's stand, and nobody is asked. */
const STAMPS = new Set(['at', 'by']);

export interface Merged {
  patch: Patch;
  /** What stands there now, in the shape of the new patch. */
  was: Patch;
  /** Some field was changed to something else on both sides: the new patch holds mine. */
  choice: boolean;
  /** Something that the patch builds on is not there any more. */
  gone: boolean;
  /** Some field is not what `was` said. */
  missed: boolean;
}

/**
 * Three ways: `patch` was made where `was` stood (`null`: nothing), and now `now` stands there. A field that `now` does not
 * name is taken to be unchanged; one that `was` does not name (an erased record, its mark) is not compared.
 */
export function mergeThreeWays(patch: Patch, was: Json | undefined, now: Json | undefined): Merged {
  const out: Merged = { patch: {}, was: {}, choice: false, gone: false, missed: false };
  for (const key of Object.keys(patch)) {
    const mine = patch[key]!;
    const before = was === null ? null : own(was, key);
    const told = own(now, key);
    const present = told === undefined ? before ?? null : told;
    if (isTree(mine) && isTree(present) && (before === undefined || before === null || isTree(before)) && !isWhen(mine)) {
      const inner = mergeThreeWays(mine, before, present);
      out.patch[key] = inner.patch;
      if (before !== undefined || Object.keys(inner.was).length) out.was[key] = inner.was;
      out.choice ||= inner.choice;
      out.gone ||= inner.gone;
      out.missed ||= inner.missed;
      continue;
    }
    out.patch[key] = mine;
    if (before === undefined) continue;
    out.was[key] = isTree(mine) && isTree(present) ? presentOf(present, mine) : present;
    const [old, there] = [stripped(before), stripped(present)];
    const after = merge(old, mine) ?? null;
    if (equal(there, old) || equal(there, after)) continue;
    out.missed = true;
    if (isTree(mine) && isTree(before) && !isTree(present) && !isWhen(mine)) out.gone = true;
    else if (equal(after, old)) out.patch[key] = isTree(mine) ? out.was[key] : present;
    else {
      const merged = mergeLists(before, mine, present);
      if (merged !== undefined) out.patch[key] = merged;
      else if (!STAMPS.has(key)) out.choice = true;
    }
  }
  return out;
}

/** `target` with every field of `patch` set to what `now` says of it; what `now` does not name stays. */
export function setTo(target: Json | undefined, patch: Patch, now: Patch): Patch {
  const out = isTree(target) ? copy(target, Object.keys(patch)) : {};
  for (const key of Object.keys(patch)) {
    const [value, present] = [patch[key]!, own(now, key)];
    if (present === undefined || key === '__proto__') continue;
    if (present === null) delete out[key];
    else out[key] = isTree(value) && isTree(present) ? setTo(out[key], value, present) : stripped(present);
  }
  return out;
}
