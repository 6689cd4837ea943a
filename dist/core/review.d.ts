/** Wish, plan, what happened: counted from what was said, and nothing else. No rank, no score, no percentage. */
import type { Amount, Circle, Plan, Want } from './circle.js';
/** The facts about one person. */
export interface PersonReview {
    /** Of the latest wish, `wish`. */
    amount?: Amount;
    want?: Want;
    wish?: string;
    /** What came back in the span to wishes about them and to their plans, and ever to the latest wish; oldest first. */
    replies: string[];
    /** Plans that stand or are paused, and those with dates counted here. */
    plans: string[];
    /** Dates of plans in the span; the next six add up to it. */
    n: number;
    happened: number;
    differently: number;
    cutShort: number;
    didntHappen: number;
    off: number;
    /** Dates nobody has said anything about, or would rather not. */
    notSaid: number;
    /** How many of these dates had a reason, and a side; a date may have several. */
    because: Record<string, number>;
    side: Record<string, number>;
    /** Local date or date-time of the last time they met up to the end of the span, counted or not, and of the first planned after it. */
    lastAt?: string;
    nextAt?: string;
}
export interface Review {
    since: string;
    until: string;
    /** Everyone in the circle, by id. */
    people: Record<string, PersonReview>;
    /**
     * What changed in the span, oldest first: the `type` of the change that a record speaks of (`wish-changed` where an earlier wish was about the
     * same), or the kind of an entry. `about` is `collection/id`.
     */
    changed: {
        kind: string;
        about: string;
    }[];
    /** People without any plan that stands. */
    noPlan: string[];
    /** Lost, or looked for. */
    lost: string[];
    /** Groups, and people and places of a community, a culture or a faith. */
    communities: string[];
    /** People from homes that the person has left by the end of the span. */
    earlierHomes: string[];
    /** Of these, where the home was left in the span and no plan stands. */
    atRisk: string[];
    /** What was promised: replies in the span that say they would do something, or did. `kept` is what the person says of it. */
    promises: {
        reply: string;
        done: boolean;
        due?: string;
        kept?: string;
    }[];
    /** Wishes that were answered in the span, with the whole days that it took. */
    answered: {
        wish: string;
        reply: string;
        days: number;
    }[];
    /** Everyone with a plan that goes on is paid to come. */
    allPaid: boolean;
    /** The birthday (18th, 21st, 25th) that no plan goes on beyond, as a date. Only where the birth date is known to the day. */
    noneAfter?: string;
}
/** The dates of a plan that count: all of one that goes on; of one that has paused or ended since, those that somebody spoke of. */
export declare function countedDates(circle: Circle, id: string, plan: Plan, since: string, until: string): import("./plan-dates.js").PlanDate[];
/**
 * The facts for a review, from `since` up to and with `until` (local dates). The days to count up to are the caller's: a date that is still to
 * come belongs to no span. What "just happens", and a plan without a date, is not counted. For a viewer: `reviewOf(visibleTo(circle, viewer, today), span)`.
 */
export declare function reviewOf(circle: Circle, span: {
    since: string;
    until: string;
}): Review;
