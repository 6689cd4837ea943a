import type { Circle, Entry, When } from '../../core/circle.js';
import { compareWhen, isoDate, spanOf, type Span } from '../../core/when.js';
import { entryGroupOf, type EntryGroup } from '../../core/vocabulary.js';

/** One entry with its place on the line of time, in day numbers. */
export interface Row {
  readonly id: string;
  readonly entry: Entry;
  readonly span: Span | undefined;
  /** Where it sorts: its first day, or its last where there is no first. */
  readonly start: number;
}
/** What is looked for. Empty text and `everything` look for all; `from` and `to` are day numbers. */
export interface Filter {
  group: EntryGroup;
  person: string;
  place: string;
  text: string;
  from: number;
  to: number;
}
/** The entries under one year heading. */
export interface Year {
  readonly key: string;
  /** Nothing where the heading is not a year: dates too wide for one, or none. */
  readonly year: number | undefined;
  readonly when: When | undefined;
  readonly rows: Row[];
  /** The first and the last day that something here can have begun, for the age beside the year. */
  from: number;
  to: number;
  /** Whether someone was born here: the person. */
  born: boolean;
}
/** A home, an open stretch, the time between, what lies ahead, or what has no date. */
export interface Chapter {
  readonly key: string;
  readonly is: 'home' | 'gap' | 'between' | 'ahead' | 'undated';
  readonly row: Row | undefined;
  readonly start: number;
  readonly years: Year[];
}
export interface Story {
  readonly chapters: readonly Chapter[];
  /** How many things the filter found, homes with them. */
  readonly n: number;
}
/** What hangs on the entries alone, whatever is looked for. */
export interface Index {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** Tellings of an event by the entry they tell. */
  readonly tellings: ReadonlyMap<string, readonly string[]>;
  /** Homes and open stretches, by start. */
  readonly chapters: readonly Row[];
}

const known = new WeakMap<Circle['entries'], Index>();

/** The entries in their one order, whichever order they came in. A circle is never changed in place, so each is read once. */
export function indexOf(entries: Circle['entries']): Index {
  let index = known.get(entries);
  if (!index) {
    const rows: Row[] = [], byId = new Map<string, Row>(), tellings = new Map<string, string[]>();
    for (const [id, entry] of Object.entries(entries)) {
      const span = entry.when && spanOf(entry.when);
      const row = { id, entry, span, start: !span ? Infinity : span.fromIs === 'open' || span.fromIs === 'notKnown' ? span.to : span.from };
      byId.set(id, row);
      rows.push(row);
    }
    rows.sort((a, b) => (a.start === b.start ? (a.span && b.span ? a.span.to - b.span.to : 0) || compareWhen(a.entry.when ?? {}, b.entry.when ?? {}) || (a.id < b.id ? -1 : 1) : a.start - b.start));
    const told = rows.filter(({ id, entry: { tellingOf } }) => {
      if (tellingOf === undefined || tellingOf === id || !Object.hasOwn(entries, tellingOf) || entries[tellingOf]!.tellingOf !== undefined) return true;
      tellings.set(tellingOf, [...(tellings.get(tellingOf) ?? []), id]);
      return false;
    });
    const chapters = told.filter(({ entry, span }) => span && (entry.kind === 'livedAt' || (entry.kind === 'gap' && span.lasts && entry.home === undefined)));
    known.set(entries, (index = { rows: told, byId, tellings, chapters }));
  }
  return index;
}

/** Whether an entry is what is looked for. What is put away is not searched for its words. */
function fits({ id, entry, span }: Row, filter: Filter, index: Index, entries: Circle['entries']): boolean {
  const { group, person, place, text, from, to } = filter;
  if (group === 'everything' && !person && !place && !text && from === -Infinity && to === Infinity) return true;
  const all = [entry, ...(index.tellings.get(id) ?? []).map((telling) => entries[telling]!)];
  return (group === 'everything' || entryGroupOf(entry) === group)
    && (!person || all.some((one) => one.people?.includes(person) || one.toldBy === person || Object.values(one.holders ?? {}).some((holder) => holder.person === person)))
    && (!place || entry.place === place || entry.home === place || id === place)
    && (span ? span.to >= from && span.from <= to : from === -Infinity && to === Infinity)
    && (!text || all.some((one) => (one.putAway ? (one.cover ?? '') : `${one.title ?? ''} ${one.words ?? ''} ${one.place ?? ''} ${one.when?.said ?? ''}`).toLocaleLowerCase().includes(text)));
}

/**
 * The story in chapters: a home each, with the years under it. An entry stands with the home it names, else with the one of its time.
 * @param today day number
 */
export function storyOf(entries: Circle['entries'], filter: Filter, today: number, oldestFirst: boolean): Story {
  const index = indexOf(entries);
  const chapters = new Map<string, Chapter>();
  const chapter = (key: string, is: Chapter['is'], start: number, row?: Row): Chapter => {
    let found = chapters.get(key);
    if (!found) chapters.set(key, (found = { key, is, start, row, years: [] }));
    return found;
  };
  const homes = index.rows.filter((row) => row.entry.kind === 'livedAt' && !row.span);
  const whole = filter.group === 'everything' && !filter.person && !filter.text && !filter.place;
  let n = 0;
  for (const row of [...index.chapters, ...homes]) {
    const found = fits(row, filter, index, entries);
    const isHome = row.entry.kind === 'livedAt';
    if (found && isHome) n++;
    if (isHome ? found : found && whole) chapter(row.id, isHome ? 'home' : 'gap', row.start, row);
  }
  for (const row of index.rows) {
    const { entry, start, span } = row;
    if (entry.kind === 'livedAt' || !fits(row, filter, index, entries)) continue;
    n++;
    const named = entry.home !== undefined ? index.byId.get(entry.home) : undefined;
    let place: Chapter;
    if (start > today && start < Infinity || (entry.kind === 'hope' && !span) || (entry.notBefore !== undefined && entry.notBefore > isoDate(today))) place = chapter('ahead', 'ahead', Infinity);
    else if (named?.entry.kind === 'livedAt') place = chapter(named.id, 'home', named.start, named);
    else if (!span) place = chapter('undated', 'undated', Infinity);
    else {
      let before = 0, home: Row | undefined;
      for (const one of index.chapters) {
        if (one.start > start) break;
        before++;
        if (one.span!.to >= start) home = one;
      }
      place = home ? chapter(home.id, home.entry.kind === 'livedAt' ? 'home' : 'gap', home.start, home) : chapter(`~${before}`, 'between', start);
    }
    into(place.years, row);
  }
  const order = [...chapters.values()].sort((a, b) => rank(a) - rank(b) || (a.start === b.start ? 0 : a.start - b.start));
  const dated = order.filter(({ is }) => is !== 'undated');
  if (!oldestFirst) {
    dated.reverse();
    for (const { years } of order) {
      // What has no date stays last, whichever way time runs.
      const last = years.at(-1)?.when ? undefined : years.pop();
      years.reverse();
      for (const { rows } of years) rows.reverse();
      if (last) years.push(last);
    }
  }
  return { chapters: [...dated, ...order.filter(({ is }) => is === 'undated')], n };
}
const rank = ({ is }: Chapter): number => (is === 'undated' ? 2 : is === 'ahead' ? 1 : 0);

function into(years: Year[], row: Row): void {
  const { span, start, entry: { when } } = row;
  const year = span && new Date(start * 864e5).getUTCFullYear();
  // "The 1960s" is no year: it gets a heading of its own.
  const wide = span && !span.lasts && span.to - span.from > 370;
  const key = !span ? '' : wide ? when!.edtf! : String(year);
  let found = years.findLast((one) => one.key === key);
  if (!found) years.push((found = { key, year: wide ? undefined : year, when: span && when, rows: [], from: start, to: start, born: false }));
  found.rows.push(row);
  if (span && !span.lasts && span.to > found.to) found.to = span.to;
  if (start > found.to) found.to = start;
  if (row.entry.kind === 'born') found.born = true;
}

/** A time between two homes, as the dates leave it open. */
export interface OpenStretch { readonly key: string; readonly before: Row; readonly after: Row; readonly edtf: string }
const stretches = new WeakMap<Index, OpenStretch[]>();
/** Open stretches between two homes that nobody has spoken of: longer than six weeks, and nothing of the story lies in them. */
export function openStretches(entries: Circle['entries'], today: number): OpenStretch[] {
  const index = indexOf(entries), { chapters, rows } = index;
  const cached = stretches.get(index);
  if (cached) return cached;
  const found: OpenStretch[] = [];
  // Someone who is not ready for one gap is not offered another.
  if (rows.some(({ entry }) => entry.gap === 'notReady')) return found;
  let last: Row | undefined;
  for (const row of chapters) {
    const end = last?.span!.to ?? Infinity, begin = row.span!.from;
    if (last?.entry.kind === 'livedAt' && row.entry.kind === 'livedAt' && begin - end > 42 && begin <= today
      && !rows.some(({ span, entry }) => entry.kind !== 'livedAt' && span && span.from <= begin && span.to >= end && (entry.kind === 'gap' || (span.from > end && span.to < begin)))) {
      found.push({ key: `gap:${last.id}:${row.id}`, before: last, after: row, edtf: `${isoDate(end).slice(0, 7)}/${isoDate(begin).slice(0, 7)}` });
    }
    if (!last || row.span!.to > last.span!.to) last = row;
  }
  stretches.set(index, found);
  return found;
}
