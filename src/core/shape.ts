import { FORMAT } from './circle.js';
import type {
  Actor, Circle, Collection, Day, Entry, Feeling, ImageRef, Known, Limit, Me, Person, Placing, Plan, Reply, ReviewRecord, Time, When, Wish,
} from './circle.js';

/**
 * The one definition of what a circle looks like. Reading, checking of changes, hiding and the JSON Schemas all come from it, and it
 * does not compile where it disagrees with the types in `circle.ts`.
 *
 * Values of lists (open or closed) are text here: what no list knows is kept.
 */

/** How one field is read. `T` is the type a circle gives it. */
export interface Field<T = unknown> {
  readonly type: FieldType;
  /** The fields of a record (`record`), or what a list or map holds. */
  readonly of?: Shape | Field;
  readonly required?: boolean;
  /** What an unreadable value acts as, where leaving it out would permit more than was meant. */
  readonly or?: unknown;
  /** The collection that an id (or a text that may be an id) points into. */
  readonly to?: Collection;
  /** A reference without which the record would say nothing, or too much. */
  readonly essential?: boolean;
  /** What a map is keyed by, where not by ids of its own. */
  readonly keys?: 'collection/id' | Collection;
  readonly _?: T;
}
/** Only ever one of these: the name stands in problem reports as well. */
export type FieldType =
  | 'text' | 'id' | 'collection/id' | 'date' | 'instant' | 'start' | 'duration' | 'link' | 'true or false' | 'whole number' | 'number from 1 to 10'
  | 'anything' | 'list' | 'record' | 'map';
export interface Shape {
  readonly [field: string]: Field;
}

type Value<T> = T extends string ? string : T extends (infer E)[] ? Value<E>[] : T;
type ShapeOf<T> = {
  [K in keyof T]-?: Field<Value<Exclude<T[K], undefined>>> & (undefined extends T[K] ? unknown : { required: true });
};

const leaf = <T>(type: FieldType): Field<T> => ({ type });
const text = leaf<string>('text'), id = leaf<string>('id'), about = leaf<string>('collection/id'), date = leaf<string>('date'), instant = leaf<string>('instant'),
  flag = leaf<boolean>('true or false'), link = leaf<string>('link'), start = leaf<string>('start');
const need = <T>(field: Field<T>) => ({ ...field, required: true as const });
const list = <T>(of: Field<T>): Field<T[]> => ({ type: 'list', of });
const record = <T>(of: ShapeOf<T>): Field<T> => ({ type: 'record', of: { __proto__: null, ...of } });
const map = <T>(of: Field<T>): Field<Record<string, T>> => ({ type: 'map', of });
const to = <T>(collection: Collection, field: Field<T>): Field<T> => ({ ...field, to: collection });
/** Always there in a circle: what is missing or unreadable reads as empty. */
const kept = <T>(field: Field<T>) => ({ ...need(field), or: Object.freeze({}) });
const essential = <T>(field: Field<T>): Field<T> => ({ ...field, essential: true });

const texts = list(text);
const person = to('people', id), people = list(person), plan = to('plans', id), entry = to('entries', id);
// An id of the circle, an id of the host, or words.
const whoever = to('people', text), whoevers = list(whoever);
const seenBy: Field<string[]> = { ...texts, or: ['me'] };
const when = record<When>({ edtf: text, said: text });
const actor = record<Actor>({ id: need(text), role: need(text) });

const unseen = { by: actor, at: instant, voice: text, with: list(whoever), unsigned: flag };
const signed = { ...unseen, seenBy };
const names = map(record<NonNullable<Person['names']>[string]>({ name: need(text), when, seenBy }));

/** The whole document. */
export const CIRCLE = {
  kith: { ...need(leaf<number>('whole number')), or: FORMAT },
  id: { ...need(text), or: '' },
  revision: leaf<number>('whole number'),
  me: kept(record<Me>({
    name: text, names, born: when, bornIs: text, stage: text, nation: text, notForMe: whoevers,
    identity: map(record<NonNullable<Me['identity']>[string]>({ about: need(text), words: need(text), seenBy })),
  })),
  people: kept(map(record<Person>({
    ...signed, name: need(text), is: text, kinds: texts, roles: texts, words: text, state: text, forLife: flag, likeFamily: flag, trusted: flag, paid: flag,
    hideName: flag, setAside: flag, died: when, birthday: when, known: map(record<Known>({ from: when, to: when, as: text })), home: entry,
    belonging: text, zone: text, names, colour: leaf<number>('number from 1 to 10'), image: record<ImageRef>({ ref: need(link), alt: text }),
  }))),
  placings: kept(map(record<Placing>({ ...signed, person: need(person), closeness: need(text), at: need(instant) }))),
  wishes: kept(map(record<Wish>({
    ...signed, person: essential(person), plan: essential(plan), amount: text, want: text, ways: texts, often: text, where: text, withPeople: whoevers,
    withoutPeople: whoevers, askedOf: whoever, tellThem: flag, words: text, withdrawn: flag, at: need(instant), change: text, scope: text, from: start,
  }))),
  replies: kept(map(record<Reply>({
    ...signed, about: need(about), answer: text, because: text, who: whoever, due: date, done: flag, lookAgain: date, words: text, at: need(instant),
  }))),
  plans: kept(map(record<Plan>({
    ...signed, people: need(people), way: need(text), status: need(text), starts: start, when, often: text, lasts: leaf<string>('duration'), zone: text,
    repeats: text, until: date, follows: plan, presence: text, presenceWho: whoever, presenceWhy: text, arrangedBy: whoever, basis: text,
    decidedBy: whoever, agreedBy: whoevers, because: text, since: date, answerBy: date, reviewOn: date, details: map(text), words: text,
  }))),
  times: kept(map(record<Time>({
    ...unseen, plan: essential(plan), people, way: text, when, outcome: need(text), starts: start, side: texts, because: texts, words: text,
    toldInAdvance: flag, offered: text,
  }))),
  feelings: kept(map(record<Feeling>({
    ...signed, about: need(about), before: texts, after: texts, length: text, amount: text, kept: text, words: text,
  }))),
  entries: kept(map(record<Entry>({
    ...signed, kind: need(text), when, title: text, words: text, people, home: entry, homeKind: text, place: text, certainty: text, toldBy: whoever,
    about: whoever, tellingOf: entry, gap: text, askedOf: whoever, askedOn: date, talkWith: whoever, because: text, explained: text, tell: whoevers,
    holders: map(record<NonNullable<Entry['holders']>[string]>({ person: need(whoever), knows: text })),
    meansNow: map(record<NonNullable<Entry['meansNow']>[string]>({ words: need(text), at: instant, seenBy })),
    media: map(record<NonNullable<Entry['media']>[string]>({ kind: text, ref: need(link), alt: text })),
    notBefore: { ...date, or: '9999-12-31' }, putAway: flag, cover: text,
  }))),
  days: kept(map(record<Day>({ ...signed, kind: need(text), when: need(when), person: essential(person), tone: text, remind: flag, words: text }))),
  limits: kept(map(record<Limit>({
    ...signed, person: need(person), kind: { ...need(text), or: 'askFirst' }, ways: texts, withPeople: whoevers, circumstance: text, since: date, until: date,
    reviewOn: date, decidedBy: whoever, sayToMe: text, notBecauseOfMe: flag,
  }))),
  reviews: kept(map(record<ReviewRecord>({
    ...signed, at: need(instant), since: date, until: date, stage: text, supported: text, words: text, asks: text, advocate: whoever,
    order: people, parts: texts, sharedWith: texts,
    facts: leaf<unknown>('anything'),
    people: { ...map(record<NonNullable<ReviewRecord['people']>[string]>({ amount: text, words: text, leftOut: flag })), keys: 'people' },
  }))),
  erased: kept({ ...map({ ...text, or: '' }), keys: 'collection/id' }),
  unread: leaf<Record<string, unknown>>('anything'),
} satisfies ShapeOf<Circle>;

/** The fields of the records of a collection. */
export const fieldsOf = (collection: Collection): Shape => ((CIRCLE[collection].of as Field).of as Shape);

const DAY = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])', CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]';
const NOT_FOUR = '([02468][1235679]|[13579][01345789])';
const NO_DAY = `^[0-9]{4}-(02-3|(0[469]|11)-31)|^([0-9]{2}${NOT_FOUR}|${NOT_FOUR}00)-02-29`;
const ID = '[A-Za-z0-9][A-Za-z0-9._@~-]{0,79}$';
const NO_ID = '([0-9]+|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$';

/**
 * What each kind of text must match, and must not: regular expressions that every engine reads alike (no look-around, no `\d`), because
 * the JSON Schemas carry them to other languages. An instant may be a plain day, where no clock was kept.
 */
export const patterns: { readonly [T in FieldType]?: readonly [must: string, mustNot?: string] } = {
  id: [`^${ID}`, `^${NO_ID}`],
  'collection/id': [`^[a-z][A-Za-z]{0,39}/${ID}`, `/${NO_ID}`],
  date: [`^${DAY}$`, NO_DAY],
  instant: [`^${DAY}(T${CLOCK}(:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-]${CLOCK}))?$`, NO_DAY],
  start: [`^([0-9]{4}-(0[1-9]|1[0-2])|${DAY}(T${CLOCK})?)$`, NO_DAY],
  duration: ['^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$', '^P$|T$'],
  // Browsers drop control characters and blanks inside a scheme.
  link: ['^[^\\x00]+$', '^_[dD]_[aA]_[tT]_[aA]_:'.replaceAll('_', '[\\x00- ]*')],
  text: ['^[^\\x00]*$'],
};
/** The longest text, in characters (code points). */
export const LONGEST = 20_000;
