import { limitsOn } from '../../core/limits.js';
import { countedDates } from '../../core/review.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { closedValue, standing, waitsFor, sideOf, active } from '../../core/vocabulary.js';
import { sayWhen, sayDay } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { whoIs, relationOf, nameOf } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';

const SENTENCES = ["relation", "wish", "now", "plan", "planMore", "happened", "why", "answer"];
const MOST_MARKS = 24;
const MARK = { happened: "f", differently: "d", cutShort: "d", didntHappen: "n", off: "n" };
const sayDate = ({ words, today }, date) => date.length < 10 ? sayWhen({ edtf: date }, words) : sayDay(date.slice(0, 10), words, { year: date.slice(0, 4) !== today.slice(0, 4) });
const lower = (text) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => /^I\s/.test(text) ? letter : letter.toLocaleLowerCase());
const sentence = (text) => /[.?…]\u2069?$/.test(text) ? text : `${text}.`;
const row = (...sentences) => sentences.filter(Boolean).join(" ");
function wishLine(scene, wish) {
  const { words, me } = scene;
  if (!wish) return words.say("review.unsaid");
  if (isFolded(scene, wish)) return words.say("review.folded");
  const said = wish.words ?? (wish.want ? words.label("want", wish.want, { me }) : wish.amount ? words.label("amount", wish.amount) : words.say("review.unsaid"));
  const without = (wish.withoutPeople ?? []).map((id) => whoIs(scene, id));
  return row(sentence(said), without.length > 0 && !wish.words && words.say("review.without", { who: words.list(without) }));
}
function planLine(scene, plan) {
  const { words, me } = scene;
  const status = closedValue("status", plan.status);
  const way = words.label("way", plan.way, { me, p: words.list(plan.people.map((id) => nameOf(scene, id))) });
  if (!active.includes(status)) return words.say("review.plan.state", { way, state: lower(words.label("status", status)) });
  const rhythm = plan.repeats ? sayRhythm(plan, words, { end: false }) : plan.often ? lower(words.label("often", plan.often, { me })) : plan.starts ? sayDate(scene, plan.starts) : "";
  return rhythm ? words.say("review.plan", { way, rhythm }) : words.say("review.plan.bare", { way });
}
function replyLine(scene, reply) {
  const { words } = scene;
  const who = whoIs(scene, reply.who ?? reply.by?.id);
  const answer = words.label("answer", closedValue("answer", reply.answer ?? ""), { who });
  const said = reply.because ?? reply.words;
  return row(
    words.say(answer.includes(who) ? "review.answer.dated" : "review.answer", { who, date: sayDate(scene, reply.at), answer }),
    said && words.say("status.said", { text: said }),
    !said && !!reply.due && reply.due >= scene.today && words.say("review.answer.due", { date: sayDate(scene, reply.due) })
  );
}
function answerLine(scene, id, wish, days) {
  const { words, viewer } = scene;
  const reply = repliesTo(scene.circle, `wishes/${id}`)[0]?.[1];
  if (reply) return row(replyLine(scene, reply), days !== void 0 && words.say("review.answer.days", { n: days }));
  if (waitsFor(wish) === "nothing") return "";
  const shared = viewer.role !== "me" || (wish.seenBy ?? []).some((who) => who !== "me");
  return words.say(shared ? "review.noanswer" : "review.unshared", { date: sayDate(scene, wish.at) });
}
function happenedLines(scene, id, facts, dates, wish) {
  const { words, circle, me } = scene;
  const k = facts.happened + facts.differently + facts.cutShort, p = nameOf(scene, id);
  const last = facts.lastAt ? words.say("review.last", { date: sayDate(scene, facts.lastAt) }) : "";
  if (facts.n) {
    const sides = {};
    for (const { time } of dates) for (const side of new Set(time?.side?.map((one) => closedValue("side", one)))) {
      if (!time?.because?.some((reason) => (sideOf(reason) ?? side) === side)) sides[side] = (sides[side] ?? 0) + 1;
    }
    const said = [
      ...Object.entries(facts.because).map(([reason, n]) => [words.label("because", reason, { me, p }), n]),
      ...Object.entries(sides).map(([side, n]) => [words.label("side", side, { me, p }), n])
    ].sort(([, a], [, b]) => b - a);
    return {
      happened: words.say("review.count", { k, n: facts.n }),
      hasHappened: k > 0,
      why: row(
        facts.cutShort > 0 && words.say("review.cutShort", { n: facts.cutShort }),
        facts.off > 0 && !said.length && words.say("review.off", { n: facts.off }),
        ...said.map(([why, n]) => words.say("review.why", { n, why: lower(why) })),
        facts.notSaid > 0 && words.say("review.notSaid", { n: facts.notSaid })
      )
    };
  }
  const plans = facts.plans.map((plan) => circle.plans[plan]);
  if (plans.some(({ status, basis, starts }) => active.includes(closedValue("status", status)) && (basis === "justHappens" || !starts))) return { happened: row(words.say("review.nocount"), last), why: "", hasHappened: true };
  if (last) return { happened: last, why: "", hasHappened: true };
  const known = Object.values(circle.people[id]?.known ?? {}).flatMap(({ to }) => to ? [sayWhen(to, words)] : []).at(-1);
  return {
    happened: known ? words.say("review.last", { date: known }) : words.say(plans.some(({ starts }) => starts) ? "review.nodates" : wish?.want === "knowAbout" || wish?.want === "findAgain" ? "review.nothing" : "review.noTimes"),
    why: "",
    hasHappened: false
  };
}
function lineOf(scene, id, review) {
  const { words, circle, me, today } = scene;
  const person = circle.people[id], facts = review.people[id];
  const wish = facts.wish === void 0 ? void 0 : circle.wishes[facts.wish];
  const ahead = ({ starts, repeats, until }) => starts === void 0 || (repeats === void 0 ? starts.slice(0, 10) >= today.slice(0, starts.length) : (until ?? today) >= today);
  const plans = facts.plans.map((plan) => circle.plans[plan]).filter((plan) => (standing.includes(closedValue("status", plan.status)) || plan.status === "paused") && ahead(plan));
  const [limit] = limitsOn(circle, id, today).filter(([, { kind }]) => kind === "notAllowed" || kind === "notNow");
  const there = [...new Set(plans.flatMap((plan) => plan.presence && plan.presence !== "none" && plan.presenceWho ? [whoIs(scene, plan.presenceWho)] : []))];
  const relation = relationOf(scene, person);
  const amount = wish && !isFolded(scene, wish) && wish.amount !== "ratherNotSay" ? closedValue("amount", wish.amount) : void 0;
  const dates = facts.plans.flatMap((plan) => countedDates(circle, plan, circle.plans[plan], review.since, review.until)).sort((a, b) => a.start < b.start ? -1 : 1);
  const { n, happened, differently, cutShort, didntHappen, off, notSaid, because, side, lastAt, nextAt } = facts;
  return {
    id,
    name: person.name,
    relation: relation.toLocaleLowerCase().includes(person.name.toLocaleLowerCase()) ? "" : relation,
    wish: wishLine(scene, wish),
    now: amount ? words.say("review.now", { amount: lower(words.label("amount", amount)), me, name: me }) : "",
    plan: plans.length ? row(...plans.map((one) => planLine(scene, one))) : limit ? words.say("review.held", { why: limit[1].sayToMe ?? "" }).trim() : words.say("review.noplan"),
    hasPlan: plans.length > 0,
    planMore: row(there.length > 0 && words.say("review.plan.there", { who: words.list(there) }), nextAt && words.say("review.next", { date: sayDate(scene, nextAt) })),
    ...happenedLines(scene, id, facts, dates, wish),
    marks: n > MOST_MARKS ? "" : dates.map(({ time }) => MARK[time?.outcome ?? ""] ?? "u").join(""),
    answer: wish ? answerLine(scene, facts.wish, wish, review.answered.find((one) => one.wish === facts.wish)?.days) : "",
    counts: { n, happened, differently, cutShort, didntHappen, off, notSaid, because, side, ...lastAt && { lastAt }, ...nextAt && { nextAt } }
  };
}

export { SENTENCES, lineOf, lower, replyLine, row, sayDate };
