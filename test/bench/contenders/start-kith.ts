import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import { KithPicker } from '../../../src/widgets/picker/kith-picker.js';
import { KithPlanner } from '../../../src/widgets/planner/kith-planner.js';
import { KithReview } from '../../../src/widgets/review/kith-review.js';
import { KithTimeline } from '../../../src/widgets/timeline/kith-timeline.js';
import { makeCircle, waitingCircle } from '../lab/kith.js';
import { contend } from '../lab/page.js';
import type { Circle } from '../../../src/core/circle.js';

declare const how: 'picker' | 'planner' | 'timeline' | 'review';
const kinds = { picker: KithPicker, planner: KithPlanner, timeline: KithTimeline, review: KithReview };
let widget: HTMLElement | undefined;
/** Circle and widget, both new: what a page does that has nothing yet. */
function make(data: unknown): KithCircle {
  const circle = makeCircle();
  circle.append((widget = document.createElement(`kith-${how}`)));
  circle.circle = data as Circle;
  return circle;
}
// Registered before the clock starts, as the hello is: code is loaded and compiled for everyone.
kinds[how].define();
waitingCircle();
contend({
  show(data, place) { place.append(make(data)); },
  shown: () => (widget?.shadowRoot?.querySelector('#title')?.getBoundingClientRect().height ?? 0) > 10,
  mount: make,
});
