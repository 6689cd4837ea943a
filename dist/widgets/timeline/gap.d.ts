import type { Entry } from '../../core/circle.js';
import { type Desk } from '../../ui/desk.js';
/** What can be done about something that is not known. Someone who is not ready is not asked. */
export declare function gapButtons(desk: Desk, id: string, entry: Entry, level: number): unknown;
