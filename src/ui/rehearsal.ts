/**
 * A widget's first drawing costs about four times its second: code runs for the first time, and Lit takes each template apart. While a page
 * waits for its data it has nothing to do; then each widget that was defined draws a small made-up life where nobody sees it, part by part.
 * What has been drawn in earnest by then needs no rehearsal.
 */
export interface Player {
  /** Draws circles, without being in the page, step by step. */
  rehearse(circles: Iterable<object>): Iterator<undefined, void>;
}
/** `samples`: parts of circles that show, together, most of what a first drawing may hold. */
export type Cast = (new () => Player) & { readonly samples: readonly object[] };

const cast = new Set<Cast>();
let isOn = false;
/** How long steps are put together in one go, in ms. */
const SHARE = 4;

export const addToCast = (one: Cast): void => void cast.add(one);
/** Drawn in earnest. */
export const leaveCast = (one: unknown): void => void cast.delete(one as Cast);

/** Called when an element comes into the page: from now on, idle time is used. */
export function rehearseWhenIdle(): void {
  if (isOn || !cast.size) return;
  isOn = true;
  const play = plays(), next = (deadline?: IdleDeadline): void => {
    // Whoever touches the page meanwhile does not wait for it.
    const end = performance.now() + SHARE;
    do isOn = !play.next().done;
    while (isOn && performance.now() < end && deadline && deadline.timeRemaining() > SHARE);
    if (isOn) whenIdle(next);
  };
  whenIdle(next);
}
/** One browser still has no idle time to give: there a moment after the page was built is taken. */
const whenIdle = (run: (deadline?: IdleDeadline) => void): unknown => (typeof requestIdleCallback === 'function' ? requestIdleCallback(run) : setTimeout(run, 50));

function* plays(): Generator<undefined, void, undefined> {
  for (const one of cast) {
    try {
      const circles = [{}, ...one.samples].map((sample) => ({ kith: 1, id: 'rehearsal', me: {}, ...sample }));
      const work = new one().rehearse(circles);
      while (cast.has(one) && !work.next().done) yield;
    } catch {
      // What goes wrong here says so where it is drawn in earnest.
    }
    cast.delete(one);
  }
}
