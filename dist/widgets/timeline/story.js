import { finish, STEP } from '../../core/steps.js';
import { isoDate } from '../../core/when.js';
import { entryGroupOf } from '../../core/vocabulary.js';

const EVERYTHING = { group: "everything", person: "", place: "", text: "", from: -Infinity, to: Infinity };
const isEverything = ({ group, person, place, text, from, to }) => group === "everything" && !person && !place && !text && from === -Infinity && to === Infinity;
const textOf = (row) => row.text ??= (row.entry.putAway ? row.entry.cover ?? "" : `${row.entry.title ?? ""} ${row.entry.words ?? ""} ${row.entry.place ?? ""} ${row.entry.when?.said ?? ""}`).toLocaleLowerCase();
function fits(row, filter, { byId, tellings }) {
  const { group, person, place, text, from, to } = filter, { id, entry, span } = row;
  const all = [row, ...(tellings.get(id) ?? []).map((telling) => byId.get(telling))];
  return (group === "everything" || entryGroupOf(entry) === group) && (!person || all.some(({ entry: one }) => one.people?.includes(person) || one.toldBy === person || Object.values(one.holders ?? {}).some((holder) => holder.person === person))) && (!place || entry.place === place || entry.home === place || id === place) && (span ? span.to >= from && span.from <= to : from === -Infinity && to === Infinity) && (!text || all.some((one) => textOf(one).includes(text)));
}
const storyOf = (index, filter, today, oldestFirst) => finish(storySteps(index, filter, today, oldestFirst));
function* storySteps(index, filter, today, oldestFirst) {
  const key = JSON.stringify([Object.values(filter).map(String), today, oldestFirst]);
  if (index.read?.key !== key) index.read = { key, all: isEverything(filter), story: yield* tell(index, filter, today, oldestFirst) };
  return index.read.story;
}
function* tell(index, filter, today, oldestFirst) {
  const chapters = /* @__PURE__ */ new Map(), all = isEverything(filter), day = isoDate(today);
  const chapter = (key, is, start, row) => {
    let found = chapters.get(key);
    if (!found) chapters.set(key, found = { key, is, start, row, years: [] });
    return found;
  };
  const whole = filter.group === "everything" && !filter.person && !filter.text && !filter.place;
  let n = 0;
  const begin = (row) => {
    const found = all || fits(row, filter, index), isHome = row.entry.kind === "livedAt";
    if (found && isHome) n++;
    if (found && (isHome || whole)) chapter(row.id, isHome ? "home" : "gap", row.start, row);
  };
  for (const row of index.chapters) begin(row);
  let before = 0;
  const reach = [];
  for (const { span } of index.chapters) reach.push(Math.max(span.to, reach.at(-1) ?? -Infinity));
  for (const [i, row] of index.rows.entries()) {
    if (i % STEP === 0) yield;
    const { entry, start, span } = row;
    if (entry.kind === "livedAt") {
      if (!span) begin(row);
      continue;
    }
    if (!all && !fits(row, filter, index)) continue;
    n++;
    const named = entry.home === void 0 ? void 0 : index.byId.get(entry.home);
    let place;
    if (start > today && span || entry.kind === "hope" && !span || entry.notBefore !== void 0 && entry.notBefore > day) place = chapter("ahead", "ahead", Infinity);
    else if (named?.entry.kind === "livedAt") place = chapter(named.id, "home", named.start, named);
    else if (!span) place = chapter("undated", "undated", Infinity);
    else {
      while (before < index.chapters.length && index.chapters[before].start <= start) before++;
      let at = before - 1;
      while (at >= 0 && reach[at] >= start && index.chapters[at].span.to < start) at--;
      const home = at >= 0 && reach[at] >= start ? index.chapters[at] : void 0;
      place = home ? chapter(home.id, home.entry.kind === "livedAt" ? "home" : "gap", home.start, home) : chapter(`~${before}`, "between", start);
    }
    into(place.years, row);
  }
  const listed = [...chapters.values()].sort((a, b) => rank(a) - rank(b) || (a.start === b.start ? 0 : a.start - b.start));
  const dated = listed.filter(({ is }) => is !== "undated");
  if (!oldestFirst) {
    dated.reverse();
    for (const { years } of listed) {
      const last2 = years.at(-1)?.when ? void 0 : years.pop();
      years.reverse();
      for (const { rows } of years) rows.reverse();
      if (last2) years.push(last2);
    }
  }
  return { chapters: [...dated, ...listed.filter(({ is }) => is === "undated")], n };
}
const rank = ({ is }) => is === "undated" ? 2 : is === "ahead" ? 1 : 0;
let [first, last, number] = [1, 0, 0];
function yearOf(day) {
  if (day < first || day > last) {
    number = new Date(day * 864e5).getUTCFullYear();
    first = (/* @__PURE__ */ new Date(0)).setUTCFullYear(number, 0, 1) / 864e5;
    last = (/* @__PURE__ */ new Date(0)).setUTCFullYear(number, 11, 31) / 864e5;
  }
  return number;
}
function into(years, row) {
  const { span, start, entry: { when, kind } } = row, year = span && yearOf(start);
  const wide = span && !span.lasts && span.to - span.from > 370 ? when.edtf : void 0;
  const isSame = (one) => wide === void 0 ? one.year === year && (year !== void 0 || !one.when) : one.key === wide;
  let found = years.at(-1);
  if (!found || !isSame(found)) found = years.findLast(isSame);
  if (!found) years.push(found = { key: wide ?? String(year ?? ""), year: wide === void 0 ? year : void 0, when: span && when, rows: [], from: start, to: start, born: false });
  found.rows.push(row);
  if (span && !span.lasts && span.to > found.to) found.to = span.to;
  if (start > found.to) found.to = start;
  if (kind === "born") found.born = true;
}
function beginning(chapters, room) {
  const first2 = [];
  for (const chapter of chapters) {
    if (room <= 0) break;
    const years = chapter.years.filter(({ rows }) => room > 0 && (room -= 40 + rows.length * 100, true));
    first2.push({ ...chapter, years });
    room -= 80;
  }
  return first2;
}
const stretches = /* @__PURE__ */ new WeakMap();
function openStretches(index, today) {
  let found = stretches.get(index);
  if (found) return found;
  found = [];
  const { chapters, rows } = index;
  let last2;
  for (const row of chapters) {
    const end = last2?.span.to ?? Infinity, begin = row.span.from;
    if (last2?.entry.kind === "livedAt" && row.entry.kind === "livedAt" && begin - end > 42 && begin <= today && !rows.some(({ span, entry }) => entry.kind !== "livedAt" && span && span.from <= begin && span.to >= end && (entry.kind === "gap" || span.from > end && span.to < begin))) {
      found.push({ key: `gap:${last2.id}:${row.id}`, before: last2, after: row, edtf: `${isoDate(end).slice(0, 7)}/${isoDate(begin).slice(0, 7)}` });
    }
    if (!last2 || row.span.to > last2.span.to) last2 = row;
  }
  if (found.length && rows.some(({ entry }) => entry.gap === "notReady")) found = [];
  stretches.set(index, found);
  return found;
}

export { EVERYTHING, beginning, openStretches, storyOf, storySteps };
