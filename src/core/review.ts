/** Wish, plan, what happened: counted from what was said, and nothing else. No rank, no score, no percentage. */
import type { Amount, Circle, Person, Plan, Want, When, Wish } from './circle.js';
import { datesOf, nextOf } from './plan-dates.js';
import { own } from './read-circle.js';
import { dateOf, dayOf, isLocal } from './rhythm.js';
import { active, answers, closedValue, isPaid, kindGroups, met, sideOf, standing } from './vocabulary.js';
import { boundsOf } from './when.js';
import { latestWish, repliesTo } from './wishes.js';

/** The facts about one person. */
export interface PersonReview {
  /** Of the latest wish, `wish`. */
  amount?: Amount;
  want?: Want;
  wish?: string;
  /** What came back in the span to wishes about them and to their plans, and ever to the latest wish; oldest first. */
  replies: string[];
  /** Plans that stand or are paused, and those with dates counted here. */
  plans: string[];
  /** Dates of plans in the span; the next six add up to it. */
  n: number;
  happened: number;
  differently: number;
  cutShort: number;
  didntHappen: number;
  off: number;
  /** Dates nobody has said anything about, or would rather not. */
  notSaid: number;
  /** How many of these dates had a reason, and a side; a date may have several. */
  because: Record<string, number>;
  side: Record<string, number>;
  /** Local date or date-time of the last time they met up to the end of the span, counted or not, and of the first planned after it. */
  lastAt?: string;
  nextAt?: string;
}

export interface Review {
  since: string;
  until: string;
  /** Everyone in the circle, by id. */
  people: Record<string, PersonReview>;
  /**
   * What changed in the span, oldest first: the `type` of the change that a record speaks of (`wish-changed` where an earlier wish was about the
   * same), or the kind of an entry. `about` is `collection/id`.
   */
  changed: { kind: string; about: string }[];
  /** People without any plan that stands. */
  noPlan: string[];
  /** Lost, or looked for. */
  lost: string[];
  /** Groups, and people and places of a community, a culture or a faith. */
  communities: string[];
  /** People from homes that the person has left by the end of the span. */
  earlierHomes: string[];
  /** Of these, where the home was left in the span and no plan stands. */
  atRisk: string[];
  /** What was promised: replies in the span that say they would do something, or did. `kept` is what the person says of it. */
  promises: { reply: string; done: boolean; due?: string; kept?: string }[];
  /** Wishes that were answered in the span, with the whole days that it took. */
  answered: { wish: string; reply: string; days: number }[];
  /** Everyone with a plan that goes on is paid to come. */
  allPaid: boolean;
  /** The birthday (18th, 21st, 25th) that no plan goes on beyond, as a date. Only where the birth date is known to the day. */
  noneAfter?: string;
}

const OUTCOMES = ['happened', 'differently', 'cutShort', 'didntHappen', 'off'] as const;
/** Entries that tell of a change among people or homes. */
const TELLING = ['movedHome', 'returnedHome', 'adoption', 'guardianship', 'matchedLongTerm', 'leftCommunity', 'personCame', 'personLeft', 'met',
  'brotherSisterBorn', 'childBorn', 'goodbye', 'lostTouch', 'foundAgain', 'workerChanged', 'death'];
const PLAN_CHANGES: Partial<Record<string, string>> = {
  asked: 'plan-asked', agreed: 'plan-agreed', happening: 'plan-agreed', notAgreed: 'plan-refused', paused: 'plan-paused', stopped: 'plan-ended', finished: 'plan-ended',
};

const add = (counts: Map<string, number>, keys: Iterable<string>) => { for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1); };
const dayAfter = (date: string) => dateOf(Math.min(dayOf(date) + 1, dayOf('9999-12-31')));
const statusOf = (plan: Plan) => closedValue('status', plan.status);
/** Another plan took its place before its first day. */
const isReplaced = ({ starts = '', until }: Plan): boolean => until !== undefined && until < starts.slice(0, 10);
const isDay = (date: string) => date.length === 10 && isLocal(date);
/** The day itself where it is known, else nothing. */
function exactDay(when: When | undefined): string | undefined {
  const { earliest, latest } = when ? boundsOf(when) : { earliest: '', latest: '-' };
  return earliest === latest ? earliest : undefined;
}

/** The dates of a plan that count: all of one that goes on; of one that has paused or ended since, those that somebody spoke of. */
export function countedDates(circle: Circle, id: string, plan: Plan, since: string, until: string) {
  const status = statusOf(plan), goesOn = active.includes(status);
  if (plan.basis === 'justHappens' || !plan.starts || (!goesOn && (standing.includes(status) || status === 'notAgreed'))) return [];
  return datesOf(circle, id, since, dayAfter(until)).filter(({ start, time }) => {
    const said = time !== undefined && time.outcome !== 'movedTo' && time.outcome !== 'notSureYet';
    // A month that is still running has not been missed.
    return said || (goesOn && (start.length > 7 || start < until.slice(0, 7) || dayAfter(until).slice(8) === '01'));
  });
}

/** Counts the dates of every plan for each of its people. */
function countDates(circle: Circle, people: Map<string, PersonReview>, since: string, until: string): void {
  const because = new Map<string, Map<string, number>>(), sides = new Map<string, Map<string, number>>();
  const countsOf = (map: Map<string, Map<string, number>>, person: string) => map.get(person) ?? map.set(person, new Map()).get(person)!;
  for (const [id, plan] of Object.entries(circle.plans)) {
    const dates = countedDates(circle, id, plan, since, until), status = statusOf(plan);
    const next = active.includes(status) ? nextOf(circle, id, dayAfter(until))?.start : undefined;
    for (const who of new Set(plan.people)) {
      const facts = people.get(who);
      if (!facts) continue;
      if (dates.length || status === 'paused' || (standing.includes(status) && !isReplaced(plan))) facts.plans.push(id);
      if (next && (facts.nextAt === undefined || next < facts.nextAt)) facts.nextAt = next;
      for (const { time } of dates) {
        const outcome = OUTCOMES.find((known) => known === time?.outcome);
        facts.n++;
        facts[outcome ?? 'notSaid']++;
        const reasons = new Set(time?.because);
        add(countsOf(because, who), reasons);
        add(countsOf(sides, who), new Set([...(time?.side ?? []).map((side) => closedValue('side', side)), ...[...reasons].flatMap((reason) => sideOf(reason) ?? [])]));
      }
    }
  }
  for (const [who, counts] of because) people.get(who)!.because = Object.fromEntries(counts);
  for (const [who, counts] of sides) people.get(who)!.side = Object.fromEntries(counts);
}

/** The last time they met, planned or not. */
function findLast(circle: Circle, people: Map<string, PersonReview>, until: string): void {
  for (const [id, time] of Object.entries(circle.times)) {
    if (!met.includes(time.outcome)) continue;
    const at = id.lastIndexOf('@'), plan = own(circle.plans, time.plan ?? id.slice(0, Math.max(0, at))), original = id.slice(at + 1);
    const start = isLocal(time.starts) ? time.starts : plan && isLocal(original) ? original + (original.length < 10 ? '' : plan.starts?.slice(10) ?? '') : exactDay(time.when);
    if (start === undefined || start.slice(0, 10) > until) continue;
    for (const who of plan?.people ?? time.people ?? []) {
      const facts = people.get(who);
      if (facts && (facts.lastAt === undefined || start > facts.lastAt)) facts.lastAt = start;
    }
  }
}

/** Replies to each person's wishes and plans. */
function findReplies(circle: Circle, people: Map<string, PersonReview>, within: (at: string | undefined) => boolean): void {
  const found = new Map<string, Map<string, string>>();
  const take = (person: string | undefined, ref: string, all: boolean) => {
    if (person === undefined || !people.has(person)) return;
    for (const [id, { at }] of repliesTo(circle, ref)) if (all || within(at)) {
      const replies = found.get(person) ?? found.set(person, new Map()).get(person)!;
      replies.set(id, at);
    }
  };
  for (const [id, { person, plan }] of Object.entries(circle.wishes)) {
    for (const who of plan === undefined ? [person] : own(circle.plans, plan)?.people ?? []) take(who, `wishes/${id}`, who !== undefined && people.get(who)?.wish === id);
  }
  for (const [id, { people: who }] of Object.entries(circle.plans)) for (const person of who) take(person, `plans/${id}`, false);
  for (const [person, replies] of found) {
    people.get(person)!.replies = [...replies].sort(([, a], [, b]) => Date.parse(a) - Date.parse(b)).map(([id]) => id);
  }
}

function changesIn(circle: Circle, within: (at: string | undefined) => boolean): Review['changed'] {
  const found: { kind: string; about: string; at: string }[] = [];
  const note = (kind: string | undefined, about: string, at: string | undefined) => { if (kind !== undefined && at !== undefined && within(at)) found.push({ kind, about, at }); };
  for (const [id, { at }] of Object.entries(circle.people)) note('person-added', `people/${id}`, at);
  const about = ({ person, plan }: Wish) => `${person ?? ''} ${plan ?? ''}`, first = new Map<string, number>();
  for (const wish of Object.values(circle.wishes)) if (!wish.withdrawn) first.set(about(wish), Math.min(first.get(about(wish)) ?? Infinity, Date.parse(wish.at)));
  for (const [id, wish] of Object.entries(circle.wishes)) {
    note(wish.withdrawn ? 'wish-withdrawn' : Date.parse(wish.at) > first.get(about(wish))! ? 'wish-changed' : 'wish-made', `wishes/${id}`, wish.at);
  }
  for (const [id, { at }] of Object.entries(circle.replies)) note('wish-answered', `replies/${id}`, at);
  for (const [id, plan] of Object.entries(circle.plans)) note(PLAN_CHANGES[statusOf(plan)], `plans/${id}`, plan.since ?? plan.at);
  for (const [id, { kind, when }] of Object.entries(circle.entries)) if (when && TELLING.includes(kind)) {
    const { earliest, latest } = boundsOf(when);
    if (within(latest)) note(kind, `entries/${id}`, within(earliest) ? earliest : latest);
  }
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.about < b.about ? -1 : 1)).map(({ kind, about }) => ({ kind, about }));
}

/** The last day of a plan that goes on; nothing where it has none. */
function lastDay(plan: Plan): string | undefined {
  return plan.until ?? (plan.repeats === undefined ? plan.starts?.slice(0, 10) : undefined);
}

function noneAfter({ me }: Circle, going: Plan[], until: string): string | undefined {
  const born = me.bornIs === undefined || me.bornIs === 'known' ? exactDay(me.born) : undefined;
  const birthday = born && [18, 21, 25].map((age) => `${+born.slice(0, 4) + age}${born.slice(4)}`).find((day) => day > until);
  return birthday && going.length && going.every((plan) => (lastDay(plan) ?? '9999') < birthday) ? birthday : undefined;
}

const COMMUNITY: readonly string[] = [...kindGroups.faithCulture, 'clubOrTeam', 'faithPlace'];
const isCommunity = (person: Person) => person.is === 'group' || person.belonging !== undefined || !!person.kinds?.some((kind) => COMMUNITY.includes(kind));

/**
 * The facts for a review, from `since` up to and with `until` (local dates). The days to count up to are the caller's: a date that is still to
 * come belongs to no span. What "just happens", and a plan without a date, is not counted. For a viewer: `reviewOf(visibleTo(circle, viewer, today), span)`.
 */
export function reviewOf(circle: Circle, span: { since: string; until: string }): Review {
  const { since, until } = span, real = isDay(since) && isDay(until);
  const within = (at: string | undefined) => at !== undefined && at.slice(0, 10) >= since && at.slice(0, 10) <= until;
  const people = new Map<string, PersonReview>();
  for (const id of Object.keys(circle.people)) {
    const [wish, latest] = latestWish(circle, id) ?? [];
    people.set(id, {
      ...(latest?.amount && { amount: latest.amount }), ...(latest?.want && { want: latest.want }), ...(wish !== undefined && { wish }),
      replies: [], plans: [], n: 0, happened: 0, differently: 0, cutShort: 0, didntHappen: 0, off: 0, notSaid: 0, because: {}, side: {},
    });
  }
  if (real) countDates(circle, people, since, until);
  findLast(circle, people, until);
  findReplies(circle, people, within);

  const plans = Object.values(circle.plans), stands = new Set(plans.filter((plan) => standing.includes(statusOf(plan))).flatMap((plan) => plan.people));
  const going = plans.filter((plan) => active.includes(statusOf(plan)) && (lastDay(plan) ?? '9999') > until);
  const coming = [...new Set(going.flatMap((plan) => plan.people))].flatMap((id) => own(circle.people, id) ?? []);
  const idsOf = (test: (person: Person, id: string) => boolean) => Object.entries(circle.people).filter(([id, person]) => test(person, id)).map(([id]) => id);
  const leftOn = (person: Person) => {
    const when = own(circle.entries, person.home)?.when, latest = when?.edtf === undefined ? '9999' : boundsOf(when).latest;
    return latest <= until ? latest : undefined;
  };
  const kept = new Map(Object.values(circle.feelings).flatMap((feeling) => (feeling.kept === undefined ? [] : [[feeling.about, feeling.kept] as const])));
  const after = real ? noneAfter(circle, going, until) : undefined;

  return {
    since, until, people: Object.fromEntries(people), changed: changesIn(circle, within),
    noPlan: idsOf((_, id) => !stands.has(id)),
    lost: idsOf(({ state }) => state === 'lostTouch' || state === 'looking'),
    communities: idsOf(isCommunity),
    earlierHomes: idsOf((person) => leftOn(person) !== undefined),
    atRisk: idsOf((person, id) => within(leftOn(person)) && !stands.has(id)),
    promises: Object.entries(circle.replies)
      .filter(([, { at, due, done }]) => (due !== undefined || done) && (within(at) || within(due)))
      .map(([reply, { due, done }]) => ({ reply, done: !!done, ...(due !== undefined && { due }), ...(kept.has(`replies/${reply}`) && { kept: kept.get(`replies/${reply}`)! }) })),
    answered: Object.entries(circle.wishes).flatMap(([wish, { at }]) => {
      const [reply, first] = repliesTo(circle, `wishes/${wish}`).findLast(([, { answer = '' }]) => answers.includes(answer)) ?? [];
      return first && reply !== undefined && within(first.at) ? [{ wish, reply, days: Math.max(0, Math.floor((Date.parse(first.at) - Date.parse(at)) / 864e5)) }] : [];
    }),
    allPaid: coming.length > 0 && coming.every(isPaid),
    ...(after !== undefined && { noneAfter: after }),
  };
}
