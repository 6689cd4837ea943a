import '@lion/ui/define/lion-combobox.js';
import '@lion/ui/define/lion-option.js';
import { contend } from '../lab/page.js';
import type { Crowd } from './picker-model.js';

interface Combobox extends HTMLElement { opened: boolean; showAllOnEmpty: boolean; label: string; _inputNode: HTMLInputElement }
let box: Combobox;
const seen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('lion-option')].filter((item) => item.getBoundingClientRect().height > 0);
const type = (text: string) => ({
  act() {
    const field = box._inputNode;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keyup', { key: text.slice(-1), bubbles: true, composed: true }));
  },
  shown: () => seen().length > 0 && seen().length < 1000 && seen().every((item) => item.textContent?.toLowerCase().includes(text)),
});
contend<Crowd>({
  show({ people }, place) {
    box = document.createElement('lion-combobox') as Combobox;
    box.label = 'Find a name';
    box.showAllOnEmpty = true;
    for (const [id, { name }] of Object.entries(people)) {
      const option = document.createElement('lion-option') as HTMLElement & { choiceValue: string };
      option.choiceValue = id;
      option.textContent = name;
      box.append(option);
    }
    place.append(box);
    box.opened = true;
  },
  shown: () => seen().length > 5,
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
});
