import { nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
/** What cannot be right now, why, who decided it and when it is looked at again: in the host's words, never in ours. */
export declare function holdCard(scene: Scene, person: string, day: string, way?: string): TemplateResult | typeof nothing;
