import { type TemplateResult } from 'lit';
import { type IconName } from '../icons.js';
/** One answer of a group. */
export interface Option {
    value: string;
    label: string | TemplateResult;
    hint?: string;
    icon?: IconName | TemplateResult;
}
interface Common {
    /** Unique in the widget: ids and radio names come from it. */
    id: string;
    label: string | TemplateResult;
    /** Quiet words after the label: "You can skip this." */
    after?: string | undefined;
    hint?: string | undefined;
    error?: string | undefined;
}
/** A line of text. Never a placeholder in place of a label; the browser keeps nothing. */
export declare function textField(o: Common & {
    value: string;
    input: (value: string) => void;
    long?: boolean;
    type?: 'text' | 'search' | 'date' | 'time' | 'month' | 'number';
    width?: string;
    numeric?: boolean;
    max?: number;
}): TemplateResult;
/** A native list of choices, nothing chosen in advance. */
export declare function selectField(o: Common & {
    value: string;
    options: readonly Option[];
    empty: string;
    change: (value: string) => void;
}): TemplateResult;
/** Equal answers: one size, one weight, one colour, none chosen in advance. */
export declare function choiceGroup(o: Common & {
    options: readonly Option[];
    /** Chosen value, or values where several may be chosen. */
    value: string | undefined | readonly string[];
    many?: boolean;
    layout?: string;
    /** Words of the button that clears a radio answer; a second tap must not wipe it. */
    clear?: string | undefined;
    change: (value: string[]) => void;
}): TemplateResult;
/** One tick-box with its words. */
export declare function tick(o: {
    id: string;
    label: string | TemplateResult;
    value: boolean;
    change: (value: boolean) => void;
}): TemplateResult;
export {};
