import { type TemplateResult } from 'lit';
import type { Wish } from '../../core/circle.js';
import { type Desk } from './desk.js';
/** Who may see it beside the person. */
export declare const othersWho: ({ seenBy }: {
    seenBy?: readonly string[];
}) => string[];
/** Words that fold away while someone else is at the screen. */
export declare const isFolded: (desk: Desk, id: string, record: {
    seenBy?: readonly string[];
}) => boolean;
/** A wish in one line: what is wanted, then the person's words. */
export declare function wishLine(desk: Desk, wish: Wish, p: string): TemplateResult;
/** A wish as it stands: words, what is wanted, who sees it, and what came back. */
export declare function wishCard(desk: Desk, id: string, wish: Wish, person: string, level: number): TemplateResult;
/** What was said before, dated; nothing is overwritten. */
export declare const earlierWish: (desk: Desk, id: string, wish: Wish, p: string) => TemplateResult;
