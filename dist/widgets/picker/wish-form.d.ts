import { type TemplateResult } from 'lit';
import type { WordKey } from '../../ui/words.js';
import type { PickerDesk } from './desk.js';
/** What someone would like: the button that opens the questions, and the questions. */
export declare const wishForm: (desk: PickerDesk, person: string, level: number, label: WordKey, look: string) => TemplateResult;
