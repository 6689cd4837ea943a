import type { Text } from '../../ui/shelf.js';
import type { rhythm as en } from '../en/rhythm.js';
/** How arrangements repeat, and what a calendar file says, in Welsh. */
export declare const rhythm: Record<keyof typeof en, Text>;
/** What the Worker voice says otherwise. */
export declare const rhythmWorker: Partial<Record<keyof typeof en, Text>>;
