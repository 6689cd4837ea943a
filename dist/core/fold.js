import { applyChange, erasedBy } from './change.js';
import { whyNot } from './may-write.js';
import { presentOf, eachRecord, own, isTree, pointer, equal, merge, asPatch } from './merge.js';
import { checkPatch } from './read-circle.js';
import { visibleTo } from './visible.js';

const refused = (path) => ({ status: "refused", field: pointer(path) });
const conflict = { status: "conflict" };
function unfit(circle, change) {
  if (change.circle !== circle.id) return ["circle"];
  const { patch } = change;
  for (const key of Object.keys(patch)) if (!isTree(patch[key])) return [key];
  let path;
  eachRecord(patch, (_, value, collection, id) => {
    if (value !== null && !isTree(value)) path ??= [collection, id];
  });
  for (const key of erasedBy(change)) {
    const [collection = "", id = ""] = key.split("/");
    const left = own(own(patch, collection), id);
    const gone = left === null || left === void 0 && own(own(circle, collection), id) === void 0;
    if (!gone || typeof own(patch.erased, key) !== "string") path ??= ["erased", key];
  }
  return path;
}
function clash(patch, was, present, path) {
  if (isTree(patch) && (isTree(was) || (was ?? null) === null) && (isTree(was) || Object.keys(patch).length)) {
    if (!isTree(present) && (present !== void 0 || isTree(was))) return conflict;
    let first;
    for (const key of Object.keys(patch)) {
      const there = own(present, key);
      const miss = clash(patch[key], was === null ? null : own(was, key), path.length || isTree(there) ? there : {}, [...path, key]);
      if (miss?.status === "refused") return miss;
      first ??= miss;
    }
    return first;
  }
  if (was === void 0) {
    const erasing = path[0] === "erased" || path[0] !== "me" && path.length === 2 && patch === null;
    return erasing ? void 0 : refused(path);
  }
  return equal(present, was ?? void 0) || equal(present, merge(void 0, patch)) ? void 0 : conflict;
}
function revives(circle, patch) {
  let miss;
  eachRecord(patch, (key, value) => {
    if (value !== null && own(circle.erased, key) !== void 0) miss = conflict;
  });
  return miss;
}
function judge(circle, visible, change, viewer, today) {
  const path = unfit(circle, change);
  if (path) return refused(path);
  const clashing = clash(change.patch, change.was, asPatch(circle), []);
  if (clashing?.status === "refused") return clashing;
  const miss = clashing ?? revives(circle, change.patch);
  const unreadable = checkPatch(change.patch, miss ? void 0 : circle)[0];
  if (unreadable) return { status: "refused", field: unreadable.path };
  const forbidden = whyNot(circle, visible, change, viewer, today);
  return forbidden ? refused(forbidden) : miss;
}
function nowOf(circle, visible, patch) {
  const now = presentOf(visible, patch);
  eachRecord(patch, (key) => {
    const mark = own(circle.erased, key);
    if (mark !== void 0) now.erased = { ...now.erased, [key]: mark };
  });
  return now;
}
function foldChange(circle, change, options) {
  const { viewer, seen, today = change.at.slice(0, 10) } = options;
  const earlier = seen?.(change.id);
  if (earlier && earlier.status !== "conflict") return { circle, answer: earlier };
  const { revision } = circle;
  const counted = revision !== void 0;
  const visible = visibleTo(circle, viewer, today);
  const miss = earlier ? conflict : judge(circle, visible, change, viewer, today);
  if (miss?.status === "refused") return { circle, answer: miss };
  if (miss) return { circle, answer: { status: "conflict", now: nowOf(circle, visible, change.patch), ...counted && { revision } } };
  const next = applyChange(circle, change);
  if (!counted) return { circle: next, answer: { status: "saved" } };
  return { circle: { ...next, revision: revision + 1 }, answer: { status: "saved", revision: revision + 1 } };
}

export { foldChange };
