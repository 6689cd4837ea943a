/** Hand-written DOM: the month and what stands beside it on the screen. */
import { contend } from '../lab/page.js';
import { ANSWERS, asked, css, DAYS, ICON, initials, KEY, LEAD, monthOf, TODAY } from './planner-model.js';

const NS = 'http://www.w3.org/2000/svg';
function icon(name: keyof typeof ICON): SVGElement {
  const svg = document.createElementNS(NS, 'svg'), path = document.createElementNS(NS, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'i');
  path.setAttribute('d', ICON[name]);
  svg.append(path);
  return svg;
}
function el<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
let at = 0;
const title = el('h3'), weeks = el('tbody');
function draw(): void {
  const month = monthOf(at);
  title.textContent = month.title;
  weeks.replaceChildren(...month.weeks.map((week) => el('tr', '', ...week.map(({ date, n, out, meetings, more }) => {
    const cell = el('td', out ? 'out' : '', el('span', date === TODAY ? 'now' : '', String(n)));
    cell.dataset.day = date;
    if (meetings.length) cell.append(el('div', 'pips', ...meetings.map(({ name, colour }) => el('span', `tok p${colour}`, initials(name))), more > 0 ? `+${more}` : ''));
    return cell;
  }))));
}
const prev = el('button', 'bare', icon('prev')), next = el('button', 'bare', icon('next'));
const step = (n: number) => (): void => { at += n; draw(); };
const onScreen = (): boolean => weeks.getBoundingClientRect().height > 200 && weeks.querySelectorAll('.tok').length > 20;

contend({
  show(_data, place) {
    const root = el('div');
    root.id = 'm';
    prev.addEventListener('click', step(-1));
    next.addEventListener('click', step(1));
    draw();
    root.append(el('h2', '', 'Keeping in touch'), el('div', 'row', el('p', '', LEAD), el('span', 'end'), el('button', 'first', icon('plus'), 'Add a plan')), el('div', 'two',
      el('div', '', el('div', 'row', title, el('span', 'end'), prev, next), el('table', '', el('thead', '', el('tr', '', ...DAYS.map((day) => el('th', '', day)))), weeks), el('p', '', KEY)),
      el('div', '', el('h3', '', 'Did this happen?'), ...asked().map(({ meeting: { name, colour }, day }) => el('div', 'card', el('div', 'row', el('span', `tok big p${colour}`, initials(name)), el('span', '', el('b', '', day), `Time with ${name}`)), el('div', 'three', ...ANSWERS.map((label) => el('button', '', label))), el('div', '', el('button', 'quiet', 'I’d rather not say'))))),
    ));
    place.append(el('style', '', css), root);
  },
  shown: () => onScreen() && document.querySelectorAll('.card').length === 3,
  acts: { next: { act() { next.click(); }, shown: () => onScreen() && title.textContent!.startsWith('December') } },
});
