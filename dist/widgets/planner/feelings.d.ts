import { type TemplateResult } from 'lit';
import type { SeenBy } from '../../core/circle.js';
import { type Desk } from './desk.js';
import type { Item } from './agenda.js';
/** Whether a record is the person's alone. */
export declare const isMine: ({ seenBy }: {
    seenBy?: SeenBy;
}) => boolean;
/** Someone else is at the screen: what is not shared with them is folded until the person opens it. */
export declare const isFolded: (desk: Desk, record: {
    seenBy?: SeenBy;
}) => boolean;
/** What is the person's alone says so to them, beside it. */
export declare const alone: ({ scene }: Desk, record: {
    seenBy?: SeenBy;
}) => unknown;
/** The class that keeps off paper what the person did not choose to print. */
export declare const mine: (record: {
    seenBy?: SeenBy;
}) => string;
export declare const unfold: (desk: Desk) => TemplateResult;
/** A plain question before what cannot be taken back by Undo. */
export declare function question(desk: Desk, id: string, label: string, ask: string, yes: string, no: string, act: () => void, preview?: unknown): TemplateResult;
/** How it felt, as its author wrote it: shared only by them, and theirs to take away. */
export declare function feelings(desk: Desk, { id, plan }: Item, open: boolean): unknown;
