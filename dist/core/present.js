import { reaches } from './visible.js';
import { kindGroups } from './vocabulary.js';

const isFolded = ({ people }, present, { seenBy = ["me"] }) => !present.every((id) => {
  const kinds = Object.hasOwn(people, id) ? people[id].kinds ?? [] : void 0;
  return reaches(seenBy, { id, role: !kinds || kinds.some((kind) => kindGroups.workers.includes(kind)) ? "worker" : "supporter" });
});
const cuts = /* @__PURE__ */ new WeakMap();
function withoutFolded(circle, present) {
  if (!present.length) return circle;
  const beside = JSON.stringify(present), known = cuts.get(circle);
  if (known?.beside === beside) return known.circle;
  const kept = (records, stays) => Object.fromEntries(Object.entries(records).filter(([id, record]) => stays(record, id)));
  const plans = kept(circle.plans, ({ seenBy = ["everyone"] }) => !isFolded(circle, present, { seenBy }));
  const stands = (plan) => plan === void 0 || !Object.hasOwn(circle.plans, plan) || Object.hasOwn(plans, plan);
  const times = kept(circle.times, ({ plan }, id) => {
    const of = plan ?? (id.includes("@") ? id.slice(0, id.lastIndexOf("@")) : void 0);
    return of !== void 0 && Object.hasOwn(plans, of);
  });
  const wishes = kept(circle.wishes, ({ plan }) => stands(plan)), same = ([a, b]) => Object.keys(a).length === Object.keys(b).length;
  const cut = [[plans, circle.plans], [times, circle.times], [wishes, circle.wishes]].every((pair) => same(pair)) ? circle : { ...circle, plans, times, wishes };
  cuts.set(circle, { beside, circle: cut });
  return cut;
}

export { isFolded, withoutFolded };
