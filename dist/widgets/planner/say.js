import { readRule } from '../../core/rhythm.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { markOf } from '../../core/vocabulary.js';
import { sayDays, dayNumber, sayWhen, sayDay, sayTime, sayFromTo } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { isZone, inZone } from '../../core/zones.js';
import { isNameHidden, relationOf, nameOf, whoIs } from '../../ui/parts/person.js';
import { statusOf, isActive } from './agenda.js';

function apart(scene) {
  const { people } = scene.circle;
  const names = /* @__PURE__ */ new Map();
  for (const { name } of Object.values(people)) names.set(name, (names.get(name) ?? 0) + 1);
  return (id) => names.get(people[id]?.name ?? "") > 1 && !isNameHidden(scene, id) ? { hint: relationOf(scene, people[id]) } : {};
}
const peopleOf = (scene, plan) => scene.words.list(plan.people.map((id) => nameOf(scene, id)));
function titleOf(scene, plan) {
  const { words, me, circle } = scene;
  const p = peopleOf(scene, plan);
  if (!p) return words.label("way", plan.way, { me, p: words.say("someone") });
  if (plan.way === "groupVisit" && plan.people.every((id) => circle.people[id]?.is === "group")) return p;
  const key = `planner.with.${plan.way === "atTheirs" && plan.people.length > 1 ? "inPerson" : plan.way}`;
  return words.has(key) ? words.say(key, { p, me }) : words.say("planner.with", { way: plan.way, p });
}
function minutesOf(lasts) {
  const [, d = 0, h = 0, m = 0] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(lasts ?? "") ?? [];
  return (+d * 24 + +h) * 60 + +m;
}
const sayMonth = ({ words, today }, month) => month.slice(0, 4) === today.slice(0, 4) ? words.say("when.monthNoYear", { month: words.say(`month.${String(+month.slice(5, 7))}`) }) : sayWhen({ edtf: month.slice(0, 7) }, words);
const sayDate = (scene, date, weekday = true) => date.length < 10 ? sayMonth(scene, date) : sayDay(date, scene.words, { weekday, year: date.slice(0, 4) !== scene.today.slice(0, 4) });
function hereOf({ zone }, start, plan) {
  const here = plan.zone && plan.zone !== zone && isZone(plan.zone) && isZone(zone) ? inZone(start, plan.zone, zone) : start;
  return here.slice(0, 10) === start.slice(0, 10) ? here : start;
}
function hoursOf(scene, { start, plan, planId }) {
  const { words } = scene;
  if (start.length < 10 || planId === void 0) return "";
  const minutes = minutesOf(plan.lasts);
  if (start.length < 16) return minutes > 1440 ? words.say("planner.days", { n: minutes / 1440 }) : words.say("planner.allDay");
  const time = hereOf(scene, start, plan).slice(11);
  if (!minutes || minutes >= 1440) return sayTime(time, words);
  if (!plan.way.endsWith("Call")) {
    const end = +time.slice(0, 2) * 60 + +time.slice(3) + minutes;
    const two = (n) => String(n).padStart(2, "0");
    return sayFromTo(time, `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`, words);
  }
  const length = minutes === 30 ? words.say("planner.halfHour") : minutes % 60 ? words.say("planner.minutes", { n: minutes }) : words.say("planner.hours", { n: minutes / 60 });
  return words.say("planner.about", { time: sayTime(time, words), length });
}
function headingOf(scene, key) {
  const { words, today } = scene;
  if (!key) return [words.say("planner.anyday"), ""];
  if (key.length < 10) return [words.say("planner.someday", { month: sayMonth(scene, key) }), words.say("planner.noday")];
  return key === today ? [words.say("planner.today"), sayDate(scene, key)] : [sayDate(scene, key), sayDays(dayNumber(key) - dayNumber(today), words)];
}
const LADDER = { DAILY1: "everyDay", WEEKLY1: "weekly", WEEKLY2: "fortnightly", MONTHLY1: "monthly", MONTHLY2: "everyTwoMonths", YEARLY1: "yearly" };
function oftenOf(scene, plan) {
  const rule = plan.repeats === void 0 ? void 0 : readRule(plan.repeats);
  const id = plan.often ?? (rule && LADDER[rule.freq + String(rule.interval)]);
  return id ? scene.words.label("often", id, { me: scene.me }) : rule ? sayRhythm(plan, scene.words, { end: false }) : "";
}
function stateOf(scene, { plan, time, start, planId }, past) {
  const { words } = scene;
  const outcome = time?.outcome;
  if (outcome === "off") return words.say("planner.off");
  if (outcome && outcome !== "notSureYet" && outcome !== "movedTo") return words.label("outcome", outcome);
  if (outcome === "movedTo" && start) return words.say("planner.moved");
  if (past && planId && start) return words.say("planner.unsaid");
  const status = statusOf(plan);
  return status === "happening" && oftenOf(scene, plan) || (isActive(plan) && plan.follows ? words.say("planner.changed") : words.label("status", status));
}
function clocksOf(scene, { start, plan }) {
  const { words, circle } = scene;
  const zone = plan.zone ?? scene.zone;
  if (start.length < 16 || !isZone(zone)) return [];
  const there = (other) => {
    const local = inZone(start, zone, other);
    const time = sayTime(local.slice(11), words);
    return local.slice(0, 10) === start.slice(0, 10) ? time : sayDate(scene, local.slice(0, 10)) + words.say("list.comma") + time;
  };
  const here = hereOf(scene, start, plan);
  const mine = inZone(start, zone, scene.zone);
  const others = plan.people.flatMap((id) => {
    const other = circle.people[id]?.zone;
    return other && other !== scene.zone && isZone(other) && inZone(start, zone, other) !== here ? [words.say("planner.clock.them", { time: there(other), p: nameOf(scene, id) })] : [];
  });
  return [
    ...mine !== here ? [words.say("planner.clock.you", { time: there(scene.zone) })] : [],
    ...here !== start && !others.length ? [words.say("planner.clock.there", { time: there(zone) })] : [],
    ...others
  ];
}
function sayWish({ words }, wish) {
  const sign = markOf(wish);
  const label = wish.want !== void 0 && !sign ? words.label("want", wish.want) : sign ? words.say(`planner.wish.${sign}`) : wish.amount ? words.label("amount", wish.amount) : "";
  const own = wish.words ?? "";
  return !label || own.toLocaleLowerCase().startsWith(label.toLocaleLowerCase()) ? own : own ? `${label}. ${words.isolate(own)}` : `${label}.`;
}
function sayReply(scene, about, at, ask) {
  const { words, today } = scene;
  const [, reply] = repliesTo(scene.circle, about)[0] ?? [];
  const date = (iso) => sayDate(scene, iso.slice(0, 10), false);
  if (!reply) return ask ? words.say("planner.noAnswer", { date: date(at) }) : "";
  const who = whoIs(scene, reply.who ?? reply.by?.id);
  if (reply.due && !reply.done && reply.due < today) return words.say("planner.answer.passed", { who, date: date(reply.due) });
  return [
    at ? words.say("planner.asked", { date: date(at) }) : "",
    words.say("planner.answer", { answer: words.label("answer", reply.answer ?? "heard", { who }) }),
    reply.due && !reply.done ? words.say("planner.answer.due", { who, date: date(reply.due) }) : "",
    reply.because ?? "",
    reply.lookAgain ? words.say("planner.lookAgain", { date: date(reply.lookAgain) }) : ""
  ].filter(Boolean).join(" ");
}
function travelOf(scene, plan) {
  const { words, me, circle: { people } } = scene;
  const { takesMe = "", bringsBack = "" } = plan.details ?? {};
  const names = [...Object.values(people).map(({ name }) => name), ...Object.values(scene.names)];
  const isName = (text) => !/\s/.test(text) || names.includes(text);
  const say = (key, text) => /[.!?]/.test(text) ? text : isName(text) ? words.say(`planner.${key}`, { who: whoIs(scene, text), me }) : `${words.label("detail", key === "brings" ? "bringsBack" : "takesMe", { me })}: ${words.isolate(text)}`;
  if (takesMe && takesMe === bringsBack && (/[.!?]/.test(takesMe) || isName(takesMe))) return say("takesBrings", takesMe);
  return [takesMe && say("takes", takesMe), bringsBack && say("brings", bringsBack)].filter(Boolean).map((text) => /[.!?]\u2069?$/.test(text) ? text : `${text}.`).join(" ").replace(/^([^.]+)\.$/, "$1");
}
function presenceOf(scene, plan) {
  if (!plan.presence || plan.presence === "none") return "";
  const who = plan.presenceWho ? whoIs(scene, plan.presenceWho) : scene.words.say("planner.form.presence.who");
  const said = scene.words.label("presence", plan.presence, { who, p: peopleOf(scene, plan), me: scene.me });
  return [`${said}.`, scene.viewer.role === "me" || !plan.presenceWho ? "" : `${who}.`, scene.words.isolate(plan.presenceWhy ?? "")].filter(Boolean).join(" ");
}

export { apart, clocksOf, headingOf, hoursOf, minutesOf, oftenOf, peopleOf, presenceOf, sayDate, sayMonth, sayReply, sayWish, stateOf, titleOf, travelOf };
