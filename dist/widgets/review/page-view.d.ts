import { type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { type ReviewPage } from './page.js';
/** What only the person writes; their message to the meeting first and largest. */
export declare function mineView(scene: Scene, { mine }: Pick<ReviewPage, 'mine'>): TemplateResult;
/** The page as it is seen, shared and printed. */
export declare function pageView(scene: Scene, page: ReviewPage): TemplateResult;
