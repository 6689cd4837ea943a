import { own } from './read-circle.js';
import { closedValue, hasDied, stepsFrom, mayStep, lists, neverLimited, coversWay } from './vocabulary.js';

const isWay = (way) => lists.way.includes(way);
const touches = (limit, way) => !neverLimited.includes(way) && (!isWay(way) || coversWay(limit.ways, way) || !limit.ways.every(isWay));
const byPerson = /* @__PURE__ */ new WeakMap();
function limitsOn(circle, personId, date, way) {
  let index = byPerson.get(circle.limits);
  if (!index) {
    byPerson.set(circle.limits, index = /* @__PURE__ */ new Map());
    for (const pair of Object.entries(circle.limits)) {
      const there = index.get(pair[1].person);
      if (there) there.push(pair);
      else index.set(pair[1].person, [pair]);
    }
  }
  return (index.get(personId) ?? []).filter(([, { since = "", until = "9999" }]) => since <= date && date <= until).filter(([, limit]) => way === void 0 || touches(limit, way));
}
function allows(circle, { people, way, presenceWho }, date) {
  let answer = "yes";
  for (const person of people) for (const [, limit] of limitsOn(circle, person, date, way)) {
    const kind = closedValue("limit", limit.kind);
    if (kind === "notAllowed" || kind === "notNow") return "no";
    if (kind === "askFirst" || !presenceWho || !limit.withPeople?.includes(presenceWho)) answer = "askFirst";
  }
  return answer;
}
const forbidden = (circle, personId, date, ways) => ways?.length ? ways.every((way) => allows(circle, { people: [personId], way }, date) === "no") : limitsOn(circle, personId, date).some(([, { kind, ways: only }]) => (kind === "notAllowed" || kind === "notNow") && !only?.length);
function mayPlan(circle, plan, viewer, date) {
  const gone = plan.way !== "remember" && plan.people.some((person) => hasDied(own(circle.people, person)));
  const answer = gone ? "no" : allows(circle, plan, date);
  return stepsFrom(plan.status).filter((to) => mayStep(plan, to, viewer) && (to === "agreed" || to === "happening" ? answer === "yes" || answer === "askFirst" && viewer.role === "worker" : to !== "idea" && to !== "asked" || answer !== "no"));
}
function waysFor(circle, personId, date) {
  if (hasDied(own(circle.people, personId))) return [{ way: "remember", allows: "yes" }];
  return lists.way.flatMap((way) => {
    const answer = allows(circle, { people: [personId], way }, date);
    return answer === "no" ? [] : [{ way, allows: answer }];
  });
}

export { allows, forbidden, limitsOn, mayPlan, waysFor };
