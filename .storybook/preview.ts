import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import '../src/define.js';
import '../src/words/ar.js';
import '../src/words/ar-simple.js';
import '../src/words/cy.js';
import '../src/words/cy-simple.js';
import '../src/words/en-simple.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- still the way to hear an element's own events
  decorators: [withActions],
  parameters: {
    a11y: { test: 'error' },
    // What a host receives stands in the Actions panel.
    actions: { handles: ['kith-change', 'kith-state', 'kith-export', 'kith-open', 'kith-help', 'kith-error'] },
    options: { storySort: { order: ['Guides', ['Welcome', 'Five-minute embed', 'Keep it on your server', 'Words and languages', 'Theming', 'Accessibility', 'Safety', 'From the report'], 'Circle', 'Picker', 'Planner', 'Timeline', 'Review'] } },
  },
};
export default preview;
