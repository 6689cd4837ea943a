/** Hand-written DOM: the same facts, only what is near the window drawn, slots used again. */
import { contend, fills } from '../lab/page.js';
import { css, GROUPINGS, ICON, lineAt, linesOf, picture, read, type Crowd, type Line, type Row } from './picker-model.js';

declare const how: string;
const NS = 'http://www.w3.org/2000/svg';
function icon(d: string, className = 'i'): SVGElement {
  const svg = document.createElementNS(NS, 'svg'), path = document.createElementNS(NS, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
function el<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
class Slot {
  readonly root = el('div', 'slot');
  readonly head = el('h3');
  readonly tok = el('span', 'tok');
  readonly name = el('b', 'name');
  readonly kind = el('small');
  readonly said = el('span');
  readonly mark = icon('', 'i m');
  readonly end = el('span', 'end', icon(ICON.down));
  readonly row = el('h4', '', el('button', 'r', this.tok, el('span', '', this.name, ' ', this.kind, el('br'), this.said), this.end));
  at: Line | undefined;
  draw(line: Line): void {
    this.at = line;
    this.root.style.transform = `translateY(${line.top}px)`;
    const { row } = line;
    if (!row) {
      this.head.replaceChildren(icon(ICON.ring, 'i g'), line.title!, el('span', '', `${line.n} here`));
      if (this.head.parentNode !== this.root) this.root.replaceChildren(this.head);
      return;
    }
    this.tok.className = `tok p${row.colour}`;
    this.tok.textContent = row.initials;
    this.name.textContent = row.name;
    this.kind.textContent = row.kind;
    this.said.textContent = row.said;
    if (row.mark) {
      this.mark.firstElementChild!.setAttribute('d', row.mark);
      this.end.prepend(this.mark);
    } else this.mark.remove();
    if (this.row.parentNode !== this.root) this.root.replaceChildren(this.row);
  }
}
let rows: Row[] = [], lines: Line[] = [], slots: Slot[] = [], list: HTMLElement, field: HTMLInputElement, placed = 0;
function draw(): void {
  const top = scrollY - placed, around = slots.length ? 700 : 30, begin = lineAt(lines, top - around), end = Math.min(lines.length, lineAt(lines, top + innerHeight + around) + 1);
  while (slots.length < end - begin) {
    const slot = new Slot();
    slots.push(slot);
    list.append(slot.root);
  }
  for (let i = begin; i < begin + slots.length; i++) {
    const slot = slots[i % slots.length]!, line = i < end ? lines[i] : undefined;
    if (line && slot.at !== line) slot.draw(line);
    slot.root.hidden = !line;
  }
}
function search(): void {
  const { lines: found, height } = linesOf(rows, field.value);
  lines = found;
  list.style.height = `${height}px`;
  draw();
}
const names = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#p .slot:not([hidden]) .name')];
const type = (text: string) => ({
  act() {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
  shown: () => names().length > 0 && names().every((name) => ` ${name.textContent ?? ''}`.toLowerCase().includes(` ${text}`)),
});
contend<Crowd>({
  show(data, place) {
    const root = el('div'), select = el('select', '', ...GROUPINGS.map((label) => el('option', '', label)));
    rows = read(data);
    root.id = 'p';
    list = el('div', 'list');
    field = el('input');
    field.type = 'search';
    field.addEventListener('input', search);
    const left = el('div', '',
      el('button', 'first', icon(ICON.plus), 'Add someone'), el('div', 'row', el('label', '', 'Show people ', select)), el('label', '', el('b', '', 'Find a name'), field),
      el('div', 'row', el('p', '', 'This is a long list. It is drawn as you come to it.'), el('button', '', `Show all ${rows.length}`)), list);
    root.append(el('h2', '', 'Who I want to stay in touch with'), el('p', '', 'Anyone can be here: family, friends, people you used to live with, a pet, a place. You choose where they go.'),
      el('div', 'row', el('p', '', icon(ICON.lock), 'Yours, until you share it '), el('button', 'quiet', 'Who could see this?')),
      how === 'picture' ? el('div', 'both', left, el('div', '', picture(rows))) : left);
    place.append(el('style', '', css), root);
    placed = list.getBoundingClientRect().top + scrollY;
    search();
    addEventListener('scroll', draw, { passive: true });
  },
  shown: () => fills(document.querySelectorAll('#p .slot')),
  acts: { g: type('g'), gw: type('gw'), gwe: type('gwe') },
});
