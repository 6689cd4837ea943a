import { addWords } from '../ui/words.js';
import { circle } from './ar/circle.js';
import { lists } from './ar/lists.js';
import { move } from './ar/move.js';
import { picker } from './ar/picker.js';
import { planner } from './ar/planner.js';
import { review } from './ar/review.js';
import { rhythmWorker, rhythm } from './ar/rhythm.js';
import { timeline } from './ar/timeline.js';
import { whenWorker, when } from './ar/when.js';
import { whenField } from './ar/when-field.js';

const ar = addWords({
  lang: "ar",
  dir: "rtl",
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
  simple: lists.simple
});

export { ar };
