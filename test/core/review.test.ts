import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle } from '../../src/core/circle.js';
import type { Circle, Outcome, Plan, PlanStatus, Time } from '../../src/core/circle.js';
import { reviewOf } from '../../src/core/review.js';
import type { Review } from '../../src/core/review.js';
import { lists, sideOf } from '../../src/core/vocabulary.js';
import { visibleTo } from '../../src/core/visible.js';
import { circles } from '../../stories/circles.js';
import { markedCircle, viewers } from './marked-circle.js';
import { runs } from './runs.js';

const span = { since: '2026-01-01', until: '2026-06-30' };
const circleWith = (more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c'), people: { ellie: { name: 'Ellie' }, tyler: { name: 'Tyler' } }, ...more });
const monthly = (more: Partial<Plan> = {}): Plan => ({ people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2025-03-08T14:00', repeats: 'FREQ=MONTHLY;BYDAY=2SA', ...more });
const factsOf = (circle: Circle, who = 'ellie', within = span) => reviewOf(circle, within).people[who]!;

describe('reviewOf', () => {
  it('says of Kayleigh and Ellie-Mae what happened: 5 of 12, four times no lift, twice nobody arranged it, one not said', () => {
    const { n, happened, didntHappen, notSaid, because, side, want, replies } = factsOf(circles.kayleigh, 'ellie', { since: '2025-11-22', until: '2026-11-21' });
    expect({ n, happened, didntHappen, notSaid, because, side, want, replies }).to.deep.equal({
      n: 12, happened: 5, didntHappen: 6, notSaid: 1, because: { noLift: 4, nobodyArranged: 2 }, side: { travel: 4, workers: 2 }, want: 'more', replies: ['re-ellie'],
    });
  });

  const saturdays = ['01-10', '02-14', '03-14', '04-11', '05-09', '06-13'].map((day) => `2026-${day}`);

  it('adds up to what was said of each date, whatever was said', () => {
    const outcomes = [...lists.outcome, undefined] as const;
    const said = fc.record({ outcome: fc.constantFrom(...outcomes), because: fc.subarray(['noLift', 'wasIll', 'constructor', '__proto__', 'The dog ate the map']), side: fc.subarray(['travel', 'me', 'moon']) });
    fc.assert(fc.property(fc.array(said, { minLength: 6, maxLength: 6 }), fc.constantFrom<PlanStatus>(...lists.status), (list, status) => {
      const times: Record<string, Time> = {};
      for (const [index, { outcome, because, side }] of list.entries()) if (outcome !== undefined && outcome !== 'movedTo') times[`p@${saturdays[index]!}`] = { plan: 'p', outcome, because, side };
      const facts = factsOf(circleWith({ plans: { p: monthly({ status }) }, times }));
      const counted = list.map(({ outcome }) => (outcome === 'movedTo' ? undefined : outcome)).map((outcome, index) => ({ ...list[index]!, outcome }))
        .filter(({ outcome }) => ['agreed', 'happening'].includes(status) || (['paused', 'stopped', 'finished'].includes(status) && outcome !== undefined && outcome !== 'notSureYet'));
      const count = (...of: (Outcome | undefined)[]) => counted.filter(({ outcome }) => of.includes(outcome)).length;
      expect(facts.n).to.equal(counted.length);
      for (const outcome of ['happened', 'differently', 'cutShort', 'didntHappen', 'off'] as const) expect(facts[outcome], outcome).to.equal(count(outcome));
      expect(facts.notSaid).to.equal(count('notSureYet', 'ratherNotSay', undefined));
      const marked = counted.filter(({ outcome }) => outcome !== undefined);
      const reasons = new Map<string, number>(), sides = new Map<string, number>();
      for (const { because, side } of marked) {
        for (const reason of because) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        for (const one of new Set([...side.map((name) => (name === 'moon' ? 'unknown' : name)), ...because.map(sideOf).filter((name) => name !== undefined)])) sides.set(one, (sides.get(one) ?? 0) + 1);
      }
      expect(new Map(Object.entries(facts.because))).to.deep.equal(reasons);
      expect(new Map(Object.entries(facts.side))).to.deep.equal(sides);
    }), { numRuns: runs(300) });
  });

  it('counts a moved date once, on its new day', () => {
    const moved = circleWith({ plans: { p: monthly() }, times: { 'p@2026-06-13': { plan: 'p', outcome: 'movedTo', starts: '2026-07-04T14:00' }, 'p@2026-01-10': { plan: 'p', outcome: 'happened', starts: '2026-01-17T14:00' } } });
    expect(factsOf(moved)).to.include({ n: 5, happened: 1, notSaid: 4, lastAt: '2026-01-17T14:00' });
    expect(factsOf(moved, 'ellie', { since: '2026-07-01', until: '2026-07-31' })).to.include({ n: 2, notSaid: 2 });
  });

  it('never counts what just happens, what has no date, and what was only asked for', () => {
    const happened: Record<string, Time> = { 'p@2026-03-14': { plan: 'p', outcome: 'happened' } };
    const undated = monthly({ often: 'nowAndThen' });
    delete undated.starts;
    delete undated.repeats;
    for (const plan of [monthly({ basis: 'justHappens' }), undated, monthly({ status: 'asked' }), monthly({ status: 'idea' }), monthly({ status: 'notAgreed' })]) {
      expect(factsOf(circleWith({ plans: { p: plan }, times: happened }))).to.include({ n: 0, happened: 0, notSaid: 0 });
    }
  });

  it('keeps in count what was said of a plan that has ended since', () => {
    const times: Record<string, Time> = { 'p@2026-01-10': { plan: 'p', outcome: 'happened' }, 'p@2026-02-14': { plan: 'p', outcome: 'didntHappen' } };
    expect(factsOf(circleWith({ plans: { p: monthly({ status: 'stopped' }) }, times }))).to.include({ n: 2, happened: 1, didntHappen: 1, notSaid: 0 });
  });

  it('counts both ends of the span, and a month only when it is over', () => {
    const daily = monthly({ starts: '2026-03-01T23:59', repeats: 'FREQ=DAILY' });
    expect(factsOf(circleWith({ plans: { p: daily } }), 'ellie', { since: '2026-03-02', until: '2026-03-04' }).n).to.equal(3);
    const month = monthly({ starts: '2026-02', repeats: 'FREQ=MONTHLY' });
    expect(factsOf(circleWith({ plans: { p: month } }), 'ellie', { since: '2026-01-01', until: '2026-04-29' }).n).to.equal(2);
    expect(factsOf(circleWith({ plans: { p: month } }), 'ellie', { since: '2026-01-01', until: '2026-04-30' }).n).to.equal(3);
    expect(factsOf(circleWith({ plans: { p: month }, times: { 'p@2026-04': { plan: 'p', outcome: 'happened' } } }), 'ellie', { since: '2026-01-01', until: '2026-04-02' })).to.include({ n: 3, happened: 1 });
  });

  it('knows the last time and the next, counted or not', () => {
    const facts = factsOf(circleWith({ plans: { p: monthly() }, times: {
      'p@2026-03-14': { plan: 'p', outcome: 'cutShort' }, 'p@2026-06-13': { plan: 'p', outcome: 'off' }, met: { people: ['ellie'], way: 'gaming', when: { edtf: '2026-04-02' }, outcome: 'happened' },
      loose: { people: ['ellie'], way: 'gaming', when: { edtf: '2026-05~' }, outcome: 'happened' }, 'p@2026-08-08': { plan: 'p', outcome: 'happened' }, 'p@2026-07-11': { plan: 'p', outcome: 'off' },
    } }));
    expect(facts.lastAt).to.equal('2026-04-02');
    expect(facts.nextAt).to.equal('2026-08-08T14:00');
    expect(factsOf(circleWith(), 'tyler')).not.to.have.any.keys('lastAt', 'nextAt', 'wish');
  });

  it('counts a plan for each of its people, once, and lists everyone', () => {
    const review = reviewOf(circleWith({ plans: { p: monthly({ people: ['ellie', 'tyler', 'ellie', 'ghost'] }) } }), span);
    expect(Object.keys(review.people)).to.deep.equal(['ellie', 'tyler']);
    expect(review.people.ellie!.n).to.equal(6);
    expect(review.people.tyler!.n).to.equal(6);
    expect(review.noPlan).to.deep.equal([]);
  });

  it('measures how long an answer took, to the first that answers', () => {
    const circle = circleWith({ wishes: { w: { person: 'ellie', at: '2026-02-01T10:00:00Z', want: 'less' } }, replies: {
      a: { about: 'wishes/w', answer: 'heard', at: '2026-02-02T10:00:00Z' }, b: { about: 'wishes/w', answer: 'notYet', at: '2026-02-15T09:00:00Z' }, c: { about: 'wishes/w', answer: 'agreed', at: '2026-03-15T09:00:00Z' },
    } });
    expect(reviewOf(circle, span).answered).to.deep.equal([{ wish: 'w', reply: 'b', days: 13 }]);
    expect(factsOf(circle).replies).to.deep.equal(['a', 'b', 'c']);
    expect(reviewOf(circle, { since: '2026-03-01', until: '2026-06-30' }).answered).to.deep.equal([]);
  });

  it('lists what was promised, and what the person says of it', () => {
    const circle = circleWith({ replies: {
      a: { about: 'people/ellie', answer: 'lookingIntoIt', due: '2026-05-01', at: '2026-04-01T09:00:00Z' }, b: { about: 'people/ellie', done: true, at: '2026-04-02T09:00:00Z' }, c: { about: 'people/ellie', answer: 'heard', at: '2026-04-03T09:00:00Z' },
    }, feelings: { f: { about: 'replies/a', kept: 'partly' } } });
    expect(reviewOf(circle, span).promises).to.deep.equal([{ reply: 'a', done: false, due: '2026-05-01', kept: 'partly' }, { reply: 'b', done: true }]);
  });

  it('finds ties at risk after a move, and those from earlier homes', () => {
    const circle = circleWith({
      people: { sheila: { name: 'Sheila', home: 'h1' }, pat: { name: 'Pat', home: 'h2' }, kacey: { name: 'Kacey', home: 'h3' }, jo: { name: 'Jo', home: 'h3' }, ghost: { name: 'G', home: 'gone' } },
      entries: { h1: { kind: 'livedAt', when: { edtf: '2013-06/2016-08' } }, h2: { kind: 'livedAt', when: { edtf: '2026-03-12/..' } }, h3: { kind: 'livedAt', when: { edtf: '2020/2026-03-11' } } },
      plans: { p: monthly({ people: ['jo'] }) },
    });
    const { earlierHomes, atRisk } = reviewOf(circle, span);
    expect(earlierHomes).to.deep.equal(['sheila', 'kacey', 'jo']);
    expect(atRisk).to.deep.equal(['kacey']);
  });

  it('notes when everyone who comes is paid, and when nothing goes on after a birthday', () => {
    const people = { jaz: { name: 'Jaz', paid: true }, dev: { name: 'Dev', kinds: ['socialWorker'] }, nan: { name: 'Nan' } };
    const me = { born: { edtf: '2009-03-14' } };
    const until = (end: string) => ({ p: monthly({ people: ['jaz', 'dev'], until: end }) });
    const note = (more: Partial<Circle>) => reviewOf(circleWith({ people, me, ...more }), span);
    expect(note({ plans: until('2027-03-13') })).to.include({ allPaid: true, noneAfter: '2027-03-14' });
    expect(note({ plans: until('2027-03-14') })).not.to.have.property('noneAfter');
    expect(note({ plans: { p: monthly({ people: ['jaz', 'nan'] }) } })).to.include({ allPaid: false }).and.not.have.property('noneAfter');
    expect(note({ plans: {} })).to.include({ allPaid: false }).and.not.have.property('noneAfter');
    expect(note({ plans: until('2026-05-01') }).allPaid).to.equal(false);
    for (const bornIs of ['given', 'assessed', 'disputed', 'guessed' as 'given'] as const) expect(note({ plans: until('2027-03-13'), me: { ...me, bornIs } })).not.to.have.property('noneAfter');
    expect(note({ plans: until('2027-03-13'), me: { born: { edtf: '2009-03~' } } })).not.to.have.property('noneAfter');
  });

  it('says what changed, oldest first, and nothing from outside the span', () => {
    const circle = circleWith({
      people: { ellie: { name: 'Ellie', at: '2026-05-01T10:00:00Z' }, tyler: { name: 'Tyler', at: '2025-05-01T10:00:00Z' } },
      wishes: { w: { person: 'ellie', at: '2026-02-01T10:00:00Z' }, old: { person: 'ellie', at: '2025-02-01T10:00:00Z' } }, plans: { p: monthly({ status: 'paused', since: '2026-04-01' }) },
      entries: { e: { kind: 'lostTouch', when: { edtf: '2026-03' } }, memory: { kind: 'memory', when: { edtf: '2026-03' } }, long: { kind: 'lostTouch', when: { edtf: '2013' } } },
    });
    expect(reviewOf(circle, span).changed).to.deep.equal([
      { kind: 'wish-changed', about: 'wishes/w' }, { kind: 'lostTouch', about: 'entries/e' }, { kind: 'plan-paused', about: 'plans/p' }, { kind: 'person-added', about: 'people/ellie' },
    ]);
  });

  it('tells a first wish from one that changed, about a person or about a plan', () => {
    const wishes = {
      a: { person: 'ellie', at: '2026-02-01T10:00:00Z' }, b: { person: 'ellie', at: '2026-03-01T10:00:00Z' }, c: { person: 'tyler', at: '2026-02-02T10:00:00Z', withdrawn: true },
      d: { person: 'tyler', at: '2026-04-02T10:00:00Z' }, e: { plan: 'p', at: '2026-05-01T10:00:00Z' },
    };
    expect(reviewOf(circleWith({ wishes }), span).changed.map(({ kind, about }) => `${kind} ${about}`)).to.deep.equal([
      'wish-made wishes/a', 'wish-withdrawn wishes/c', 'wish-changed wishes/b', 'wish-made wishes/d', 'wish-made wishes/e',
    ]);
  });

  it('has nothing that its viewer may not see', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const shown = visibleTo(circle, viewer, '2026-11-21'), text = JSON.stringify(reviewOf(shown, { since: '2026-01-01', until: '2026-12-31' }));
      for (const collection of ['people', 'wishes', 'replies', 'plans', 'entries', 'feelings'] as const) for (const id of Object.keys(circle[collection])) {
        if (!Object.hasOwn(shown[collection], id)) expect(text.includes(id), id).to.equal(false);
      }
      expect(text).not.to.include('words of');
    }), { numRuns: runs(200) });
  });

  it('ranks nobody and makes nothing a share', () => {
    const keys = (value: unknown): string[] => typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => [key, ...keys(item)]) : [];
    for (const circle of Object.values(circles)) {
      const review: Review = reviewOf(circle, { since: '2025-11-22', until: '2026-11-21' });
      expect(keys(review).filter((key) => /score|rank|percent|rate|share|missed|total/i.test(key))).to.deep.equal([]);
      expect(Object.keys(review.people)).to.deep.equal(Object.keys(circle.people));
      for (const facts of Object.values(review.people)) {
        expect(facts.happened + facts.differently + facts.cutShort + facts.didntHappen + facts.off + facts.notSaid).to.equal(facts.n);
        for (const value of Object.values(facts)) if (typeof value === 'number') expect(Number.isInteger(value)).to.equal(true);
      }
    }
  });

  it('survives a span that is none', () => {
    for (const within of [{ since: '', until: '' }, { since: 'x', until: 'y' }, { since: '2026-06-30', until: '2026-01-01' }, { since: '0000-01-01', until: '9999-12-31' }, { since: '2026-02-30', until: '2026-02-31' }]) {
      expect(() => reviewOf(circles.kayleigh, within)).not.to.throw();
    }
  });
});
