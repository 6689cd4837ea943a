/** The change: one act of a person as a merge patch with its inverse, and what can be done with one alone. */
import { forgetUnread } from './read-circle.js';
import type { Actor, Circle, Viewer } from './circle.js';
import { FORMAT } from './circle.js';
import { eachRecord, isTree, leftBy, merge, mergeCircle, own, presentOf, withoutRecords } from './merge.js';
import { isOwn } from './ownership.js';

/** A JSON value as it stands in a patch: `null` removes. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A JSON Merge Patch (RFC 7396) on a circle. */
export type Patch = { [key: string]: Json };

/** One act of a person: what the host persists. */
export interface Change {
  kith: number;
  id: string;
  circle: string;
  /** What the person did: an open string, never looked at by the fold. */
  type: string;
  /** ISO instant, a claim. */
  at: string;
  by: Actor;
  /** Who was at the screen. */
  with?: string[];
  patch: Patch;
  /** The value before of every field that `patch` touches; `null` for absent. */
  was: Patch;
  /** The id of the change this one takes back. */
  undoes?: string;
  /** The id of the refused or conflicting change this one stands for. */
  replaces?: string;
}

/** What a host says of a change. */
export type Answer =
  | { status: 'saved'; revision?: number }
  /** `field` is a JSON Pointer into the circle. */
  | { status: 'refused'; message?: string; field?: string }
  /** `now` has the shape of `was`: the present value of every field that the patch touches. */
  | { status: 'conflict'; now?: Patch; revision?: number; message?: string }
  /** `after` in seconds. */
  | { status: 'retry'; after?: number; message?: string }
  | { status: 'signed-out'; message?: string };

/** What a new change says of itself beside its patch. */
export interface Stamp {
  /** New for every change: never used before. */
  id: string;
  /** ISO instant. */
  at: string;
  by: Actor;
  type: string;
  with?: string[];
  undoes?: string;
  replaces?: string;
}

/**
 * The circle with the change in it: a JSON Merge Patch, pure, sharing all that did not change, and the same circle when
 * applied again. Records erased in this circle stay erased.
 */
export function applyChange(circle: Circle, change: Pick<Change, 'patch'>): Circle {
  const patch = withoutRecords(change.patch, (key, value) => value !== null && own(circle.erased, key) !== undefined);
  const next = mergeCircle(circle, patch);
  return next.unread && next.erased !== circle.erased ? forgetUnread(next) : next;
}

/**
 * The change that makes `patch` on this circle: `was` is read from the circle, records that the patch erases and their marks
 * are left out of it. New records of anyone but the person themself are signed with `by`, so that nobody's words pass for theirs.
 */
export function changeOf(circle: Circle, patch: Patch, stamp: Stamp): Change {
  const { id, at, by, type, ...more } = stamp;
  let signed = patch;
  if (by.role !== 'me') {
    eachRecord(patch, (_, value, collection, record) => {
      if (!isTree(value) || value.by !== undefined || own(own(circle, collection), record) !== undefined) return;
      signed = merge(signed, { [collection]: { [record]: { by: { ...by } } } }) as Patch;
    });
  }
  const { erased, ...rest } = signed;
  const was = presentOf(circle, withoutRecords(rest, (key, value) => value === null && own(erased, key) !== undefined));
  return { kith: FORMAT, id, circle: circle.id, type, at, by, ...more, patch: signed, was };
}

/** The change that takes `change` back, computed from that change alone. Throws for a change that erases: that cannot be undone. */
export function undoOf(change: Change, stamp: { id: string; at: string; by: Actor; with?: string[] }): Change {
  if (erasedBy(change).length) throw new TypeError('An erasing change cannot be undone');
  const { id, at, by, ...more } = stamp;
  return {
    kith: FORMAT, id, circle: change.circle, type: 'undone', at, by, ...more,
    patch: change.was, was: leftBy(change.patch, change.was), undoes: change.id,
  };
}

/** The `collection/id` of every record that the change erases. */
export const erasedBy = (change: Pick<Change, 'patch'>): string[] =>
  isTree(change.patch.erased) ? Object.keys(change.patch.erased) : [];

/** Where a record without `seenBy` is for everyone. */
const OPEN_COLLECTIONS = new Set(['people', 'plans', 'replies', 'limits', 'times']);

function widens(patch: Patch, was: Patch | undefined, open: boolean): boolean {
  return Object.keys(patch).some((key) => {
    const value = patch[key]!;
    const before = own(was, key);
    if (key === 'seenBy') {
      const seen = (list: unknown): unknown[] => Array.isArray(list) ? list : [open ? 'everyone' : 'me'];
      const earlier = seen(before);
      return !earlier.includes('everyone') && seen(value).some((who) => !earlier.includes(who));
    }
    return isTree(value) && isTree(before) && widens(value, before, open);
  });
}

/** Whether the act shows to more people what was there before, or hands over a review. */
export function isSharing(change: Pick<Change, 'patch' | 'was'>): boolean {
  return Object.keys(change.patch).some((key) => {
    const [patch, was] = [change.patch[key], change.was[key]];
    return isTree(patch) && isTree(was) && (widens(patch, was, OPEN_COLLECTIONS.has(key))
      || (key === 'reviews' && Object.keys(patch).some((id) => was[id] === null && isTree(patch[id]) && Array.isArray(patch[id].seenBy) && patch[id].seenBy.some((who) => who !== 'me'))));
  });
}

/** Every act can be undone but erasing and sharing, which a widget asks about first. */
export const isUndoable = (change: Pick<Change, 'patch' | 'was'>): boolean => !erasedBy(change).length && !isSharing(change);

/** Which field of a record names the record it is about, as an id in a collection, or as `collection/id`. */
const ABOUT: [collection: string, field: string, of: string][] = [
  ['placings', 'person', 'people'], ['wishes', 'person', 'people'], ['wishes', 'plan', 'plans'], ['times', 'plan', 'plans'],
  ['feelings', 'about', ''], ['replies', 'about', ''],
];

/**
 * A patch that erases the records (`collection/id`) and what is wholly about them: placings and wishes of an erased person,
 * wishes and times of an erased plan, feelings and replies about any of these, as far as they are the viewer's own; what others
 * wrote stays, and points to someone who is not there. Plans, entries and days with an erased person stay too.
 */
export function erasePatch(circle: Circle, keys: readonly string[], at: string, viewer: Viewer): Patch {
  const gone = new Set(keys);
  // Growing while it is walked: what is about a dependent goes too.
  for (const key of gone) {
    for (const [collection, field, of] of ABOUT) {
      const records = own(circle, collection) as Patch | undefined;
      for (const id of Object.keys(records ?? {})) {
        const record = own(records, id) as Patch;
        const about = own(record, field);
        if (typeof about === 'string' && (of ? `${of}/${about}` : about) === key && isOwn(viewer, collection, record)) gone.add(`${collection}/${id}`);
      }
    }
  }
  const patch: Patch = { erased: {} };
  for (const key of gone) {
    const slash = key.indexOf('/');
    const collection = key.slice(0, slash);
    patch[collection] = { ...(patch[collection] as Patch | undefined), [key.slice(slash + 1)]: null };
    (patch.erased as Patch)[key] = at;
  }
  return patch;
}

export type { Circle };
