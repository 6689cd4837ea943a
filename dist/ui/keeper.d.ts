import type { Answer, Change } from '../core/change.js';
import { type Circle } from '../core/circle.js';
import type { KithElement } from './kith-element.js';
import { Queue } from './queue.js';
import type { Scene } from './scene.js';
/** A long work in steps, none of which keeps a page waiting. */
export type Steps<T = unknown> = Generator<undefined, T, undefined>;
/** What a widget gets ready when a circle is handed over, before it is drawn: long lists are put in order once. */
export type Prepare = (circle: Circle, today: string) => Steps;
/** Adds what a widget gets ready. Each once; `define()` does it. */
export declare const addPrepare: (prepare: Prepare) => void;
/**
 * Makes the scene of one provider: reads what the host set, keeps the queue of this circle and viewer, and turns acts
 * into changes. A `kith-circle` has one, and so has every widget that stands alone.
 */
export declare class Keeper {
    #private;
    scene: Scene | undefined;
    queue: Queue | undefined;
    /** Changes given to `restore` before there was a circle. */
    kept: Change[];
    /** What a page brought back about changes of a form, by id: held until the change is there. */
    answers: Record<string, Answer>;
    /** Set by form mode. */
    hold: boolean;
    help: readonly Node[];
    seenBy: readonly Node[];
    constructor(host: KithElement);
    restore(changes: readonly unknown[]): void;
    /** Takes up a made-up circle that nobody sees. Nothing of it is sent or kept. */
    rehearse(raw: object): void;
    /** Out of the page. The queue stays in reach: a host may still ask it, settle, or make it forget. */
    left(): void;
    /** Takes up what the host set since last time. Called before each update of the element. */
    update(): void;
    get isWorking(): boolean;
    /** Resolves when what was handed over is shown, or no longer wanted. */
    settled(): Promise<void>;
}
