import { spanOf, compareWhen } from '../../core/when.js';
import { mergedKeys } from '../../core/merge.js';
import { finish, STEP } from '../../core/steps.js';

function rowOf(id, entry, spans) {
  const { when } = entry;
  let span = when && spans?.get(when.edtf ?? "");
  if (when && !span && (span = spanOf(when))) spans?.set(when.edtf, span);
  return { id, entry, span, start: !span ? Infinity : span.fromIs === "open" || span.fromIs === "notKnown" ? span.to : span.from };
}
const order = (a = "", b = "") => a < b ? -1 : a > b ? 1 : 0;
function byTime(a, b) {
  if (a.start !== b.start) return a.start - b.start;
  const { when = {} } = a.entry, { when: other = {} } = b.entry;
  return (a.span && b.span ? a.span.to - b.span.to || order(when.edtf, other.edtf) || order(when.said, other.said) : compareWhen(when, other)) || order(a.id, b.id);
}
const isChapter = ({ entry: { kind, home }, span }) => !!span && (kind === "livedAt" || kind === "gap" && span.lasts && home === void 0);
const PLACES = 2 ** 20, BEGINNING = 8e5;
function* read(entries) {
  const ids = Object.keys(entries), keys = new Float64Array(ids.length), dated = [], others = [], chapters = [];
  const byId = /* @__PURE__ */ new Map(), told = /* @__PURE__ */ new Map(), spans = /* @__PURE__ */ new Map();
  for (const [n, id] of ids.entries()) {
    const row = rowOf(id, entries[id], spans), { entry: { tellingOf }, span, start } = row;
    byId.set(id, row);
    if (tellingOf !== void 0 && tellingOf !== id && Object.hasOwn(entries, tellingOf) && entries[tellingOf].tellingOf === void 0) {
      const there = told.get(tellingOf);
      if (there) there.push(row);
      else told.set(tellingOf, [row]);
    } else if (span && dated.length < PLACES) {
      keys[dated.length] = (start + BEGINNING) * PLACES + dated.length;
      dated.push(row);
    } else others.push(row);
    if (isChapter(row) && tellingOf === void 0) chapters.push(row);
    if (n % STEP === 0) yield;
  }
  const rows = [];
  let from = 0;
  const close = () => {
    if (rows.length - from > 1) for (const row of rows.splice(from).sort(byTime)) rows.push(row);
    from = rows.length;
  };
  for (const key of keys.subarray(0, dated.length).sort()) {
    const row = dated[key % PLACES];
    if (rows[from] && rows[from].start !== row.start) close();
    rows.push(row);
  }
  close();
  yield;
  const tellings = new Map([...told].map(([id, list]) => [id, list.sort(byTime).map((row) => row.id)]));
  return { rows: others.length ? merged(rows, others.sort(byTime)) : rows, byId, tellings, chapters: chapters.sort(byTime), drawn: {} };
}
const merged = (rows, others) => others[0].span ? [...rows, ...others].sort(byTime) : rows.concat(others);
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
  const few = mergedKeys(was, entries);
  if (few) return few.length > FEW ? void 0 : few.filter((id) => entries[id] !== was[id]);
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
const MARKED = ["kind", "when", "people", "putAway", "home", "seenBy"], SHOWN = [...MARKED, "title", "place", "gap"], BANDS = ["livedAt", "school", "work", "gap"], PLACED = ["kind", "when", "home", "notBefore"];
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
    if (!old || !row || (BANDS.includes(row.entry.kind) ? SHOWN : MARKED).some((field) => !alike(old.entry[field], row.entry[field]))) drawn = {};
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
  const before = was && !known.has(entries) ? known.get(was) : void 0, index = before && carried(before, was, entries);
  if (!index) return finish(indexSteps(entries));
  known.delete(was);
  known.set(entries, index);
  return index;
}
function* indexSteps(entries) {
  let index = known.get(entries);
  if (!index) known.set(entries, index = yield* read(entries));
  return index;
}

export { indexOf, indexSteps };
