import { type TemplateResult } from 'lit';
import type { Desk } from '../../ui/desk.js';
import { type Lanes } from './lanes.js';
/** What the picture shows: a stretch of days, and the entry last asked for. */
export interface View {
    from: number;
    to: number;
    picked: string | undefined;
}
/** The whole life, with room for what lies ahead. */
export declare const wholeLife: ({ first, end }: Lanes) => [number, number];
/** Nearer, farther, earlier or later: never beyond the life, never closer than two months. */
export declare function moved(lanes: Lanes, view: View | undefined, by: 'closer' | 'earlier' | 'later', centre?: number): View;
/** The wide picture: homes, schools, and everyone's line, sorted by when they came. Decorative: every mark has its row. */
export declare function river(desk: Desk, asked: View | undefined): TemplateResult;
/** What the lines mean, in words. */
export declare const riverKey: (desk: Desk) => TemplateResult;
/** The narrow picture: the homes, and up to eight lines. */
export declare function strip(desk: Desk, picked: string | undefined): TemplateResult;
