/** How one waiting change stands to another. */
import type { Change, Json, Patch } from './change.js';
import { erasedBy } from './change.js';
import type { Circle } from './circle.js';
import { eachRecord, isTree, own, withoutRecords } from './merge.js';

/** Whether both patches set the same field, or the later one sets a field of what the earlier one made. */
function overlaps(earlier: Patch, was: Json | undefined, later: Patch): boolean {
  return Object.keys(earlier).some((key) => {
    const [mine, next, before] = [earlier[key]!, own(later, key), own(was, key)];
    if (next === undefined) return false;
    return !isTree(mine) || !isTree(next) || !isTree(before) || overlaps(mine, before, next);
  });
}

/** Whether an id stands anywhere in a patch: as a key, a value, or in `collection/id` or `id@date`. */
function mentions(value: Json, id: string): boolean {
  if (typeof value === 'string') return value === id || value.endsWith(`/${id}`) || value.startsWith(`${id}@`);
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  return isTree(value) && Object.keys(value).some((key) => mentions(key, id) || mentions(value[key]!, id));
}

/** Whether `later` was made on top of `earlier` and falls with it. An erasing stands by itself. */
export function dependsOn(later: Change, earlier: Change): boolean {
  const erased = erasedBy(later);
  const rest = { ...withoutRecords(later.patch, (key) => erased.includes(key)) };
  delete rest.erased;
  let found = overlaps(earlier.patch, earlier.was, rest);
  eachRecord(earlier.patch, (_, value, collection, id) => {
    found ||= value !== null && own(own(earlier.was, collection), id) === null && mentions(rest, id);
  });
  return found;
}

/** The `collection/id` of every record the change names and does not itself erase. */
export function touchedBy(change: Change): string[] {
  const erased = erasedBy(change);
  const keys: string[] = [];
  eachRecord(change.patch, (key) => { if (!erased.includes(key)) keys.push(key); });
  return keys;
}

/** Whether the change sets anything: one that only removes has no words to keep. */
export const setsSomething = (value: Json): boolean =>
  isTree(value) ? Object.keys(value).some((key) => key !== 'erased' && setsSomething(value[key]!)) : value !== null;

/** The `collection/id` of records that were there when the change was made, and are not there (or not to be seen) any more. */
export function vanished(circle: Circle, change: Change): string[] {
  const keys: string[] = [];
  eachRecord(change.patch, (key, _, collection, id) => {
    if (isTree(own(own(change.was, collection), id)) && own(own(circle, collection), id) === undefined) keys.push(key);
  });
  return keys;
}

/** Whether every record that the change sets a field of is there. */
export const stands = (circle: Circle, change: Change): boolean =>
  vanished(circle, change).every((key) => removes(change.patch, key));

/** Whether a patch takes the record `collection/id` away. */
export const removes = (patch: Patch, key: string): boolean => {
  const [collection = '', id = ''] = key.split('/');
  return own(own(patch, collection), id) === null;
};
