/** Its own built script goes in front. */
declare const TL: { Timeline: new (id: string, data: unknown, options: unknown) => unknown };
import { contend } from '../lab/page.js';
import { first, type Life } from './timeline-model.js';

let events: unknown[] = [];
contend<Life>({
  ready({ entries }) {
    events = Object.entries(entries).flatMap(([id, { title, kind, words, when }]) => {
      const start = first(when?.edtf ?? '');
      return start ? [{ unique_id: id, start_date: { year: start / 10_000 | 0, month: start % 10_000 / 100 | 0, day: start % 100 }, text: { headline: title ?? kind, text: words ?? '' } }] : [];
    });
  },
  show(_data, place) {
    place.style.height = '700px';
    place.id = 'knight';
    new TL.Timeline('knight', { events }, { font: null, ga_measurement_id: null, hash_bookmark: false, start_at_end: true, script_path: '/' });
  },
  shown: (place) => {
    const marks = [...place.querySelectorAll('.tl-timemarker-text')], slides = [...place.querySelectorAll('.tl-slide .tl-headline, .tl-slide h2')];
    const seen = (all: Element[]): boolean => all.some((one) => { const box = one.getBoundingClientRect(); return box.width > 0 && box.left < innerWidth && box.right > 0 && one.checkVisibility(); });
    return seen(marks) && seen(slides);
  },
});
