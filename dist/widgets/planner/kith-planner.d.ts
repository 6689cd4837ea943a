import { type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { Room } from '../../ui/words.js';
/**
 * @summary How and when we keep in touch, and what really happened.
 *
 * A plan nobody keeps is the commonest hurt here. So what is next comes first, day by day; what was is marked with one
 * tap; a wish stands beside its plan and is not answered by it; and what did not happen is said without blame.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act, to be answered by `respondWith`
 * @fires {CustomEvent<KithExport>} kith-export - a calendar file the host may take; otherwise it is downloaded
 * @fires {CustomEvent} kith-open - a person was opened; cancelable, the library never navigates
 * @fires {CustomEvent} kith-help - the person asks to talk to someone
 * @cssproperty --kith-accent - chosen things and links
 * @cssproperty --kith-padding - the space around the widget when it is wide
 */
export declare class KithPlanner extends KithWidget {
    #private;
    static readonly tag = "kith-planner";
    static readonly rooms: readonly Room[];
    static readonly samples: readonly object[];
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {};
        person: {};
    };
    /** What stands first: `agenda` (also when missing) or `month`. */
    view: string | undefined;
    /** Only the plans of one person, by id. */
    person: string | undefined;
    protected reset(): void;
    /** Set by a turn of the month, and taken back by every other reason to draw. */
    private turning;
    requestUpdate(...why: Parameters<KithWidget['requestUpdate']>): void;
    protected head(scene: Scene): Head;
    /** A month, or more plans than a screen has room for. */
    protected isLong({ circle }: Scene): boolean;
    protected isHasty(): boolean;
    protected drawRest(): void;
    protected body(scene: Scene): TemplateResult;
    /** What is the person's alone goes on paper only if they say so. */
    protected footActions({ circle, viewer, covered }: Scene): unknown;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-planner': KithPlanner;
    }
}
