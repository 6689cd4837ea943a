import { spanOf, compareWhen } from '../../core/when.js';

function rowOf(id, entry) {
  const span = entry.when && spanOf(entry.when);
  return { id, entry, span, start: !span ? Infinity : span.fromIs === "open" || span.fromIs === "notKnown" ? span.to : span.from };
}
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const said = ({ entry: { when } }) => `${when?.edtf ?? ""}
${when?.said ?? ""}`;
function byTime(a, b) {
  if (a.start !== b.start) return a.start - b.start;
  return (a.span && b.span ? a.span.to - b.span.to || order(said(a), said(b)) : compareWhen(a.entry.when ?? {}, b.entry.when ?? {})) || order(a.id, b.id);
}
const PLACES = 2 ** 20;
function sorted(rows) {
  const dated = rows.filter(({ span }) => span), keys = new Float64Array(dated.length);
  if (dated.length >= PLACES) return rows.sort(byTime);
  dated.forEach(({ start }, i) => {
    keys[i] = start * PLACES + i;
  });
  keys.sort();
  const out = Array.from(keys, (key) => dated[key - Math.floor(key / PLACES) * PLACES]);
  for (let i = 0; i < out.length; ) {
    let end = i + 1;
    while (out[end]?.start === out[i].start) end++;
    for (const row of end > i + 1 ? out.slice(i, end).sort(byTime) : [out[i]]) out[i++] = row;
  }
  return out.concat(rows.filter(({ span }) => !span).sort(byTime));
}
const isChapter = ({ entry: { kind, home }, span }) => !!span && (kind === "livedAt" || kind === "gap" && span.lasts && home === void 0);
function read(entries) {
  const all = [], byId = /* @__PURE__ */ new Map(), tellings = /* @__PURE__ */ new Map();
  for (const id of Object.keys(entries)) {
    const row = rowOf(id, entries[id]);
    byId.set(id, row);
    all.push(row);
  }
  const rows = sorted(all).filter(({ id, entry: { tellingOf } }) => {
    if (tellingOf === void 0 || tellingOf === id || !Object.hasOwn(entries, tellingOf) || entries[tellingOf].tellingOf !== void 0) return true;
    const there = tellings.get(tellingOf);
    if (there) there.push(id);
    else tellings.set(tellingOf, [id]);
    return false;
  });
  return { rows, byId, tellings, chapters: rows.filter(isChapter), drawn: {} };
}
function placeOf(rows, row) {
  let low = 0, high = rows.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (byTime(rows[middle], row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
const FEW = 40;
function changed(was, entries) {
  const ids = [], there = Object.keys(entries);
  let added = 0;
  for (const id of there) if (entries[id] !== was[id]) {
    if (ids.push(id) > FEW) return;
    if (!was[id]) added++;
  }
  const before = Object.keys(was);
  if (before.length + added > there.length) {
    for (const id of before) if (!entries[id] && ids.push(id) > FEW) return;
  }
  return ids;
}
const alike = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);
const SHOWN = ["kind", "when", "people", "title", "place", "gap", "putAway", "home"], PLACED = ["kind", "when", "home", "notBefore"];
function carried(index, was, entries) {
  const ids = changed(was, entries);
  if (!ids) return;
  const { byId, tellings } = index, rows = [...index.rows];
  let { drawn, chapters } = index, isSame = !!index.read?.all;
  const news = ids.map((id) => entries[id] ? rowOf(id, entries[id]) : void 0);
  for (let i = 0; i < ids.length; i++) {
    const old = byId.get(ids[i]), row = news[i];
    if (old?.entry.tellingOf !== row?.entry.tellingOf || row?.entry.tellingOf !== void 0 || !old || !row && tellings.has(ids[i])) {
      if (old?.entry.tellingOf !== void 0 || row?.entry.tellingOf !== void 0 || !row || index.rows.some(({ entry }) => entry.tellingOf === row.id)) return;
    }
    if (old && isChapter(old) || row && isChapter(row)) {
      if (!old || !row || old.start !== row.start || old.span?.to !== row.span?.to || !isChapter(old) || !isChapter(row)) return;
      chapters = chapters.map((one) => one === old ? row : one);
    }
    if (!old || !row || SHOWN.some((field) => !alike(old.entry[field], row.entry[field]))) drawn = {};
    if (!old || !row || isChapter(row) || PLACED.some((field) => !alike(old.entry[field], row.entry[field]))) isSame = false;
    if (old) rows.splice(placeOf(rows, old), 1);
    if (row) rows.splice(placeOf(rows, row), 0, row);
  }
  if (isSame) for (const { years } of index.read.story.chapters) for (const year of years) for (const row of news) {
    const at = year.rows.indexOf(byId.get(row.id));
    if (at >= 0) year.rows[at] = row;
  }
  ids.forEach((id, i) => {
    if (news[i]) byId.set(id, news[i]);
    else byId.delete(id);
  });
  return { rows, byId, tellings, chapters, drawn, ...isSame ? { read: index.read } : {} };
}
const known = /* @__PURE__ */ new WeakMap();
function indexOf(entries, was) {
  let index = known.get(entries);
  if (!index) {
    const before = was && known.get(was);
    index = before && carried(before, was, entries);
    if (index) known.delete(was);
    known.set(entries, index ??= read(entries));
  }
  return index;
}

export { indexOf };
