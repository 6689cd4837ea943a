/** Plain DOM that says hello. */
import { contend } from '../lab/page.js';

let title: HTMLElement | undefined;
function make(): HTMLElement {
  const root = document.createElement('div'), words = document.createElement('p');
  title = document.createElement('h2');
  title.textContent = 'Hello';
  words.textContent = 'There is nothing here yet.';
  root.append(title, words);
  return root;
}
contend({
  show(_data, place) { place.append(make()); },
  shown: () => (title?.getBoundingClientRect().height ?? 0) > 10,
  mount: make,
});
