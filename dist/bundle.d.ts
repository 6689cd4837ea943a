/** What the one-file bundles run: registers everything, and mounts `data-kith` places once the page is there. */
import { mount } from './define.js';
export * from './index.js';
export { mount };
