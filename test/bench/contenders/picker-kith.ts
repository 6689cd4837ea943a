import type { KithCircle } from '../../../src/widgets/circle/kith-circle.js';
import { KithPicker } from '../../../src/widgets/picker/kith-picker.js';
import { makeCircle, readyCircle, waitingCircle } from '../lab/kith.js';
import { contend, fills, frames, paint } from '../lab/page.js';
import type { Circle } from '../../../src/core/circle.js';

declare const how: string;
let circle: KithCircle, widget: KithPicker | undefined, given: unknown;
const make = (): KithPicker => {
  widget = document.createElement('kith-picker');
  if (how !== 'picture') widget.setAttribute('view', 'list');
  return widget;
};
const rows = (): HTMLElement[] => [...widget?.shadowRoot?.querySelectorAll<HTMLElement>('.row-btn') ?? []];
const shown = (): boolean => fills(rows()) && (how !== 'picture' || !!widget?.shadowRoot?.querySelector('svg circle, .rings'));
const find = (): HTMLInputElement => widget!.shadowRoot!.querySelector<HTMLInputElement>('#find')!;
/** What a key does: the field's value grows by a letter, and it says so. */
const type = (text: string) => ({
  act() {
    find().value = text;
    find().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  // "Gwen", "Gooch", "Gwen Ash": all that stand are found.
  shown: () => rows().length > 0 && rows().every((row) => text.toLowerCase().split(' ').every((part) => ` ${row.querySelector('.name')?.textContent ?? ''}`.toLowerCase().includes(` ${part}`))),
});

KithPicker.define();
const waiting = waitingCircle();
contend({
  async ready(data, _place, cold) {
    given = data;
    if (!cold) circle = await readyCircle(waiting, data);
  },
  show() { circle.append(make()); },
  shown,
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
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
