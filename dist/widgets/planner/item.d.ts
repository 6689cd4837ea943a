import { nothing, type TemplateResult } from 'lit';
import { type Item } from './agenda.js';
import { type Desk } from './desk.js';
/** What an adult said of something, and whether it was kept. */
export declare function replyBlock(desk: Desk, about: string, at: string, ask: boolean): TemplateResult | typeof nothing;
export declare function answerButton(desk: Desk, about: string): unknown;
/** One line of the agenda: when, who and how, and how sure it is; what goes with it opens under it. */
export declare function itemCard(desk: Desk, item: Item, o?: {
    asks?: boolean;
    level?: number;
}): TemplateResult;
