import { type TemplateResult } from 'lit';
import type { Desk } from '../../ui/desk.js';
/** The narrow picture: the homes, and the lines of the eight who were most there. */
export declare function strip(desk: Desk, picked: string | undefined): TemplateResult;
