import type { Circle } from './circle.js';
import type { Words } from './words.js';
export interface CalendarOptions {
    /** True unless false is given: a neutral title, no names, no place. A calendar lies open on lock screens and shared tablets. */
    discreet?: boolean;
    words?: Words;
    /** The instant or local date of the export, which dates it. Core has no clock. */
    now?: string;
}
/**
 * Plans as one RFC 5545 calendar, discreet unless told otherwise. Only `agreed` and `happening` plans with a day are in it; not
 * ideas or month plans. Each date is judged by the limits of its own day: what they forbid is left out by a later DTSTART, by
 * EXDATE or by UNTIL, and a series of which they leave nothing from `now` on altogether. Dates called off are EXDATE, moved ones RECURRENCE-ID. A plan
 * without a zone the engine knows keeps its wall time in every zone. Empty when there is nothing to put in a calendar.
 * @param plans ids; those that are not there are left out
 */
export declare function toICalendar(circle: Circle, plans: string[], options?: CalendarOptions): string;
