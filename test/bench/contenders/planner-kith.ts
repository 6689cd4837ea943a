import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import { KithPlanner } from '../../../src/widgets/planner/kith-planner.js';
import { makeCircle, readyCircle, waitingCircle } from '../lab/kith.js';
import { contend, frames, paint } from '../lab/page.js';
import type { Circle } from '../../../src/core/circle.js';

let circle: KithCircle, widget: KithPlanner | undefined, given: unknown;
const make = (): KithPlanner => {
  widget = document.createElement('kith-planner');
  widget.setAttribute('view', 'month');
  return widget;
};
const month = (): string => widget?.shadowRoot?.querySelector('.month')?.getAttribute('aria-label') ?? '';
const marks = (): number => widget?.shadowRoot?.querySelectorAll('.month .tok').length ?? 0;
const onScreen = (): boolean => ((box) => !!box && box.height > 200 && box.top < innerHeight)(widget?.shadowRoot?.querySelector('.month table')?.getBoundingClientRect());
const asks = (): number => widget?.shadowRoot?.querySelectorAll('article .three-btns').length ?? 0;
const shown = (): boolean => onScreen() && marks() > 20 && asks() === 3;

KithPlanner.define();
const waiting = waitingCircle();
contend({
  async ready(data, _place, cold) {
    given = data;
    if (!cold) circle = await readyCircle(waiting, data);
  },
  show() { circle.append(make()); },
  shown,
  acts: {
    next: {
      act() { widget!.shadowRoot!.querySelectorAll<HTMLElement>('.month-h button')[1]!.click(); },
      shown: () => onScreen() && month().startsWith('December') && marks() > 20,
    },
  },
  probes: {
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
