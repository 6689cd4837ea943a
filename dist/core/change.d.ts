import type { Actor, Circle, Viewer } from './circle.js';
/** A JSON value as it stands in a patch: `null` removes. */
export type Json = null | boolean | number | string | Json[] | {
    [key: string]: Json;
};
/** A JSON Merge Patch (RFC 7396) on a circle. */
export type Patch = {
    [key: string]: Json;
};
/** One act of a person: what the host persists. */
export interface Change {
    kith: number;
    id: string;
    circle: string;
    /** What the person did: an open string, never looked at by the fold. */
    type: string;
    /** ISO instant, a claim. */
    at: string;
    by: Actor;
    /** Who was at the screen. */
    with?: string[];
    patch: Patch;
    /** The value before of every field that `patch` touches; `null` for absent. */
    was: Patch;
    /** The id of the change this one takes back. */
    undoes?: string;
    /** The id of the refused or conflicting change this one stands for. */
    replaces?: string;
}
/** What a host says of a change. */
export type Answer = {
    status: 'saved';
    revision?: number;
}
/** `field` is a JSON Pointer into the circle. */
 | {
    status: 'refused';
    message?: string;
    field?: string;
}
/** `now` has the shape of `was`: the present value of every field that the patch touches. */
 | {
    status: 'conflict';
    now?: Patch;
    revision?: number;
    message?: string;
}
/** `after` in seconds. */
 | {
    status: 'retry';
    after?: number;
    message?: string;
} | {
    status: 'signed-out';
    message?: string;
};
/** What a new change says of itself beside its patch. */
export interface Stamp {
    /** New for every change: never used before. */
    id: string;
    /** ISO instant. */
    at: string;
    by: Actor;
    type: string;
    with?: string[];
    undoes?: string;
    replaces?: string;
}
/**
 * The circle with the change in it: a JSON Merge Patch, pure, sharing all that did not change, and the same circle when
 * applied again. Records erased in this circle stay erased.
 */
export declare function applyChange(circle: Circle, change: Pick<Change, 'patch'>): Circle;
/**
 * The change that makes `patch` on this circle: `was` is read from the circle, records that the patch erases and their marks
 * are left out of it. New records of anyone but the person themself are signed with `by`, so that nobody's words pass for theirs.
 */
export declare function changeOf(circle: Circle, patch: Patch, stamp: Stamp): Change;
/** The change that takes `change` back, computed from that change alone. Throws for a change that erases: that cannot be undone. */
export declare function undoOf(change: Change, stamp: {
    id: string;
    at: string;
    by: Actor;
    with?: string[];
}): Change;
/** The `collection/id` of every record that the change erases. */
export declare const erasedBy: (change: Pick<Change, "patch">) => string[];
/** Whether the act shows to more people what was there before, or hands over a review. */
export declare function isSharing(change: Pick<Change, 'patch' | 'was'>): boolean;
/** Every act can be undone but erasing and sharing, which a widget asks about first. */
export declare const isUndoable: (change: Pick<Change, "patch" | "was">) => boolean;
/**
 * A patch that erases the records (`collection/id`) and what is wholly about them: placings and wishes of an erased person,
 * wishes and times of an erased plan, feelings and replies about any of these, as far as they are the viewer's own; what others
 * wrote stays, and points to someone who is not there. Plans, entries and days with an erased person stay too.
 */
export declare function erasePatch(circle: Circle, keys: readonly string[], at: string, viewer: Viewer): Patch;
export type { Circle };
