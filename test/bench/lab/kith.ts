/** A `kith-circle` that has read its circle, for the widget that is measured to be put into. */
import { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import type { Circle } from '../../../src/core/circle.js';

export const today = '2026-11-21', zone = 'Europe/London';

export function makeCircle(): KithCircle {
  KithCircle.define();
  const circle = document.createElement('kith-circle');
  Object.assign(circle, { viewer: { id: 'ken', role: 'me' }, today, zone });
  circle.addEventListener('kith-change', (event) => { event.respondWith({ status: 'saved' }); });
  return circle;
}
declare const how: string;
/** As on a page: elements are there first, and while the data comes over the network the page has time. With `busy` it has none. */
export function waitingCircle(): KithCircle {
  if (how === 'busy') Object.assign(globalThis, { requestIdleCallback: () => 0 });
  const circle = makeCircle();
  document.querySelector('#place')!.append(circle);
  return circle;
}
export async function readyCircle(circle: KithCircle, data: unknown): Promise<KithCircle> {
  circle.circle = data as Circle;
  await circle.updateComplete;
  return circle;
}
