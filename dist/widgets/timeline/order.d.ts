import type { Circle, Entry } from '../../core/circle.js';
import { type Span } from '../../core/when.js';
import type { Story } from './story.js';
type Entries = Circle['entries'];
/** One entry with its place on the line of time, in day numbers. */
export interface Row {
    readonly id: string;
    readonly entry: Entry;
    readonly span: Span | undefined;
    /** Where it sorts: its first day, or its last where there is no first. */
    readonly start: number;
    /** What a word is looked for in, once one was. */
    text?: string;
}
/** What hangs on the entries alone, whatever is looked for. */
export interface Index {
    readonly rows: readonly Row[];
    readonly byId: Map<string, Row>;
    /** Tellings of an event by the entry they tell. */
    readonly tellings: ReadonlyMap<string, readonly string[]>;
    /** Homes and open stretches, by start. */
    readonly chapters: readonly Row[];
    /** The same object as long as nothing changed that the picture shows. */
    readonly drawn: object;
    /** The story as last read, by what was looked for; `all` where that was everything. */
    read?: {
        key: string;
        story: Story;
        all: boolean;
    };
}
/**
 * The entries in their one order. A circle is never changed in place, so each is read once.
 * @param was the entries they came from, if they were read: what did not change keeps its row. Their own order is then let go of
 */
export declare function indexOf(entries: Entries, was?: Entries): Index;
/** The same in steps, for entries that are new altogether. */
export declare function indexSteps(entries: Entries): Generator<undefined, Index, undefined>;
export {};
