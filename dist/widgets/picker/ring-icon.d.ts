import { type TemplateResult } from 'lit';
/** Three small circles; the one that is meant is dark. */
export declare const ringIcon: (ring: number) => TemplateResult;
