import Choices from 'choices.js';
import { contend } from '../lab/page.js';
import type { Crowd } from './picker-model.js';

const seen = (place: HTMLElement): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.choices__list--dropdown .choices__item--choice')].filter((item) => item.getBoundingClientRect().height > 0);
const type = (text: string) => ({
  act(place: HTMLElement) {
    const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keyup', { key: text.slice(-1), bubbles: true }));
  },
  shown: (place: HTMLElement) => seen(place).length > 0 && seen(place).length < 1000 && seen(place).every((item) => item.textContent?.toLowerCase().includes(text)),
});
contend<Crowd>({
  show({ people }, place) {
    const select = document.createElement('select');
    place.append(select);
    const choices = new Choices(select, {
      choices: Object.entries(people).map(([value, { name }]) => ({ value, label: name })), shouldSort: true, searchResultLimit: 1000, searchFloor: 1, renderChoiceLimit: -1, allowHTML: false,
      // Letters anywhere in a name, to the letter: its fuzzy search costs more.
      fuseOptions: { threshold: 0, ignoreLocation: true },
    });
    choices.showDropdown(true);
  },
  shown: (place) => seen(place).length > 5 && !!place.querySelector('.choices__list--dropdown.is-active'),
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
});
