import { expect } from 'chai';
import { changeOf, type Change, type Json, type Patch } from '../../src/core/change.js';
import { emptyCircle, type Actor, type Circle, type Collection, type Limit, type Plan } from '../../src/core/circle.js';
import { foldChange } from '../../src/core/fold.js';
import { CIRCLE, fieldsOf, type Field, type Shape } from '../../src/core/shape.js';

const AT = '2026-11-21T10:00:00.000Z', TODAY = '2026-11-21';
const me: Actor = { id: 'kayleigh', role: 'me' }, dev: Actor = { id: 'dev', role: 'worker' }, marcia: Actor = { id: 'marcia', role: 'worker' }, rhian: Actor = { id: 'rhian', role: 'supporter' };
const seenBy = ['everyone'];

/** One readable record in each collection, nobody's by name: the person's own where a collection is personal. */
const circle = (more: object = {}) => ({
  ...emptyCircle('k', { name: 'Kayleigh' }), people: { ellie: { name: 'Ellie' } }, placings: { r: { person: 'ellie', closeness: 'close', at: AT, seenBy } }, wishes: { r: { person: 'ellie', at: AT, seenBy } },
  replies: { r: { about: 'people/ellie', at: AT, by: marcia } }, plans: { r: { people: ['ellie'], way: 'phoneCall', status: 'asked' } }, times: { 'r@2026-01-01': { plan: 'r', outcome: 'happened' } },
  feelings: { r: { about: 'people/ellie', seenBy } }, entries: { r: { kind: 'memory', seenBy } }, days: { r: { kind: 'birthday', when: { edtf: '2026-05-01' }, seenBy } },
  limits: { r: { person: 'ellie', kind: 'askFirst', ways: ['inPerson'] } }, reviews: { r: { at: AT, seenBy } }, ...more,
} as Circle);
const answerTo = (before: Circle, patch: Patch, viewer: Actor, more: Partial<Change> = {}) => {
  const { answer } = foldChange(before, { ...changeOf(before, patch, { id: 'c', at: AT, by: viewer, type: 'x' }), ...more }, { viewer, today: TODAY });
  return answer.status === 'refused' ? answer.field : answer.status;
};

describe('who may write: another’s record, field by field', () => {
  const samples: Record<string, Json> = {
    text: 'x', id: 'ellie', 'collection/id': 'people/ellie', date: '2026-11-30', instant: AT, start: '2026-12', duration: 'PT1H', link: 'ref', 'true or false': true, 'whole number': 1, 'number from 1 to 10': 5, anything: { a: 1 },
  };
  const sample = ({ type, of }: Field): Json => type === 'list' ? [sample(of as Field)] : type === 'map' ? { fresh: sample(of as Field) }
    : type === 'record' ? Object.fromEntries(Object.entries(of as Shape).filter(([key]) => key !== 'seenBy').map(([key, field]) => [key, sample(field)])) : samples[type]!;

  /** What a worker may set on a record that the person keeps, or another worker a reply. */
  const allowed: Record<string, string[]> = {
    me: ['born', 'bornIs', 'stage', 'nation'],
    people: ['is', 'kinds', 'state', 'paid', 'died', 'birthday', 'zone', 'home', 'image'],
    placings: [], wishes: [], feelings: [], days: [], reviews: [],
    entries: ['putAway', 'cover', 'gap', 'askedOf', 'askedOn', 'holders', 'talkWith', 'explained', 'tell', 'meansNow', 'notBefore'],
    replies: ['who', 'due', 'done', 'lookAgain'],
  };
  for (const [collection, may] of Object.entries(allowed)) it(`${collection}: ${may.join(', ') || 'nothing'}`, () => {
    const shape = collection === 'me' ? CIRCLE.me.of as Shape : fieldsOf(collection as Collection), id = collection === 'people' ? 'ellie' : 'r';
    const found = Object.entries(shape).filter(([key]) => !['at', 'by', 'seenBy'].includes(key)).flatMap(([key, field]) => {
      const patch = { [collection]: collection === 'me' ? { [key]: sample(field) } : { [id]: { [key]: sample(field) } } };
      const answer = answerTo(circle(), patch, dev);
      if (answer !== 'saved') expect(answer).to.equal(collection === 'me' ? `/me/${key}` : `/${collection}/${id}/${key}`);
      return answer === 'saved' ? [key] : [];
    });
    expect(found.sort()).to.deep.equal([...may].sort());
  });

  it('lets everybody work on plans and dates, which are nobody’s', () => {
    for (const collection of ['plans', 'times'] as const) for (const [key, field] of Object.entries(fieldsOf(collection))) {
      if (['by', 'seenBy'].includes(key)) continue;
      const id = collection === 'plans' ? 'r' : 'r@2026-01-01';
      for (const viewer of [me, dev, rhian]) expect(answerTo(circle(), { [collection]: { [id]: { [key]: sample(field) } } }, viewer), key).to.equal('saved');
    }
  });

  it('lets nobody remove what the person keeps', () => {
    for (const collection of Object.keys(allowed)) {
      const id = collection === 'people' ? 'ellie' : 'r';
      if (collection !== 'me') expect(answerTo(circle(), { [collection]: { [id]: null } }, dev)).to.equal(`/${collection}/${id}`);
    }
  });
});

describe('who may write: one rule at a time', () => {
  const noted = { entries: { r: { kind: 'memory', seenBy, words: 'mine', holders: { h: { person: 'ellie' } }, meansNow: { m: { words: 'then', seenBy } } } } };
  const named = { entries: { r: { kind: 'memory', seenBy: ['me', 'dev'], by: marcia } } };
  const byDev = { entries: { r: { kind: 'memory', seenBy, by: dev, words: 'w' } } }, unworded = { entries: { r: { kind: 'memory', seenBy, by: marcia } } };
  const table: [what: string, before: object, patch: object, viewer: Actor, answer: string][] = [
    ['when it was touched', {}, { wishes: { r: { at: '2026-11-22T10:00:00Z' } } }, dev, 'saved'],
    ['words where words are', noted, { entries: { r: { words: 'theirs' } } }, dev, '/entries/r/words'],
    ['words of a plan where none are', {}, { plans: { r: { words: 'w' } } }, dev, 'saved'],
    ['words of a plan where another’s are', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', words: 'w', by: marcia } } }, { plans: { r: { words: 'v' } } }, dev, '/plans/r/words'],
    ['another holder', noted, { entries: { r: { holders: { h2: { person: 'ellie' } } } } }, dev, 'saved'],
    ['a holder that is there', noted, { entries: { r: { holders: { h2: { person: 'ellie' }, h: { knows: 'k' } } } } }, dev, '/entries/r/holders'],
    ['a later thought that is there', noted, { entries: { r: { meansNow: { m: { words: 'now' } } } } }, dev, '/entries/r/meansNow'],
    ['all holders, away', noted, { entries: { r: { holders: null } } }, dev, 'saved'],
    ['a place in a plan that is there', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', details: { place: 'a' } } } }, { plans: { r: { details: { place: 'b' } } } }, dev, 'saved'],

    ['fewer who see it', noted, { entries: { r: { seenBy: ['me'] } } }, rhian, 'saved'],
    ['fewer who see it, of those there are', { entries: { r: { kind: 'memory', seenBy: ['me', 'dev', 'marcia'] } } }, { entries: { r: { seenBy: ['me', 'dev'] } } }, dev, 'saved'],
    ['more who see it', named, { entries: { r: { seenBy: ['me', 'dev', 'rhian'] } } }, dev, '/entries/r/seenBy'],
    ['everyone who sees it', named, { entries: { r: { seenBy: ['everyone'] } } }, dev, '/entries/r/seenBy'],
    ['nobody named who sees it, which is fewer', named, { entries: { r: { seenBy: null } } }, dev, 'saved'],
    ['everyone who sees a person, as before', {}, { people: { ellie: { seenBy: ['everyone', 'dev'] } } }, dev, 'saved'],
    ['nobody named who sees a person, which is everyone', { people: { ellie: { name: 'Ellie', seenBy: ['me', 'dev'] } } }, { people: { ellie: { seenBy: null } } }, dev, '/people/ellie/seenBy'],
    ['nobody named who sees a plan, which is everyone', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', seenBy: ['me', 'dev'], by: marcia } } }, { plans: { r: { seenBy: null } } }, dev, '/plans/r/seenBy'],

    ['a record of the person’s own, unsigned', {}, { entries: { fresh: { kind: 'memory' } } }, me, 'saved'],
    ['a record in one’s own name', {}, { entries: { fresh: { kind: 'memory', by: dev, seenBy } } }, dev, 'saved'],
    ['a record in another’s name', {}, { entries: { fresh: { kind: 'memory', by: marcia, seenBy } } }, dev, '/entries/fresh/by'],
    ['a record in the person’s name', {}, { entries: { fresh: { kind: 'memory', by: me, seenBy } } }, dev, '/entries/fresh/by'],
    ['a record by one’s own id in another role', {}, { entries: { fresh: { kind: 'memory', by: { id: 'dev', role: 'me' }, seenBy } } }, dev, '/entries/fresh/by'],
    ['a record by one’s role and another id', {}, { entries: { fresh: { kind: 'memory', by: { id: 'x', role: 'me' } } } }, me, '/entries/fresh/by'],
    ['a plan in nobody’s name', {}, { plans: { fresh: { people: ['ellie'], way: 'x', status: 'idea', by: null } } }, me, 'saved'],
    ['a plan in another’s name', {}, { plans: { fresh: { people: ['ellie'], way: 'x', status: 'idea', by: marcia } } }, dev, '/plans/fresh/by'],
    ['one’s own name on another’s words', noted, { entries: { r: { by: dev } } }, dev, '/entries/r/by'],
    ['one’s own name on what has no words', unworded, { entries: { r: { by: dev } } }, dev, 'saved'],
    ['another’s name on one’s own words', byDev, { entries: { r: { by: marcia } } }, dev, '/entries/r/by'],
    ['no name on one’s own words', byDev, { entries: { r: { by: null } } }, dev, '/entries/r/by'],
    ['another’s name on one’s own plan without words, taken back', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', by: dev } } }, { plans: { r: { by: marcia } } }, dev, 'saved'],
    ['another’s name on one’s own plan with words', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', by: dev, words: 'w' } } }, { plans: { r: { by: marcia } } }, dev, '/plans/r/by'],
    ['a third name on another’s plan', { plans: { r: { people: ['ellie'], way: 'x', status: 'asked', by: marcia } } }, { plans: { r: { by: rhian } } }, dev, '/plans/r/by'],

    ['limits, by the person', {}, { limits: { r: { kind: 'notNow' } } }, me, '/limits'],
    ['replies, by the person', {}, { replies: { fresh: { about: 'people/ellie', at: AT } } }, me, '/replies'],
    ['a reply, by a worker', {}, { replies: { fresh: { about: 'people/ellie', at: AT, by: dev } } }, dev, 'saved'],
    ['a limit, by a worker', {}, { limits: { fresh: { person: 'ellie', kind: 'notNow', by: dev } } }, dev, 'saved'],
    ['what a later version keeps, by a worker', {}, { thoughts: { a: { b: 1 } } }, dev, '/thoughts'],
    ['what a later version keeps, by the person', {}, { thoughts: { a: { b: 1 } } }, me, 'saved'],
    ['a record that the viewer would not see', {}, { entries: { fresh: { kind: 'memory', by: dev, notBefore: '2030-01-01' } } }, dev, 'saved'],
    ['a reply to what is hidden', { entries: { r: { kind: 'memory' } } }, { replies: { fresh: { about: 'entries/r', at: AT, by: dev } } }, dev, '/replies/fresh'],
    ['a field of what is hidden', { entries: { r: { kind: 'memory' } } }, { entries: { r: { gap: 'x' } } }, dev, '/entries/r'],
    ['a part of what is shown, which is hidden', { entries: { r: { kind: 'memory', seenBy, meansNow: { m: { words: 'private', seenBy: ['me'] } } } } }, { entries: { r: { meansNow: { m: { words: 'x' } } } } }, dev, '/entries/r'],
    ['one’s own record away', byDev, { entries: { r: null } }, dev, 'saved'],
    ['another’s record away, with a mark', {}, { entries: { r: null }, erased: { 'entries/r': AT } }, dev, '/entries/r'],
    ['a person the worker added, by the person', { people: { ellie: { name: 'Ellie', by: dev } } }, { people: { ellie: { name: 'Els' } } }, me, 'saved'],
  ];
  for (const [what, before, patch, viewer, answer] of table) it(`${what}, by ${viewer.id}: ${answer}`, () => {
    expect(answerTo(circle(before), patch as Patch, viewer, { patch: patch as Patch })).to.equal(answer);
  });

  it('calls a conflict what was built on a record that is gone, whoever wrote it', () => {
    const patch = { wishes: { gone: { words: 'w' } } };
    expect(answerTo(circle(), patch, dev, { patch, was: { wishes: { gone: { words: null } } } })).to.equal('conflict');
  });
});

describe('who may agree', () => {
  const limits: Record<string, Partial<Limit>> = { none: { person: 'nobody' }, no: { kind: 'notAllowed' }, ask: { kind: 'askFirst' }, only: { kind: 'onlyWith', withPeople: ['pat'] }, wayOnly: { kind: 'notAllowed', ways: ['inPerson'] } };
  const before = (limit: string, plan: Partial<Plan>) => circle({ limits: { l: { person: 'ellie', kind: 'notAllowed', ...limits[limit] } }, plans: { r: { people: ['ellie'], way: 'phoneCall', status: 'asked', ...plan } } });
  const table: [what: string, limit: string, plan: Partial<Plan>, patch: Patch, viewer: Actor, saved: boolean][] = [
    ['agreeing', 'none', {}, { status: 'agreed' }, me, true],
    ['agreeing against a limit', 'no', {}, { status: 'agreed' }, me, false],
    ['agreeing against a limit, by a worker', 'no', {}, { status: 'agreed' }, dev, false],
    ['beginning against a limit', 'no', {}, { status: 'happening' }, dev, false],
    ['stopping against a limit', 'no', {}, { status: 'stopped' }, me, true],
    ['agreeing what asks first', 'ask', {}, { status: 'agreed' }, me, false],
    ['agreeing what asks first, by a supporter', 'ask', {}, { status: 'agreed' }, rhian, false],
    ['agreeing what asks first, by a worker', 'ask', {}, { status: 'agreed' }, dev, true],
    ['agreeing with the one who has to be there', 'only', { presenceWho: 'pat' }, { status: 'agreed' }, me, true],
    ['leaving out of an agreed plan the one who has to be there', 'only', { status: 'agreed', presenceWho: 'pat' }, { presenceWho: null }, me, false],
    ['another way for an agreed plan, which is limited', 'wayOnly', { status: 'agreed' }, { way: 'sleepover' }, dev, false],
    ['another way for what is only asked', 'wayOnly', {}, { way: 'sleepover' }, dev, true],
    ['people into an agreed plan, one of whom is limited', 'no', { status: 'agreed', people: ['tyler'] }, { people: ['tyler', 'ellie'] }, dev, false],
    ['another day for an agreed plan that a limit has met since', 'no', { status: 'agreed' }, { starts: '2026-12-01' }, dev, true],
    ['words for an agreed plan that a limit has met since', 'no', { status: 'agreed' }, { words: 'w' }, dev, true],
  ];
  for (const [what, limit, plan, patch, viewer, saved] of table) it(`${what}: ${saved ? 'yes' : 'no'}`, () => {
    expect(answerTo(before(limit, plan), { plans: { r: patch } }, viewer)).to.equal(saved ? 'saved' : '/plans/r/status');
  });

  it('a new plan against a limit: no, and its removal: yes', () => {
    expect(answerTo(before('no', {}), { plans: { fresh: { people: ['ellie'], way: 'x', status: 'agreed' } } }, me)).to.equal('/plans/fresh/status');
    expect(answerTo(before('no', { status: 'agreed' }), { plans: { r: null } }, me)).to.equal('saved');
    expect(answerTo(before('no', {}), { entries: { fresh: { kind: 'x', status: 'agreed', people: ['ellie'] } } }, me)).to.equal('saved');
  });
});
