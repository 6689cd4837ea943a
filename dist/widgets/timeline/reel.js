import { render, nothing } from 'lit';

const WHOLE = 200;
const GUESS = 190;
const BETWEEN = 2;
const NEAR = 600;
const RUN = 8;
const SHARE = 3, MOST = 24;
const ABOVE = 260;
class Reel {
  /** @param draw a row: the `at`th of a list of so many */
  constructor(draw) {
    this.draw = draw;
  }
  draw;
  #parts = /* @__PURE__ */ new Map();
  #lists = /* @__PURE__ */ new Map();
  #by = /* @__PURE__ */ new WeakMap();
  #watch;
  #queue = /* @__PURE__ */ new Set();
  #frame = 0;
  #card = GUESS;
  /** Whether everything is to be drawn, near or not. */
  #all = false;
  get isEmpty() {
    return !this.#parts.size;
  }
  /** Whether it watches what is near. */
  get looks() {
    return this.#watch !== void 0;
  }
  /** Takes up the rows of each list, and draws again what is drawn and is another now. @param isOther whether a row has to be drawn again that is the same */
  set(parts, isOther) {
    this.#parts = parts;
    for (const [key, list] of this.#lists) {
      const rows = parts.get(key);
      if (!rows) continue;
      const grown = rows.length !== list.rows.length;
      list.rows = rows;
      list.n = rows.length;
      if (grown && list.isOpen) this.#fill(list);
      for (const card of cardsOf(list)) if (grown || card.row !== rows[card.from] || isOther(card.row)) this.#show(card);
    }
  }
  /** Finds the lists that were drawn, gives them their room, and draws the beginning where nothing was seen yet. @param above how tall is what stands over them, in px */
  look(root, above = 0) {
    const isFirst = !this.#watch, found = /* @__PURE__ */ new Map();
    this.#watch ??= new IntersectionObserver((seen) => {
      this.#onSeen(seen);
    }, { rootMargin: `${NEAR}px 0px` });
    for (const el of root.querySelectorAll("[data-part]")) found.set(el.dataset.part, el);
    for (const [key, list] of this.#lists) if (found.get(key) !== list.el) {
      this.#empty(list);
      this.#watch.unobserve(list.el);
      this.#lists.delete(key);
    }
    let room = isFirst ? Math.max(2, Math.ceil((innerHeight - ABOVE - above) / GUESS)) : 0;
    for (const [key, el] of found) {
      let list = this.#lists.get(key);
      if (!list) {
        const rows = this.#parts.get(key) ?? [];
        this.#lists.set(key, list = { el, rows, from: 0, n: rows.length, step: RUN, inner: [], isNear: false, isOpen: false });
        list.list = list;
        this.#by.set(el, list);
        if (this.#all) this.#wish(list);
        else this.#size(list);
        this.#watch.observe(el);
      }
      if (room > 0 && !this.#all) room = this.#begin(list, room);
    }
    if (this.#all && this.#queue.size && !this.#frame) this.#drain(MOST);
  }
  /** Draws the card of an entry, so that it can be gone to. */
  reach(id) {
    for (const list of this.#lists.values()) {
      const at = list.rows.findIndex((row) => row.id === id);
      let part = at < 0 ? void 0 : list;
      for (; part?.step; part = part.inner.find(({ from, n }) => at >= from && at < from + n)) this.#open(part);
      if (part) this.#show(part);
    }
  }
  /** Draws all: at once for paper, else as fast as the page stays quick. */
  drawAll(now) {
    this.#all = true;
    for (const list of this.#lists.values()) this.#wish(list);
    this.#drain(now ? Infinity : MOST);
  }
  /** Lets go of everything: the story is another, or nobody looks. */
  stop() {
    this.#watch?.disconnect();
    this.#watch = void 0;
    cancelAnimationFrame(this.#frame);
    this.#queue.clear();
    this.#all = false;
    for (const list of this.#lists.values()) {
      this.#empty(list);
      list.el.removeAttribute("style");
    }
    this.#lists.clear();
    this.#by = /* @__PURE__ */ new WeakMap();
  }
  #onSeen(seen) {
    const focus = this.#lists.values().next().value?.el.getRootNode()?.activeElement ?? null, later = [];
    for (const { target, isIntersecting, boundingClientRect: { top, height } } of seen) {
      const part = this.#by.get(target);
      if (!part || this.#all) continue;
      part.isNear = isIntersecting;
      if (isIntersecting) this.#near(part, top, later);
      else if (part.isOpen && !part.el.contains(focus)) this.#close(part, height);
    }
    for (const card of later) this.#queue.add(card);
    if (this.#queue.size && !this.#frame) this.#drain(SHARE);
  }
  /** Opens what is near, down to the cards, which wait for their turn: what is looked at comes first, what is only near goes to `later`. */
  #near(part, top, later) {
    if (part.isOpen) return;
    if (!part.step) {
      if (top < innerHeight && top + this.#room(part) > 0) this.#queue.add(part);
      else later.push(part);
      return;
    }
    this.#open(part);
    let at = top;
    for (const inner of part.inner) {
      const end = at + this.#room(inner);
      if (end > -NEAR && at < innerHeight + NEAR) {
        inner.isNear = true;
        this.#near(inner, at, later);
      }
      at = end;
    }
  }
  #drain(share) {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const end = performance.now() + share;
    for (const card of this.#queue) {
      this.#queue.delete(card);
      if (card.isNear || this.#all) this.#show(card);
      if (performance.now() > end) break;
    }
    if (this.#queue.size) this.#frame = requestAnimationFrame(() => {
      this.#drain(share);
    });
  }
  #show(card) {
    const { el, from, list: { rows } } = card;
    card.row = rows[from];
    render(this.draw(card.row, from, rows.length), el);
    if (card.isOpen) return;
    card.isOpen = true;
    el.style.removeProperty("block-size");
  }
  /** Draws the first cards of a list. @returns how many there is still room for */
  #begin(part, room) {
    if (!part.step) {
      this.#show(part);
      return room - 1;
    }
    this.#open(part);
    for (const inner of part.inner) if (room > 0) room = this.#begin(inner, room);
    return room;
  }
  /** A list that is to be drawn whole: what is far costs no layout, and is still found, read and printed. */
  #wish(part) {
    if (!part.step) {
      if (!part.isOpen) this.#queue.add(part);
      return;
    }
    if (part === part.list) {
      part.el.style.setProperty("content-visibility", "auto");
      part.el.style.setProperty("contain-intrinsic-block-size", `auto ${part.n * this.#card}px`);
    }
    this.#open(part);
    for (const inner of part.inner) this.#wish(inner);
  }
  /** The room that a stretch takes, or will take, with the space under it. */
  #room({ height, n }) {
    return height ?? Math.round(n * this.#card);
  }
  #size(part) {
    part.el.style.setProperty("block-size", `${this.#room(part) - (part.step ? 0 : BETWEEN)}px`);
  }
  #open(part) {
    if (part.isOpen) return;
    part.isOpen = true;
    part.el.style.removeProperty("block-size");
    this.#fill(part);
  }
  #close(part, height) {
    part.isOpen = false;
    part.height = part.step ? height : this.#card = height + BETWEEN;
    if (part.step) this.#empty(part);
    else render(nothing, part.el);
    this.#size(part);
  }
  /** Makes as many places as an open stretch has need of. */
  #fill(part) {
    const { el, list, from, n, step, inner } = part, end = from + n;
    for (const gone of inner.splice(Math.ceil(n / step))) this.#drop(gone);
    const more = document.createDocumentFragment(), next = step === 1 ? 0 : 1;
    for (let at = from; at < end; at += step) {
      const size = Math.min(step, end - at), known = inner[(at - from) / step];
      if (known) {
        if (known.n === size) continue;
        known.n = size;
        if (known.isOpen) this.#fill(known);
        else {
          delete known.height;
          this.#size(known);
        }
        continue;
      }
      const place = document.createElement("div"), made = { el: place, list, from: at, n: size, step: next, inner: [], isNear: false, isOpen: false };
      place.className = next ? "run" : "slot";
      place.setAttribute("role", "presentation");
      inner.push(made);
      this.#by.set(place, made);
      this.#size(made);
      this.#watch?.observe(place);
      more.append(place);
    }
    el.append(more);
  }
  #empty(part) {
    for (const inner of part.inner.splice(0)) this.#drop(inner);
    part.isOpen = false;
  }
  #drop(part) {
    this.#empty(part);
    this.#queue.delete(part);
    this.#watch?.unobserve(part.el);
    part.el.remove();
  }
}
function* cardsOf(part) {
  if (!part.isOpen) return;
  if (part.step) for (const inner of part.inner) yield* cardsOf(inner);
  else yield part;
}

export { ABOVE, Reel, WHOLE };
