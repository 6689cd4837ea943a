import type { Circle, Known } from '../../core/circle.js';
import type { Scene } from '../../ui/scene.js';
import { type Row } from './order.js';
/** A home, a school or work, or what nobody knows: from day to day, with soft ends where a date is "about". */
export interface Band {
    readonly id: string;
    readonly is: 'home' | 'school' | 'gap';
    from: number;
    to: number;
    readonly softFrom: boolean;
    readonly softTo: boolean;
}
/** A stretch of knowing someone: how much, from day to day. `rem`: remembered after a death. */
export interface Stretch {
    readonly as: NonNullable<Known['as']> | 'rem';
    readonly from: number;
    readonly to: number;
    readonly softFrom: boolean;
    readonly softTo: boolean;
}
export interface Lane {
    readonly id: string;
    readonly parts: readonly Stretch[];
    /** Days with a memory, and its entry. */
    readonly dots: (readonly [day: number, id: string])[];
    readonly died: number | undefined;
    /** How much they were there, by days. */
    readonly weight: number;
}
export interface Lanes {
    readonly homes: readonly Band[];
    readonly schools: readonly Band[];
    readonly lanes: readonly Lane[];
    /** How many people have a line that is not drawn: they are in the list. */
    readonly more: number;
    readonly hopes: readonly (readonly [day: number, id: string])[];
    /** First day of the life, today, and the end of what is drawn ahead. */
    readonly first: number;
    readonly now: number;
    readonly end: number;
    /** The day age is counted from; nothing where it is not to be said. */
    readonly born: number | undefined;
}
/** Who was there when, for the picture: without what is put away, or not for who is at the screen too. The same facts stand in the list. Made again only where something changed that it shows. */
export declare const lanesOf: (circle: Circle, today: string, present?: readonly string[]) => Lanes;
/** The same for who looks, and who sits beside them. */
export declare const lanesFor: ({ circle, today, viewer, present }: Scene) => Lanes;
/** The same in steps. */
export declare function laneSteps({ entries, people, me }: Circle, today: string, present?: readonly string[]): Generator<undefined, Lanes, undefined>;
/** Where in the picture an entry lies, first and last day; nothing where it has no place in it. */
export declare function spotOf({ first, now, end, hopes }: Lanes, row: Row | undefined): readonly [from: number, to: number] | undefined;
