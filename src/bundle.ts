/** The one-file bundles of everything. */
import './define.js';
import './start.js';

export * from './index.js';
export { mount } from './mount.js';
