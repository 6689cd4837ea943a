import type { Plan } from './circle.js';
import { dateOf, dayOf, full, isLocal, readRule, WEEKDAYS, weekdayOf, type Rule } from './rhythm.js';
import { sayDay, sayTime } from './when.js';
import type { Text } from './when-words.js';
import type { Words } from './words.js';

type Step = '1' | '2' | 'n';

/** The word keys that `sayRhythm` speaks with, beside those of dates. */
export type RhythmKey =
  // {n} the interval; {days} weekdays, days of a month or days of a year, in words.
  | `rhythm.${'day' | 'week' | 'month' | 'year' | 'months' | 'years'}.${Step}`
  | 'rhythm.weekdays'
  // {day} a weekday: "the second {day}".
  | `rhythm.nth.${1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5}`
  // 31 words with spaces between: "1st 2nd 3rd"; {date} is one of them.
  | 'rhythm.ordinals' | 'rhythm.date' | 'rhythm.lastDay'
  // {day} "the second Saturday", {month} its name.
  | 'rhythm.of'
  // {what} all that was said so far, {months} names, {time}, {date}.
  | 'rhythm.only' | 'rhythm.short' | 'rhythm.at' | 'rhythm.until' | 'rhythm.times' | 'rhythm.open' | 'rhythm.other';
export type RhythmWords = { readonly [key in RhythmKey]: Text };

const list = (items: string[], words: Words): string =>
  items.length < 2 ? items.join('')
    : items.slice(0, -1).join(words.say('list.comma')) + words.say('list.and') + items.at(-1)!;

/** The days of a rule in words, and the key that says how often; nothing where words would be longer than a calendar. */
function daysInWords({ freq, interval, byDay, byMonth, byMonthDay }: Rule, starts: string, words: Words): [string, string] | undefined {
  const [month, dom] = [+starts.slice(5, 7), +starts.slice(8, 10)];
  const weekdays = (days: number[]): string => list([...days].sort().map((day) => words.say(`weekday.${day}`)), words);
  if (starts.length < 10) return freq === 'YEARLY' ? ['years', ''] : ['months', ''];
  if (freq === 'DAILY') return byDay ?? byMonthDay ? undefined : ['day', ''];
  if (freq === 'WEEKLY') return ['week', weekdays(byDay?.map(({ day }) => day) ?? [weekdayOf(dayOf(starts))])];
  if (byDay && byMonthDay) return undefined;
  if (byDay?.every(({ nth }) => !nth)) return interval === 1 ? ['week', weekdays(byDay.map(({ day }) => day))] : undefined;
  const dates = byMonthDay ?? [dom];
  if (byDay ? byDay.some(({ nth }) => !nth || Math.abs(nth) > 5) : dates.some((date) => date < -1)) return undefined;
  const named = byDay?.map(({ day, nth }) => words.say(`rhythm.nth.${nth}`, { day: words.say(`weekday.${day}`) }))
    ?? dates.map((date) => (date < 0 ? words.say('rhythm.lastDay') : words.say('rhythm.date', { date: words.say('rhythm.ordinals').split(' ')[date - 1]! })));
  if (freq === 'MONTHLY' || (byMonthDay && !byMonth && interval === 1)) return ['month', list(named, words)];
  if (!byMonth && (byDay ?? byMonthDay)) return undefined;
  // No year has a 31 June.
  const days = (byMonth ?? [month]).flatMap((of) => named.flatMap((day, i) => {
    const date = byDay ? -1 : dates[i]!, local = `2000-${String(of).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return date < 0 ? words.say('rhythm.of', { day, month: words.say(`month.${of}`) }) : isLocal(local) ? sayDay(local, words, { year: false }) : [];
  }));
  return days.length ? ['year', list(days, words)] : undefined;
}

/**
 * How a plan repeats, in words: "every other Saturday at 2pm, until you change it", "the second Saturday of each month".
 * Empty for a plan that does not repeat. What is too knotted for words is said to be so, never said wrongly.
 * @param options.end false leaves out how long it goes on
 */
export function sayRhythm(plan: Plan, words: Words, options?: { end?: boolean }): string {
  const { starts, repeats, until } = plan;
  if (!repeats || !isLocal(starts)) return '';
  const rule = readRule(repeats), [unit, days] = (rule && daysInWords(rule, starts, words)) ?? [];
  if (!rule || !unit) return words.say('rhythm.other');
  const { byDay, byMonth, byMonthDay } = rule, n = unit === 'months' && rule.freq !== 'MONTHLY' ? 1 : rule.interval;
  const many = unit === 'week' && (byDay?.length ?? 1) > 1;
  const allWeek = byDay?.map(({ day }) => day).sort().join('');
  let what = n === 1 && unit === 'week' && allWeek === '12345' ? words.say('rhythm.weekdays')
    : n === 1 && unit === 'week' && allWeek === '1234567' ? words.say('rhythm.day.1')
      : words.say(`rhythm.${unit}.${n === 1 || (n === 2 && !many) ? n : 'n'}`, { n, days: days! });
  const months = byMonth && unit !== 'year' ? byMonth : unit === 'years' ? [+starts.slice(5, 7)] : undefined;
  if (months) what = words.say('rhythm.only', { what, months: list(months.map((month) => words.say(`month.${month}`)), words) });
  // Months too short for the day have none (RFC 5545): said, so that nobody waits for it.
  const dom = +starts.slice(8, 10), of = byMonth ?? [unit === 'month' ? 2 : +starts.slice(5, 7)], shortest = Math.min(...of.map((one) => new Date(Date.UTC(2001, one, 0)).getUTCDate()));
  const mayLack = byDay ? byDay.some(({ nth }) => Math.abs(nth) > 4) : (byMonthDay ?? [dom]).some((date) => unit === 'year' ? date === 29 && of.includes(2) : date > shortest);
  if ((unit === 'month' || unit === 'year') && mayLack) what = words.say('rhythm.short', { what });
  if (starts.length > 10) what = words.say('rhythm.at', { what, time: sayTime(starts.slice(11), words) });
  if (options?.end === false) return what;
  if (until) return words.say('rhythm.until', { what, date: sayDay(until, words) });
  return rule.count ? words.say('rhythm.times', { what, n: rule.count }) : words.say('rhythm.open', { what });
}

/**
 * The rhythms to offer for a first date, each a `repeats`, the likeliest first; say each with `sayRhythm`. The last day of a
 * month offers the last day of each month, because RFC 5545 skips the months that have no 31st.
 */
export function rhythmsFor(starts: string): string[] {
  if (!isLocal(starts)) return [];
  const monthly = 'FREQ=MONTHLY', yearly = 'FREQ=YEARLY', everyOther = ';INTERVAL=2';
  if (starts.length < 10) return [monthly, monthly + everyOther, `${monthly};INTERVAL=3`, `${monthly};INTERVAL=6`, yearly];
  const day = dayOf(full(starts)), dom = +starts.slice(8, 10), nth = Math.ceil(dom / 7);
  const name = WEEKDAYS[weekdayOf(day) - 1]!;
  const weekly = `FREQ=WEEKLY;BYDAY=${name}`;
  const isLast = dateOf(day + 1).endsWith('-01'), isLastOfName = dateOf(day + 7).slice(5, 7) !== starts.slice(5, 7);
  const byName = [...(nth < 5 ? [nth] : []), ...(isLastOfName ? [-1] : [])].map((n) => `${monthly};BYDAY=${n}${name}`);
  const byDate = `${monthly};BYMONTHDAY=${isLast ? -1 : dom}`;
  return [weekly, weekly.replace(';', `${everyOther};`), ...byName, byDate, byName[0]!.replace(';', `${everyOther};`), yearly, 'FREQ=DAILY'];
}
