import { circle } from './en/circle.js';
import { lists } from './en/lists.js';
import { move } from './en/move.js';
import { picker } from './en/picker.js';
import { planner } from './en/planner.js';
import { review } from './en/review.js';
import { rhythmWorker, rhythm } from './en/rhythm.js';
import { timeline } from './en/timeline.js';
import { whenWorker, when } from './en/when.js';
import { whenField } from './en/when-field.js';

const en = {
  lang: "en",
  dir: "ltr",
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
  simple: { ...lists.simple }
};

export { en };
