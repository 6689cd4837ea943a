import { datesOf, nextOf } from './plan-dates.js';
import { own } from './read-circle.js';
import { isLocal, dateOf, dayOf } from './rhythm.js';
import { kindGroups, standing, active, isPaid, answers, closedValue, sideOf, met } from './vocabulary.js';
import { boundsOf } from './when.js';
import { latestWish, repliesTo } from './wishes.js';

const OUTCOMES = ["happened", "differently", "cutShort", "didntHappen", "off"];
const TELLING = [
  "movedHome",
  "returnedHome",
  "adoption",
  "guardianship",
  "matchedLongTerm",
  "leftCommunity",
  "personCame",
  "personLeft",
  "met",
  "brotherSisterBorn",
  "childBorn",
  "goodbye",
  "lostTouch",
  "foundAgain",
  "workerChanged",
  "death"
];
const PLAN_CHANGES = {
  asked: "plan-asked",
  agreed: "plan-agreed",
  happening: "plan-agreed",
  notAgreed: "plan-refused",
  paused: "plan-paused",
  stopped: "plan-ended",
  finished: "plan-ended"
};
const add = (counts, keys) => {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
};
const dayAfter = (date) => dateOf(Math.min(dayOf(date) + 1, dayOf("9999-12-31")));
const statusOf = (plan) => closedValue("status", plan.status);
const isReplaced = ({ starts = "", until }) => until !== void 0 && until < starts.slice(0, 10);
const isDay = (date) => date.length === 10 && isLocal(date);
function exactDay(when) {
  const { earliest, latest } = when ? boundsOf(when) : { earliest: "", latest: "-" };
  return earliest === latest ? earliest : void 0;
}
function countedDates(circle, id, plan, since, until) {
  const status = statusOf(plan), goesOn = active.includes(status);
  if (plan.basis === "justHappens" || !plan.starts || !goesOn && (standing.includes(status) || status === "notAgreed")) return [];
  return datesOf(circle, id, since, dayAfter(until)).filter(({ start, time }) => {
    const said = time !== void 0 && time.outcome !== "movedTo" && time.outcome !== "notSureYet";
    return said || goesOn && (start.length > 7 || start < until.slice(0, 7) || dayAfter(until).slice(8) === "01");
  });
}
function countDates(circle, people, since, until) {
  const because = /* @__PURE__ */ new Map(), sides = /* @__PURE__ */ new Map();
  const countsOf = (map, person) => map.get(person) ?? map.set(person, /* @__PURE__ */ new Map()).get(person);
  for (const [id, plan] of Object.entries(circle.plans)) {
    const dates = countedDates(circle, id, plan, since, until), status = statusOf(plan);
    const next = active.includes(status) ? nextOf(circle, id, dayAfter(until))?.start : void 0;
    for (const who of new Set(plan.people)) {
      const facts = people.get(who);
      if (!facts) continue;
      if (dates.length || status === "paused" || standing.includes(status) && !isReplaced(plan)) facts.plans.push(id);
      if (next && (facts.nextAt === void 0 || next < facts.nextAt)) facts.nextAt = next;
      for (const { time } of dates) {
        const outcome = OUTCOMES.find((known) => known === time?.outcome);
        facts.n++;
        facts[outcome ?? "notSaid"]++;
        const reasons = new Set(time?.because);
        add(countsOf(because, who), reasons);
        add(countsOf(sides, who), /* @__PURE__ */ new Set([...(time?.side ?? []).map((side) => closedValue("side", side)), ...[...reasons].flatMap((reason) => sideOf(reason) ?? [])]));
      }
    }
  }
  for (const [who, counts] of because) people.get(who).because = Object.fromEntries(counts);
  for (const [who, counts] of sides) people.get(who).side = Object.fromEntries(counts);
}
function findLast(circle, people, until) {
  for (const [id, time] of Object.entries(circle.times)) {
    if (!met.includes(time.outcome)) continue;
    const at = id.lastIndexOf("@"), plan = own(circle.plans, time.plan ?? id.slice(0, Math.max(0, at))), original = id.slice(at + 1);
    const start = isLocal(time.starts) ? time.starts : plan && isLocal(original) ? original + (original.length < 10 ? "" : plan.starts?.slice(10) ?? "") : exactDay(time.when);
    if (start === void 0 || start.slice(0, 10) > until) continue;
    for (const who of plan?.people ?? time.people ?? []) {
      const facts = people.get(who);
      if (facts && (facts.lastAt === void 0 || start > facts.lastAt)) facts.lastAt = start;
    }
  }
}
function findReplies(circle, people, within) {
  const found = /* @__PURE__ */ new Map();
  const take = (person, ref, all) => {
    if (person === void 0 || !people.has(person)) return;
    for (const [id, { at }] of repliesTo(circle, ref)) if (all || within(at)) {
      const replies = found.get(person) ?? found.set(person, /* @__PURE__ */ new Map()).get(person);
      replies.set(id, at);
    }
  };
  for (const [id, { person, plan }] of Object.entries(circle.wishes)) {
    for (const who of plan === void 0 ? [person] : own(circle.plans, plan)?.people ?? []) take(who, `wishes/${id}`, who !== void 0 && people.get(who)?.wish === id);
  }
  for (const [id, { people: who }] of Object.entries(circle.plans)) for (const person of who) take(person, `plans/${id}`, false);
  for (const [person, replies] of found) {
    people.get(person).replies = [...replies].sort(([, a], [, b]) => Date.parse(a) - Date.parse(b)).map(([id]) => id);
  }
}
function changesIn(circle, within) {
  const found = [];
  const note = (kind, about2, at) => {
    if (kind !== void 0 && at !== void 0 && within(at)) found.push({ kind, about: about2, at });
  };
  for (const [id, { at }] of Object.entries(circle.people)) note("person-added", `people/${id}`, at);
  const about = ({ person, plan }) => `${person ?? ""} ${plan ?? ""}`, first = /* @__PURE__ */ new Map();
  for (const wish of Object.values(circle.wishes)) if (!wish.withdrawn) first.set(about(wish), Math.min(first.get(about(wish)) ?? Infinity, Date.parse(wish.at)));
  for (const [id, wish] of Object.entries(circle.wishes)) {
    note(wish.withdrawn ? "wish-withdrawn" : Date.parse(wish.at) > first.get(about(wish)) ? "wish-changed" : "wish-made", `wishes/${id}`, wish.at);
  }
  for (const [id, { at }] of Object.entries(circle.replies)) note("wish-answered", `replies/${id}`, at);
  for (const [id, plan] of Object.entries(circle.plans)) note(PLAN_CHANGES[statusOf(plan)], `plans/${id}`, plan.since ?? plan.at);
  for (const [id, { kind, when }] of Object.entries(circle.entries)) if (when && TELLING.includes(kind)) {
    const { earliest, latest } = boundsOf(when);
    if (within(latest)) note(kind, `entries/${id}`, within(earliest) ? earliest : latest);
  }
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.about < b.about ? -1 : 1)).map(({ kind, about: about2 }) => ({ kind, about: about2 }));
}
function lastDay(plan) {
  return plan.until ?? (plan.repeats === void 0 ? plan.starts?.slice(0, 10) : void 0);
}
function noneAfter({ me }, going, until) {
  const born = me.bornIs === void 0 || me.bornIs === "known" ? exactDay(me.born) : void 0;
  const birthday = born && [18, 21, 25].map((age) => `${+born.slice(0, 4) + age}${born.slice(4)}`).find((day) => day > until);
  return birthday && going.length && going.every((plan) => (lastDay(plan) ?? "9999") < birthday) ? birthday : void 0;
}
const COMMUNITY = [...kindGroups.faithCulture, "clubOrTeam", "faithPlace"];
const isCommunity = (person) => person.is === "group" || person.belonging !== void 0 || !!person.kinds?.some((kind) => COMMUNITY.includes(kind));
function reviewOf(circle, span) {
  const { since, until } = span, real = isDay(since) && isDay(until);
  const within = (at) => at !== void 0 && at.slice(0, 10) >= since && at.slice(0, 10) <= until;
  const people = /* @__PURE__ */ new Map();
  for (const id of Object.keys(circle.people)) {
    const [wish, latest] = latestWish(circle, id) ?? [];
    people.set(id, {
      ...latest?.amount && { amount: latest.amount },
      ...latest?.want && { want: latest.want },
      ...wish !== void 0 && { wish },
      replies: [],
      plans: [],
      n: 0,
      happened: 0,
      differently: 0,
      cutShort: 0,
      didntHappen: 0,
      off: 0,
      notSaid: 0,
      because: {},
      side: {}
    });
  }
  if (real) countDates(circle, people, since, until);
  findLast(circle, people, until);
  findReplies(circle, people, within);
  const plans = Object.values(circle.plans), stands = new Set(plans.filter((plan) => standing.includes(statusOf(plan))).flatMap((plan) => plan.people));
  const going = plans.filter((plan) => active.includes(statusOf(plan)) && (lastDay(plan) ?? "9999") > until);
  const coming = [...new Set(going.flatMap((plan) => plan.people))].flatMap((id) => own(circle.people, id) ?? []);
  const idsOf = (test) => Object.entries(circle.people).filter(([id, person]) => test(person, id)).map(([id]) => id);
  const leftOn = (person) => {
    const when = own(circle.entries, person.home)?.when, latest = when?.edtf === void 0 ? "9999" : boundsOf(when).latest;
    return latest <= until ? latest : void 0;
  };
  const kept = new Map(Object.values(circle.feelings).flatMap((feeling) => feeling.kept === void 0 ? [] : [[feeling.about, feeling.kept]]));
  const after = real ? noneAfter(circle, going, until) : void 0;
  return {
    since,
    until,
    people: Object.fromEntries(people),
    changed: changesIn(circle, within),
    noPlan: idsOf((_, id) => !stands.has(id)),
    lost: idsOf(({ state }) => state === "lostTouch" || state === "looking"),
    communities: idsOf(isCommunity),
    earlierHomes: idsOf((person) => leftOn(person) !== void 0),
    atRisk: idsOf((person, id) => within(leftOn(person)) && !stands.has(id)),
    promises: Object.entries(circle.replies).filter(([, { at, due, done }]) => (due !== void 0 || done) && (within(at) || within(due))).map(([reply, { due, done }]) => ({ reply, done: !!done, ...due !== void 0 && { due }, ...kept.has(`replies/${reply}`) && { kept: kept.get(`replies/${reply}`) } })),
    answered: Object.entries(circle.wishes).flatMap(([wish, { at }]) => {
      const [reply, first] = repliesTo(circle, `wishes/${wish}`).findLast(([, { answer = "" }]) => answers.includes(answer)) ?? [];
      return first && reply !== void 0 && within(first.at) ? [{ wish, reply, days: Math.max(0, Math.floor((Date.parse(first.at) - Date.parse(at)) / 864e5)) }] : [];
    }),
    allPaid: coming.length > 0 && coming.every(isPaid),
    ...after !== void 0 && { noneAfter: after }
  };
}

export { countedDates, reviewOf };
