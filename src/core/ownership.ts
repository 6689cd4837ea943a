/** Whose a record is. */
import type { Viewer } from './circle.js';
import { isTree, own } from './merge.js';

/** Records without `by` in these are the person's own; in the others, nobody's. */
export const PERSONAL: ReadonlySet<string> = new Set(['me', 'people', 'placings', 'wishes', 'feelings', 'entries', 'days', 'reviews']);

/** Read only in the person's own view. */
export const FROM_ADULTS: ReadonlySet<string> = new Set(['limits', 'replies']);

/** Whether a record is this viewer's to change, or nobody's. The people in a circle are the person's, whoever added them. */
export function isOwn(viewer: Viewer, collection: string, record: unknown): boolean {
  const by = own(record, 'by'), me = viewer.role === 'me';
  if (me && FROM_ADULTS.has(collection)) return false;
  if (!isTree(by)) return me || !PERSONAL.has(collection);
  return by.id === viewer.id || (me && (by.role === 'me' || collection === 'people'));
}
