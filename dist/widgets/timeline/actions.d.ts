import { type TemplateResult } from 'lit';
import type { Entry } from '../../core/circle.js';
import { type Desk } from '../../ui/desk.js';
/** One button an entry; behind it, everything that can be done with it. */
export declare function entryActions(desk: Desk, id: string, entry: Entry, level: number): TemplateResult;
