/** JSON Schemas of the circle and the change, from the definition that the reader uses. Not part of any widget bundle. */
import { COLLECTIONS, FORMAT } from './circle.js';
import type { Collection } from './circle.js';
import { CIRCLE, LONGEST, fieldsOf, patterns } from './shape.js';
import type { Field, Shape } from './shape.js';
import { lists } from './vocabulary.js';
import type { ListName } from './vocabulary.js';

export type Draft = '2020-12' | '07';
type Schema = Record<string, unknown>;

/** Which list a field takes: given as examples, because what no list knows is valid too. */
const LISTS: Readonly<Record<string, ListName>> = {
  'people.is': 'is', 'people.kinds': 'kind', 'people.roles': 'role', 'people.state': 'state', 'people.belonging': 'belonging', 'people.known.as': 'known',
  'placings.closeness': 'closeness', 'wishes.amount': 'amount', 'wishes.want': 'want', 'wishes.ways': 'way', 'wishes.often': 'often', 'wishes.change': 'change',
  'wishes.scope': 'scope', 'replies.answer': 'answer', 'plans.way': 'way', 'plans.status': 'status', 'plans.often': 'often', 'plans.presence': 'presence',
  'plans.basis': 'basis', 'times.way': 'way', 'times.outcome': 'outcome', 'times.side': 'side', 'times.because': 'because', 'feelings.before': 'feeling',
  'feelings.after': 'feeling', 'feelings.length': 'length', 'feelings.amount': 'amount', 'feelings.kept': 'kept', 'entries.kind': 'entry',
  'entries.homeKind': 'homeKind', 'entries.certainty': 'certainty', 'entries.gap': 'gap', 'entries.holders.knows': 'knows', 'entries.media.kind': 'media',
  'days.kind': 'dayKind', 'days.tone': 'tone', 'limits.kind': 'limit', 'limits.ways': 'way', 'reviews.people.amount': 'amount',
  'me.stage': 'stage', 'me.bornIs': 'bornIs', 'me.nation': 'nation', 'me.identity.about': 'identity',
};

const PLAIN_KEYS: Schema = { not: { enum: ['__proto__'] } };

function pattern(type: Field['type']): Schema {
  const [must, mustNot] = patterns[type] ?? [];
  return { ...(must !== undefined && { pattern: must }), ...(mustNot !== undefined && { not: { pattern: mustNot } }) };
}

/** `patch`: no field has to be there, and one that a record can be without may be `null`. */
class Maker {
  constructor(private readonly patch: boolean) {}

  field(field: Field, path: string): Schema {
    const schema = this.value(field, path);
    return this.patch && !field.required ? { anyOf: [{ type: 'null' }, schema] } : schema;
  }

  value(field: Field, path: string): Schema {
    const { type } = field;
    const list = LISTS[path], examples = list && type !== 'list' ? { examples: lists[list] } : {};
    switch (type) {
      case 'text': return { type: 'string', maxLength: LONGEST, ...pattern(type), ...examples };
      case 'true or false': return { type: 'boolean' };
      case 'whole number': return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
      case 'number from 1 to 10': return { type: 'integer', minimum: 1, maximum: 10 };
      case 'anything': return { not: { type: 'null' } };
      case 'list': return { type: 'array', items: this.value(field.of as Field, path), ...(list && { examples: [lists[list]] }) };
      case 'record': return this.record(field.of as Shape, path);
      case 'map': return {
        ...this.object(true),
        propertyNames: pattern(field.keys === 'collection/id' ? field.keys : 'id'),
        additionalProperties: this.field(field.of as Field, path),
      };
      default: return { type: 'string', ...pattern(type) };
    }
  }

  /** An empty list stands for an empty object: some languages write both alike. */
  object(mayBeEmpty: boolean): Schema {
    return mayBeEmpty && !this.patch ? { type: ['object', 'array'], maxItems: 0 } : { type: 'object' };
  }

  record(shape: Shape, path: string): Schema {
    const keys = Object.keys(shape), required = this.patch ? [] : keys.filter((key) => shape[key]!.required);
    return {
      ...this.object(!required.length), propertyNames: PLAIN_KEYS, ...(required.length && { required }),
      properties: Object.fromEntries(keys.map((key) => [key, this.field(shape[key]!, path ? `${path}.${key}` : key)])),
    };
  }
}

const head = (draft: Draft, title: string): Schema => ({
  $schema: draft === '07' ? 'http://json-schema.org/draft-07/schema#' : 'https://json-schema.org/draft/2020-12/schema', title,
});
const definitions = (draft: Draft) => (draft === '07' ? 'definitions' : '$defs');

function parts(maker: Maker, draft: Draft): { properties: Schema; defs: Schema } {
  const at = (name: string) => ({ $ref: `#/${definitions(draft)}/${name}` });
  const whole = (collection: Collection) => maker.value(CIRCLE[collection], collection);
  const properties = Object.fromEntries(COLLECTIONS.map((name) => [name, { ...whole(name), additionalProperties: at(name) }]));
  const defs = Object.fromEntries(COLLECTIONS.map((name) => [name, maker.field({ type: 'record', of: fieldsOf(name) }, name)]));
  return { properties: { me: maker.value(CIRCLE.me, 'me'), ...properties, erased: maker.value(CIRCLE.erased, 'erased') }, defs };
}

/**
 * The schema of a circle. A document is valid exactly where `readCircle` reports nothing, but for lone surrogates, which no schema can name
 * for every language.
 */
export function circleSchema(draft: Draft = '2020-12'): Schema {
  const maker = new Maker(false), { properties, defs } = parts(maker, draft);
  return {
    ...head(draft, 'Circle'), type: 'object', propertyNames: PLAIN_KEYS, required: ['kith', 'id'],
    properties: { kith: maker.value(CIRCLE.kith, 'kith'), id: maker.value(CIRCLE.id, 'id'), revision: maker.value(CIRCLE.revision, 'revision'), ...properties },
    [definitions(draft)]: defs,
  };
}

/**
 * The schema of a change. What a patch may hold is that of the circle, with `null` for what goes. `readChange` knows more: the size of the whole, and
 * text deep in fields that nobody knows.
 */
export function changeSchema(draft: Draft = '2020-12'): Schema {
  const { properties, defs } = parts(new Maker(true), draft), text = { type: 'string', minLength: 1, maxLength: 200 };
  const actor = { type: 'object', required: ['id', 'role'], properties: { id: text, role: { enum: ['me', 'supporter', 'worker'] } } };
  return {
    ...head(draft, 'Change'), type: 'object', required: ['kith', 'id', 'circle', 'type', 'at', 'by', 'patch', 'was'],
    properties: {
      kith: { type: 'integer', minimum: FORMAT }, id: text, circle: text, type: text, at: { type: 'string', ...pattern('instant') }, by: actor,
      with: { type: 'array', items: { type: 'string' } }, undoes: text, replaces: text,
      patch: { type: 'object', properties: { ...properties, kith: false, id: false, revision: false, unread: false }, propertyNames: PLAIN_KEYS },
      was: { type: 'object' },
    },
    [definitions(draft)]: defs,
  };
}
