import type { Circle, Closeness, Placing, Wish } from '../../core/circle.js';
import { closedValue, standing, waitsFor } from '../../core/vocabulary.js';
import { latestPlacing, repliesTo } from '../../core/wishes.js';

const made = new WeakMap<object, unknown>();
/** Remembers what was worked out of a collection for as long as it stands: circles share what did not change. */
function once<K extends object, T>(of: K, make: (of: K) => T): T {
  let found = made.get(of) as T | undefined;
  if (found === undefined) made.set(of, (found = make(of)));
  return found;
}

/** Where someone stands now; nothing where nobody has put them anywhere. */
export function closenessOf(circle: Circle, person: string): Closeness | undefined {
  const latest = latestPlacing(circle, person);
  return latest && closedValue('closeness', latest[1].closeness);
}

/** Everything said about a person, or every place they had, newest first. */
export const historyOf = <T extends Wish | Placing>(records: Record<string, T>, person: string): [string, T][] =>
  Object.entries(records).filter(([, record]) => record.person === person).sort(([a, x], [b, y]) => (x.at === y.at ? (a < b ? 1 : -1) : x.at < y.at ? 1 : -1));

/** Whether a plan with them stands. */
export const hasPlan = ({ plans }: Circle, person: string): boolean =>
  once(plans, () => new Set(Object.values(plans).flatMap(({ people, status }) => (standing.includes(closedValue('status', status)) ? people : [])))).has(person);

/** Whether a wish waits for a word: nothing came back, or a promised day has passed. */
export function isUnheard(circle: Circle, id: string, wish: Wish, today: string): boolean {
  const waits = waitsFor(wish);
  if (waits === 'nothing' || (waits === 'answerIfPlan' && !hasPlan(circle, wish.person ?? ''))) return false;
  const [latest] = repliesTo(circle, `wishes/${id}`);
  return !latest || isOverdue(latest[1], today);
}

/** A promised day has passed and nothing newer came. */
export const isOverdue = ({ due, done }: { due?: string; done?: boolean }, today: string): boolean => due !== undefined && due < today && !done;
