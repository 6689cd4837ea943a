import { type PropertyValues } from 'lit';
import type { Scene } from '../../ui/scene.js';
import type { Steps } from '../../ui/keeper.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { Room } from '../../ui/words.js';
/**
 * @summary The story of my relationships: homes, people, times and gaps, with the dates as well as they are known.
 *
 * People who moved often lack the people who hold their stories. Here nothing has to be exact or complete: "after Aunty Dee's" is a date, a gap
 * is an entry, several tellings stand side by side, and what is tender stays folded under the person's own words until they open it.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `entry-added`, `entry-changed`, `entry-put-away`, `entry-shared`, `entry-unshared`, `home-moved`,
 *   `question-asked`, `question-answered`, `person-added`, `wish-made`, `offer-declined`, `erased`
 * @fires {CustomEvent<KithExport>} kith-export - the story as a page, or the whole circle: the host may take the file; otherwise it is downloaded
 * @fires {CustomEvent} kith-open - a person in the story was opened; cancelable, the library never navigates
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-home - the sand of the homes; `--kith-home-line`, `--kith-school`, `--kith-school-line` beside it
 */
export declare class KithTimeline extends KithWidget {
    #private;
    static readonly tag = "kith-timeline";
    static readonly rooms: readonly Room[];
    static readonly prepare: (circle: Scene["circle"], today: string) => Steps<void>;
    static readonly samples: readonly object[];
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {
            converter: {
                fromAttribute: (value: string | null) => string[];
            };
        };
        person: {};
        from: {};
        to: {};
    };
    /** `list` and `lanes`, both unless only one is named. The list is always there. */
    view: readonly string[];
    /** Shows only what is about this person, by id. */
    person: string | undefined;
    /** Shows only from this year, month or day on (EDTF). */
    from: string | undefined;
    /** Shows only up to this year, month or day (EDTF). */
    to: string | undefined;
    constructor();
    protected reset(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected head(scene: Scene): Head;
    protected isLong(scene: Scene): boolean;
    protected body(scene: Scene): unknown;
    protected footActions(scene: Scene): unknown;
    /** @internal With the picture that there will be room for. */
    rehearse(circles: Iterable<object>): Generator<undefined, void, undefined>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-timeline': KithTimeline;
    }
}
