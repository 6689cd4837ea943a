import type { Desk } from '../../ui/desk.js';
import type { Row } from './order.js';
import type { Chapter, Year } from './story.js';
/** A list under a year: its name, and its rows. */
export declare const partKey: (chapter: Chapter, year: Year) => string;
type DrawList = (rows: readonly Row[], key: string) => unknown;
/** The chapters one after the other. */
export declare const chaptersOf: (desk: Desk, chapters: readonly Chapter[], level: number, oldestFirst: boolean, list: DrawList) => unknown;
export {};
