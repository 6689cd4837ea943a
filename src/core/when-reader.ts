/**
 * The second reader of dates: what people type, in their own language, to EDTF. `when.ts` reads only EDTF; this one
 * stays out of a bundle that does not ask for it. The language is data (`ReaderWords`), so another one needs no code.
 */
import type { Me, When } from './circle.js';
import { SCHOOLS, schoolYear, type SchoolClass } from './school-years.js';
import type { HintKey, ReaderWords } from './when-words.js';
import { boundsOf, dayNumber, isoDate, readWhen } from './when.js';

/** What is known when someone types. `today` is an ISO date; `entries` are those that "before …" and "after …" may mean. */
export interface TypedContext {
  today: string;
  born?: When | undefined;
  bornIs?: Me['bornIs'] | undefined;
  nation?: string | undefined;
  entries?: readonly { id: string; title: string }[] | undefined;
}
/** The date (`said` is the text as typed, to the letter), and the entry it hangs on; or which sentence helps. */
export type Typed = { when: When; anchor?: { side: 'before' | 'after'; entry: string } } | { hint: HintKey };

const LONGEST = 200;
/** Phrases that could be cut in hundreds of ways are nobody's dates. */
const MOST_TRIES = 300;
const pad = (n: number, size = 2): string => String(n).padStart(size, '0');
/** One spelling for what looks alike: case, width, quotes, dashes, spaces. */
const plainText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/['‘ʼ`´]/g, '’').replace(/[‐-―−]/g, '-').replace(/[\s,;!"“”()]+/g, ' ').trim().replace(/[. ]+$/, '');
/** Words to compare names by, accents aside. */
const tokens = (text: string): string[] => plainText(text).normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

const cuts = new Map<string, string[]>();
/** A pattern's text around its placeholders. There are as many as the languages have patterns. */
function cut(pattern: string): string[] {
  let found = cuts.get(pattern);
  if (!found) cuts.set(pattern, (found = pattern.split(/\{[abn]\}/)));
  return found;
}
type Fit = readonly [a: string, b: string];
const NO_FIT: readonly Fit[] = [];
/** Every way a pattern fits the text, as the texts of its two placeholders. */
function fits(pattern: string, text: string): readonly Fit[] {
  const [first = '', middle, last] = cut(pattern);
  if (!text.startsWith(first)) return NO_FIT;
  if (middle === undefined) return text === first ? [['', '']] : NO_FIT;
  if (last === undefined) {
    const end = text.length - middle.length;
    return text.endsWith(middle) && end > first.length ? [[text.slice(first.length, end), '']] : NO_FIT;
  }
  if (!text.endsWith(last)) return NO_FIT;
  const end = text.length - last.length;
  const found: Fit[] = [];
  for (let at = text.indexOf(middle, first.length + 1); at > 0 && at + middle.length < end; at = text.indexOf(middle, at + 1)) {
    const fit = [text.slice(first.length, at), text.slice(at + middle.length, end)] as const;
    // A date in digits is not a stretch from its year to its month: "2015-07-12 or 2015-07-13".
    if (middle !== '-' || !/(\d{4}\n\d\d|-\d+\n\d+|\d\n\d+-\d+)(?!\d)/.test(fit.join('\n'))) found.push(fit);
  }
  return found;
}

/** The first and last date written in an expression. */
const ends = (edtf: string): [string, string] => {
  const dates = edtf.match(/[\dX][\dX-]*[~?%]?/g) ?? [''];
  return [dates[0], dates.at(-1)!];
};
const qualify = (edtf: string, mark: string): string =>
  edtf.replace(/([\dX][\dX-]*)([~?%]?)/g, (_, date: string, old: string) => date + (old && old !== mark ? '%' : mark));

class Reader {
  /** The most telling reason found why the text is not a date. */
  hint: HintKey | undefined;
  readonly #seen = new Map<string, string | undefined>();
  constructor(readonly words: ReaderWords, readonly context: TypedContext) {}

  #year = (): number => +this.context.today.slice(0, 4) || 0;

  /** EDTF, or undefined with perhaps a hint. Rules go from the outermost phrase inwards. */
  date(text: string): string | undefined {
    if (text && !this.#seen.has(text) && this.#seen.size < MOST_TRIES) {
      // While it is being read, the text is no answer to itself.
      this.#seen.set(text, undefined);
      this.#seen.set(text, this.#read(text));
    }
    return this.#seen.get(text);
  }

  #read(text: string): string | undefined {
    const { words } = this;
    return this.#digits(text) ??
      this.#try(words.between, text, (a, b) => this.#pair(a, b, (x, y) => `[${x}..${y}]`)) ??
      this.#try(words.still, text, (a) => this.#inner(a, (x) => `${x}/..`)) ??
      this.#try(words.stretch, text, (a, b) => this.#pair(a, b, (x, y) => `${x}/${y}`)) ??
      this.#try(words.from, text, (a) => this.#inner(a, (x) => `${x}/`)) ??
      this.#try(words.until, text, (a) => this.#inner(a, (_, y) => `/${y}`)) ??
      this.#try(words.or, text, (a, b) => this.#either(a, b)) ??
      this.#try(words.before, text, (a) => this.#beside(a, 'before')) ??
      this.#try(words.after, text, (a) => this.#beside(a, 'after')) ??
      this.#try(words.born, text, () => this.#birth()?.edtf) ??
      this.#try(words.age, text, (a) => this.#age(a)) ??
      this.#try(words.maybe, text, (a) => this.#marked(a, '?')) ??
      this.#try(words.about, text, (a) => this.#marked(a, '~')) ??
      this.#try(words.ago, text, (a) => this.#ok(`${pad(this.#year() - (this.#number(a) ?? NaN), 4)}~`, 'when.hint')) ??
      this.#thirds(text) ?? this.#school(text) ?? this.#near(text) ?? this.#named(text);
  }

  #ok = (edtf: string, hint: HintKey = 'when.hint.day'): string | undefined => {
    if (readWhen(edtf)) return edtf;
    this.hint ??= hint;
    return;
  };

  #try(patterns: readonly string[], text: string, then: (a: string, b: string) => string | undefined): string | undefined {
    for (const pattern of patterns)
      for (const [a, b] of fits(pattern, text)) {
        const found = then(a, b);
        if (found) return found;
      }
    return;
  }

  #inner(a: string, make: (first: string, last: string) => string): string | undefined {
    const x = this.date(a);
    return x && this.#ok(make(...ends(x)));
  }

  #marked(a: string, mark: string): string | undefined {
    const x = this.date(a);
    return x && this.#ok(qualify(x, mark));
  }

  /** Two dates, of which one may lean on the other: "june or july 2015", "year 4 or 5", "12 to 14 august 2015". */
  #both(a: string, b: string, like: boolean): [string, string] | undefined {
    const year = /\d{4}/;
    const lent = year.test(a) ? '' : (year.exec(b)?.[0] ?? '');
    const rest = /^\d+\D/.test(b) && /^\d+$/.test(a) ? b.replace(/^\d+/, '') : '';
    const x = this.date(rest && a + rest) ?? this.date(lent && `${a} ${lent}`) ?? this.date(a);
    const same = x && /^\S+$/.test(b) ? a.replace(/\S+$/, b) : '';
    const y = this.date(like ? same : '') ?? this.date(b) ?? this.date(same);
    return x && y ? [x, y] : undefined;
  }

  #pair(a: string, b: string, make: (x: string, y: string) => string): string | undefined {
    const both = this.#both(a, b, false);
    return both && this.#ok(make(ends(both[0])[0], ends(both[1])[1]), 'when.hint.order');
  }

  #either(a: string, b: string): string | undefined {
    // Commas are gone by now: "2012, 2013 or 2014".
    if (/^\d{4}( \d{4})+$/.test(a) && /^\d{4}$/.test(b)) return this.#ok(`[${a.replaceAll(' ', ',')},${b}]`);
    const both = this.#both(a, b, true);
    if (!both) return;
    const [x, y] = both;
    const simple = /^[\dX-]+[~?%]?(,[\dX-]+[~?%]?)*$/;
    const [one, two] = [x, y].map((edtf) => edtf.replace(/^\[(.*,.*)\]$/, '$1'));
    if (simple.test(one!) && simple.test(two!)) return this.#ok(`[${[...new Set([...one!.split(','), ...two!.split(',')])].sort().join()}]`);
    // "Before 2013 or 2014" stays open to the side it is open to.
    const from = both.some((edtf) => edtf.startsWith('[..')) ? '' : ends(x)[0], to = both.some((edtf) => edtf.endsWith('..]')) ? '' : ends(y)[1];
    return this.#ok(`[${from}..${to}]`, 'when.hint.order');
  }

  /** Before or after a date, in that date's own precision. */
  #beside(a: string, side: 'before' | 'after'): string | undefined {
    const edtf = this.date(a);
    if (!edtf) return;
    const [first, last] = ends(edtf);
    if (first.startsWith('X')) return;
    const mark = /[~?%]$/.exec(side === 'before' ? first : last)?.[0] ?? '';
    const bounds = boundsOf({ edtf: side === 'before' ? first : last });
    const size = /^\d{4}-\d\d-\d\d/.test(first) ? 10 : /^\d{4}-\d\d/.test(first) ? 7 : 4;
    const day = side === 'before' ? dayNumber(bounds.earliest) - 1 : dayNumber(bounds.latest) + 1;
    const beside = isoDate(day).slice(0, size) + mark;
    return this.#ok(side === 'before' ? `[..${beside}]` : `[${beside}..]`);
  }

  #number(text: string): number | undefined {
    const n = /^\d{1,3}$/.test(text) ? +text : this.words.numbers[text];
    return typeof n === 'number' ? n : undefined;
  }

  /** The birth date, where it may be reckoned with. */
  #birth(): When | undefined {
    const { born, bornIs = 'known' } = this.context;
    if (born?.edtf && bornIs === 'known' && readWhen(born.edtf) && /^\d{4}/.test(born.edtf)) return born;
    this.hint = 'when.hint.born';
    return;
  }

  /** From the birthday to the day before the next: "6", "about 6", "6 or 7", "6 to 8". */
  #age(text: string): string | undefined {
    const { words } = this;
    const read = (a: string, b: string): string | undefined => {
      const from = this.#number(a);
      const to = this.#number(b);
      return from === undefined || to === undefined || from > to ? undefined : this.#years(from, to);
    };
    let age = text;
    for (const pattern of [...words.maybe, ...words.about]) for (const [a] of fits(pattern, age)) age = a;
    return read(age, age) ?? this.#try([...words.between, ...words.or, ...words.stretch], age, read);
  }

  #years(from: number, to: number): string | undefined {
    const birth = this.#birth();
    if (!birth?.edtf) return;
    const { earliest, latest } = boundsOf(birth);
    const mark = /[~?%]/.exec(birth.edtf)?.[0] ?? '';
    const after = (day: string, years: number): string => pad(+day.slice(0, 4) + years, 4);
    if (/^\d{4}[~?%]?$/.test(birth.edtf)) return this.#ok(`[${after(earliest, from)}${mark}..${after(latest, to + 1)}${mark}]`);
    // A birthday on 29 February is reckoned on 1 March.
    const birthday = (day: string, years: number): number =>
      dayNumber(after(day, years) + day.slice(4)) || dayNumber(`${after(day, years)}-03-01`);
    return this.#ok(`[${isoDate(birthday(earliest, from))}${mark}..${isoDate(birthday(latest, to + 1) - 1)}${mark}]`);
  }

  /** A school year; one of several where the birth date leaves the cohort open. */
  #school(text: string): string | undefined {
    const { words, context } = this;
    const home = Object.hasOwn(SCHOOLS, context.nation ?? '') ? context.nation! : words.nation;
    for (const name of Object.keys(words.school) as SchoolClass[]) {
      for (const pattern of words.school[name])
        for (const [a] of fits(pattern, text)) {
          const n = a ? this.#number(a) : 1;
          const birth = n ? this.#birth() : undefined, edtf = birth && schoolYear(name, n!, birth, home);
          if (edtf) return this.#ok(edtf);
        }
    }
    return;
  }

  #thirds(text: string): string | undefined {
    for (const [third, patterns] of this.words.thirds.entries()) {
      const found = this.#try(patterns, text, (a) => {
        const edtf = this.date(a) ?? '';
        const year = edtf.slice(0, 4);
        if (/^\d{4}$/.test(edtf)) return `[${year}-${pad(third * 4 + 1)}..${year}-${pad(third * 4 + 4)}]`;
        const decade = /^\d{3}X$/.test(edtf) && edtf.slice(0, 3);
        return decade ? `[${decade}${['0..', '3..', '7..'][third]!}${decade}${[3, 6, 9][third]!}]` : undefined;
      });
      if (found) return found;
    }
    return;
  }

  #near(text: string): string | undefined {
    const near = Object.hasOwn(this.words.near, text) ? this.words.near[text] : undefined;
    if (!near) return;
    return near.years === undefined ? isoDate(dayNumber(this.context.today) + (near.days ?? 0)) : pad(this.#year() + near.years, 4);
  }

  /** A year of two digits is the latest that is not after this year. */
  #fullYear(digits: string): string {
    const now = this.#year();
    if (digits.length > 2) return digits;
    const year = Math.floor(now / 100) * 100 + +digits;
    return pad(year > now ? year - 100 : year, 4);
  }

  /** Dates in digits: EDTF and ISO as they are, the rest day first, as in Britain. */
  #digits(text: string): string | undefined {
    const iso = text.toUpperCase();
    if (/^(\d{4}(-\d\d){0,2}|\d{3}X|\d\dXX)[~?%]?$/.test(iso)) {
      // "2015-16" and "2015-22" are years to most people; EDTF's seasons are nobody's typing.
      const [year, month = 0] = iso.split('-').map((x) => parseInt(x, 10));
      if (!(month > 12 && iso.length === 7)) return this.#ok(iso);
      return this.#ok(`${year!}/${Math.floor(year! / 100)}${month}`, 'when.hint.order');
    }
    const day = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(text);
    if (day) return this.#ok(`${this.#fullYear(day[3]!)}-${pad(+day[2]!)}-${pad(+day[1]!)}`);
    const reversed = /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(text);
    if (reversed) return this.#ok(`${reversed[1]!}-${pad(+reversed[2]!)}-${pad(+reversed[3]!)}`);
    const month = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
    if (month) return this.#ok(+month[1]! > 12 ? '' : `${month[2]!}-${pad(+month[1]!)}`);
    const years = /^(\d\d)(\d\d)\/(\d\d)?(\d\d)$/.exec(text);
    return years ? this.#ok(`${years[1]!}${years[2]!}/${years[3] ?? years[1]!}${years[4]!}`, 'when.hint.order') : undefined;
  }

  /** Months, seasons, feasts and decades by name, in any order with their day and year. */
  #named(text: string): string | undefined {
    const { words } = this;
    let left = ` ${text} `;
    const takes = (names: readonly string[]): boolean => {
      const name = names.find((it) => left.includes(` ${it} `));
      if (name) left = left.replace(` ${name} `, ' ');
      return !!name;
    };
    // Names of several words first, feasts before seasons: "calan gaeaf" is not winter.
    const feast = Object.keys(words.feasts).find((day) => takes(words.feasts[day]!)) ?? '';
    const season = words.seasons.findIndex(takes) + 1;
    let year = '';
    let month = 0;
    let day = 0;
    let decade = '';
    for (const word of left.split(' ')) {
      if (!word || words.fill.includes(word)) continue;
      const bare = word.replace(/\.$/, '');
      const name = words.months.findIndex((names) => names.includes(bare)) + 1;
      const ten = Object.keys(words.decades).find((digit) => words.decades[digit]!.includes(bare));
      const number = /^’?(\d{1,4})(?:[/-](\d\d|\d{4}))?([^\d]*)$/.exec(bare);
      const [, digits = '', next = '', mark = ''] = number ?? [];
      if (name && !month) month = name;
      else if (ten && !decade) decade = `${this.#fullYear(`${ten}0`).slice(0, 3)}X`;
      else if (!decade && digits.length % 2 === 0 && digits.endsWith('0') && !next && words.decadeMarks.includes(mark)) decade = `${this.#fullYear(digits).slice(0, 3)}X`;
      // "winter 2014/15" is the winter that began in 2014.
      else if (digits.length === 4 && !year && !mark && (!next || season)) year = digits;
      else if (!year && !next && !mark && (/^’\d\d$/.test(bare) || (day && month && digits.length === 2))) year = this.#fullYear(digits);
      else if (digits && digits.length < 3 && !next && !day && (!mark || words.ordinals.includes(mark))) day = +digits;
      else return;
    }
    // "August 99": a number beside a month is its year where no month has that day.
    if (day > 31 && !year && month) [year, day] = [this.#fullYear(pad(day)), 0];
    const kinds = [feast, decade, season, month || day].filter(Boolean).length;
    if (kinds > 1 || (day && !month)) return;
    if (decade) return year ? undefined : this.#ok(decade);
    if (!year && (feast || season || (month && !day))) this.hint ??= 'when.hint.year';
    else if (feast) return this.#ok(`${year}-${feast}~`);
    else if (season) return this.#ok(`${year}-${20 + season}`);
    else if (month) return this.#ok((year || 'XXXX') + `-${pad(month)}` + (day ? `-${pad(day)}` : ''));
    else if (year) return this.#ok(year);
    return;
  }

  /** The one entry that a phrase names, by the words they share; a rare word tells more than a common one. */
  entry(phrase: string): string | undefined {
    const { plain } = this.words;
    const all = tokens(phrase);
    const telling = all.filter((word) => !plain.includes(word));
    const needed = new Set(telling.length ? telling : all);
    const said = new Set(all);
    const titles = (this.context.entries ?? []).map(({ id, title }) => ({ id, words: new Set(tokens(title)) }));
    const common = new Map<string, number>();
    for (const { words } of titles) for (const word of words) if (said.has(word)) common.set(word, (common.get(word) ?? 0) + 1);
    let best: string | undefined;
    let most = 0;
    let tied = false;
    for (const { id, words } of titles) {
      let shared = 0;
      let score = 0;
      let title = 0;
      for (const word of words) {
        const n = common.get(word) ?? Infinity;
        if (!plain.includes(word)) title++;
        if (needed.has(word) && n < Infinity) shared++;
        // Words without weight only part those that are otherwise alike.
        score += (needed.has(word) ? 1 : 0.01) / n;
      }
      // Half of what was said, or all of the title, must be there.
      if (!shared || (shared * 2 < needed.size && shared < title)) continue;
      tied = score === most;
      if (score >= most) [best, most] = [id, score];
    }
    this.hint = tied ? 'when.hint.which' : best ? this.hint : 'when.hint.entry';
    return tied ? undefined : best;
  }
}

/**
 * Reads a date as people type it. Never throws.
 * "I don't know" is an answer: it gives the words alone. "Before we moved to Goole" gives the words and the entry.
 * Where only a year can be made out ("Eid 2014"), that year is the date and the words stand beside it.
 */
export function readTyped(text: string, words: ReaderWords, context: TypedContext): Typed {
  const raw = text.length <= LONGEST ? text.trim() : '';
  // EDTF as it is; but "2015-22" are years to most people, and seasons in digits nobody's typing.
  if (readWhen(raw) && !/^\d{4}-2\d$/.test(raw)) return { when: { edtf: raw, said: text } };
  const short = plainText(raw);
  if (!short) return { hint: 'when.hint' };
  if (words.dontKnow.includes(short)) return { when: { said: text } };
  const reader = new Reader(words, context);
  const sure = short.replace(/[ ?]+$/, '');
  const edtf = reader.date(sure);
  if (edtf) return { when: { edtf: sure === short ? edtf : qualify(edtf, '?'), said: text } };
  const { hint } = reader;
  if (hint && hint !== 'when.hint.year') return { hint };
  const years = new Set(short.split(/[ .?]+/).filter((word) => /^[12]\d{3}$/.test(word)));
  const [year] = years.size === 1 ? years : [];
  for (const side of ['before', 'after'] as const)
    for (const pattern of words[side])
      for (const [phrase] of fits(pattern, sure)) {
        const entry = reader.entry(phrase);
        if (entry !== undefined) return { when: { said: text }, anchor: { side, entry } };
        if (!year) return { hint: reader.hint ?? 'when.hint.entry' };
        return { when: { edtf: side === 'before' ? `[..${year}]` : `[${year}..]`, said: text } };
      }
  return year ? { when: { edtf: year, said: text } } : { hint: hint ?? 'when.hint' };
}
