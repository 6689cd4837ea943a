/** Up to this many entries a whole story is drawn, so that the browser's own search and any reader reach it all. */
export const WHOLE = 200;
/** Entries drawn and let go of together. */
export const CHUNK = 8;

/**
 * Which parts of a long list stand near what is looked at. Far parts keep their room, so that nothing jumps; headings are always there.
 * A part that has focus is never let go of.
 */
export class Window {
  readonly #near = new Set<string>();
  readonly #heights = new Map<string, number>();
  #watch: IntersectionObserver | undefined;
  #root: ParentNode | undefined;
  #card: number;

  /** @param guess the height of one entry until one was measured, in px */
  constructor(readonly changed: () => void, guess = 150) {
    this.#card = guess;
  }

  /** Whether anything is known yet: before the first look, the beginning is drawn. */
  get blind(): boolean {
    return !this.#near.size;
  }
  isNear(key: string): boolean {
    return this.#near.has(key);
  }

  /** Looks at every `[data-part]` in a root, and gives the far ones their room. */
  look(root: ParentNode): void {
    this.#root = root;
    this.#watch ??= new IntersectionObserver((seen) => { this.#onSeen(seen); }, { rootMargin: '700px 0px' });
    for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
      const { part: key = '', n = '1', seen } = part.dataset;
      if (!seen) {
        part.dataset.seen = 'yes';
        this.#watch.observe(part);
      }
      if (part.childElementCount) part.style.removeProperty('block-size');
      else part.style.setProperty('block-size', `${this.#heights.get(key) ?? Math.round(Number(n) * this.#card)}px`);
    }
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    let news = false;
    for (const { target, isIntersecting, boundingClientRect: { height } } of seen) {
      const { part: key = '', n = '1' } = (target as HTMLElement).dataset;
      if (isIntersecting === this.#near.has(key)) continue;
      if (!isIntersecting && target.contains((this.#root as ShadowRoot | undefined)?.activeElement ?? null)) continue;
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
  stop(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#near.clear();
    this.#heights.clear();
    for (const part of this.#root?.querySelectorAll<HTMLElement>('[data-seen]') ?? []) delete part.dataset.seen;
  }
}
