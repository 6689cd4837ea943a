import { Timeline } from 'vis-timeline/standalone';
import { contend } from '../lab/page.js';
import { first, type Life } from './timeline-model.js';

declare const how: string;
const day = (n: number): Date => new Date(Date.UTC(n / 10_000 | 0, (n % 10_000 / 100 | 0) - 1, n % 100));
let drawn = false;
let items: { id: string; content: string; start: Date }[] = [];
contend<Life>({
  ready({ entries }) {
    items = Object.entries(entries).flatMap(([id, { title, kind, when }]) => (when?.edtf && first(when.edtf) ? [{ id, content: title ?? kind, start: day(first(when.edtf)) }] : []));
  },
  show(_data, place) {
    const onInitialDrawComplete = (): void => { drawn = true; };
    const made = new Timeline(place, items as never, how === 'fit' ? { height: 700, onInitialDrawComplete } : { height: 700, start: '2025-11-21', end: '2026-11-21', onInitialDrawComplete });
    // Given a window it would wait for its own one-second watch before it shows itself.
    const again = (): void => {
      if (drawn) return;
      made.redraw();
      requestAnimationFrame(again);
    };
    if (how !== 'fit') requestAnimationFrame(again);
  },
  shown: (place) => {
    const seen = place.querySelector('.vis-timeline');
    return drawn && !!seen && getComputedStyle(seen).visibility === 'visible' && [...place.querySelectorAll('.vis-item .vis-item-content')].some((item) => { const box = item.getBoundingClientRect(); return box.width > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth; });
  },
});
