import { type PropertyValues } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { Room } from '../../ui/words.js';
import { type KnownPerson } from './fold-names.js';
/**
 * @summary Who I want to stay in touch with, and how: the person says who matters, how close, what they want and whether it is too little,
 * just right or too much, and sees what came back.
 *
 * The list is complete and stands first; the circles beside it are the same facts for the eye. Nobody is placed, counted or
 * suggested by us: there is no right number, no order within a ring, and nothing is chosen in advance.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `person-added`, `person-changed`, `person-placed`, `person-set-aside`, `person-brought-back`,
 *   `wish-made`, `wish-withdrawn`, `wish-shared`, `wish-unshared`, `wish-answered`, `feeling-noted`, `erased`
 * @fires {CustomEvent} kith-open - a person was opened; cancel it to show them elsewhere
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-ring-1 - the innermost ring; `--kith-ring-2`, `--kith-ring-3` the next
 */
export declare class KithPicker extends KithWidget {
    #private;
    static readonly tag = "kith-picker";
    static readonly rooms: readonly Room[];
    static readonly samples: readonly object[];
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {
            converter: {
                fromAttribute: (value: string | null) => string[];
            };
        };
        people: {
            attribute: boolean;
        };
    };
    /** `list` and `circles`, both unless only one is named. The list is always there for a reader who cannot use the picture. */
    view: readonly string[];
    /** People the host knows already: offered while a name is typed, never added by themselves. */
    people: readonly KnownPerson[];
    constructor();
    protected reset(): void;
    protected head(scene: Scene): Head;
    protected isLong(scene: Scene): boolean;
    protected body(scene: Scene): unknown;
    /** When two sat together: what was shared with whom, and the private parts folded again. */
    protected footActions(scene: Scene): unknown;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-picker': KithPicker;
    }
}
