/** The fold: what a host does with a change. Judges it against the circle as it is, and stores all of it or nothing. */
import type { Answer, Change, Json, Patch } from './change.js';
import { applyChange, erasedBy } from './change.js';
import type { Circle, Viewer } from './circle.js';
import { whyNot } from './may-write.js';
import { asPatch, eachRecord, equal, isTree, merge, own, pointer, presentOf } from './merge.js';
import { checkPatch } from './read-circle.js';
import { visibleTo } from './visible.js';

type Path = string[];
/** The first field that is not as it should be: `refused` where no circle could take the change, `conflict` where this one cannot. */
type Miss = { status: 'refused'; field: string } | { status: 'conflict' };
const refused = (path: Path): Miss => ({ status: 'refused', field: pointer(path) });
const conflict: Miss = { status: 'conflict' };

/** What a change may never do, whatever the circle holds: leave its circle, remove a collection, erase by half. */
function unfit(circle: Circle, change: Change): Path | undefined {
  if (change.circle !== circle.id) return ['circle'];
  const { patch } = change;
  for (const key of Object.keys(patch)) if (!isTree(patch[key])) return [key];
  let path: Path | undefined;
  eachRecord(patch, (_, value, collection, id) => {
    if (value !== null && !isTree(value)) path ??= [collection, id];
  });
  for (const key of erasedBy(change)) {
    const [collection = '', id = ''] = key.split('/');
    const left = own(own(patch, collection), id);
    const gone = left === null || (left === undefined && own(own(circle, collection), id) === undefined);
    if (!gone || typeof own(patch.erased, key) !== 'string') path ??= ['erased', key];
  }
  return path;
}

/**
 * The clash rule: walks `patch` and `was` together over what is there. `was` is `undefined` where it names nothing, `null` where
 * nothing was. A collection is always there: a missing one, or an empty list in its place, is an empty one.
 */
function clash(patch: Json, was: Json | undefined, present: Json | undefined, path: Path): Miss | undefined {
  if (isTree(patch) && (isTree(was) || (was ?? null) === null) && (isTree(was) || Object.keys(patch).length)) {
    if (!isTree(present) && (present !== undefined || isTree(was))) return conflict;
    let first: Miss | undefined;
    for (const key of Object.keys(patch)) {
      const there = own(present, key);
      const miss = clash(patch[key]!, was === null ? null : own(was, key), path.length || isTree(there) ? there : {}, [...path, key]);
      if (miss?.status === 'refused') return miss;
      first ??= miss;
    }
    return first;
  }
  if (was === undefined) {
    const erasing = path[0] === 'erased' || (path[0] !== 'me' && path.length === 2 && patch === null);
    return erasing ? undefined : refused(path);
  }
  return equal(present, was ?? undefined) || equal(present, merge(undefined, patch)) ? undefined : conflict;
}

/** Brings back what was erased: never. */
function revives(circle: Circle, patch: Patch): Miss | undefined {
  let miss: Miss | undefined;
  eachRecord(patch, (key, value) => {
    if (value !== null && own(circle.erased, key) !== undefined) miss = conflict;
  });
  return miss;
}

function judge(circle: Circle, visible: Circle, change: Change, viewer: Viewer, today: string): Miss | undefined {
  const path = unfit(circle, change);
  if (path) return refused(path);
  const clashing = clash(change.patch, change.was, asPatch(circle), []);
  if (clashing?.status === 'refused') return clashing;
  const miss = clashing ?? revives(circle, change.patch);
  const unreadable = checkPatch(change.patch, miss ? undefined : circle)[0];
  if (unreadable) return { status: 'refused', field: unreadable.path };
  const forbidden = whyNot(circle, visible, change, viewer, today);
  return forbidden ? refused(forbidden) : miss;
}

/** What stands there now for every field the patch touches, and the marks of those records that were erased. */
function nowOf(circle: Circle, visible: Circle, patch: Patch): Patch {
  const now = presentOf(visible, patch);
  eachRecord(patch, (key) => {
    // Who names the record may be told that it was erased.
    const mark = own(circle.erased, key);
    if (mark !== undefined) now.erased = { ...(now.erased as Patch | undefined), [key]: mark };
  });
  return now;
}

export interface FoldOptions {
  /** Who sent the change: from the host's session, never from the change. */
  viewer: Viewer;
  /**
   * The answer the host remembers for an id, since an id is judged once. `saved` (with its revision), `refused` and
   * `conflict` are worth remembering, without their text: what stands there now is told afresh.
   */
  seen?: (id: string) => Answer | undefined;
  /** The host's local date, by which limits are judged; without it the date the change claims. */
  today?: string;
}

/**
 * Judges a change and folds it into the circle. The circle comes back untouched unless the answer is `saved`; then its
 * `revision`, where it has one, is one more. A refusal names its `field` as a JSON Pointer; the words for it are the host's.
 * Storing the circle, the answer by id and the log is one transaction, and the host's part.
 */
export function foldChange(circle: Circle, change: Change, options: FoldOptions): { circle: Circle; answer: Answer } {
  const { viewer, seen, today = change.at.slice(0, 10) } = options;
  const earlier = seen?.(change.id);
  if (earlier && earlier.status !== 'conflict') return { circle, answer: earlier };
  const { revision } = circle;
  const counted = revision !== undefined;
  const visible = visibleTo(circle, viewer, today);
  const miss = earlier ? conflict : judge(circle, visible, change, viewer, today);
  if (miss?.status === 'refused') return { circle, answer: miss };
  if (miss) return { circle, answer: { status: 'conflict', now: nowOf(circle, visible, change.patch), ...counted && { revision } } };
  const next = applyChange(circle, change);
  if (!counted) return { circle: next, answer: { status: 'saved' } };
  return { circle: { ...next, revision: revision + 1 }, answer: { status: 'saved', revision: revision + 1 } };
}
