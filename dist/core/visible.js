import { COLLECTIONS } from './circle.js';
import { own } from './read-circle.js';
import { CIRCLE, fieldsOf } from './shape.js';

const OPEN = ["people", "plans", "replies", "limits"];
const reaches = (seenBy, viewer) => seenBy.some((who) => who === "everyone" || (who === "me" ? viewer.role === "me" : who === "team" ? viewer.role === "worker" : who === viewer.id));
const leading = /* @__PURE__ */ new Map();
function leadsOf(shape) {
  let found = leading.get(shape);
  if (!found) leading.set(shape, found = Object.entries(shape).filter(([, field]) => leads(field)));
  return found;
}
const leads = ({ type, to, keys, of }) => !!to || !!keys || (type === "record" ? !!of.seenBy || leadsOf(of).length > 0 : !!of && leads(of));
function sightOf(circle, viewer, today, given) {
  const seen = /* @__PURE__ */ new Map();
  const recordAt = (ref) => {
    if (ref === given?.ref) return given.record;
    const slash = ref.indexOf("/"), collection = ref.slice(0, slash);
    return COLLECTIONS.includes(collection) ? own(circle[collection], ref.slice(slash + 1)) : void 0;
  };
  const isAuthor = (record) => record.by?.id === viewer.id;
  function allowed(collection, id, record) {
    const { seenBy } = record, author = isAuthor(record);
    const plans = collection === "times" ? [record.plan, id.slice(0, id.lastIndexOf("@"))].filter((plan) => plan && recordAt(`plans/${plan}`)) : [];
    if (!plans.length && !author && !reaches(Array.isArray(seenBy) ? seenBy : OPEN.includes(collection) ? ["everyone"] : ["me"], viewer)) return false;
    if (!plans.every((plan) => sees(`plans/${plan}`))) return false;
    const { notBefore } = record;
    if (collection === "entries" && notBefore && !author && !(today && notBefore <= today)) return false;
    return leadsOf(fieldsOf(collection)).every(([key, field]) => {
      if (!field.required && !field.essential) return true;
      const value = record[key];
      return value === void 0 || Array.isArray(value) && !value.length || cut(field, value) !== void 0;
    });
  }
  function sees(ref) {
    let result = seen.get(ref);
    if (result !== void 0) return result;
    const chain = [];
    for (let at = ref; at !== void 0 && result === void 0; ) {
      const record = recordAt(at), slash = at.indexOf("/"), collection = at.slice(0, slash), id = at.slice(slash + 1);
      chain.push(at);
      seen.set(at, false);
      if (!record) result = collection !== "times" || sees(`plans/${id.slice(0, id.lastIndexOf("@"))}`);
      else if (!allowed(collection, id, record)) {
        result = false;
        chain.pop();
      } else {
        at = collection === "replies" || collection === "feelings" ? record.about : void 0;
        result = at === void 0 ? true : seen.get(at);
      }
    }
    for (const link of chain) seen.set(link, result);
    return result;
  }
  function cut(field, value) {
    if (field.to) return typeof value === "string" && !(sees(`${field.to}/${value}`) && (!value.includes("/") || sees(value))) ? void 0 : value;
    if (Array.isArray(value)) {
      const rest2 = value.filter((item) => cut(field.of, item) !== void 0);
      return rest2.length === value.length ? value : rest2.length ? rest2 : void 0;
    }
    if (typeof value !== "object" || value === null) return value;
    if (field.type === "record") {
      const shape = field.of, part = value;
      return shape.seenBy && !reaches(part.seenBy ?? ["me"], viewer) ? void 0 : cutFields(part, shape);
    }
    if (field.type !== "map") return value;
    const rest = Object.entries(value).map(([key, item]) => [key, field.keys === "people" && !sees(`people/${key}`) ? void 0 : cut(field.of, item)]);
    const left = rest.filter(([, item]) => item !== void 0);
    if (left.length === rest.length && left.every(([key, item]) => item === value[key])) return value;
    return left.length ? Object.fromEntries(left) : void 0;
  }
  function cutFields(record, shape) {
    let out = record;
    for (const [key, field] of leadsOf(shape)) {
      const value = out[key], rest = value === void 0 ? void 0 : cut(field, value);
      if (rest === value) continue;
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
  return { sees, cut, cutRecord };
}
function tellsErased(circle, mark, sight) {
  const [collection = "", id = ""] = mark.split("/"), plan = id.slice(0, id.lastIndexOf("@"));
  if (collection === "times") return !!own(circle.plans, plan) && sight.sees(`plans/${plan}`);
  return OPEN.includes(collection) && collection !== "replies";
}
function visibleTo(circle, viewer, today) {
  const sight = sightOf(circle, viewer, today);
  const next = {};
  let same = Object.keys(circle).every((key) => key !== "unread" && Object.hasOwn(CIRCLE, key));
  const keep = (key, value) => {
    next[key] = value;
    if (value !== circle[key]) same = false;
  };
  for (const collection of COLLECTIONS) {
    const shape = fieldsOf(collection), records = circle[collection];
    const shown = Object.keys(records).map((id2) => [id2, sight.sees(`${collection}/${id2}`) ? sight.cutRecord(records[id2], shape) : void 0]);
    const changed = shown.some(([id2, left]) => left !== records[id2]);
    keep(collection, changed ? Object.fromEntries(shown.filter(([, left]) => left)) : records);
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
  return sightOf(circle, viewer, today, { ref, record }).sees(ref);
}

export { maySee, visibleTo };
