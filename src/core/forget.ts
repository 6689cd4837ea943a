/** What a client forgets when a record was erased. */
import type { Change, Patch } from './change.js';
import { setsSomething, touchedBy } from './dependence.js';
import { own, withoutRecords } from './merge.js';

/** What becomes of one change when records it touches were erased. */
export interface Forgotten {
  /** The change without the erased records; `undefined` where nothing is left of it. */
  left: Change | undefined;
  /** The words typed on this device since the erasing, with nothing said of what stood before. */
  words: Change | undefined;
  /** The whole change with nothing said of what stood before in the erased records. */
  unsaid: Change;
}

const each = (keys: readonly string[], set: (collection: string, id: string, key: string) => void): void => {
  for (const key of keys) set(...key.split('/') as [string, string], key);
};

/** A patch that erases these records with their marks, added to `patch`. */
export function erasing(keys: readonly string[], marks: unknown, patch: Patch = {}): Patch {
  each(keys, (collection, id, key) => {
    patch = { ...patch, [collection]: { ...patch[collection] as Patch | undefined, [id]: null }, erased: { ...patch.erased as Patch | undefined, [key]: own(marks, key)! } };
  });
  return patch;
}

/** `patch` with these records said to be absent. */
function without(patch: Patch, keys: readonly string[]): Patch {
  let out = patch;
  each(keys, (collection, id) => {
    out = { ...out, [collection]: { ...out[collection] as Patch | undefined, [id]: null } };
  });
  return out;
}

/** The change with nothing said of what stood before in these records. */
export const unsaid = (change: Change, keys: readonly string[]): Change => ({ ...change, was: without(change.was, keys) });

/** The change without a word of these records (`collection/id`): what a host may leave of it in its log when they were erased. */
export function blank(change: Change, keys: readonly string[]): Change {
  const touched = touchedBy(change).filter((key) => keys.includes(key));
  return { ...change, patch: without(change.patch, touched), was: without(change.was, touched) };
}

/**
 * What is left of a change after erasings; `undefined` where it touches no erased record.
 *
 * @param erased the marks, by `collection/id`
 * @param here the records that were erased from this device: all that stands in a change about them was typed before
 */
export function forgetIn(change: Change, erased: Readonly<Record<string, string>>, here: readonly string[]): Forgotten | undefined {
  const keys = touchedBy(change).filter((key) => own(erased, key) !== undefined);
  if (!keys.length) return undefined;
  const hit = (key: string): boolean => keys.includes(key);
  const patch = withoutRecords(change.patch, hit);
  const was = withoutRecords(change.was, hit);
  const left = Object.keys(patch).length ? { ...change, patch, was } : undefined;
  const lost = withoutRecords(change.patch, (key) => !hit(key));
  const since = !change.undoes && keys.every((key) => !here.includes(key) && Date.parse(change.at) > Date.parse(erased[key]!));
  return { left, words: since && setsSomething(lost) ? unsaid({ ...change, patch: lost, was: {} }, keys) : undefined, unsaid: unsaid(change, keys) };
}
