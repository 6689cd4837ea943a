import { type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
/** The month: the same facts as the list, one stop for the Tab key. */
export declare function monthGrid(desk: Desk, day: string, choose: (day: string, focus: boolean) => void): TemplateResult;
