import type { When } from '../../core/circle.js';
import { finish, STEP } from '../../core/steps.js';
import { isoDate } from '../../core/when.js';
import { entryGroupOf, type EntryGroup } from '../../core/vocabulary.js';
import type { Index, Row } from './order.js';

/** What is looked for. Empty text and `everything` look for all; `from` and `to` are day numbers. */
export interface Filter {
  group: EntryGroup;
  person: string;
  place: string;
  text: string;
  from: number;
  to: number;
}
export const EVERYTHING: Filter = { group: 'everything', person: '', place: '', text: '', from: -Infinity, to: Infinity };
const isEverything = ({ group, person, place, text, from, to }: Filter): boolean => group === 'everything' && !person && !place && !text && from === -Infinity && to === Infinity;

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
const textOf = (row: Row): string => (row.text ??= (row.entry.putAway ? row.entry.cover ?? '' : `${row.entry.title ?? ''} ${row.entry.words ?? ''} ${row.entry.place ?? ''} ${row.entry.when?.said ?? ''}`).toLocaleLowerCase());

/** Whether an entry is what is looked for. What is put away is not searched for its words. */
function fits(row: Row, filter: Filter, { byId, tellings }: Index): boolean {
  const { group, person, place, text, from, to } = filter, { id, entry, span } = row;
  const all = [row, ...(tellings.get(id) ?? []).map((telling) => byId.get(telling)!)];
  return (group === 'everything' || entryGroupOf(entry) === group)
    && (!person || all.some(({ entry: one }) => one.people?.includes(person) || one.toldBy === person || Object.values(one.holders ?? {}).some((holder) => holder.person === person)))
    && (!place || entry.place === place || entry.home === place || id === place)
    && (span ? span.to >= from && span.from <= to : from === -Infinity && to === Infinity)
    && (!text || all.some((one) => textOf(one).includes(text)));
}

/**
 * The story in chapters: a home each, with the years under it. An entry stands with the home it names, else with the one of its time.
 * @param today day number
 */
export const storyOf = (index: Index, filter: Filter, today: number, oldestFirst: boolean): Story => finish(storySteps(index, filter, today, oldestFirst));

/** The same in steps. */
export function* storySteps(index: Index, filter: Filter, today: number, oldestFirst: boolean): Generator<undefined, Story, undefined> {
  const key = JSON.stringify([Object.values(filter).map(String), today, oldestFirst]);
  if (index.read?.key !== key) index.read = { key, all: isEverything(filter), story: yield* tell(index, filter, today, oldestFirst) };
  return index.read.story;
}

function* tell(index: Index, filter: Filter, today: number, oldestFirst: boolean): Generator<undefined, Story, undefined> {
  const chapters = new Map<string, Chapter>(), all = isEverything(filter), day = isoDate(today);
  const chapter = (key: string, is: Chapter['is'], start: number, row?: Row): Chapter => {
    let found = chapters.get(key);
    if (!found) chapters.set(key, (found = { key, is, start, row, years: [] }));
    return found;
  };
  const whole = filter.group === 'everything' && !filter.person && !filter.text && !filter.place;
  let n = 0;
  const begin = (row: Row): void => {
    const found = all || fits(row, filter, index), isHome = row.entry.kind === 'livedAt';
    if (found && isHome) n++;
    if (found && (isHome || whole)) chapter(row.id, isHome ? 'home' : 'gap', row.start, row);
  };
  for (const row of index.chapters) begin(row);
  // How far anything reaches that began up to here: where a time lies beyond it, no home is left to look through.
  let before = 0;
  const reach: number[] = [];
  for (const { span } of index.chapters) reach.push(Math.max(span!.to, reach.at(-1) ?? -Infinity));
  for (const [i, row] of index.rows.entries()) {
    if (i % STEP === 0) yield;
    const { entry, start, span } = row;
    if (entry.kind === 'livedAt') {
      if (!span) begin(row);
      continue;
    }
    if (!all && !fits(row, filter, index)) continue;
    n++;
    const named = entry.home === undefined ? undefined : index.byId.get(entry.home);
    let place: Chapter;
    if ((start > today && span) || (entry.kind === 'hope' && !span) || (entry.notBefore !== undefined && entry.notBefore > day)) place = chapter('ahead', 'ahead', Infinity);
    else if (named?.entry.kind === 'livedAt') place = chapter(named.id, 'home', named.start, named);
    else if (!span) place = chapter('undated', 'undated', Infinity);
    else {
      while (before < index.chapters.length && index.chapters[before]!.start <= start) before++;
      let at = before - 1;
      while (at >= 0 && reach[at]! >= start && index.chapters[at]!.span!.to < start) at--;
      const home = at >= 0 && reach[at]! >= start ? index.chapters[at] : undefined;
      place = home ? chapter(home.id, home.entry.kind === 'livedAt' ? 'home' : 'gap', home.start, home) : chapter(`~${before}`, 'between', start);
    }
    into(place.years, row);
  }
  const listed = [...chapters.values()].sort((a, b) => rank(a) - rank(b) || (a.start === b.start ? 0 : a.start - b.start));
  const dated = listed.filter(({ is }) => is !== 'undated');
  if (!oldestFirst) {
    dated.reverse();
    for (const { years } of listed) {
      // What has no date stays last, whichever way time runs.
      const last = years.at(-1)?.when ? undefined : years.pop();
      years.reverse();
      for (const { rows } of years) rows.reverse();
      if (last) years.push(last);
    }
  }
  return { chapters: [...dated, ...listed.filter(({ is }) => is === 'undated')], n };
}
const rank = ({ is }: Chapter): number => (is === 'undated' ? 2 : is === 'ahead' ? 1 : 0);

/** The year asked about last, by its first and last day: rows come in order, so most ask about it again. */
let [first, last, number] = [1, 0, 0];
function yearOf(day: number): number {
  if (day < first || day > last) {
    number = new Date(day * 864e5).getUTCFullYear();
    first = new Date(0).setUTCFullYear(number, 0, 1) / 864e5;
    last = new Date(0).setUTCFullYear(number, 11, 31) / 864e5;
  }
  return number;
}

function into(years: Year[], row: Row): void {
  const { span, start, entry: { when, kind } } = row, year = span && yearOf(start);
  // "The 1960s" is no year: it gets a heading of its own.
  const wide = span && !span.lasts && span.to - span.from > 370 ? when!.edtf! : undefined;
  const isSame = (one: Year): boolean => (wide === undefined ? one.year === year && (year !== undefined || !one.when) : one.key === wide);
  let found = years.at(-1);
  if (!found || !isSame(found)) found = years.findLast(isSame);
  if (!found) years.push((found = { key: wide ?? String(year ?? ''), year: wide === undefined ? year : undefined, when: span && when, rows: [], from: start, to: start, born: false }));
  found.rows.push(row);
  if (span && !span.lasts && span.to > found.to) found.to = span.to;
  if (start > found.to) found.to = start;
  if (kind === 'born') found.born = true;
}

/** As many years as a screen so many px high shows, by the least height of a heading and of an entry. */
export function beginning(chapters: readonly Chapter[], room: number): Chapter[] {
  const first: Chapter[] = [];
  for (const chapter of chapters) {
    if (room <= 0) break;
    const years = chapter.years.filter(({ rows }) => room > 0 && (room -= 40 + rows.length * 100, true));
    first.push({ ...chapter, years });
    room -= 80;
  }
  return first;
}

/** A time between two homes, as the dates leave it open. */
export interface OpenStretch { readonly key: string; readonly before: Row; readonly after: Row; readonly edtf: string }
const stretches = new WeakMap<Index, OpenStretch[]>();
/** Open stretches between two homes that nobody has spoken of: longer than six weeks, and nothing of the story lies in them. */
export function openStretches(index: Index, today: number): OpenStretch[] {
  let found = stretches.get(index);
  if (found) return found;
  found = [];
  const { chapters, rows } = index;
  let last: Row | undefined;
  for (const row of chapters) {
    const end = last?.span!.to ?? Infinity, begin = row.span!.from;
    if (last?.entry.kind === 'livedAt' && row.entry.kind === 'livedAt' && begin - end > 42 && begin <= today
      && !rows.some(({ span, entry }) => entry.kind !== 'livedAt' && span && span.from <= begin && span.to >= end && (entry.kind === 'gap' || (span.from > end && span.to < begin)))) {
      found.push({ key: `gap:${last.id}:${row.id}`, before: last, after: row, edtf: `${isoDate(end).slice(0, 7)}/${isoDate(begin).slice(0, 7)}` });
    }
    if (!last || row.span!.to > last.span!.to) last = row;
  }
  // Someone who is not ready for one gap is not offered another.
  if (found.length && rows.some(({ entry }) => entry.gap === 'notReady')) found = [];
  stretches.set(index, found);
  return found;
}
