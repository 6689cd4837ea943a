import { type TemplateResult } from 'lit';
import type { PickerDesk } from './desk.js';
/**
 * Where I belong: communities of origin and new ones, described by the person and never inferred. Nothing is asked until it is opened;
 * "not for me" is remembered.
 */
export declare function belonging(desk: PickerDesk, level: number): TemplateResult;
