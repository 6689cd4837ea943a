/** The core: a circle in, plain data out. No DOM, no clock, no randomness of its own. */
export { COLLECTIONS, FORMAT, emptyCircle } from './circle.js';
export type * from './circle.js';
export { isNewer, readCircle, writeCircle, type ReadCircle } from './read-circle.js';
export { applyChange, changeOf, erasePatch, isUndoable, undoOf, type Answer, type Change, type Json, type Patch } from './change.js';
export { readChange } from './read-change.js';
export { foldChange, type FoldOptions } from './fold.js';
export { answerFrom } from './answer.js';
export { blank } from './forget.js';
export { maySee, visibleTo } from './visible.js';
export { allows, limitsOn, mayPlan, waysFor, type Allows } from './limits.js';
export { latestPlacing, latestWish, openWishes, repliesTo, silentAbout, spokenOf, standingWishes, type OpenWishes } from './wishes.js';
export { reviewOf, type PersonReview, type Review } from './review.js';
export { thenAndNow, type Moment, type ThenAndNow } from './then-and-now.js';
export { boundsOf, compareWhen, readWhen, sayWhen } from './when.js';
export { readTyped, type Typed, type TypedContext } from './when-reader.js';
export type { HintWords, ReaderWords } from './when-words.js';
export { occurrences, type Occurrence } from './rhythm.js';
export { countTouched, datesOf, lastOf, nextOf, splitPlan, type PlanDate, type Touched } from './plan-dates.js';
export { rhythmsFor, sayRhythm } from './rhythm-words.js';
export { toICalendar, type CalendarOptions } from './calendar-file.js';
/** Every list of values, and the rules that hang on them. */
export * as vocabulary from './vocabulary.js';
export type { Words } from './words.js';
