/** Who may write what: the rules by which a fold refuses a change of a viewer, whatever stands in it. */
import type { Change, Patch } from './change.js';
import { applyChange } from './change.js';
import type { Circle, Collection, Plan, Viewer } from './circle.js';
import { COLLECTIONS } from './circle.js';
import { allows } from './limits.js';
import { equal, isTree, own, presentOf } from './merge.js';
import { FROM_ADULTS, isOwn, PERSONAL } from './ownership.js';
import { maySee } from './visible.js';

/** What somebody else may set on a record that is not theirs. Where a list stands, nothing else; `words` can be added, never changed. */
const OTHERS: { [collection: string]: Set<string> | undefined } = {
  me: new Set(['born', 'bornIs', 'stage', 'nation']),
  people: new Set(['is', 'kinds', 'state', 'paid', 'died', 'birthday', 'zone', 'home', 'image']),
  placings: new Set(), wishes: new Set(), feelings: new Set(), days: new Set(), reviews: new Set(),
  entries: new Set(['putAway', 'cover', 'gap', 'askedOf', 'askedOn', 'holders', 'talkWith', 'explained', 'tell', 'meansNow', 'notBefore']),
  replies: new Set(['who', 'due', 'done', 'lookAgain']),
};

/** Whether `after` shows the record to somebody who could not see it. */
function widened(before: Patch, after: Patch | undefined, collection: string): boolean {
  const seen = (record: unknown): unknown[] => {
    const list = own(record, 'seenBy');
    return Array.isArray(list) ? list : PERSONAL.has(collection) && collection !== 'people' ? ['me'] : ['everyone'];
  };
  const earlier = seen(before);
  return !earlier.includes('everyone') && seen(after).some((who) => !earlier.includes(who));
}

/** The first field of somebody else's record that this viewer may not set. */
function foreign(collection: string, patch: Patch, before: Patch, after: Patch | undefined): string | undefined {
  const only = OTHERS[collection];
  return Object.keys(patch).find((key) => {
    const value = patch[key]!;
    if (key === 'at' || key === 'by') return false;
    if (key === 'seenBy') return widened(before, after, collection);
    if (key === 'words') return only !== undefined || before.words !== undefined;
    if (only && !only.has(key)) return true;
    // What is keyed by id is added to; what stands there is somebody's.
    return !!only && (key === 'holders' || key === 'meansNow') && isTree(value)
      && Object.keys(value).some((id) => own(before[key], id) !== undefined);
  });
}

/** Nobody writes in another's name. */
function misnamed(collection: string, viewer: Viewer, before: Patch | undefined, after: Patch): boolean {
  const [was, by] = [before && own(before, 'by'), own(after, 'by')];
  if (before && equal(was, by)) return false;
  if (by === undefined) return viewer.role !== 'me' && PERSONAL.has(collection);
  if (own(by, 'id') === viewer.id && own(by, 'role') === viewer.role) return !!before && !isOwn(viewer, collection, before) && before.words !== undefined;
  // A taking over that is taken back: without words it speaks for nobody.
  return !before || PERSONAL.has(collection) || after.words !== undefined || own(was, 'id') !== viewer.id;
}

/** Fields that decide whether a plan goes against a limit. */
const AGREED = new Set(['agreed', 'happening']);
const WEIGHED = ['status', 'people', 'way', 'presenceWho'];

/**
 * The path of the first thing in a change that this viewer may not do; `undefined` where all of it is theirs to do.
 *
 * @param visible what `visibleTo` leaves of the circle for the viewer
 * @param today local date by which limits are judged
 */
export function whyNot(circle: Circle, visible: Circle, change: Change, viewer: Viewer, today: string): string[] | undefined {
  const next = applyChange(circle, change);
  for (const collection of Object.keys(change.patch)) {
    const records = change.patch[collection] as Patch;
    if (collection === 'erased') continue;
    const known = collection === 'me' || (COLLECTIONS as readonly string[]).includes(collection);
    // Who may see what a later version keeps here is not known.
    if (viewer.role !== 'me' ? !known : FROM_ADULTS.has(collection)) return [collection];
    if (!known) continue;
    // `me` is one record.
    for (const id of collection === 'me' ? [''] : Object.keys(records)) {
      const path = id ? [collection, id] : [collection];
      const at = (whole: Circle): Patch | undefined => (id ? own(own(whole, collection), id) : own(whole, collection)) as Patch | undefined;
      const [before, seen, after, patch] = [at(circle), at(visible), at(next), id ? records[id]! : records];
      if (before) {
        if (!seen || !(isTree(patch) ? equal(presentOf(before, patch), presentOf(seen, patch)) : equal(before, seen))) return path;
        if (!isOwn(viewer, collection, before)) {
          const field = isTree(patch) ? foreign(collection, patch, before, after) : '';
          if (field !== undefined) return field ? [...path, field] : path;
        }
      } else if (isTree(own(own(change.was, collection), id))) continue; // Built on what is gone: a conflict, whoever wrote it.
      if (!after) continue;
      if (id && misnamed(collection, viewer, before, after)) return [...path, 'by'];
      if (!before && id && !maySee(next, viewer, collection as Collection, after as never, id, today)) return path;
      if (collection === 'plans' && isTree(patch) && Array.isArray(after.people) && AGREED.has(after.status as string) && WEIGHED.some((key) => Object.hasOwn(patch, key))) {
        const verdict = allows(next, after as unknown as Plan, today);
        if (verdict === 'no' || (verdict === 'askFirst' && viewer.role !== 'worker')) return [...path, 'status'];
      }
    }
  }
  return undefined;
}
