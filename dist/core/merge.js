const isTree = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (value, key) => isTree(value) && key !== void 0 && Object.hasOwn(value, key) ? value[key] : void 0;
const asPatch = (value) => value;
const pointer = (path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
function equal(a, b) {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
const made = /* @__PURE__ */ new WeakMap();
function copy(tree, changed) {
  const keys = Object.keys(tree), isLarge = keys.length > 1e3, out = isLarge ? /* @__PURE__ */ Object.create(null) : {};
  for (const key of keys) if (key !== "__proto__") out[key] = tree[key];
  if (!isLarge) return out;
  made.set(out, { from: new WeakRef(tree), keys: changed });
  return Object.setPrototypeOf(out, Object.prototype);
}
function mergedKeys(from, to) {
  const known = made.get(to);
  return known?.from.deref() === from ? known.keys : void 0;
}
function merge(target, patch) {
  if (!isTree(patch)) return patch === null ? void 0 : equal(target, patch) ? target : patch;
  const from = isTree(target) ? target : void 0;
  let out = from ? void 0 : {};
  const keys = [];
  for (const key of Object.keys(patch)) {
    if (key === "__proto__") continue;
    const before = own(from, key);
    const after = merge(before, patch[key]);
    if (after === before) continue;
    out ??= copy(from, keys);
    keys.push(key);
    if (after === void 0) delete out[key];
    else out[key] = after;
  }
  return out ?? from;
}
const mergeCircle = (circle, patch) => merge(asPatch(circle), patch);
function shaped(patch, leaf) {
  const out = {};
  for (const key of Object.keys(patch)) {
    const value = key === "__proto__" ? void 0 : leaf(key, patch[key]);
    if (value !== void 0) out[key] = value;
  }
  return out;
}
function presentOf(target, patch) {
  return shaped(patch, (key, value) => {
    const present = own(target, key);
    return isTree(value) && isTree(present) ? presentOf(present, value) : present ?? null;
  });
}
function leftBy(patch, was) {
  return shaped(patch, (key, value) => {
    const before = own(was, key);
    return !isTree(value) ? value : isTree(before) ? leftBy(value, before) : merge(void 0, value) ?? null;
  });
}
function eachRecord(patch, visit) {
  for (const collection of Object.keys(patch)) {
    const records = patch[collection];
    if (collection === "me" || collection === "erased" || !isTree(records)) continue;
    for (const id of Object.keys(records)) visit(`${collection}/${id}`, records[id], collection, id);
  }
}
function withoutRecords(patch, drop) {
  let out = patch;
  eachRecord(patch, (key, value, collection, id) => {
    if (!drop(key, value)) return;
    const rest = { ...out[collection] };
    delete rest[id];
    out = { ...out, [collection]: rest };
    if (!Object.keys(rest).length) delete out[collection];
  });
  return out;
}
const isWhen = (value) => isTree(value) && ("edtf" in value || "said" in value);
const asList = (value) => Array.isArray(value) ? value : value === null ? [] : void 0;
const stripped = (value) => merge(void 0, value) ?? null;
function mergeLists(was, mine, theirs) {
  const [before, here, there] = [asList(was), asList(mine), asList(theirs)];
  if (!before || !here || !there || !(Array.isArray(mine) || Array.isArray(theirs))) return void 0;
  const merged = [
    ...there.filter((item) => here.includes(item) || !before.includes(item)),
    ...here.filter((item) => !before.includes(item) && !there.includes(item))
  ];
  return merged.length || mine !== null && theirs !== null ? merged : null;
}
const STAMPS = /* @__PURE__ */ new Set(["at", "by"]);
function mergeThreeWays(patch, was, now) {
  const out = { patch: {}, was: {}, choice: false, gone: false, missed: false };
  for (const key of Object.keys(patch)) {
    const mine = patch[key];
    const before = was === null ? null : own(was, key);
    const told = own(now, key);
    const present = told === void 0 ? before ?? null : told;
    if (isTree(mine) && isTree(present) && (before === void 0 || before === null || isTree(before)) && !isWhen(mine)) {
      const inner = mergeThreeWays(mine, before, present);
      out.patch[key] = inner.patch;
      if (before !== void 0 || Object.keys(inner.was).length) out.was[key] = inner.was;
      out.choice ||= inner.choice;
      out.gone ||= inner.gone;
      out.missed ||= inner.missed;
      continue;
    }
    out.patch[key] = mine;
    if (before === void 0) continue;
    out.was[key] = isTree(mine) && isTree(present) ? presentOf(present, mine) : present;
    const [old, there] = [stripped(before), stripped(present)];
    const after = merge(old, mine) ?? null;
    if (equal(there, old) || equal(there, after)) continue;
    out.missed = true;
    if (isTree(mine) && isTree(before) && !isTree(present) && !isWhen(mine)) out.gone = true;
    else if (equal(after, old)) out.patch[key] = isTree(mine) ? out.was[key] : present;
    else {
      const merged = mergeLists(before, mine, present);
      if (merged !== void 0) out.patch[key] = merged;
      else if (!STAMPS.has(key)) out.choice = true;
    }
  }
  return out;
}
function setTo(target, patch, now) {
  const out = isTree(target) ? copy(target, Object.keys(patch)) : {};
  for (const key of Object.keys(patch)) {
    const [value, present] = [patch[key], own(now, key)];
    if (present === void 0 || key === "__proto__") continue;
    if (present === null) delete out[key];
    else out[key] = isTree(value) && isTree(present) ? setTo(out[key], value, present) : stripped(present);
  }
  return out;
}

export { asPatch, eachRecord, equal, isTree, leftBy, merge, mergeCircle, mergeThreeWays, mergedKeys, own, pointer, presentOf, setTo, shaped, withoutRecords };
