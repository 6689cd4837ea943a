import { type TemplateResult } from 'lit';
import type { SeenBy, Wish } from '../../core/circle.js';
import type { PickerDesk } from './desk.js';
/** Who may see it beside the person. */
export declare const othersWho: ({ seenBy }: {
    seenBy?: readonly string[];
}) => string[];
/** Words that fold away while someone is at the screen with whom they are not shared. */
export declare const isFolded: (desk: PickerDesk, id: string, record: {
    seenBy?: SeenBy;
}) => boolean;
/** Opens words that were folded away. */
export declare const unfold: (desk: PickerDesk, id: string) => TemplateResult;
/** A wish in one line: what is wanted, then the person's words. */
export declare function wishLine(desk: PickerDesk, wish: Wish, p: string): TemplateResult | string;
/** A wish as it stands: words, what is wanted, who sees it, and what came back. */
export declare function wishCard(desk: PickerDesk, id: string, wish: Wish, person: string, level: number): TemplateResult;
/** What was said before, dated; nothing is overwritten. */
export declare const earlierWish: (desk: PickerDesk, id: string, wish: Wish, p: string) => TemplateResult;
