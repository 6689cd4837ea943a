import type { Text } from '../../ui/shelf.js';
import type { planner as en } from '../en/planner.js';
/** Words of the planner, in Welsh. */
export declare const planner: {
    own: Record<keyof typeof en.own, Text>;
    worker: Partial<Record<keyof typeof en.own, Text>>;
};
