import { type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/** What someone would like: each question can be skipped, every answer is equal, nothing is chosen in advance. */
export declare function wishForm(desk: Desk, person: string): TemplateResult;
