/**
 * Fold vectors: circle, change and viewer in, circle and answer out. They ship as `dist/conformance.json`, so that a host in
 * another language can test its own fold. What is expected is written out here by hand, never by running the fold.
 */
import type { Answer, Change, Json, Patch } from '../../src/core/change.js';
import { emptyCircle, type Circle, type Viewer } from '../../src/core/circle.js';

export interface Vector {
  name: string;
  circle: Circle;
  change: Change;
  viewer: Viewer;
  /** The host's local date. */
  today: string;
  /** What the host remembers of this id. */
  seen?: Answer;
  /** The circle afterwards, and the answer. The `field` of a refusal is a help, and a host may name another. */
  expected: { circle: Circle; answer: Answer };
}

const AT = '2026-11-21T10:15:00.000Z', LATER = '2026-11-21T11:00:00.000Z', TODAY = '2026-11-21';
const me = { id: 'kayleigh', role: 'me' } as const, dev = { id: 'dev', role: 'worker' } as const, rhian = { id: 'rhian', role: 'supporter' } as const;

const CIRCLE: Circle = {
  ...emptyCircle('circle-kayleigh', { name: 'Kayleigh', names: { n1: { name: 'Kay' } } }), revision: 41,
  people: { ellie: { name: 'Ellie-Mae', is: 'person', kinds: ['brotherSister'], roles: ['fun'] }, jaz: { name: 'Jaz', by: dev, words: 'Key worker at Elm Lodge' } },
  wishes: {
    w1: { person: 'ellie', amount: 'tooLittle', words: 'Every month, really every month.', at: AT, seenBy: ['me', 'team'] },
    w2: { person: 'jaz', amount: 'justRight', at: AT },
  },
  plans: {
    p1: { people: ['ellie'], way: 'inPerson', status: 'asked', details: { place: 'Pizza place by the station' } },
    p2: { people: ['jaz'], way: 'phoneCall', status: 'asked', words: 'On Sundays, please.', by: me },
    p3: { people: ['ellie'], way: 'videoCall', status: 'idea', seenBy: ['team'], by: dev },
  },
  entries: {
    e1: { kind: 'memory', words: 'It snowed in the yard.', when: { edtf: '2016~', said: 'the cold winter' } },
    e2: { kind: 'gap', gap: 'notAsked', seenBy: ['me', 'team'], meansNow: { m1: { words: 'I was not naughty.' } } },
    e3: { kind: 'movedHome', words: 'Moved to Goole.', by: dev, seenBy: ['me', 'team'] },
  },
  replies: { r1: { about: 'wishes/w1', answer: 'lookingIntoIt', at: AT, by: dev } },
  limits: { l1: { person: 'jaz', kind: 'notAllowed', ways: ['phoneCall'] } },
  erased: { 'entries/e9': '2026-11-01T09:00:00.000Z' },
};

const copy = <T>(value: T): T => structuredClone(value);

/** The circle with one value put at a path, `undefined` to take it away; the revision is one more. */
function after(...puts: [path: string, value: Json | undefined][]): Circle {
  const circle = copy(CIRCLE) as unknown as Patch;
  circle.revision = 42;
  for (const [path, value] of puts) {
    const keys = path.split(' '), last = keys.pop()!;
    let here = circle;
    for (const key of keys) here = here[key] as Patch;
    if (value === undefined) delete here[last];
    else here[last] = value;
  }
  return circle as unknown as Circle;
}

interface Case {
  name: string;
  patch: Patch;
  was: Patch;
  viewer?: Viewer;
  circle?: Circle;
  more?: Partial<Change>;
  seen?: Answer;
  saved?: Circle;
  /** The field that a refusal names. */
  refused?: string;
  /** What stands there now. */
  conflict?: Patch;
}

const W3 = { person: 'ellie', want: 'more', at: AT };
const CASES: Case[] = [
  // Merging
  { name: 'a new record', patch: { wishes: { w3: W3 } }, was: { wishes: { w3: null } }, saved: after(['wishes w3', W3]) },
  { name: 'a field set, another removed', patch: { people: { ellie: { words: 'My sister', is: null } } }, was: { people: { ellie: { words: null, is: 'person' } } }, saved: after(['people ellie words', 'My sister'], ['people ellie is', undefined]) },
  { name: 'a list is one value', patch: { people: { ellie: { roles: ['fun', 'advice'] } } }, was: { people: { ellie: { roles: ['fun'] } } }, saved: after(['people ellie roles', ['fun', 'advice']]) },
  { name: 'a field deep inside', patch: { plans: { p1: { details: { place: 'At home' } } } }, was: { plans: { p1: { details: { place: 'Pizza place by the station' } } } }, saved: after(['plans p1 details place', 'At home']) },
  { name: 'nulls in a new record leave no trace', patch: { wishes: { w3: { ...W3, words: null } } }, was: { wishes: { w3: null } }, saved: after(['wishes w3', W3]) },
  { name: 'the person\'s own details', patch: { me: { name: 'Kay', nation: 'england' } }, was: { me: { name: 'Kayleigh', nation: null } }, saved: after(['me name', 'Kay'], ['me nation', 'england']) },
  { name: 'unknown fields and kinds are kept', patch: { entries: { e4: { kind: 'holiday', mood: { colour: 'blue', layers: [1, { deep: true }] } } } }, was: { entries: { e4: null } }, saved: after(['entries e4', { kind: 'holiday', mood: { colour: 'blue', layers: [1, { deep: true }] } }]) },
  { name: 'a collection this version does not know', patch: { playlists: { s1: { title: 'Songs' } } }, was: { playlists: { s1: null } }, saved: after(['playlists', { s1: { title: 'Songs' } }]) },
  { name: 'several records in one act', patch: { plans: { p1: { until: '2026-12-31' }, p4: { people: ['ellie'], way: 'inPerson', status: 'asked', follows: 'p1' } } }, was: { plans: { p1: { until: null }, p4: null } }, saved: after(['plans p1 until', '2026-12-31'], ['plans p4', { people: ['ellie'], way: 'inPerson', status: 'asked', follows: 'p1' }]) },
  { name: 'the order of keys says nothing', patch: { entries: { e1: { when: null } } }, was: { entries: { e1: { when: { said: 'the cold winter', edtf: '2016~' } } } }, saved: after(['entries e1 when', undefined]) },
  { name: 'a circle without a counter stays without one', circle: (({ revision: _, ...rest }) => rest)(CIRCLE), patch: { wishes: { w3: W3 } }, was: { wishes: { w3: null } }, saved: (({ revision: _, ...rest }) => rest)(after(['wishes w3', W3])) },
  { name: 'a collection that is missing, or an empty list, is an empty one', circle: { ...(({ days: _, ...rest }) => rest)(CIRCLE), placings: [] as unknown } as Circle, patch: { days: { d1: { kind: 'birthday', when: { edtf: 'XXXX-04-23' } } }, placings: { c1: { person: 'ellie', closeness: 'close', at: AT } } }, was: { days: { d1: null }, placings: { c1: null } }, saved: after(['days d1', { kind: 'birthday', when: { edtf: 'XXXX-04-23' } }], ['placings c1', { person: 'ellie', closeness: 'close', at: AT }]) },
  // The clash rule
  { name: 'already the new value', patch: { people: { ellie: { is: 'person', words: 'My sister' } } }, was: { people: { ellie: { is: 'animal', words: null } } }, saved: after(['people ellie words', 'My sister']) },
  { name: 'somebody changed the field', patch: { people: { ellie: { roles: ['advice'], words: 'My sister' } } }, was: { people: { ellie: { roles: null, words: null } } }, conflict: { people: { ellie: { roles: ['fun'], words: null } } } },
  { name: 'somebody removed the field', patch: { people: { ellie: { words: 'Sister' } } }, was: { people: { ellie: { words: 'My sister' } } }, conflict: { people: { ellie: { words: null } } } },
  { name: 'one miss, and nothing is stored', patch: { people: { ellie: { words: 'My sister' } }, entries: { e1: { words: 'New' } } }, was: { people: { ellie: { words: null } }, entries: { e1: { words: 'Old' } } }, conflict: { people: { ellie: { words: null } }, entries: { e1: { words: 'It snowed in the yard.' } } } },
  { name: 'the record is gone', patch: { people: { nan: { words: 'Nan' } } }, was: { people: { nan: { words: null } } }, conflict: { people: { nan: null } } },
  { name: 'a removal of what somebody built on', patch: { people: { ellie: null } }, was: { people: { ellie: { name: 'Ellie-Mae', is: 'person', kinds: ['brotherSister'] } } }, conflict: { people: { ellie: { name: 'Ellie-Mae', is: 'person', kinds: ['brotherSister'], roles: ['fun'] } } } },
  { name: 'a new record under an id that is there: only other fields', patch: { people: { ellie: { name: 'Ellie-Mae', zone: 'Europe/London' } } }, was: { people: { ellie: null } }, saved: after(['people ellie zone', 'Europe/London']) },
  { name: 'a new record under an id that is there: another name', patch: { people: { ellie: { name: 'Ellie' } } }, was: { people: { ellie: null } }, conflict: { people: { ellie: { name: 'Ellie-Mae' } } } },
  { name: 'both keys of a date are checked', patch: { entries: { e1: { when: { edtf: '2017', said: null } } } }, was: { entries: { e1: { when: { edtf: '2016~', said: null } } } }, conflict: { entries: { e1: { when: { edtf: '2016~', said: 'the cold winter' } } } } },
  { name: 'a field that `was` does not name', patch: { people: { ellie: { words: 'My sister', zone: 'Europe/London' } } }, was: { people: { ellie: { words: null } } }, refused: '/people/ellie/zone' },
  { name: 'a record that `was` does not name', patch: { wishes: { w3: W3 } }, was: {}, refused: '/wishes/w3/person' },
  { name: 'a refusal goes before a conflict', patch: { people: { ellie: { words: 'My sister', roles: ['advice'] } } }, was: { people: { ellie: { words: 'old' } } }, refused: '/people/ellie/roles' },
  { name: 'a whole record removed, not named in `was`: not checked', patch: { entries: { e1: null } }, was: {}, saved: after(['entries e1', undefined]) },
  { name: 'no patch removes a collection', patch: { entries: null }, was: { entries: {} }, refused: '/entries' },
  { name: 'no patch makes a list of a collection', patch: { entries: [] }, was: { entries: {} }, refused: '/entries' },
  { name: 'no patch touches the revision', patch: { revision: 1 }, was: { revision: 41 }, refused: '/revision' },
  { name: 'no patch touches the id', patch: { id: 'other' }, was: { id: 'circle-kayleigh' }, refused: '/id' },
  { name: 'the wrong circle', patch: { wishes: { w3: W3 } }, was: { wishes: { w3: null } }, more: { circle: 'circle-mali' }, refused: '/circle' },
  { name: 'a record without what it needs', patch: { wishes: { w3: { person: 'ellie' } } }, was: { wishes: { w3: null } }, refused: '/wishes/w3/at' },
  // An id is judged once
  { name: 'saved before: the same answer, nothing stored', patch: { wishes: { w3: W3 } }, was: { wishes: { w3: null } }, seen: { status: 'saved', revision: 40 }, saved: CIRCLE },
  { name: 'refused before: the same answer', patch: { wishes: { w3: W3 } }, was: { wishes: { w3: null } }, seen: { status: 'refused' }, refused: '' },
  { name: 'a conflict before: the same answer, with what stands there now', patch: { people: { ellie: { words: 'My sister' } } }, was: { people: { ellie: { words: null } } }, seen: { status: 'conflict' }, conflict: { people: { ellie: { words: null } } } },
  // Undo
  { name: 'an undo', patch: { people: { ellie: { roles: null } } }, was: { people: { ellie: { roles: ['fun'] } } }, more: { undoes: 'x', type: 'undone' }, saved: after(['people ellie roles', undefined]) },
  { name: 'an undo after others built on it', patch: { wishes: { w1: null } }, was: { wishes: { w1: { person: 'ellie', amount: 'tooLittle', at: AT, seenBy: ['me', 'team'] } } }, more: { undoes: 'x', type: 'undone' }, conflict: { wishes: { w1: CIRCLE.wishes.w1 as unknown as Json } } },
  // Erase
  { name: 'an erasing', patch: { entries: { e1: null }, erased: { 'entries/e1': LATER } }, was: {}, more: { type: 'erased' }, saved: after(['entries e1', undefined], ['erased entries/e1', LATER]) },
  { name: 'an erasing wins over what was written since', circle: { ...after(['entries e1 words', 'Written since.']), revision: 41 }, patch: { entries: { e1: null }, erased: { 'entries/e1': LATER } }, was: {}, more: { type: 'erased' }, saved: after(['entries e1', undefined], ['erased entries/e1', LATER]) },
  { name: 'an edit of what was erased', patch: { entries: { e9: { words: 'Edited' } } }, was: { entries: { e9: { words: 'Old' } } }, conflict: { entries: { e9: null }, erased: { 'entries/e9': '2026-11-01T09:00:00.000Z' } } },
  { name: 'an erased id is not made again', patch: { entries: { e9: { kind: 'memory' } } }, was: { entries: { e9: null } }, conflict: { entries: { e9: null }, erased: { 'entries/e9': '2026-11-01T09:00:00.000Z' } } },
  { name: 'a mark without its record removed', patch: { erased: { 'entries/e1': LATER } }, was: {}, refused: '/erased/entries~1e1' },
  { name: 'a mark taken away', patch: { erased: { 'entries/e9': null } }, was: { erased: { 'entries/e9': '2026-11-01T09:00:00.000Z' } }, refused: '/erased/entries~1e9' },
  { name: 'erasing what is gone already', patch: { entries: { e8: null }, erased: { 'entries/e8': LATER } }, was: {}, saved: after(['erased entries/e8', LATER]) },
  // What a viewer may do
  { name: 'the person writes a limit', patch: { limits: { l1: { until: '2026-12-01' } } }, was: { limits: { l1: { until: null } } }, refused: '/limits' },
  { name: 'the person writes a reply', patch: { replies: { r2: { about: 'wishes/w1', answer: 'agreed', at: AT } } }, was: { replies: { r2: null } }, refused: '/replies' },
  { name: 'a worker replies', viewer: dev, patch: { replies: { r2: { about: 'wishes/w1', answer: 'agreed', at: AT, by: dev } } }, was: { replies: { r2: null } }, saved: after(['replies r2', { about: 'wishes/w1', answer: 'agreed', at: AT, by: dev }]) },
  { name: 'a worker replies to a wish that is not shared', viewer: dev, patch: { replies: { r2: { about: 'wishes/w2', answer: 'agreed', at: AT, seenBy: ['team'] } } }, was: { replies: { r2: null } }, refused: '/replies/r2' },
  { name: 'a worker touches a wish that is not shared', viewer: dev, patch: { wishes: { w2: { withdrawn: true } } }, was: { wishes: { w2: { withdrawn: null } } }, refused: '/wishes/w2' },
  { name: 'a worker takes the id of a wish that is not shared', viewer: dev, patch: { wishes: { w2: { ...W3, by: dev } } }, was: { wishes: { w2: null } }, refused: '/wishes/w2' },
  { name: 'a worker changes the words of a shared wish', viewer: dev, patch: { wishes: { w1: { words: 'Every month.' } } }, was: { wishes: { w1: { words: 'Every month, really every month.' } } }, refused: '/wishes/w1/words' },
  { name: 'a worker removes a shared wish', viewer: dev, patch: { wishes: { w1: null } }, was: {}, refused: '/wishes/w1' },
  { name: 'a worker widens who sees a shared wish', viewer: dev, patch: { wishes: { w1: { seenBy: ['everyone'] } } }, was: { wishes: { w1: { seenBy: ['me', 'team'] } } }, refused: '/wishes/w1/seenBy' },
  { name: 'a worker moves a gap on', viewer: dev, patch: { entries: { e2: { gap: 'asked', askedOn: '2026-11-21' } } }, was: { entries: { e2: { gap: 'notAsked', askedOn: null } } }, saved: after(['entries e2 gap', 'asked'], ['entries e2 askedOn', '2026-11-21']) },
  { name: 'a worker touches a private thought in a shared entry', viewer: dev, patch: { entries: { e2: { meansNow: { m1: { words: 'He was.' } } } } }, was: { entries: { e2: { meansNow: { m1: null } } } }, refused: '/entries/e2' },
  { name: 'a worker changes a name of the person that is not shared', viewer: dev, patch: { me: { names: { n1: { name: 'K' } } } }, was: { me: { names: { n1: { name: 'Kay' } } } }, refused: '/me' },
  { name: 'a worker renames someone in the circle', viewer: dev, patch: { people: { ellie: { name: 'Eleanor' } } }, was: { people: { ellie: { name: 'Ellie-Mae' } } }, refused: '/people/ellie/name' },
  { name: 'the person renames someone whom a worker added', patch: { people: { jaz: { name: 'Jazzy' } } }, was: { people: { jaz: { name: 'Jaz' } } }, saved: after(['people jaz name', 'Jazzy']) },
  { name: 'the person changes the words of a worker\'s entry', patch: { entries: { e3: { words: 'We moved.' } } }, was: { entries: { e3: { words: 'Moved to Goole.' } } }, refused: '/entries/e3/words' },
  { name: 'the person puts a worker\'s entry away', patch: { entries: { e3: { putAway: true } } }, was: { entries: { e3: { putAway: null } } }, saved: after(['entries e3 putAway', true]) },
  { name: 'the person touches a plan that only workers see', patch: { plans: { p3: { status: 'asked' } } }, was: { plans: { p3: { status: 'idea' } } }, refused: '/plans/p3' },
  { name: 'somebody writes in the person\'s name', viewer: dev, patch: { wishes: { w3: { ...W3, by: me } } }, was: { wishes: { w3: null } }, refused: '/wishes/w3/by' },
  { name: 'a worker\'s wish without a name would pass for the person\'s', viewer: dev, patch: { wishes: { w3: { ...W3, seenBy: ['me', 'team'] } } }, was: { wishes: { w3: null } }, refused: '/wishes/w3/by' },
  { name: 'a worker writes down a wish, signed', viewer: dev, patch: { wishes: { w3: { ...W3, by: dev, voice: 'withMe', seenBy: ['me', 'team'] } } }, was: { wishes: { w3: null } }, saved: after(['wishes w3', { ...W3, by: dev, voice: 'withMe', seenBy: ['me', 'team'] }]) },
  { name: 'a plan agreed', viewer: dev, patch: { plans: { p1: { status: 'agreed' } } }, was: { plans: { p1: { status: 'asked' } } }, saved: after(['plans p1 status', 'agreed']) },
  { name: 'a plan agreed against a limit', viewer: dev, patch: { plans: { p2: { status: 'agreed' } } }, was: { plans: { p2: { status: 'asked' } } }, refused: '/plans/p2/status' },
  { name: 'a supporter agrees what needs asking first', viewer: rhian, circle: { ...CIRCLE, limits: { l1: { person: 'ellie', kind: 'askFirst' } } }, patch: { plans: { p1: { status: 'happening' } } }, was: { plans: { p1: { status: 'asked' } } }, refused: '/plans/p1/status' },
  { name: 'a supporter changes another\'s words in a plan', viewer: rhian, patch: { plans: { p2: { words: 'Saturdays' } } }, was: { plans: { p2: { words: 'On Sundays, please.' } } }, refused: '/plans/p2/words' },
  { name: 'a field that somebody else may not see stays out of what stands there now', viewer: dev, patch: { entries: { e2: { gap: 'answered' } } }, was: { entries: { e2: { gap: 'asked' } } }, conflict: { entries: { e2: { gap: 'notAsked' } } } },
  { name: 'what is hidden is never told by a conflict', viewer: dev, patch: { wishes: { w2: { words: 'x' } } }, was: { wishes: { w2: { words: 'y' } } }, refused: '/wishes/w2' },
];

/** All vectors, in a stable order. */
export function vectors(): { format: 1; vectors: Vector[] } {
  return {
    format: 1,
    vectors: CASES.map(({ name, patch, was, viewer = me, circle = CIRCLE, more, seen, saved, refused, conflict }, index) => {
      const { revision } = circle;
      const answer: Answer = seen && !conflict ? seen
        : saved ? { status: 'saved', ...revision !== undefined && { revision: revision + 1 } }
          : refused !== undefined ? { status: 'refused', field: refused }
            : { status: 'conflict', now: conflict!, ...revision !== undefined && { revision } };
      return {
        name, circle, viewer, today: TODAY, ...seen && { seen },
        change: { kith: 1, id: `change-${index + 1}`, circle: 'circle-kayleigh', type: 'person-changed', at: AT, by: viewer, patch, was, ...more },
        expected: { circle: saved ?? circle, answer },
      };
    }),
  };
}
