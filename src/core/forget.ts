/** What a client forgets when a record was erased. */
import type { Change, Json, Patch } from './change.js';
import { setsSomething, touchedBy } from './dependence.js';
import type { Draft } from './outbox-state.js';
import { equal, isTree, own, shaped, withoutRecords } from './merge.js';

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

/** A patch that erases these records with their marks. */
export function erasing(keys: readonly string[], marks: unknown): Patch {
  let patch: Patch = {};
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

/** What a patch adds to what stood before; `undefined` where that is nothing. */
function added(patch: Json, was: Json | undefined): Json | undefined {
  if (isTree(patch)) return shaped(patch, (key, value) => added(value, own(was, key)));
  if (!Array.isArray(patch)) return equal(patch, was) ? undefined : patch;
  const fresh = Array.isArray(was) ? patch.filter((item) => !was.includes(item)) : patch;
  return fresh.length ? fresh : undefined;
}

/** The change with nothing said of what stood before in these records, neither in `was` nor repeated in its patch. */
export function unsaid(change: Change, keys: readonly string[]): Change {
  let { patch } = change;
  each(keys, (collection, id) => {
    const [records, value] = [patch[collection] as Patch, own(patch[collection], id)];
    if (isTree(value)) patch = { ...patch, [collection]: { ...records, [id]: added(value, own(own(change.was, collection), id))! } };
  });
  return { ...change, patch, was: without(change.was, keys) };
}

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
  const all = unsaid(change, keys);
  const lost = withoutRecords(all.patch, (key) => !hit(key));
  const since = !change.undoes && keys.every((key) => !here.includes(key) && Date.parse(change.at) > Date.parse(erased[key]!));
  return { left, words: since && setsSomething(lost) ? { ...change, patch: lost, was: without({}, keys) } : undefined, unsaid: all };
}

/**
 * What is left of a draft, as a list of one or none.
 *
 * @param found what `forgetIn` says of its change
 * @param away records that are not to be seen any more, for whatever reason: nothing of what stood there stays
 */
export function forgetInDraft(draft: Draft, found: Forgotten | undefined, away: readonly string[]): Draft[] {
  const { theirs, change } = draft;
  if (!found) return !away.length ? [draft] : theirs || change.undoes ? [] : [{ ...draft, change: unsaid(change, away), gone: true }];
  const { words, left } = found;
  return words && !theirs ? [{ ...draft, change: words, reason: 'erased', gone: true }]
    : left && setsSomething(left.patch) ? [{ ...draft, change: left }] : [];
}
