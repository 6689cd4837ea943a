import { type Desk } from '../../ui/desk.js';
/** What goes into the book: nothing private and nothing put away unless it is chosen. */
export interface Choice {
    own: boolean;
    away: boolean;
    left: string[];
}
/** One page's worth of the story, as plain words: what is read on the screen, printed, and written to a file. */
export interface Part {
    level: 1 | 2 | 3;
    id: string;
    title: string;
    small: string;
    lines: {
        label: string;
        words: string;
    }[];
}
/** The story oldest first, under its homes. */
export declare function partsOf(desk: Desk, choice: Choice): Part[];
/** One page that stands alone: no script, nothing fetched, readable in any browser. */
export declare function pageOf(desk: Desk, title: string, notes: readonly string[], parts: readonly Part[]): string;
