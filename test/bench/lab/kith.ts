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
export async function readyCircle(data: unknown, place: HTMLElement): Promise<KithCircle> {
  const circle = makeCircle();
  place.append(circle);
  circle.circle = data as Circle;
  await circle.updateComplete;
  return circle;
}
