const sized = (part) => {
  const n = part.getAttribute("data-n") ?? "1";
  return [`${part.getAttribute("data-part")}*${n}`, Number(n)];
};
class Window {
  /** @param guess the height of one entry until one was measured, in px */
  constructor(changed, guess = 150) {
    this.changed = changed;
    this.#card = guess;
  }
  changed;
  #near = /* @__PURE__ */ new Set();
  #heights = /* @__PURE__ */ new Map();
  #watch;
  #seen = /* @__PURE__ */ new WeakSet();
  /** The room that was written to a part. */
  #rooms = /* @__PURE__ */ new WeakMap();
  #root;
  #card;
  /** Whether anything is known yet: before the first look, the beginning is drawn. */
  get blind() {
    return !this.#near.size;
  }
  isNear(key) {
    return this.#near.has(key);
  }
  /** Gives every far `[data-part]` in a root its room, and looks at all of them, unless they only pass. */
  look(root, watched = true) {
    this.#root = root;
    if (watched) this.#watch ??= new IntersectionObserver((seen) => {
      this.#onSeen(seen);
    }, { rootMargin: "700px 0px" });
    for (const part of root.querySelectorAll("[data-part]")) {
      if (watched && !this.#seen.has(part)) {
        this.#seen.add(part);
        this.#watch?.observe(part);
      }
      const [id, n] = sized(part), room = part.firstElementChild ? "" : `${this.#heights.get(id) ?? Math.round(n * this.#card)}px`;
      if (room === (this.#rooms.get(part) ?? "")) continue;
      this.#rooms.set(part, room);
      part.style.blockSize = room;
    }
  }
  #onSeen(seen) {
    let news = false;
    for (const { target, isIntersecting, boundingClientRect: { height } } of seen) {
      const key = target.getAttribute("data-part"), [id, n] = sized(target);
      if (isIntersecting === this.#near.has(key)) continue;
      if (!isIntersecting && target.contains(this.#root?.activeElement ?? null)) continue;
      if (isIntersecting) this.#near.add(key);
      else {
        this.#near.delete(key);
        if (height) {
          this.#heights.set(id, height);
          this.#card = height / n;
        }
      }
      news = true;
    }
    if (news) this.changed();
  }
  /** Lets go of everything: the story is another, or nobody looks. */
  stop() {
    this.#watch?.disconnect();
    this.#watch = void 0;
    this.#near.clear();
    this.#heights.clear();
    this.#seen = /* @__PURE__ */ new WeakSet();
  }
}

export { Window };
