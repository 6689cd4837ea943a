import { forbidden } from './limits.js';
import { own } from './read-circle.js';
import { hasDied, quietStates, standing, closedValue, waitsFor, coversWay, answers } from './vocabulary.js';

const indexes = /* @__PURE__ */ new WeakMap();
const byTime = ([idA, a], [idB, b]) => Date.parse(b.at) - Date.parse(a.at) || (idA < idB ? 1 : -1);
function indexed(records, keyOf) {
  let index = indexes.get(records);
  if (!index) {
    index = /* @__PURE__ */ new Map();
    for (const pair of Object.entries(records)) {
      const key = keyOf(pair[1]), there = key !== void 0 && index.get(key);
      if (there) there.push(pair);
      else if (key !== void 0) index.set(key, [pair]);
    }
    for (const list of index.values()) if (list.length > 1) list.sort(byTime);
    indexes.set(records, index);
  }
  return index;
}
const wishesOf = (circle) => indexed(circle.wishes, ({ plan, person, withdrawn }) => withdrawn ? void 0 : plan !== void 0 ? `plans/${plan}` : person);
const latestWish = (circle, personId, way) => wishesOf(circle).get(personId)?.find(([, wish]) => way === void 0 || coversWay(wish.ways, way));
const latestPlacing = (circle, personId) => indexed(circle.placings, ({ person }) => person).get(personId)?.[0];
const repliesTo = (circle, ref) => indexed(circle.replies, ({ about }) => about).get(ref) ?? [];
function standingWishes(circle, { person, plan }) {
  const spoken = /* @__PURE__ */ new Set();
  return (wishesOf(circle).get(plan !== void 0 ? `plans/${plan}` : person ?? "") ?? []).filter(([, wish]) => {
    const about = plan !== void 0 ? [`${wish.change ?? ""} ${wish.scope ?? ""} ${wish.from ?? ""}`] : wish.ways?.length ? wish.ways : ["*"];
    const stands = !spoken.has("*") && !about.every((way) => spoken.has(way));
    for (const way of about) spoken.add(way);
    return stands;
  });
}
function openWishes(circle, today) {
  const open = { forPlan: [], forAnswer: [], held: [] };
  const planned = /* @__PURE__ */ new Map();
  for (const [id, plan] of Object.entries(circle.plans)) if (standing.includes(closedValue("status", plan.status))) {
    for (const about of [`plans/${id}`, ...plan.people]) {
      const ways = planned.get(about);
      if (ways) ways.push(plan.way);
      else planned.set(about, [plan.way]);
    }
  }
  const stand = [...wishesOf(circle).keys()].flatMap((key) => standingWishes(circle, key.startsWith("plans/") ? { plan: key.slice(6) } : { person: key })).sort(byTime).reverse();
  for (const [id, wish] of stand) {
    const { person = "", plan, ways } = wish, waits = waitsFor(wish);
    const isPlanned = planned.get(plan === void 0 ? person : `plans/${plan}`)?.some((way) => coversWay(ways, way));
    if (waits === "nothing" || hasDied(own(circle.people, person))) continue;
    if (waits === "plan" && plan === void 0) {
      if (!isPlanned) (forbidden(circle, person, today, ways) ? open.held : open.forPlan).push(id);
    } else if ((waits !== "answerIfPlan" || isPlanned) && !repliesTo(circle, `wishes/${id}`).some(([, { answer = "" }]) => answers.includes(answer))) {
      open.forAnswer.push(id);
    }
  }
  return open;
}
function silentAbout(circle, personId, today, ways) {
  const person = own(circle.people, personId), notForMe = circle.me.notForMe ?? [];
  const saidNo = (wish) => wish?.[1].want === "notNow" || wish?.[1].want === "notAtAll";
  return !person || hasDied(person) || !!person.setAside || !!person.hideName || quietStates.includes(person.state ?? "") || notForMe.includes(personId) || notForMe.includes(`people/${personId}`) || (ways ? ways.some((way) => saidNo(latestWish(circle, personId, way)) || forbidden(circle, personId, today, [way])) : saidNo(latestWish(circle, personId)) || saidNo(wishesOf(circle).get(personId)?.find(([, wish]) => !wish.ways?.length)) || forbidden(circle, personId, today));
}
const spokenOf = (day) => day.remind === true && (day.tone === "lookingForward" || day.tone === "mixed");

export { latestPlacing, latestWish, openWishes, repliesTo, silentAbout, spokenOf, standingWishes };
