import { COLLECTIONS } from './circle.js';
import type { Circle, Collection, Entry, Signed, Time, Viewer } from './circle.js';
import { own } from './read-circle.js';
import { finish, STEP } from './steps.js';
import { CIRCLE, fieldsOf } from './shape.js';
import type { Field, Shape } from './shape.js';

type Fields = Record<string, unknown>;

/** Collections that every viewer sees where a record does not say otherwise. All others are the person's alone. */
const OPEN: readonly string[] = ['people', 'plans', 'replies', 'limits'];
const EVERYONE = ['everyone'], MINE = ['me'];

/** Whether a list of viewers has this one in it. */
export const reaches = (seenBy: readonly string[], viewer: Viewer): boolean => seenBy.some((who) =>
  who === 'everyone' || (who === 'me' ? viewer.role === 'me' : who === 'team' ? viewer.role === 'worker' : who === viewer.id));

const leading = new Map<Shape, Map<string, Field>>();
/** The fields of a shape that can lead to another record, or that have viewers of their own. */
function leadsOf(shape: Shape): ReadonlyMap<string, Field> {
  let found = leading.get(shape);
  if (!found) leading.set(shape, (found = new Map(Object.entries(shape).filter(([, field]) => leads(field)))));
  return found;
}
const leads = ({ type, to, keys, of }: Field): boolean => !!to || !!keys ||
  (type === 'record' ? !!(of as Shape).seenBy || leadsOf(of as Shape).size > 0 : !!of && leads(of as Field));

const needed = new Map<Shape, [key: string, field: Field][]>();
/** Those of them that a record says nothing, or too much, without. */
function needsOf(shape: Shape): [key: string, field: Field][] {
  let found = needed.get(shape);
  if (!found) needed.set(shape, (found = [...leadsOf(shape)].filter(([, field]) => field.required ?? field.essential)));
  return found;
}

interface Sight {
  wholeSteps(collection: Collection): Generator<undefined, void, undefined>;
  /** Whether nothing of a collection is hidden. */
  isWhole(collection: Collection): boolean;
  /** Whether the record may be seen; one that is not there hides nothing. */
  sees(collection: string, id: string): boolean;
  /** What is left of a value for this viewer: the same object where nothing has to go. */
  cut(field: Field, value: unknown): unknown;
  cutRecord(record: Signed & object, shape: Shape): object;
}

const planOf = (time: string) => time.slice(0, time.lastIndexOf('@'));
const partsOf = (ref: string): [collection: string, id: string] => {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
};
/** Replies and feelings are seen with what they are about. */
const isAbout = (collection: string) => collection === 'replies' || collection === 'feelings';

function sightOf(circle: Circle, viewer: Viewer, today?: string, given?: { ref: string; record: object }): Sight {
  const whole = new Map<string, boolean>();
  /** Finds out whether nothing of a collection is hidden. Told only of records that need no other. */
  function* wholeSteps(collection: Collection): Generator<undefined, void, undefined> {
    let all = !given && collection !== 'times' && !isAbout(collection) && !needsOf(fieldsOf(collection)).length, n = 0;
    const records = circle[collection] as Record<string, object>;
    if (all) for (const id of Object.keys(records)) {
      if (!(all = allowed(collection, id, records[id] as Fields))) break;
      if (++n % STEP === 0) yield;
    }
    whole.set(collection, all);
  }
  /** Whether nothing of a collection is hidden: then nothing that leads there has to be looked up. */
  function isWhole(collection: Collection): boolean {
    if (!whole.has(collection)) finish(wholeSteps(collection));
    return whole.get(collection)!;
  }
  const seen = new Map<string, Map<string, boolean>>();
  const seenIn = (collection: string) => {
    let ids = seen.get(collection);
    if (!ids) seen.set(collection, (ids = new Map<string, boolean>()));
    return ids;
  };

  const recordAt = (collection: string, id: string): Fields | undefined => {
    if (given && given.ref === `${collection}/${id}`) return given.record as Fields;
    return COLLECTIONS.includes(collection as Collection) ? own(circle[collection as Collection] as unknown as Record<string, Fields>, id) : undefined;
  };
  const isAuthor = (record: Signed) => record.by?.id === viewer.id;

  /** By its own words and by what it cannot be without; `about` is followed by `sees`. */
  function allowed(collection: Collection, id: string, record: Fields): boolean {
    const { seenBy } = record as Signed, author = isAuthor(record);
    const plans = collection === 'times' ? [(record as unknown as Time).plan, planOf(id)].filter((plan) => plan && recordAt('plans', plan)) : MINE;
    if (collection === 'times' && !plans.every((plan) => sees('plans', plan!))) return false;
    if ((collection !== 'times' || !plans.length) && !author && !reaches(Array.isArray(seenBy) ? seenBy : OPEN.includes(collection) ? EVERYONE : MINE, viewer)) return false;
    const { notBefore } = record as unknown as Entry;
    if (collection === 'entries' && notBefore && !author && !(today && notBefore <= today)) return false;
    return needsOf(fieldsOf(collection)).every(([key, field]) => {
      const value = record[key];
      return value === undefined || (Array.isArray(value) && !value.length) || cut(field, value) !== undefined;
    });
  }

  function sees(collection: string, id: string): boolean {
    if (isAbout(collection)) return seenIn(collection).get(id) ?? follows(collection, id);
    const record = recordAt(collection, id);
    // What needs no other record is told from itself, as quickly as it is looked up.
    if (record && collection !== 'times' && !needsOf(fieldsOf(collection as Collection)).length) return allowed(collection as Collection, id, record);
    const ids = seenIn(collection), known = ids.get(id);
    if (known !== undefined) return known;
    // One that leads back to itself shows nothing.
    ids.set(id, false);
    // A date nobody spoke of yet is its plan's as well.
    const result = record ? allowed(collection as Collection, id, record) : collection !== 'times' || sees('plans', planOf(id));
    ids.set(id, result);
    return result;
  }

  /** Replies and feelings may be about one another: the chain is walked, not nested, and one that bites its tail shows nothing. */
  function follows(collection: string, id: string): boolean {
    const chain: (readonly [collection: string, id: string])[] = [];
    let result: boolean | undefined;
    while (result === undefined) {
      const record = recordAt(collection, id);
      result = isAbout(collection) ? seenIn(collection).get(id) : sees(collection, id);
      if (result !== undefined) break;
      seenIn(collection).set(id, false);
      if (record && !allowed(collection as Collection, id, record)) result = false;
      else {
        chain.push([collection, id]);
        if (record) [collection, id] = partsOf(record.about as string);
        else result = true;
      }
    }
    for (const [collection, id] of chain) seenIn(collection).set(id, result);
    return result;
  }

  /** Whether a text leads, if anywhere, into a collection of which nothing is hidden. */
  const leadsOpen = (to: Collection, value: unknown) => isWhole(to) && !(typeof value === 'string' && value.includes('/'));

  function cut(field: Field, value: unknown): unknown {
    const to = field.to ?? (field.type === 'list' ? (field.of as Field).to : undefined);
    if (to && (Array.isArray(value) ? value.every((item) => leadsOpen(to, item)) : leadsOpen(to, value))) return value;
    if (field.to) return typeof value === 'string' && !(sees(field.to, value) && (!value.includes('/') || sees(...partsOf(value)))) ? undefined : value;
    if (Array.isArray(value)) {
      if (!value.some((item) => cut(field.of as Field, item) === undefined)) return value;
      const rest = value.filter((item) => cut(field.of as Field, item) !== undefined);
      return rest.length ? rest : undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (field.type === 'record') {
      const shape = field.of as Shape, part = value as Signed;
      return shape.seenBy && !reaches(part.seenBy ?? ['me'], viewer) ? undefined : cutFields(part, shape);
    }
    if (field.type !== 'map') return value;
    const rest = Object.entries(value).map(([key, item]) => [key, field.keys === 'people' && !sees('people', key) ? undefined : cut(field.of as Field, item)] as const);
    const left = rest.filter(([, item]) => item !== undefined);
    if (left.length === rest.length && left.every(([key, item]) => item === (value as Fields)[key])) return value;
    // An empty map where none was would tell that something is hidden.
    return left.length ? Object.fromEntries(left) : undefined;
  }

  /** The record without what leads to hidden ones; `undefined` where it needs that. */
  function cutFields(record: object, shape: Shape): Signed | undefined {
    let out = record as Fields;
    const leads = leadsOf(shape);
    for (const key in record) {
      const field = Object.hasOwn(record, key) ? leads.get(key) : undefined, value = field && out[key], rest = value === undefined ? undefined : cut(field!, value);
      if (!field || rest === value) continue;
      if (rest === undefined && field.required) return undefined;
      if (out === record) out = { ...record };
      if (rest === undefined) delete out[key];
      else out[key] = rest;
    }
    return out;
  }

  function cutRecord(record: Signed & object, shape: Shape): object {
    const out = cutFields(record, shape) ?? record;
    if (!out.unsigned || !out.by || isAuthor(out)) return out;
    // Who held the pen is not told; whose words they are is.
    const rest = { ...out, voice: out.voice ?? (out.by.role === 'me' ? 'mine' : 'aboutMe') };
    delete rest.by;
    delete rest.with;
    return rest;
  }

  return { wholeSteps, isWhole, sees, cut, cutRecord };
}

/** Whether an erased record's mark may be told: by what its collection shows unless said otherwise, for nobody knows any more what it said. */
function tellsErased(circle: Circle, mark: string, sight: Sight): boolean {
  const [collection, id] = partsOf(mark), plan = planOf(id);
  if (collection === 'times') return !!own(circle.plans, plan) && sight.sees('plans', plan);
  return OPEN.includes(collection) && collection !== 'replies';
}

/**
 * What one viewer may be sent: a circle without the records and parts that are not theirs to see, and without any trace of them: no
 * reference, no count, no empty place. A record stays as it is, the same object, where nothing had to go.
 *
 * - Who sees a record stands in its `seenBy`; its author always does. Dates follow their plan; a date without a plan is the person's own.
 * - What cannot be without a hidden record is hidden with it: a reply with what it answers, a wish with its plan, its author's too.
 * - Names, self-description and later thoughts have viewers of their own, and are the person's unless shared.
 * - An entry with `notBefore` is shown from that day on, to its author always. Without `today` it is not shown.
 * - An unsigned record says whose words it holds, and not who wrote them down.
 * - `unread`, and top-level fields that this version does not know, are sent to nobody: who may see them is not known.
 *
 * What professionals keep among themselves is a record of its own, `seenBy` `["team"]`, or stays with the host.
 * @param today local date `YYYY-MM-DD`
 */
export function visibleTo(circle: Circle, viewer: Viewer, today?: string): Circle {
  return finish(visibleSteps(circle, viewer, today));
}

/** The same in steps of some hundred records, for a page that has to stay quick meanwhile. The last step returns the circle. */
export function* visibleSteps(circle: Circle, viewer: Viewer, today?: string): Generator<undefined, Circle, undefined> {
  const sight = sightOf(circle, viewer, today);
  const next: Fields = {};
  let same = Object.keys(circle).every((key) => key !== 'unread' && Object.hasOwn(CIRCLE, key));
  const keep = (key: keyof Circle, value: unknown) => {
    next[key] = value;
    if (value !== circle[key]) same = false;
  };
  let n = 0;
  for (const collection of COLLECTIONS) yield* sight.wholeSteps(collection);
  for (const collection of COLLECTIONS) {
    const shape = fieldsOf(collection), records = circle[collection] as Record<string, Signed>, ids = Object.keys(records);
    const lefts: (object | undefined)[] = [], isWhole = sight.isWhole(collection);
    let all = true;
    for (const id of ids) {
      const record = records[id]!, left = isWhole || sight.sees(collection, id) ? sight.cutRecord(record, shape) : undefined;
      lefts.push(left);
      if (left !== record) all = false;
      if (++n % STEP === 0) yield;
    }
    keep(collection, all ? records : Object.fromEntries(ids.map((id, i) => [id, lefts[i]] as const).filter(([, left]) => left)));
  }
  keep('me', sight.cut(CIRCLE.me, circle.me));
  const marks = Object.keys(circle.erased), told = viewer.role === 'me' ? marks : marks.filter((mark) => tellsErased(circle, mark, sight));
  keep('erased', told.length === marks.length ? circle.erased : Object.fromEntries(told.map((mark) => [mark, circle.erased[mark]])));
  if (same) return circle;
  const { kith, id, revision } = circle;
  return { kith, id, ...(revision !== undefined && { revision }), ...next } as unknown as Circle;
}

/** Whether this viewer may see a record, as it stands or as it would be; the same rules as `visibleTo`. */
export function maySee<C extends Collection>(
  circle: Circle, viewer: Viewer, collection: C, record: Circle[C][string], id: string, today?: string,
): boolean {
  const ref = `${collection}/${id}`;
  return sightOf(circle, viewer, today, { ref, record }).sees(collection, id);
}
