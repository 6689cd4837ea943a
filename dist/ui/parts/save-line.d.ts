import { nothing, type TemplateResult } from 'lit';
import type { Change, Patch } from '../../core/change.js';
import type { Draft, Item } from '../../core/outbox.js';
import type { Scene } from '../scene.js';
/** Whether a change touches a record, or a record about it: `id` is a bare id of any collection. */
export declare function concerns(change: Change, id: string): boolean;
export declare function wordsIn(patch: Patch): {
    path: string;
    text: string;
}[];
/** Where one change stands, in words. Truth only: "Saved" stands here after the host said saved. */
export declare function itemLine(scene: Scene, item: Item): TemplateResult | typeof nothing;
/** Words that were not stored, kept in reach: the reason, the words, and a way to change or let go of them. */
export declare function draftBlock(scene: Scene, draft: Draft, open: Patch | undefined, edit: (patch: Patch | undefined) => void): TemplateResult;
