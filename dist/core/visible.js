import { COLLECTIONS } from './circle.js';
import { own } from './read-circle.js';
import { STEP, finish } from './steps.js';
import { CIRCLE, fieldsOf } from './shape.js';

const OPEN = ["people", "plans", "replies", "limits"];
const EVERYONE = ["everyone"], MINE = ["me"];
const reaches = (seenBy, viewer) => seenBy.some((who) => who === "everyone" || (who === "me" ? viewer.role === "me" : who === "team" ? viewer.role === "worker" : who === viewer.id));
const leading = /* @__PURE__ */ new Map();
function leadsOf(shape) {
  let found = leading.get(shape);
  if (!found) leading.set(shape, found = new Map(Object.entries(shape).filter(([, field]) => leads(field))));
  return found;
}
const leads = ({ type, to, keys, of }) => !!to || !!keys || (type === "record" ? !!of.seenBy || leadsOf(of).size > 0 : !!of && leads(of));
const needed = /* @__PURE__ */ new Map();
function needsOf(shape) {
  let found = needed.get(shape);
  if (!found) needed.set(shape, found = [...leadsOf(shape)].filter(([, field]) => field.required ?? field.essential));
  return found;
}
const planOf = (time) => time.slice(0, time.lastIndexOf("@"));
const partsOf = (ref) => {
  const slash = ref.indexOf("/");
  return [ref.slice(0, slash), ref.slice(slash + 1)];
};
const isAbout = (collection) => collection === "replies" || collection === "feelings";
function sightOf(circle, viewer, today, given) {
  const whole = /* @__PURE__ */ new Map();
  function* wholeSteps(collection) {
    let all = !given && collection !== "times" && !isAbout(collection) && !needsOf(fieldsOf(collection)).length, n = 0;
    const records = circle[collection];
    if (all) for (const id of Object.keys(records)) {
      if (!(all = allowed(collection, id, records[id]))) break;
      if (++n % STEP === 0) yield;
    }
    whole.set(collection, all);
  }
  function isWhole(collection) {
    if (!whole.has(collection)) finish(wholeSteps(collection));
    return whole.get(collection);
  }
  const seen = /* @__PURE__ */ new Map();
  const seenIn = (collection) => {
    let ids = seen.get(collection);
    if (!ids) seen.set(collection, ids = /* @__PURE__ */ new Map());
    return ids;
  };
  const recordAt = (collection, id) => {
    if (given && given.ref === `${collection}/${id}`) return given.record;
    return COLLECTIONS.includes(collection) ? own(circle[collection], id) : void 0;
  };
  const isAuthor = (record) => record.by?.id === viewer.id;
  function allowed(collection, id, record) {
    const { seenBy } = record, author = isAuthor(record);
    const plans = collection === "times" ? [record.plan, planOf(id)].filter((plan) => plan && recordAt("plans", plan)) : MINE;
    if (collection === "times" && !plans.every((plan) => sees("plans", plan))) return false;
    if ((collection !== "times" || !plans.length) && !author && !reaches(Array.isArray(seenBy) ? seenBy : OPEN.includes(collection) ? EVERYONE : MINE, viewer)) return false;
    const { notBefore } = record;
    if (collection === "entries" && notBefore && !author && !(today && notBefore <= today)) return false;
    return needsOf(fieldsOf(collection)).every(([key, field]) => {
      const value = record[key];
      return value === void 0 || Array.isArray(value) && !value.length || cut(field, value) !== void 0;
    });
  }
  function sees(collection, id) {
    if (isAbout(collection)) return seenIn(collection).get(id) ?? follows(collection, id);
    const record = recordAt(collection, id);
    if (record && collection !== "times" && !needsOf(fieldsOf(collection)).length) return allowed(collection, id, record);
    const ids = seenIn(collection), known = ids.get(id);
    if (known !== void 0) return known;
    ids.set(id, false);
    const result = record ? allowed(collection, id, record) : collection !== "times" || sees("plans", planOf(id));
    ids.set(id, result);
    return result;
  }
  function follows(collection, id) {
    const chain = [];
    let result;
    while (result === void 0) {
      const record = recordAt(collection, id);
      result = isAbout(collection) ? seenIn(collection).get(id) : sees(collection, id);
      if (result !== void 0) break;
      seenIn(collection).set(id, false);
      if (record && !allowed(collection, id, record)) result = false;
      else {
        chain.push([collection, id]);
        if (record) [collection, id] = partsOf(record.about);
        else result = true;
      }
    }
    for (const [collection2, id2] of chain) seenIn(collection2).set(id2, result);
    return result;
  }
  const leadsOpen = (to, value) => isWhole(to) && !(typeof value === "string" && value.includes("/"));
  function cut(field, value) {
    const to = field.to ?? (field.type === "list" ? field.of.to : void 0);
    if (to && (Array.isArray(value) ? value.every((item) => leadsOpen(to, item)) : leadsOpen(to, value))) return value;
    if (field.to) return typeof value === "string" && !(sees(field.to, value) && (!value.includes("/") || sees(...partsOf(value)))) ? void 0 : value;
    if (Array.isArray(value)) {
      if (!value.some((item) => cut(field.of, item) === void 0)) return value;
      const rest2 = value.filter((item) => cut(field.of, item) !== void 0);
      return rest2.length ? rest2 : void 0;
    }
    if (typeof value !== "object" || value === null) return value;
    if (field.type === "record") {
      const shape = field.of, part = value;
      return shape.seenBy && !reaches(part.seenBy ?? ["me"], viewer) ? void 0 : cutFields(part, shape);
    }
    if (field.type !== "map") return value;
    const rest = Object.entries(value).map(([key, item]) => [key, field.keys === "people" && !sees("people", key) ? void 0 : cut(field.of, item)]);
    const left = rest.filter(([, item]) => item !== void 0);
    if (left.length === rest.length && left.every(([key, item]) => item === value[key])) return value;
    return left.length ? Object.fromEntries(left) : void 0;
  }
  function cutFields(record, shape) {
    let out = record;
    const leads2 = leadsOf(shape);
    for (const key in record) {
      const field = Object.hasOwn(record, key) ? leads2.get(key) : void 0, value = field && out[key], rest = value === void 0 ? void 0 : cut(field, value);
      if (!field || rest === value) continue;
      if (rest === void 0 && field.required) return void 0;
      if (out === record) out = { ...record };
      if (rest === void 0) delete out[key];
      else out[key] = rest;
    }
    return out;
  }
  function cutRecord(record, shape) {
    const out = cutFields(record, shape) ?? record;
    if (!out.unsigned || !out.by || isAuthor(out)) return out;
    const rest = { ...out, voice: out.voice ?? (out.by.role === "me" ? "mine" : "aboutMe") };
    delete rest.by;
    delete rest.with;
    return rest;
  }
  return { wholeSteps, isWhole, sees, cut, cutRecord };
}
function tellsErased(circle, mark, sight) {
  const [collection, id] = partsOf(mark), plan = planOf(id);
  if (collection === "times") return !!own(circle.plans, plan) && sight.sees("plans", plan);
  return OPEN.includes(collection) && collection !== "replies";
}
function visibleTo(circle, viewer, today) {
  return finish(visibleSteps(circle, viewer, today));
}
function* visibleSteps(circle, viewer, today) {
  const sight = sightOf(circle, viewer, today);
  const next = {};
  let same = Object.keys(circle).every((key) => key !== "unread" && Object.hasOwn(CIRCLE, key));
  const keep = (key, value) => {
    next[key] = value;
    if (value !== circle[key]) same = false;
  };
  let n = 0;
  for (const collection of COLLECTIONS) yield* sight.wholeSteps(collection);
  for (const collection of COLLECTIONS) {
    const shape = fieldsOf(collection), records = circle[collection], ids = Object.keys(records);
    const lefts = [], isWhole = sight.isWhole(collection);
    let all = true;
    for (const id2 of ids) {
      const record = records[id2], left = isWhole || sight.sees(collection, id2) ? sight.cutRecord(record, shape) : void 0;
      lefts.push(left);
      if (left !== record) all = false;
      if (++n % STEP === 0) yield;
    }
    keep(collection, all ? records : Object.fromEntries(ids.map((id2, i) => [id2, lefts[i]]).filter(([, left]) => left)));
  }
  keep("me", sight.cut(CIRCLE.me, circle.me));
  const marks = Object.keys(circle.erased), told = viewer.role === "me" ? marks : marks.filter((mark) => tellsErased(circle, mark, sight));
  keep("erased", told.length === marks.length ? circle.erased : Object.fromEntries(told.map((mark) => [mark, circle.erased[mark]])));
  if (same) return circle;
  const { kith, id, revision } = circle;
  return { kith, id, ...revision !== void 0 && { revision }, ...next };
}
function maySee(circle, viewer, collection, record, id, today) {
  const ref = `${collection}/${id}`;
  return sightOf(circle, viewer, today, { ref, record }).sees(collection, id);
}

export { maySee, reaches, visibleSteps, visibleTo };
