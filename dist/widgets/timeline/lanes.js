import { STEP, finish } from '../../core/steps.js';
import { dayNumber, spanOf } from '../../core/when.js';
import { isFolded } from '../../core/present.js';
import { hasDied, closedValue } from '../../core/vocabulary.js';
import { indexOf } from './order.js';

const MOST = 14;
const YEAR = /^\d{4}[~?%]?$/;
const middle = (span) => (span.from + span.to) / 2;
const at = (when) => {
  const span = when && spanOf(when);
  return span && middle(span);
};
const about = (when) => !!when && spanOf(when)?.fromIs === "about";
function meet(bands) {
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (next && next.from > band.from && Math.abs(band.to - next.from) < 46) band.to = next.from = (band.to + next.from) / 2;
  });
  return bands;
}
const WEIGHT = { closeInMyLife: 3, someOfTheTime: 1 };
const weigh = (parts) => parts.reduce((sum, { as, from, to }) => sum + (WEIGHT[as] ?? 0.1) * (to - from), 0);
function laneOf(person, id, now) {
  const starts = Object.values(person.known ?? {}).map((known2) => ({ known: known2, from: at(known2.from) ?? -Infinity })).filter(({ from }) => from > -Infinity && from <= now).sort((a, b) => a.from - b.from);
  if (!starts.length) return;
  const died = hasDied(person) ? at(person.died) ?? now : void 0;
  const parts = starts.map(({ known: known2, from }, i) => {
    const next = starts[i + 1];
    const to = Math.min(next?.from ?? now, at(known2.to) ?? Infinity, died ?? Infinity, now);
    return {
      as: closedValue("known", known2.as ?? "notSure"),
      from,
      to: Math.max(from, to),
      softFrom: i === 0 && about(known2.from),
      softTo: about(known2.to) && (!next || ["notSure", "lostTouch"].includes(next.known.as ?? "notSure"))
    };
  }).filter(({ from, to }) => to > from || to === now);
  if (!parts.length) return;
  if (died !== void 0 && died < now) parts.push({ as: "rem", from: died, to: now, softFrom: false, softTo: false });
  return { id, parts, dots: [], died: died !== void 0 && died < now ? died : void 0, weight: weigh(parts) };
}
const known = /* @__PURE__ */ new WeakMap();
const lanesOf = (circle, today, present = []) => finish(laneSteps(circle, today, present));
const lanesFor = ({ circle, today, viewer, present }) => lanesOf(circle, today, viewer.role === "me" ? present : []);
function* laneSteps({ entries, people, me }, today, present = []) {
  const { rows, drawn } = indexOf(entries), there = known.get(drawn), beside = present.join();
  if (there?.people === people && there.me === me && there.today === today && there.beside === beside) return there.lanes;
  const now = dayNumber(today), homes = [], schools = [], hopes = [];
  const all = Object.keys(people).filter((id) => !people[id].setAside && !people[id].hideName).flatMap((id) => laneOf(people[id], id, now) ?? []);
  const lanes = [...all].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, MOST).sort((a, b) => a.parts[0].from - b.parts[0].from || (a.id < b.id ? -1 : 1));
  const dots = new Map(lanes.map(({ id, dots: dots2 }) => [id, dots2]));
  const birth = at(me.born), isSure = (me.bornIs ?? "known") === "known";
  let first = now;
  for (const [i, { id, entry, span }] of rows.entries()) {
    if (i % STEP === 0) yield;
    if (!span || entry.putAway || beside && isFolded({ people }, present, entry)) continue;
    const { kind } = entry;
    const is = kind === "livedAt" ? "home" : kind === "school" || kind === "work" ? "school" : kind === "gap" && span.lasts && entry.home === void 0 ? "gap" : void 0;
    if (span.from > -719e3 && span.from <= now && (is ?? birth === void 0)) first = Math.min(first, span.from);
    if (is) {
      const [start = "", end2 = start] = (entry.when?.edtf ?? "").split("/");
      const from = span.fromIs === "open" || span.fromIs === "notKnown" ? span.to - 30 : span.from + (YEAR.test(start) ? 182 : 0);
      (is === "school" ? schools : homes).push({ id, is, from, to: Math.min(now, span.toIs === "notKnown" ? from + 30 : span.to - (YEAR.test(end2) && span.lasts ? 182 : 0)), softFrom: span.fromIs !== "known", softTo: span.toIs === "about" || span.toIs === "notKnown" });
    } else if (span.from > now) {
      if (kind === "hope") hopes.push([middle(span), id]);
    } else if (entry.people && span.to - span.from < 400) for (const person of entry.people) dots.get(person)?.push([middle(span), id]);
  }
  for (const list of dots.values()) list.sort(([a], [b]) => a - b);
  first = Math.min(first, birth ?? first, ...lanes.map(({ parts }) => parts[0].from));
  const end = now + Math.max(180, (now - first) * 0.13), far = end - (end - now) * 0.1;
  for (const hope of hopes) hope[0] = Math.min(hope[0], far);
  hopes.sort(([a], [b]) => a - b);
  const made = {
    homes: meet(homes.filter(({ from }) => from < now)),
    schools: meet(schools.filter(({ from }) => from < now)),
    lanes,
    more: all.length - lanes.length,
    hopes,
    first,
    now,
    end,
    born: isSure ? birth : void 0
  };
  known.set(drawn, { people, me, today, beside, lanes: made });
  return made;
}
function spotOf({ first, now, end, hopes }, row) {
  const { span, id } = row ?? {}, hope = hopes.find(([, one]) => one === id);
  if (!span) return;
  if (hope) return [hope[0], hope[0]];
  const from = span.fromIs === "open" || span.fromIs === "notKnown" ? span.to : span.from, to = span.toIs === "open" ? now : span.toIs === "notKnown" ? from : span.to;
  return to < first || from > end ? void 0 : [Math.max(first, from), Math.min(end, to)];
}

export { laneSteps, lanesFor, lanesOf, spotOf };
