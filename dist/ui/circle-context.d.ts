import type { Scene } from './scene.js';
/** The one context key. `Symbol.for`: two copies of the library on one page still meet. */
export declare const sceneContext: {
    __context__: Scene | undefined;
};
