import type { Plan } from './circle.js';

/** The part of an RFC 5545 RRULE that plans use. Weekdays run from 1, Monday, to 7, Sunday. */
export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** `nth` 2 is the second in the month (or year), -1 the last, 0 each one. */
  byDay?: { day: number; nth: number }[];
  /** 1 to 31, or -1 (the last day) to -31. */
  byMonthDay?: number[];
  byMonth?: number[];
  count?: number;
  /** Where a week begins, for "every other week on Sunday and Monday". Monday when missing. */
  weekStart?: number;
}

/** As RFC 5545 writes them, from Monday. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 864e5;

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,6}$/.test(text) && +text > 0 && +text <= most ? +text : undefined;

/** Reads every item of a list, or nothing when one item cannot be read. */
function list<T>(text: string, read: (item: string) => T | undefined): T[] | undefined {
  const items = text.split(',').map(read);
  return items.includes(undefined) ? undefined : (items as T[]);
}

function readDay(text: string): { day: number; nth: number } | undefined {
  const [, nth, day] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const at = WEEKDAYS.indexOf(day ?? '') + 1;
  return at && (nth === undefined || (+nth && Math.abs(+nth) < 54)) ? { day: at, nth: +(nth ?? 0) } : undefined;
}

const PARTS: Record<string, [keyof Rule, (text: string) => unknown]> = {
  FREQ: ['freq', (text) => (/^(DAI|WEEK|MONTH|YEAR)LY$/.test(text) ? text : undefined)],
  INTERVAL: ['interval', (text) => whole(text, 9999)],
  BYDAY: ['byDay', (text) => list(text, readDay)],
  BYMONTHDAY: ['byMonthDay', (text) => list(text, (item) => {
    const n = whole(item.replace(/^[+-]/, ''), 31);
    return n && item.startsWith('-') ? -n : n;
  })],
  BYMONTH: ['byMonth', (text) => list(text, (item) => whole(item, 12))],
  COUNT: ['count', (text) => whole(text, 999999)],
  WKST: ['weekStart', (text) => WEEKDAYS.indexOf(text) + 1 || undefined],
};

/**
 * Reads a rule. Undefined for one with any part outside the subset (UNTIL too: that is the plan's own field), or that
 * RFC 5545 forbids: a date shown wrongly is worse than a rhythm not understood.
 */
export function readRule(text: string): Rule | undefined {
  const found: Record<string, unknown> = {};
  if (text.length > 400) return undefined;
  for (const part of text.trim().toUpperCase().replace(/^RRULE:/, '').split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    const [key, read] = Object.hasOwn(PARTS, name) ? PARTS[name]! : [];
    const item = read?.(value);
    if (!key || item === undefined || key in found) return undefined;
    found[key] = item;
  }
  const { freq, interval = 1, byDay, byMonthDay } = found as Partial<Rule>;
  const small = freq === 'DAILY' || freq === 'WEEKLY';
  if (!freq || (small && byDay?.some(({ nth }) => nth)) || (freq === 'WEEKLY' && byMonthDay)) return undefined;
  return { ...found, freq, interval };
}

/** Writes a rule as RFC 5545 does, without what goes without saying. */
export function writeRule(rule: Rule): string {
  return Object.entries(PARTS).flatMap(([name, [key]]) => {
    const value = rule[key];
    if (value === undefined || (key === 'interval' && value === 1)) return [];
    const text = key === 'byDay' ? rule.byDay!.map(({ day, nth }) => `${nth || ''}${WEEKDAYS[day - 1]!}`)
      : key === 'weekStart' ? WEEKDAYS[(value as number) - 1]! : value as string | number | number[];
    return `${name}=${text.toString()}`;
  }).join(';');
}

// Days are whole numbers, 0 on 1970-01-01; months and years count from the same day.
export const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / DAY;
/** Several times as fast as `toISOString`, and this is most of what a month of dates costs. */
export const dateOf = (day: number): string => {
  const at = new Date(day * DAY), text = String(1e8 + at.getUTCFullYear() * 1e4 + at.getUTCMonth() * 100 + 100 + at.getUTCDate());
  return `${text.slice(1, 5)}-${text.slice(5, 7)}-${text.slice(7)}`;
};
const monthStart = (month: number): number => Date.UTC(1970, month) / DAY;
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7 + 1;
const LAST_DAY = dayOf('9999-12-31');
const ALL_MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** A start as a full local time: a day from midnight, a month from its first day. */
export const full = (local: string): string => local.slice(0, 16) + '0000-01-01T00:00'.slice(local.length);

/** Whether this is a local time, day or month that exists. */
export function isLocal(local: string | undefined): local is string {
  if (!local || !/^\d{4}-\d\d(-\d\d(T([01]\d|2[0-3]):[0-5]\d)?)?$/.test(local)) return false;
  const day = dayOf(full(local));
  return !Number.isNaN(day) && dateOf(day) === full(local).slice(0, 10);
}

/** What a start and its rule come to, worked out once. */
interface Series {
  /** The day of the start. */
  day: number;
  /** How many letters of a date its starts carry: 10, or 7 for a month. */
  size: number;
  /** `T14:00`, or nothing. */
  clock: string;
  rule?: Rule;
  /** The day, month, week or year that a day falls in. */
  periodOf: (day: number) => number;
  /** The rule's days in one such period, in order; some may lie before the start. */
  daysIn: (period: number) => number[];
  /** The last day by COUNT. */
  end: number;
}

function makeSeries(starts: string, rule: Rule | undefined): Series {
  const day = dayOf(full(starts)), date = new Date(day * DAY);
  const base = { day, size: Math.min(starts.length, 10), clock: starts.slice(10), end: LAST_DAY };
  if (!rule) return { ...base, end: day, periodOf: (of) => of, daysIn: () => [day] };
  if (base.size < 10) {
    // Of a month only months can be said: finer parts are left out, and what would come more often comes once in each.
    const small = rule.freq === 'DAILY' || rule.freq === 'WEEKLY';
    rule = { ...rule, ...(small && { freq: 'MONTHLY', interval: 1 }) };
    delete rule.byDay;
    delete rule.byMonthDay;
  }
  const { freq, byDay, byMonth, byMonthDay, weekStart = 1 } = rule;
  const dom = date.getUTCDate(), shift = weekdayOf(0) - weekStart;

  /** The rule's days in a month, or a whole year, from `first` to before `next`. */
  const within = (first: number, next: number): number[] => {
    const found = byDay
      ? byDay.flatMap(({ day: weekday, nth }) => {
        const lead = (weekday - weekdayOf(first) + 7) % 7, weeks = Math.floor((next - first - lead + 6) / 7);
        if (nth) return first + lead + 7 * (nth > 0 ? nth - 1 : weeks + nth);
        return Array.from({ length: weeks }, (_, i) => first + lead + 7 * i);
      })
      : (byMonthDay ?? [dom]).map((n) => (n > 0 ? first + n - 1 : next + n));
    return found.filter((at) => at >= first && at < next);
  };
  const months = byMonth ?? (byDay ? undefined : byMonthDay ? ALL_MONTHS : [date.getUTCMonth() + 1]);
  const expand = (period: number): number[] => {
    if (freq === 'DAILY') return [period];
    if (freq === 'WEEKLY') return (byDay ?? [{ day: weekdayOf(day) }]).map((on) => period * 7 - shift + (on.day - weekStart + 7) % 7);
    if (freq === 'MONTHLY') return within(monthStart(period), monthStart(period + 1));
    if (!months) return within(monthStart(period * 12), monthStart(period * 12 + 12));
    return months.flatMap((month) => within(monthStart(period * 12 + month - 1), monthStart(period * 12 + month)));
  };
  const fits = (at: number): boolean => {
    if (freq === 'DAILY' && byDay && !byDay.some((on) => on.day === weekdayOf(at))) return false;
    const then = new Date(at * DAY), month = then.getUTCMonth(), n = then.getUTCDate();
    return (!byMonth || byMonth.includes(month + 1))
      && (!byMonthDay || byMonthDay.includes(n) || byMonthDay.includes(n - 1 - new Date(Date.UTC(then.getUTCFullYear(), month + 1, 0)).getUTCDate()));
  };
  const filtered = byMonth ?? byMonthDay ?? (freq === 'DAILY' && byDay);
  const series: Series = {
    ...base, rule,
    periodOf: (of) => {
      if (freq === 'DAILY') return of;
      if (freq === 'WEEKLY') return Math.floor((of + shift) / 7);
      const at = new Date(of * DAY), year = at.getUTCFullYear() - 1970;
      return freq === 'YEARLY' ? year : year * 12 + at.getUTCMonth();
    },
    daysIn: (period) => {
      let days = expand(period);
      if (filtered) days = days.filter(fits);
      return days.length < 2 ? days : [...new Set(days)].sort((a, b) => a - b);
    },
  };
  if (rule.count) series.end = lastByCount(series, rule, rule.count);
  return series;
}

/** Whether every whole period has the same number of days, so that a COUNT needs no walk. */
function isEven({ freq, byDay, byMonth, byMonthDay }: Rule, dom: number): boolean {
  const oneWay = (numbers: number[], most: number): boolean =>
    numbers.every((n) => n && Math.abs(n) <= most && n > 0 === numbers[0]! > 0);
  if (freq === 'DAILY') return !byDay && !byMonth && !byMonthDay;
  if (freq === 'WEEKLY') return !byMonth;
  if (freq === 'MONTHLY' && byMonth) return false;
  return byDay ? !byMonthDay && oneWay(byDay.map(({ nth }) => nth), 4) : oneWay(byMonthDay ?? [dom], 28);
}

function lastByCount({ day, periodOf, daysIn }: Series, rule: Rule, count: number): number {
  let period = periodOf(day), left = count;
  let days = daysIn(period).filter((at) => at >= day);
  if (left > days.length && isEven(rule, new Date(day * DAY).getUTCDate())) {
    const each = daysIn(period + rule.interval).length;
    const skipped = Math.floor((left - days.length - 1) / each);
    left -= days.length + skipped * each;
    days = daysIn(period + rule.interval * (skipped + 1));
  }
  // Two hundred years are enough for any life: a rule that has not used up its COUNT by then has no end.
  for (const stop = periodOf(day + 73050); left > days.length; days = daysIn(period)) {
    left -= days.length;
    period += rule.interval;
    if (period > stop) return LAST_DAY;
  }
  return days[left - 1]!;
}

const known = new Map<string, Series | undefined>();

/** What the plan's start and rule come to; undefined without a start that exists. */
function seriesOf({ starts, repeats }: Plan): Series | undefined {
  const key = `${starts ?? ''} ${repeats ?? ''}`;
  if (!known.has(key)) {
    if (known.size > 999) known.clear();
    known.set(key, isLocal(starts) ? makeSeries(starts, repeats ? readRule(repeats) : undefined) : undefined);
  }
  return known.get(key);
}

/** One date of a plan: its local start, and the date (or month) the plan first gave it, which is its name for life. */
export interface Occurrence {
  start: string;
  original: string;
}

/**
 * The dates a plan's own rule gives in a half-open window of local times, in order. A day counts as its midnight and a month
 * as its first day, so that neighbouring windows share nothing and miss nothing. What was moved or called off since is not
 * looked at (see `datesOf`). As RFC 5545 says: months too short for the day are skipped, `starts` is where counting begins
 * and is a date of the plan only if the rule gives it. A rule that cannot be read gives the first date alone. The cost is that
 * of the window, however old the plan is.
 * @param from `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
 * @param to the same; itself outside
 */
export function occurrences(plan: Plan, from: string, to: string): Occurrence[] {
  const series = seriesOf(plan), found: Occurrence[] = [];
  const low = full(from), high = full(to), { until } = plan;
  const first = dayOf(low), last = Math.min(dayOf(high), series?.end ?? NaN);
  if (!series || !(first <= last)) return found;
  const { day, size, clock, rule, periodOf, daysIn } = series;
  const step = rule?.interval ?? 1, origin = periodOf(day), stop = periodOf(Math.max(last, first));
  for (let period = origin + Math.max(0, Math.ceil((periodOf(first) - origin) / step)) * step; period <= stop; period += step) {
    for (const at of daysIn(period)) {
      if (at < day || at < first) continue;
      if (at > last) return found;
      const original = dateOf(at).slice(0, size), start = original + clock;
      if (until && original.slice(0, until.length) > until.slice(0, original.length)) return found;
      // Only the first and the last day can lie half outside.
      if ((at > first && at < last) || (full(start) >= low && full(start) < high)) found.push({ start, original });
    }
  }
  return found;
}
