import { type TemplateResult } from 'lit';
import { type Desk } from './desk.js';
/** The agenda as a list: what waits to be marked, what is next day by day, what was. It knows what was opened and marked here. */
export declare class AgendaList {
    #private;
    /** The day that was opened from the month. */
    opened: string | undefined;
    /** Dates and plans that something was said of on this screen: they stay in sight, so that more can be said. */
    readonly marked: Set<string>;
    /** @param byMonth the month stands before it, and what is next is folded @param brief only the first screen */
    draw(desk: Desk, byMonth: boolean, brief: boolean): TemplateResult;
}
