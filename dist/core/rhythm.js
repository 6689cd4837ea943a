const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const DAY = 864e5;
const whole = (text, most) => /^\d{1,6}$/.test(text) && +text > 0 && +text <= most ? +text : void 0;
function list(text, read) {
  const items = text.split(",").map(read);
  return items.includes(void 0) ? void 0 : items;
}
function readDay(text) {
  const [, nth, day] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const at = WEEKDAYS.indexOf(day ?? "") + 1;
  return at && (nth === void 0 || +nth && Math.abs(+nth) < 54) ? { day: at, nth: +(nth ?? 0) } : void 0;
}
const PARTS = {
  FREQ: ["freq", (text) => /^(DAI|WEEK|MONTH|YEAR)LY$/.test(text) ? text : void 0],
  INTERVAL: ["interval", (text) => whole(text, 9999)],
  BYDAY: ["byDay", (text) => list(text, readDay)],
  BYMONTHDAY: ["byMonthDay", (text) => list(text, (item) => {
    const n = whole(item.replace(/^[+-]/, ""), 31);
    return n && item.startsWith("-") ? -n : n;
  })],
  BYMONTH: ["byMonth", (text) => list(text, (item) => whole(item, 12))],
  COUNT: ["count", (text) => whole(text, 999999)],
  WKST: ["weekStart", (text) => WEEKDAYS.indexOf(text) + 1 || void 0]
};
function readRule(text) {
  const found = {};
  if (text.length > 400) return void 0;
  for (const part of text.trim().toUpperCase().replace(/^RRULE:/, "").split(";")) {
    const [, name = "", value = ""] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    const [key, read] = Object.hasOwn(PARTS, name) ? PARTS[name] : [];
    const item = read?.(value);
    if (!key || item === void 0 || key in found) return void 0;
    found[key] = item;
  }
  const { freq, interval = 1, byDay, byMonthDay } = found;
  const small = freq === "DAILY" || freq === "WEEKLY";
  if (!freq || small && byDay?.some(({ nth }) => nth) || freq === "WEEKLY" && byMonthDay) return void 0;
  return { ...found, freq, interval };
}
function writeRule(rule) {
  return Object.entries(PARTS).flatMap(([name, [key]]) => {
    const value = rule[key];
    if (value === void 0 || key === "interval" && value === 1) return [];
    const text = key === "byDay" ? rule.byDay.map(({ day, nth }) => `${nth || ""}${WEEKDAYS[day - 1]}`) : key === "weekStart" ? WEEKDAYS[value - 1] : value;
    return `${name}=${text.toString()}`;
  }).join(";");
}
const dayOf = (date) => Date.parse(date.slice(0, 10)) / DAY;
const dateOf = (day) => {
  const at = new Date(day * DAY), text = String(1e8 + at.getUTCFullYear() * 1e4 + at.getUTCMonth() * 100 + 100 + at.getUTCDate());
  return `${text.slice(1, 5)}-${text.slice(5, 7)}-${text.slice(7)}`;
};
const monthStart = (month) => Date.UTC(1970, month) / DAY;
const weekdayOf = (day) => ((day + 3) % 7 + 7) % 7 + 1;
const LAST_DAY = dayOf("9999-12-31");
const ALL_MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const full = (local) => local.slice(0, 16) + "0000-01-01T00:00".slice(local.length);
function isLocal(local) {
  if (!local || !/^\d{4}-\d\d(-\d\d(T([01]\d|2[0-3]):[0-5]\d)?)?$/.test(local)) return false;
  const day = dayOf(full(local));
  return !Number.isNaN(day) && dateOf(day) === full(local).slice(0, 10);
}
function makeSeries(starts, rule) {
  const day = dayOf(full(starts)), date = new Date(day * DAY);
  const base = { day, size: Math.min(starts.length, 10), clock: starts.slice(10), end: LAST_DAY };
  if (!rule) return { ...base, end: day, periodOf: (of) => of, daysIn: () => [day] };
  if (base.size < 10) {
    const small = rule.freq === "DAILY" || rule.freq === "WEEKLY";
    rule = { ...rule, ...small && { freq: "MONTHLY", interval: 1 } };
    delete rule.byDay;
    delete rule.byMonthDay;
  }
  const { freq, byDay, byMonth, byMonthDay, weekStart = 1 } = rule;
  const dom = date.getUTCDate(), shift = weekdayOf(0) - weekStart;
  const within = (first, next) => {
    const found = byDay ? byDay.flatMap(({ day: weekday, nth }) => {
      const lead = (weekday - weekdayOf(first) + 7) % 7, weeks = Math.floor((next - first - lead + 6) / 7);
      if (nth) return first + lead + 7 * (nth > 0 ? nth - 1 : weeks + nth);
      return Array.from({ length: weeks }, (_, i) => first + lead + 7 * i);
    }) : (byMonthDay ?? [dom]).map((n) => n > 0 ? first + n - 1 : next + n);
    return found.filter((at) => at >= first && at < next);
  };
  const months = byMonth ?? (byDay ? void 0 : byMonthDay ? ALL_MONTHS : [date.getUTCMonth() + 1]);
  const expand = (period) => {
    if (freq === "DAILY") return [period];
    if (freq === "WEEKLY") return (byDay ?? [{ day: weekdayOf(day) }]).map((on) => period * 7 - shift + (on.day - weekStart + 7) % 7);
    if (freq === "MONTHLY") return within(monthStart(period), monthStart(period + 1));
    if (!months) return within(monthStart(period * 12), monthStart(period * 12 + 12));
    return months.flatMap((month) => within(monthStart(period * 12 + month - 1), monthStart(period * 12 + month)));
  };
  const fits = (at) => {
    if (freq === "DAILY" && byDay && !byDay.some((on) => on.day === weekdayOf(at))) return false;
    const then = new Date(at * DAY), month = then.getUTCMonth(), n = then.getUTCDate();
    return (!byMonth || byMonth.includes(month + 1)) && (!byMonthDay || byMonthDay.includes(n) || byMonthDay.includes(n - 1 - new Date(Date.UTC(then.getUTCFullYear(), month + 1, 0)).getUTCDate()));
  };
  const filtered = byMonth ?? byMonthDay ?? (freq === "DAILY" && byDay);
  const series = {
    ...base,
    rule,
    periodOf: (of) => {
      if (freq === "DAILY") return of;
      if (freq === "WEEKLY") return Math.floor((of + shift) / 7);
      const at = new Date(of * DAY), year = at.getUTCFullYear() - 1970;
      return freq === "YEARLY" ? year : year * 12 + at.getUTCMonth();
    },
    daysIn: (period) => {
      let days = expand(period);
      if (filtered) days = days.filter(fits);
      return days.length < 2 ? days : [...new Set(days)].sort((a, b) => a - b);
    }
  };
  if (rule.count) series.end = lastByCount(series, rule, rule.count);
  return series;
}
function isEven({ freq, byDay, byMonth, byMonthDay }, dom) {
  const oneWay = (numbers, most) => numbers.every((n) => n && Math.abs(n) <= most && n > 0 === numbers[0] > 0);
  if (freq === "DAILY") return !byDay && !byMonth && !byMonthDay;
  if (freq === "WEEKLY") return !byMonth;
  if (freq === "MONTHLY" && byMonth) return false;
  return byDay ? !byMonthDay && oneWay(byDay.map(({ nth }) => nth), 4) : oneWay(byMonthDay ?? [dom], 28);
}
function lastByCount({ day, periodOf, daysIn }, rule, count) {
  let period = periodOf(day), left = count;
  let days = daysIn(period).filter((at) => at >= day);
  if (left > days.length && isEven(rule, new Date(day * DAY).getUTCDate())) {
    const each = daysIn(period + rule.interval).length;
    const skipped = Math.floor((left - days.length - 1) / each);
    left -= days.length + skipped * each;
    days = daysIn(period + rule.interval * (skipped + 1));
  }
  for (const stop = periodOf(day + 73050); left > days.length; days = daysIn(period)) {
    left -= days.length;
    period += rule.interval;
    if (period > stop) return LAST_DAY;
  }
  return days[left - 1];
}
const known = /* @__PURE__ */ new Map();
function seriesOf({ starts, repeats }) {
  const key = `${starts ?? ""} ${repeats ?? ""}`;
  if (!known.has(key)) {
    if (known.size > 999) known.clear();
    known.set(key, isLocal(starts) ? makeSeries(starts, repeats ? readRule(repeats) : void 0) : void 0);
  }
  return known.get(key);
}
function occurrences(plan, from, to) {
  const series = seriesOf(plan), found = [];
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
      if (at > first && at < last || full(start) >= low && full(start) < high) found.push({ start, original });
    }
  }
  return found;
}

export { WEEKDAYS, dateOf, dayOf, full, isLocal, occurrences, readRule, weekdayOf, writeRule };
