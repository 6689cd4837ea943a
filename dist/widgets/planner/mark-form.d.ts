import { type TemplateResult } from 'lit';
import type { Outcome, Plan, Time } from '../../core/circle.js';
import { type Desk } from './desk.js';
import type { Form } from './form.js';
import type { Item } from './agenda.js';
export declare const MARKS: readonly ["happened", "differently", "didntHappen", "ratherNotSay"];
/** One tap: it happened, or not. What more there is to say opens after it, and can be left. */
export declare function mark(desk: Desk, item: Item, outcome: Outcome): void;
export declare const markButtons: (desk: Desk, item: Item) => TemplateResult;
export declare function fillWhy(form: Form, time?: Partial<Time>): void;
/** The reasons by the side they belong to. Any, or none; a side may stand alone. */
export declare const reasonFields: (desk: Desk, form: Form, plan: Plan) => TemplateResult[];
/** Reasons bring their side with them. */
export declare function readReasons(form: Form): {
    side: string[];
    because: string[];
};
/** Why it was different or did not happen. */
export declare function whyForm(desk: Desk, item: Item): TemplateResult;
/** How it felt: a record of its own, the person's alone until they share it. */
export declare function feelForm(desk: Desk, item: Item): TemplateResult;
/** Called off before the day. */
export declare function offForm(desk: Desk, item: Item): TemplateResult;
/** Back as planned: what was said of it stays. */
export declare const putBack: (desk: Desk, item: Item) => void;
/** Twelve past dates in under a minute: one answer a row, one save. */
export declare function bulkForm(desk: Desk, items: readonly Item[]): TemplateResult;
