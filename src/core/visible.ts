import { COLLECTIONS } from './circle.js';
import type { Circle, Collection, Entry, Signed, Time, Viewer } from './circle.js';
import { own } from './read-circle.js';
import { CIRCLE, fieldsOf } from './shape.js';
import type { Field, Shape } from './shape.js';

type Fields = Record<string, unknown>;

/** Collections that every viewer sees where a record does not say otherwise. All others are the person's alone. */
const OPEN: readonly string[] = ['people', 'plans', 'replies', 'limits'];

const reaches = (seenBy: readonly string[], viewer: Viewer) => seenBy.some((who) =>
  who === 'everyone' || (who === 'me' ? viewer.role === 'me' : who === 'team' ? viewer.role === 'worker' : who === viewer.id));

const leading = new Map<Shape, [key: string, field: Field][]>();
/** The fields of a shape that can lead to another record, or that have viewers of their own. */
function leadsOf(shape: Shape): [key: string, field: Field][] {
  let found = leading.get(shape);
  if (!found) leading.set(shape, (found = Object.entries(shape).filter(([, field]) => leads(field))));
  return found;
}
const leads = ({ type, to, keys, of }: Field): boolean => !!to || !!keys ||
  (type === 'record' ? !!(of as Shape).seenBy || leadsOf(of as Shape).length > 0 : !!of && leads(of as Field));

interface Sight {
  /** Whether the record may be seen; one that is not there hides nothing. */
  sees(ref: string): boolean;
  /** What is left of a value for this viewer: the same object where nothing has to go. */
  cut(field: Field, value: unknown): unknown;
  cutRecord(record: Signed & object, shape: Shape): object;
}

function sightOf(circle: Circle, viewer: Viewer, today?: string, given?: { ref: string; record: object }): Sight {
  const seen = new Map<string, boolean>();

  const recordAt = (ref: string): Fields | undefined => {
    if (ref === given?.ref) return given.record as Fields;
    const slash = ref.indexOf('/'), collection = ref.slice(0, slash) as Collection;
    return COLLECTIONS.includes(collection) ? own(circle[collection] as unknown as Record<string, Fields>, ref.slice(slash + 1)) : undefined;
  };
  const isAuthor = (record: Signed) => record.by?.id === viewer.id;

  /** By its own words and by what it cannot be without; `about` is followed by `sees`. */
  function allowed(collection: Collection, id: string, record: Fields): boolean {
    const { seenBy } = record as Signed, author = isAuthor(record);
    const plans = collection === 'times' ? [(record as unknown as Time).plan, id.slice(0, id.lastIndexOf('@'))].filter((plan) => plan && recordAt(`plans/${plan}`)) : [];
    if (!plans.length && !author && !reaches(Array.isArray(seenBy) ? seenBy : OPEN.includes(collection) ? ['everyone'] : ['me'], viewer)) return false;
    if (!plans.every((plan) => sees(`plans/${plan}`))) return false;
    const { notBefore } = record as unknown as Entry;
    if (collection === 'entries' && notBefore && !author && !(today && notBefore <= today)) return false;
    return leadsOf(fieldsOf(collection)).every(([key, field]) => {
      if (!field.required && !field.essential) return true;
      const value = record[key];
      return value === undefined || (Array.isArray(value) && !value.length) || cut(field, value) !== undefined;
    });
  }

  function sees(ref: string): boolean {
    let result = seen.get(ref);
    if (result !== undefined) return result;
    // Replies and feelings may be about one another: the chain is walked, not nested, and one that bites its tail shows nothing.
    const chain: string[] = [];
    for (let at: string | undefined = ref; at !== undefined && result === undefined;) {
      const record = recordAt(at), slash = at.indexOf('/'), collection = at.slice(0, slash) as Collection, id = at.slice(slash + 1);
      chain.push(at);
      seen.set(at, false);
      // A date nobody spoke of yet is its plan's as well.
      if (!record) result = collection !== 'times' || sees(`plans/${id.slice(0, id.lastIndexOf('@'))}`);
      else if (!allowed(collection, id, record)) {
        result = false;
        chain.pop();
      } else {
        at = collection === 'replies' || collection === 'feelings' ? record.about as string : undefined;
        result = at === undefined ? true : seen.get(at);
      }
    }
    for (const link of chain) seen.set(link, result!);
    return result!;
  }

  function cut(field: Field, value: unknown): unknown {
    if (field.to) return typeof value === 'string' && !(sees(`${field.to}/${value}`) && (!value.includes('/') || sees(value))) ? undefined : value;
    if (Array.isArray(value)) {
      const rest = value.filter((item) => cut(field.of as Field, item) !== undefined);
      return rest.length === value.length ? value : rest.length ? rest : undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (field.type === 'record') {
      const shape = field.of as Shape, part = value as Signed;
      return shape.seenBy && !reaches(part.seenBy ?? ['me'], viewer) ? undefined : cutFields(part, shape);
    }
    if (field.type !== 'map') return value;
    const rest = Object.entries(value).map(([key, item]) => [key, field.keys === 'people' && !sees(`people/${key}`) ? undefined : cut(field.of as Field, item)] as const);
    const left = rest.filter(([, item]) => item !== undefined);
    if (left.length === rest.length && left.every(([key, item]) => item === (value as Fields)[key])) return value;
    // An empty map where none was would tell that something is hidden.
    return left.length ? Object.fromEntries(left) : undefined;
  }

  /** The record without what leads to hidden ones; `undefined` where it needs that. */
  function cutFields(record: object, shape: Shape): Signed | undefined {
    let out = record as Fields;
    for (const [key, field] of leadsOf(shape)) {
      const value = out[key], rest = value === undefined ? undefined : cut(field, value);
      if (rest === value) continue;
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

  return { sees, cut, cutRecord };
}

/** Whether an erased record's mark may be told: by what its collection shows unless said otherwise, for nobody knows any more what it said. */
function tellsErased(circle: Circle, mark: string, sight: Sight): boolean {
  const [collection = '', id = ''] = mark.split('/'), plan = id.slice(0, id.lastIndexOf('@'));
  if (collection === 'times') return !!own(circle.plans, plan) && sight.sees(`plans/${plan}`);
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
  const sight = sightOf(circle, viewer, today);
  const next: Fields = {};
  let same = Object.keys(circle).every((key) => key !== 'unread' && Object.hasOwn(CIRCLE, key));
  const keep = (key: keyof Circle, value: unknown) => {
    next[key] = value;
    if (value !== circle[key]) same = false;
  };
  for (const collection of COLLECTIONS) {
    const shape = fieldsOf(collection), records = circle[collection] as Record<string, Signed>;
    const shown = Object.keys(records).map((id) => [id, sight.sees(`${collection}/${id}`) ? sight.cutRecord(records[id]!, shape) : undefined] as const);
    const changed = shown.some(([id, left]) => left !== records[id]);
    keep(collection, changed ? Object.fromEntries(shown.filter(([, left]) => left)) : records);
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
  return sightOf(circle, viewer, today, { ref, record }).sees(ref);
}
