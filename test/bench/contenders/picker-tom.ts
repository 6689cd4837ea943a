import TomSelect from 'tom-select';
import { contend } from '../lab/page.js';
import type { Crowd } from './picker-model.js';

const seen = (place: HTMLElement): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.ts-dropdown .option')].filter((item) => item.getBoundingClientRect().height > 0);
const type = (text: string) => ({
  act(place: HTMLElement) {
    const field = place.querySelector<HTMLInputElement>('.ts-control input')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shown: (place: HTMLElement) => seen(place).length > 0 && seen(place).length < 1000 && seen(place).every((item) => item.textContent?.toLowerCase().includes(text)),
});
contend<Crowd>({
  show({ people }, place) {
    const select = document.createElement('select');
    place.append(select);
    // Everyone can be reached, and no key waits for the next.
    const made = new TomSelect(select, { options: Object.entries(people).map(([value, { name }]) => ({ value, text: name })), maxOptions: null, refreshThrottle: 0 } as never);
    made.focus();
    made.open();
  },
  shown: (place) => seen(place).length > 5,
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
});
