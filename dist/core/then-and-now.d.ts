/** Two times of one life beside each other: who was there, what the person said, what happened. Nothing is better or worse. */
import type { Amount, Circle, ReviewRecord } from './circle.js';
/** How it was with one person at a time. `n` counts the dates of plans in the twelve months before, `k` those that happened. */
export interface Moment {
    inLife: boolean;
    amount?: Amount;
    k: number;
    n: number;
}
export interface ThenAndNow {
    then: string;
    now: string;
    /** Those who were in the person's life at one of the two times, by id. */
    people: Record<string, {
        then: Moment;
        now: Moment;
    }>;
    /** What the person wrote for a review in the twelve months up to each time. */
    reviewThen?: ReviewRecord;
    reviewNow?: ReviewRecord;
}
/**
 * What was and what is. For a viewer: of `visibleTo(circle, viewer, today)`.
 * @param then an earlier local date @param now a later one
 */
export declare function thenAndNow(circle: Circle, then: string, now: string): ThenAndNow;
