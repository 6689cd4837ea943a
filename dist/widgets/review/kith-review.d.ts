import { type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { Room } from '../../ui/words.js';
import { type ReviewForm } from './page.js';
/**
 * @summary What I want my review to know: for each person the wish, the plan and what happened.
 *
 * It is made out of what is already there, so nobody types anything twice. The person's own words come first, in their own
 * order; nothing is counted as good or bad; and nobody else sees a line of it before the person has seen every word and
 * pressed Share.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - `review-shared` carries exactly what was shared, and with whom; `review-changed` the person's words and order, theirs alone
 * @fires {CustomEvent<KithExport>} kith-export - the page as plain text, or as JSON (`ReviewPage`); cancelable, otherwise it is downloaded
 * @fires {CustomEvent} kith-help - the person asks to talk to someone
 * @cssproperty --kith-accent - chosen things and links
 * @cssproperty --kith-padding - the space around the widget when it is wide
 */
export declare class KithReview extends KithWidget {
    #private;
    static readonly tag = "kith-review";
    static readonly rooms: readonly Room[];
    static readonly samples: readonly object[];
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** First local date to count from; where the words being written for this review began, or a year back, if not given. */
    since: string | undefined;
    /** Last local date; today if not given. */
    until: string | undefined;
    /** `review`, `pathway` (16 and over) or `lookingBack`; by stage and age if not given. */
    form: ReviewForm | undefined;
    /** An earlier day or year (`2016-03-02`, `2016`) to compare with. Who looks back compares with their first review if not given. */
    compare: string | undefined;
    /** The host's own questions to begin with; an empty list takes them away. Made from what the person said if not given. */
    starters: readonly string[] | undefined;
    protected reset(): void;
    protected head(scene: Scene): Head;
    protected body(scene: Scene): TemplateResult;
    protected footActions(scene: Scene): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-review': KithReview;
    }
}
