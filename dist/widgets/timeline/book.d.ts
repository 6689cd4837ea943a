import { type TemplateResult } from 'lit';
import type { Circle } from '../../core/circle.js';
import type { Desk } from '../../ui/desk.js';
import { type Choice } from './pages.js';
export type { Choice };
export { wholePage } from './whole.js';
/** Reading in order: chosen entries, oldest first, with a way to print and to save it as a page. */
export declare function book(desk: Desk, level: number, choice: Choice, o: {
    change: (choice: Choice) => void;
    close: () => void;
    save: (name: string, type: string, text: string) => void;
}): TemplateResult;
/** Everything this viewer has, as the file a host reads back. Without the host's counter: the file is the truth of its moment, and newer than none. */
export declare const wholeCircle: (circle: Circle) => string;
