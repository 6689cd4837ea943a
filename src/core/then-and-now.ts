/** Two times of one life beside each other: who was there, what the person said, what happened. Nothing is better or worse. */
import type { Amount, Circle, ReviewRecord } from './circle.js';
import { own } from './read-circle.js';
import { reviewOf } from './review.js';
import { closedValue, hasDied, quietStates } from './vocabulary.js';
import { boundsOf } from './when.js';
import { latestWish } from './wishes.js';

/** How it was with one person at a time. `n` counts the dates of plans in the twelve months before, `k` those that happened. */
export interface Moment {
  inLife: boolean;
  amount?: Amount;
  k: number;
  n: number;
}
export interface ThenAndNow {
  then: string;
  now: string;
  /** Those who were in the person's life at one of the two times, by id. */
  people: Record<string, { then: Moment; now: Moment }>;
  /** What the person wrote for a review in the twelve months up to each time. */
  reviewThen?: ReviewRecord;
  reviewNow?: ReviewRecord;
}

const GONE = [...quietStates.slice(3), 'lostTouch', 'looking'];
const yearBefore = (date: string): string => `${String(Math.max(0, +date.slice(0, 4) - 1)).padStart(4, '0')}${date.slice(4).replace('-02-29', '-02-28')}`;
const by = (date: string, at: string | undefined): boolean => at !== undefined && at.slice(0, 10) <= date;

/** The last review written up to a day, not more than twelve months before. */
function reviewBy({ reviews }: Circle, date: string): ReviewRecord | undefined {
  const since = yearBefore(date);
  return Object.values(reviews).filter(({ at }) => by(date, at) && at.slice(0, 10) >= since).sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

/** Whether someone was in the person's life on a day: by what was said of the time they knew each other, else by what was kept of them. */
function inLife(circle: Circle, id: string, date: string, isNow: boolean): boolean {
  const person = circle.people[id]!, stretches = Object.values(person.known ?? {});
  if (isNow && (hasDied(person) || GONE.includes(person.state ?? ''))) return false;
  if (person.died?.edtf !== undefined && boundsOf(person.died).latest <= date) return false;
  if (stretches.length) {
    return stretches.some(({ from, to, as = '' }) => ['closeInMyLife', 'someOfTheTime'].includes(as)
      && (!from || boundsOf(from).earliest <= date) && (!to || boundsOf(to).latest >= date));
  }
  return Object.values(circle.placings).some(({ person: who, at }) => who === id && by(date, at))
    || Object.values(circle.wishes).some(({ person: who, at }) => who === id && by(date, at))
    || Object.values(circle.plans).some(({ people, at }) => people.includes(id) && by(date, at));
}

/**
 * What was and what is. For a viewer: of `visibleTo(circle, viewer, today)`.
 * @param then an earlier local date @param now a later one
 */
export function thenAndNow(circle: Circle, then: string, now: string): ThenAndNow {
  const reviews = [reviewBy(circle, then), reviewBy(circle, now)] as const;
  const moments = [then, now].map((date, isNow) => {
    const facts = reviewOf(circle, { since: yearBefore(date), until: date }).people;
    const past: Circle = { ...circle, wishes: Object.fromEntries(Object.entries(circle.wishes).filter(([, { at }]) => by(date, at))) };
    return (id: string): Moment => {
      const { n, happened, differently, cutShort } = facts[id]!;
      const amount = closedValue('amount', own(reviews[isNow]?.people, id)?.amount ?? latestWish(past, id)?.[1].amount);
      return { inLife: inLife(circle, id, date, !!isNow), ...(amount && { amount }), k: happened + differently + cutShort, n };
    };
  }) as [(id: string) => Moment, (id: string) => Moment];
  const people = Object.fromEntries(Object.keys(circle.people).map((id) => [id, { then: moments[0](id), now: moments[1](id) }] as const)
    .filter(([, moment]) => moment.then.inLife || moment.now.inLife));
  return { then, now, people, ...(reviews[0] && { reviewThen: reviews[0] }), ...(reviews[1] && { reviewNow: reviews[1] }) };
}
