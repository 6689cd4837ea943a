import type { Text } from '../../ui/shelf.js';
import type { planner as english } from '../en/planner.js';
/** Words of the planner, in Arabic. */
export declare const planner: {
    own: Record<keyof typeof english.own, Text>;
    worker: Record<keyof typeof english.worker, Text>;
};
