import type { Text } from '../../ui/shelf.js';
import type { rhythm as english, rhythmWorker as englishWorker } from '../en/rhythm.js';
/** How arrangements repeat, and what a calendar file says, in Arabic. */
export declare const rhythm: Record<keyof typeof english, Text>;
/** What the Worker voice says otherwise. */
export declare const rhythmWorker: Record<keyof typeof englishWorker, Text>;
