import { expect } from '@open-wc/testing';
import { readCircle } from '../../src/core/read-circle.js';
import type { KithWidget } from '../../src/ui/widget.js';
import { KithPicker } from '../../src/widgets/picker/kith-picker.js';
import { KithPlanner } from '../../src/widgets/planner/kith-planner.js';
import { KithReview } from '../../src/widgets/review/kith-review.js';
import { KithTimeline } from '../../src/widgets/timeline/kith-timeline.js';

/** What a first screen holds, by what it is drawn with. */
interface Kind { new (): KithWidget; readonly tag: string; readonly samples: readonly object[]; define(this: CustomElementConstructor & { tag: string }): void }
const SHOWS: [Kind, string[]][] = [
  [KithPicker, ['.row-btn', '.tok', 'h3']],
  [KithPlanner, ['article, li', '.three-btns', '.month table', '.tok']],
  [KithTimeline, ['.chap', '.entry', '.chips .tok', '.e-d + .e-d', 'svg .dots', 'svg .home', 'svg .hole']],
  [KithReview, ['.tok', 'article, li, section section']],
];
describe('what each widget is rehearsed with', () => {
  for (const [Widget, selectors] of SHOWS) it(`${Widget.tag}: a circle without a fault, that shows what a first screen may hold`, () => {
    Widget.define();
    const widget = new Widget(), drawn = new Set<string>();
    for (const sample of Widget.samples) {
      const circle = { kith: 1, id: 'rehearsal', me: {}, ...sample };
      expect(readCircle(circle).problems).to.deep.equal([]);
      const work = widget.rehearse([circle]);
      while (!work.next().done) for (const selector of selectors) if (widget.shadowRoot?.querySelector(selector)) drawn.add(selector);
    }
    expect([...drawn]).to.have.members(selectors);
  });
});
