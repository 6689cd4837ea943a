import type { Plan, Reply, Wish } from '../../core/circle.js';
import { limitsOn } from '../../core/limits.js';
import type { PlanDate } from '../../core/plan-dates.js';
import { countedDates, type PersonReview, type Review } from '../../core/review.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { active, closedValue, sideOf, standing, waitsFor } from '../../core/vocabulary.js';
import { sayDay, sayWhen } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { nameOf, relationOf, whoIs } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import type { Scene } from '../../ui/scene.js';

/** What was counted of one person's dates. */
export type Counts = Pick<PersonReview, 'n' | 'happened' | 'differently' | 'cutShort' | 'didntHappen' | 'off' | 'notSaid' | 'because' | 'side' | 'lastAt' | 'nextAt'>;
/** The three lines of one person, as sentences and as the counts they were made from. */
export interface ReviewLine {
  id: string;
  name: string;
  relation: string;
  wish: string;
  now: string;
  plan: string;
  planMore: string;
  happened: string;
  why: string;
  answer: string;
  /** One letter a date: f happened, d different, n did not, u not said. */
  marks: string;
  hasPlan: boolean;
  hasHappened: boolean;
  counts: Counts;
}
/** The parts of a line that are sentences, in reading order. */
export const SENTENCES = ['relation', 'wish', 'now', 'plan', 'planMore', 'happened', 'why', 'answer'] as const;

/** Dots drawn at most; more dates are words only. */
const MOST_MARKS = 24;
const MARK: Readonly<Record<string, string>> = { happened: 'f', differently: 'd', cutShort: 'd', didntHappen: 'n', off: 'n' };

/** A day in words, with its year where that is not this one. */
export const sayDate = ({ words, today }: Scene, date: string): string =>
  date.length < 10 ? sayWhen({ edtf: date }, words) : sayDay(date.slice(0, 10), words, { year: date.slice(0, 4) !== today.slice(0, 4) });
export const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => (/^I\s/.test(text) ? letter : letter.toLocaleLowerCase()));
const sentence = (text: string): string => (/[.?…]\u2069?$/.test(text) ? text : `${text}.`);
/** Sentences in one row; empty ones are left out. */
export const row = (...sentences: readonly (string | false | undefined)[]): string => sentences.filter(Boolean).join(' ');

function wishLine(scene: Scene, wish: Wish | undefined): string {
  const { words, me } = scene;
  if (!wish) return words.say('review.unsaid');
  if (isFolded(scene, wish)) return words.say('review.folded');
  const said = wish.words ?? (wish.want ? words.label('want', wish.want, { me }) : wish.amount ? words.label('amount', wish.amount) : words.say('review.unsaid'));
  const without = (wish.withoutPeople ?? []).map((id) => whoIs(scene, id));
  return row(sentence(said), without.length > 0 && !wish.words && words.say('review.without', { who: words.list(without) }));
}

function planLine(scene: Scene, plan: Plan): string {
  const { words, me } = scene;
  const status = closedValue('status', plan.status);
  const way = words.label('way', plan.way, { me, p: words.list(plan.people.map((id) => nameOf(scene, id))) });
  if (!active.includes(status)) return words.say('review.plan.state', { way, state: lower(words.label('status', status)) });
  const rhythm = plan.repeats ? sayRhythm(plan, words, { end: false }) : plan.often ? lower(words.label('often', plan.often, { me })) : plan.starts ? sayDate(scene, plan.starts) : '';
  return rhythm ? words.say('review.plan', { way, rhythm }) : words.say('review.plan.bare', { way });
}

/** What came back to a record: who, when, which answer, and their own words. */
export function replyLine(scene: Scene, reply: Reply): string {
  const { words } = scene;
  const who = whoIs(scene, reply.who ?? reply.by?.id);
  const answer = words.label('answer', closedValue('answer', reply.answer ?? ''), { who });
  const said = reply.because ?? reply.words;
  return row(
    words.say(answer.includes(who) ? 'review.answer.dated' : 'review.answer', { who, date: sayDate(scene, reply.at), answer }),
    said && words.say('status.said', { text: said }),
    !said && !!reply.due && reply.due >= scene.today && words.say('review.answer.due', { date: sayDate(scene, reply.due) }),
  );
}

function answerLine(scene: Scene, id: string, wish: Wish, days: number | undefined): string {
  const { words, viewer } = scene;
  const reply = repliesTo(scene.circle, `wishes/${id}`)[0]?.[1];
  if (reply) return row(replyLine(scene, reply), days !== undefined && words.say('review.answer.days', { n: days }));
  if (waitsFor(wish) === 'nothing') return '';
  const shared = viewer.role !== 'me' || (wish.seenBy ?? []).some((who) => who !== 'me');
  return words.say(shared ? 'review.noanswer' : 'review.unshared', { date: sayDate(scene, wish.at) });
}

function happenedLines(scene: Scene, id: string, facts: PersonReview, dates: readonly PlanDate[], wish: Wish | undefined): Pick<ReviewLine, 'happened' | 'why' | 'hasHappened'> {
  const { words, circle, me } = scene;
  const k = facts.happened + facts.differently + facts.cutShort, p = nameOf(scene, id);
  const last = facts.lastAt ? words.say('review.last', { date: sayDate(scene, facts.lastAt) }) : '';
  if (facts.n) {
    // A side stands for itself only where no reason of it was given that day.
    const sides: Record<string, number> = {};
    for (const { time } of dates) for (const side of new Set(time?.side?.map((one) => closedValue('side', one)))) {
      if (!time?.because?.some((reason) => (sideOf(reason) ?? side) === side)) sides[side] = (sides[side] ?? 0) + 1;
    }
    const said = [...Object.entries(facts.because).map(([reason, n]) => [words.label('because', reason, { me, p }), n] as const),
      ...Object.entries(sides).map(([side, n]) => [words.label('side', side, { me, p }), n] as const)].sort(([, a], [, b]) => b - a);
    return {
      happened: words.say('review.count', { k, n: facts.n }), hasHappened: k > 0,
      why: row(
        facts.cutShort > 0 && words.say('review.cutShort', { n: facts.cutShort }), facts.off > 0 && !said.length && words.say('review.off', { n: facts.off }),
        ...said.map(([why, n]) => words.say('review.why', { n, why: lower(why) })), facts.notSaid > 0 && words.say('review.notSaid', { n: facts.notSaid }),
      ),
    };
  }
  const plans = facts.plans.map((plan) => circle.plans[plan]!);
  if (plans.some(({ status, basis, starts }) => active.includes(closedValue('status', status)) && (basis === 'justHappens' || !starts))) return { happened: row(words.say('review.nocount'), last), why: '', hasHappened: true };
  if (last) return { happened: last, why: '', hasHappened: true };
  const known = Object.values(circle.people[id]?.known ?? {}).flatMap(({ to }) => (to ? [sayWhen(to, words)] : [])).at(-1);
  return {
    happened: known ? words.say('review.last', { date: known })
      : words.say(plans.some(({ starts }) => starts) ? 'review.nodates' : wish?.want === 'knowAbout' || wish?.want === 'findAgain' ? 'review.nothing' : 'review.noTimes'),
    why: '', hasHappened: false,
  };
}

/** One person's lines for this reader. */
export function lineOf(scene: Scene, id: string, review: Review): ReviewLine {
  const { words, circle, me, today } = scene;
  const person = circle.people[id]!, facts = review.people[id]!;
  const wish = facts.wish === undefined ? undefined : circle.wishes[facts.wish];
  // A day that has been is no plan any more: it stands under what happened.
  const ahead = ({ starts, repeats, until }: Plan): boolean => starts === undefined || (repeats === undefined ? starts.slice(0, 10) >= today.slice(0, starts.length) : (until ?? today) >= today);
  const plans = facts.plans.map((plan) => circle.plans[plan]!).filter((plan) => (standing.includes(closedValue('status', plan.status)) || plan.status === 'paused') && ahead(plan));
  const [limit] = limitsOn(circle, id, today).filter(([, { kind }]) => kind === 'notAllowed' || kind === 'notNow');
  const there = [...new Set(plans.flatMap((plan) => (plan.presence && plan.presence !== 'none' && plan.presenceWho ? [whoIs(scene, plan.presenceWho)] : [])))];
  const relation = relationOf(scene, person);
  const amount = wish && !isFolded(scene, wish) && wish.amount !== 'ratherNotSay' ? closedValue('amount', wish.amount) : undefined;
  const dates = facts.plans.flatMap((plan) => countedDates(circle, plan, circle.plans[plan]!, review.since, review.until)).sort((a, b) => (a.start < b.start ? -1 : 1));
  const { n, happened, differently, cutShort, didntHappen, off, notSaid, because, side, lastAt, nextAt } = facts;
  return {
    id, name: person.name, relation: relation.toLocaleLowerCase().includes(person.name.toLocaleLowerCase()) ? '' : relation,
    wish: wishLine(scene, wish),
    now: amount ? words.say('review.now', { amount: lower(words.label('amount', amount)), me, name: me }) : '',
    plan: plans.length ? row(...plans.map((one) => planLine(scene, one)))
      : limit ? words.say('review.held', { why: limit[1].sayToMe ?? '' }).trim() : words.say('review.noplan'),
    hasPlan: plans.length > 0,
    planMore: row(there.length > 0 && words.say('review.plan.there', { who: words.list(there) }), nextAt && words.say('review.next', { date: sayDate(scene, nextAt) })),
    ...happenedLines(scene, id, facts, dates, wish),
    marks: n > MOST_MARKS ? '' : dates.map(({ time }) => MARK[time?.outcome ?? ''] ?? 'u').join(''),
    answer: wish ? answerLine(scene, facts.wish!, wish, review.answered.find((one) => one.wish === facts.wish)?.days) : '',
    counts: { n, happened, differently, cutShort, didntHappen, off, notSaid, because, side, ...(lastAt && { lastAt }), ...(nextAt && { nextAt }) },
  };
}
