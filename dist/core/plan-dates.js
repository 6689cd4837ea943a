import { asPatch, own } from './merge.js';
import { full, isLocal, occurrences, readRule, writeRule, dateOf, dayOf } from './rhythm.js';

const SAID = ["happened", "differently", "cutShort", "didntHappen", "ratherNotSay"];
const indexes = /* @__PURE__ */ new WeakMap();
function recordsOf({ times }, planId) {
  let index = indexes.get(times);
  if (!index) {
    indexes.set(times, index = /* @__PURE__ */ new Map());
    for (const [id, time] of Object.entries(times)) {
      const plan = id.slice(0, id.lastIndexOf("@"));
      const records = index.get(plan);
      if (records) records.push([id, time]);
      else index.set(plan, [[id, time]]);
    }
  }
  return index.get(planId) ?? [];
}
const recordOf = (records, id) => Object.hasOwn(records, id) ? records[id] : void 0;
const byStart = (a, b) => full(a.start) < full(b.start) ? -1 : full(a.start) > full(b.start) ? 1 : a.original < b.original ? -1 : 1;
const dateNamed = (plan, original) => plan && occurrences(plan, original, `${full(original).slice(0, 10)}T24`).find((date) => date.original === original);
function datesOf(circle, planId, from, to) {
  const plan = recordOf(circle.plans, planId);
  if (!plan) return [];
  const low = full(from), high = full(to), seen = /* @__PURE__ */ new Set(), found = [];
  const inside = (start) => full(start) >= low && full(start) < high;
  for (const [id, time] of recordsOf(circle, planId)) {
    const original = id.slice(planId.length + 1), planned = original + (original.length < 10 ? "" : plan.starts?.slice(10) ?? "");
    const start = isLocal(time.starts) ? time.starts : planned;
    if (!isLocal(planned) || !(inside(planned) || inside(start))) continue;
    seen.add(original);
    if (inside(start) && (SAID.includes(time.outcome) || dateNamed(plan, original))) found.push({ id, original, start, time });
  }
  const inOrder = !found.length;
  for (const date of occurrences(plan, from, to)) if (!seen.has(date.original)) found.push({ id: `${planId}@${date.original}`, ...date });
  return inOrder ? found : found.sort(byStart);
}
const recordedOf = (circle, planId) => recordsOf(circle, planId).flatMap(([id, time]) => {
  const original = id.slice(planId.length + 1), date = dateNamed(recordOf(circle.plans, planId), original);
  return date ? [{ id, original, start: isLocal(time.starts) ? time.starts : date.start, time }] : [];
}).sort(byStart);
const isOn = ({ time }) => time?.outcome !== "off";
const REACH = [1, 10, 100];
const yearsFrom = (local, years) => String(Math.min(9999, Math.max(0, +local.slice(0, 4) + years))).padStart(4, "0") + local.slice(4, 7);
function nextOf(circle, planId, now, fits = isOn) {
  for (const years of REACH) {
    const found = datesOf(circle, planId, now.slice(0, 7), yearsFrom(now, years)).find((date) => date.start >= now.slice(0, date.start.length) && fits(date));
    if (found) return found;
  }
  return void 0;
}
function lastOf(circle, planId, now, fits = isOn) {
  for (const years of REACH) {
    const found = datesOf(circle, planId, yearsFrom(now, -years), now).findLast((date) => date.start < now.slice(0, date.start.length) && fits(date));
    if (found) return found;
  }
  return void 0;
}
function countTouched(circle, planId, scope, original) {
  const plan = recordOf(circle.plans, planId);
  if (!plan) return { dates: 0, records: 0 };
  const touched = (date) => scope === "all" || (scope === "one" ? date === original : date >= original);
  const records = recordsOf(circle, planId).filter(([id]) => touched(id.slice(planId.length + 1))).length;
  const rule = plan.repeats ? readRule(plan.repeats) : void 0;
  if (scope !== "one" && rule && !rule.count && !plan.until) return { dates: Infinity, records };
  const from = scope === "all" ? "0000" : original;
  return { dates: scope === "one" ? dateNamed(plan, original) ? 1 : 0 : occurrences(plan, from, "9999-12-31T23:59").length, records };
}
function splitPlan(circle, planId, from, edits, newId) {
  const plan = recordOf(circle.plans, planId);
  const first = dateNamed(plan, from);
  if (!plan || !first) return {};
  const before = plan.starts && occurrences(plan, plan.starts, from).length;
  if (!before) return { plans: { [planId]: edits } };
  const rule = plan.repeats ? readRule(plan.repeats) : void 0;
  const count = rule?.count && writeRule({ ...rule, count: rule.count - before });
  const next = { ...asPatch(plan), starts: first.start, follows: planId, ...count && { repeats: count } };
  for (const [field, value] of Object.entries({ by: null, at: null, ...edits })) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  const { by } = plan, signs = own(edits.by, "id");
  if (by && signs !== void 0 && signs !== by.id && edits.words === void 0) delete next.words;
  const times = {};
  for (const { original, time } of recordedOf(circle, planId)) {
    if (original >= from && /^(off|movedTo)$/.test(time?.outcome ?? "") && dateNamed(next, original)) {
      times[`${newId}@${original}`] = { ...time, plan: newId };
    }
  }
  return {
    plans: { [planId]: { until: dateOf(dayOf(full(from)) - 1) }, [newId]: next },
    ...Object.keys(times).length && { times }
  };
}

export { countTouched, datesOf, lastOf, nextOf, recordedOf, splitPlan };
