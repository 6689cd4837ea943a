/** The words of dates that a language gives: `WhenWords` to say them (`when.ts`), `ReaderWords` and `HintWords` to read them (`when-reader.ts`). */
import type { SchoolClass } from './school-years.js';
/** A text with `{placeholders}`, or its plural forms (`one`, `few`, …; `other` always) chosen by the value `n`. */
export type Text = string | ({
    readonly other: string;
} & {
    readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
});
type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** Monday is 1, as in ISO 8601. */
type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type WhenKey = `month.${MonthNumber}` | `weekday.${WeekdayNumber}` | `weekdayShort.${WeekdayNumber}` | 'when.day' | 'when.dayNoYear' | 'when.month' | 'when.monthNoYear' | 'when.year' | 'when.decade' | `when.season.${21 | 22 | 23 | 24}` | 'when.weekday' | 'when.someTime' | 'when.about' | 'when.maybe' | 'when.maybeAbout' | 'when.comma' | 'when.or' | 'when.between' | 'when.before' | 'when.after' | 'when.fromTo' | 'when.toNow' | 'when.from' | 'when.until' | 'when.unknown' | 'time.midnight' | 'time.noon' | 'time.am' | 'time.pm' | 'time.amMin' | 'time.pmMin' | 'time.fromTo' | 'days.today' | 'days.tomorrow' | 'days.yesterday' | `${'days' | 'weeks' | 'months' | 'years'}.${'in' | 'ago'}` | 'age.n' | 'age.baby' | 'age.or' | 'age.then' | 'age.to' | 'age.about';
/** Where a language needs another form of the month beside a day ("23 kwietnia") it adds these. */
export type WhenOptionalKey = `monthOf.${MonthNumber}`;
export type WhenWords = {
    readonly [key in WhenKey]: Text;
} & {
    readonly [key in WhenOptionalKey]?: Text;
};
/**
 * The words of one language, in lower case, with the apostrophe ’. Patterns are whole phrases: `{a}` and `{b}` stand for
 * a date, `{n}` for a number. Earlier patterns are tried first.
 */
export interface ReaderWords {
    /** School years when the person's nation is not given. */
    readonly nation: string;
    /** January first; every spelling, mutations and short forms included. */
    readonly months: readonly (readonly string[])[];
    /** Spring, summer, autumn, winter. */
    readonly seasons: readonly (readonly string[])[];
    /** Days that fall on the same date each year: `MM-DD` to its names. */
    readonly feasts: Readonly<Record<string, readonly string[]>>;
    /** Names of decades: the third digit of the year to its names. */
    readonly decades: Readonly<Record<string, readonly string[]>>;
    /** What follows the digits of a decade: "s" in "1990s". */
    readonly decadeMarks: readonly string[];
    /** What may follow a day's number: "th". */
    readonly ordinals: readonly string[];
    readonly numbers: Readonly<Record<string, number>>;
    /** Words without weight within a date: "of", "the", weekdays. */
    readonly fill: readonly string[];
    /** Words without weight in the name of an entry: "we", "moved". */
    readonly plain: readonly string[];
    readonly dontKnow: readonly string[];
    /** Whole phrases for a day or year beside today's: `days` and `years` to add. */
    readonly near: Readonly<Record<string, {
        readonly days?: number;
        readonly years?: number;
    }>>;
    readonly ago: readonly string[];
    readonly between: readonly string[];
    readonly stretch: readonly string[];
    readonly still: readonly string[];
    /** A stretch with one end: "from" is not "still". */
    readonly from: readonly string[];
    readonly until: readonly string[];
    readonly or: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly about: readonly string[];
    readonly maybe: readonly string[];
    /** The first, middle and last third of a year or decade. */
    readonly thirds: readonly (readonly string[])[];
    readonly born: readonly string[];
    readonly age: readonly string[];
    readonly school: Readonly<Record<SchoolClass, readonly string[]>>;
}
/** Sentences that say what to type instead. A language gives one for each. */
export type HintKey = 'when.hint' | 'when.hint.year' | 'when.hint.day' | 'when.hint.order' | 'when.hint.born' | 'when.hint.entry' | 'when.hint.which';
export type HintWords = Readonly<Record<HintKey, string>>;
export {};
