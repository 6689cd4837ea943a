import type { When } from '../../core/circle.js';
import { type EntryGroup } from '../../core/vocabulary.js';
import type { Index, Row } from './order.js';
/** What is looked for. Empty text and `everything` look for all; `from` and `to` are day numbers. */
export interface Filter {
    group: EntryGroup;
    person: string;
    place: string;
    text: string;
    from: number;
    to: number;
}
export declare const EVERYTHING: Filter;
/** The entries under one year heading. */
export interface Year {
    readonly key: string;
    /** Nothing where the heading is not a year: dates too wide for one, or none. */
    readonly year: number | undefined;
    readonly when: When | undefined;
    readonly rows: Row[];
    /** The first and the last day that something here can have begun, for the age beside the year. */
    from: number;
    to: number;
    /** Whether someone was born here: the person. */
    born: boolean;
}
/** A home, an open stretch, the time between, what lies ahead, or what has no date. */
export interface Chapter {
    readonly key: string;
    readonly is: 'home' | 'gap' | 'between' | 'ahead' | 'undated';
    readonly row: Row | undefined;
    readonly start: number;
    readonly years: Year[];
}
export interface Story {
    readonly chapters: readonly Chapter[];
    /** How many things the filter found, homes with them. */
    readonly n: number;
}
/**
 * The story in chapters: a home each, with the years under it. An entry stands with the home it names, else with the one of its time.
 * @param today day number
 */
export declare const storyOf: (index: Index, filter: Filter, today: number, oldestFirst: boolean) => Story;
/** The same in steps. */
export declare function storySteps(index: Index, filter: Filter, today: number, oldestFirst: boolean): Generator<undefined, Story, undefined>;
/** As many years as a screen so many px high shows, by the least height of a heading and of an entry. */
export declare function beginning(chapters: readonly Chapter[], room: number): Chapter[];
/** A time between two homes, as the dates leave it open. */
export interface OpenStretch {
    readonly key: string;
    readonly before: Row;
    readonly after: Row;
    readonly edtf: string;
}
/** Open stretches between two homes that nobody has spoken of: longer than six weeks, and nothing of the story lies in them. */
export declare function openStretches(index: Index, today: number): OpenStretch[];
