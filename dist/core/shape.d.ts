import type { Collection, Day, Entry, Feeling, Limit, Me, Person, Placing, Plan, Reply, ReviewRecord, Time, Wish } from './circle.js';
/**
 * The one definition of what a circle looks like. Reading, checking of changes, hiding and the JSON Schemas all come from it, and it
 * does not compile where it disagrees with the types in `circle.ts`.
 *
 * Values of lists (open or closed) are text here: what no list knows is kept.
 */
/** How one field is read. `T` is the type a circle gives it. */
export interface Field<T = unknown> {
    readonly type: FieldType;
    /** The fields of a record (`record`), or what a list or map holds. */
    readonly of?: Shape | Field;
    readonly required?: boolean;
    /** What an unreadable value acts as, where leaving it out would permit more than was meant. */
    readonly or?: unknown;
    /** The collection that an id (or a text that may be an id) points into. */
    readonly to?: Collection;
    /** A reference without which the record would say nothing, or too much. */
    readonly essential?: boolean;
    /** What a map is keyed by, where not by ids of its own. */
    readonly keys?: 'collection/id' | Collection;
    readonly _?: T;
}
/** Only ever one of these: the name stands in problem reports as well. */
export type FieldType = 'text' | 'id' | 'collection/id' | 'date' | 'instant' | 'start' | 'duration' | 'link' | 'true or false' | 'whole number' | 'number from 1 to 10' | 'anything' | 'list' | 'record' | 'map';
export interface Shape {
    readonly [field: string]: Field;
}
/** The whole document. */
export declare const CIRCLE: {
    kith: {
        or: number;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: number;
    };
    id: {
        or: string;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: string;
    };
    revision: Field<number>;
    me: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Me;
    };
    people: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Person>;
    };
    placings: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Placing>;
    };
    wishes: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Wish>;
    };
    replies: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Reply>;
    };
    plans: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Plan>;
    };
    times: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Time>;
    };
    feelings: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Feeling>;
    };
    entries: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Entry>;
    };
    days: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Day>;
    };
    limits: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, Limit>;
    };
    reviews: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, ReviewRecord>;
    };
    erased: {
        or: Readonly<{}>;
        required: true;
        type: FieldType;
        of?: Shape | Field;
        to?: Collection;
        essential?: boolean;
        keys?: "collection/id" | Collection;
        _?: Record<string, string>;
    };
    unread: Field<Record<string, unknown>>;
};
/** The fields of the records of a collection. */
export declare const fieldsOf: (collection: Collection) => Shape;
/**
 * What each kind of text must match, and must not: regular expressions that every engine reads alike (no look-around, no `\d`), because
 * the JSON Schemas carry them to other languages. An instant may be a plain day, where no clock was kept.
 */
export declare const patterns: {
    readonly [T in FieldType]?: readonly [must: string, mustNot?: string];
};
/** The longest text, in characters (code points). */
export declare const LONGEST = 20000;
