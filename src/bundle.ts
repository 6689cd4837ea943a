/** The one-file bundles of everything, and the names a page without a build chain may call. */
import './define.js';
import './start.js';

export {
  addWords, answerFrom, applyChange, boundsOf, changeOf, compareWhen, datesOf, emptyCircle, isNewer, lastOf, latestPlacing, latestWish, limitsOn, nextOf, occurrences,
  readChange, readCircle, readWhen, repliesTo, reviewOf, sayRhythm, sayWhen, toICalendar, undoOf, visibleTo, vocabulary, writeCircle,
} from './index.js';
export { mount } from './mount.js';
