import type { Text } from '../../ui/shelf.js';
import type { when as en } from '../en/when.js';
/**
 * Dates, times and ages in Welsh. Names of months are never put after a word that would change their first letter
 * ("o Fawrth", "ym Mai", "a Thachwedd"); weekdays stand without "dydd", which the sentences add.
 */
export declare const when: Record<keyof typeof en, Text>;
/** What the Worker voice says otherwise. */
export declare const whenWorker: Partial<Record<keyof typeof en, Text>>;
