import { type Pack } from '../ui/shelf.js';
/**
 * Arabic (Modern Standard), right to left. Importing this file registers it. **Not yet reviewed by an Arabic speaker**: before
 * anyone depends on it, let someone who reads Arabic every day, and who knows the young people, read it.
 *
 * Neither the reader nor the people named are given a sex: buttons are verbal nouns, lines to the reader use forms that are
 * written the same for both, and a name is never the subject of a verb. The months are named in `ar/when.ts`, with what to do
 * where they go by other names.
 */
export declare const ar: Pack;
