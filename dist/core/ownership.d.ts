/** Whose a record is. */
import type { Viewer } from './circle.js';
/** Records without `by` in these are the person's own; in the others, nobody's. */
export declare const PERSONAL: ReadonlySet<string>;
/** Read only in the person's own view. */
export declare const FROM_ADULTS: ReadonlySet<string>;
/** Whether a record is this viewer's to change, or nobody's. The people in a circle are the person's, whoever added them. */
export declare function isOwn(viewer: Viewer, collection: string, record: unknown): boolean;
