import { type TemplateResult } from 'lit';
import type { Circle } from '../../core/circle.js';
import type { Desk } from '../../ui/desk.js';
/** What goes into the book: nothing private and nothing put away unless it is chosen. */
export interface Choice {
    own: boolean;
    away: boolean;
    left: string[];
}
/** Reading in order: chosen entries, oldest first, with a way to print and to save it as a page. */
export declare function book(desk: Desk, level: number, choice: Choice, o: {
    change: (choice: Choice) => void;
    close: () => void;
    save: (name: string, type: string, text: string) => void;
}): TemplateResult;
/** Everything this viewer has, as the file a host reads back. */
export declare const wholeCircle: (circle: Circle) => string;
/** The same for people to read: the people, what was wished, and the story. */
export declare function wholePage(desk: Desk): string;
