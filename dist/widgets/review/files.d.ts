import type { Scene } from '../../ui/scene.js';
import { type ReviewPage, type Section } from './page.js';
/** The title of a page, for its form and its reader. */
export declare const titleOf: ({ circle, words, me }: Scene, form: ReviewPage["form"]) => string;
/** Which meeting it is for, and the time it is about. */
export declare const leadOf: (scene: Scene, { since, meeting }: {
    since: string;
    meeting?: string | undefined;
}) => string;
/** The heading of a section. */
export declare const headingOf: (scene: Scene, key: string, page: Pick<ReviewPage, "form" | "changedSince" | "then">) => string;
/** The sections that say something, in order: who looks back begins with then and now. */
export declare function sectionsOf({ form, sections }: ReviewPage): {
    first: Section[];
    rest: Section[];
};
/** The page as plain text, for a record or an email the person sends themselves. */
export declare function textOf(scene: Scene, page: ReviewPage): string;
/** The page for a host's record: the keys of `ReviewPage`, and only its own facts. */
export declare const jsonOf: (page: ReviewPage) => string;
