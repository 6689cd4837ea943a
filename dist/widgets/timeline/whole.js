import { latestPlacing, repliesTo } from '../../core/wishes.js';
import { sayWhen } from '../../core/when.js';
import { sayAt } from '../../ui/desk.js';
import { relationOf, nameOf, whoIs } from '../../ui/parts/person.js';
import { partsOf, pageOf } from './pages.js';
import { stretches } from './there.js';

const day = (text = "") => text.slice(0, 10);
const sentences = (...all) => all.filter((one) => !!one).reduce((said, one) => said ? `${said}${/[.!?\u061f\u2026]\u2069?$/.test(said) ? "" : "."} ${one}` : one, "");
const own = (text) => text ? `\u2068${text}\u2069` : "";
function wholePage(desk) {
  const { scene } = desk, { circle, words, me } = scene, toldOf = /* @__PURE__ */ new Set();
  const many = (list, ids = []) => words.list(ids.map((id) => desk.label(list, id)));
  const felt = (about) => Object.entries(circle.feelings).filter(([, one]) => one.about === about).map(([id, one]) => {
    toldOf.add(id);
    return sentences(many("feeling", [...one.before ?? [], ...one.after ?? []]), one.length && desk.label("length", one.length), one.amount && desk.label("amount", one.amount), one.kept && desk.label("kept", one.kept), own(one.words));
  });
  const answers = (about) => [...repliesTo(circle, about)].reverse().map(([, { answer, who, words: said, because }]) => sentences(answer && desk.label("answer", answer, { who: whoIs(scene, who) }), own(because), own(said)));
  const line = (label, ref, ...said) => ({ label, words: sentences(...said, ...answers(ref), ...felt(ref)) });
  const date = (edtf) => edtf ? sayWhen({ edtf }, words) : "";
  const ofPlan = (id, plan, p) => [
    line(
      desk.label("way", plan.way, { p }),
      `plans/${id}`,
      desk.label("status", plan.status),
      plan.when ? sayWhen(plan.when, words, { said: true }) : date(day(plan.starts)),
      plan.often && desk.label("often", plan.often),
      own(plan.because),
      ...Object.entries(plan.details ?? {}).map(([key, text]) => `${desk.label("detail", key)}: ${own(text)}`),
      own(plan.words)
    ),
    ...Object.entries(circle.times).filter(([time, one]) => (one.plan ?? time.split("@")[0]) === id).sort(([a], [b]) => a < b ? -1 : 1).map(([time, one]) => line(date(day(time.split("@")[1])), `times/${time}`, desk.label("outcome", one.outcome, { date: date(day(one.starts)) }), one.because && words.list(one.because.map((why) => desk.label("because", why, { p }))), own(one.words)))
  ];
  const people = Object.entries(circle.people).map(([id, person]) => {
    const p = person.name, place = latestPlacing(circle, id)?.[1];
    return { level: 2, id, title: p, small: [relationOf(scene, person), place && desk.label("closeness", place.closeness)].filter(Boolean).join(" \xB7 "), lines: [
      ...stretches(desk, person).map((said) => ({ label: "", words: said })),
      ...Object.entries(circle.wishes).filter(([, wish]) => wish.person === id && !wish.withdrawn).sort(([, a], [, b]) => a.at < b.at ? -1 : 1).map(([wish, { at, want, amount, ways, often, words: said }]) => line(sayAt(scene, at), `wishes/${wish}`, want && desk.label("want", want, { p }), amount && desk.label("amount", amount), ways && words.list(ways.map((way) => desk.label("way", way, { p }))), often && desk.label("often", often), own(said))),
      ...Object.entries(circle.plans).filter(([, plan]) => plan.people.includes(id)).flatMap(([plan, record]) => ofPlan(plan, record, p))
    ] };
  });
  const story = partsOf(desk, { own: true, away: true});
  const rest = [
    ...Object.entries(circle.days).map(([id, one]) => line(desk.label("dayKind", one.kind, { p: nameOf(scene, one.person) }), `days/${id}`, one.person && nameOf(scene, one.person), sayWhen(one.when, words, { said: true }), own(one.words))),
    ...Object.values(circle.reviews).sort((a, b) => a.at < b.at ? -1 : 1).map((one) => ({ label: sayAt(scene, one.at), words: sentences(own(one.words), own(one.asks), ...Object.entries(one.people ?? {}).map(([id, said]) => [id, sentences(said.amount && desk.label("amount", said.amount), own(said.words))]).flatMap(([id, said]) => said ? `${nameOf(scene, id)}: ${said}` : [])) })),
    ...Object.entries(circle.times).filter(([, { plan, people: who }]) => plan === void 0 && who).map(([id, one]) => ({ label: one.when ? sayWhen(one.when, words, { said: true }) : "", words: sentences(words.list(one.people.map((id2) => nameOf(scene, id2))), one.way && desk.label("way", one.way, { p: nameOf(scene, one.people[0]) }), desk.label("outcome", one.outcome, { date: "" }), own(one.words), ...felt(`times/${id}`)) }))
  ];
  for (const [id, one] of Object.entries(circle.feelings)) if (!toldOf.has(id)) rest.push({ label: titleOf(circle, one.about), words: felt(one.about).join(" ") });
  const head = (title) => ({ level: 1, id: "", title, small: "", lines: [] });
  return pageOf(desk, me, [], [head(desk.say("picker.title")), ...people, head(desk.say("timeline.title")), ...story, ...rest.length ? [{ ...head(desk.say("timeline.take.rest")), lines: rest.filter((one) => one.words) }] : []]);
}
const titleOf = ({ entries }, about) => entries[about.replace("entries/", "")]?.title ?? "";

export { wholePage };
