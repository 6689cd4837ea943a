import { type TemplateResult } from 'lit';
import type { Entry } from '../../core/circle.js';
import type { Desk } from '../../ui/desk.js';
/** Whether an entry is folded now: put away, or not for somebody who sits beside the person. */
export declare const isAway: (desk: Desk, id: string, entry: Entry) => boolean;
export declare const isCovered: (desk: Desk, id: string, entry: Entry) => boolean;
/** One entry: what happened, when, in whose words, with whom, and what hangs on it. */
export declare function card(desk: Desk, id: string, entry: Entry, level: number, place?: readonly [number, number]): TemplateResult;
