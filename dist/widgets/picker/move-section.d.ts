import { type TemplateResult } from 'lit';
import type { PickerDesk } from './desk.js';
/** Who from an ended home to keep: open after a move, a quiet line from then on, never asked for again. */
export declare const moveSection: (desk: PickerDesk, level: number) => TemplateResult[];
