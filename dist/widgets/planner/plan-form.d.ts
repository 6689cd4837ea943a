import { type TemplateResult } from 'lit';
import type { Plan, Scope } from '../../core/circle.js';
import { type Desk } from './desk.js';
import type { Form } from './form.js';
import { type Item } from './agenda.js';
/** Fills the form from a plan; with `start`, from one of its dates. */
export declare function fillPlan(form: Form, plan: Partial<Plan>, start?: string): void;
/** How many dates each answer touches is said before saving. */
export declare function scopeField(desk: Desk, form: Form, { planId, plan, original }: Item, scopes?: readonly Scope[]): TemplateResult;
/** Who, how, when; the rest is asked only of who wants to say it. With an item it changes that one, or suggests another in its place. */
export declare function planForm(desk: Desk, id: string, o?: {
    item?: Item;
    counter?: boolean;
}): TemplateResult;
