import { PGlite } from '@electric-sql/pglite';
import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle, foldChange, readChange, readCircle, visibleTo, type Answer, type Change, type Circle, type Json, type Patch, type Viewer } from '../../src/core/index.js';
import { readFileSync } from 'node:fs';
import { presentOf } from '../../src/core/merge.js';
import { whyNot } from '../../src/core/may-write.js';
import { vectors } from '../core/conformance.js';

const AT = '2026-11-21T10:00:00.000Z';
const TODAY = AT.slice(0, 10);
const me: Viewer = { id: 'kay', role: 'me' };
const dev: Viewer = { id: 'dev', role: 'worker' };

/** The guide's own SQL, word for word. */
function guide(): string {
  const [, sql] = /```sql\n([\s\S]*?)```/.exec(readFileSync('stories/guides/server.mdx', 'utf8')) ?? [];
  if (sql === undefined) throw new Error('The guide shows no SQL');
  return sql;
}

function start(id: string): Circle {
  return {
    ...emptyCircle(id, { name: 'Kay' }), revision: 3,
    people: { nan: { name: 'Nan', words: 'Mum’s mum' }, ray: { name: 'Ray', known: { k1: { as: 'lostTouch' } } } },
    wishes: { w1: { person: 'nan', want: 'more', words: 'Every week', at: AT }, w2: { person: 'ray', want: 'less', at: AT, seenBy: ['me', 'team'] } },
    plans: { p1: { people: ['nan'], way: 'phoneCall', status: 'asked', by: dev } },
    limits: { l1: { person: 'ray', kind: 'notAllowed', by: dev } },
    erased: { 'people/old': AT },
  };
}

// Small worlds, so that acts meet, clash, take back and bring back.
const text = fc.constantFrom('one', 'two', '1');
const leaf: fc.Arbitrary<Json> = fc.oneof(text, text, fc.constant(null), fc.boolean(), fc.constant<Json>(['nan']), fc.constant<Json>({}), fc.constant<Json>({ as: 'lostTouch', from: null }));
const fields = fc.dictionary(fc.constantFrom('name', 'words', 'person', 'at', 'want', 'known', 'people', 'way', 'status', 'kind', 'seenBy'), fc.oneof(leaf, fc.dictionary(fc.constantFrom('k1', 'k2'), leaf, { noNullPrototype: true })), { maxKeys: 4, noNullPrototype: true });
const whole: fc.Arbitrary<Json> = fc.constantFrom<Json>({ name: 'New' }, { person: 'nan', want: 'more', at: AT }, { people: ['ray'], way: 'letterOrCard', status: 'asked', by: { ...dev } }, { name: 'New', by: { ...dev } });
const record: fc.Arbitrary<Json> = fc.oneof({ weight: 4, arbitrary: fields }, { weight: 4, arbitrary: whole }, { weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: leaf });
const records = fc.dictionary(fc.constantFrom('nan', 'ray', 'old', 'new', 'w1', 'w2', 'p1', 'l1'), record, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
/** What people mostly do: change a field or two of somebody, add somebody, take somebody out. */
const plainly: fc.Arbitrary<Patch> = fc.oneof(
  fc.dictionary(fc.constantFrom('nan', 'ray'), fc.dictionary(fc.constantFrom('words', 'name', 'state'), text, { minKeys: 1, maxKeys: 2, noNullPrototype: true }), { minKeys: 1, noNullPrototype: true }),
  fc.constantFrom<Patch>({ nan: { known: { k2: { as: 'notSure' } } } }, { ray: { known: { k1: null } } }, { new: { name: 'New' } }, { new: null }, { ray: null }, { old: { name: 'Old' } }),
).map((people): Patch => ({ people }));
const patches = fc.oneof(
  { weight: 12, arbitrary: plainly },
  { weight: 8, arbitrary: fc.dictionary(fc.constantFrom('people', 'wishes', 'plans', 'limits'), records, { minKeys: 1, maxKeys: 2, noNullPrototype: true }) },
  { weight: 3, arbitrary: fc.constantFrom('people/nan', 'people/ray', 'wishes/w1', 'people/none').chain((key) => fc.boolean().map((half): Patch => ({
    ...(half ? {} : { [key.split('/')[0]!]: { [key.split('/')[1]!]: null } }), erased: { [key]: AT },
  }))) },
  { weight: 1, arbitrary: fc.constantFrom<Patch>({ me: { name: 'K' } }, { people: null }, { revision: 9 }, { erased: { 'people/nan': null } }, { later: { x: { a: 1 } } }, {}) },
);
/** How true the change's `was` is to the circle. */
const truth = fc.constantFrom('true', 'true', 'true', 'silent', 'absent', 'stale', 'stale');
const act = fc.record({ patch: patches, truth, by: fc.constantFrom(me, me, me, dev), again: fc.integer({ min: 0, max: 9 }) });

function wasOf(circle: Circle, patch: Patch, how: string): Patch {
  const was = structuredClone(presentOf(how === 'stale' ? start(circle.id) : circle, patch));
  if (how === 'absent') return Object.fromEntries(Object.keys(patch).map((key) => [key, null]));
  if (how === 'silent') {
    for (const records of Object.values(was)) if (typeof records === 'object' && records !== null && !Array.isArray(records)) for (const key of Object.keys(records).slice(0, 1)) delete records[key];
  } else delete was.erased;
  return was;
}

describe('the fold in SQL, as the guide shows it', function () {
  this.timeout(120_000);
  let database: PGlite;
  let circles = 0;
  before(async () => {
    database = await PGlite.create();
    await database.exec(guide());
  });
  after(() => database.close());

  const put = async (circle: Circle): Promise<void> => {
    await database.query('insert into circle (id, doc) values ($1, $2) on conflict (id) do update set doc = $2', [circle.id, JSON.stringify(circle)]);
  };
  const doc = async (id: string): Promise<Circle> => (await database.query<{ doc: Circle }>('select doc from circle where id = $1', [id])).rows[0]!.doc;
  const sql = async (change: Change, viewer: Viewer, may: boolean): Promise<Answer> =>
    (await database.query<{ answer: Answer }>('select kith_fold($1, $2, $3, $4) as answer', [JSON.stringify(change), viewer.id, viewer.role, may])).rows[0]!.answer;
  const may = (circle: Circle, change: Change, viewer: Viewer): boolean => whyNot(circle, visibleTo(circle, viewer, TODAY), change, viewer, TODAY) === undefined;

  it('judges and stores as the core does, act after act', async () => {
    const seen: Record<string, number> = {};
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      let circle = start(`c${circles++}`);
      await put(circle);
      const answers = new Map<string, Answer>();
      const sent: { change: Change; by: Viewer }[] = [];
      for (const { patch, truth: how, by, again } of acts) {
        // Now and then an act comes a second time.
        const old = sent[again];
        const { change, by: viewer } = old ?? {
          by, change: { kith: 1, id: `${circle.id}-${sent.length}`, circle: circle.id, type: 'person-changed', at: AT, by, patch, was: wasOf(circle, patch, how) },
        };
        // What does not fit its field never passes the door.
        if (readChange(change).problems.length) continue;
        if (!old) sent.push({ change, by });
        const ours = foldChange(circle, change, { viewer, today: TODAY, seen: (id) => answers.get(id) });
        const theirs = await sql(change, viewer, may(circle, change, viewer));
        const { status } = ours.answer;
        expect(theirs.status, JSON.stringify(change)).to.equal(status);
        if (status === 'saved') expect(theirs).to.deep.equal(ours.answer);
        expect(await doc(circle.id)).to.deep.equal(ours.circle);
        if (!answers.has(change.id)) seen[status] = (seen[status] ?? 0) + 1;
        answers.set(change.id, ours.answer);
        circle = ours.circle;
      }
    }), { numRuns: 80 });
    for (const status of ['saved', 'refused', 'conflict']) expect(seen[status], status).to.be.greaterThan(10);
  });

  it('passes the vectors that ship for other languages', async () => {
    const { vectors: all } = vectors();
    const open = all.filter(({ change }) => !readChange(change).problems.length);
    expect(open.length).to.be.greaterThan(20);
    for (const { name, circle, change, viewer, today, seen, expected } of open) {
      await database.exec('truncate circle, judged, change_log');
      await put(circle);
      if (seen) await database.query('insert into judged (circle, id, status, revision) values ($1, $2, $3, $4)', [circle.id, change.id, seen.status, 'revision' in seen ? seen.revision : null]);
      const whole = readCircle(circle).circle;
      const allowed = whyNot(whole, visibleTo(whole, viewer, today), change, viewer, today) === undefined;
      const told = await sql({ ...change, circle: circle.id }, viewer, allowed && change.circle === circle.id);
      expect(told.status, name).to.equal(expected.answer.status);
      if (told.status === 'saved') expect(told, name).to.deep.equal(expected.answer);
      expect(readCircle(await doc(circle.id)).circle, name).to.deep.equal(readCircle(expected.circle).circle);
    }
  });

  it('blanks the log of what was erased, and keeps who and when', async () => {
    const circle = start('erasing');
    await put(circle);
    const change = (id: string, patch: Patch, was: Patch): Change => ({ kith: 1, id, circle: 'erasing', type: 'person-changed', at: AT, by: dev, patch, was });
    expect(await sql(change('a', { people: { ray: { words: 'private' } } }, { people: { ray: { words: null } } }), me, true)).to.deep.equal({ status: 'saved', revision: 4 });
    expect(await sql(change('b', { people: { nan: { words: 'stays' } } }, { people: { nan: { words: 'Mum’s mum' } } }), me, true)).to.deep.equal({ status: 'saved', revision: 5 });
    expect(await sql(change('c', { people: { ray: null }, erased: { 'people/ray': AT } }, { people: { ray: { name: 'Ray', words: 'private', known: { k1: { as: 'lostTouch' } } } } }), me, true)).to.deep.equal({ status: 'saved', revision: 6 });
    const { rows } = await database.query<{ change: Change }>('select change from change_log where circle = $1 order by seq', ['erasing']);
    expect(JSON.stringify(rows)).not.to.include('private').and.not.to.include('Ray');
    expect(rows.map((row) => row.change.id)).to.deep.equal(['a', 'b', 'c']);
    expect(rows[0]!.change.by).to.deep.equal(me);
    expect(rows[1]!.change.patch).to.deep.equal({ people: { nan: { words: 'stays' } } });
    expect(await sql(change('d', { people: { ray: { name: 'Ray' } } }, { people: { ray: null } }), me, true)).to.deep.equal({ status: 'conflict' });
  });

  it('knows a circle that is not there', async () => {
    expect(await sql({ kith: 1, id: 'x', circle: 'nowhere', type: 'x', at: AT, by: me, patch: {}, was: {} }, me, true)).to.equal(null);
  });
});
