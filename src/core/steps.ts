/** Records read between two steps of a long work: about 2 ms on a slow phone once the engine is warm. */
export const STEP = 256;

/** Takes all steps of a work at once. */
export function finish<T>(work: Generator<undefined, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
