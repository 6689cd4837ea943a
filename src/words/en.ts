import { circle } from './en/circle.js';
import { lists } from './en/lists.js';
import { move } from './en/move.js';
import { picker } from './en/picker.js';
import { planner } from './en/planner.js';
import { review } from './en/review.js';
import { rhythm, rhythmWorker } from './en/rhythm.js';
import { timeline } from './en/timeline.js';
import { when, whenWorker } from './en/when.js';
import { whenField } from './en/when-field.js';

/** English: the source of every other language. One room a widget, and one for the lists, the dates and the rhythms. */
export const en = {
  lang: 'en',
  dir: 'ltr',
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
} as const;
