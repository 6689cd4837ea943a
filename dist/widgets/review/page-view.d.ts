import { type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
import type { Page } from './facts.js';
export declare const legend: (scene: Scene) => TemplateResult;
/** The page as it is seen, shared and printed. `after` puts something under each person. */
export declare function pageView(scene: Scene, page: Page, after?: (id: string) => unknown): TemplateResult;
