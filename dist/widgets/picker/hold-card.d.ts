import { nothing, type TemplateResult } from 'lit';
import type { PickerDesk } from './desk.js';
/** What a row says where nothing can be arranged right now; empty where something can. */
export declare function holdLine(desk: PickerDesk, person: string, p: string): string;
/** What cannot be now, why, who decided and until when; then what still can. The person stays in the circle. */
export declare function holdCards(desk: PickerDesk, person: string, level: number, still: unknown): TemplateResult | typeof nothing;
