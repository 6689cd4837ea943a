import { allows } from './limits.js';
import { recordedOf, nextOf } from './plan-dates.js';
import { isLocal, readRule, occurrences, writeRule, dateOf, dayOf, full, WEEKDAYS, weekdayOf } from './rhythm.js';
import { isZone, instantOf, offsetAt } from './zones.js';

const digits = (text) => text.replace(/[-:]/g, "");
const utc = (instant) => `${digits(new Date(instant).toISOString().slice(0, 19))}Z`;
const compact = (local) => digits(local.slice(0, 16)) + (local.length > 10 ? "00" : "");
const escape = (text) => text.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/[\\;,]/g, "\\$&").replace(/\r\n?|[\n\u2028\u2029]/g, "\\n").replace(/\p{Cc}/gu, " ");
function fold(line) {
  let out = "", octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0), size = code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
    if (octets + size > 75) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
function uidOf(text) {
  return [2166136261, 2654435769, 2246822507, 3266489909].map((seed) => {
    let hash = seed;
    for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 16777619);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
const offset = (ms) => {
  const size = Math.abs(ms) / 1e3, two = (n) => String(Math.floor(n)).padStart(2, "0");
  return (ms < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60) + (size % 60 ? two(size % 60) : "");
};
function turnsOf(zone, from, to) {
  const found = [], step = 14 * 864e5;
  for (let at = from, before = offsetAt(at, zone); at < to; at += step) {
    const after = offsetAt(at + step, zone);
    if (after === before) continue;
    let low = at, high = at + step;
    while (high - low > 1e3) {
      const middle = Math.floor((low + high) / 2e3) * 1e3;
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    found.push({ at: high, before, after });
    before = after;
  }
  return found;
}
function timezone(zone, fromYear, toYear) {
  const from = Date.UTC(fromYear, 0), to = Date.UTC(toYear + 1, 0), first = offsetAt(from, zone);
  const turns = turnsOf(zone, from, to), seasons = [], current = /* @__PURE__ */ new Map();
  turns.forEach((turn, i) => {
    const local = new Date(turn.at + turn.before), day = Math.floor(local.getTime() / 864e5);
    const month = local.getUTCMonth() + 1, dom = local.getUTCDate(), left = new Date(Date.UTC(local.getUTCFullYear(), month, 0)).getUTCDate() - dom;
    const back = turns[i + 1];
    const summer = turn.after > turn.before && back && back.after < turn.after && back.at - turn.at < 330 * 864e5;
    const name = summer ? "DAYLIGHT" : "STANDARD", weekday = WEEKDAYS[weekdayOf(day) - 1];
    const fits = [...left < 7 ? [-1] : [], Math.ceil(dom / 7)].filter((n) => n < 5);
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
  const block = (name, start, before, after, rule) => [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    ...rule ? [`RRULE:${rule}`] : [],
    `END:${name}`
  ];
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...block("STANDARD", `${String(fromYear).padStart(4, "0")}0101T000000`, first, first),
    ...seasons.flatMap(({ turns: [one, ...more], name, month, day, fits }) => {
      const end = more.at(-1);
      const goesOn = end && new Date(end.at + end.before).getUTCFullYear() === toYear;
      const rule = end && `FREQ=YEARLY;BYMONTH=${month};BYDAY=${fits[0]}${day}${goesOn ? "" : `;UNTIL=${utc(end.at)}`}`;
      return block(name, utc(one.at + one.before).slice(0, -1), one.before, one.after, rule);
    }),
    "END:VTIMEZONE"
  ];
}
function durationOf({ lasts = "" }, allDay) {
  const fits = allDay ? /^P\d{1,4}[DW]$/ : /^P(\d{1,4}W|\d{1,4}D|(\d{1,4}D)?T(\d{1,5}H(\d{1,5}M)?|\d{1,5}M))$/;
  return fits.test(lasts) ? [`DURATION:${lasts}`] : [];
}
function keptOf(circle, id, plan, moved) {
  const from = (day) => nextOf({ ...circle, times: {} }, id, day);
  const begin = from(plan.starts);
  if (!begin) return void 0;
  const may = (day) => allows(circle, plan, day) !== "no", free = ({ original }) => moved.includes(original) || may(original);
  const far = String(+begin.original.slice(0, 4) + 100);
  const edges = Object.values(circle.limits).flatMap(({ person, since = "", until = "" }) => plan.people.includes(person) ? [since, until < far ? until : ""] : []);
  const top = [begin.original, ...edges, ...moved].sort().at(-1), after = dateOf(dayOf(top) + 1), ends = !may(after);
  const dates = occurrences(plan, begin.start, `${top}T24`), kept = dates.filter(free);
  const first = kept[0] ?? (ends ? void 0 : from(after));
  return first && { first, missing: dates.filter((date) => !free(date)).map(({ original }) => original), last: ends ? kept.at(-1)?.original : void 0 };
}
function eventsOf(circle, id, options) {
  const plan = Object.hasOwn(circle.plans, id) ? circle.plans[id] : void 0;
  const { now = "", words, discreet = true } = options;
  if (!plan || !/^(agreed|happening)$/.test(plan.status) || !isLocal(plan.starts) || plan.starts.length < 10) return void 0;
  const records = recordedOf(circle, id);
  const dated = records.filter(({ time }) => time?.outcome === "off" || isLocal(time?.starts));
  const off = dated.filter(({ time, start }) => time?.outcome === "off" || start.length < 10 || allows(circle, plan, start.slice(0, 10)) === "no"), moved = dated.filter((date) => !off.includes(date));
  const rule = plan.repeats ? readRule(plan.repeats) : void 0, kept = keptOf(circle, id, plan, moved.map(({ original }) => original));
  if (!kept || rule && kept.last && kept.last < now.slice(0, 10)) return void 0;
  const { first, last = "9999", missing } = kept;
  const zone = plan.zone && isZone(plan.zone) ? plan.zone : void 0;
  const stamp = (name, local) => local.length < 16 ? `${name};VALUE=DATE:${compact(local)}` : `${name}${zone ? `;TZID=${zone}` : ""}:${compact(local)}`;
  const revised = [plan.at, ...records.map(({ time }) => time?.at), now].map((at) => Date.parse(at ?? "")).filter((at) => !Number.isNaN(at));
  const say = (key, values = {}) => words?.say(key, values) ?? "";
  let title = words?.has("calendar.discreet") && say("calendar.discreet") || "Busy", place = "";
  if (!discreet) {
    const names = plan.people.map((person) => {
      const known = Object.hasOwn(circle.people, person) ? circle.people[person] : void 0;
      return known && !known.hideName ? known.name : say("someone") || "?";
    });
    const people = names.join(say("list.comma") || ", ");
    const way = words?.has(`way.${plan.way}`) ? say(`way.${plan.way}`, { p: people, me: circle.me.name ?? "" }) : plan.way;
    title = words?.has("calendar.title") ? say("calendar.title", { way, people }) : `${way}: ${people}`;
    place = plan.details?.place ?? "";
  }
  const event = (start, ...more) => [
    "BEGIN:VEVENT",
    `UID:${uidOf(`${circle.id}/${id}`)}@kith-elements`,
    `DTSTAMP:${utc(revised.length ? Math.max(...revised) : 0)}`,
    // The circle's revision is the one number that grows with every change to a plan or a date, taking back one included.
    `SEQUENCE:${circle.revision ?? dated.length}`,
    stamp("DTSTART", start),
    ...durationOf(plan, start.length < 16),
    ...more,
    `SUMMARY:${escape(title)}`,
    ...place ? [`LOCATION:${escape(place)}`] : [],
    "CLASS:PRIVATE",
    "END:VEVENT"
  ];
  const ends = [...moved.map(({ start }) => start), first.start];
  if (!rule) {
    const only = moved[0]?.start ?? first.start;
    return off.length ? void 0 : { lines: event(only), from: only, to: only, zone };
  }
  const planned = (original) => original + plan.starts.slice(10);
  if (rule.count) rule.count -= occurrences(plan, plan.starts, first.start).length;
  let text = writeRule(rule);
  const until = kept.last ?? plan.until;
  if (until) {
    const end = !kept.last && rule.count && occurrences(plan, first.original, "9999").at(-1)?.original || until.slice(0, 10);
    delete rule.count;
    const local = first.start.length < 16 ? end : `${end}T23:59`;
    text = `${writeRule(rule)};UNTIL=${zone && local !== end ? utc(instantOf(local, zone)) : compact(local)}`;
  }
  const out = [.../* @__PURE__ */ new Set([...off.map(({ original }) => original), ...missing])].filter((original) => original >= first.original && original <= last).sort();
  return {
    lines: [
      ...event(first.start, `RRULE:${text}`, ...out.map((original) => stamp("EXDATE", planned(original)))),
      ...moved.filter(({ original }) => original <= last).flatMap(({ original, start }) => event(start, stamp("RECURRENCE-ID", planned(original))))
    ],
    from: ends.reduce((a, b) => full(a) < full(b) ? a : b),
    zone,
    // Without an end, far enough for the zone's last rule to show itself.
    to: until ?? dateOf(Math.min(dayOf("9900-01-01"), dayOf((now || first.start).slice(0, 10)) + (now ? 0 : 365 * 60)))
  };
}
function toICalendar(circle, plans, options = {}) {
  const events = [...new Set(plans)].flatMap((id) => eventsOf(circle, id, options) ?? []);
  if (!events.length) return "";
  const zones = /* @__PURE__ */ new Map();
  for (const { lines, zone, from, to } of events) {
    if (!zone || !lines.some((line) => line.includes(";TZID="))) continue;
    const [low, high] = zones.get(zone) ?? [9999, 0];
    zones.set(zone, [Math.min(low, +from.slice(0, 4)), Math.max(high, +to.slice(0, 4), +from.slice(0, 4))]);
  }
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//kith-elements//EN",
    "CALSCALE:GREGORIAN",
    ...[...zones].flatMap(([zone, [from, to]]) => timezone(zone, from - 1, Math.min(to, from + 100) + 20)),
    ...events.flatMap(({ lines }) => lines),
    "END:VCALENDAR",
    ""
  ].map(fold).join("\r\n");
}

export { toICalendar };
