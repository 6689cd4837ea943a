import { type TemplateResult } from 'lit';
import { type Desk } from '../desk.js';
/**
 * Sharing asks one plain question and shows what will be seen; then it can be stopped. One thing at a time.
 * @param o.save writes the new `seenBy`; `who` names those it was shared with just now, empty where sharing stops
 * @param o.back the id focus goes to afterwards; the button itself if not given
 */
export declare function sharing(desk: Desk, key: string, o: {
    seenBy: readonly string[] | undefined;
    preview: unknown;
    save: (seenBy: string[], said: string, who: string) => void;
    back?: string;
}): TemplateResult;
