import type { Circle, Entry } from '../../core/circle.js';
import { compareWhen, spanOf, type Span } from '../../core/when.js';
import { mergedKeys } from '../../core/merge.js';
import { finish, STEP } from '../../core/steps.js';
import type { Story } from './story.js';

type Entries = Circle['entries'];

/** One entry with its place on the line of time, in day numbers. */
export interface Row {
  readonly id: string;
  readonly entry: Entry;
  readonly span: Span | undefined;
  /** Where it sorts: its first day, or its last where there is no first. */
  readonly start: number;
  /** What a word is looked for in, once one was. */
  text?: string;
}
/** What hangs on the entries alone, whatever is looked for. */
export interface Index {
  readonly rows: readonly Row[];
  readonly byId: Map<string, Row>;
  /** Tellings of an event by the entry they tell. */
  readonly tellings: ReadonlyMap<string, readonly string[]>;
  /** Homes and open stretches, by start. */
  readonly chapters: readonly Row[];
  /** The same object as long as nothing changed that the picture shows. */
  readonly drawn: object;
  /** The story as last read, by what was looked for; `all` where that was everything. */
  read?: { key: string; story: Story; all: boolean };
}

/** @param spans what dates were read as already, by their text: many stand more than once */
function rowOf(id: string, entry: Entry, spans?: Map<string, Span>): Row {
  const { when } = entry;
  let span = when && spans?.get(when.edtf ?? '');
  if (when && !span && (span = spanOf(when))) spans?.set(when.edtf!, span);
  return { id, entry, span, start: !span ? Infinity : span.fromIs === 'open' || span.fromIs === 'notKnown' ? span.to : span.from };
}
const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
/** The one order, whichever order they came in: the same as `compareWhen`, then the id. */
function byTime(a: Row, b: Row): number {
  if (a.start !== b.start) return a.start - b.start;
  const { when = {} } = a.entry, { when: other = {} } = b.entry;
  return (a.span && b.span ? a.span.to - b.span.to || order(when.edtf, other.edtf) || order(when.said, other.said) : compareWhen(when, other)) || order(a.id, b.id);
}

const isChapter = ({ entry: { kind, home }, span }: Row): boolean => !!span && (kind === 'livedAt' || (kind === 'gap' && span.lasts && home === undefined));

/** More than any list holds, and what makes every day number positive. */
const PLACES = 2 ** 20, BEGINNING = 800_000;

function* read(entries: Entries): Generator<undefined, Index, undefined> {
  const ids = Object.keys(entries), keys = new Float64Array(ids.length), dated: Row[] = [], others: Row[] = [], chapters: Row[] = [];
  const byId = new Map<string, Row>(), told = new Map<string, Row[]>(), spans = new Map<string, Span>();
  for (const [n, id] of ids.entries()) {
    const row = rowOf(id, entries[id]!, spans), { entry: { tellingOf }, span, start } = row;
    byId.set(id, row);
    if (tellingOf !== undefined && tellingOf !== id && Object.hasOwn(entries, tellingOf) && entries[tellingOf]!.tellingOf === undefined) {
      const there = told.get(tellingOf);
      if (there) there.push(row);
      else told.set(tellingOf, [row]);
    } else if (span && dated.length < PLACES) {
      // Day and place in one number: numbers sort ten times as fast as rows that are compared one by one.
      keys[dated.length] = (start + BEGINNING) * PLACES + dated.length;
      dated.push(row);
    } else others.push(row);
    if (isChapter(row) && tellingOf === undefined) chapters.push(row);
    if (n % STEP === 0) yield;
  }
  const rows: Row[] = [];
  let from = 0;
  const close = (): void => {
    if (rows.length - from > 1) for (const row of rows.splice(from).sort(byTime)) rows.push(row);
    from = rows.length;
  };
  for (const key of keys.subarray(0, dated.length).sort()) {
    const row = dated[key % PLACES]!;
    if (rows[from] && rows[from]!.start !== row.start) close();
    rows.push(row);
  }
  close();
  yield;
  const tellings = new Map([...told].map(([id, list]) => [id, list.sort(byTime).map((row) => row.id)]));
  return { rows: others.length ? merged(rows, others.sort(byTime)) : rows, byId, tellings, chapters: chapters.sort(byTime), drawn: {} };
}
/** What has no date comes last. */
const merged = (rows: readonly Row[], others: readonly Row[]): Row[] => (others[0]!.span ? [...rows, ...others].sort(byTime) : rows.concat(others));

/** The place of a row among rows in order, or where it would stand. */
function placeOf(rows: readonly Row[], row: Row): number {
  let low = 0, high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byTime(rows[middle]!, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FEW = 40;
/** The entries that differ between two states of one story; nothing where they are many. */
function changed(was: Entries, entries: Entries): string[] | undefined {
  const few = mergedKeys(was, entries);
  if (few) return few.length > FEW ? undefined : few.filter((id) => entries[id] !== was[id]);
  const ids: string[] = [], there = Object.keys(entries);
  let added = 0;
  for (const id of there) if (entries[id] !== was[id]) {
    if (ids.push(id) > FEW) return;
    if (!was[id]) added++;
  }
  const before = Object.keys(was);
  if (before.length + added > there.length) for (const id of before) if (!entries[id] && ids.push(id) > FEW) return;
  return ids;
}

const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
/** What the picture shows of an entry: of a memory only where it stands, with whom, and for whom. And what says where in the story an entry stands. */
const MARKED = ['kind', 'when', 'people', 'putAway', 'home', 'seenBy'] as const, SHOWN = [...MARKED, 'title', 'place', 'gap'] as const, BANDS: readonly string[] = ['livedAt', 'school', 'work', 'gap'], PLACED = ['kind', 'when', 'home', 'notBefore'] as const;

/** An order already made, with few entries changed: only their rows are put elsewhere. Nothing where a home, an open stretch or a telling is among them. */
function carried(index: Index, was: Entries, entries: Entries): Index | undefined {
  const ids = changed(was, entries);
  if (!ids) return;
  const { byId, tellings } = index, rows = [...index.rows];
  let { drawn, chapters } = index, isSame = !!index.read?.all;
  const news = ids.map((id) => (entries[id] ? rowOf(id, entries[id]) : undefined));
  for (let i = 0; i < ids.length; i++) {
    const old = byId.get(ids[i]!), row = news[i];
    if (old?.entry.tellingOf !== row?.entry.tellingOf || row?.entry.tellingOf !== undefined || !old || !row && tellings.has(ids[i]!)) {
      if (old?.entry.tellingOf !== undefined || row?.entry.tellingOf !== undefined || !row || index.rows.some(({ entry }) => entry.tellingOf === row.id)) return;
    }
    if ((old && isChapter(old)) || (row && isChapter(row))) {
      if (!old || !row || old.start !== row.start || old.span?.to !== row.span?.to || !isChapter(old) || !isChapter(row)) return;
      chapters = chapters.map((one) => (one === old ? row : one));
    }
    if (!old || !row || (BANDS.includes(row.entry.kind) ? SHOWN : MARKED).some((field) => !alike(old.entry[field], row.entry[field]))) drawn = {};
    if (!old || !row || isChapter(row) || PLACED.some((field) => !alike(old.entry[field], row.entry[field]))) isSame = false;
    if (old) rows.splice(placeOf(rows, old), 1);
    if (row) rows.splice(placeOf(rows, row), 0, row);
  }
  // The story stands as it was told; only the rows in it are others.
  if (isSame) for (const { years } of index.read!.story.chapters) for (const year of years) for (const row of news) {
    const at = year.rows.indexOf(byId.get(row!.id)!);
    if (at >= 0) year.rows[at] = row!;
  }
  ids.forEach((id, i) => { if (news[i]) byId.set(id, news[i]); else byId.delete(id); });
  return { rows, byId, tellings, chapters, drawn, ...(isSame ? { read: index.read! } : {}) };
}

const known = new WeakMap<Entries, Index>();
/**
 * The entries in their one order. A circle is never changed in place, so each is read once.
 * @param was the entries they came from, if they were read: what did not change keeps its row. Their own order is then let go of
 */
export function indexOf(entries: Entries, was?: Entries): Index {
  const before = was && !known.has(entries) ? known.get(was) : undefined, index = before && carried(before, was!, entries);
  if (!index) return finish(indexSteps(entries));
  known.delete(was!);
  known.set(entries, index);
  return index;
}

/** The same in steps, for entries that are new altogether. */
export function* indexSteps(entries: Entries): Generator<undefined, Index, undefined> {
  let index = known.get(entries);
  if (!index) known.set(entries, (index = yield* read(entries)));
  return index;
}
