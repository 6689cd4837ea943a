import { erasedBy } from './change.js';
import { isTree, eachRecord, withoutRecords, own } from './merge.js';

function overlaps(earlier, was, later) {
  return Object.keys(earlier).some((key) => {
    const [mine, next, before] = [earlier[key], own(later, key), own(was, key)];
    if (next === void 0) return false;
    return !isTree(mine) || !isTree(next) || !isTree(before) || overlaps(mine, before, next);
  });
}
function mentions(value, id) {
  if (typeof value === "string") return value === id || value.endsWith(`/${id}`) || value.startsWith(`${id}@`);
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  return isTree(value) && Object.keys(value).some((key) => mentions(key, id) || mentions(value[key], id));
}
function dependsOn(later, earlier) {
  const erased = erasedBy(later);
  const rest = { ...withoutRecords(later.patch, (key) => erased.includes(key)) };
  delete rest.erased;
  let found = overlaps(earlier.patch, earlier.was, rest);
  eachRecord(earlier.patch, (_, value, collection, id) => {
    found ||= value !== null && own(own(earlier.was, collection), id) === null && mentions(rest, id);
  });
  return found;
}
function touchedBy(change) {
  const erased = erasedBy(change);
  const keys = [];
  eachRecord(change.patch, (key) => {
    if (!erased.includes(key)) keys.push(key);
  });
  return keys;
}
const setsSomething = (value) => isTree(value) ? Object.keys(value).some((key) => key !== "erased" && setsSomething(value[key])) : value !== null;
function vanished(circle, change) {
  const keys = [];
  eachRecord(change.patch, (key, _, collection, id) => {
    if (isTree(own(own(change.was, collection), id)) && own(own(circle, collection), id) === void 0) keys.push(key);
  });
  return keys;
}
const stands = (circle, change) => vanished(circle, change).every((key) => removes(change.patch, key));
const removes = (patch, key) => {
  const [collection = "", id = ""] = key.split("/");
  return own(own(patch, collection), id) === null;
};

export { dependsOn, removes, setsSomething, stands, touchedBy, vanished };
