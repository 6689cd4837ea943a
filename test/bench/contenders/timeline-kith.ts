import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import { KithTimeline } from '../../../src/widgets/timeline/kith-timeline.js';
import { makeCircle, readyCircle, waitingCircle } from '../lab/kith.js';
import { contend, fills, frames, paint } from '../lab/page.js';
import type { Circle } from '../../../src/core/circle.js';

declare const how: string;
let readIn = NaN, circle: KithCircle | undefined, given: unknown, widget: KithTimeline | undefined;
const make = (): KithTimeline => {
  widget = document.createElement('kith-timeline');
  if (how !== 'picture') widget.setAttribute('view', 'list');
  return widget;
};
const rows = (): Iterable<Element> => widget?.shadowRoot?.querySelectorAll('[role=listitem]') ?? [];
const shown = (): boolean => (how === 'picture' ? !!widget && widget.getBoundingClientRect().bottom >= innerHeight && ((box) => !!box && box.height > 100 && box.top < innerHeight)(widget.shadowRoot?.querySelector('svg.river')?.getBoundingClientRect()) : fills(rows()));
const visible = (): HTMLElement => [...rows()].find((row) => row.getBoundingClientRect().top > 0 && row.hasAttribute('data-e')) as HTMLElement;

KithTimeline.define();
const waiting = waitingCircle();

contend({
  async ready(data, _place, cold) {
    given = data;
    if (cold) return;
    const start = performance.now();
    circle = await readyCircle(waiting, data);
    readIn = performance.now() - start;
  },
  show() { circle!.append(make()); },
  shown,
  acts: {
    change: {
      act() {
        const id = visible().dataset.e!;
        widget!.scene!.act({ type: 'entry-changed', patch: { entries: { [id]: { title: 'Changed just now' } } } }, widget);
      },
      shown: () => [...rows()].some((row) => row.textContent?.includes('Changed just now')),
    },
  },
  probes: {
    /** Script of one change: the act, the circle's own update, and the widget's. */
    async 'one change, script'() {
      const id = visible().dataset.e!;
      await frames(3);
      const start = performance.now();
      widget!.scene!.act({ type: 'entry-changed', patch: { entries: { [id]: { title: `Again ${start}` } } } }, widget);
      await circle!.updateComplete;
      await widget!.updateComplete;
      return performance.now() - start;
    },
    /** A circle handed over for the first time: read, its dates parsed and put in order. */
    read: () => readIn,
    /** Hand-over to paint: circle and widget both new. */
    async handover(place) {
      const fresh = makeCircle();
      fresh.append(make());
      const data = given as Circle;
      await frames(3);
      const { ms } = await paint(() => { fresh.circle = data; place.append(fresh); }, shown);
      circle = fresh;
      return ms;
    },
  },
});
