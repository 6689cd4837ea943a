import type { Text } from '../../ui/shelf.js';
import type { when as english, whenWorker as englishWorker } from '../en/when.js';
/**
 * Dates, times and ages in Arabic. The Gregorian months are those of Egypt, Sudan, the Gulf and most international Arabic.
 * The Levant and Iraq say كانون الثاني، شباط، آذار…, and Tunisia and Algeria جانفي، فيفري…: a host gives those as `month.1` to
 * `month.12` of a pack of its own.
 */
export declare const when: Record<keyof typeof english, Text>;
/** What the Worker voice says otherwise. */
export declare const whenWorker: Record<keyof typeof englishWorker, Text>;
