import { waitsFor, closedValue, standing } from '../../core/vocabulary.js';
import { repliesTo, latestPlacing } from '../../core/wishes.js';

const made = /* @__PURE__ */ new WeakMap();
function once(of, make) {
  let found = made.get(of);
  if (found === void 0) made.set(of, found = make(of));
  return found;
}
function closenessOf(circle, person) {
  const latest = latestPlacing(circle, person);
  return latest && closedValue("closeness", latest[1].closeness);
}
const historyOf = (records, person) => Object.entries(records).filter(([, record]) => record.person === person).sort(([a, x], [b, y]) => x.at === y.at ? a < b ? 1 : -1 : x.at < y.at ? 1 : -1);
const hasPlan = ({ plans }, person) => once(plans, () => new Set(Object.values(plans).flatMap(({ people, status }) => standing.includes(closedValue("status", status)) ? people : []))).has(person);
function isUnheard(circle, id, wish, today) {
  const waits = waitsFor(wish);
  if (waits === "nothing" || waits === "answerIfPlan" && !hasPlan(circle, wish.person ?? "")) return false;
  const [latest] = repliesTo(circle, `wishes/${id}`);
  return !latest || isOverdue(latest[1], today);
}
const isOverdue = ({ due, done }, today) => due !== void 0 && due < today && !done;

export { closenessOf, hasPlan, historyOf, isOverdue, isUnheard };
