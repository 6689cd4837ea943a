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
  #root;
  #card;
  /** Whether anything is known yet: before the first look, the beginning is drawn. */
  get blind() {
    return !this.#near.size;
  }
  isNear(key) {
    return this.#near.has(key);
  }
  /** Looks at every `[data-part]` in a root, and gives the far ones their room. */
  look(root) {
    this.#root = root;
    this.#watch ??= new IntersectionObserver((seen) => {
      this.#onSeen(seen);
    }, { rootMargin: "700px 0px" });
    for (const part of root.querySelectorAll("[data-part]")) {
      const { part: key = "", n = "1", seen } = part.dataset;
      if (!seen) {
        part.dataset.seen = "yes";
        this.#watch.observe(part);
      }
      if (part.childElementCount) part.style.removeProperty("block-size");
      else part.style.setProperty("block-size", `${this.#heights.get(key) ?? Math.round(Number(n) * this.#card)}px`);
    }
  }
  #onSeen(seen) {
    let news = false;
    for (const { target, isIntersecting, boundingClientRect: { height } } of seen) {
      const { part: key = "", n = "1" } = target.dataset;
      if (isIntersecting === this.#near.has(key)) continue;
      if (!isIntersecting && target.contains(this.#root?.activeElement ?? null)) continue;
      if (isIntersecting) this.#near.add(key);
      else {
        this.#near.delete(key);
        this.#heights.set(key, height);
        this.#card = height / Number(n);
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
    for (const part of this.#root?.querySelectorAll("[data-seen]") ?? []) delete part.dataset.seen;
  }
}

export { Window };
