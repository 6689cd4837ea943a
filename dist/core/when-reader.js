import { SCHOOLS, schoolYear } from './school-years.js';
import { readWhen, boundsOf, dayNumber, isoDate } from './when.js';

const LONGEST = 200;
const MOST_TRIES = 300;
const pad = (n, size = 2) => String(n).padStart(size, "0");
const plainText = (text) => text.normalize("NFKC").toLowerCase().replace(/['‘ʼ`´]/g, "\u2019").replace(/[‐-―−]/g, "-").replace(/[\s,;!"“”()]+/g, " ").trim().replace(/[. ]+$/, "");
const tokens = (text) => plainText(text).normalize("NFD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
const cuts = /* @__PURE__ */ new Map();
function cut(pattern) {
  let found = cuts.get(pattern);
  if (!found) cuts.set(pattern, found = pattern.split(/\{[abn]\}/));
  return found;
}
const NO_FIT = [];
function fits(pattern, text) {
  const [first = "", middle, last] = cut(pattern);
  if (!text.startsWith(first)) return NO_FIT;
  if (middle === void 0) return text === first ? [["", ""]] : NO_FIT;
  if (last === void 0) {
    const end2 = text.length - middle.length;
    return text.endsWith(middle) && end2 > first.length ? [[text.slice(first.length, end2), ""]] : NO_FIT;
  }
  if (!text.endsWith(last)) return NO_FIT;
  const end = text.length - last.length;
  const found = [];
  for (let at = text.indexOf(middle, first.length + 1); at > 0 && at + middle.length < end; at = text.indexOf(middle, at + 1)) {
    const fit = [text.slice(first.length, at), text.slice(at + middle.length, end)];
    if (middle !== "-" || !/(\d{4}\n\d\d|-\d+\n\d+|\d\n\d+-\d+)(?!\d)/.test(fit.join("\n"))) found.push(fit);
  }
  return found;
}
const ends = (edtf) => {
  const dates = edtf.match(/[\dX][\dX-]*[~?%]?/g) ?? [""];
  return [dates[0], dates.at(-1)];
};
const qualify = (edtf, mark) => edtf.replace(/([\dX][\dX-]*)([~?%]?)/g, (_, date, old) => date + (old && old !== mark ? "%" : mark));
class Reader {
  constructor(words, context) {
    this.words = words;
    this.context = context;
  }
  words;
  context;
  /** The most telling reason found why the text is not a date. */
  hint;
  #seen = /* @__PURE__ */ new Map();
  #year = () => +this.context.today.slice(0, 4) || 0;
  /** EDTF, or undefined with perhaps a hint. Rules go from the outermost phrase inwards. */
  date(text) {
    if (text && !this.#seen.has(text) && this.#seen.size < MOST_TRIES) {
      this.#seen.set(text, void 0);
      this.#seen.set(text, this.#read(text));
    }
    return this.#seen.get(text);
  }
  #read(text) {
    const { words } = this;
    return this.#digits(text) ?? this.#try(words.between, text, (a, b) => this.#pair(a, b, (x, y) => `[${x}..${y}]`)) ?? this.#try(words.still, text, (a) => this.#inner(a, (x) => `${x}/..`)) ?? this.#try(words.stretch, text, (a, b) => this.#pair(a, b, (x, y) => `${x}/${y}`)) ?? this.#try(words.from, text, (a) => this.#inner(a, (x) => `${x}/`)) ?? this.#try(words.until, text, (a) => this.#inner(a, (_, y) => `/${y}`)) ?? this.#try(words.or, text, (a, b) => this.#either(a, b)) ?? this.#try(words.before, text, (a) => this.#beside(a, "before")) ?? this.#try(words.after, text, (a) => this.#beside(a, "after")) ?? this.#try(words.born, text, () => this.#birth()?.edtf) ?? this.#try(words.age, text, (a) => this.#age(a)) ?? this.#try(words.maybe, text, (a) => this.#marked(a, "?")) ?? this.#try(words.about, text, (a) => this.#marked(a, "~")) ?? this.#try(words.ago, text, (a) => this.#ok(`${pad(this.#year() - (this.#number(a) ?? NaN), 4)}~`, "when.hint")) ?? this.#thirds(text) ?? this.#school(text) ?? this.#near(text) ?? this.#named(text);
  }
  #ok = (edtf, hint = "when.hint.day") => {
    if (readWhen(edtf)) return edtf;
    this.hint ??= hint;
    return;
  };
  #try(patterns, text, then) {
    for (const pattern of patterns)
      for (const [a, b] of fits(pattern, text)) {
        const found = then(a, b);
        if (found) return found;
      }
    return;
  }
  #inner(a, make) {
    const x = this.date(a);
    return x && this.#ok(make(...ends(x)));
  }
  #marked(a, mark) {
    const x = this.date(a);
    return x && this.#ok(qualify(x, mark));
  }
  /** Two dates, of which one may lean on the other: "june or july 2015", "year 4 or 5", "12 to 14 august 2015". */
  #both(a, b, like) {
    const year = /\d{4}/;
    const lent = year.test(a) ? "" : year.exec(b)?.[0] ?? "";
    const rest = /^\d+\D/.test(b) && /^\d+$/.test(a) ? b.replace(/^\d+/, "") : "";
    const x = this.date(rest && a + rest) ?? this.date(lent && `${a} ${lent}`) ?? this.date(a);
    const same = x && /^\S+$/.test(b) ? a.replace(/\S+$/, b) : "";
    const y = this.date(like ? same : "") ?? this.date(b) ?? this.date(same);
    return x && y ? [x, y] : void 0;
  }
  #pair(a, b, make) {
    const both = this.#both(a, b, false);
    return both && this.#ok(make(ends(both[0])[0], ends(both[1])[1]), "when.hint.order");
  }
  #either(a, b) {
    if (/^\d{4}( \d{4})+$/.test(a) && /^\d{4}$/.test(b)) return this.#ok(`[${a.replaceAll(" ", ",")},${b}]`);
    const both = this.#both(a, b, true);
    if (!both) return;
    const [x, y] = both;
    const simple = /^[\dX-]+[~?%]?(,[\dX-]+[~?%]?)*$/;
    const [one, two] = [x, y].map((edtf) => edtf.replace(/^\[(.*,.*)\]$/, "$1"));
    if (simple.test(one) && simple.test(two)) return this.#ok(`[${[.../* @__PURE__ */ new Set([...one.split(","), ...two.split(",")])].sort().join()}]`);
    const from = both.some((edtf) => edtf.startsWith("[..")) ? "" : ends(x)[0], to = both.some((edtf) => edtf.endsWith("..]")) ? "" : ends(y)[1];
    return this.#ok(`[${from}..${to}]`, "when.hint.order");
  }
  /** Before or after a date, in that date's own precision. */
  #beside(a, side) {
    const edtf = this.date(a);
    if (!edtf) return;
    const [first, last] = ends(edtf);
    if (first.startsWith("X")) return;
    const mark = /[~?%]$/.exec(side === "before" ? first : last)?.[0] ?? "";
    const bounds = boundsOf({ edtf: side === "before" ? first : last });
    const size = /^\d{4}-\d\d-\d\d/.test(first) ? 10 : /^\d{4}-\d\d/.test(first) ? 7 : 4;
    const day = side === "before" ? dayNumber(bounds.earliest) - 1 : dayNumber(bounds.latest) + 1;
    const beside = isoDate(day).slice(0, size) + mark;
    return this.#ok(side === "before" ? `[..${beside}]` : `[${beside}..]`);
  }
  #number(text) {
    const n = /^\d{1,3}$/.test(text) ? +text : this.words.numbers[text];
    return typeof n === "number" ? n : void 0;
  }
  /** The birth date, where it may be reckoned with. */
  #birth() {
    const { born, bornIs = "known" } = this.context;
    if (born?.edtf && bornIs === "known" && readWhen(born.edtf) && /^\d{4}/.test(born.edtf)) return born;
    this.hint = "when.hint.born";
    return;
  }
  /** From the birthday to the day before the next: "6", "about 6", "6 or 7", "6 to 8". */
  #age(text) {
    const { words } = this;
    const read = (a, b) => {
      const from = this.#number(a);
      const to = this.#number(b);
      return from === void 0 || to === void 0 || from > to ? void 0 : this.#years(from, to);
    };
    let age = text;
    for (const pattern of [...words.maybe, ...words.about]) for (const [a] of fits(pattern, age)) age = a;
    return read(age, age) ?? this.#try([...words.between, ...words.or, ...words.stretch], age, read);
  }
  #years(from, to) {
    const birth = this.#birth();
    if (!birth?.edtf) return;
    const { earliest, latest } = boundsOf(birth);
    const mark = /[~?%]/.exec(birth.edtf)?.[0] ?? "";
    const after = (day, years) => pad(+day.slice(0, 4) + years, 4);
    if (/^\d{4}[~?%]?$/.test(birth.edtf)) return this.#ok(`[${after(earliest, from)}${mark}..${after(latest, to + 1)}${mark}]`);
    const birthday = (day, years) => dayNumber(after(day, years) + day.slice(4)) || dayNumber(`${after(day, years)}-03-01`);
    return this.#ok(`[${isoDate(birthday(earliest, from))}${mark}..${isoDate(birthday(latest, to + 1) - 1)}${mark}]`);
  }
  /** A school year; one of several where the birth date leaves the cohort open. */
  #school(text) {
    const { words, context } = this;
    const home = Object.hasOwn(SCHOOLS, context.nation ?? "") ? context.nation : words.nation;
    for (const name of Object.keys(words.school)) {
      for (const pattern of words.school[name])
        for (const [a] of fits(pattern, text)) {
          const n = a ? this.#number(a) : 1;
          const birth = n ? this.#birth() : void 0, edtf = birth && schoolYear(name, n, birth, home);
          if (edtf) return this.#ok(edtf);
        }
    }
    return;
  }
  #thirds(text) {
    for (const [third, patterns] of this.words.thirds.entries()) {
      const found = this.#try(patterns, text, (a) => {
        const edtf = this.date(a) ?? "";
        const year = edtf.slice(0, 4);
        if (/^\d{4}$/.test(edtf)) return `[${year}-${pad(third * 4 + 1)}..${year}-${pad(third * 4 + 4)}]`;
        const decade = /^\d{3}X$/.test(edtf) && edtf.slice(0, 3);
        return decade ? `[${decade}${["0..", "3..", "7.."][third]}${decade}${[3, 6, 9][third]}]` : void 0;
      });
      if (found) return found;
    }
    return;
  }
  #near(text) {
    const near = Object.hasOwn(this.words.near, text) ? this.words.near[text] : void 0;
    if (!near) return;
    return near.years === void 0 ? isoDate(dayNumber(this.context.today) + (near.days ?? 0)) : pad(this.#year() + near.years, 4);
  }
  /** A year of two digits is the latest that is not after this year. */
  #fullYear(digits) {
    const now = this.#year();
    if (digits.length > 2) return digits;
    const year = Math.floor(now / 100) * 100 + +digits;
    return pad(year > now ? year - 100 : year, 4);
  }
  /** Dates in digits: EDTF and ISO as they are, the rest day first, as in Britain. */
  #digits(text) {
    const iso = text.toUpperCase();
    if (/^(\d{4}(-\d\d){0,2}|\d{3}X|\d\dXX)[~?%]?$/.test(iso)) {
      const [year, month2 = 0] = iso.split("-").map((x) => parseInt(x, 10));
      if (!(month2 > 12 && iso.length === 7)) return this.#ok(iso);
      return this.#ok(`${year}/${Math.floor(year / 100)}${month2}`, "when.hint.order");
    }
    const day = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)$/.exec(text);
    if (day) return this.#ok(`${this.#fullYear(day[3])}-${pad(+day[2])}-${pad(+day[1])}`);
    const reversed = /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(text);
    if (reversed) return this.#ok(`${reversed[1]}-${pad(+reversed[2])}-${pad(+reversed[3])}`);
    const month = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
    if (month) return this.#ok(+month[1] > 12 ? "" : `${month[2]}-${pad(+month[1])}`);
    const years = /^(\d\d)(\d\d)\/(\d\d)?(\d\d)$/.exec(text);
    return years ? this.#ok(`${years[1]}${years[2]}/${years[3] ?? years[1]}${years[4]}`, "when.hint.order") : void 0;
  }
  /** Months, seasons, feasts and decades by name, in any order with their day and year. */
  #named(text) {
    const { words } = this;
    let left = ` ${text} `;
    const takes = (names) => {
      const name = names.find((it) => left.includes(` ${it} `));
      if (name) left = left.replace(` ${name} `, " ");
      return !!name;
    };
    const feast = Object.keys(words.feasts).find((day2) => takes(words.feasts[day2])) ?? "";
    const season = words.seasons.findIndex(takes) + 1;
    let year = "";
    let month = 0;
    let day = 0;
    let decade = "";
    for (const word of left.split(" ")) {
      if (!word || words.fill.includes(word)) continue;
      const bare = word.replace(/\.$/, "");
      const name = words.months.findIndex((names) => names.includes(bare)) + 1;
      const ten = Object.keys(words.decades).find((digit) => words.decades[digit].includes(bare));
      const number = /^’?(\d{1,4})(?:[/-](\d\d|\d{4}))?([^\d]*)$/.exec(bare);
      const [, digits = "", next = "", mark = ""] = number ?? [];
      if (name && !month) month = name;
      else if (ten && !decade) decade = `${this.#fullYear(`${ten}0`).slice(0, 3)}X`;
      else if (!decade && digits.length % 2 === 0 && digits.endsWith("0") && !next && words.decadeMarks.includes(mark)) decade = `${this.#fullYear(digits).slice(0, 3)}X`;
      else if (digits.length === 4 && !year && !mark && (!next || season)) year = digits;
      else if (!year && !next && !mark && (/^’\d\d$/.test(bare) || day && month && digits.length === 2)) year = this.#fullYear(digits);
      else if (digits && digits.length < 3 && !next && !day && (!mark || words.ordinals.includes(mark))) day = +digits;
      else return;
    }
    if (day > 31 && !year && month) [year, day] = [this.#fullYear(pad(day)), 0];
    const kinds = [feast, decade, season, month || day].filter(Boolean).length;
    if (kinds > 1 || day && !month) return;
    if (decade) return year ? void 0 : this.#ok(decade);
    if (!year && (feast || season || month && !day)) this.hint ??= "when.hint.year";
    else if (feast) return this.#ok(`${year}-${feast}~`);
    else if (season) return this.#ok(`${year}-${20 + season}`);
    else if (month) return this.#ok((year || "XXXX") + `-${pad(month)}` + (day ? `-${pad(day)}` : ""));
    else if (year) return this.#ok(year);
    return;
  }
  /** The one entry that a phrase names, by the words they share; a rare word tells more than a common one. */
  entry(phrase) {
    const { plain } = this.words;
    const all = tokens(phrase);
    const telling = all.filter((word) => !plain.includes(word));
    const needed = new Set(telling.length ? telling : all);
    const said = new Set(all);
    const titles = (this.context.entries ?? []).map(({ id, title }) => ({ id, words: new Set(tokens(title)) }));
    const common = /* @__PURE__ */ new Map();
    for (const { words } of titles) for (const word of words) if (said.has(word)) common.set(word, (common.get(word) ?? 0) + 1);
    let best;
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
        score += (needed.has(word) ? 1 : 0.01) / n;
      }
      if (!shared || shared * 2 < needed.size && shared < title) continue;
      tied = score === most;
      if (score >= most) [best, most] = [id, score];
    }
    this.hint = tied ? "when.hint.which" : best ? this.hint : "when.hint.entry";
    return tied ? void 0 : best;
  }
}
function readTyped(text, words, context) {
  const raw = text.length <= LONGEST ? text.trim() : "";
  if (readWhen(raw) && !/^\d{4}-2\d$/.test(raw)) return { when: { edtf: raw, said: text } };
  const short = plainText(raw);
  if (!short) return { hint: "when.hint" };
  if (words.dontKnow.includes(short)) return { when: { said: text } };
  const reader = new Reader(words, context);
  const sure = short.replace(/[ ?]+$/, "");
  const edtf = reader.date(sure);
  if (edtf) return { when: { edtf: sure === short ? edtf : qualify(edtf, "?"), said: text } };
  const { hint } = reader;
  if (hint && hint !== "when.hint.year") return { hint };
  const years = new Set(short.split(/[ .?]+/).filter((word) => /^[12]\d{3}$/.test(word)));
  const [year] = years.size === 1 ? years : [];
  for (const side of ["before", "after"])
    for (const pattern of words[side])
      for (const [phrase] of fits(pattern, sure)) {
        const entry = reader.entry(phrase);
        if (entry !== void 0) return { when: { said: text }, anchor: { side, entry } };
        if (!year) return { hint: reader.hint ?? "when.hint.entry" };
        return { when: { edtf: side === "before" ? `[..${year}]` : `[${year}..]`, said: text } };
      }
  return year ? { when: { edtf: year, said: text } } : { hint: hint ?? "when.hint" };
}

export { readTyped };
