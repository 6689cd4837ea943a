import { COLLECTIONS, emptyCircle, FORMAT } from './circle.js';
import { isTree, pointer, own as own$1 } from './merge.js';
import { patterns, CIRCLE, LONGEST } from './shape.js';
import { STEP } from './steps.js';

const DOCUMENT = { type: "record", of: { __proto__: null, ...CIRCLE } };
const NOTHING = Object.freeze({});
const isPlain = isTree;
const own = own$1;
const matchers = Object.fromEntries(Object.entries(patterns).map(([type, sources]) => [type, sources.map((source) => new RegExp(source))]));
const matches = (type, value) => {
  const matcher = matchers[type];
  return !!matcher?.[0].test(value) && !matcher[1]?.test(value);
};
const requiredOf = /* @__PURE__ */ new Map();
const required = (shape) => {
  let keys = requiredOf.get(shape);
  if (!keys) requiredOf.set(shape, keys = Object.keys(shape).filter((key) => shape[key].required));
  return keys;
};
function fail(reading, reason, key) {
  reading.problems.push({ path: pointer(key === void 0 ? reading.path : [...reading.path, key]), reason });
}
const isStorable = (value) => value.isWellFormed() && !value.includes("\0");
const isNumber = (type, value) => Number.isSafeInteger(value) && (type === "whole number" ? value >= 0 : type === "number from 1 to 10" && value > 0 && value < 11);
function readText(reading, value) {
  if (value.length > LONGEST && (value.length > 2 * LONGEST || Array.from(value).length > LONGEST)) fail(reading, `longer than ${LONGEST} characters`);
  if (isStorable(value)) return value;
  fail(reading, "expected well-formed text");
  return value.replace(/[\0\ud800-\udfff]/gu, "\uFFFD");
}
function fits({ type, of, keys }, value) {
  if (typeof value === "string") return type === "text" ? value.length <= LONGEST && isStorable(value) : matches(type, value) || type === "anything";
  if (type === "list") {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!fits(of, item)) return false;
    return true;
  }
  if (type === "map") {
    if (!isPlain(value)) return false;
    for (const key in value) if (Object.hasOwn(value, key) && (!matches(keys === "collection/id" ? keys : "id", key) || !(value[key] === void 0 || fits(of, value[key])))) return false;
    return true;
  }
  if (type === "record") {
    if (!isPlain(value)) return false;
    const shape = of;
    for (const key in value) {
      const field = shape[key], item = value[key];
      if (item !== void 0 && Object.hasOwn(value, key) && (field ? !fits(field, item) : key === "__proto__")) return false;
    }
    for (const key of required(shape)) if (value[key] === void 0) return false;
    return true;
  }
  return typeof value === "number" ? isNumber(type, value) || type === "anything" : type === "true or false" ? typeof value === "boolean" : type === "anything" && value !== null;
}
function checkAnything(reading, value, under = "") {
  if (under === "__proto__" || !isStorable(under)) fail(reading, "expected another key");
  if (typeof value === "string") readText(reading, value);
  else if (typeof value === "object" && value !== null) {
    if (reading.path.length > 40) fail(reading, "nested too deeply");
    else for (const key of Object.keys(value)) {
      reading.path.push(key);
      checkAnything(reading, value[key], key);
      reading.path.pop();
    }
  }
}
function read(reading, field, value, standing) {
  const { type } = field;
  if (value === null && reading.patch) return null;
  if (typeof value === "string") {
    if (type === "text") return readText(reading, value);
    if (matches(type, value)) return value;
  }
  if (type === "anything" && value !== null) {
    if (reading.patch) checkAnything(reading, value);
    return value;
  }
  if (type === "true or false" && typeof value === "boolean") return value;
  if (typeof value === "number" && isNumber(type, value)) return value;
  if (type === "list" && Array.isArray(value)) return readList(reading, field.of, value);
  if (type === "map" || type === "record") {
    const object = Array.isArray(value) && !value.length && !reading.patch ? {} : value;
    if (isPlain(object)) return readObject(reading, field, object, isPlain(standing) ? standing : void 0);
  }
  fail(reading, value === null ? "null" : `expected ${type}`);
  return void 0;
}
function readList(reading, of, value) {
  let items, good = true;
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    reading.path.push(index);
    const got = read(reading, of, item);
    if (got === null) fail(reading, "null");
    reading.path.pop();
    if (got === void 0 || got === null) good = false;
    else if (got !== item) (items ??= [...value])[index] = got;
  }
  return good ? items ?? value : void 0;
}
function put(out, key, got) {
  if (got === void 0) delete out[key];
  else out[key] = got;
}
function readObject(reading, field, value, standing) {
  const shape = field.type === "record" ? field.of : void 0, keys = field.keys === "collection/id" ? field.keys : "id";
  const { path, patch, unread } = reading, mark = unread.length, isRecords = !shape && !patch && path.length === 1, fine = isRecords ? reading.fine?.get(path[0]) : void 0;
  const all = Object.keys(value), isFine = fine && !("has" in fine) && fine.all === value && fine.n === all.length, good = fine && "has" in fine ? fine : void 0;
  let out = value;
  for (const key of isFine ? [] : all) {
    const item = value[key], of = shape ? shape[key] : field.of;
    if (item === void 0 || isRecords && matches(keys, key) && (good?.has(item) ?? fits(of, item))) continue;
    path.push(key);
    let got = item;
    if (shape ? key === "__proto__" : !matches(keys, key)) {
      fail(reading, "expected an id as key");
      got = void 0;
    } else if (of) got = read(reading, of, item, standing && (own(standing, key) ?? NOTHING));
    else if (patch) checkAnything(reading, item, key);
    if (got !== item && !patch) {
      if (got === void 0 && item !== null) unread.push([pointer(path), item]);
      if (out === value) out = { ...value };
      put(out, key, got ?? of?.or);
    }
    path.pop();
  }
  if (shape) for (const key of required(shape)) {
    const { or } = shape[key];
    if (patch ? value[key] === null || value[key] === void 0 && standing && !Object.hasOwn(standing, key) : out[key] === void 0) {
      if (patch || value[key] === void 0 && !isPlain(or)) fail(reading, "missing", key);
      if (patch) continue;
      if (or === void 0) {
        unread.length = mark;
        return void 0;
      }
      if (out === value) out = { ...value };
      out[key] = or;
    }
  }
  return out;
}
const STEPS = [];
function migrate(document, steps) {
  let out = document;
  for (let at = out.kith; typeof at === "number" && at < FORMAT; at++) {
    const step = steps[at];
    if (!step) break;
    out = { ...step(out), kith: at + 1 };
  }
  return out;
}
const isNewer = (circle) => circle.kith > FORMAT;
const readCircle = (json, steps = STEPS) => readWhole(json, steps);
function* readSteps(json) {
  const fine = /* @__PURE__ */ new Map();
  let n = 0;
  try {
    if (isPlain(json)) for (const collection of COLLECTIONS) {
      const records = json[collection];
      if (!isPlain(records)) continue;
      const { of, keys = "id" } = CIRCLE[collection], known = [], ids = Object.keys(records);
      for (const id of ids) {
        const record = records[id];
        if (matches(keys === "collection/id" ? keys : "id", id) && fits(of, record)) known.push(record);
        if (++n % STEP === 0) yield;
      }
      fine.set(collection, known.length === ids.length ? { all: records, n: ids.length } : new Set(known));
    }
  } catch {
  }
  return readWhole(json, STEPS, fine);
}
function readWhole(json, steps, fine) {
  const reading = { problems: [], unread: [], path: [], fine };
  let circle = emptyCircle("");
  try {
    const whole = isPlain(json) && isPlain(json.unread) ? writeCircle(json) : json;
    if (isPlain(whole)) circle = forget(readObject(reading, DOCUMENT, migrate(whole, steps), void 0));
    else {
      fail(reading, "expected record");
      if (whole !== void 0) reading.unread.push(["", whole]);
    }
  } catch {
    fail(reading, "could not be read");
    reading.unread.splice(0, Infinity, ["", json]);
  }
  if (reading.unread.length) circle = forgetUnread({ ...circle, unread: Object.fromEntries(reading.unread) });
  return { circle, problems: reading.problems };
}
function forgetUnread(circle) {
  const { unread, ...rest } = circle;
  const left = Object.entries(unread ?? {}).filter(([path]) => !Object.hasOwn(circle.erased, place(path).slice(0, 2).join("/")));
  return left.length ? { ...rest, unread: Object.fromEntries(left) } : rest;
}
function forget(circle) {
  const copied = /* @__PURE__ */ new Map();
  for (const mark of Object.keys(circle.erased)) {
    const [collection, id] = mark.split("/");
    const records = COLLECTIONS.includes(collection) ? copied.get(collection) ?? circle[collection] : {};
    if (!Object.hasOwn(records, id)) continue;
    if (!copied.has(collection)) copied.set(collection, { ...records });
    delete copied.get(collection)[id];
  }
  return copied.size ? { ...circle, ...Object.fromEntries(copied) } : circle;
}
const place = (path) => path.split("/").slice(1).map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
function writeCircle(circle) {
  const { unread = {}, ...rest } = forgetUnread(circle);
  if (Object.hasOwn(unread, "")) return JSON.stringify(rest) === JSON.stringify(emptyCircle("")) ? unread[""] : rest;
  const copies = /* @__PURE__ */ new Set();
  const copyOf = (value) => {
    if (copies.has(value)) return value;
    const copy = { ...value };
    copies.add(copy);
    return copy;
  };
  const put2 = (parent, key, value) => Object.defineProperty(parent, key, { value, configurable: true, enumerable: true, writable: true });
  const whole = copyOf(rest);
  for (const [path, value] of Object.entries(unread)) {
    const keys = place(path), last = keys.pop();
    let parent = whole, field = DOCUMENT;
    for (const key of keys) {
      const child = parent && own(parent, key), copy = isPlain(child) ? copyOf(child) : void 0;
      if (copy) put2(parent, key, copy);
      parent = copy;
      field = inside(field, key);
    }
    const there = parent && own(parent, last), or = inside(field, last)?.or;
    if (parent && (there === void 0 || or !== void 0 && JSON.stringify(there) === JSON.stringify(or))) put2(parent, last, value);
  }
  return whole;
}
const inside = (field, key) => field?.type === "record" ? own(field.of, key) : field?.of;
function checkPatch(patch, circle) {
  const reading = { problems: [], unread: [], path: [], patch: true };
  if (!isPlain(patch)) fail(reading, "expected record");
  else for (const key of Object.keys(patch)) {
    const value = patch[key], field = own(CIRCLE, key);
    reading.path.push(key);
    if (["kith", "id", "revision", "unread"].includes(key)) fail(reading, "not for a patch");
    else if (field && !isPlain(value)) fail(reading, `expected ${field.type}`);
    else if (field) read(reading, field, value, circle?.[key]);
    else checkAnything(reading, value, key);
    reading.path.pop();
  }
  return reading.problems;
}

export { checkPatch, forgetUnread, isNewer, matches, own, readCircle, readSteps, writeCircle };
