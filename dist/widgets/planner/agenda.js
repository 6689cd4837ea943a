import { datesOf, nextOf } from '../../core/plan-dates.js';
import { full } from '../../core/rhythm.js';
import { standing, active, closedValue } from '../../core/vocabulary.js';
import { boundsOf } from '../../core/when.js';
import { addDays, endOfMonth } from '../../ui/days.js';

const isPast = (start, today) => start.slice(0, 10) < today.slice(0, Math.min(start.length, 10));
const statusOf = (plan) => closedValue("status", plan.status);
const isActive = (plan) => active.includes(statusOf(plan));
const ASKS = 42;
const item = (planId, plan, date) => ({ ...date, planId, plan });
const answered = (scene) => once(scene, "answered", () => new Set(Object.values(scene.circle.plans).flatMap((plan) => {
  const first = plan.follows !== void 0 && isActive(plan) ? scene.circle.plans[plan.follows] : void 0;
  return first && statusOf(first) === "asked" ? [plan.follows] : [];
})));
function plansOf(scene, person) {
  const gone = answered(scene);
  return Object.entries(scene.circle.plans).filter(([id, plan]) => (!person || plan.people.includes(person)) && !gone.has(id));
}
const place = ({ start, plan }) => {
  const at = start || (plan.when?.edtf ? boundsOf(plan.when).latest.slice(0, 7) : "");
  return at ? at.length < 10 ? `${at}-99` : at : "~";
};
const byPlace = (a, b) => place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.id < b.id ? -1 : 1;
const memos = /* @__PURE__ */ new WeakMap();
function once({ circle, today }, key, work) {
  let memo = memos.get(circle);
  if (!memo) memos.set(circle, memo = /* @__PURE__ */ new Map());
  const id = `${today} ${key}`;
  if (!memo.has(id)) memo.set(id, work());
  return memo.get(id);
}
function itemsOf(scene, planId, plan, from, to) {
  const { circle, today } = scene, first = full(from), last = full(to);
  const [low, high] = once(scene, "near", () => [addDays(today, -ASKS), addDays(endOfMonth(today), 7)]);
  const far = first < low || to > high, found = [];
  const dates = far ? datesOf(circle, planId, from, to) : once(scene, `near ${planId}`, () => datesOf(circle, planId, low, high));
  for (const { id, start, original, time } of dates) {
    const at = full(start);
    if (at >= first && at < last) found.push({ id, start, original, planId, plan, ...time && { time } });
  }
  return found;
}
function upcoming(scene, person, until) {
  const { circle, today } = scene;
  const found = [];
  for (const [planId, plan] of plansOf(scene, person)) {
    if (!standing.includes(statusOf(plan))) continue;
    if (!plan.starts) {
      if (!plan.when?.edtf || boundsOf(plan.when).latest >= today) found.push({ id: planId, planId, plan, start: "", original: "" });
      continue;
    }
    const now = today.slice(0, Math.min(plan.starts.length, 10));
    const ahead = datesOf(circle, planId, now, addDays(today, 370)).filter(({ start, time }) => start.length > 9 || !time || /^(off|movedTo|notSureYet)$/.test(time.outcome));
    const first = ahead.findIndex(({ time }) => time?.outcome !== "off") + 1;
    const dates = until ? ahead.filter(({ start }, i) => i < first || start < until) : ahead.slice(0, first || ahead.length);
    const next = first ? void 0 : nextOf(circle, planId, now);
    for (const date of next ? [...dates, next] : dates) found.push(item(planId, plan, date));
  }
  return found.sort(byPlace);
}
function between(scene, person, from, to) {
  return plansOf(scene, person).filter(([, plan]) => plan.starts && (standing.includes(statusOf(plan)) || from < scene.today)).flatMap(([planId, plan]) => itemsOf(scene, planId, plan, from, to)).filter(({ plan, time }) => standing.includes(statusOf(plan)) || time).sort(byPlace);
}
const unsaid = ({ time }) => !time || time.outcome === "notSureYet" || time.outcome === "movedTo";
const counts = (plan) => plan.basis !== "justHappens";
function unmarked(scene, person, mayAsk, days = ASKS, most = Infinity) {
  return once(scene, `${String(days)} ${String(most)} ${person ?? ""}`, () => {
    const from = addDays(scene.today, -days), open = [], found = [], may = /* @__PURE__ */ new Map();
    for (const [planId, plan] of plansOf(scene, person)) {
      if (!plan.starts || !isActive(plan) || !counts(plan)) continue;
      for (const date of itemsOf(scene, planId, plan, plan.starts.length < 10 ? from.slice(0, 7) : from, scene.today)) {
        if (unsaid(date) && isPast(date.start, scene.today)) open.push(date);
      }
    }
    for (const date of open.sort(byPlace).reverse()) {
      const { plan } = date;
      if (found.length === most) break;
      if (!may.has(plan)) may.set(plan, mayAsk(plan));
      if (may.get(plan)) found.push(date);
    }
    return found;
  });
}
function past(scene, person, from) {
  const { circle, today } = scene;
  const found = plansOf(scene, person).filter(([, plan]) => plan.starts).flatMap(([planId, plan]) => datesOf(circle, planId, from.slice(0, Math.min(plan.starts.length, 10)), today).map((date) => item(planId, plan, date))).filter((date) => isPast(date.start, today) && (!unsaid(date) || isActive(date.plan) && counts(date.plan)));
  for (const [id, time] of Object.entries(circle.times)) {
    if (time.plan !== void 0 || person && !time.people?.includes(person)) continue;
    const { earliest, latest } = boundsOf(time.when ?? {});
    const start = earliest === latest ? latest : latest.slice(0, 7);
    if (latest >= from) found.push({ id, start, original: start, time, plan: { people: time.people ?? [], way: time.way ?? "", status: "happening" } });
  }
  return found.sort(byPlace).reverse();
}
function resting(scene, person, shown) {
  const here = new Set(shown.map(({ planId }) => planId));
  return plansOf(scene, person).filter(([planId, plan]) => !here.has(planId) && statusOf(plan) !== "finished" && !(isActive(plan) && plan.starts)).map(([planId, plan]) => ({ id: planId, planId, plan, start: "", original: "" }));
}
const exceptions = (scene, planId) => {
  const plan = scene.circle.plans[planId];
  return plan ? datesOf(scene.circle, planId, scene.today, addDays(scene.today, 370)).filter(({ time }) => time?.outcome === "off" || time?.outcome === "movedTo").map((date) => item(planId, plan, date)) : [];
};
function byDay(items) {
  const days = /* @__PURE__ */ new Map();
  for (const one of items) {
    const key = one.start.slice(0, 10);
    const group = days.get(key);
    if (group) group.push(one);
    else days.set(key, [one]);
  }
  return [...days];
}

export { ASKS, between, byDay, exceptions, isActive, isPast, past, plansOf, resting, statusOf, unmarked, unsaid, upcoming };
