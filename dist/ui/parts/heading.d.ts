import { type TemplateResult } from 'lit';
/** A heading of any level from 1 to 6: hosts say where a widget stands in their page. */
export declare function heading(level: number, content: unknown, classes?: string, id?: string): TemplateResult;
