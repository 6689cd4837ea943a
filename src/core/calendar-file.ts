import type { Circle, Plan } from './circle.js';
import { allows } from './limits.js';
import { nextOf, recordedOf } from './plan-dates.js';
import { dateOf, dayOf, full, isLocal, occurrences, readRule, WEEKDAYS, weekdayOf, writeRule, type Occurrence } from './rhythm.js';
import type { Words } from './words.js';
import { instantOf, isZone, offsetAt } from './zones.js';

export interface CalendarOptions {
  /** True unless false is given: a neutral title, no names, no place. A calendar lies open on lock screens and shared tablets. */
  discreet?: boolean;
  words?: Words;
  /** The instant or local date of the export, which dates it. Core has no clock. */
  now?: string;
}

const digits = (text: string): string => text.replace(/[-:]/g, '');
/** An instant as `20260329T010000Z`. */
const utc = (instant: number): string => `${digits(new Date(instant).toISOString().slice(0, 19))}Z`;
const compact = (local: string): string => digits(local.slice(0, 16)) + (local.length > 10 ? '00' : '');

const escape = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u2028\u2029]/g, '\\n').replace(/\p{Cc}/gu, ' ');

/** Folds at 75 octets of UTF-8, never inside a character. */
function fold(line: string): string {
  let out = '', octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0)!, size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** A name for the world that never changes and gives away no id: ids may hold a person's name. FNV-1a, four times. */
function uidOf(text: string): string {
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((seed) => {
    let hash = seed;
    for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

const offset = (ms: number): string => {
  const size = Math.abs(ms) / 1000, two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return (ms < 0 ? '-' : '+') + two(size / 3600) + two((size / 60) % 60) + (size % 60 ? two(size % 60) : '');
};

interface Turn { at: number; before: number; after: number }
/** One change of the clocks and the same one in the years after it: `fits` are the ordinals that name its day in every one. */
interface Season { turns: Turn[]; name: string; month: number; day: string; fits: number[] }

/** Every change of a zone's clocks between two instants, to the second. */
function turnsOf(zone: string, from: number, to: number): Turn[] {
  // No zone has changed its clocks and back within four weeks.
  const found: Turn[] = [], step = 14 * 864e5;
  for (let at = from, before = offsetAt(at, zone); at < to; at += step) {
    const after = offsetAt(at + step, zone);
    if (after === before) continue;
    let low = at, high = at + step;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before, after });
    before = after;
  }
  return found;
}

/**
 * A zone as VTIMEZONE, with the changes that are in force from one year to another, and after it by the last rule: Outlook
 * reads no zone from its name alone.
 */
function timezone(zone: string, fromYear: number, toYear: number): string[] {
  const from = Date.UTC(fromYear, 0), to = Date.UTC(toYear + 1, 0), first = offsetAt(from, zone);
  const turns = turnsOf(zone, from, to), seasons: Season[] = [], current = new Map<string, Season>();
  turns.forEach((turn, i) => {
    const local = new Date(turn.at + turn.before), day = Math.floor(local.getTime() / 864e5);
    const month = local.getUTCMonth() + 1, dom = local.getUTCDate(), left = new Date(Date.UTC(local.getUTCFullYear(), month, 0)).getUTCDate() - dom;
    // Summer time is what goes forward and comes back within the year; a country that moves for good stays on standard time.
    const back = turns[i + 1];
    const summer = turn.after > turn.before && back && back.after < turn.after && back.at - turn.at < 330 * 864e5;
    const name = summer ? 'DAYLIGHT' : 'STANDARD', weekday = WEEKDAYS[weekdayOf(day) - 1]!;
    const fits = [...(left < 7 ? [-1] : []), Math.ceil(dom / 7)].filter((n) => n < 5);
    const key = [turn.before, turn.after, month, weekday, local.toISOString().slice(11)].join();
    const open = current.get(key), both = open?.fits.filter((n) => fits.includes(n)) ?? [];
    const last = open?.turns.at(-1);
    if (open && last && both.length && new Date(last.at + last.before).getUTCFullYear() === local.getUTCFullYear() - 1) {
      open.fits = both;
      open.turns.push(turn);
    } else {
      const season = { turns: [turn], name, month, day: weekday, fits };
      seasons.push(season);
      current.set(key, season);
    }
  });
  const block = (name: string, start: string, before: number, after: number, rule?: string): string[] => [
    `BEGIN:${name}`, `DTSTART:${start}`, `TZOFFSETFROM:${offset(before)}`, `TZOFFSETTO:${offset(after)}`, ...(rule ? [`RRULE:${rule}`] : []), `END:${name}`,
  ];
  return [
    'BEGIN:VTIMEZONE', `TZID:${zone}`,
    ...block('STANDARD', `${String(fromYear).padStart(4, '0')}0101T000000`, first, first),
    ...seasons.flatMap(({ turns: [one, ...more], name, month, day, fits }) => {
      const end = more.at(-1);
      const goesOn = end && new Date(end.at + end.before).getUTCFullYear() === toYear;
      const rule = end && `FREQ=YEARLY;BYMONTH=${month};BYDAY=${fits[0]!}${day}${goesOn ? '' : `;UNTIL=${utc(end.at)}`}`;
      return block(name, utc(one!.at + one!.before).slice(0, -1), one!.before, one!.after, rule);
    }),
    'END:VTIMEZONE',
  ];
}

/** What RFC 5545 takes as a duration, of the ISO 8601 ones: no years and months, nothing left out in the middle. */
function durationOf({ lasts = '' }: Plan, allDay: boolean): string[] {
  const fits = allDay ? /^P\d{1,4}[DW]$/ : /^P(\d{1,4}W|\d{1,4}D|(\d{1,4}D)?T(\d{1,5}H(\d{1,5}M)?|\d{1,5}M))$/;
  return fits.test(lasts) ? [`DURATION:${lasts}`] : [];
}

/** What limits leave of the dates a rule gives: where the series begins, the dates missing after that, and its last one if more may not be. */
interface Kept { first: Occurrence; missing: string[]; last: string | undefined }

/** @param moved dates that were moved to a day on which they may be: they keep their place in the series, whatever holds on it */
function keptOf(circle: Circle, id: string, plan: Plan, moved: readonly string[]): Kept | undefined {
  // Calendars take DTSTART for a date of the series whether the rule gives it or not: it has to be one, and one that may be.
  const from = (day: string): Occurrence | undefined => nextOf({ ...circle, times: {} }, id, day);
  const begin = from(plan.starts!);
  if (!begin) return undefined;
  const may = (day: string): boolean => allows(circle, plan, day) !== 'no', free = ({ original }: Occurrence): boolean => moved.includes(original) || may(original);
  // After the last day that a limit names nothing changes any more. One that ends a hundred years on has no end.
  const far = String(+begin.original.slice(0, 4) + 100);
  const edges = Object.values(circle.limits).flatMap(({ person, since = '', until = '' }) => (plan.people.includes(person) ? [since, until < far ? until : ''] : []));
  const top = [begin.original, ...edges, ...moved].sort().at(-1)!, after = dateOf(dayOf(top) + 1), ends = !may(after);
  const dates = occurrences(plan, begin.start, `${top}T24`), kept = dates.filter(free);
  const first = kept[0] ?? (ends ? undefined : from(after));
  return first && { first, missing: dates.filter((date) => !free(date)).map(({ original }) => original), last: ends ? kept.at(-1)?.original : undefined };
}

/** The lines of one plan, and the times they speak of; nothing for a plan that has no place in a calendar. */
function eventsOf(circle: Circle, id: string, options: CalendarOptions): { lines: string[]; from: string; to: string; zone: string | undefined } | undefined {
  const plan = Object.hasOwn(circle.plans, id) ? circle.plans[id]! : undefined;
  const { now = '', words, discreet = true } = options;
  if (!plan || !/^(agreed|happening)$/.test(plan.status) || !isLocal(plan.starts) || plan.starts.length < 10) return undefined;
  const records = recordedOf(circle, id);
  const dated = records.filter(({ time }) => time?.outcome === 'off' || isLocal(time?.starts));
  const off = dated.filter(({ time, start }) => time?.outcome === 'off' || start.length < 10 || allows(circle, plan, start.slice(0, 10)) === 'no'), moved = dated.filter((date) => !off.includes(date));
  const rule = plan.repeats ? readRule(plan.repeats) : undefined, kept = keptOf(circle, id, plan, moved.map(({ original }) => original));
  if (!kept || (rule && kept.last && kept.last < now.slice(0, 10))) return undefined;
  const { first, last = '9999', missing } = kept;

  const zone = plan.zone && isZone(plan.zone) ? plan.zone : undefined;
  const stamp = (name: string, local: string): string =>
    local.length < 16 ? `${name};VALUE=DATE:${compact(local)}` : `${name}${zone ? `;TZID=${zone}` : ''}:${compact(local)}`;
  const revised = [plan.at, ...records.map(({ time }) => time?.at), now].map((at) => Date.parse(at ?? '')).filter((at) => !Number.isNaN(at));

  const say = (key: string, values = {}): string => words?.say(key, values) ?? '';
  let title = (words?.has('calendar.discreet') && say('calendar.discreet')) || 'Busy', place = '';
  if (!discreet) {
    const names = plan.people.map((person) => {
      const known = Object.hasOwn(circle.people, person) ? circle.people[person] : undefined;
      return known && !known.hideName ? known.name : say('someone') || '?';
    });
    const people = names.join(say('list.comma') || ', ');
    const way = words?.has(`way.${plan.way}`) ? say(`way.${plan.way}`, { p: people, me: circle.me.name ?? '' }) : plan.way;
    title = words?.has('calendar.title') ? say('calendar.title', { way, people }) : `${way}: ${people}`;
    place = plan.details?.place ?? '';
  }
  const event = (start: string, ...more: string[]): string[] => [
    'BEGIN:VEVENT', `UID:${uidOf(`${circle.id}/${id}`)}@kith-elements`, `DTSTAMP:${utc(revised.length ? Math.max(...revised) : 0)}`,
    // The circle's revision is the one number that grows with every change to a plan or a date, taking back one included.
    `SEQUENCE:${circle.revision ?? dated.length}`, stamp('DTSTART', start), ...durationOf(plan, start.length < 16), ...more,
    `SUMMARY:${escape(title)}`, ...(place ? [`LOCATION:${escape(place)}`] : []), 'CLASS:PRIVATE', 'END:VEVENT',
  ];
  const ends = [...moved.map(({ start }) => start), first.start];
  if (!rule) {
    const only = moved[0]?.start ?? first.start;
    return off.length ? undefined : { lines: event(only), from: only, to: only, zone };
  }
  const planned = (original: string): string => original + plan.starts!.slice(10);
  // What the series begins after is not counted.
  if (rule.count) rule.count -= occurrences(plan, plan.starts, first.start).length;
  let text = writeRule(rule);
  const until = kept.last ?? plan.until;
  if (until) {
    // COUNT and UNTIL exclude each other: the date that ends the series says both.
    const end = (!kept.last && rule.count && occurrences(plan, first.original, '9999').at(-1)?.original) || until.slice(0, 10);
    delete rule.count;
    const local = first.start.length < 16 ? end : `${end}T23:59`;
    text = `${writeRule(rule)};UNTIL=${zone && local !== end ? utc(instantOf(local, zone)) : compact(local)}`;
  }
  const out = [...new Set([...off.map(({ original }) => original), ...missing])].filter((original) => original >= first.original && original <= last).sort();
  return {
    lines: [
      ...event(first.start, `RRULE:${text}`, ...out.map((original) => stamp('EXDATE', planned(original)))),
      ...moved.filter(({ original }) => original <= last).flatMap(({ original, start }) => event(start, stamp('RECURRENCE-ID', planned(original)))),
    ],
    from: ends.reduce((a, b) => (full(a) < full(b) ? a : b)), zone,
    // Without an end, far enough for the zone's last rule to show itself.
    to: until ?? dateOf(Math.min(dayOf('9900-01-01'), dayOf((now || first.start).slice(0, 10)) + (now ? 0 : 365 * 60))),
  };
}

/**
 * Plans as one RFC 5545 calendar, discreet unless told otherwise. Only `agreed` and `happening` plans with a day are in it; not
 * ideas or month plans. Each date is judged by the limits of its own day: what they forbid is left out by a later DTSTART, by
 * EXDATE or by UNTIL, and a series of which they leave nothing from `now` on altogether. Dates called off are EXDATE, moved ones RECURRENCE-ID. A plan
 * without a zone the engine knows keeps its wall time in every zone. Empty when there is nothing to put in a calendar.
 * @param plans ids; those that are not there are left out
 */
export function toICalendar(circle: Circle, plans: string[], options: CalendarOptions = {}): string {
  const events = [...new Set(plans)].flatMap((id) => eventsOf(circle, id, options) ?? []);
  if (!events.length) return '';
  const zones = new Map<string, [number, number]>();
  for (const { lines, zone, from, to } of events) {
    if (!zone || !lines.some((line) => line.includes(';TZID='))) continue;
    const [low, high] = zones.get(zone) ?? [9999, 0];
    zones.set(zone, [Math.min(low, +from.slice(0, 4)), Math.max(high, +to.slice(0, 4), +from.slice(0, 4))]);
  }
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kith-elements//EN', 'CALSCALE:GREGORIAN',
    ...[...zones].flatMap(([zone, [from, to]]) => timezone(zone, from - 1, Math.min(to, from + 100) + 20)),
    ...events.flatMap(({ lines }) => lines),
    'END:VCALENDAR', '',
  ].map(fold).join('\r\n');
}
