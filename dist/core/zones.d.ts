/** Wall clocks: what a local time is as an instant, in any IANA zone, over every change of the clocks. */
/** Whether this engine knows the zone's name. */
export declare const isZone: (zone: string) => boolean;
/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. 0 in a zone that is not known. */
export declare function offsetAt(instant: number, zone: string): number;
/**
 * The instant (milliseconds since 1970) of a local time `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`; NaN when it is not one.
 * As RFC 5545 says: a time the clocks skip is read with the offset before the gap, a time they pass twice is the first.
 */
export declare function instantOf(local: string, zone: string): number;
/** The local time `YYYY-MM-DDTHH:MM` of an instant. */
export declare const localOf: (instant: number, zone: string) => string;
/** The same moment on the other clock, for a call abroad: both local times `YYYY-MM-DDTHH:MM`. */
export declare const inZone: (local: string, zone: string, otherZone: string) => string;
