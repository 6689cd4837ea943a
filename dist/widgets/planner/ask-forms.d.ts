import { type TemplateResult } from 'lit';
import type { Plan, PlanStatus } from '../../core/circle.js';
import { type Item } from './agenda.js';
import { type Desk } from './desk.js';
/** Asking to change is a wish about the plan. The plan stays as it is; so does what was said when nobody agrees. */
export declare function askForm(desk: Desk, item: Item): TemplateResult;
/** The steps this viewer may take from here: limits are those of its day. */
export declare const stepsOf: ({ scene }: Desk, plan: Plan) => PlanStatus[];
/** The one date of another plan that this plan was suggested in place of. */
export declare function inPlaceOf({ circle }: Desk['scene'], planId: string, { follows }: Plan): string | undefined;
/** From idea to happening, one allowed step at a time. */
export declare function stepForm(desk: Desk, { planId, plan, id }: Item): TemplateResult;
/** What an adult answers, with the day they promise to come back. */
export declare function replyForm(desk: Desk, about: string): TemplateResult;
/** Something that happened and nobody had planned. */
export declare function unplannedForm(desk: Desk): TemplateResult;
