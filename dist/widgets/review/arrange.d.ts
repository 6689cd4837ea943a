import { type TemplateResult } from 'lit';
import type { ReviewRecord } from '../../core/circle.js';
import type { Scene } from '../../ui/scene.js';
/** What the person may set about their page. */
export type Arrangement = Pick<ReviewRecord, 'order' | 'people' | 'parts'>;
/**
 * Who is in it, in which order, and which parts: a tick and two buttons for each line. A line at an end keeps both buttons, so that
 * focus stays where the hand is.
 */
export declare function arrangeView(scene: Scene, o: {
    /** Lines in order, then everyone else who may be named. */
    lines: readonly string[];
    rest: readonly string[];
    draft: ReviewRecord | undefined;
    /** Parts that have something to say. */
    parts: readonly string[];
    partLabel: (part: string) => string;
    compare: string | undefined;
    dates: readonly string[];
    set: (arrangement: Arrangement, said: string, focus?: string) => void;
    setCompare: (date: string) => void;
}): TemplateResult;
