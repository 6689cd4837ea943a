import { isoDate } from '../../core/when.js';
import { silentAbout, latestWish } from '../../core/wishes.js';
import { openMoves } from '../../ui/parts/move-cards.js';
import { indexOf } from './order.js';

function moveAfter(circle, id, today) {
  const { byId, chapters } = indexOf(circle.entries), row = byId.get(id);
  if (!row?.span || !["livedAt", "movedHome"].includes(row.entry.kind)) return;
  const open = openMoves(circle, today), ended = open.find(({ home }) => home === id);
  if (ended) return ended;
  const left = chapters.findLast((home) => home.entry.kind === "livedAt" && home.id !== id && home.start < row.start);
  if (!left || left.entry.putAway || row.start < (left.span?.toIs === "open" ? -Infinity : left.span.to - 62)) return;
  const told = open.find(({ home }) => home === left.id);
  if (told || left.span.toIs !== "open") return told;
  const on = isoDate(row.start), { people = [] } = left.entry;
  const ties = Object.entries(circle.people).filter(([person, { home }]) => (home === left.id || people.includes(person)) && !silentAbout(circle, person, today) && !((latestWish(circle, person)?.[1].at ?? "") >= on)).map(([person]) => person);
  return { home: left.id, on, ties, ...row.entry.kind === "livedAt" ? { to: id } : {} };
}

export { moveAfter };
