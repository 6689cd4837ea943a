import type { Circle } from '../../core/circle.js';
import { type Move } from '../../ui/parts/move-cards.js';
/** The move that telling an entry tells: a home that ended, or the one before a home or a move that began. */
export declare function moveAfter(circle: Circle, id: string, today: string): Move | undefined;
