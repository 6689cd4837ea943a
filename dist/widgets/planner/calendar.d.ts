import { type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/** A file for the calendar on the phone. Discreet unless chosen: a calendar lies open on lock screens and shared tablets. */
export declare function exportForm(desk: Desk, give: (text: string) => void): TemplateResult;
