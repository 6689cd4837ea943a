import { type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Person } from '../../core/circle.js';
import { type Option } from '../../ui/parts/field.js';
import { type Desk } from './desk.js';
/** Where someone goes: equal choices, none chosen. */
export declare const ringOptions: (desk: Desk) => Option[];
/** "Add someone": a name is enough, the rest can be skipped. */
export declare function addForm(desk: Desk, level: number): TemplateResult;
/** Opens "Add someone" with what is known already: a home, a community. What was typed there stays. */
export declare function startAdding(desk: Desk, person: Partial<Person>): void;
/** First use: one box. */
export declare function firstForm(desk: Desk): TemplateResult;
/** What a worker writes down for someone, their team may read; what the person puts down is theirs. */
export declare const sharedPlacing: ({ scene: { viewer } }: Desk) => Patch;
/** What it says about someone, to be changed. */
export declare function aboutForm(desk: Desk, id: string, person: Person, level: number): TemplateResult;
