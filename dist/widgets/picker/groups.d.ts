import type { Circle } from '../../core/circle.js';
import type { PickerDesk } from './desk.js';
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
/** A person by id, with the name to find them by. */
export interface Named {
    id: string;
    name: string;
}
interface Listing {
    lang: string;
    all: Named[];
    here: Named[];
    aside: Named[];
}
/** Everyone A to Z, and who of them is set aside: an order inside a ring would say something nobody said. Worked out once for each circle. */
export declare function byName(people: Circle['people'], lang: string): Listing;
/** The list: everyone who is not set aside, under the headings asked for. A worker finds wishes that nobody answered first. */
export declare function groupsOf(desk: PickerDesk, by: Grouping, found: readonly Named[]): Group[];
export {};
