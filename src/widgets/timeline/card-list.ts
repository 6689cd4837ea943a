import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../../ui/desk.js';
import { concerns } from '../../ui/parts/save-line.js';
import type { Scene } from '../../ui/scene.js';
import { card } from './cards.js';
import { indexOf, type Row } from './order.js';

/** Whether a change of an entry, or of a telling of it, is on its way or waits in a draft: that is said under it. */
export function moves({ circle, items, drafts }: Scene, id: string): boolean {
  if (!items.length && !drafts.length) return false;
  const ids = [id, ...indexOf(circle.entries).tellings.get(id) ?? []];
  return [...items, ...drafts].some(({ change }) => ids.some((one) => concerns(change, one)));
}

/** Draws cards, and knows which of them have to be drawn again: one change among thousands draws one. */
export class CardList {
  /** What every card hangs on beside its own records: the same list as long as all in it is the same. */
  #all: readonly unknown[] = [];
  /** The entries whose change was on its way when they were last drawn. */
  #moved: ReadonlySet<string> = new Set();

  /** A new drawing begins. @param turn grows with what is opened, typed or pressed @returns whether the card of a row has to be drawn again, though the row is the same */
  turn(scene: Scene, turn: number): (row: Row) => boolean {
    const { circle, words, viewer, today, present, readonly, names, headingLevel } = scene, { people, wishes, replies, limits, me, entries } = circle;
    const all = [turn, headingLevel, words, indexOf(entries).chapters, people, wishes, replies, limits, me, viewer, today, readonly, present.join(), Object.values(names).join()];
    const isSame = all.every((one, i) => one === this.#all[i]), before = this.#moved, now = new Set<string>();
    if (!isSame) this.#all = all;
    this.#moved = now;
    return ({ id }) => {
      const is = moves(scene, id);
      if (is) now.add(id);
      return !isSame || is || before.has(id);
    };
  }

  /** Cards of some rows of a list. Where the list is not drawn whole (`size` long), each says its place in it. */
  draw(desk: Desk, rows: readonly Row[], from = 0, size?: number): unknown {
    const { scene } = desk, { entries } = scene.circle, { tellings } = indexOf(entries), level = scene.headingLevel + 3;
    return repeat(rows, ({ id }) => id, ({ id, entry }, i) => {
      const told = tellings.get(id) ?? [];
      return guard([moves(scene, id) ? {} : 0, entry, ...told.map((one) => entries[one]), from + i, size, this.#all], () => card(desk, id, entry, level, size === undefined ? undefined : [from + i + 1, size]));
    });
  }
}
