import type { Person, ReviewRecord } from '../../core/circle.js';
import { type Review } from '../../core/review.js';
import type { Scene } from '../../ui/scene.js';
import { type ReviewLine } from './facts.js';
/** Under 16, from 16 on, and long after: the same facts under other headings. */
export type ReviewForm = 'review' | 'pathway' | 'lookingBack';
/** What stands beside the lines; lists of names first, then sentences. */
export declare const SECTIONS: readonly ["lost", "held", "noPlan", "communities", "earlierHomes", "remembered", "help", "answers", "ahead", "changed", "then", "promises"];
export type Section = (typeof SECTIONS)[number];
/** Sections whose lines are names. */
export declare const NAMES: ReadonlySet<string>;
/** What the person may put in or leave out as a whole. What adults promised, and whether they kept it, is in it only where they put it there. */
export declare const PARTS: Readonly<Record<string, readonly Section[]>>;
export declare const USUAL: readonly string[];
/** What only the person writes. */
export declare const MINE: readonly ["words", "supported", "asks", "advocate"];
/**
 * The whole page as words and counts: what is shown, printed, shared, and saved as text and as JSON is made from this and from nothing else.
 * Plain JSON, so that it can be frozen as it was shared. All dates are local, `YYYY-MM-DD`.
 */
export interface ReviewPage {
    /** Format of this page. */
    kith: 1;
    form: ReviewForm;
    /** BCP 47, of the sentences. */
    lang: string;
    /** Whose page it is. */
    name: string;
    since: string;
    until: string;
    /** Since when `changed` looks: the last shared review, or `since`. */
    changedSince: string;
    /** The meeting it is for, where one is planned. */
    meeting?: string;
    /** The earlier day that `then` compares with. */
    then?: string;
    /** The person's own words: what the review should know, who is there for them, what they ask for, who should come. */
    mine: Partial<Record<(typeof MINE)[number], string>>;
    /** In the person's own order. */
    people: ReviewLine[];
    /** Lines by section; one without lines is not there. */
    sections: Partial<Record<Section, string[]>>;
}
export interface PageOptions {
    since: string;
    until: string;
    changedSince: string;
    form: ReviewForm;
    meeting?: string | undefined;
    then?: string | undefined;
    /** The person's arrangement and words. */
    draft?: ReviewRecord | undefined;
    /** Who will see it, as in `sharedWith`: then nothing stands in it that they could not see, but the wishes, and what `draft` puts there. */
    recipients?: readonly string[];
}
/** By the stage where it is said, else by the age where the birth date is the person's own. */
export declare function formOf({ circle: { me }, today }: Scene): ReviewForm;
/** Who is set aside, or whose name was put away, has no line. */
export declare const isListed: ({ setAside, hideName }: Person) => boolean;
/** What adults said they would do, until when, and what the person says of it. */
export declare function promiseLines(scene: Scene, { promises }: Review): string[];
/** Everything a review says, as words for this reader. */
export declare function pageOf(from: Scene, { since, until, changedSince, form, meeting, then, draft, recipients }: PageOptions): ReviewPage;
/** Lines only the person sees: nobody is told them by a page. */
export declare function privateLines(scene: Scene, { since, until, draft }: PageOptions): string[];
/** A page as a host hands it back: only what has the shape it was shared in. */
export declare function asPage(facts: unknown): ReviewPage | undefined;
