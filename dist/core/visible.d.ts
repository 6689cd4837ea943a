import type { Circle, Collection, Viewer } from './circle.js';
/** Whether a list of viewers has this one in it. */
export declare const reaches: (seenBy: readonly string[], viewer: Viewer) => boolean;
/**
 * What one viewer may be sent: a circle without the records and parts that are not theirs to see, and without any trace of them: no
 * reference, no count, no empty place. A record stays as it is, the same object, where nothing had to go.
 *
 * - Who sees a record stands in its `seenBy`; its author always does. Dates follow their plan; a date without a plan is the person's own.
 * - What cannot be without a hidden record is hidden with it: a reply with what it answers, a wish with its plan, its author's too.
 * - Names, self-description and later thoughts have viewers of their own, and are the person's unless shared.
 * - An entry with `notBefore` is shown from that day on, to its author always. Without `today` it is not shown.
 * - An unsigned record says whose words it holds, and not who wrote them down.
 * - `unread`, and top-level fields that this version does not know, are sent to nobody: who may see them is not known.
 *
 * What professionals keep among themselves is a record of its own, `seenBy` `["team"]`, or stays with the host.
 * @param today local date `YYYY-MM-DD`
 */
export declare function visibleTo(circle: Circle, viewer: Viewer, today?: string): Circle;
/** The same in steps of some hundred records, for a page that has to stay quick meanwhile. The last step returns the circle. */
export declare function visibleSteps(circle: Circle, viewer: Viewer, today?: string): Generator<undefined, Circle, undefined>;
/** Whether this viewer may see a record, as it stands or as it would be; the same rules as `visibleTo`. */
export declare function maySee<C extends Collection>(circle: Circle, viewer: Viewer, collection: C, record: Circle[C][string], id: string, today?: string): boolean;
