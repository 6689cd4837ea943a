import { limitsOn } from '../../core/limits.js';
import { reviewOf } from '../../core/review.js';
import { thenAndNow } from '../../core/then-and-now.js';
import { hasDied, active, closedValue } from '../../core/vocabulary.js';
import { visibleTo } from '../../core/visible.js';
import { ageAt, sayWhen } from '../../core/when.js';
import { whoIs, nameOf } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import { lineOf, SENTENCES, sayDate, lower, row } from './facts.js';

const SECTIONS = ["lost", "held", "noPlan", "communities", "earlierHomes", "remembered", "help", "answers", "ahead", "changed", "then", "promises"];
const NAMES = new Set(SECTIONS.slice(0, 6));
const PARTS = {
  ahead: ["ahead"],
  also: SECTIONS.slice(0, 8),
  changed: ["changed"],
  then: ["then"],
  promises: ["promises"]
};
const USUAL = Object.keys(PARTS).slice(0, 4);
const MINE = ["words", "supported", "asks", "advocate"];
function formOf({ circle: { me }, today }) {
  const age = me.born && (me.bornIs ?? "known") === "known" ? ageAt(me.born, { edtf: today })?.from : void 0;
  return me.stage === "adult" || (age ?? 0) >= 25 ? "lookingBack" : me.stage === "leavingCare" || (age ?? 0) >= 16 ? "pathway" : "review";
}
const counted = /* @__PURE__ */ new WeakMap();
function reviewed(circle, since, until) {
  const known = counted.get(circle) ?? /* @__PURE__ */ new Map(), span = `${since} ${until}`;
  const review = known.get(span) ?? reviewOf(circle, { since, until });
  counted.set(circle, known.set(span, review));
  return review;
}
const entriesWhere = (records, test) => Object.fromEntries(Object.entries(records).filter(([id, record]) => test(record, id)));
const isListed = ({ setAside, hideName }) => !setAside && !hideName;
function without(circle, gone) {
  if (!gone.size) return circle;
  const stays = (id) => id === void 0 || !gone.has(id);
  const plans = {};
  for (const [id, plan] of Object.entries(circle.plans)) {
    const people = plan.people.filter(stays);
    if (!people.length && plan.people.length) continue;
    const { presenceWho, ...rest } = plan;
    plans[id] = { ...rest, people, ...presenceWho !== void 0 && stays(presenceWho) && { presenceWho } };
  }
  const wishes = entriesWhere(circle.wishes, ({ person, plan }) => stays(person) && (plan === void 0 || plan in plans || !(plan in circle.plans)));
  for (const [id, wish] of Object.entries(wishes)) if (wish.withoutPeople) wishes[id] = { ...wish, withoutPeople: wish.withoutPeople.filter(stays) };
  const dropped = (about) => {
    const [collection, id = ""] = about.split("/");
    return collection === "people" && gone.has(id) || collection === "plans" && id in circle.plans && !(id in plans) || collection === "wishes" && id in circle.wishes && !(id in wishes);
  };
  const replies = {};
  for (const [id, reply] of Object.entries(circle.replies)) if (!dropped(reply.about)) {
    const { who, by, ...rest } = reply;
    replies[id] = { ...rest, ...who !== void 0 && stays(who) && { who }, ...by && stays(by.id) && stays(who) && { by } };
  }
  return { ...circle, people: entriesWhere(circle.people, (_, id) => stays(id)), plans, wishes, replies, entries: entriesWhere(circle.entries, ({ people = [] }) => people.every(stays)) };
}
function seenByAll(circle, recipients, parts, today) {
  const open = (records, test) => Object.fromEntries(Object.entries(records).map(([id, record]) => [id, test(record) ? { ...record, seenBy: ["everyone"] } : record]));
  const start = {
    ...circle,
    wishes: open(circle.wishes, () => true),
    feelings: parts.includes("promises") ? open(circle.feelings, ({ kept }) => kept !== void 0) : circle.feelings
  };
  const shown = (recipients.length ? recipients : ["everyone"]).reduce((seen, who) => visibleTo(seen, who === "team" ? { id: "", role: "worker" } : { id: who === "everyone" ? "" : who, role: "supporter" }, today), start);
  return { ...shown, wishes: Object.fromEntries(Object.entries(shown.wishes).map(([id, wish]) => [id, { ...wish, seenBy: circle.wishes[id].seenBy ?? ["me"] }])) };
}
function naming(name) {
  if (!/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(name)) return (line) => line.includes(name);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
  return (line) => whole.test(line);
}
function aboutWhom(circle, about) {
  const [collection, id = ""] = about.split("/");
  if (collection === "people") return [id];
  if (collection === "replies") return aboutWhom(circle, circle.replies[id]?.about ?? "");
  const wish = collection === "wishes" ? circle.wishes[id] : void 0;
  return wish && wish.plan === void 0 ? [wish.person] : circle.plans[wish?.plan ?? id]?.people ?? [void 0];
}
const whom = (scene, about) => scene.words.list(aboutWhom(scene.circle, about).map((id) => nameOf(scene, id)));
function changedLines(scene, changed) {
  const { words, circle, me } = scene;
  const kinds = /* @__PURE__ */ new Map();
  const told = [];
  for (const { kind, about } of changed) {
    const [collection, id = ""] = about.split("/");
    if (collection !== "entries") {
      const found = kinds.get(kind) ?? { n: 0, names: /* @__PURE__ */ new Set() }, who = aboutWhom(circle, about);
      for (const one of who) found.names.add(nameOf(scene, one));
      if (who.length) kinds.set(kind, { ...found, n: found.n + 1 });
      continue;
    }
    const entry = circle.entries[id];
    if (!entry || entry.putAway || isFolded(scene, entry)) continue;
    const p = words.list((entry.people ?? []).map((who) => nameOf(scene, who)));
    told.push(words.say("review.changed.story", { what: words.label("entry", kind, { me, p }), title: entry.title ?? (p || sayWhen(entry.when ?? {}, words)) }));
  }
  return [...[...kinds].map(([kind, { n, names }]) => words.say(`review.changed.${kind}`, { n, p: words.list([...names]) })), ...told];
}
function promiseLines(scene, { promises }) {
  const { circle, words, me } = scene;
  return promises.map(({ reply, due, done, kept }) => {
    const { who, by, words: said, because } = circle.replies[reply];
    return row(
      words.say(due ? "review.promise.due" : "review.promise", { who: whoIs(scene, who ?? by?.id), p: whom(scene, `replies/${reply}`), ...due && { date: sayDate(scene, due) } }),
      (said ?? because) && words.say("status.said", { text: said ?? because }),
      done && words.say("review.promise.done"),
      kept ? words.say("review.promise.kept", { name: me, kept: lower(words.label("kept", kept)) }) : (done || due && due < scene.today) && words.say("review.promise.unsaid")
    );
  });
}
function thenLines(scene, ids, then, now) {
  const { circle, words, me: name } = scene;
  const { people: all, reviewThen, reviewNow } = thenAndNow(circle, then, now);
  const people = entriesWhere(all, (_, id) => ids.includes(id));
  const names = (key, test) => {
    const who = Object.entries(people).filter(([id, moment]) => test(id, moment)).map(([id]) => nameOf(scene, id));
    return who.length > 0 && words.say(key, { name, who: words.list(who) });
  };
  const reads = (review) => review && isFolded(scene, review) ? void 0 : review, before = reads(reviewThen), after = reads(reviewNow);
  const folded = new Set(Object.values(circle.wishes).flatMap((wish) => wish.person !== void 0 && isFolded(scene, wish) ? [wish.person] : []));
  return [
    ...[before, after === before ? void 0 : after].map((review) => !!review?.supported && words.say("review.then.supported", { name, date: sayDate(scene, review.at), text: review.supported })),
    !!before?.words && words.say("review.then.words", { name, text: before.words }),
    names("review.then.both", (_, moment) => moment.then.inLife && moment.now.inLife),
    names("review.then.new", (_, moment) => !moment.then.inLife),
    names("review.then.not", (id, moment) => !moment.now.inLife && !hasDied(circle.people[id])),
    names("review.then.died", (id, moment) => !moment.now.inLife && hasDied(circle.people[id])),
    ...Object.entries(people).flatMap(([id, moment]) => {
      const [a, b] = [moment.then.amount, moment.now.amount].map((amount) => amount && amount !== "ratherNotSay" ? lower(words.label("amount", amount)) : "");
      return [
        !folded.has(id) && !!a && !!b && words.say(a === b ? "review.then.same" : "review.then.amount", { p: nameOf(scene, id), then: a, now: b }),
        moment.then.n > 0 && moment.now.n > 0 && words.say("review.then.count", { p: nameOf(scene, id), k: moment.then.k, m: moment.then.n, l: moment.now.k, n: moment.now.n })
      ];
    })
  ].filter((line) => line !== false);
}
const ROLES = { review: [], pathway: ["advice", "practicalHelp", "safePlace"], lookingBack: ["knowsMyStory", "believesInMe", "thinksOfMe"] };
function aheadLines(scene, form, ids, until) {
  const { circle, words, me } = scene;
  const line = (what, who) => who.length ? [words.say("review.ahead.line", { what, who: words.list(who) })] : [];
  const having = (test) => ids.filter((id) => test(circle.people[id])).map((id) => nameOf(scene, id));
  const ends = /* @__PURE__ */ new Map();
  if (form === "pathway") {
    for (const { status, repeats, often, until: end = "", people } of Object.values(circle.plans)) {
      if (!active.includes(closedValue("status", status)) || !(repeats || often) || end && end < until) continue;
      for (const id of people) if (ids.includes(id)) ends.set(end, (ends.get(end) ?? /* @__PURE__ */ new Set()).add(nameOf(scene, id)));
    }
  }
  return [
    ...form === "pathway" ? line(words.label("kind", "personalAdviser"), having(({ kinds }) => !!kinds?.includes("personalAdviser"))) : [],
    ...[...ends].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([end, who]) => line(end ? words.say("review.ahead.until", { date: sayDate(scene, end) }) : words.say("review.ahead.open"), [...who])),
    ...ROLES[form].flatMap((role) => line(words.label("role", role, { me }), having(({ roles }) => !!roles?.includes(role))))
  ];
}
function pageOf(from, { since, until, changedSince, form, meeting, then, draft, recipients }) {
  const all = from.circle.people, parts = draft?.parts ?? USUAL;
  const left = Object.entries(draft?.people ?? {}).filter(([, { leftOut }]) => leftOut).map(([id]) => id);
  const shown = recipients ? seenByAll(from.circle, recipients, parts, from.today) : from.circle;
  const scene = { ...from, circle: without(shown, new Set(left)) };
  const { circle, words, today, me } = scene;
  const review = reviewed(circle, since, until);
  const order = draft?.order ?? [], ids = Object.keys(circle.people).filter((id) => isListed(circle.people[id])), place = (id) => order.includes(id) ? order.indexOf(id) : order.length;
  const held = (id) => limitsOn(circle, id, today).some(([, { kind, ways }]) => (kind === "notAllowed" || kind === "notNow") && !ways?.length);
  const died = (id) => hasDied(circle.people[id]);
  const main = ids.filter((id) => !died(id) && (review.people[id].wish !== void 0 || review.people[id].plans.length > 0 || review.people[id].n > 0)).sort((a, b) => place(a) - place(b));
  const rest = ids.filter((id) => !main.includes(id));
  const names = (list) => list.filter((id) => ids.includes(id)).map((id) => nameOf(scene, id));
  const help = (key, roles) => {
    const who = names(ids.filter((id) => !died(id) && circle.people[id].roles?.some((role) => roles.includes(role))));
    return who.length ? [words.say(key, { who: words.list(who), name: me, me })] : [];
  };
  const gone = left.flatMap((id) => all[id] ? [naming(all[id].name), naming(id)] : []);
  const keeps = (line) => !gone.some((named) => named(line));
  const latest = new Set(main.map((id) => review.people[id].wish));
  const sections = {
    lost: () => names(review.lost),
    held: () => names(rest.filter(held)),
    noPlan: () => names(rest.filter((id) => !held(id) && !died(id) && !review.lost.includes(id) && !review.communities.includes(id))),
    communities: () => names(review.communities),
    earlierHomes: () => names(review.earlierHomes.filter((id) => !died(id) && !["lostTouch", "looking", "ended", "notKnown"].includes(circle.people[id].state ?? ""))),
    remembered: () => names(rest.filter(died)),
    help: () => [...help("review.helpsMe", ["advice", "practicalHelp", "listens", "safePlace"]), ...help("review.iHelp", ["iHelpThem"])],
    answers: () => review.answered.filter(({ wish }) => !latest.has(wish)).map(({ wish, days }) => words.say("review.ahead.line", { what: whom(scene, `wishes/${wish}`), who: lower(words.say("review.answer.days", { n: days })).replace(/\.$/, "") })),
    ahead: () => aheadLines(scene, form, ids.filter((id) => !died(id)), until),
    changed: () => {
      const lines = changedLines(scene, reviewed(circle, changedSince, until).changed);
      return lines.length ? lines : [words.say("review.changed.none")];
    },
    then: () => then ? thenLines(scene, ids, then, until) : [],
    promises: () => promiseLines(scene, review)
  };
  const mine = {};
  for (const field of from.present.length ? [] : MINE) if (draft?.[field]) mine[field] = field === "advocate" ? whoIs(from, draft[field]) : draft[field];
  return {
    kith: 1,
    form,
    lang: words.lang,
    name: me,
    since,
    until,
    changedSince,
    ...meeting && { meeting },
    ...then && { then },
    mine,
    people: main.map((id) => {
      const line = lineOf(scene, id, review);
      return { ...line, ...Object.fromEntries(SENTENCES.filter((key) => !keeps(line[key])).map((key) => [key, ""])) };
    }),
    sections: Object.fromEntries(Object.entries(PARTS).filter(([part]) => parts.includes(part)).flatMap(([, list]) => list).sort((a, b) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b)).map((key) => [key, sections[key]().filter(keeps)]).filter(([, lines]) => lines.length))
  };
}
function privateLines(scene, { since, until, draft }) {
  const review = reviewed(scene.circle, since, until);
  return [
    ...review.allPaid ? [scene.words.say("review.allPaid")] : [],
    ...review.noneAfter ? [scene.words.say("review.noneAfter", { date: sayDate(scene, review.noneAfter) })] : [],
    ...(draft?.parts ?? USUAL).includes("promises") ? [] : promiseLines(scene, review)
  ];
}
function asPage(facts) {
  const page = facts;
  return Array.isArray(page?.people) && typeof page.sections === "object" && typeof page.mine === "object" ? page : void 0;
}

export { MINE, NAMES, PARTS, SECTIONS, USUAL, asPage, formOf, isListed, pageOf, privateLines, promiseLines };
