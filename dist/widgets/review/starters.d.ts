import type { Scene } from '../../ui/scene.js';
/**
 * A few questions to begin with, each out of one thing the person said: a next time, a wish, who is fun or new, whom they help, a club.
 * None about someone of whom nothing may be asked, none about what went wrong, and none where nothing was said.
 */
export declare function startersOf(scene: Scene): string[];
