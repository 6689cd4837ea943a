/** The word keys that `when.ts` speaks with. A language pack that satisfies `WhenWords` can say every date. */

/** A text with `{placeholders}`, or its plural forms (`one`, `few`, …; `other` always) chosen by the value `n`. */
export type Text = string | ({ readonly other: string } & { readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string });

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** Monday is 1, as in ISO 8601. */
type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type WhenKey =
  | `month.${MonthNumber}` | `weekday.${WeekdayNumber}` | `weekdayShort.${WeekdayNumber}`
  // Dates: {day} a number, {month} a name, {year} digits, {when} {a} {b} dates already in words.
  | 'when.day' | 'when.dayNoYear' | 'when.month' | 'when.monthNoYear' | 'when.year' | 'when.decade'
  | `when.season.${21 | 22 | 23 | 24}`
  | 'when.weekday'
  | 'when.someTime' | 'when.about' | 'when.maybe' | 'when.maybeAbout'
  | 'when.comma' | 'when.or' | 'when.between' | 'when.before' | 'when.after'
  | 'when.fromTo' | 'when.toNow' | 'when.from' | 'when.until' | 'when.unknown'
  // Times of day: {h} 1 to 12, {hh} 0 to 23, {HH} 00 to 23, {min} 00 to 59.
  | 'time.midnight' | 'time.noon' | 'time.am' | 'time.pm' | 'time.amMin' | 'time.pmMin' | 'time.fromTo'
  // How far from today: {n} a whole number, never negative.
  | 'days.today' | 'days.tomorrow' | 'days.yesterday'
  | `${'days' | 'weeks' | 'months' | 'years'}.${'in' | 'ago'}`
  // Ages: {n} years; {a} {b} ages; {age} an age already in words.
  | 'age.n' | 'age.baby' | 'age.or' | 'age.then' | 'age.to' | 'age.about';

/** Where a language needs another form of the month beside a day ("23 kwietnia") it adds these. */
export type WhenOptionalKey = `monthOf.${MonthNumber}`;

export type WhenWords = { readonly [key in WhenKey]: Text } & { readonly [key in WhenOptionalKey]?: Text };
