import { type TemplateResult } from 'lit';
import type { Circle, Closeness } from '../../core/circle.js';
import type { PickerDesk } from './desk.js';
/**
 * Who sits where, worked out from the placings in the order they were made: each takes the first free seat of a ring and keeps it until
 * they are put elsewhere. So adding, moving or setting aside one person moves nobody else.
 */
export declare function seatsOf({ placings }: Pick<Circle, 'placings'>): ReadonlyMap<string, [ring: number, seat: number]>;
/** The ring under a point of the drawing; nothing outside. */
export declare function ringAt(x: number, y: number): Closeness | undefined;
/** First use: only me. */
export declare const emptyRings: (me: string) => TemplateResult;
/** What the signs and lines of the picture mean. */
export declare function ringsKey(desk: PickerDesk): TemplateResult;
/** The circles beside the list: the same facts for the eye. A press opens the row; a drag puts someone elsewhere, as the buttons do. */
export declare function ringsPicture(desk: PickerDesk, here: readonly string[], selected: string | undefined, hand: Hand, brief: boolean): TemplateResult;
/** The listeners of the drawing. */
export type Hand = Record<'down' | 'move' | 'up' | 'cancel', (event: PointerEvent) => void>;
/** Follows one pointer from a press to where it lets go: a short press opens, a drag drops. Nothing is kept beyond it. */
export declare function handOf(open: (id: string) => void, drop: (id: string, closeness: Closeness) => void): Hand;
