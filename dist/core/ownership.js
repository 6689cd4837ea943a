import { own, isTree } from './merge.js';

const PERSONAL = /* @__PURE__ */ new Set(["me", "people", "placings", "wishes", "feelings", "entries", "days", "reviews"]);
const FROM_ADULTS = /* @__PURE__ */ new Set(["limits", "replies"]);
function isOwn(viewer, collection, record) {
  const by = own(record, "by"), me = viewer.role === "me";
  if (me && FROM_ADULTS.has(collection)) return false;
  if (!isTree(by)) return me || !PERSONAL.has(collection);
  return by.id === viewer.id || me && (by.role === "me" || collection === "people");
}

export { FROM_ADULTS, PERSONAL, isOwn };
