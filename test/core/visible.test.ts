import { expect } from 'chai';
import fc from 'fast-check';
import { COLLECTIONS, emptyCircle } from '../../src/core/circle.js';
import type { Circle, Collection, Viewer } from '../../src/core/circle.js';
import { maySee, visibleSteps, visibleTo } from '../../src/core/visible.js';
import { markedCircle, viewers } from './marked-circle.js';
import { runs } from './runs.js';

const TODAY = '2026-11-21';
const [me, dev, , rhian] = viewers as [Viewer, Viewer, Viewer, Viewer];

interface Loose {
  by?: { id: string }; seenBy?: string[]; plan?: string; person?: string; about?: string; notBefore?: string; people?: string[]; words?: string; unsigned?: boolean; voice?: string;
}
const refsOf = (circle: Circle) => COLLECTIONS.flatMap((collection) => Object.keys(circle[collection]).map((id) => `${collection}/${id}`));
const at = (circle: Circle, ref: string): Loose | undefined => {
  const [collection, id] = ref.split('/') as [Collection, string];
  return (circle[collection] as unknown as Record<string, Loose>)[id];
};

/** The rules again, the slow way: a record comes in once everything it cannot be without is in. */
function oracle(circle: Circle, viewer: Viewer): Set<string> {
  const all = refsOf(circle), there = new Set(all), seen = new Set<string>();
  const named = (list: string[]) => list.includes('everyone') || list.includes(viewer.id) || (viewer.role === 'me' && list.includes('me')) || (viewer.role === 'worker' && list.includes('team'));
  const open = ['people', 'plans', 'replies', 'limits'];
  const fine = (ref: string): boolean => (there.has(ref) ? seen.has(ref) : !ref.startsWith('times/') || fine(`plans/${ref.slice(6).split('@')[0]!}`));
  for (let before = -1; before < seen.size;) {
    before = seen.size;
    for (const ref of all) {
      const record = at(circle, ref)!, [collection, id] = ref.split('/') as [string, string], author = record.by?.id === viewer.id;
      const plans = collection === 'times' ? [record.plan, id.split('@')[0]].map((plan) => `plans/${plan ?? ''}`).filter((plan) => there.has(plan)) : [];
      if (!plans.length && !author && !named(record.seenBy ?? [open.includes(collection) ? 'everyone' : 'me'])) continue;
      if (collection === 'entries' && !author && record.notBefore !== undefined && record.notBefore > TODAY) continue;
      const needs = [...plans];
      if (['placings', 'wishes', 'days', 'limits'].includes(collection) && record.person) needs.push(`people/${record.person}`);
      if (collection === 'wishes' && record.plan) needs.push(`plans/${record.plan}`);
      if (record.about && ['replies', 'feelings'].includes(collection)) needs.push(record.about);
      const who = collection === 'plans' ? (record.people ?? []).map((person) => `people/${person}`) : [];
      if (needs.every(fine) && (!who.length || who.some(fine))) seen.add(ref);
    }
  }
  return seen;
}

/** Every text and key of a JSON value. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) {
    yield key;
    yield* textsOf(item);
  }
}

describe('visibleTo', () => {
  it('shows what the rules say, and of the rest no trace at all', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const shown = visibleTo(circle, viewer, TODAY), seen = oracle(circle, viewer);
      expect(refsOf(shown)).to.deep.equal(refsOf(circle).filter((ref) => seen.has(ref)));
      const text = [...textsOf(shown)].join('\n');
      for (const ref of refsOf(circle)) if (!seen.has(ref)) {
        // What a record is known by; a time's mark is its plan's.
        const mark = ref.startsWith('times/') ? at(circle, ref)!.words! : ref.split('/')[1]!;
        expect(text.includes(mark), `${ref} in what ${viewer.id} sees`).to.equal(false);
      }
    }), { numRuns: runs(400) });
  });

  it('keeps names, self-description and later thoughts to those they are for', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const shown = visibleTo(circle, viewer, TODAY);
      const mine = (seenBy: string[] = ['me']) => seenBy.some((who) => who === 'everyone' || who === viewer.id || (who === 'me' && viewer.role === 'me') || (who === 'team' && viewer.role === 'worker'));
      const check = (before: Record<string, { seenBy?: string[] }> | undefined, after: object | undefined) => {
        const left = Object.entries(before ?? {}).filter(([, part]) => mine(part.seenBy)).map(([key]) => key);
        expect(Object.keys(after ?? {})).to.deep.equal(left);
      };
      check(circle.me.names, shown.me.names);
      check(circle.me.identity, shown.me.identity);
      for (const [id, person] of Object.entries(shown.people)) check(circle.people[id]!.names, person.names);
      for (const [id, entry] of Object.entries(shown.entries)) check(circle.entries[id]!.meansNow, entry.meansNow);
    }), { numRuns: runs(200) });
  });

  it('shows the same when asked of what it showed, and changes no record that hides nothing', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const before = JSON.stringify(circle), shown = visibleTo(circle, viewer, TODAY);
      expect(JSON.stringify(circle)).to.equal(before);
      expect(visibleTo(shown, viewer, TODAY)).to.equal(shown);
      for (const ref of refsOf(shown)) if (JSON.stringify(at(shown, ref)) === JSON.stringify(at(circle, ref))) expect(at(shown, ref)).to.equal(at(circle, ref));
    }), { numRuns: runs(200) });
  });

  it('agrees with maySee, record by record', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const shown = visibleTo(circle, viewer, TODAY);
      for (const ref of refsOf(circle)) {
        const [collection, id] = ref.split('/') as [Collection, string];
        expect(maySee(circle, viewer, collection, circle[collection][id] as never, id, TODAY), ref).to.equal(at(shown, ref) !== undefined);
      }
    }), { numRuns: runs(100) });
  });

  it('never tells who held the pen where a view is unsigned', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => {
      const shown = visibleTo(circle, viewer, TODAY);
      for (const ref of refsOf(shown)) {
        const record = at(shown, ref)!;
        if (record.unsigned && record.by) expect(record.by.id).to.equal(viewer.id);
        if (record.unsigned && at(circle, ref)!.by && !record.by) expect(record.voice).to.be.oneOf(['mine', 'aboutMe']);
      }
    }), { numRuns: runs(100) });
  });

  const base: Circle = {
    ...emptyCircle('c', { name: 'Kayleigh' }), revision: 7,
    people: { tyler: { name: 'Tyler' }, secret: { name: 'Secret', seenBy: ['me'] } },
    plans: { p1: { people: ['secret', 'tyler'], way: 'phoneCall', status: 'agreed' }, p2: { people: ['secret'], way: 'phoneCall', status: 'agreed' } },
    times: { 'p1@2026-03-14': { outcome: 'happened' }, 'p2@2026-03-14': { outcome: 'happened' }, met: { people: ['tyler'], way: 'inPerson', outcome: 'happened' } },
  };

  it('reads what a date says of its viewers, which is none of its fields, only as a list', () => {
    const times = { met: { ...base.times.met!, seenBy: 'everyone' }, told: { ...base.times.met!, seenBy: ['dev'] } } as unknown as Circle['times'];
    expect(visibleTo({ ...base, times }, dev).times).to.have.all.keys('told');
    expect(visibleTo({ ...base, times }, me).times).to.have.all.keys('met');
  });

  it('takes a hidden person out of a plan with others, and a plan with nobody else away', () => {
    const shown = visibleTo(base, dev);
    expect(shown.plans).to.deep.equal({ p1: { ...base.plans.p1, people: ['tyler'] } });
    expect(shown.revision).to.equal(7);
  });

  it('shows dates to whoever sees their plan, and a meeting without a plan to the person alone', () => {
    expect(Object.keys(visibleTo(base, dev).times)).to.deep.equal(['p1@2026-03-14']);
    expect(Object.keys(visibleTo(base, me).times)).to.deep.equal(['p1@2026-03-14', 'p2@2026-03-14', 'met']);
  });

  it('gives back the same circle where nothing has to go', () => {
    expect(visibleTo(base, me)).to.equal(base);
  });

  it('takes a word in seenBy as the word, even where a viewer is called so', () => {
    const circle: Circle = { ...base, wishes: { w1: { person: 'tyler', at: '2026-10-01', seenBy: ['me'] }, w2: { person: 'tyler', at: '2026-10-01', seenBy: ['team'] } } };
    expect(Object.keys(visibleTo(circle, { id: 'me', role: 'worker' }).wishes)).to.deep.equal(['w2']);
    expect(Object.keys(visibleTo(circle, { id: 'team', role: 'supporter' }).wishes)).to.deep.equal([]);
  });

  it('keeps a letter for later until its day, from all but its author', () => {
    const circle: Circle = { ...base, entries: { letter: { kind: 'messageForMe', words: 'When you are grown', notBefore: '2035-06-02', seenBy: ['everyone'], by: rhian } } };
    for (const [viewer, today, shown] of [[me, '2035-06-01', 0], [me, '2035-06-02', 1], [me, undefined, 0], [rhian, undefined, 1], [dev, TODAY, 0]] as const) {
      expect(Object.keys(visibleTo(circle, viewer, today).entries)).to.have.length(shown);
    }
  });

  it('tells others of erased records only where such records are everyone\'s', () => {
    const erased = { 'people/x': '1', 'plans/x': '1', 'limits/x': '1', 'wishes/x': '1', 'feelings/x': '1', 'entries/x': '1', 'replies/x': '1', 'times/p1@2026-04-11': '1', 'times/p2@2026-04-11': '1', 'times/gone@2026-04-11': '1' };
    expect(Object.keys(visibleTo({ ...base, erased }, dev).erased)).to.deep.equal(['people/x', 'plans/x', 'limits/x', 'times/p1@2026-04-11']);
    expect(visibleTo({ ...base, erased }, me).erased).to.equal(erased);
  });

  it('sends nobody what could not be read, or what this version does not know', () => {
    const circle = { ...base, unread: { '/wishes/w1': 'private' }, thoughts: { t1: 'private' } } as Circle;
    for (const viewer of viewers) expect(JSON.stringify(visibleTo(circle, viewer))).not.to.include('private');
  });

  it('leaves out what could not be read even where nothing else has to go', () => {
    expect(visibleTo({ ...base, unread: { '/wishes/w1': 'private' } }, me)).to.deep.equal(base);
  });

  it('shows what is said of a date nobody marked to whoever sees its plan', () => {
    const replies = Object.fromEntries(['p1@2026-05-09', 'p2@2026-05-09', 'gone@2026-05-09', 'met', 'unplanned'].map((id) => [id, { about: `times/${id}`, at: '2026-10-01' }]));
    const about = (viewer: Viewer): string[] => Object.keys(visibleTo({ ...base, replies }, viewer).replies);
    expect(about(dev)).to.deep.equal(['p1@2026-05-09', 'gone@2026-05-09', 'unplanned']);
    expect(about(me)).to.deep.equal(Object.keys(replies));
  });

  it('shows a date by what it says its plan is and by what it is called', () => {
    const times: Circle['times'] = { 'p1@2026-06-13': { plan: 'p2', outcome: 'happened' }, 'p2@2026-06-13': { plan: 'p1', outcome: 'happened' }, 'p1@2026-07-11': { plan: 'p1', outcome: 'happened' }, x: { plan: 'p2', outcome: 'happened' }, y: { plan: 'p1', outcome: 'happened' } };
    expect(Object.keys(visibleTo({ ...base, times }, dev).times)).to.deep.equal(['p1@2026-07-11', 'y']);
  });

  it('names somebody hidden neither by id nor as a record', () => {
    const told = (toldBy: string): unknown => visibleTo({ ...base, entries: { e: { kind: 'memory', toldBy, seenBy: ['everyone'] } } }, dev).entries.e!.toldBy;
    for (const hidden of ['secret', 'people/secret', 'plans/p2', 'times/p2@2026-03-14']) expect(told(hidden), hidden).to.equal(undefined);
    for (const open of ['tyler', 'people/tyler', 'Auntie', 'the/secret', 'people/nobody', 'plans/p1']) expect(told(open), open).to.equal(open);
  });

  it('shows names, self-description and later thoughts that say nothing of viewers to the person alone', () => {
    const circle: Circle = { ...base, me: { name: 'Kayleigh', names: { n: { name: 'Kay' }, m: { name: 'KJ', seenBy: ['me', 'team'] } }, identity: { i: { about: 'food', words: 'Pizza' } } }, entries: { e: { kind: 'memory', seenBy: ['everyone'], meansNow: { a: { words: 'Then' }, b: { words: 'Now', seenBy: ['everyone'] } } } } };
    expect(visibleTo(circle, me)).to.equal(circle);
    const shown = visibleTo(circle, dev);
    expect(shown.me).to.deep.equal({ name: 'Kayleigh', names: { m: { name: 'KJ', seenBy: ['me', 'team'] } } });
    expect(shown.entries.e!.meansNow).to.deep.equal({ b: { words: 'Now', seenBy: ['everyone'] } });
  });

  it('says of an unsigned view whose words it holds: the person’s, or another’s about them', () => {
    const voice = (by: Viewer, more: object = {}): unknown => {
      const { by: who, with: present, voice: whose } = visibleTo({ ...base, entries: { e: { kind: 'memory', unsigned: true, by, with: ['tyler'], seenBy: ['everyone'], ...more } } }, dev).entries.e!;
      return [who, present, whose];
    };
    expect(voice(me)).to.deep.equal([undefined, undefined, 'mine']);
    expect(voice(rhian)).to.deep.equal([undefined, undefined, 'aboutMe']);
    expect(voice(rhian, { voice: 'withMe' })).to.deep.equal([undefined, undefined, 'withMe']);
    expect(voice(dev)).to.deep.equal([dev, ['tyler'], undefined]);
    expect(voice(rhian, { unsigned: false })).to.deep.equal([rhian, ['tyler'], undefined]);
  });

  it('shows a plan for nobody, and a reply, a wish and a limit only with what they cannot be without', () => {
    const circle: Circle = {
      ...base, plans: { ...base.plans, p3: { people: [], way: 'phoneCall', status: 'idea' } },
      wishes: { a: { person: 'tyler', at: '2026-10-01', seenBy: ['everyone'] }, b: { person: 'secret', at: '2026-10-01', seenBy: ['everyone'] }, c: { plan: 'p2', at: '2026-10-01', seenBy: ['everyone'] }, d: { at: '2026-10-01', seenBy: ['everyone'] }, e: { person: 'tyler', withPeople: ['secret', 'Auntie'], at: '2026-10-01', seenBy: ['everyone'] }, f: { person: 'tyler', withPeople: ['secret'], at: '2026-10-01', seenBy: ['everyone'] } },
      limits: { a: { person: 'secret', kind: 'notAllowed' }, b: { person: 'tyler', kind: 'notAllowed' } }, reviews: { r: { at: '2026-10-01', seenBy: ['everyone'], order: ['secret'], people: { secret: { words: 'x' }, tyler: { words: 'y' } } }, s: { at: '2026-10-01', seenBy: ['everyone'], people: { secret: { words: 'x' } } } },
    };
    const shown = visibleTo(circle, dev);
    expect(Object.keys(shown.plans)).to.deep.equal(['p1', 'p3']);
    expect(Object.keys(shown.wishes)).to.deep.equal(['a', 'd', 'e', 'f']);
    expect(shown.wishes.e!.withPeople).to.deep.equal(['Auntie']);
    expect(shown.wishes.f).not.to.have.property('withPeople');
    expect(Object.keys(shown.limits)).to.deep.equal(['b']);
    expect(shown.reviews).to.deep.equal({ r: { at: '2026-10-01', seenBy: ['everyone'], people: { tyler: { words: 'y' } } }, s: { at: '2026-10-01', seenBy: ['everyone'] } });
  });

  it('asks of a record as it would be, not as it stands', () => {
    const asked = (record: Circle['people'][string]): boolean => maySee(base, dev, 'people', record, 'tyler');
    expect(asked({ name: 'Tyler', seenBy: ['me'] })).to.equal(false);
    expect(asked({ name: 'Tyler' })).to.equal(true);
    expect(maySee(base, dev, 'people', { name: 'Secret' }, 'secret')).to.equal(true);
    expect(maySee(base, dev, 'people', { name: 'Fresh', seenBy: ['dev'] }, 'fresh')).to.equal(true);
    expect(maySee(base, dev, 'plans', { people: ['secret'], way: 'phoneCall', status: 'idea' }, 'p1')).to.equal(false);
  });

  it('lets the page do something else every few hundred records', () => {
    const people = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`p${n}`, { name: `N ${n}` }])), work = visibleSteps({ ...base, people }, dev);
    let steps = 0, step = work.next();
    for (; !step.done; step = work.next()) steps++;
    expect(steps).to.be.within(3, 10);
    expect(step.value).to.deep.equal(visibleTo({ ...base, people }, dev));
  });

  it('shows no reply of a chain that bites its tail, and walks a long one', () => {
    const circle: Circle = { ...base, replies: { a: { about: 'replies/b', at: '2026-10-01' }, b: { about: 'replies/a', at: '2026-10-01' } } };
    expect(visibleTo(circle, me).replies).to.deep.equal({});
    for (let n = 0; n < runs(50_000); n++) circle.replies[`r${n}`] = { about: n ? `replies/r${n - 1}` : 'people/tyler', at: '2026-10-01' };
    delete circle.replies.a;
    delete circle.replies.b;
    circle.replies = Object.fromEntries(Object.entries(circle.replies).reverse());
    expect(visibleTo(circle, dev).replies).to.equal(circle.replies);
  });
});
