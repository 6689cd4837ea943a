/** Who may write what: the rules by which a fold refuses a change of a viewer, whatever stands in it. */
import type { Change } from './change.js';
import type { Circle, Viewer } from './circle.js';
/**
 * The path of the first thing in a change that this viewer may not do; `undefined` where all of it is theirs to do.
 *
 * @param visible what `visibleTo` leaves of the circle for the viewer
 * @param today local date by which limits are judged
 */
export declare function whyNot(circle: Circle, visible: Circle, change: Change, viewer: Viewer, today: string): string[] | undefined;
