import { applyChange } from './change.js';
import { COLLECTIONS } from './circle.js';
import { allows } from './limits.js';
import { isTree, equal, presentOf, own } from './merge.js';
import { FROM_ADULTS, isOwn, PERSONAL } from './ownership.js';
import { maySee } from './visible.js';

const OTHERS = {
  me: /* @__PURE__ */ new Set(["born", "bornIs", "stage", "nation"]),
  people: /* @__PURE__ */ new Set(["is", "kinds", "state", "paid", "died", "birthday", "zone", "home", "image"]),
  placings: /* @__PURE__ */ new Set(),
  wishes: /* @__PURE__ */ new Set(),
  feelings: /* @__PURE__ */ new Set(),
  days: /* @__PURE__ */ new Set(),
  reviews: /* @__PURE__ */ new Set(),
  entries: /* @__PURE__ */ new Set(["putAway", "cover", "gap", "askedOf", "askedOn", "holders", "talkWith", "explained", "tell", "meansNow", "notBefore"]),
  replies: /* @__PURE__ */ new Set(["who", "due", "done", "lookAgain"])
};
function widened(before, after, collection) {
  const seen = (record) => {
    const list = own(record, "seenBy");
    return Array.isArray(list) ? list : PERSONAL.has(collection) && collection !== "people" ? ["me"] : ["everyone"];
  };
  const earlier = seen(before);
  return !earlier.includes("everyone") && seen(after).some((who) => !earlier.includes(who));
}
function foreign(collection, patch, before, after) {
  const only = OTHERS[collection];
  return Object.keys(patch).find((key) => {
    const value = patch[key];
    if (key === "at" || key === "by") return false;
    if (key === "seenBy") return widened(before, after, collection);
    if (key === "words") return only !== void 0 || before.words !== void 0;
    if (only && !only.has(key)) return true;
    return !!only && (key === "holders" || key === "meansNow") && isTree(value) && Object.keys(value).some((id) => own(before[key], id) !== void 0);
  });
}
function misnamed(collection, viewer, before, after) {
  const [was, by] = [before && own(before, "by"), own(after, "by")];
  if (before && equal(was, by)) return false;
  if (by === void 0) return viewer.role !== "me" && PERSONAL.has(collection);
  if (own(by, "id") === viewer.id && own(by, "role") === viewer.role) return !!before && !isOwn(viewer, collection, before) && before.words !== void 0;
  return !before || PERSONAL.has(collection) || after.words !== void 0 || own(was, "id") !== viewer.id;
}
const AGREED = /* @__PURE__ */ new Set(["agreed", "happening"]);
const WEIGHED = ["status", "people", "way", "presenceWho"];
function whyNot(circle, visible, change, viewer, today) {
  const next = applyChange(circle, change);
  for (const collection of Object.keys(change.patch)) {
    const records = change.patch[collection];
    if (collection === "erased") continue;
    const known = collection === "me" || COLLECTIONS.includes(collection);
    if (viewer.role !== "me" ? !known : FROM_ADULTS.has(collection)) return [collection];
    if (!known) continue;
    for (const id of collection === "me" ? [""] : Object.keys(records)) {
      const path = id ? [collection, id] : [collection];
      const at = (whole) => id ? own(own(whole, collection), id) : own(whole, collection);
      const [before, seen, after, patch] = [at(circle), at(visible), at(next), id ? records[id] : records];
      if (before) {
        if (!seen || !(isTree(patch) ? equal(presentOf(before, patch), presentOf(seen, patch)) : equal(before, seen))) return path;
        if (!isOwn(viewer, collection, before)) {
          const field = isTree(patch) ? foreign(collection, patch, before, after) : "";
          if (field !== void 0) return field ? [...path, field] : path;
        }
      } else if (isTree(own(own(change.was, collection), id))) continue;
      if (!after) continue;
      if (id && misnamed(collection, viewer, before, after)) return [...path, "by"];
      if (!before && id && !maySee(next, viewer, collection, after, id, today)) return path;
      if (collection === "plans" && isTree(patch) && Array.isArray(after.people) && AGREED.has(after.status) && WEIGHED.some((key) => Object.hasOwn(patch, key))) {
        const verdict = allows(next, after, today);
        if (verdict === "no" || verdict === "askFirst" && viewer.role !== "worker") return [...path, "status"];
      }
    }
  }
  return void 0;
}

export { whyNot };
