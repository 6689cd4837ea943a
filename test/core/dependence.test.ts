import { expect } from 'chai';
import type { Change, Json, Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle } from '../../src/core/circle.js';
import { dependsOn, setsSomething, stands, touchedBy, vanished } from '../../src/core/dependence.js';
import { blank, erasing, forgetIn, forgetInDraft, unsaid } from '../../src/core/forget.js';
import type { Draft } from '../../src/core/outbox-state.js';

const AT = '2026-11-21T10:00:00.000Z', BEFORE = '2026-11-21T09:00:00.000Z', AFTER = '2026-11-21T11:00:00.000Z';
const change = (patch: Patch, was: Patch = {}, more: Partial<Change> = {}): Change =>
  ({ kith: 1, id: 'c', circle: 'k', type: 'x', at: AT, by: { id: 'kayleigh', role: 'me' }, patch, was, ...more });

describe('a waiting change and one before it', () => {
  const made = change({ people: { nan: { name: 'Nan' } } }, { people: { nan: null } });
  const edited = change({ people: { ellie: { words: 'a', image: { ref: 'x' } } } }, { people: { ellie: { words: null, image: { ref: 'y' } } } });
  const table: [what: string, later: Patch, earlier: Change, depends: boolean][] = [
    ['sets the same field', { people: { ellie: { words: 'b' } } }, edited, true],
    ['sets another field of the same record', { people: { ellie: { zone: 'x' } } }, edited, false],
    ['sets the same field of another record', { people: { tyler: { words: 'b' } } }, edited, false],
    ['sets another field deep within', { people: { ellie: { image: { alt: 'z' } } } }, edited, false],
    ['sets the same field deep within', { people: { ellie: { image: { ref: 'z' } } } }, edited, true],
    ['takes a part away that was edited', { people: { ellie: { image: null } } }, edited, true],
    ['removes the record', { people: { ellie: null } }, edited, true],
    ['sets a field of what was made', { people: { nan: { words: 'w' } } }, made, true],
    ['edits what was removed', { people: { ellie: { words: 'w' } } }, change({ people: { ellie: null } }, { people: { ellie: { name: 'E' } } }), true],
    ['names what was made', { wishes: { w: { person: 'nan' } } }, made, true],
    ['names what was made, in a list', { plans: { p: { people: ['ellie', 'nan'] } } }, made, true],
    ['names others in a list', { plans: { p: { people: ['ellie', 'tyler'] } } }, made, false],
    ['is about what was made', { replies: { r: { about: 'people/nan' } } }, made, true],
    ['is keyed by what was made', { reviews: { r: { people: { nan: { words: 'w' } } } } }, made, true],
    ['marks a date of the plan that was made', { times: { 'p9@2026-01-01': { outcome: 'off' } } }, change({ plans: { p9: { way: 'x' } } }, { plans: { p9: null } }), true],
    ['is about a date of the plan that was made', { feelings: { f: { about: 'times/p9@2026-01-01' } } }, change({ times: { 'p9@2026-01-01': { outcome: 'off' } } }, { times: { 'p9@2026-01-01': null } }), true],
    ['names in its words what only sounds like it', { wishes: { w: { person: 'nanny', words: 'my nan is here' } } }, made, false],
    ['names what was edited, not made', { wishes: { w: { person: 'ellie' } } }, edited, false],
    ['names what was removed', { wishes: { w: { person: 'ellie' } } }, change({ people: { ellie: null } }, { people: { ellie: null } }), false],
    ['erases what was made, and stands by itself', { people: { nan: null }, erased: { 'people/nan': AT } }, made, false],
    ['erases what was made, and names it elsewhere', { people: { nan: null }, erased: { 'people/nan': AT }, wishes: { w: { person: 'nan' } } }, made, true],
  ];
  for (const [what, later, earlier, depends] of table) it(`${depends ? 'falls' : 'stands'} with it where it ${what}`, () => {
    expect(dependsOn(change(later), earlier)).to.equal(depends);
  });
});

describe('what a change says of records', () => {
  const circle: Circle = { ...emptyCircle('k'), people: { ellie: { name: 'Ellie' } } };

  it('names those it touches and does not erase', () => {
    expect(touchedBy(change({ people: { a: { name: 'A' }, b: null }, me: { name: 'K' }, entries: { e: null }, erased: { 'entries/e': AT } }))).to.deep.equal(['people/a', 'people/b']);
  });

  it('sets something only where words or values come in', () => {
    const table: [Json, boolean][] = [
      [{ people: { a: { name: 'A' } } }, true], [{ people: { a: { name: null, words: null } } }, false], [{ people: { a: null } }, false], [{ entries: { e: null }, erased: { 'entries/e': AT } }, false],
      [{ entries: { e: null, f: { kind: 'memory' } }, erased: { 'entries/e': AT } }, true], [{}, false], [{ people: { a: { kinds: [] } } }, true], [null, false], ['', true],
    ];
    for (const [patch, sets] of table) expect(setsSomething(patch), JSON.stringify(patch)).to.equal(sets);
  });

  it('finds what is gone since, and whether the change can do without it', () => {
    const was = { people: { ellie: { words: null }, gone: { words: null }, made: null } };
    const edits = change({ people: { ellie: { words: 'w' }, gone: { words: 'w' }, made: { name: 'M' } } }, was);
    expect(vanished(circle, edits)).to.deep.equal(['people/gone']);
    expect(stands(circle, edits)).to.equal(false);
    expect(stands(circle, change({ people: { gone: null } }, { people: { gone: { name: 'G' } } }))).to.equal(true);
    expect(stands(circle, change({ people: { gone: null, lost: { words: 'w' } } }, { people: { gone: { name: 'G' }, lost: { name: 'L' } } }))).to.equal(false);
    expect(stands(circle, change({ people: { ellie: { words: 'w' } } }, was))).to.equal(true);
  });
});

describe('what is forgotten with an erased record', () => {
  const mixed = change(
    { entries: { e1: { words: 'new', people: ['a', 'b'], when: { edtf: '2016', said: 'then' } }, e2: { words: 'other' } } },
    { entries: { e1: { words: 'old', people: ['a'], when: { edtf: '2016', said: null } }, e2: { words: null } } }, { at: AFTER },
  );

  it('marks many records, in one patch', () => {
    expect(erasing(['entries/e1', 'entries/e2', 'people/a'], { 'entries/e1': AT, 'entries/e2': AT, 'people/a': AFTER })).to.deep.equal({
      entries: { e1: null, e2: null }, people: { a: null }, erased: { 'entries/e1': AT, 'entries/e2': AT, 'people/a': AFTER },
    });
  });

  it('is what stood before, and not what was added', () => {
    expect(unsaid(mixed, ['entries/e1'])).to.deep.include({
      patch: { entries: { e1: { words: 'new', people: ['b'], when: { said: 'then' } }, e2: { words: 'other' } } },
      was: { entries: { e1: null, e2: { words: null } } },
    });
    const kept = change({ entries: { e1: { words: 'old', people: ['a'], title: 'new' } } }, { entries: { e1: { words: 'old', people: ['a'], title: ['x'] } } });
    expect(unsaid(kept, ['entries/e1']).patch).to.deep.equal({ entries: { e1: { title: 'new' } } });
    expect(unsaid(change({ entries: { e1: { people: ['a'] } } }, { entries: { e1: { people: 'x' } } }), ['entries/e1']).patch).to.deep.equal({ entries: { e1: { people: ['a'] } } });
    expect(unsaid(change({ entries: { e1: null } }, { entries: { e1: { words: 'old' } } }), ['entries/e1'])).to.deep.include({ patch: { entries: { e1: null } }, was: { entries: { e1: null } } });
  });

  it('leaves nothing of the record in a host’s log, and all of the rest', () => {
    expect(blank(mixed, ['entries/e1', 'entries/e7'])).to.deep.equal({
      ...mixed, patch: { entries: { e1: null, e2: { words: 'other' } } }, was: { entries: { e1: null, e2: { words: null } } },
    });
    expect(blank(mixed, ['people/e1'])).to.deep.equal(mixed);
  });

  it('goes out of a waiting change, but for words typed since', () => {
    const found = forgetIn(mixed, { 'entries/e1': AT }, [])!;
    expect(found.left).to.deep.include({ patch: { entries: { e2: { words: 'other' } } }, was: { entries: { e2: { words: null } } } });
    expect(found.words).to.deep.include({ patch: { entries: { e1: { words: 'new', people: ['b'], when: { said: 'then' } } } }, was: { entries: { e1: null } } });
    expect(forgetIn(mixed, { 'people/e1': AT }, [])).to.equal(undefined);
    expect(forgetIn(mixed, { 'entries/e1': AT, 'entries/e2': AT }, [])!.left).to.equal(undefined);
  });

  it('takes for typed since only what is later than every erasing, was not erased from here, and is no undo', () => {
    const words = (marks: Record<string, string>, here: string[] = [], of = mixed) => forgetIn(of, marks, here)!.words;
    expect(words({ 'entries/e1': AFTER })).to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE, 'entries/e2': '2026-12-01' })).to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE, 'entries/e2': BEFORE })).not.to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE }, ['entries/e1'])).to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE }, ['entries/e2'])).not.to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE }, [], { ...mixed, undoes: 'x' })).to.equal(undefined);
    expect(words({ 'entries/e1': BEFORE }, [], change({ entries: { e1: { words: null } } }, { entries: { e1: { words: 'old' } } }, { at: AFTER }))).to.equal(undefined);
  });

  const draft: Draft = { id: 'd', change: mixed, reason: 'refused' }, marks = { 'entries/e1': BEFORE }, gone = { 'entries/e1': '2026-12-01' };
  const drafts: [what: string, draft: Draft, marks: Record<string, string>, away: string[], left: object[]][] = [
    ['stays where nothing of it was erased', draft, {}, [], [draft]],
    ['keeps the words alone where the record is away', draft, {}, ['entries/e1'], [{ ...draft, change: unsaid(mixed, ['entries/e1']), gone: true }]],
    ['of another’s words goes with the record', { ...draft, theirs: true }, {}, ['entries/e1'], []],
    ['of an undo goes with the record', { ...draft, change: { ...mixed, undoes: 'x' } }, {}, ['entries/e1'], []],
    ['keeps words typed since', draft, marks, [], [{ ...draft, reason: 'erased', gone: true, change: forgetIn(mixed, marks, [])!.words }]],
    ['keeps what is about other records', draft, gone, [], [{ ...draft, change: forgetIn(mixed, gone, [])!.left }]],
    ['of another’s words keeps what is about other records', { ...draft, theirs: true }, marks, [], [{ ...draft, theirs: true, change: forgetIn(mixed, marks, [])!.left }]],
    ['goes where only removals are left', { ...draft, change: change({ entries: { e1: { words: 'x' }, e2: null } }, { entries: { e1: { words: 'y' }, e2: { words: 'z' } } }) }, gone, [], []],
    ['goes where nothing is left', { ...draft, change: change({ entries: { e1: { words: 'x' } } }, { entries: { e1: { words: 'y' } } }) }, gone, [], []],
  ];
  for (const [what, given, erased, away, left] of drafts) it(`a draft ${what}`, () => {
    expect(forgetInDraft(given, forgetIn(given.change, erased, []), away)).to.deep.equal(left);
  });
});
