import { type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/**
 * Where I belong: communities of origin and new ones, described by the person and never inferred. Nothing is asked until it is opened;
 * "not for me" is remembered.
 */
export declare function belonging(desk: Desk, level: number): TemplateResult;
