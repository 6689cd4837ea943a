import { isLocal, readRule, weekdayOf, dayOf, full, dateOf, WEEKDAYS } from './rhythm.js';
import { sayTime, sayDay } from './when.js';

const list = (items, words) => items.length < 2 ? items.join("") : items.slice(0, -1).join(words.say("list.comma")) + words.say("list.and") + items.at(-1);
function daysInWords({ freq, interval, byDay, byMonth, byMonthDay }, starts, words) {
  const [month, dom] = [+starts.slice(5, 7), +starts.slice(8, 10)];
  const weekdays = (days2) => list([...days2].sort().map((day) => words.say(`weekday.${day}`)), words);
  if (starts.length < 10) return freq === "YEARLY" ? ["years", ""] : ["months", ""];
  if (freq === "DAILY") return byDay ?? byMonthDay ? void 0 : ["day", ""];
  if (freq === "WEEKLY") return ["week", weekdays(byDay?.map(({ day }) => day) ?? [weekdayOf(dayOf(starts))])];
  if (byDay && byMonthDay) return void 0;
  if (byDay?.every(({ nth }) => !nth)) return interval === 1 ? ["week", weekdays(byDay.map(({ day }) => day))] : void 0;
  const dates = byMonthDay ?? [dom];
  if (byDay ? byDay.some(({ nth }) => !nth || Math.abs(nth) > 5) : dates.some((date) => date < -1)) return void 0;
  const named = byDay?.map(({ day, nth }) => words.say(`rhythm.nth.${nth}`, { day: words.say(`weekday.${day}`) })) ?? dates.map((date) => date < 0 ? words.say("rhythm.lastDay") : words.say("rhythm.date", { date: words.say("rhythm.ordinals").split(" ")[date - 1] }));
  if (freq === "MONTHLY" || byMonthDay && !byMonth && interval === 1) return ["month", list(named, words)];
  if (!byMonth && (byDay ?? byMonthDay)) return void 0;
  const days = (byMonth ?? [month]).flatMap((of) => named.flatMap((day, i) => {
    const date = byDay ? -1 : dates[i], local = `2000-${String(of).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    return date < 0 ? words.say("rhythm.of", { day, month: words.say(`month.${of}`) }) : isLocal(local) ? sayDay(local, words, { year: false }) : [];
  }));
  return days.length ? ["year", list(days, words)] : void 0;
}
function sayRhythm(plan, words, options) {
  const { starts, repeats, until } = plan;
  if (!repeats || !isLocal(starts)) return "";
  const rule = readRule(repeats), [unit, days] = (rule && daysInWords(rule, starts, words)) ?? [];
  if (!rule || !unit) return words.say("rhythm.other");
  const { byDay, byMonth, byMonthDay } = rule, n = unit === "months" && rule.freq !== "MONTHLY" ? 1 : rule.interval;
  const many = unit === "week" && (byDay?.length ?? 1) > 1;
  const allWeek = byDay?.map(({ day }) => day).sort().join("");
  let what = n === 1 && unit === "week" && allWeek === "12345" ? words.say("rhythm.weekdays") : n === 1 && unit === "week" && allWeek === "1234567" ? words.say("rhythm.day.1") : words.say(`rhythm.${unit}.${n === 1 || n === 2 && !many ? n : "n"}`, { n, days });
  const months = byMonth && unit !== "year" ? byMonth : unit === "years" ? [+starts.slice(5, 7)] : void 0;
  if (months) what = words.say("rhythm.only", { what, months: list(months.map((month) => words.say(`month.${month}`)), words) });
  const dom = +starts.slice(8, 10), of = byMonth ?? [unit === "month" ? 2 : +starts.slice(5, 7)], shortest = Math.min(...of.map((one) => new Date(Date.UTC(2001, one, 0)).getUTCDate()));
  const mayLack = byDay ? byDay.some(({ nth }) => Math.abs(nth) > 4) : (byMonthDay ?? [dom]).some((date) => unit === "year" ? date === 29 && of.includes(2) : date > shortest);
  if ((unit === "month" || unit === "year") && mayLack) what = words.say("rhythm.short", { what });
  if (starts.length > 10) what = words.say("rhythm.at", { what, time: sayTime(starts.slice(11), words) });
  if (options?.end === false) return what;
  if (until) return words.say("rhythm.until", { what, date: sayDay(until, words) });
  return rule.count ? words.say("rhythm.times", { what, n: rule.count }) : words.say("rhythm.open", { what });
}
function rhythmsFor(starts) {
  if (!isLocal(starts)) return [];
  const monthly = "FREQ=MONTHLY", yearly = "FREQ=YEARLY", everyOther = ";INTERVAL=2";
  if (starts.length < 10) return [monthly, monthly + everyOther, `${monthly};INTERVAL=3`, `${monthly};INTERVAL=6`, yearly];
  const day = dayOf(full(starts)), dom = +starts.slice(8, 10), nth = Math.ceil(dom / 7);
  const name = WEEKDAYS[weekdayOf(day) - 1];
  const weekly = `FREQ=WEEKLY;BYDAY=${name}`;
  const isLast = dateOf(day + 1).endsWith("-01"), isLastOfName = dateOf(day + 7).slice(5, 7) !== starts.slice(5, 7);
  const byName = [...nth < 5 ? [nth] : [], ...isLastOfName ? [-1] : []].map((n) => `${monthly};BYDAY=${n}${name}`);
  const byDate = `${monthly};BYMONTHDAY=${isLast ? -1 : dom}`;
  return [weekly, weekly.replace(";", `${everyOther};`), ...byName, byDate, byName[0].replace(";", `${everyOther};`), yearly, "FREQ=DAILY"];
}

export { rhythmsFor, sayRhythm };
