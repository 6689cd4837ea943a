import { isoDate, spanOf, compareWhen } from '../../core/when.js';
import { entryGroupOf } from '../../core/vocabulary.js';

const known = /* @__PURE__ */ new WeakMap();
function indexOf(entries) {
  let index = known.get(entries);
  if (!index) {
    const rows = [], byId = /* @__PURE__ */ new Map(), tellings = /* @__PURE__ */ new Map();
    for (const [id, entry] of Object.entries(entries)) {
      const span = entry.when && spanOf(entry.when);
      const row = { id, entry, span, start: !span ? Infinity : span.fromIs === "open" || span.fromIs === "notKnown" ? span.to : span.from };
      byId.set(id, row);
      rows.push(row);
    }
    rows.sort((a, b) => a.start === b.start ? (a.span && b.span ? a.span.to - b.span.to : 0) || compareWhen(a.entry.when ?? {}, b.entry.when ?? {}) || (a.id < b.id ? -1 : 1) : a.start - b.start);
    const told = rows.filter(({ id, entry: { tellingOf } }) => {
      if (tellingOf === void 0 || tellingOf === id || !Object.hasOwn(entries, tellingOf) || entries[tellingOf].tellingOf !== void 0) return true;
      tellings.set(tellingOf, [...tellings.get(tellingOf) ?? [], id]);
      return false;
    });
    const chapters = told.filter(({ entry, span }) => span && (entry.kind === "livedAt" || entry.kind === "gap" && span.lasts && entry.home === void 0));
    known.set(entries, index = { rows: told, byId, tellings, chapters });
  }
  return index;
}
function fits({ id, entry, span }, filter, index, entries) {
  const { group, person, place, text, from, to } = filter;
  if (group === "everything" && !person && !place && !text && from === -Infinity && to === Infinity) return true;
  const all = [entry, ...(index.tellings.get(id) ?? []).map((telling) => entries[telling])];
  return (group === "everything" || entryGroupOf(entry) === group) && (!person || all.some((one) => one.people?.includes(person) || one.toldBy === person || Object.values(one.holders ?? {}).some((holder) => holder.person === person))) && (!place || entry.place === place || entry.home === place || id === place) && (span ? span.to >= from && span.from <= to : from === -Infinity && to === Infinity) && (!text || all.some((one) => (one.putAway ? one.cover ?? "" : `${one.title ?? ""} ${one.words ?? ""} ${one.place ?? ""} ${one.when?.said ?? ""}`).toLocaleLowerCase().includes(text)));
}
function storyOf(entries, filter, today, oldestFirst) {
  const index = indexOf(entries);
  const chapters = /* @__PURE__ */ new Map();
  const chapter = (key, is, start, row) => {
    let found = chapters.get(key);
    if (!found) chapters.set(key, found = { key, is, start, row, years: [] });
    return found;
  };
  const homes = index.rows.filter((row) => row.entry.kind === "livedAt" && !row.span);
  const whole = filter.group === "everything" && !filter.person && !filter.text && !filter.place;
  let n = 0;
  for (const row of [...index.chapters, ...homes]) {
    const found = fits(row, filter, index, entries);
    const isHome = row.entry.kind === "livedAt";
    if (found && isHome) n++;
    if (isHome ? found : found && whole) chapter(row.id, isHome ? "home" : "gap", row.start, row);
  }
  for (const row of index.rows) {
    const { entry, start, span } = row;
    if (entry.kind === "livedAt" || !fits(row, filter, index, entries)) continue;
    n++;
    const named = entry.home !== void 0 ? index.byId.get(entry.home) : void 0;
    let place;
    if (start > today && start < Infinity || entry.kind === "hope" && !span || entry.notBefore !== void 0 && entry.notBefore > isoDate(today)) place = chapter("ahead", "ahead", Infinity);
    else if (named?.entry.kind === "livedAt") place = chapter(named.id, "home", named.start, named);
    else if (!span) place = chapter("undated", "undated", Infinity);
    else {
      let before = 0, home;
      for (const one of index.chapters) {
        if (one.start > start) break;
        before++;
        if (one.span.to >= start) home = one;
      }
      place = home ? chapter(home.id, home.entry.kind === "livedAt" ? "home" : "gap", home.start, home) : chapter(`~${before}`, "between", start);
    }
    into(place.years, row);
  }
  const order = [...chapters.values()].sort((a, b) => rank(a) - rank(b) || (a.start === b.start ? 0 : a.start - b.start));
  const dated = order.filter(({ is }) => is !== "undated");
  if (!oldestFirst) {
    dated.reverse();
    for (const { years } of order) {
      const last = years.at(-1)?.when ? void 0 : years.pop();
      years.reverse();
      for (const { rows } of years) rows.reverse();
      if (last) years.push(last);
    }
  }
  return { chapters: [...dated, ...order.filter(({ is }) => is === "undated")], n };
}
const rank = ({ is }) => is === "undated" ? 2 : is === "ahead" ? 1 : 0;
function into(years, row) {
  const { span, start, entry: { when } } = row;
  const year = span && new Date(start * 864e5).getUTCFullYear();
  const wide = span && !span.lasts && span.to - span.from > 370;
  const key = !span ? "" : wide ? when.edtf : String(year);
  let found = years.findLast((one) => one.key === key);
  if (!found) years.push(found = { key, year: wide ? void 0 : year, when: span && when, rows: [], from: start, to: start, born: false });
  found.rows.push(row);
  if (span && !span.lasts && span.to > found.to) found.to = span.to;
  if (start > found.to) found.to = start;
  if (row.entry.kind === "born") found.born = true;
}
const stretches = /* @__PURE__ */ new WeakMap();
function openStretches(entries, today) {
  const index = indexOf(entries), { chapters, rows } = index;
  const cached = stretches.get(index);
  if (cached) return cached;
  const found = [];
  if (rows.some(({ entry }) => entry.gap === "notReady")) return found;
  let last;
  for (const row of chapters) {
    const end = last?.span.to ?? Infinity, begin = row.span.from;
    if (last?.entry.kind === "livedAt" && row.entry.kind === "livedAt" && begin - end > 42 && begin <= today && !rows.some(({ span, entry }) => entry.kind !== "livedAt" && span && span.from <= begin && span.to >= end && (entry.kind === "gap" || span.from > end && span.to < begin))) {
      found.push({ key: `gap:${last.id}:${row.id}`, before: last, after: row, edtf: `${isoDate(end).slice(0, 7)}/${isoDate(begin).slice(0, 7)}` });
    }
    if (!last || row.span.to > last.span.to) last = row;
  }
  stretches.set(index, found);
  return found;
}

export { indexOf, openStretches, storyOf };
