import { type LitElement } from 'lit';
import type { Desk } from '../../ui/desk.js';
/** The same facts for the eye: the river where there is room, the strip where there is not. What the pointer can do here, buttons and rows do too. */
export declare class Picture {
    #private;
    readonly host: LitElement;
    readonly press: (to: {
        entry: string;
    } | {
        person: string;
    }) => void;
    /** About how tall it was drawn, in px. */
    tall: number;
    /** @param press what a press on a mark, or on a person's line, opens */
    constructor(host: LitElement, press: (to: {
        entry: string;
    } | {
        person: string;
    }) => void);
    reset(): void;
    /** Looks at the room there is. */
    watch(signal: AbortSignal): void;
    /** Paper has the river, however narrow the screen was. */
    onPaper(is: boolean): void;
    get isPaper(): boolean;
    draw(desk: Desk): unknown;
    /** A press on a mark is a press on its row. */
    onClick(event: MouseEvent, target: Element): void;
    /** Twice on a place comes closer to it. */
    onTwice(event: MouseEvent, target: Element): void;
    /** Nearer than the whole life, the picture can be drawn along by pointer or finger: it moves as one, and is drawn anew when let go of. */
    onDown(down: PointerEvent, target: Element): void;
    /** Brings the time around an entry, with its mark. */
    show(id: string): void;
}
