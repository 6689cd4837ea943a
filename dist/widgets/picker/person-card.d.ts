import { type TemplateResult } from 'lit';
import type { Closeness, Person } from '../../core/circle.js';
import type { PickerDesk } from './desk.js';
/** Whether the wish form may stand open by itself with its row: never for someone nothing is asked about. */
export declare const offersWish: (desk: PickerDesk, id: string) => boolean;
/** What opens under a person's row. */
export declare function personCard(desk: PickerDesk, id: string, person: Person, level: number): TemplateResult;
/** Puts someone in a ring: the same act by button and by hand. */
export declare function place(desk: PickerDesk, id: string, closeness: Closeness): void;
