import { nothing, render } from 'lit';
import type { Row } from './order.js';

/** Up to this many entries the whole story is drawn, so that the browser's own search and any reader reach it all. */
export const WHOLE = 200;
/** A card's height with the space under it until some were measured, in px. */
const GUESS = 190;
/** The space between two cards, less the room for a focus ring that each has around it, in px. */
const BETWEEN = 2;
/** How long one frame may draw, in ms, along with scrolling and where all is asked for: what is left over is drawn in the next. */
const SHARE = 3, MOST = 24;
/** How much of the screen stands above the first card, in px. */
export const ABOVE = 260;

interface Slot { readonly el: HTMLElement; readonly list: List; readonly at: number; isDrawn: boolean; isNear: boolean; row?: Row | undefined }
interface List { readonly el: HTMLElement; rows: readonly Row[]; slots: Slot[]; readonly heights: number[] }

/**
 * Draws the rows of a long story that stand near what is looked at. The widget draws an empty list under each heading; this fills the near ones,
 * a few cards a frame, and keeps the room of the others, so that nothing jumps. Cards with focus are never let go of.
 */
export class Reel {
  #parts: ReadonlyMap<string, readonly Row[]> = new Map();
  readonly #lists = new Map<string, List>();
  #by = new WeakMap<Element, List | Slot>();
  #watch: IntersectionObserver | undefined;
  #queue = new Set<Slot>();
  #frame = 0;
  #card = GUESS;
  /** Whether everything is to be drawn, near or not. */
  #all = false;

  /** @param draw a row: the `at`th of a list of so many */
  constructor(readonly draw: (row: Row, at: number, size: number) => unknown) {}

  get isEmpty(): boolean {
    return !this.#parts.size;
  }

  /** Whether it watches what is near. */
  get looks(): boolean {
    return this.#watch !== undefined;
  }

  /** Takes up the rows of each list, and draws again what is drawn and is another now. @param isOther whether a row has to be drawn again that is the same */
  set(parts: ReadonlyMap<string, readonly Row[]>, isOther: (row: Row) => boolean): void {
    this.#parts = parts;
    for (const [key, list] of this.#lists) {
      const rows = parts.get(key);
      if (!rows) continue;
      const grown = rows.length !== list.rows.length;
      list.rows = rows;
      if (grown && list.slots.length) this.#fill(list);
      for (const slot of list.slots) if (slot.isDrawn && (grown || slot.row !== rows[slot.at] || isOther(slot.row!))) this.#show(slot);
    }
  }

  /** Finds the lists that were drawn, gives them their room, and draws the beginning where nothing was seen yet. @param above how tall is what stands over them, in px */
  look(root: ParentNode, above = 0): void {
    const isFirst = !this.#watch, found = new Map<string, HTMLElement>();
    this.#watch ??= new IntersectionObserver((seen) => { this.#onSeen(seen); }, { rootMargin: '600px 0px' });
    for (const el of root.querySelectorAll<HTMLElement>('[data-part]')) found.set(el.dataset.part!, el);
    for (const [key, list] of this.#lists) if (found.get(key) !== list.el) {
      this.#empty(list);
      this.#watch.unobserve(list.el);
      this.#lists.delete(key);
    }
    let room = isFirst ? Math.max(2, Math.ceil((innerHeight - ABOVE - above) / GUESS)) : 0;
    for (const [key, el] of found) {
      let list = this.#lists.get(key);
      if (!list) {
        this.#lists.set(key, (list = { el, rows: this.#parts.get(key) ?? [], slots: [], heights: [] }));
        this.#by.set(el, list);
        if (this.#all) this.#wish(list);
        else this.#rest(list);
        this.#watch.observe(el);
      }
      if (room > 0 && !this.#all) {
        this.#fill(list);
        for (const slot of list.slots) if (room > 0) {
          this.#show(slot);
          room--;
        }
      }
    }
    if (this.#all && this.#queue.size && !this.#frame) this.#drain(MOST);
  }

  /** Draws the list that holds an entry, so that it can be gone to. */
  reach(id: string): void {
    for (const list of this.#lists.values()) {
      const at = list.rows.findIndex((row) => row.id === id);
      if (at < 0) continue;
      if (!list.slots.length) this.#fill(list);
      this.#show(list.slots[at]!);
    }
  }

  /** Draws all: at once for paper, else as fast as the page stays quick. */
  drawAll(now: boolean): void {
    this.#all = true;
    for (const list of this.#lists.values()) this.#wish(list);
    this.#drain(now ? Infinity : MOST);
  }

  /** Lets go of everything: the story is another, or nobody looks. */
  stop(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    cancelAnimationFrame(this.#frame);
    this.#queue.clear();
    this.#all = false;
    for (const list of this.#lists.values()) {
      this.#empty(list);
      list.el.removeAttribute('style');
    }
    this.#lists.clear();
    this.#by = new WeakMap();
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    const focus = (this.#lists.values().next().value?.el.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null, later: Slot[] = [];
    for (const { target, isIntersecting, boundingClientRect: { top, bottom, height } } of seen) {
      const it = this.#by.get(target);
      if (!it || this.#all) continue;
      if ('slots' in it) {
        if (isIntersecting && !it.slots.length) this.#fill(it);
        else if (!isIntersecting && it.slots.length && !it.el.contains(focus)) {
          this.#empty(it);
          it.el.style.setProperty('block-size', `${height}px`);
        }
        continue;
      }
      it.isNear = isIntersecting;
      if (isIntersecting) {
        // What is looked at comes first.
        if (!it.isDrawn) {
          if (bottom > 0 && top < innerHeight) this.#queue.add(it);
          else later.push(it);
        }
      } else if (it.isDrawn && !it.el.contains(focus)) {
        it.list.heights[it.at] = height;
        this.#card = height + BETWEEN;
        it.isDrawn = false;
        render(nothing, it.el);
        this.#size(it);
      }
    }
    for (const slot of later) this.#queue.add(slot);
    if (this.#queue.size && !this.#frame) this.#drain(SHARE);
  }

  #drain(share: number): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const end = performance.now() + share;
    for (const slot of this.#queue) {
      this.#queue.delete(slot);
      if (slot.isNear || this.#all) this.#show(slot);
      if (performance.now() > end) break;
    }
    if (this.#queue.size) this.#frame = requestAnimationFrame(() => { this.#drain(share); });
  }

  #show(slot: Slot): void {
    const { el, at, list: { rows } } = slot;
    slot.row = rows[at]!;
    render(this.draw(slot.row, at, rows.length), el);
    if (slot.isDrawn) return;
    slot.isDrawn = true;
    slot.el.style.removeProperty('block-size');
  }

  /** A list that is to be drawn whole: what is far costs no layout, and is still found, read and printed. */
  #wish(list: List): void {
    list.el.style.setProperty('content-visibility', 'auto');
    list.el.style.setProperty('contain-intrinsic-block-size', `auto ${list.rows.length * this.#card}px`);
    if (!list.slots.length) this.#fill(list);
    for (const slot of list.slots) if (!slot.isDrawn) this.#queue.add(slot);
  }

  /** A list that is far keeps its room. */
  #rest({ el, rows }: List): void {
    el.style.setProperty('block-size', `${Math.round(rows.length * this.#card)}px`);
  }
  #size({ el, at, list: { heights } }: Slot): void {
    el.style.setProperty('block-size', `${heights[at] ?? Math.round(this.#card - BETWEEN)}px`);
  }
  /** Makes as many places as a list has need of. */
  #fill(list: List): void {
    const { el, rows: { length: n }, slots } = list;
    el.style.removeProperty('block-size');
    for (const slot of slots.splice(n)) this.#drop(slot);
    const more = document.createDocumentFragment();
    for (let at = slots.length; at < n; at++) {
      const place = document.createElement('div'), slot: Slot = { el: place, list, at, isDrawn: false, isNear: false };
      place.className = 'entries';
      place.setAttribute('role', 'presentation');
      slots.push(slot);
      this.#by.set(place, slot);
      this.#size(slot);
      this.#watch?.observe(place);
      more.append(place);
    }
    el.append(more);
  }
  #empty(list: List): void {
    for (const slot of list.slots.splice(0)) this.#drop(slot);
  }
  #drop(slot: Slot): void {
    this.#queue.delete(slot);
    this.#watch?.unobserve(slot.el);
    slot.el.remove();
  }
}
