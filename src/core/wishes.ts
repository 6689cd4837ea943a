/** What the person said last, what is still open, and when to say nothing. */
import type { Circle, Day, Placing, Reply, Wish } from './circle.js';
import { forbidden } from './limits.js';
import { own } from './read-circle.js';
import { answers, closedValue, coversWay, hasDied, quietStates, standing, waitsFor } from './vocabulary.js';

type Listed<T> = [id: string, record: T];

const indexes = new WeakMap<object, Map<string, Listed<never>[]>>();

/** Latest wins: by instant, then by id. */
const byTime = ([idA, a]: Listed<{ at: string }>, [idB, b]: Listed<{ at: string }>): number => Date.parse(b.at) - Date.parse(a.at) || (idA < idB ? 1 : -1);

/** The records of a collection by what `keyOf` gives, newest first. A circle is never changed in place, so each is indexed once. */
function indexed<T extends { at: string }>(records: Record<string, T>, keyOf: (record: T) => string | undefined): Map<string, Listed<T>[]> {
  let index = indexes.get(records) as Map<string, Listed<T>[]> | undefined;
  if (!index) {
    index = new Map();
    for (const pair of Object.entries(records)) {
      const key = keyOf(pair[1]), there = key !== undefined && index.get(key);
      if (there) there.push(pair);
      else if (key !== undefined) index.set(key, [pair]);
    }
    for (const list of index.values()) if (list.length > 1) list.sort(byTime);
    indexes.set(records, index as Map<string, Listed<never>[]>);
  }
  return index;
}

const wishesOf = (circle: Circle) => indexed(circle.wishes, ({ plan, person, withdrawn }) => (withdrawn ? undefined : plan !== undefined ? `plans/${plan}` : person));

/** The latest wish about a person that was not taken back; with `way`, the latest that speaks for that way. Wishes about a plan are apart. */
export const latestWish = (circle: Circle, personId: string, way?: string): Listed<Wish> | undefined =>
  wishesOf(circle).get(personId)?.find(([, wish]) => way === undefined || coversWay(wish.ways, way));

/** Where the person put someone last. */
export const latestPlacing = (circle: Circle, personId: string): Listed<Placing> | undefined => indexed(circle.placings, ({ person }) => person).get(personId)?.[0];

/** What came back to a record (`collection/id`), newest first. */
export const repliesTo = (circle: Circle, ref: string): Listed<Reply>[] => indexed(circle.replies, ({ about }) => about).get(ref) ?? [];

/** The wishes about a person, or about a plan, that stand: not taken back, and not all of them spoken over by later ones. Newest first. */
export function standingWishes(circle: Circle, { person, plan }: { person?: string; plan?: string }): Listed<Wish>[] {
  const spoken = new Set<string>();
  return (wishesOf(circle).get(plan !== undefined ? `plans/${plan}` : person ?? '') ?? []).filter(([, wish]) => {
    const about = plan !== undefined ? [`${wish.change ?? ''} ${wish.scope ?? ''} ${wish.from ?? ''}`] : wish.ways?.length ? wish.ways : ['*'];
    const stands = !spoken.has('*') && !about.every((way) => spoken.has(way));
    for (const way of about) spoken.add(way);
    return stands;
  });
}

/** Wishes that wait, by id, longest waiting first. `held`: it waits for a plan that a limit does not let be. */
export interface OpenWishes {
  forPlan: string[];
  forAnswer: string[];
  held: string[];
}

/**
 * The wishes that still wait for a plan or for an answer.
 * @param today local date `YYYY-MM-DD`
 */
export function openWishes(circle: Circle, today: string): OpenWishes {
  const open: OpenWishes = { forPlan: [], forAnswer: [], held: [] };
  const planned = new Map<string, string[]>();
  for (const [id, plan] of Object.entries(circle.plans)) if (standing.includes(closedValue('status', plan.status))) {
    for (const about of [`plans/${id}`, ...plan.people]) {
      const ways = planned.get(about);
      if (ways) ways.push(plan.way);
      else planned.set(about, [plan.way]);
    }
  }
  const stand = [...wishesOf(circle).keys()]
    .flatMap((key) => standingWishes(circle, key.startsWith('plans/') ? { plan: key.slice(6) } : { person: key })).sort(byTime).reverse();
  for (const [id, wish] of stand) {
    const { person = '', plan, ways } = wish, waits = waitsFor(wish);
    const isPlanned = planned.get(plan === undefined ? person : `plans/${plan}`)?.some((way) => coversWay(ways, way));
    if (waits === 'nothing' || hasDied(own(circle.people, person))) continue;
    if (waits === 'plan' && plan === undefined) {
      if (!isPlanned) (forbidden(circle, person, today, ways) ? open.held : open.forPlan).push(id);
    } else if ((waits !== 'answerIfPlan' || isPlanned) && !repliesTo(circle, `wishes/${id}`).some(([, { answer = '' }]) => answers.includes(answer))) {
      open.forAnswer.push(id);
    }
  }
  return open;
}

/**
 * Whether nothing may be asked, offered, suggested or reminded of about a person; what is there stays readable. So it is where they died, a
 * break was made or they are not known, they were set aside or their name is hidden, the last word was "not now" or "not at all", a limit
 * forbids, or the person turned it down.
 * @param today local date `YYYY-MM-DD`
 * @param ways the ways in question; without them, prompts about the person as such
 */
export function silentAbout(circle: Circle, personId: string, today: string, ways?: readonly string[]): boolean {
  const person = own(circle.people, personId), notForMe = circle.me.notForMe ?? [];
  const saidNo = (wish: Listed<Wish> | undefined) => wish?.[1].want === 'notNow' || wish?.[1].want === 'notAtAll';
  return !person || hasDied(person) || !!person.setAside || !!person.hideName
    || quietStates.includes(person.state ?? '')
    || notForMe.includes(personId) || notForMe.includes(`people/${personId}`)
    || (ways ? ways.some((way) => saidNo(latestWish(circle, personId, way)) || forbidden(circle, personId, today, [way]))
      : saidNo(latestWish(circle, personId)) || saidNo(wishesOf(circle).get(personId)?.find(([, wish]) => !wish.ways?.length)) || forbidden(circle, personId, today));
}

/** Whether a day may be spoken of unasked: only where the person asked for it, and does not find it hard. */
export const spokenOf = (day: Pick<Day, 'remind' | 'tone'>): boolean => day.remind === true && (day.tone === 'lookingForward' || day.tone === 'mixed');
