/** What a part's height is remembered by, and how many entries it holds. */
const sized = (part: Element): [id: string, n: number] => {
  const n = part.getAttribute('data-n') ?? '1';
  return [`${part.getAttribute('data-part')!}*${n}`, Number(n)];
};

/**
 * Which parts of a long list stand near what is looked at. Far parts keep their room, so that nothing jumps; headings are always there.
 * A part that has focus is never let go of.
 */
export class Window {
  readonly #near = new Set<string>();
  readonly #heights = new Map<string, number>();
  #watch: IntersectionObserver | undefined;
  #seen = new WeakSet<Element>();
  /** The room that was written to a part. */
  readonly #rooms = new WeakMap<Element, string>();
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

  /** Gives every far `[data-part]` in a root its room, and looks at all of them, unless they only pass. */
  look(root: ParentNode, watched = true): void {
    this.#root = root;
    if (watched) this.#watch ??= new IntersectionObserver((seen) => { this.#onSeen(seen); }, { rootMargin: '700px 0px' });
    for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
      if (watched && !this.#seen.has(part)) {
        this.#seen.add(part);
        this.#watch?.observe(part);
      }
      const [id, n] = sized(part), room = part.firstElementChild ? '' : `${this.#heights.get(id) ?? Math.round(n * this.#card)}px`;
      if (room === (this.#rooms.get(part) ?? '')) continue;
      this.#rooms.set(part, room);
      part.style.blockSize = room;
    }
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    let news = false;
    for (const { target, isIntersecting, boundingClientRect: { height } } of seen) {
      const key = target.getAttribute('data-part')!, [id, n] = sized(target);
      if (isIntersecting === this.#near.has(key)) continue;
      if (!isIntersecting && target.contains((this.#root as ShadowRoot | undefined)?.activeElement ?? null)) continue;
      if (isIntersecting) this.#near.add(key);
      else {
        this.#near.delete(key);
        // What was taken away has no height to remember.
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
  stop(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#near.clear();
    this.#heights.clear();
    this.#seen = new WeakSet();
  }
}
