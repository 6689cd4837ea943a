import { nothing, type TemplateResult } from 'lit';
import type { Circle } from '../../core/circle.js';
import { type Desk } from '../../ui/desk.js';
/** How much someone was there, stretch by stretch, and when they died. */
export declare function stretches(desk: Desk, person: Circle['people'][string]): string[];
/** The lines of the picture in words, everyone's: who came when, how much they were there, and when that changed. */
export declare function whoWasThere(desk: Desk): TemplateResult | typeof nothing;
