import { createContext } from '@lit/context';
import type { Scene } from './scene.js';

/** The one context key. `Symbol.for`: two copies of the library on one page still meet. */
export const sceneContext = createContext<Scene | undefined>(Symbol.for('kith.scene'));
