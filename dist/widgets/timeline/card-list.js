import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { concerns } from '../../ui/parts/save-line.js';
import { card } from './cards.js';
import { indexOf } from './order.js';

function moves({ circle, items, drafts }, id) {
  if (!items.length && !drafts.length) return false;
  const ids = [id, ...indexOf(circle.entries).tellings.get(id) ?? []];
  return [...items, ...drafts].some(({ change }) => ids.some((one) => concerns(change, one)));
}
class CardList {
  /** What every card hangs on beside its own records: the same list as long as all in it is the same. */
  #all = [];
  /** The entries whose change was on its way when they were last drawn. */
  #moved = /* @__PURE__ */ new Set();
  /** A new drawing begins. @param turn grows with what is opened, typed or pressed @returns whether the card of a row has to be drawn again, though the row is the same */
  turn(scene, turn) {
    const { circle, words, viewer, today, present, readonly, names, headingLevel } = scene, { people, wishes, replies, limits, me, entries } = circle;
    const all = [turn, headingLevel, words, indexOf(entries).chapters, people, wishes, replies, limits, me, viewer, today, readonly, present.join(), Object.values(names).join()];
    const isSame = all.every((one, i) => one === this.#all[i]), before = this.#moved, now = /* @__PURE__ */ new Set();
    if (!isSame) this.#all = all;
    this.#moved = now;
    return ({ id }) => {
      const is = moves(scene, id);
      if (is) now.add(id);
      return !isSame || is || before.has(id);
    };
  }
  /** Cards of some rows of a list. Where the list is not drawn whole (`size` long), each says its place in it. */
  draw(desk, rows, from = 0, size) {
    const { scene } = desk, { entries } = scene.circle, { tellings } = indexOf(entries), level = scene.headingLevel + 3;
    return repeat(rows, ({ id }) => id, ({ id, entry }, i) => {
      const told = tellings.get(id) ?? [];
      return guard([moves(scene, id) ? {} : 0, entry, ...told.map((one) => entries[one]), from + i, size, this.#all], () => card(desk, id, entry, level, size === void 0 ? void 0 : [from + i + 1, size]));
    });
  }
}

export { CardList, moves };
