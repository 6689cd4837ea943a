import { expect } from 'chai';
import { emptyCircle, type Circle, type Person, type Plan, type Time } from '../../src/core/circle.js';
import { reviewOf, type PersonReview, type Review } from '../../src/core/review.js';

const span = { since: '2026-01-01', until: '2026-06-30' };
const circleWith = (more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c'), people: { ellie: { name: 'Ellie' }, tyler: { name: 'Tyler' } }, ...more });
const plan = (more: Partial<Plan> = {}): Plan => ({ people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2025-03-08T14:00', repeats: 'FREQ=MONTHLY;BYDAY=2SA', ...more });
const once = (starts: string, more: Partial<Plan> = {}): Plan => {
  const one = plan({ starts, ...more });
  delete one.repeats;
  return one;
};
const review = (more: Partial<Circle>, within = span): Review => reviewOf(circleWith(more), within);
const factsOf = (more: Partial<Circle>, within = span): PersonReview => review(more, within).people.ellie!;
const at = (day: string): string => `2026-${day}T10:00:00Z`;

describe('a review, case by case', () => {
  const listed: [why: string, plan: Plan, listed: boolean, times?: Record<string, Time>][] = [
    ['an idea', plan({ status: 'idea' }), true], ['asked for', plan({ status: 'asked' }), true], ['agreed', plan({ status: 'agreed' }), true], ['paused, with no date', plan({ status: 'paused' }), true],
    ['stopped, and nothing said', plan({ status: 'stopped' }), false], ['stopped, and something said in the span', plan({ status: 'stopped' }), true, { 'p@2026-03-14': { outcome: 'happened' } }],
    ['stopped, and something said before it', plan({ status: 'stopped' }), false, { 'p@2025-12-13': { outcome: 'happened' } }], ['stopped, and a date moved', plan({ status: 'stopped' }), false, { 'p@2026-03-14': { outcome: 'movedTo', starts: '2026-03-15' } }],
    ['finished', plan({ status: 'finished' }), false], ['not agreed', plan({ status: 'notAgreed' }), false], ['a status nobody knows acts as asked', plan({ status: 'simmering' as 'asked' }), true],
    ['one that another took the place of before its first day', plan({ starts: '2026-09-05T14:00', until: '2026-09-04' }), false], ['one that ends on its first day', plan({ starts: '2026-09-05T14:00', until: '2026-09-05' }), true],
    ['one without a date', { people: ['ellie'], way: 'message', status: 'happening', until: '2026-01-01' }, true],
  ];
  for (const [why, one, isListed, times] of listed) it(`${isListed ? 'lists' : 'does not list'} a plan that is ${why}`, () => {
    expect(factsOf({ plans: { p: one }, times: times ?? {} }).plans).to.deep.equal(isListed ? ['p'] : []);
  });

  it('counts nothing over a span that is not of two days', () => {
    for (const within of [{ since: '2026-01', until: '2026-06-30' }, { since: '2026-01-01', until: '2026-06' }, { since: '2026-02-30', until: '2026-06-30' }, { since: '2026-01-01', until: '2026-06-31' }, { since: '2026-01-01T00:00', until: '2026-06-30' }]) {
      const me = { born: { edtf: '2009-03-14' } }, found = review({ me, plans: { p: plan({ until: '2027-01-01' }) } }, within);
      expect(found.people.ellie!.n, JSON.stringify(within)).to.equal(0);
      expect(found).not.to.have.property('noneAfter');
    }
  });

  it('names the first date to come of all plans that go on', () => {
    const next = (...plans: Plan[]): string | undefined => factsOf({ plans: Object.fromEntries(plans.map((one, n) => [`p${n}`, one])) }).nextAt;
    const [early, late] = [once('2026-07-04T09:00'), once('2026-08-04T09:00')];
    expect(next(early, late)).to.equal('2026-07-04T09:00');
    expect(next(late, early)).to.equal('2026-07-04T09:00');
    expect(next(late, once('2026-07-04', { status: 'asked' }), once('2026-06-30T10:00'))).to.equal('2026-08-04T09:00');
    expect(next(once('2026-06-30'))).to.equal(undefined);
  });

  const last: [why: string, times: Record<string, Time>, lastAt: string | undefined, plan?: Plan][] = [
    ['by the name of its record', { 'p@2026-03-14': { outcome: 'happened' } }, '2026-03-14T14:00'], ['by its plan, whatever its record is called', { 'x@2026-03-14': { plan: 'p', outcome: 'happened' } }, '2026-03-14T14:00'],
    ['on a day, of a plan of days', { 'p@2026-03-14': { outcome: 'happened' } }, '2026-03-14', plan({ starts: '2025-03-08' })], ['in a month, of a plan of months', { 'p@2026-03': { outcome: 'happened' } }, '2026-03', plan({ starts: '2025-03' })],
    ['in a month, of a plan that has a time by now', { 'p@2026-03': { outcome: 'happened' } }, '2026-03'], ['on a day, of a plan that has no date by now', { 'p@2026-03-14': { outcome: 'happened' } }, '2026-03-14', { people: ['ellie'], way: 'inPerson', status: 'happening' }],
    ['when it was moved to', { 'p@2026-03-14': { outcome: 'differently', starts: '2026-03-21T10:00' } }, '2026-03-21T10:00'], ['on the last day of the span', { 'p@2026-03-14': { outcome: 'cutShort', starts: '2026-06-30T23:00' } }, '2026-06-30T23:00'],
    ['not after the span', { 'p@2026-03-14': { outcome: 'happened', starts: '2026-07-01' } }, undefined], ['the later of two', { 'p@2026-04-11': { outcome: 'happened' }, 'p@2026-03-14': { outcome: 'happened' } }, '2026-04-11T14:00'],
    ['unplanned, of which nobody knows the day', { met: { people: ['ellie'], way: 'gaming', outcome: 'happened' } }, undefined], ['unplanned, whatever its record is called', { p1: { people: ['ellie'], way: 'gaming', when: { edtf: '2026-02-02' }, outcome: 'happened' } }, '2026-02-02'],
    ['of a plan that is gone', { 'gone@2026-03-14': { people: ['ellie'], outcome: 'happened' } }, undefined], ['not when it did not happen', { 'p@2026-03-14': { outcome: 'didntHappen' } }, undefined],
  ];
  for (const [why, times, lastAt, one] of last) it(`says when they last met: ${why}`, () => { expect(factsOf({ plans: { p: one ?? plan() }, times }).lastAt).to.equal(lastAt); });

  it('says what came back in the span about them and their plans, and ever to the latest wish', () => {
    const replies = (about: string, ...days: string[]): Circle['replies'] => Object.fromEntries(days.map((day) => [`${about}, ${day}`, { about, at: at(day) }]));
    const more = {
      plans: { p: plan({ people: ['ellie', 'tyler'] }) },
      wishes: { old: { person: 'ellie', at: '2025-02-01T10:00:00Z' }, latest: { person: 'ellie', at: '2025-03-01T10:00:00Z' }, plan: { plan: 'p', at: '2025-03-01T10:00:00Z' }, gone: { plan: 'gone', at: '2025-03-01T10:00:00Z' } },
      replies: { ...replies('wishes/old', '02-02', '07-02'), ...replies('wishes/latest', '01-02', '08-01'), ...replies('wishes/plan', '03-03', '07-03'), ...replies('plans/p', '01-01', '06-30', '07-01'), ...replies('wishes/gone', '02-02') },
    };
    const { people } = review(more);
    expect(people.ellie!.replies).to.deep.equal(['plans/p, 01-01', 'wishes/latest, 01-02', 'wishes/old, 02-02', 'wishes/plan, 03-03', 'plans/p, 06-30', 'wishes/latest, 08-01']);
    expect(people.tyler!.replies).to.deep.equal(['plans/p, 01-01', 'wishes/plan, 03-03', 'plans/p, 06-30']);
  });

  it('gives the latest wish about somebody, as it was said', () => {
    const wishes = { a: { person: 'ellie', at: at('01-01'), amount: 'tooMuch' as const }, b: { person: 'ellie', at: at('02-01'), amount: 'tooLittle' as const, want: 'more' as const }, c: { person: 'tyler', at: at('02-01') } };
    const { people } = review({ wishes });
    expect([people.ellie!.wish, people.ellie!.amount, people.ellie!.want]).to.deep.equal(['b', 'tooLittle', 'more']);
    expect(people.tyler).to.include({ wish: 'c' }).and.not.have.any.keys('amount', 'want');
    expect(factsOf({})).not.to.have.any.keys('wish', 'amount', 'want');
  });

  it('says of plans and entries only what changed and when, of the same time in order of what it is about', () => {
    const changed = (more: Partial<Circle>): string[] => review({ people: {}, ...more }).changed.map(({ kind, about }) => `${kind} ${about}`);
    const plans = Object.fromEntries((['idea', 'asked', 'agreed', 'happening', 'notAgreed', 'paused', 'stopped', 'finished'] as const).map((status) => [status, plan({ status, at: at('02-01') })]));
    expect(changed({ plans })).to.deep.equal(['plan-agreed plans/agreed', 'plan-asked plans/asked', 'plan-ended plans/finished', 'plan-agreed plans/happening', 'plan-refused plans/notAgreed', 'plan-paused plans/paused', 'plan-ended plans/stopped']);
    expect(changed({ plans: { a: plan({ at: '2025-01-01T10:00:00Z', since: '2026-06-30' }), b: plan({ at: at('02-01'), since: '2026-07-01' }), c: plan() } })).to.deep.equal(['plan-agreed plans/a']);
    expect(changed({ replies: { b: { about: 'people/ellie', at: at('02-01') }, a: { about: 'people/ellie', at: at('02-01') }, c: { about: 'people/ellie', at: '2025-12-31T23:59:59Z' } } })).to.deep.equal(['wish-answered replies/a', 'wish-answered replies/b']);
    const entry = (edtf: string, kind = 'lostTouch'): Circle['entries'][string] => ({ kind, when: { edtf } });
    expect(changed({ entries: { all: entry('2026'), begins: entry('2026-06/2026-09'), ends: entry('2025-12/2026-03'), known: entry('2026-02-05', 'met'), open: entry('2026-02/..'), first: entry('2026-01-01', 'death'), last: entry('2026-06-30', 'goodbye'), none: { kind: 'lostTouch' } } })).to.deep.equal([
      'death entries/first', 'met entries/known', 'lostTouch entries/ends', 'goodbye entries/last',
    ]);
  });

  it('knows who has no plan that stands, who is lost, and who belongs to a community', () => {
    const people: Record<string, Person> = {
      ellie: { name: 'Ellie' }, stopped: { name: 'A' }, asked: { name: 'B', state: 'steady' }, lost: { name: 'C', state: 'lostTouch' }, sought: { name: 'D', state: 'looking' }, found: { name: 'E', state: 'foundAgain' },
      choir: { name: 'F', is: 'group' }, place: { name: 'G', is: 'place' }, nain: { name: 'H', belonging: 'origin' }, imam: { name: 'I', kinds: ['friend', 'faithLeader'] }, club: { name: 'J', kinds: ['clubOrTeam'] }, mosque: { name: 'K', is: 'place', kinds: ['faithPlace'] }, aunt: { name: 'L', kinds: ['auntUncle'] },
    };
    const found = review({ people, plans: { p: plan({ people: ['stopped'], status: 'stopped' }), q: plan({ people: ['asked', 'nobody'], status: 'asked' }) } });
    expect(found.noPlan).to.deep.equal(Object.keys(people).filter((id) => id !== 'asked'));
    expect(found.lost).to.deep.equal(['lost', 'sought']);
    expect(found.communities).to.deep.equal(['choir', 'nain', 'imam', 'club', 'mosque']);
  });

  it('takes a home as left from the last day it may have been', () => {
    const people = Object.fromEntries(['before', 'first', 'last', 'after', 'open', 'unsaid', 'none'].map((id) => [id, { name: id, home: id }]));
    const left = (edtf: string): Circle['entries'][string] => ({ kind: 'livedAt', when: { edtf } });
    const found = review({ people, entries: { before: left('2020/2025-12-31'), first: left('2020/2026-01-01'), last: left('2020/2026-06-30'), after: left('2020/2026-07'), open: left('2020/..'), unsaid: { kind: 'livedAt', when: { said: 'long ago' } } } });
    expect(found.earlierHomes).to.deep.equal(['before', 'first', 'last']);
    expect(found.atRisk).to.deep.equal(['first', 'last']);
  });

  it('lists a promise by the day it was made or is due, and the last word on it', () => {
    const reply = (day: string, more: object): Circle['replies'][string] => ({ about: 'people/ellie', at: day, ...more });
    const replies = {
      made: reply(at('06-30'), { due: '2026-09-01' }), due: reply('2025-11-01T10:00:00Z', { due: '2026-01-01' }), neither: reply('2025-11-01T10:00:00Z', { due: '2026-07-01' }), done: reply(at('02-01'), { done: true }),
      before: reply('2025-11-01T10:00:00Z', { done: true }), heard: reply(at('02-01'), { answer: 'heard' }), notDone: reply(at('02-01'), { done: false }),
    };
    const feelings = { a: { about: 'replies/made', kept: 'no' }, b: { about: 'replies/made', words: 'Well.' }, c: { about: 'people/ellie', kept: 'yes' } };
    expect(review({ replies, feelings }).promises).to.deep.equal([{ reply: 'made', done: false, due: '2026-09-01', kept: 'no' }, { reply: 'due', done: false, due: '2026-01-01' }, { reply: 'done', done: true }]);
  });

  it('takes a reply as an answer only where it answers, whole days after the wish', () => {
    const answered = (...replies: [answer: string | undefined, day: string][]): Review['answered'] => review({ wishes: { w: { person: 'ellie', at: at('02-01') } },
      replies: Object.fromEntries(replies.map(([answer, day], n) => [`r${n}`, { about: 'wishes/w', at: day, ...(answer && { answer: answer as 'heard' }) }])) }).answered;
    for (const answer of ['agreed', 'partly', 'notYet', 'no']) expect(answered([answer, '2026-02-03T09:59:59Z'])).to.deep.equal([{ wish: 'w', reply: 'r0', days: 1 }]);
    for (const answer of ['heard', 'lookingIntoIt', undefined, 'maybe']) expect(answered([answer, '2026-02-03T09:59:59Z'])).to.deep.equal([]);
    expect(answered(['no', '2026-01-31T10:00:00Z']), 'a clock that was wrong').to.deep.equal([{ wish: 'w', reply: 'r0', days: 0 }]);
    expect(answered(['no', '2026-07-01T10:00:00Z'])).to.deep.equal([]);
  });

  it('knows who is paid of all who still come, once or for good', () => {
    const people: Record<string, Person> = { dev: { name: 'Dev', kinds: ['socialWorker'] }, nan: { name: 'Nan' } };
    const paid = (...plans: Plan[]): boolean => review({ people, plans: Object.fromEntries(plans.map((one, n) => [`p${n}`, one])) }).allPaid;
    expect(paid(plan({ people: ['dev', 'ghost'] }))).to.equal(true);
    expect(paid(plan({ people: ['dev'] }), plan({ people: ['nan'] }))).to.equal(false);
    expect(paid(plan({ people: ['dev'] }), plan({ people: ['nan'], until: '2026-06-30' })), 'it ended with the span').to.equal(true);
    expect(paid(plan({ people: ['dev'] }), plan({ people: ['nan'], until: '2026-07-01' }))).to.equal(false);
    expect(paid(plan({ people: ['dev'] }), once('2026-06-30T18:00', { people: ['nan'] })), 'once, and over').to.equal(true);
    expect(paid(plan({ people: ['dev'] }), once('2026-07-01T18:00', { people: ['nan'] })), 'once, to come').to.equal(false);
    expect(paid(plan({ people: ['dev'] }), plan({ people: ['nan'], status: 'asked' }))).to.equal(true);
    expect(paid(plan({ people: ['ghost'] }))).to.equal(false);
  });

  it('names the next of three birthdays, and only where every plan ends before it', () => {
    const after = (born: string, plans: Plan[], bornIs?: 'known'): string | undefined => review({ me: { born: { edtf: born }, ...(bornIs && { bornIs }) }, plans: Object.fromEntries(plans.map((one, n) => [`p${n}`, one])) }).noneAfter;
    const ends = plan({ until: '2026-12-01' });
    expect(after('2009-03-14', [ends])).to.equal('2027-03-14');
    expect(after('2009-03-14', [ends], 'known')).to.equal('2027-03-14');
    expect(after('2008-06-30', [plan({ until: '2029-01-01' })]), 'eighteen on the last day of the span').to.equal('2029-06-30');
    expect(after('2008-07-01', [plan({ until: '2026-07-01' })])).to.equal(undefined);
    expect(after('2002-05-01', [ends])).to.equal('2027-05-01');
    expect(after('2001-05-01', [ends]), 'past them all').to.equal(undefined);
    expect(after('2009-03-14', [ends, plan()]), 'one goes on').to.equal(undefined);
    expect(after('2009-03-14', [ends, once('2026-07-01T18:00')])).to.equal('2027-03-14');
    expect(after('2009-03-14', [ends, once('2027-03-14T18:00')])).to.equal(undefined);
  });
});
