/** The fold: what a host does with a change. Judges it against the circle as it is, and stores all of it or nothing. */
import type { Answer, Change } from './change.js';
import type { Circle, Viewer } from './circle.js';
export interface FoldOptions {
    /** Who sent the change: from the host's session, never from the change. */
    viewer: Viewer;
    /**
     * The answer the host remembers for an id, since an id is judged once. `saved` (with its revision), `refused` and
     * `conflict` are worth remembering, without their text: what stands there now is told afresh.
     */
    seen?: (id: string) => Answer | undefined;
    /** The host's local date, by which limits are judged; without it the date the change claims. */
    today?: string;
}
/**
 * Judges a change and folds it into the circle. The circle comes back untouched unless the answer is `saved`; then its
 * `revision`, where it has one, is one more. A refusal names its `field` as a JSON Pointer; the words for it are the host's.
 * Storing the circle, the answer by id and the log is one transaction, and the host's part.
 */
export declare function foldChange(circle: Circle, change: Change, options: FoldOptions): {
    circle: Circle;
    answer: Answer;
};
