import type { Plan, Reply, Wish } from '../../core/circle.js';
import { limitsOn } from '../../core/limits.js';
import { datesOf } from '../../core/plan-dates.js';
import { reviewOf, type PersonReview, type Review } from '../../core/review.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { active, closedValue, hasDied, standing, waitsFor } from '../../core/vocabulary.js';
import { dayNumber, isoDate, sayDay, sayWhen } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { nameOf, relationOf, whoIs } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';

/** The three lines of one person as sentences: what is shown, printed, shared and saved as text are these same words. */
export interface PersonFacts {
  id: string;
  name: string;
  relation: string;
  wish: string;
  now: string;
  plan: string;
  planMore: string;
  happened: string;
  why: string;
  /** One letter a date: f happened, d different, n did not, u not said. */
  marks: string;
  answer: string;
  hasPlan: boolean;
  hasHappened: boolean;
}
/** A line of people, or of what changed. */
export interface Group {
  key: WordKey;
  lines: string[];
}
/** The whole page as words. Plain JSON, so that it can be frozen as it was shared. */
export interface Page {
  since: string;
  until: string;
  people: PersonFacts[];
  groups: Group[];
  changed: string[];
}

/** Dots drawn at most; more dates are words only. */
const MOST_MARKS = 24;
const MARK: Readonly<Record<string, string>> = { happened: 'f', differently: 'd', cutShort: 'd', didntHappen: 'n', off: 'n' };

/** A day in words, with its year where that is not this one. */
export const sayDate = ({ words, today }: Scene, date: string): string =>
  date.length < 10 ? sayWhen({ edtf: date }, words) : sayDay(date.slice(0, 10), words, { year: date.slice(0, 4) !== today.slice(0, 4) });

const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => (/^I\s/.test(text) ? letter : letter.toLocaleLowerCase()));
const sentence = (text: string): string => (/[.?…]$/.test(text) ? text : `${text}.`);

function wishLine(scene: Scene, wish: Wish | undefined): string {
  const { words, me } = scene;
  if (!wish) return words.say('review.unsaid');
  const said = wish.words ?? (wish.want ? words.label('want', wish.want, { me }) : wish.amount ? words.label('amount', wish.amount) : words.say('review.unsaid'));
  const without = (wish.withoutPeople ?? []).map((id) => whoIs(scene, id));
  return [sentence(said), without.length && !wish.words ? words.say('review.without', { who: words.list(without) }) : ''].filter(Boolean).join(' ');
}

function planLine(scene: Scene, plan: Plan): string {
  const { words, me } = scene;
  const status = closedValue('status', plan.status);
  const way = words.label('way', plan.way, { me, p: words.list(plan.people.map((id) => nameOf(scene, id))) });
  if (!active.includes(status)) return words.say('review.plan.state', { way, state: lower(words.label('status', status)) });
  const rhythm = plan.repeats ? sayRhythm(plan, words, { end: false }) : plan.often ? lower(words.label('often', plan.often, { me })) : plan.starts ? sayDate(scene, plan.starts) : '';
  return rhythm ? words.say('review.plan', { way, rhythm }) : words.say('review.plan.bare', { way });
}

function answerLine(scene: Scene, [id, wish]: [string, Wish], days: number | undefined): string {
  const { words, viewer } = scene;
  const [, reply] = (repliesTo(scene.circle, `wishes/${id}`)[0] ?? []) as [string?, Reply?];
  if (!reply) {
    if (waitsFor(wish) === 'nothing') return '';
    const shared = viewer.role !== 'me' || (wish.seenBy ?? []).some((who) => who !== 'me');
    return words.say(shared ? 'review.noanswer' : 'review.unshared', { date: sayDate(scene, wish.at) });
  }
  const who = whoIs(scene, reply.who ?? reply.by?.id);
  const answer = words.label('answer', closedValue('answer', reply.answer ?? ''), { who });
  const said = reply.because ?? reply.words;
  const date = sayDate(scene, reply.at);
  return [
    words.say(answer.includes(who) ? 'review.answer.dated' : 'review.answer', { who, date, answer }),
    said ? words.say('status.said', { text: said }) : '',
    !said && reply.due && reply.due >= scene.today ? words.say('review.answer.due', { date: sayDate(scene, reply.due) }) : '',
    days === undefined ? '' : words.say('review.answer.days', { n: days }),
  ].filter(Boolean).join(' ');
}

/** Marks in date order, one a counted date; none where there are too many to take in. */
function marksOf(scene: Scene, facts: PersonReview, since: string, until: string): string {
  const { circle } = scene;
  if (!facts.n || facts.n > MOST_MARKS) return '';
  const after = isoDate(dayNumber(until) + 1);
  const dates = facts.plans.flatMap((id) => {
    const plan = circle.plans[id]!;
    const goesOn = active.includes(closedValue('status', plan.status));
    return plan.basis === 'justHappens' || !plan.starts ? [] : datesOf(circle, id, since, after).filter(({ time }) => goesOn || (time !== undefined && MARK[time.outcome] !== undefined));
  });
  return dates.sort((a, b) => (a.start < b.start ? -1 : 1)).slice(0, facts.n).map(({ time }) => MARK[time?.outcome ?? ''] ?? 'u').join('');
}

function happenedLines(scene: Scene, id: string, facts: PersonReview, wish: Wish | undefined): Pick<PersonFacts, 'happened' | 'why' | 'hasHappened'> {
  const { words, circle, me } = scene;
  const k = facts.happened + facts.differently + facts.cutShort;
  const last = facts.lastAt ? words.say('review.last', { date: sayDate(scene, facts.lastAt) }) : '';
  if (facts.n) {
    const reasons = Object.entries(facts.because).sort(([, a], [, b]) => b - a);
    const reasonless = facts.off && !reasons.length ? words.say('review.off', { n: facts.off }) : '';
    const why = [
      facts.cutShort ? words.say('review.cutShort', { n: facts.cutShort }) : '', reasonless,
      ...reasons.map(([reason, n]) => words.say('review.why', { n, why: lower(words.label('because', reason, { me, p: nameOf(scene, id) })) })),
      facts.notSaid ? words.say('review.notSaid', { n: facts.notSaid }) : '',
    ];
    return { happened: words.say('review.count', { k, n: facts.n }), why: why.filter(Boolean).join(' '), hasHappened: k > 0 };
  }
  const uncounted = facts.plans.some((plan) => active.includes(closedValue('status', circle.plans[plan]!.status)) && (circle.plans[plan]!.basis === 'justHappens' || !circle.plans[plan]!.starts));
  if (uncounted) return { happened: [words.say('review.nocount'), last].filter(Boolean).join(' '), why: '', hasHappened: true };
  if (last) return { happened: last, why: '', hasHappened: true };
  const known = Object.values(circle.people[id]?.known ?? {}).flatMap(({ to }) => (to ? [sayWhen(to, words)] : [])).at(-1);
  if (known) return { happened: words.say('review.last', { date: known }), why: '', hasHappened: false };
  if (facts.plans.some((plan) => circle.plans[plan]!.starts)) return { happened: words.say('review.nodates'), why: '', hasHappened: false };
  return { happened: words.say(wish?.want === 'knowAbout' || wish?.want === 'findAgain' ? 'review.nothing' : 'review.noTimes'), why: '', hasHappened: false };
}

function personFacts(scene: Scene, id: string, review: Review): PersonFacts {
  const { words, circle, me, today } = scene;
  const person = circle.people[id]!;
  const facts = review.people[id]!;
  const wish = facts.wish === undefined ? undefined : circle.wishes[facts.wish];
  // A day that has been is no plan any more: it stands under what happened.
  const ahead = ({ starts, repeats, until }: Plan): boolean => starts === undefined || (repeats === undefined ? starts.slice(0, 10) >= today.slice(0, starts.length) : (until ?? today) >= today);
  const plans = facts.plans.map((plan) => circle.plans[plan]!).filter((plan) => (standing.includes(closedValue('status', plan.status)) || plan.status === 'paused') && ahead(plan));
  const [limit] = limitsOn(circle, id, today).filter(([, { kind }]) => kind === 'notAllowed' || kind === 'notNow');
  const there = [...new Set(plans.flatMap((plan) => (plan.presence && plan.presence !== 'none' && plan.presenceWho ? [whoIs(scene, plan.presenceWho)] : [])))];
  const plan = plans.length ? plans.map((one) => planLine(scene, one)).join(' ')
    : limit ? words.say('review.held', { why: limit[1].sayToMe ?? '' }).trim() : words.say('review.noplan');
  const relation = relationOf(scene, person);
  const answered = review.answered.find((one) => one.wish === facts.wish);
  return {
    id, name: person.name, relation: relation.toLocaleLowerCase().includes(person.name.toLocaleLowerCase()) ? '' : relation,
    wish: wishLine(scene, wish),
    now: wish?.amount && wish.amount !== 'ratherNotSay' ? words.say('review.now', { amount: lower(words.label('amount', closedValue('amount', wish.amount) ?? wish.amount)), me, name: me }) : '',
    plan, hasPlan: plans.length > 0,
    planMore: [
      there.length ? words.say('review.plan.there', { who: words.list(there) }) : '',
      facts.nextAt ? words.say('review.next', { date: sayDate(scene, facts.nextAt) }) : '',
    ].filter(Boolean).join(' '),
    ...happenedLines(scene, id, facts, wish),
    marks: marksOf(scene, facts, review.since, review.until),
    answer: wish ? answerLine(scene, [facts.wish!, wish], answered?.days) : '',
  };
}

/** Whom a changed record is about, in words. */
function aboutWhom(scene: Scene, about: string): string {
  const { circle, words } = scene;
  const [collection, id = ''] = about.split('/');
  if (collection === 'people') return nameOf(scene, id);
  if (collection === 'wishes') {
    const wish = circle.wishes[id];
    return wish?.plan ? aboutWhom(scene, `plans/${wish.plan}`) : nameOf(scene, wish?.person);
  }
  if (collection === 'plans') return words.list((circle.plans[id]?.people ?? []).map((who) => nameOf(scene, who)));
  return collection === 'replies' ? aboutWhom(scene, circle.replies[id]?.about ?? '') : words.say('someone');
}

/** One line a kind of change, with everyone it is about; what happened in the story has a line each. */
function changedLines(scene: Scene, changed: Review['changed']): string[] {
  const { words, circle, me } = scene;
  const whom = new Map<string, Set<string>>();
  const told: string[] = [];
  for (const { kind, about } of changed) {
    const [collection, id = ''] = about.split('/');
    if (collection !== 'entries') {
      const p = aboutWhom(scene, about);
      if (p) whom.set(kind, (whom.get(kind) ?? new Set()).add(p));
      continue;
    }
    const entry = circle.entries[id];
    // What was put away is not told here either.
    if (!entry || entry.putAway) continue;
    const p = words.list((entry.people ?? []).map((who) => nameOf(scene, who)));
    told.push(words.say('review.changed.story', { what: words.label('entry', kind, { me, p }), title: entry.title ?? (p || sayWhen(entry.when ?? {}, words)) }));
  }
  return [...[...whom].map(([kind, people]) => words.say(`review.changed.${kind}`, { n: people.size, p: words.list([...people]) })), ...told];
}

/**
 * Everything a review says, as sentences for this reader.
 * @param since first local date @param until last local date
 */
export function pageOf(scene: Scene, since: string, until: string): Page {
  const { circle, words, today } = scene;
  const review = reviewOf(circle, { since, until });
  const shown = (id: string): boolean => !circle.people[id]!.setAside && !circle.people[id]!.hideName;
  const ids = Object.keys(circle.people).filter(shown);
  const held = (id: string): boolean => limitsOn(circle, id, today).some(([, { kind, ways }]) => (kind === 'notAllowed' || kind === 'notNow') && !ways?.length);
  const died = (id: string): boolean => hasDied(circle.people[id]);
  const main = ids.filter((id) => !died(id) && (review.people[id]!.wish !== undefined || review.people[id]!.plans.length > 0 || review.people[id]!.n > 0));
  const rest = ids.filter((id) => !main.includes(id));
  const names = (list: readonly string[]): string[] => list.filter((id) => ids.includes(id)).map((id) => nameOf(scene, id));
  const by = (role: string): string[] => names(ids.filter((id) => circle.people[id]!.roles?.includes(role)));
  const helps = names(ids.filter((id) => circle.people[id]!.roles?.some((role) => ['advice', 'practicalHelp', 'listens', 'safePlace'].includes(role))));
  const value = (key: WordKey, who: string[]): string[] => (who.length ? [words.say(key, { who: words.list(who), name: scene.me, me: scene.me })] : []);
  const groups: Group[] = [
    { key: 'review.lost', lines: names(review.lost) },
    { key: 'review.held.title', lines: names(rest.filter(held)) },
    { key: 'review.noArrangement', lines: names(rest.filter((id) => !held(id) && !died(id) && !review.lost.includes(id) && !review.communities.includes(id))) },
    { key: 'review.communities', lines: names(review.communities) },
    { key: 'review.earlier', lines: names(review.earlierHomes) },
    { key: 'review.remembered', lines: names(rest.filter(died)) },
    { key: 'review.help', lines: [...value('review.helpsMe', helps), ...value('review.iHelp', by('iHelpThem'))] },
  ];
  return {
    since, until,
    people: main.map((id) => personFacts(scene, id, review)),
    groups: groups.filter(({ lines }) => lines.length),
    changed: changedLines(scene, review.changed),
  };
}

/** Lines only the person sees: nobody is told them by a page. */
export function privateLines(scene: Scene, since: string, until: string): string[] {
  const { allPaid, noneAfter } = reviewOf(scene.circle, { since, until });
  return [
    ...(allPaid ? [scene.words.say('review.allPaid')] : []),
    ...(noneAfter ? [scene.words.say('review.noneAfter', { date: sayDate(scene, noneAfter) })] : []),
  ];
}

/** The page as plain text, for a record or an email the person sends themselves. */
export function textOf(scene: Scene, page: Page, title: string, words: string | undefined): string {
  const { words: pack } = scene;
  const say = (key: WordKey): string => pack.say(key, { name: scene.me, me: scene.me });
  return [
    title, '', ...(words ? [words, ''] : []),
    ...page.people.flatMap((one) => [
      [one.name, one.relation].filter(Boolean).join(pack.say('list.comma')),
      `${say('review.col.wish')}: ${[one.wish, one.now].filter(Boolean).join(' ')}`,
      `${say('review.col.plan')}: ${[one.plan, one.planMore].filter(Boolean).join(' ')}`,
      `${say('review.col.happened')}: ${[one.happened, one.why].filter(Boolean).join(' ')}`,
      ...(one.answer ? [one.answer] : []), '',
    ]),
    ...page.groups.flatMap(({ key, lines }) => [`${say(key)}: ${lines.join(pack.say('list.comma'))}`]),
    ...(page.changed.length ? ['', say('review.changed'), ...page.changed] : []), '',
  ].join('\n');
}
