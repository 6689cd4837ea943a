import { type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
/** The month: the same facts as the list, one stop for the Tab key. @param brief without the names of its days, which nobody sees */
export declare function monthGrid(desk: Desk, day: string, brief: boolean, choose: (day: string, focus: boolean) => void): TemplateResult;
