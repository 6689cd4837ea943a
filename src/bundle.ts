/** What the one-file bundles run: registers everything, and mounts `data-kith` places once the page is there. */
import { mount } from './define.js';

export * from './index.js';
export { mount };

// Circles first, so that the widgets inside find them.
const start = (): void => {
  mount('[data-kith=circle]');
  mount('[data-kith]:not([data-kith=circle])');
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
