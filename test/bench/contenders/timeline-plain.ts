/** Hand-written DOM: the same facts, only what is near the window drawn, slots used again. */
import { contend, fills, frames } from '../lab/page.js';
import { css, GROUPS, ICON, initials, lineAt, read, say, type Life, type Line } from './timeline-model.js';
import { picture } from './timeline-picture.js';

declare const how: string;
const NS = 'http://www.w3.org/2000/svg';
function icon(name: keyof typeof ICON): SVGElement {
  const svg = document.createElementNS(NS, 'svg'), path = document.createElementNS(NS, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
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
const button = (label: string, className = '', pre?: keyof typeof ICON, post?: keyof typeof ICON): HTMLButtonElement => {
  const made = el('button', className, ...(pre ? [icon(pre)] : []), label, ...(post ? [' ', icon(post)] : []));
  made.type = 'button';
  return made;
};

class Slot {
  readonly root = el('div', 'slot');
  readonly head = el('h4');
  readonly card = el('div', 'card');
  readonly title = el('b', '', '');
  readonly date = el('span', 'd', '');
  readonly words = el('div');
  readonly chips = el('div', 'chips');
  at = -1;
  constructor() {
    const by = el('div', 'by', el('span', '', icon('pen'), 'My words'), el('span', '', icon('lock'), 'Yours. Not shared.'));
    this.card.setAttribute('role', 'listitem');
    this.card.append(el('div', '', this.title, this.date), this.words, this.chips, by, el('div', '', button('More', 'quiet', undefined, 'down')));
  }
  draw(at: number, { top, height, entry, year, age, id }: Line, life: Life): void {
    this.at = at;
    this.root.style.transform = `translateY(${top}px)`;
    this.root.style.height = `${height}px`;
    if (!entry) {
      this.head.replaceChildren(year, el('span', '', age));
      if (this.head.parentNode !== this.root) this.root.replaceChildren(this.head);
      return;
    }
    this.card.dataset.e = id;
    this.title.textContent = entry.title ?? entry.kind;
    this.date.textContent = entry.when?.edtf ? say(entry.when.edtf) : entry.when?.said ?? '';
    this.words.textContent = entry.words ?? '';
    this.chips.replaceChildren(...(entry.people ?? []).map((person) => {
      const { name, colour } = life.people[person]!;
      return el('span', 'chip', el('span', `tok p${colour ?? 1}`, initials(name)), name);
    }));
    if (this.card.parentNode !== this.root) this.root.replaceChildren(this.card);
  }
}

let slots: Slot[] = [], lines: Line[] = [], life: Life, list: HTMLElement, chap: HTMLElement;
let placed = 0;
const AROUND = 700;
function draw(): void {
  const top = scrollY - placed, begin = lineAt(lines, top - (slots.length ? AROUND : 0)), end = Math.min(lines.length, lineAt(lines, top + innerHeight + (slots.length ? AROUND : 60)) + 1);
  while (slots.length < Math.min(lines.length, end - begin)) {
    const slot = new Slot();
    slots.push(slot);
    list.append(slot.root);
  }
  for (let i = begin; i < end; i++) {
    const slot = slots[i % slots.length]!;
    if (slot.at !== i) slot.draw(i, lines[i]!, life);
  }
  const { chapter = '' } = lines[Math.max(0, lineAt(lines, top))] ?? {};
  if (chap.dataset.of !== chapter) {
    chap.dataset.of = chapter;
    chap.replaceChildren(icon('next'), chapter);
  }
}

let model: ReturnType<typeof read>;
contend<Life>({
  ready(data) { model = read(data); },
  show(data, place) {
    life = data;
    const style = el('style', '', css), root = el('div');
    const { lines: all, height, count } = model;
    lines = all;
    root.id = 't';
    list = el('div', 'list');
    list.setAttribute('role', 'list');
    list.style.height = `${height}px`;
    chap = el('h3');
    const pills = GROUPS.map((label, i) => {
      const made = button(label, 'pill');
      made.setAttribute('role', 'radio');
      made.setAttribute('aria-checked', String(i === 0));
      return made;
    });
    root.append(
      el('h2', '', 'My story so far'), el('p', '', 'The people, homes and times that are part of your life. It can have gaps.', el('br'), 'You can add things in any order.'),
      el('div', 'row', el('p', '', icon('lock'), 'Yours, unless you share a part of it '), button('Who could see this?', 'quiet'), el('span', 'end'), button('Something I don’t know', '', 'ask'), button('Add to my story', 'first', 'plus')),
      ...(how === 'picture' ? [picture(data)] : []),
      el('div', 'row', ...pills, el('span', 'end'), button('Show oldest first', 'quiet')), el('div', 'row', button('Find something', 'quiet', undefined, 'down')),
      el('div', 'row', el('p', '', 'This is a long story. What you scroll to is drawn as you come to it.'), button(`Show all ${count}`)),
      el('div', 'cols', el('div', 'chap', chap), list),
    );
    place.append(style, root);
    placed = list.getBoundingClientRect().top + scrollY;
    draw();
    addEventListener('scroll', draw, { passive: true });
  },
  shown: () => (how === 'picture' ? fills(document.querySelectorAll('#t > *')) : fills(document.querySelectorAll('#t [role=listitem]'))),
  acts: {
    change: {
      act() { slots.find(({ card }) => card.isConnected && card.getBoundingClientRect().top > 0)!.title.textContent = 'Changed just now'; },
      shown: () => slots.some(({ title }) => title.textContent === 'Changed just now'),
    },
  },
  probes: {
    async 'one change, script'() {
      const slot = slots.find(({ card }) => card.isConnected && card.getBoundingClientRect().top > 0)!;
      await frames(3);
      const start = performance.now(), entry = { ...lines[slot.at]!.entry!, title: `Again ${start}` };
      life = { ...life, entries: { ...life.entries, [lines[slot.at]!.id]: entry } };
      lines[slot.at] = { ...lines[slot.at]!, entry };
      slot.draw(slot.at, lines[slot.at]!, life);
      return performance.now() - start;
    },
  },
});
