import type { Circle } from '../../core/circle.js';
import type { Desk } from './desk.js';
export declare const GROUPINGS: readonly ["closeness", "kind", "home", "name"];
export type Grouping = (typeof GROUPINGS)[number];
/** One heading and the people under it. */
export interface Group {
    key: string;
    title: string;
    /** Which ring, for its icon. */
    ring?: number;
    people: string[];
}
/** Everyone A to Z: an order inside a ring would say something nobody said. */
export declare function byName(people: Circle['people'], lang: string): string[];
/** The list: everyone who is not set aside, under the headings asked for. A worker finds wishes that nobody answered first. */
export declare function groupsOf(desk: Desk, by: Grouping, ids: readonly string[]): Group[];
