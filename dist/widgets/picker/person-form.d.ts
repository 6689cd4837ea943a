import { type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Person } from '../../core/circle.js';
import { type Option } from '../../ui/parts/field.js';
import type { PickerDesk } from './desk.js';
/** Where someone goes: equal choices, none chosen. */
export declare const ringOptions: (desk: PickerDesk) => Option[];
/** "Add someone": a name is enough, the rest can be skipped. */
export declare function addForm(desk: PickerDesk, level: number): TemplateResult;
/** Opens "Add someone" with what is known already: a home, a community. What was typed there stays. */
export declare function startAdding(desk: PickerDesk, { home, belonging, is, kinds }: Partial<Person>): void;
/** First use: one box. */
export declare function firstForm(desk: PickerDesk): TemplateResult;
/** What a worker writes down for someone, their team may read; what the person puts down is theirs. */
export declare const sharedPlacing: ({ scene: { viewer } }: PickerDesk) => Patch;
/** What it says about someone, to be changed. */
export declare function aboutForm(desk: PickerDesk, id: string, person: Person, level: number): TemplateResult;
