import { Desk } from '../../ui/desk.js';
import type { KnownPerson } from './fold-names.js';
import type { Named } from './groups.js';
/** The desk of the picker: beside what every widget lends its parts, the people a host knows and what was shared at this screen. */
export declare class PickerDesk extends Desk {
    known: readonly KnownPerson[];
    /** Everyone in the circle, A to Z. */
    everyone: readonly Named[];
    /** Moves focus from a row that goes away: to the next row, else to the heading over it. */
    leave: (id: string) => void;
    /** What was shared with whom while someone else is here. */
    lines: string[];
    /** The person whose row must be drawn, wherever it stands in a long list: focus is on its way there. */
    wanted: string | undefined;
    focus(id: string): void;
    /** What is said of `p` was shared with `who`, or, where that is empty, with nobody any more. */
    shared(p: string, who: string): void;
    clear(): void;
}
