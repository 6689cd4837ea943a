import { type TemplateResult } from 'lit';
import type { When } from '../core/circle.js';
import type { Scene } from './scene.js';
declare const WAYS: readonly ["day", "month", "season", "year", "age", "anchor", "stretch", "unknown"];
type Way = (typeof WAYS)[number];
/** What stands in the field while someone fills it in. Plain text as typed; nothing is read before it is asked for. */
export interface WhenState {
    way: Way | '';
    day: string;
    month: string;
    year: string;
    /** `21` to `24`, or `word`. */
    season: string;
    word: string;
    give: string;
    age: string;
    side: '' | 'before' | 'after';
    entry: string;
    unsure: boolean;
    going: boolean;
    from?: WhenState;
    to?: WhenState;
}
export declare const emptyWhen: () => WhenState;
/** What the field says: a date, or which part cannot be read and a sentence that tells what to type. */
export type WhenAnswer = {
    when: When | undefined;
} | {
    part: string;
    error: string;
};
/** Reads what was filled in. `{ when: undefined }` where nothing was, or nothing is known. */
export declare function whenOf(scene: Scene, typed: WhenState): WhenAnswer;
/** A date that is already there, laid out in the field as the person would say it. */
export declare function stateOf(when: When | undefined): WhenState;
/** The approximate-date field: eight equal ways to know when, the chosen one opens below, and a preview says how it will read. */
export declare function whenField(o: {
    /** Unique in the widget. */
    id: string;
    scene: Scene;
    state: WhenState;
    change: (state: WhenState) => void;
    /** What could not be read, once the person tried to save. */
    error?: {
        part: string;
        error: string;
    } | undefined;
    /** Another question in place of "When was it?", for the ends of a stretch. */
    label?: string;
    /** Inside a stretch: no further stretch. */
    inner?: boolean;
    /** The entry that is being dated: nothing is before or after itself. */
    except?: string | undefined;
}): TemplateResult;
export {};
