import type { Reply } from '../../core/circle.js';
import { type PersonReview, type Review } from '../../core/review.js';
import type { Scene } from '../../ui/scene.js';
/** What was counted of one person's dates. */
export type Counts = Pick<PersonReview, 'n' | 'happened' | 'differently' | 'cutShort' | 'didntHappen' | 'off' | 'notSaid' | 'because' | 'side' | 'lastAt' | 'nextAt'>;
/** The three lines of one person, as sentences and as the counts they were made from. */
export interface ReviewLine {
    id: string;
    name: string;
    relation: string;
    wish: string;
    now: string;
    plan: string;
    planMore: string;
    happened: string;
    why: string;
    answer: string;
    /** One letter a date: f happened, d different, n did not, u not said. */
    marks: string;
    hasPlan: boolean;
    hasHappened: boolean;
    counts: Counts;
}
/** The parts of a line that are sentences, in reading order. */
export declare const SENTENCES: readonly ["relation", "wish", "now", "plan", "planMore", "happened", "why", "answer"];
/** A day in words, with its year where that is not this one. */
export declare const sayDate: ({ words, today }: Scene, date: string) => string;
export declare const lower: (text: string) => string;
/** Sentences in one row; empty ones are left out. */
export declare const row: (...sentences: readonly (string | false | undefined)[]) => string;
/** What came back to a record: who, when, which answer, and their own words. */
export declare function replyLine(scene: Scene, reply: Reply): string;
/** One person's lines for this reader. */
export declare function lineOf(scene: Scene, id: string, review: Review): ReviewLine;
