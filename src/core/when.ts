/**
 * Approximate dates: EDTF in, bounds, order and words out.
 *
 * The subset of ISO 8601-2 read here: a year, month, day or season (21–24); digits unknown from the right (`201X`, `20XX`,
 * `2016-XX`, `2016-05-XX`, `2016-XX-XX`); a last `~` (about), `?` (maybe) or `%` (both); stretches `a/b`, `a/..` (still),
 * `../b`, `a/` and `/b` (that end is not known); one time out of several `[a,b]`, `[a..b]`, `[..a]`, `[a..]`; and a day
 * whose year is not known, `XXXX-04-23`. Years 0000 to 9999, proleptic Gregorian. Anything else is not read.
 *
 * Seasons are those of Britain by whole months: spring is March to May, winter December to the end of February after.
 * Day numbers count days from 1970-01-01.
 */
import type { Me, When } from './circle.js';
import type { WhenKey } from './when-words.js';
import type { Words } from './words.js';

/** One date of an expression. `m` is 0 where there is no month, 21–24 for a season. `wide` counts the years beyond the first. */
interface Part {
  from: number;
  to: number;
  y: number;
  m: number;
  d: number;
  wide: number;
  /** `~`, `?`, `%` or nothing. */
  q: string;
  /** Some time in it: the month or the day is written as XX. */
  some: boolean;
  text: string;
}
interface Parsed {
  edtf: string;
  shape: 'list' | 'range' | 'stretch';
  /** A list holds one or more; a range and a stretch hold two, a missing end as undefined. */
  parts: (Part | undefined)[];
  from: number;
  to: number;
  /** For sorting: first by `place` (0 dated, 1 without a year), then by `start`. */
  place: number;
  start: number;
  span: Span | undefined;
}

/** How an end of a span is known. `about` covers `~`, `?` and `%`; `open` is "still" or "always". */
export type End = 'known' | 'about' | 'notKnown' | 'open';
/** Where a date lies on the line of time, in day numbers, both ends inside. `lasts` tells a stretch from one time somewhere within. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly fromIs: End;
  readonly toIs: End;
  readonly lasts: boolean;
}
/** An age in whole years. `about` where the date or the birth is doubtful; `lasts` where it is the age through a stretch. */
export interface Age {
  from: number;
  to: number;
  about: boolean;
  lasts: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

/** The day number of a date; a month of 13 is next January. Years are counted from March, so that a leap day comes last. */
function dayOf(y: number, m: number, d: number): number {
  const year = m < 3 ? y - 1 : y;
  const { floor } = Math;
  return 365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400) + floor((153 * (m < 3 ? m + 9 : m - 3) + 2) / 5) + d - 719469;
}
const FIRST = dayOf(0, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** The day number of an ISO date (`YYYY-MM-DD`, or longer: the time is not read); the first day of a month or a year. NaN for what is no date. */
export const dayNumber = (date: string): number => readPart(date.slice(0, 10))?.from ?? NaN;
/** The ISO date of a day number, between 0000-01-01 and 9999-12-31. */
export const isoDate = (day: number): string => new Date(Math.min(LAST, day > FIRST ? day : FIRST) * 864e5).toISOString().slice(0, 10);

function readPart(text: string): Part | undefined {
  const hit = DATE.exec(text);
  if (!hit) return;
  const [, year = '', mm = '', dd = '', q = ''] = hit;
  const noYear = year === 'XXXX';
  const y = +year.replaceAll('X', '0');
  const end = +year.replaceAll('X', '9');
  const m = +mm || 0;
  const d = +dd || 0;
  const season = m > 20 && m < 25 && !dd;
  // Unknown digits are from the right only; the one exception is a day of no known year.
  if (noYear ? !d || !m : (end > y && mm) || (mm === 'XX' && d)) return;
  if ((mm && mm !== 'XX' && !season && (m < 1 || m > 12)) || (dd && dd !== 'XX' && d < 1)) return;
  // A year that is not known is taken for a leap year, so that 29 February is a day.
  if (d > dayOf(y, m + 1, 1) - dayOf(y, m, 1)) return;
  const first = season ? (m - 20) * 3 : m || 1;
  const last = season ? first + 2 : m || 12;
  const lastYear = noYear && m === 2 && d === 29 ? 9996 : end;
  return {
    from: dayOf(y, first, d || 1),
    to: d ? dayOf(lastYear, m, d) : Math.min(LAST, last > 12 ? dayOf(end + 1, 3, 0) : dayOf(end, last + 1, 0)),
    y, m, d, q, text, wide: end - y, some: mm === 'XX' || dd === 'XX',
  };
}

function endIs(part: Part | undefined, text: string | undefined): End {
  return part ? (part.q ? 'about' : 'known') : text === '..' ? 'open' : 'notKnown';
}

function parse(edtf: string): Parsed | undefined {
  const set = edtf.startsWith('[');
  if (set && !edtf.endsWith(']')) return;
  const body = set ? edtf.slice(1, -1) : edtf;
  const ends = body.split(set ? '..' : '/', 3);
  const two = ends.length === 2;
  if (!two && ends.length !== 1) return;
  const parts: (Part | undefined)[] = [];
  let from = two ? FIRST : LAST;
  let to = two ? LAST : FIRST;
  for (const text of two || !set ? ends : body.split(',')) {
    const part = readPart(text);
    if (!part && !(two && (!text || (!set && text === '..')))) return;
    // A day of no known year stands alone.
    if (part?.wide === 9999 && (set || two)) return;
    parts.push(part);
    if (part && !two) {
      from = Math.min(from, part.from);
      to = Math.max(to, part.to);
    }
  }
  const a = parts[0];
  const b = parts[parts.length - 1];
  if (two) {
    if (!(a ?? b)) return;
    if (a) from = a.from;
    if (b) to = b.to;
    if (from > to) return;
  }
  const noYear = a?.wide === 9999;
  return {
    edtf, parts, from, to, shape: two ? (set ? 'range' : 'stretch') : 'list', place: noYear ? 1 : 0, start: a ? from : to,
    span: noYear ? undefined : { from, to, fromIs: endIs(a, ends[0]), toIs: endIs(b, ends[1]), lasts: two && !set },
  };
}

/** Sorting asks for one date many times; a date that is let go of takes its entry with it. */
const read = new WeakMap<When, Parsed>();
function parsedOf(when: When): Parsed | undefined {
  const { edtf } = when;
  if (typeof edtf !== 'string') return;
  let parsed = read.get(when);
  if (parsed?.edtf !== edtf) {
    parsed = parse(edtf);
    if (parsed) read.set(when, parsed);
  }
  return parsed;
}

/** Reads an EDTF text of the subset above. Undefined for anything else; never throws. */
export function readWhen(text: string): When | undefined {
  return typeof text === 'string' && parse(text) ? { edtf: text } : undefined;
}

/**
 * The first and the last day it can be, as ISO dates. An open or unknown end, and a date that cannot be read, reach to
 * 0000-01-01 and 9999-12-31. `~`, `?` and `%` do not widen: nobody has agreed by how much, so it is said and drawn instead.
 */
export function boundsOf(when: When): { earliest: string; latest: string } {
  const parsed = parsedOf(when);
  return { earliest: isoDate(parsed ? parsed.from : FIRST), latest: isoDate(parsed ? parsed.to : LAST) };
}

/**
 * A year, month or day by its digits alone: most dates are one, and taking 10,000 apart one by one is what a long story would wait for.
 * Undefined for everything else, read or not.
 */
function plainSpan(edtf: string): Span | undefined {
  const doubtful = '~?%'.includes(edtf.slice(-1)), size = edtf.length - (doubtful ? 1 : 0);
  if (size !== 4 && size !== 7 && size !== 10) return;
  const digits = (from: number, to: number): number => {
    let n = 0;
    for (let i = from; i < to; i++) {
      const digit = edtf.charCodeAt(i) - 48;
      n = digit < 0 || digit > 9 ? NaN : n * 10 + digit;
    }
    return n;
  };
  const y = digits(0, 4), m = size > 4 ? digits(5, 7) : 1, d = size > 7 ? digits(8, 10) : 1;
  if (!(y >= 0 && m > 0 && m < 13 && d > 0) || (size > 4 && edtf[4] !== '-') || (size > 7 && edtf[7] !== '-')) return;
  const from = dayOf(y, m, d), next = size < 5 ? dayOf(y + 1, 1, 1) : dayOf(y, m + 1, 1);
  if (from >= next) return;
  const end = doubtful ? 'about' : 'known';
  return { from, to: size > 7 ? from : next - 1, fromIs: end, toIs: end, lasts: false };
}

/** The same in day numbers, for drawing and searching. Undefined for a date without a year, or without a readable `edtf`. */
export function spanOf(when: When): Span | undefined {
  return (typeof when.edtf === 'string' && when.edtf ? plainSpan(when.edtf) : undefined) ?? parsedOf(when)?.span;
}

/**
 * A total order for lists: by the earliest day (by the latest where there is no earliest: "before 2012" comes just before 2012),
 * then the latest, then the text. After these, days without a year; then what has no readable date, by the person's words.
 * Never puts a date before another that must have ended earlier.
 */
export function compareWhen(a: When, b: When): number {
  const one = parsedOf(a);
  const two = parsedOf(b);
  const byDay = (one ? one.place : 2) - (two ? two.place : 2) || (one && two ? one.start - two.start || one.to - two.to : 0);
  if (byDay) return byDay;
  const text = (when: When): string => `${when.edtf ?? ''}\n${when.said ?? ''}`;
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

type Values = Record<string, string | number>;
const speak = (words: Words, key: WhenKey, values?: Values): string => words.say(key, values);

/** A day, a month (`d` 0) or a year (`m` 0) in words; no `year` leaves the year out. Numbers go out as numbers, so that the pack can use its own digits. */
function sayDate(words: Words, year: number | undefined, m: number, d: number): string {
  const values = year === undefined ? { day: d } : { day: d, year };
  if (!m) return speak(words, 'when.year', values);
  if (m > 20) return speak(words, `when.season.${m as 21}`, values);
  const month = m as 1;
  const name = d && words.has(`monthOf.${month}`) ? words.say(`monthOf.${month}`) : speak(words, `month.${month}`);
  const key = 'year' in values ? (d ? 'when.day' : 'when.month') : d ? 'when.dayNoYear' : 'when.monthNoYear';
  return speak(words, key, { ...values, month: name });
}

const QUALIFIERS: Readonly<Record<string, WhenKey>> = { '~': 'when.about', '?': 'when.maybe', '%': 'when.maybeAbout' };
function qualified(words: Words, q: string, when: string): string {
  const key = QUALIFIERS[q];
  return key ? speak(words, key, { when }) : when;
}

function sayPart(words: Words, part: Part, shortOf?: Part): string {
  const { y, m, d, wide, q, some } = part;
  // "March to June 2023": the year is said once, where nothing between would be misread.
  const short = wide === 9999 || (m && m < 13 && shortOf && shortOf.y === y && shortOf.m && shortOf.m < 13 && !shortOf.wide);
  const said = wide === 9 ? speak(words, 'when.decade', { year: y })
    : wide === 99 ? speak(words, 'when.between', { a: sayDate(words, y, 0, 0), b: sayDate(words, y + wide, 0, 0) })
      : sayDate(words, short ? undefined : y, m, d);
  return qualified(words, q, some ? speak(words, 'when.someTime', { when: said }) : said);
}

/** The day, month or year just outside a part, in the part's own precision: `[..2011]` is "before 2012". */
function sayBeside(words: Words, part: Part, side: 'before' | 'after'): string {
  const [y = 0, m = 0, d = 0] = isoDate(side === 'before' ? part.to + 1 : part.from - 1).split('-').map(Number);
  const when = qualified(words, part.q, sayDate(words, y, part.m && m, part.d && d));
  return speak(words, `when.${side}`, { when });
}

/**
 * A date in the reader's language. The words come from `edtf`; the person's own phrase stands in where there is no readable
 * `edtf`, or first of all with `{ said: true }`.
 */
export function sayWhen(when: When, words: Words, options?: { said?: boolean }): string {
  const parsed = parsedOf(when);
  if (when.said && (options?.said || !parsed)) return when.said;
  if (!parsed) return when.edtf ?? speak(words, 'when.unknown');
  const { parts, shape } = parsed;
  const [a, b] = parts;
  if (shape === 'list') {
    const all = parts.map((part) => sayPart(words, part!));
    const last = all.pop()!;
    const rest = all.length ? all.reduce((x, y) => speak(words, 'when.comma', { a: x, b: y })) : '';
    return rest ? speak(words, 'when.or', { a: rest, b: last }) : last;
  }
  if (a && b) {
    if (a.text === b.text) return sayPart(words, a);
    return speak(words, shape === 'range' ? 'when.between' : 'when.fromTo', { a: sayPart(words, a, b), b: sayPart(words, b) });
  }
  if (shape === 'range') return a ? sayBeside(words, a, 'after') : sayBeside(words, b!, 'before');
  const key = a ? (parsed.span?.toIs === 'open' ? 'when.toNow' : 'when.from') : 'when.until';
  return speak(words, key, { when: sayPart(words, (a ?? b)!) });
}

/** A day in words: "21 August 2025", "Saturday 28 November" (`{ weekday: true, year: false }`). The time of a date-time is not read. */
export function sayDay(date: string, words: Words, options?: { weekday?: boolean; year?: boolean }): string {
  const part = readPart(date.slice(0, 10));
  if (!part) return date;
  // Day 0 was a Thursday.
  return sayDayOf(words, options?.year === false ? undefined : part.y, part.m, part.d, options?.weekday ? (((part.from + 3) % 7) + 7) % 7 + 1 : 0);
}

/** The same by its numbers, for who has them: no `year` leaves the year out, `weekday` is 1 Monday to 7 Sunday, or 0 to leave it out; a `day` of 0 is the whole month. */
export function sayDayOf(words: Words, year: number | undefined, month: number, day: number, weekday: number): string {
  const when = sayDate(words, year, month, day);
  return weekday ? speak(words, 'when.weekday', { weekday: speak(words, `weekday.${weekday as 1}`), when }) : when;
}

/** A time of day (`HH:MM`) in words: "2pm", "1:30pm", "midday". */
export function sayTime(time: string, words: Words): string {
  const hh = +time.slice(0, 2);
  const min = time.slice(3, 5);
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return time;
  if (min === '00' && hh % 12 === 0) return speak(words, hh ? 'time.noon' : 'time.midnight');
  return speak(words, `time.${hh < 12 ? 'am' : 'pm'}${min === '00' ? '' : 'Min'}`, { h: hh % 12 || 12, hh, HH: time.slice(0, 2), min });
}

/** Two times of day (`HH:MM`) in words: "2pm to 3:30pm". */
export function sayFromTo(from: string, to: string, words: Words): string {
  return speak(words, 'time.fromTo', { a: sayTime(from, words), b: sayTime(to, words) });
}

/** How far a day is from today, in words: "today", "in 4 days", "in 3 weeks", "2 months ago". `days` is negative for the past. */
export function sayDays(days: number, words: Words): string {
  if (Math.abs(days) < 2) return speak(words, days ? (days > 0 ? 'days.tomorrow' : 'days.yesterday') : 'days.today');
  const far = Math.abs(days);
  const [unit, length] = far < 14 ? (['days', 1] as const) : far < 61 ? (['weeks', 7] as const) : far < 730 ? (['months', 30.4369] as const) : (['years', 365.2425] as const);
  return speak(words, `${unit}.${days > 0 ? 'in' : 'ago'}`, { n: Math.round(far / length) });
}

/** Whole years from one day to another. Someone born on 29 February is a year older on 1 March. */
function years(from: number, to: number): number {
  const a = isoDate(from);
  const b = isoDate(to);
  return +b.slice(0, 4) - +a.slice(0, 4) - (b.slice(5) < a.slice(5) ? 1 : 0);
}

/**
 * How old someone born then was at a date; of a stretch with one end known, at that end. Undefined before the birth and where a date does
 * not say. It does not know whether the birth date may be used: `ageWords` does.
 */
export function ageAt(born: When, when: When): Age | undefined {
  const birth = parsedOf(born);
  const date = parsedOf(when);
  if (!birth || !date || birth.place || date.place || birth.parts.includes(undefined)) return;
  const { parts, shape } = date;
  const whole = !parts.includes(undefined);
  if (!whole && shape === 'range') return;
  const { from, to } = whole ? date : (parts[0] ?? parts[1])!;
  const oldest = years(birth.from, to);
  if (oldest < 0) return;
  return {
    from: Math.max(0, years(birth.to, from)), to: oldest,
    about: [...birth.parts, ...parts].some((part) => part?.q), lasts: whole && shape === 'stretch',
  };
}

/** An age in words: "6", "about 4", "6 or 7", "13, then 14", "4 to 7". Empty unless the birth date is known for sure (`bornIs` is `known` or missing). */
export function ageWords(me: Pick<Me, 'born' | 'bornIs'>, when: When, words: Words): string {
  const age = me.born && (me.bornIs ?? 'known') === 'known' && ageAt(me.born, when);
  if (!age) return '';
  const { from, to, about, lasts } = age;
  const say = (n: number): string => speak(words, 'age.n', { n });
  const between = (key: 'or' | 'then' | 'to'): string => speak(words, `age.${key}`, { a: say(from), b: say(to) });
  if (to === from + 1) return between(lasts && !about ? 'then' : 'or');
  const said = from < to ? between('to') : to ? say(to) : speak(words, 'age.baby');
  return about ? speak(words, 'age.about', { age: said }) : said;
}
