import { addWords } from '../ui/words.js';
import { circle } from './cy/circle.js';
import { lists } from './cy/lists.js';
import { move } from './cy/move.js';
import { picker } from './cy/picker.js';
import { planner } from './cy/planner.js';
import { review } from './cy/review.js';
import { rhythmWorker, rhythm } from './cy/rhythm.js';
import { timeline } from './cy/timeline.js';
import { whenWorker, when } from './cy/when.js';
import { whenField } from './cy/when-field.js';

const cy = addWords({
  lang: "cy",
  dir: "ltr",
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
  simple: lists.simple
});

export { cy };
