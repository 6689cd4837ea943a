/** The public names of the library. Importing this registers nothing: see `kith-elements/define`. */
export * from './core/index.js';
export { KithChangeEvent, type KithExport, type KithState } from './ui/change-event.js';
export { sceneContext } from './ui/circle-context.js';
export { KithElement } from './ui/kith-element.js';
export { addWords, Lexicon, lexicon, type HostPack, type Pack, type Text, type WordKey } from './ui/words.js';
export { en } from './words/en.js';
export { KithCircle } from './widgets/circle/kith-circle.js';
export { KithPicker } from './widgets/picker/kith-picker.js';
export { KithPlanner } from './widgets/planner/kith-planner.js';
export { KithReview } from './widgets/review/kith-review.js';
export type { ReviewForm, ReviewPage } from './widgets/review/page.js';
export type { ReviewLine } from './widgets/review/facts.js';
export { KithTimeline } from './widgets/timeline/kith-timeline.js';
