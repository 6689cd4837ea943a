const DATE = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;
function dayOf(y, m, d) {
  const year = m < 3 ? y - 1 : y;
  const { floor } = Math;
  return 365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400) + floor((153 * (m < 3 ? m + 9 : m - 3) + 2) / 5) + d - 719469;
}
const FIRST = dayOf(0, 1, 1);
const LAST = dayOf(9999, 12, 31);
const dayNumber = (date) => readPart(date.slice(0, 10))?.from ?? NaN;
const isoDate = (day) => new Date(Math.min(LAST, day > FIRST ? day : FIRST) * 864e5).toISOString().slice(0, 10);
function readPart(text) {
  const hit = DATE.exec(text);
  if (!hit) return;
  const [, year = "", mm = "", dd = "", q = ""] = hit;
  const noYear = year === "XXXX";
  const y = +year.replaceAll("X", "0");
  const end = +year.replaceAll("X", "9");
  const m = +mm || 0;
  const d = +dd || 0;
  const season = m > 20 && m < 25 && !dd;
  if (noYear ? !d || !m : end > y && mm || mm === "XX" && d) return;
  if (mm && mm !== "XX" && !season && (m < 1 || m > 12) || dd && dd !== "XX" && d < 1) return;
  if (d > dayOf(y, m + 1, 1) - dayOf(y, m, 1)) return;
  const first = season ? (m - 20) * 3 : m || 1;
  const last = season ? first + 2 : m || 12;
  const lastYear = noYear && m === 2 && d === 29 ? 9996 : end;
  return {
    from: dayOf(y, first, d || 1),
    to: d ? dayOf(lastYear, m, d) : Math.min(LAST, last > 12 ? dayOf(end + 1, 3, 0) : dayOf(end, last + 1, 0)),
    y,
    m,
    d,
    q,
    text,
    wide: end - y,
    some: mm === "XX" || dd === "XX"
  };
}
function endIs(part, text) {
  return part ? part.q ? "about" : "known" : text === ".." ? "open" : "notKnown";
}
function parse(edtf) {
  const set = edtf.startsWith("[");
  if (set && !edtf.endsWith("]")) return;
  const body = set ? edtf.slice(1, -1) : edtf;
  const ends = body.split(set ? ".." : "/", 3);
  const two = ends.length === 2;
  if (!two && ends.length !== 1) return;
  const parts = [];
  let from = two ? FIRST : LAST;
  let to = two ? LAST : FIRST;
  for (const text of two || !set ? ends : body.split(",")) {
    const part = readPart(text);
    if (!part && !(two && (!text || !set && text === ".."))) return;
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
    edtf,
    parts,
    from,
    to,
    shape: two ? set ? "range" : "stretch" : "list",
    place: noYear ? 1 : 0,
    start: a ? from : to,
    span: noYear ? void 0 : { from, to, fromIs: endIs(a, ends[0]), toIs: endIs(b, ends[1]), lasts: two && !set }
  };
}
const read = /* @__PURE__ */ new WeakMap();
function parsedOf(when) {
  const { edtf } = when;
  if (typeof edtf !== "string") return;
  let parsed = read.get(when);
  if (parsed?.edtf !== edtf) {
    parsed = parse(edtf);
    if (parsed) read.set(when, parsed);
  }
  return parsed;
}
function readWhen(text) {
  return typeof text === "string" && parse(text) ? { edtf: text } : void 0;
}
function boundsOf(when) {
  const parsed = parsedOf(when);
  return { earliest: isoDate(parsed ? parsed.from : FIRST), latest: isoDate(parsed ? parsed.to : LAST) };
}
function plainSpan(edtf) {
  const doubtful = "~?%".includes(edtf.slice(-1)), size = edtf.length - (doubtful ? 1 : 0);
  if (size !== 4 && size !== 7 && size !== 10) return;
  const digits = (from2, to) => {
    let n = 0;
    for (let i = from2; i < to; i++) {
      const digit = edtf.charCodeAt(i) - 48;
      n = digit < 0 || digit > 9 ? NaN : n * 10 + digit;
    }
    return n;
  };
  const y = digits(0, 4), m = size > 4 ? digits(5, 7) : 1, d = size > 7 ? digits(8, 10) : 1;
  if (!(y >= 0 && m > 0 && m < 13 && d > 0) || size > 4 && edtf[4] !== "-" || size > 7 && edtf[7] !== "-") return;
  const from = dayOf(y, m, d), next = size < 5 ? dayOf(y + 1, 1, 1) : dayOf(y, m + 1, 1);
  if (from >= next) return;
  const end = doubtful ? "about" : "known";
  return { from, to: size > 7 ? from : next - 1, fromIs: end, toIs: end, lasts: false };
}
function spanOf(when) {
  return (typeof when.edtf === "string" && when.edtf ? plainSpan(when.edtf) : void 0) ?? parsedOf(when)?.span;
}
function compareWhen(a, b) {
  const one = parsedOf(a);
  const two = parsedOf(b);
  const byDay = (one ? one.place : 2) - (two ? two.place : 2) || (one && two ? one.start - two.start || one.to - two.to : 0);
  if (byDay) return byDay;
  const text = (when) => `${when.edtf ?? ""}
${when.said ?? ""}`;
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}
const speak = (words, key, values) => words.say(key, values);
function sayDate(words, year, m, d) {
  const values = year === void 0 ? { day: d } : { day: d, year };
  if (!m) return speak(words, "when.year", values);
  if (m > 20) return speak(words, `when.season.${m}`, values);
  const month = m;
  const name = d && words.has(`monthOf.${month}`) ? words.say(`monthOf.${month}`) : speak(words, `month.${month}`);
  const key = "year" in values ? d ? "when.day" : "when.month" : d ? "when.dayNoYear" : "when.monthNoYear";
  return speak(words, key, { ...values, month: name });
}
const QUALIFIERS = { "~": "when.about", "?": "when.maybe", "%": "when.maybeAbout" };
function qualified(words, q, when) {
  const key = QUALIFIERS[q];
  return key ? speak(words, key, { when }) : when;
}
function sayPart(words, part, shortOf) {
  const { y, m, d, wide, q, some } = part;
  const short = wide === 9999 || m && m < 13 && shortOf && shortOf.y === y && shortOf.m && shortOf.m < 13 && !shortOf.wide;
  const said = wide === 9 ? speak(words, "when.decade", { year: y }) : wide === 99 ? speak(words, "when.between", { a: sayDate(words, y, 0, 0), b: sayDate(words, y + wide, 0, 0) }) : sayDate(words, short ? void 0 : y, m, d);
  return qualified(words, q, some ? speak(words, "when.someTime", { when: said }) : said);
}
function sayBeside(words, part, side) {
  const [y = 0, m = 0, d = 0] = isoDate(side === "before" ? part.to + 1 : part.from - 1).split("-").map(Number);
  const when = qualified(words, part.q, sayDate(words, y, part.m && m, part.d && d));
  return speak(words, `when.${side}`, { when });
}
function sayWhen(when, words, options) {
  const parsed = parsedOf(when);
  if (when.said && (options?.said || !parsed)) return when.said;
  if (!parsed) return when.edtf ?? speak(words, "when.unknown");
  const { parts, shape } = parsed;
  const [a, b] = parts;
  if (shape === "list") {
    const all = parts.map((part) => sayPart(words, part));
    const last = all.pop();
    const rest = all.length ? all.reduce((x, y) => speak(words, "when.comma", { a: x, b: y })) : "";
    return rest ? speak(words, "when.or", { a: rest, b: last }) : last;
  }
  if (a && b) {
    if (a.text === b.text) return sayPart(words, a);
    return speak(words, shape === "range" ? "when.between" : "when.fromTo", { a: sayPart(words, a, b), b: sayPart(words, b) });
  }
  if (shape === "range") return a ? sayBeside(words, a, "after") : sayBeside(words, b, "before");
  const key = a ? parsed.span?.toIs === "open" ? "when.toNow" : "when.from" : "when.until";
  return speak(words, key, { when: sayPart(words, a ?? b) });
}
function sayDay(date, words, options) {
  const part = readPart(date.slice(0, 10));
  if (!part) return date;
  return sayDayOf(words, options?.year === false ? void 0 : part.y, part.m, part.d, options?.weekday ? ((part.from + 3) % 7 + 7) % 7 + 1 : 0);
}
function sayDayOf(words, year, month, day, weekday) {
  const when = sayDate(words, year, month, day);
  return weekday ? speak(words, "when.weekday", { weekday: speak(words, `weekday.${weekday}`), when }) : when;
}
function sayTime(time, words) {
  const hh = +time.slice(0, 2);
  const min = time.slice(3, 5);
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return time;
  if (min === "00" && hh % 12 === 0) return speak(words, hh ? "time.noon" : "time.midnight");
  return speak(words, `time.${hh < 12 ? "am" : "pm"}${min === "00" ? "" : "Min"}`, { h: hh % 12 || 12, hh, HH: time.slice(0, 2), min });
}
function sayFromTo(from, to, words) {
  return speak(words, "time.fromTo", { a: sayTime(from, words), b: sayTime(to, words) });
}
function sayDays(days, words) {
  if (Math.abs(days) < 2) return speak(words, days ? days > 0 ? "days.tomorrow" : "days.yesterday" : "days.today");
  const far = Math.abs(days);
  const [unit, length] = far < 14 ? ["days", 1] : far < 61 ? ["weeks", 7] : far < 730 ? ["months", 30.4369] : ["years", 365.2425];
  return speak(words, `${unit}.${days > 0 ? "in" : "ago"}`, { n: Math.round(far / length) });
}
function years(from, to) {
  const a = isoDate(from);
  const b = isoDate(to);
  return +b.slice(0, 4) - +a.slice(0, 4) - (b.slice(5) < a.slice(5) ? 1 : 0);
}
function ageAt(born, when) {
  const birth = parsedOf(born);
  const date = parsedOf(when);
  if (!birth || !date || birth.place || date.place || birth.parts.includes(void 0)) return;
  const { parts, shape } = date;
  const whole = !parts.includes(void 0);
  if (!whole && shape === "range") return;
  const { from, to } = whole ? date : parts[0] ?? parts[1];
  const oldest = years(birth.from, to);
  if (oldest < 0) return;
  return {
    from: Math.max(0, years(birth.to, from)),
    to: oldest,
    about: [...birth.parts, ...parts].some((part) => part?.q),
    lasts: whole && shape === "stretch"
  };
}
function ageWords(me, when, words) {
  const age = me.born && (me.bornIs ?? "known") === "known" && ageAt(me.born, when);
  if (!age) return "";
  const { from, to, about, lasts } = age;
  const say = (n) => speak(words, "age.n", { n });
  const between = (key) => speak(words, `age.${key}`, { a: say(from), b: say(to) });
  if (to === from + 1) return between(lasts && !about ? "then" : "or");
  const said = from < to ? between("to") : to ? say(to) : speak(words, "age.baby");
  return about ? speak(words, "age.about", { age: said }) : said;
}

export { ageAt, ageWords, boundsOf, compareWhen, dayNumber, isoDate, readWhen, sayDay, sayDayOf, sayDays, sayFromTo, sayTime, sayWhen, spanOf };
