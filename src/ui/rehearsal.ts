/**
 * A widget's first drawing costs about four times its second: code runs for the first time, and Lit takes each template apart. While a page
 * waits for its data it has nothing to do; then each widget that was defined draws a small made-up life where nobody sees it, part by part.
 * What has been drawn in earnest by then needs no rehearsal.
 */
export interface Player {
  /** Draws a circle, without being in the page. */
  rehearse(circle: object): void;
}
/** `samples`: parts of circles that show, together, most of what a first drawing may hold. */
export type Cast = (new () => Player) & { readonly samples: readonly object[] };

const cast = new Set<Cast>();
let isOn = false;

export const addToCast = (one: Cast): void => void cast.add(one);
/** Drawn in earnest. */
export const leaveCast = (one: unknown): void => void cast.delete(one as Cast);

/** Called when an element comes into the page: from now on, idle time is used. */
export function rehearseWhenIdle(): void {
  if (isOn || !cast.size) return;
  isOn = true;
  const play = plays(), next = (): void => {
    isOn = !play.next().done;
    if (isOn) whenIdle(next);
  };
  whenIdle(next);
}
/** One browser still has no idle time to give: there a moment after the page was built is taken. */
const whenIdle = (run: () => void): unknown => (typeof requestIdleCallback === 'function' ? requestIdleCallback(run) : setTimeout(run, 150));

function* plays(): Generator<undefined, void, undefined> {
  for (const one of cast) {
    try {
      const player = new one();
      for (const sample of [{}, ...one.samples]) if (cast.has(one)) {
        player.rehearse({ kith: 1, id: 'rehearsal', me: {}, ...sample });
        yield;
      }
    } catch {
      // What goes wrong here says so where it is drawn in earnest.
    }
    cast.delete(one);
  }
}
