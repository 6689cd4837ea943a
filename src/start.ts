/** What a one-file bundle does by itself: mounts `data-kith` places once the page is there. Circles first, so that the widgets inside find them. */
import { mount } from './mount.js';

const start = (): void => {
  mount('[data-kith=circle]');
  mount('[data-kith]:not([data-kith=circle])');
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
