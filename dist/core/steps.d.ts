/** Records read between two steps of a long work: about 2 ms on a slow phone once the engine is warm. */
export declare const STEP = 256;
/** Takes all steps of a work at once. */
export declare function finish<T>(work: Generator<undefined, T, undefined>): T;
