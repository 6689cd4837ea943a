/** Wall clocks: what a local time is as an instant, in any IANA zone, over every change of the clocks. */

const readers = new Map<string, Intl.DateTimeFormat | undefined>();

function reader(zone: string): Intl.DateTimeFormat | undefined {
  if (!readers.has(zone)) {
    if (readers.size > 99) readers.clear();
    let made: Intl.DateTimeFormat | undefined;
    try {
      made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
        year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
      });
    } catch {
      // A name this engine does not know, say one of Windows: `isZone` tells, and times in it count as UTC.
    }
    readers.set(zone, made);
  }
  return readers.get(zone);
}

/** Whether this engine knows the zone's name. */
export const isZone = (zone: string): boolean => reader(zone) !== undefined;

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. 0 in a zone that is not known. */
export function offsetAt(instant: number, zone: string): number {
  const [month, day, year, hour, minute, second] = (reader(zone)?.format(instant).match(/\d+/g) ?? []).map(Number);
  return year === undefined ? 0 : Date.UTC(year, month! - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (milliseconds since 1970) of a local time `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`; NaN when it is not one.
 * As RFC 5545 says: a time the clocks skip is read with the offset before the gap, a time they pass twice is the first.
 */
export function instantOf(local: string, zone: string): number {
  const utc = Date.parse(local.length === 10 ? local : `${local}Z`);
  if (Number.isNaN(utc)) return utc;
  const day = 864e5;
  const before = offsetAt(utc - day, zone), after = offsetAt(utc + day, zone);
  const first = utc - before, second = utc - after;
  return offsetAt(first, zone) !== before && offsetAt(second, zone) === after ? second : first;
}

/** The local time `YYYY-MM-DDTHH:MM` of an instant. */
export const localOf = (instant: number, zone: string): string =>
  new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);

/** The same moment on the other clock, for a call abroad: both local times `YYYY-MM-DDTHH:MM`. */
export const inZone = (local: string, zone: string, otherZone: string): string => localOf(instantOf(local, zone), otherZone);
