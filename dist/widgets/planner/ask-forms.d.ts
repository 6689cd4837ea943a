import { type TemplateResult } from 'lit';
import type { Plan, PlanStatus } from '../../core/circle.js';
import { type Item } from './agenda.js';
import { type Desk } from './desk.js';
/** Asking to change is a wish about the plan. The plan stays as it is; so does what was said when nobody agrees. */
export declare function askForm(desk: Desk, item: Item): TemplateResult;
/** The steps this viewer may take from here. */
export declare const stepsOf: ({ scene }: Desk, plan: Plan) => PlanStatus[];
/** From idea to happening, one allowed step at a time. */
export declare function stepForm(desk: Desk, { planId, plan, id }: Item): TemplateResult;
/** What an adult answers, with the day they promise to come back. */
export declare function replyForm(desk: Desk, about: string): TemplateResult;
/** Something that happened and nobody had planned. */
export declare function unplannedForm(desk: Desk): TemplateResult;
