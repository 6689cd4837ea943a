import { nothing, type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/** Wishes that nothing came of yet, longest waiting first. Where a limit stands in the way, it says so in its place. */
export declare function wishList(desk: Desk): TemplateResult | typeof nothing;
/** When each person was met last and will be met next: in words, in no order of merit. */
export declare function network(desk: Desk, open: (person: string) => void): TemplateResult;
/** Whether the rules of silence let the planner ask about a plan. */
export declare const mayAsk: ({ circle, today }: Desk["scene"]) => ({ people, way }: {
    people: readonly string[];
    way: string;
}) => boolean;
