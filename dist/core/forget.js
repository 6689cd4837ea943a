import { touchedBy, setsSomething } from './dependence.js';
import { own, withoutRecords, isTree, shaped, equal } from './merge.js';

const each = (keys, set) => {
  for (const key of keys) set(...key.split("/"), key);
};
function erasing(keys, marks) {
  let patch = {};
  each(keys, (collection, id, key) => {
    patch = { ...patch, [collection]: { ...patch[collection], [id]: null }, erased: { ...patch.erased, [key]: own(marks, key) } };
  });
  return patch;
}
function without(patch, keys) {
  let out = patch;
  each(keys, (collection, id) => {
    out = { ...out, [collection]: { ...out[collection], [id]: null } };
  });
  return out;
}
function added(patch, was) {
  if (isTree(patch)) return shaped(patch, (key, value) => added(value, own(was, key)));
  if (!Array.isArray(patch)) return equal(patch, was) ? void 0 : patch;
  const fresh = Array.isArray(was) ? patch.filter((item) => !was.includes(item)) : patch;
  return fresh.length ? fresh : void 0;
}
function unsaid(change, keys) {
  let { patch } = change;
  each(keys, (collection, id) => {
    const [records, value] = [patch[collection], own(patch[collection], id)];
    if (isTree(value)) patch = { ...patch, [collection]: { ...records, [id]: added(value, own(own(change.was, collection), id)) } };
  });
  return { ...change, patch, was: without(change.was, keys) };
}
function blank(change, keys) {
  const touched = touchedBy(change).filter((key) => keys.includes(key));
  return { ...change, patch: without(change.patch, touched), was: without(change.was, touched) };
}
function forgetIn(change, erased, here) {
  const keys = touchedBy(change).filter((key) => own(erased, key) !== void 0);
  if (!keys.length) return void 0;
  const hit = (key) => keys.includes(key);
  const patch = withoutRecords(change.patch, hit);
  const was = withoutRecords(change.was, hit);
  const left = Object.keys(patch).length ? { ...change, patch, was } : void 0;
  const all = unsaid(change, keys);
  const lost = withoutRecords(all.patch, (key) => !hit(key));
  const since = !change.undoes && keys.every((key) => !here.includes(key) && Date.parse(change.at) > Date.parse(erased[key]));
  return { left, words: since && setsSomething(lost) ? { ...change, patch: lost, was: without({}, keys) } : void 0, unsaid: all };
}
function forgetInDraft(draft, found, away) {
  const { theirs, change } = draft;
  if (!found) return !away.length ? [draft] : theirs || change.undoes ? [] : [{ ...draft, change: unsaid(change, away), gone: true }];
  const { words, left } = found;
  return words && !theirs ? [{ ...draft, change: words, reason: "erased", gone: true }] : left && setsSomething(left.patch) ? [{ ...draft, change: left }] : [];
}

export { blank, erasing, forgetIn, forgetInDraft, unsaid };
