import { addWords, type Pack } from '../ui/shelf.js';
import { circle } from './cy/circle.js';
import { lists } from './cy/lists.js';
import { move } from './cy/move.js';
import { picker } from './cy/picker.js';
import { planner } from './cy/planner.js';
import { review } from './cy/review.js';
import { rhythm, rhythmWorker } from './cy/rhythm.js';
import { timeline } from './cy/timeline.js';
import { when, whenWorker } from './cy/when.js';
import { whenField } from './cy/when-field.js';

/**
 * Welsh: the person is "ti", workers are "chi". Importing this file is enough; widgets already on the page take it up.
 * Not yet reviewed by a Welsh speaker.
 *
 * Names and dates stand only where the word before them does not change their first letter, nor is changed by it: "efo",
 * never "gyda" or "gydag".
 */
export const cy: Pack = addWords<Pack>({
  lang: 'cy',
  dir: 'ltr',
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
});
