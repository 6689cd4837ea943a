import type { Plan, Time } from '../../core/circle.js';
import type { Scene } from '../../ui/scene.js';
/** One line of the agenda: a date of a plan, a plan without a date, or a meeting nobody planned. */
export interface Item {
    /** Id in `times`, or of the plan itself where it has no date. */
    id: string;
    /** Missing for a meeting nobody planned. */
    planId?: string;
    plan: Plan;
    /** Local time, day or month as it stands; empty where there is none. */
    start: string;
    /** The date as planned. */
    original: string;
    time?: Time;
}
/** The local day or month of a start, cut as `like` is. */
export declare const isPast: (start: string, today: string) => boolean;
export declare const statusOf: (plan: Plan) => "agreed" | "idea" | "asked" | "happening" | "notAgreed" | "paused" | "stopped" | "finished";
export declare const isActive: (plan: Plan) => boolean;
/** How far back the planner asks by itself, and for how long a decision is new, in days. */
export declare const ASKS = 42;
/** The plans of this view: of one person, or of everyone. */
export declare function plansOf(scene: Scene, person?: string): [string, Plan][];
/** What is next of each plan (or, with `until`, everything before that day), with what was called off on the way there. */
export declare function upcoming(scene: Scene, person: string | undefined, until?: string): Item[];
/** Everything between two days, whatever its status was then; for the month and for one day. */
export declare function between(scene: Scene, person: string | undefined, from: string, to: string): Item[];
/** Whether nobody has said yet what became of it. */
export declare const unsaid: ({ time }: Item) => boolean;
/** Past dates that nobody has said anything of, newest first, up to so many. `mayAsk` keeps the rules of silence. */
export declare function unmarked(scene: Scene, person: string | undefined, mayAsk: (plan: Plan) => boolean, days?: number, most?: number): Item[];
/** What was, newest first: what someone has said of it, what can still be said, and meetings nobody planned. */
export declare function past(scene: Scene, person: string | undefined, from: string): Item[];
/** Plans that are not going on: not agreed, paused, ended, or asked for a day that has passed. */
export declare function resting(scene: Scene, person: string | undefined, shown: readonly Item[]): Item[];
/** Dates of one plan that were moved or called off and lie ahead. */
export declare const exceptions: (scene: Scene, planId: string) => Item[];
/** Items by the day, month or other heading they stand under, in order. */
export declare function byDay(items: readonly Item[]): [string, Item[]][];
