import { type TemplateResult } from 'lit';
import { type Desk } from '../../ui/desk.js';
import { type Filter } from './story.js';
/** What is looked for, as typed. */
export type Find = Omit<Filter, 'from' | 'to'> & {
    from: string;
    to: string;
};
export declare const findAll: () => Find;
/** What was typed, as it is looked for. A year that cannot be read narrows nothing. */
export declare function filterOf({ group, person, place, text, from, to }: Find): Filter;
/** Looking for something in the story, turning it round, and folding what is open. The count is said once. */
export declare function findBox(desk: Desk, find: Find, o: {
    n: number;
    oldestFirst: boolean;
    search: (change: Partial<Find>) => void;
    turn: () => void;
    foldAll: () => void;
}): TemplateResult;
