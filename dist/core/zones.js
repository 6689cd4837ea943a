const readers = /* @__PURE__ */ new Map();
function reader(zone) {
  if (!readers.has(zone)) {
    if (readers.size > 99) readers.clear();
    let made;
    try {
      made = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        calendar: "gregory",
        numberingSystem: "latn",
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric"
      });
    } catch {
    }
    readers.set(zone, made);
  }
  return readers.get(zone);
}
const isZone = (zone) => reader(zone) !== void 0;
function offsetAt(instant, zone) {
  const [month, day, year, hour, minute, second] = (reader(zone)?.format(instant).match(/\d+/g) ?? []).map(Number);
  return year === void 0 ? 0 : Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
}
function instantOf(local, zone) {
  const utc = Date.parse(local.length === 10 ? local : `${local}Z`);
  if (Number.isNaN(utc)) return utc;
  const day = 864e5;
  const before = offsetAt(utc - day, zone), after = offsetAt(utc + day, zone);
  const first = utc - before, second = utc - after;
  return offsetAt(first, zone) !== before && offsetAt(second, zone) === after ? second : first;
}
const localOf = (instant, zone) => new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
const inZone = (local, zone, otherZone) => localOf(instantOf(local, zone), otherZone);

export { inZone, instantOf, isZone, localOf, offsetAt };
