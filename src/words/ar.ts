import { addWords, type Pack } from '../ui/shelf.js';
import { circle } from './ar/circle.js';
import { lists } from './ar/lists.js';
import { move } from './ar/move.js';
import { picker } from './ar/picker.js';
import { planner } from './ar/planner.js';
import { review } from './ar/review.js';
import { rhythm, rhythmWorker } from './ar/rhythm.js';
import { timeline } from './ar/timeline.js';
import { when, whenWorker } from './ar/when.js';
import { whenField } from './ar/when-field.js';

/**
 * Arabic (Modern Standard), right to left. Importing this file registers it. **Not yet reviewed by an Arabic speaker**: before
 * anyone depends on it, let someone who reads Arabic every day, and who knows the young people, read it.
 *
 * Neither the reader nor the people named are given a sex: buttons are verbal nouns, lines to the reader use forms that are
 * written the same for both, and a name is never the subject of a verb. The months are named in `ar/when.ts`, with what to do
 * where they go by other names.
 */
export const ar = addWords<Pack>({
  lang: 'ar',
  dir: 'rtl',
  own: { ...circle.own, ...lists.own, ...when, ...rhythm, ...whenField.own, ...move.own, ...picker.own, ...planner.own, ...timeline.own, ...review.own },
  worker: { ...circle.worker, ...lists.worker, ...whenWorker, ...rhythmWorker, ...whenField.worker, ...move.worker, ...picker.worker, ...planner.worker, ...timeline.worker, ...review.worker },
});
