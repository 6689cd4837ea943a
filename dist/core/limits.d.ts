/** What may be planned with whom: limits set by adults, and who may step a plan. A value no list knows never permits. */
import type { Circle, Limit, Plan, PlanStatus, Viewer } from './circle.js';
export type Allows = 'yes' | 'askFirst' | 'no';
type Planned = Pick<Plan, 'people' | 'way'> & Partial<Pick<Plan, 'presenceWho'>>;
/**
 * The limits on a person that hold on a day, by id: from `since` up to and with `until`. A passed `reviewOn` ends nothing.
 * @param date local date `YYYY-MM-DD`
 * @param way only those that touch this way
 */
export declare function limitsOn(circle: Circle, personId: string, date: string, way?: string): [id: string, limit: Limit][];
/** What the limits say of a meeting on a day: `askFirst` may be an idea or asked for until a worker agrees it. The strictest of all its people holds. */
export declare function allows(circle: Circle, { people, way, presenceWho }: Planned, date: string): Allows;
/** Whether limits leave nothing of these ways on a day; without ways, whether one forbids every way. */
export declare const forbidden: (circle: Circle, personId: string, date: string, ways?: readonly string[]) => boolean;
/** The statuses that this viewer may set a plan to on a day; without a status, those a new plan may begin with. Ending is never limited. */
export declare function mayPlan(circle: Circle, plan: Planned & Partial<Pick<Plan, 'status' | 'basis' | 'by'>>, viewer: Viewer, date: string): PlanStatus[];
/** The ways that can be offered for a person on a day, in the order of choosing. What is not allowed is left out. */
export declare function waysFor(circle: Circle, personId: string, date: string): {
    way: string;
    allows: 'yes' | 'askFirst';
}[];
export {};
