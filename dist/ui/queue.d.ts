import { Outbox } from '../core/outbox.js';
import type { Circle, Viewer } from '../core/circle.js';
/** An element that shows a circle and lends its place in the page to send from. */
export interface Member extends HTMLElement {
    /** Called when anything about the queue changed. */
    queueChanged(): void;
    /** Where it last stood. */
    readonly lastParent: Node | undefined;
}
/** Ids that sort by time and need no secure context. Never all digits: they begin with a letter. */
export declare function newId(): string;
/**
 * The changes of one viewer in one circle. It belongs to their ids and to no element: it outlives removal, moves and
 * re-mounts, and is let go when nobody shows it and nothing waits.
 */
export declare class Queue {
    #private;
    readonly key: string;
    readonly outbox: Outbox;
    /** Grows with `forget()`: forms are emptied with it. */
    epoch: number;
    static of(circle: Circle, viewer: Viewer, hold: boolean): Queue;
    private constructor();
    join(member: Member): void;
    leave(member: Member): void;
    forget(): void;
}
