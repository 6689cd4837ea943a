import type { Circle, Person, Plan, Reply, ReviewRecord } from '../../core/circle.js';
import { limitsOn } from '../../core/limits.js';
import { reviewOf, type Review } from '../../core/review.js';
import { thenAndNow, type Moment } from '../../core/then-and-now.js';
import { active, closedValue, hasDied } from '../../core/vocabulary.js';
import { visibleTo } from '../../core/visible.js';
import { ageAt, sayWhen } from '../../core/when.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import { lineOf, lower, row, sayDate, SENTENCES, type ReviewLine } from './facts.js';

/** Under 16, from 16 on, and long after: the same facts under other headings. */
export type ReviewForm = 'review' | 'pathway' | 'lookingBack';
/** What stands beside the lines; lists of names first, then sentences. */
export const SECTIONS = ['lost', 'held', 'noPlan', 'communities', 'earlierHomes', 'remembered', 'help', 'answers', 'ahead', 'changed', 'then', 'promises'] as const;
export type Section = (typeof SECTIONS)[number];
/** Sections whose lines are names. */
export const NAMES: ReadonlySet<string> = new Set(SECTIONS.slice(0, 6));
/** What the person may put in or leave out as a whole. What adults promised, and whether they kept it, is in it only where they put it there. */
export const PARTS: Readonly<Record<string, readonly Section[]>> = {
  ahead: ['ahead'], also: SECTIONS.slice(0, 8), changed: ['changed'], then: ['then'], promises: ['promises'],
};
export const USUAL: readonly string[] = Object.keys(PARTS).slice(0, 4);
/** What only the person writes. */
export const MINE = ['words', 'supported', 'asks', 'advocate'] as const;

/**
 * The whole page as words and counts: what is shown, printed, shared, and saved as text and as JSON is made from this and from nothing else.
 * Plain JSON, so that it can be frozen as it was shared. All dates are local, `YYYY-MM-DD`.
 */
export interface ReviewPage {
  /** Format of this page. */
  kith: 1;
  form: ReviewForm;
  /** BCP 47, of the sentences. */
  lang: string;
  /** Whose page it is. */
  name: string;
  since: string;
  until: string;
  /** Since when `changed` looks: the last shared review, or `since`. */
  changedSince: string;
  /** The meeting it is for, where one is planned. */
  meeting?: string;
  /** The earlier day that `then` compares with. */
  then?: string;
  /** The person's own words: what the review should know, who is there for them, what they ask for, who should come. */
  mine: Partial<Record<(typeof MINE)[number], string>>;
  /** In the person's own order. */
  people: ReviewLine[];
  /** Lines by section; one without lines is not there. */
  sections: Partial<Record<Section, string[]>>;
}
export interface PageOptions {
  since: string;
  until: string;
  changedSince: string;
  form: ReviewForm;
  meeting?: string | undefined;
  then?: string | undefined;
  /** The person's arrangement and words. */
  draft?: ReviewRecord | undefined;
  /** Who will see it, as in `sharedWith`: then nothing stands in it that they could not see, but the wishes, and what `draft` puts there. */
  recipients?: readonly string[];
}

/** By the stage where it is said, else by the age where the birth date is the person's own. */
export function formOf({ circle: { me }, today }: Scene): ReviewForm {
  const age = me.born && (me.bornIs ?? 'known') === 'known' ? ageAt(me.born, { edtf: today })?.from : undefined;
  return me.stage === 'adult' || (age ?? 0) >= 25 ? 'lookingBack' : me.stage === 'leavingCare' || (age ?? 0) >= 16 ? 'pathway' : 'review';
}

const counted = new WeakMap<Circle, Map<string, Review>>();
/** `reviewOf`, once for each circle and span: a circle is never changed in place, and a page is drawn many times. */
function reviewed(circle: Circle, since: string, until: string): Review {
  const known = counted.get(circle) ?? new Map<string, Review>(), span = `${since} ${until}`;
  const review = known.get(span) ?? reviewOf(circle, { since, until });
  counted.set(circle, known.set(span, review));
  return review;
}

const entriesWhere = <T>(records: Record<string, T>, test: (record: T, id: string) => boolean): Record<string, T> => Object.fromEntries(Object.entries(records).filter(([id, record]) => test(record, id)));

/** Who is set aside, or whose name was put away, has no line. */
export const isListed = ({ setAside, hideName }: Person): boolean => !setAside && !hideName;

/** The circle as if some were not in it, and nothing had been about them alone. */
function without(circle: Circle, gone: ReadonlySet<string>): Circle {
  if (!gone.size) return circle;
  const stays = (id: string | undefined): boolean => id === undefined || !gone.has(id);
  const plans: Circle['plans'] = {};
  for (const [id, plan] of Object.entries(circle.plans)) {
    const people = plan.people.filter(stays);
    if (!people.length && plan.people.length) continue;
    const { presenceWho, ...rest }: Plan = plan;
    plans[id] = { ...rest, people, ...(presenceWho !== undefined && stays(presenceWho) && { presenceWho }) };
  }
  const wishes = entriesWhere(circle.wishes, ({ person, plan }) => stays(person) && (plan === undefined || plan in plans || !(plan in circle.plans)));
  for (const [id, wish] of Object.entries(wishes)) if (wish.withoutPeople) wishes[id] = { ...wish, withoutPeople: wish.withoutPeople.filter(stays) };
  const dropped = (about: string): boolean => {
    const [collection, id = ''] = about.split('/');
    return (collection === 'people' && gone.has(id)) || (collection === 'plans' && id in circle.plans && !(id in plans)) || (collection === 'wishes' && id in circle.wishes && !(id in wishes));
  };
  const replies: Circle['replies'] = {};
  for (const [id, reply] of Object.entries(circle.replies)) if (!dropped(reply.about)) {
    const { who, by, ...rest }: Reply = reply;
    replies[id] = { ...rest, ...(who !== undefined && stays(who) && { who }), ...(by && stays(by.id) && stays(who) && { by }) };
  }
  return { ...circle, people: entriesWhere(circle.people, (_, id) => stays(id)), plans, wishes, replies, entries: entriesWhere(circle.entries, ({ people = [] }) => people.every(stays)) };
}

/** What all of these could see, beside the wishes: to show a wish is what the person makes this page for. */
function seenByAll(circle: Circle, recipients: readonly string[], parts: readonly string[], today: string): Circle {
  const open = <T extends object>(records: Record<string, T>, test: (record: T) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, test(record) ? { ...record, seenBy: ['everyone'] } : record]));
  const start: Circle = {
    ...circle, wishes: open(circle.wishes, () => true), feelings: parts.includes('promises') ? open(circle.feelings, ({ kept }) => kept !== undefined) : circle.feelings,
  };
  const shown = (recipients.length ? recipients : ['everyone']).reduce((seen, who) => visibleTo(seen, who === 'team' ? { id: '', role: 'worker' } : { id: who === 'everyone' ? '' : who, role: 'supporter' }, today), start);
  // Whether a wish was shared before is still told as it is.
  return { ...shown, wishes: Object.fromEntries(Object.entries(shown.wishes).map(([id, wish]) => [id, { ...wish, seenBy: circle.wishes[id]!.seenBy ?? ['me'] }])) };
}

/**
 * Whether a line names someone. "Mo" is not in "Monday"; in scripts that write small words onto a name, any place counts,
 * since saying too little is better here than too much.
 */
function naming(name: string): (line: string) => boolean {
  if (!/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(name)) return (line) => line.includes(name);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
  return (line) => whole.test(line);
}

/** Those a changed record is about, by id; undefined where it names nobody who is there. */
function aboutWhom(circle: Circle, about: string): (string | undefined)[] {
  const [collection, id = ''] = about.split('/');
  if (collection === 'people') return [id];
  if (collection === 'replies') return aboutWhom(circle, circle.replies[id]?.about ?? '');
  const wish = collection === 'wishes' ? circle.wishes[id] : undefined;
  return wish && wish.plan === undefined ? [wish.person] : circle.plans[wish?.plan ?? id]?.people ?? [undefined];
}
const whom = (scene: Scene, about: string): string => scene.words.list(aboutWhom(scene.circle, about).map((id) => nameOf(scene, id)));

/** One line a kind of change, with everyone it is about; what happened in the story has a line each. */
function changedLines(scene: Scene, changed: Review['changed']): string[] {
  const { words, circle, me } = scene;
  const kinds = new Map<string, { n: number; names: Set<string> }>();
  const told: string[] = [];
  for (const { kind, about } of changed) {
    const [collection, id = ''] = about.split('/');
    if (collection !== 'entries') {
      const found = kinds.get(kind) ?? { n: 0, names: new Set() }, who = aboutWhom(circle, about);
      for (const one of who) found.names.add(nameOf(scene, one));
      if (who.length) kinds.set(kind, { ...found, n: found.n + 1 });
      continue;
    }
    const entry = circle.entries[id];
    // What is folded is not told here either.
    if (!entry || entry.putAway || isFolded(scene, entry)) continue;
    const p = words.list((entry.people ?? []).map((who) => nameOf(scene, who)));
    told.push(words.say('review.changed.story', { what: words.label('entry', kind, { me, p }), title: entry.title ?? (p || sayWhen(entry.when ?? {}, words)) }));
  }
  return [...[...kinds].map(([kind, { n, names }]) => words.say(`review.changed.${kind}`, { n, p: words.list([...names]) })), ...told];
}

/** What adults said they would do, until when, and what the person says of it. */
export function promiseLines(scene: Scene, { promises }: Review): string[] {
  const { circle, words, me } = scene;
  return promises.map(({ reply, due, done, kept }) => {
    const { who, by, words: said, because } = circle.replies[reply]!;
    return row(
      words.say(due ? 'review.promise.due' : 'review.promise', { who: whoIs(scene, who ?? by?.id), p: whom(scene, `replies/${reply}`), ...(due && { date: sayDate(scene, due) }) }),
      (said ?? because) && words.say('status.said', { text: said ?? because! }),
      done && words.say('review.promise.done'),
      kept ? words.say('review.promise.kept', { name: me, kept: lower(words.label('kept', kept)) }) : (done || (due && due < scene.today)) && words.say('review.promise.unsaid'),
    );
  });
}

/** Then and now, each fact a sentence. */
function thenLines(scene: Scene, ids: readonly string[], then: string, now: string): string[] {
  const { circle, words, me: name } = scene;
  const { people: all, reviewThen, reviewNow } = thenAndNow(circle, then, now);
  const people = entriesWhere(all, (_, id) => ids.includes(id));
  const names = (key: WordKey, test: (id: string, moment: { then: Moment; now: Moment }) => boolean): string | false => {
    const who = Object.entries(people).filter(([id, moment]) => test(id, moment)).map(([id]) => nameOf(scene, id));
    return who.length > 0 && words.say(key, { name, who: words.list(who) });
  };
  const reads = (review: ReviewRecord | undefined): ReviewRecord | undefined => (review && isFolded(scene, review) ? undefined : review), before = reads(reviewThen), after = reads(reviewNow);
  const folded = new Set(Object.values(circle.wishes).flatMap((wish) => (wish.person !== undefined && isFolded(scene, wish) ? [wish.person] : [])));
  return [
    ...[before, after === before ? undefined : after].map((review) => !!review?.supported && words.say('review.then.supported', { name, date: sayDate(scene, review.at), text: review.supported })),
    !!before?.words && words.say('review.then.words', { name, text: before.words }),
    names('review.then.both', (_, moment) => moment.then.inLife && moment.now.inLife),
    names('review.then.new', (_, moment) => !moment.then.inLife),
    names('review.then.not', (id, moment) => !moment.now.inLife && !hasDied(circle.people[id])),
    names('review.then.died', (id, moment) => !moment.now.inLife && hasDied(circle.people[id])),
    ...Object.entries(people).flatMap(([id, moment]) => {
      const [a, b] = [moment.then.amount, moment.now.amount].map((amount) => (amount && amount !== 'ratherNotSay' ? lower(words.label('amount', amount)) : ''));
      return [
        !folded.has(id) && !!a && !!b && words.say(a === b ? 'review.then.same' : 'review.then.amount', { p: nameOf(scene, id), then: a, now: b }),
        moment.then.n > 0 && moment.now.n > 0 && words.say('review.then.count', { p: nameOf(scene, id), k: moment.then.k, m: moment.then.n, l: moment.now.k, n: moment.now.n }),
      ];
    }),
  ].filter((line) => line !== false);
}

const ROLES: Readonly<Record<ReviewForm, readonly string[]>> = { review: [], pathway: ['advice', 'practicalHelp', 'safePlace'], lookingBack: ['knowsMyStory', 'believesInMe', 'thinksOfMe'] };

/** For the plan from 16 on: who goes on being there, and until when. For one who looks back: who holds the story. */
function aheadLines(scene: Scene, form: ReviewForm, ids: readonly string[], until: string): string[] {
  const { circle, words, me } = scene;
  const line = (what: string, who: readonly string[]): string[] => (who.length ? [words.say('review.ahead.line', { what, who: words.list(who) })] : []);
  const having = (test: (person: Circle['people'][string]) => boolean): string[] => ids.filter((id) => test(circle.people[id]!)).map((id) => nameOf(scene, id));
  const ends = new Map<string, Set<string>>();
  if (form === 'pathway') {
    for (const { status, repeats, often, until: end = '', people } of Object.values(circle.plans)) {
      if (!active.includes(closedValue('status', status)) || !(repeats || often) || (end && end < until)) continue;
      for (const id of people) if (ids.includes(id)) ends.set(end, (ends.get(end) ?? new Set()).add(nameOf(scene, id)));
    }
  }
  return [
    ...(form === 'pathway' ? line(words.label('kind', 'personalAdviser'), having(({ kinds }) => !!kinds?.includes('personalAdviser'))) : []),
    ...[...ends].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([end, who]) => line(end ? words.say('review.ahead.until', { date: sayDate(scene, end) }) : words.say('review.ahead.open'), [...who])),
    ...ROLES[form].flatMap((role) => line(words.label('role', role, { me }), having(({ roles }) => !!roles?.includes(role)))),
  ];
}

/** Everything a review says, as words for this reader. */
export function pageOf(from: Scene, { since, until, changedSince, form, meeting, then, draft, recipients }: PageOptions): ReviewPage {
  const all = from.circle.people, parts = draft?.parts ?? USUAL;
  const left = Object.entries(draft?.people ?? {}).filter(([, { leftOut }]) => leftOut).map(([id]) => id);
  const shown = recipients ? seenByAll(from.circle, recipients, parts, from.today) : from.circle;
  const scene: Scene = { ...from, circle: without(shown, new Set(left)) };
  const { circle, words, today, me } = scene;
  const review = reviewed(circle, since, until);
  const order = draft?.order ?? [], ids = Object.keys(circle.people).filter((id) => isListed(circle.people[id]!)), place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const held = (id: string): boolean => limitsOn(circle, id, today).some(([, { kind, ways }]) => (kind === 'notAllowed' || kind === 'notNow') && !ways?.length);
  const died = (id: string): boolean => hasDied(circle.people[id]);
  const main = ids.filter((id) => !died(id) && (review.people[id]!.wish !== undefined || review.people[id]!.plans.length > 0 || review.people[id]!.n > 0))
    .sort((a, b) => place(a) - place(b));
  const rest = ids.filter((id) => !main.includes(id));
  const names = (list: readonly string[]): string[] => list.filter((id) => ids.includes(id)).map((id) => nameOf(scene, id));
  const help = (key: WordKey, roles: readonly string[]): string[] => {
    const who = names(ids.filter((id) => !died(id) && circle.people[id]!.roles?.some((role) => roles.includes(role))));
    return who.length ? [words.say(key, { who: words.list(who), name: me, me })] : [];
  };
  const gone = left.flatMap((id) => (all[id] ? [naming(all[id].name), naming(id)] : []));
  const keeps = (line: string): boolean => !gone.some((named) => named(line));
  const latest = new Set(main.map((id) => review.people[id]!.wish));
  const sections: Record<Section, () => string[]> = {
    lost: () => names(review.lost),
    held: () => names(rest.filter(held)),
    noPlan: () => names(rest.filter((id) => !held(id) && !died(id) && !review.lost.includes(id) && !review.communities.includes(id))),
    communities: () => names(review.communities),
    earlierHomes: () => names(review.earlierHomes.filter((id) => !died(id) && !['lostTouch', 'looking', 'ended', 'notKnown'].includes(circle.people[id]!.state ?? ''))),
    remembered: () => names(rest.filter(died)),
    help: () => [...help('review.helpsMe', ['advice', 'practicalHelp', 'listens', 'safePlace']), ...help('review.iHelp', ['iHelpThem'])],
    answers: () => review.answered.filter(({ wish }) => !latest.has(wish)).map(({ wish, days }) => words.say('review.ahead.line', { what: whom(scene, `wishes/${wish}`), who: lower(words.say('review.answer.days', { n: days })).replace(/\.$/, '') })),
    ahead: () => aheadLines(scene, form, ids.filter((id) => !died(id)), until),
    changed: () => {
      const lines = changedLines(scene, reviewed(circle, changedSince, until).changed);
      return lines.length ? lines : [words.say('review.changed.none')];
    },
    then: () => (then ? thenLines(scene, ids, then, until) : []),
    promises: () => promiseLines(scene, review),
  };
  const mine: ReviewPage['mine'] = {};
  // Folded words go onto no paper and into no file.
  for (const field of from.present.length ? [] : MINE) if (draft?.[field]) mine[field] = field === 'advocate' ? whoIs(from, draft[field]) : draft[field];
  return {
    kith: 1, form, lang: words.lang, name: me, since, until, changedSince, ...(meeting && { meeting }), ...(then && { then }), mine,
    people: main.map((id) => {
      const line = lineOf(scene, id, review);
      return { ...line, ...Object.fromEntries(SENTENCES.filter((key) => !keeps(line[key])).map((key) => [key, ''])) };
    }),
    sections: Object.fromEntries(Object.entries(PARTS).filter(([part]) => parts.includes(part)).flatMap(([, list]) => list)
      .sort((a, b) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b)).map((key) => [key, sections[key]().filter(keeps)] as const).filter(([, lines]) => lines.length)),
  };
}

/** Lines only the person sees: nobody is told them by a page. */
export function privateLines(scene: Scene, { since, until, draft }: PageOptions): string[] {
  const review = reviewed(scene.circle, since, until);
  return [
    ...(review.allPaid ? [scene.words.say('review.allPaid')] : []),
    ...(review.noneAfter ? [scene.words.say('review.noneAfter', { date: sayDate(scene, review.noneAfter) })] : []),
    ...((draft?.parts ?? USUAL).includes('promises') ? [] : promiseLines(scene, review)),
  ];
}

/** A page as a host hands it back: only what has the shape it was shared in. */
export function asPage(facts: unknown): ReviewPage | undefined {
  const page = facts as Partial<ReviewPage> | undefined;
  return Array.isArray(page?.people) && typeof page.sections === 'object' && typeof page.mine === 'object' ? (page as ReviewPage) : undefined;
}
