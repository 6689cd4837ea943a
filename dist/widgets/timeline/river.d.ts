import { type TemplateResult } from 'lit';
import type { Desk } from '../../ui/desk.js';
import { type Lanes, type Stretch } from './lanes.js';
/** A person's line in the picture's box. */
export declare const ROW = 35;
/** The width of the picture's box, and how much of it time runs through. */
export declare const W = 1036, FLOW: number;
export declare const YEAR = 365.2425;
/** Half the thickness of a line, by how much someone was there. */
export declare const HALF: Partial<Record<Stretch['as'], number>>;
/** What the picture shows: a stretch of days, and the entry last asked for. */
export interface View {
    from: number;
    to: number;
    picked: string | undefined;
}
/** Never closer than two months, in days. */
export declare const LEAST = 60;
/** The whole life, with room for what lies ahead. */
export declare const wholeLife: ({ first, end }: Lanes) => [number, number];
/** Nearer, earlier or later: never beyond the life. */
export declare function moved(lanes: Lanes, view: View | undefined, by: 'closer' | 'earlier' | 'later', centre?: number): View;
/** The day at a place across the picture, from its start, 0 to 1. */
export declare const dayAt: (lanes: Lanes, view: View | undefined, share: number) => number;
/**
 * The wide picture: homes, schools, and everyone's line, sorted by when they came. Decorative: every mark has its row. Nearer than the whole
 * life it is drawn wider than it is seen, so that it can be drawn along by moving `.flow` alone.
 */
export declare function river(desk: Desk, asked: View | undefined): TemplateResult;
/** What the lines mean, in words. */
export declare const riverKey: (desk: Desk) => TemplateResult;
