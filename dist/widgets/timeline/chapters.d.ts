import { type TemplateResult } from 'lit';
import type { Desk } from '../../ui/desk.js';
import type { Row } from './order.js';
import type { Chapter, Year } from './story.js';
/** A list under a year: its name, and its rows. */
export declare const partKey: (chapter: Chapter, year: Year) => string;
/** A home, or the time between: its heading and what is known of it, then the years. Headings are always there; `list` draws what stands under one. */
export declare function chapterOf(desk: Desk, chapter: Chapter, level: number, place: 'first' | 'last' | 'only' | '', list: (rows: readonly Row[], key: string) => unknown): TemplateResult;
