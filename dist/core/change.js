import { forgetUnread } from './read-circle.js';
import { FORMAT } from './circle.js';
import { eachRecord, presentOf, withoutRecords, own, leftBy, isTree, mergeCircle, merge } from './merge.js';
import { isOwn } from './ownership.js';

function applyChange(circle, change) {
  const patch = withoutRecords(change.patch, (key, value) => value !== null && own(circle.erased, key) !== void 0);
  const next = mergeCircle(circle, patch);
  return next.unread && next.erased !== circle.erased ? forgetUnread(next) : next;
}
function changeOf(circle, patch, stamp) {
  const { id, at, by, type, ...more } = stamp;
  let signed = patch;
  if (by.role !== "me") {
    eachRecord(patch, (_, value, collection, record) => {
      if (!isTree(value) || value.by !== void 0 || own(own(circle, collection), record) !== void 0) return;
      signed = merge(signed, { [collection]: { [record]: { by: { ...by } } } });
    });
  }
  const { erased, ...rest } = signed;
  const was = presentOf(circle, withoutRecords(rest, (key, value) => value === null && own(erased, key) !== void 0));
  return { kith: FORMAT, id, circle: circle.id, type, at, by, ...more, patch: signed, was };
}
function undoOf(change, stamp) {
  if (erasedBy(change).length) throw new TypeError("An erasing change cannot be undone");
  const { id, at, by, ...more } = stamp;
  return {
    kith: FORMAT,
    id,
    circle: change.circle,
    type: "undone",
    at,
    by,
    ...more,
    patch: change.was,
    was: leftBy(change.patch, change.was),
    undoes: change.id
  };
}
const erasedBy = (change) => isTree(change.patch.erased) ? Object.keys(change.patch.erased) : [];
const OPEN_COLLECTIONS = /* @__PURE__ */ new Set(["people", "plans", "replies", "limits", "times"]);
function widens(patch, was, open) {
  return Object.keys(patch).some((key) => {
    const value = patch[key];
    const before = own(was, key);
    if (key === "seenBy") {
      const seen = (list) => Array.isArray(list) ? list : [open ? "everyone" : "me"];
      const earlier = seen(before);
      return !earlier.includes("everyone") && seen(value).some((who) => !earlier.includes(who));
    }
    return isTree(value) && isTree(before) && widens(value, before, open);
  });
}
function isSharing(change) {
  return Object.keys(change.patch).some((key) => {
    const [patch, was] = [change.patch[key], change.was[key]];
    return isTree(patch) && isTree(was) && (widens(patch, was, OPEN_COLLECTIONS.has(key)) || key === "reviews" && Object.keys(patch).some((id) => was[id] === null && isTree(patch[id]) && Array.isArray(patch[id].seenBy) && patch[id].seenBy.some((who) => who !== "me")));
  });
}
const isUndoable = (change) => !erasedBy(change).length && !isSharing(change);
const ABOUT = [
  ["placings", "person", "people"],
  ["wishes", "person", "people"],
  ["wishes", "plan", "plans"],
  ["times", "plan", "plans"],
  ["feelings", "about", ""],
  ["replies", "about", ""]
];
function erasePatch(circle, keys, at, viewer) {
  const gone = new Set(keys);
  for (const key of gone) {
    for (const [collection, field, of] of ABOUT) {
      const records = own(circle, collection);
      for (const id of Object.keys(records ?? {})) {
        const record = own(records, id);
        const about = own(record, field);
        if (typeof about === "string" && (of ? `${of}/${about}` : about) === key && isOwn(viewer, collection, record)) gone.add(`${collection}/${id}`);
      }
    }
  }
  const patch = { erased: {} };
  for (const key of gone) {
    const slash = key.indexOf("/");
    const collection = key.slice(0, slash);
    patch[collection] = { ...patch[collection], [key.slice(slash + 1)]: null };
    patch.erased[key] = at;
  }
  return patch;
}

export { applyChange, changeOf, erasePatch, erasedBy, isSharing, isUndoable, undoOf };
