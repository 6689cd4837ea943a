import { expect } from 'chai';
import fc from 'fast-check';
import { applyChange, changeOf, erasePatch, undoOf, type Patch } from '../../src/core/change.js';
import { COLLECTIONS, emptyCircle, type Circle, type Viewer } from '../../src/core/circle.js';
import { foldChange } from '../../src/core/fold.js';
import { toICalendar } from '../../src/core/calendar-file.js';
import { limitsOn, mayPlan, waysFor } from '../../src/core/limits.js';
import { countTouched, datesOf, lastOf, nextOf, splitPlan } from '../../src/core/plan-dates.js';
import { readCircle } from '../../src/core/read-circle.js';
import { reviewOf } from '../../src/core/review.js';
import { sayRhythm } from '../../src/core/rhythm-words.js';
import { maySee, visibleTo } from '../../src/core/visible.js';
import { boundsOf, compareWhen, sayWhen } from '../../src/core/when.js';
import { latestPlacing, openWishes, repliesTo, silentAbout, standingWishes } from '../../src/core/wishes.js';
import { lexicon } from '../../src/ui/words.js';
import { markedCircle } from './marked-circle.js';
import { runs, timed } from './runs.js';
import { broken } from './shaped.js';

const TODAY = '2026-11-21', AT = `${TODAY}T10:00:00Z`, span = { since: '2026-01-01', until: '2026-12-31' };
const viewers: Viewer[] = [{ id: 'kayleigh', role: 'me' }, { id: 'dev', role: 'worker' }, { id: 'rhian', role: 'supporter' }];
const words = lexicon('en', 'own', false);

/** Everything the core can be asked about a circle. */
function askAll(circle: Circle, viewer: Viewer): void {
  const shown = visibleTo(circle, viewer, TODAY);
  reviewOf(shown, span);
  openWishes(shown, TODAY);
  for (const id of Object.keys(shown.people)) {
    silentAbout(shown, id, TODAY);
    latestPlacing(shown, id);
    standingWishes(shown, { person: id });
    limitsOn(shown, id, TODAY);
    waysFor(shown, id, TODAY);
  }
  for (const [id, plan] of Object.entries(shown.plans)) {
    const [first] = datesOf(shown, id, '2025', '2028');
    nextOf(shown, id, `${TODAY}T10:00`);
    lastOf(shown, id, `${TODAY}T10:00`);
    mayPlan(shown, plan, viewer, TODAY);
    sayRhythm(plan, words);
    countTouched(shown, id, 'later', first?.original ?? TODAY);
    splitPlan(shown, id, first?.original ?? TODAY, { words: 'w' }, 'fresh');
    repliesTo(shown, `plans/${id}`);
  }
  toICalendar(shown, Object.keys(shown.plans), { words, discreet: false, now: AT });
  const whens = Object.values(shown.entries).flatMap(({ when }) => when ?? []).sort(compareWhen);
  for (const when of whens) {
    boundsOf(when);
    sayWhen(when, words);
  }
  for (const collection of COLLECTIONS) for (const [id, record] of Object.entries(shown[collection]).slice(0, 3)) {
    maySee(shown, viewer, collection, record as never, id, TODAY);
    for (const patch of [{ [collection]: { [id]: { words: 'w' } } }, erasePatch(shown, [`${collection}/${id}`], AT, viewer)] as Patch[]) {
      const change = changeOf(shown, patch, { id: 'c', at: AT, by: viewer, type: 'x' });
      foldChange(circle, change, { viewer, today: TODAY });
      const after = applyChange(shown, change);
      if (!patch.erased) applyChange(after, undoOf(change, { id: 'u', at: AT, by: viewer }));
    }
  }
}

describe('every part of the core, on what was read from anything', () => {
  const junk = fc.constantFrom<unknown>(null, NaN, -1, 1e300, '', 'x', '\ud800', '\0', '__proto__', 'constructor', true, [], [null], {}, { edtf: '9999-12-31', said: '' }, { edtf: '0000/..' }, '0000-01-01', '9999-12-31T23:59', '9999-12',
    'FREQ=DAILY;COUNT=999999', 'FREQ=YEARLY;BYMONTHDAY=-31', 'PT99999H', 'Not/AZone', { constructor: { prototype: { polluted: 1 } } });
  const keys = fc.constantFrom('__proto__', 'constructor', 'toString', 'unread', 'when', 'about', 'follows', 'home', 'people', 'starts', 'repeats', 'seenBy');

  it('never throws, and touches no prototype', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    fc.assert(fc.property(broken(junk, keys), fc.constantFrom(...viewers), (json, viewer) => { askAll(readCircle(json).circle, viewer); }), { numRuns: runs(400) });
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), (circle, viewer) => { askAll(circle, viewer); }), { numRuns: runs(200) });
    expect(Reflect.ownKeys(Object.prototype)).to.have.length(before);
  }).timeout(120_000);

  const ring = (size: number): Circle => {
    const next = (n: number, name: string): string => `${name}${(n + 1) % size}`, all = <T>(name: string, one: (n: number) => T): Record<string, T> =>
      Object.fromEntries(Array.from({ length: size }, (_, n) => [`${name}${n}`, one(n)]));
    return {
      ...emptyCircle('c'),
      people: all('a', (n) => ({ name: 'A', home: next(n, 'e') })),
      entries: all('e', (n) => ({ kind: 'livedAt', when: { edtf: '2016/..' }, home: next(n, 'e'), tellingOf: next(n, 'e'), people: [next(n, 'a')], seenBy: ['everyone'] })),
      plans: all('p', (n) => ({ people: [next(n, 'a')], way: 'phoneCall', status: 'agreed', follows: next(n, 'p'), starts: '2026-01-05T10:00', repeats: 'FREQ=MONTHLY' })),
      replies: all('r', (n) => ({ about: `replies/${next(n, 'r')}`, at: AT })), feelings: all('f', (n) => ({ about: `feelings/${next(n, 'f')}`, seenBy: ['everyone'] })),
      wishes: all('w', (n) => ({ person: next(n, 'a'), plan: next(n, 'p'), at: AT })), limits: all('l', (n) => ({ person: next(n, 'a'), kind: 'onlyWith', withPeople: [next(n, 'a')] })),
    };
  };

  it('comes to an end where records lead back to themselves', () => {
    for (const size of [1, 2, 3]) for (const viewer of viewers) {
      const circle = ring(size);
      expect(readCircle(circle).problems).to.deep.equal([]);
      askAll(circle, viewer);
      const shown = visibleTo(circle, viewer, TODAY);
      expect([shown.replies, shown.feelings], 'what is about nothing but itself is not shown').to.deep.equal([{}, {}]);
      expect(Object.keys(shown.plans)).to.have.length(size);
      expect(erasePatch(circle, ['replies/r0'], AT, { id: 'x', role: 'worker' }).erased).to.have.all.keys(Object.keys(circle.replies).map((id) => `replies/${id}`));
    }
  });

  timed('takes as long for each of many as of few, rings among them', () => {
    const time = (circle: Circle): number => {
      // The processor's time, not the clock's: whatever else the machine does is not counted.
      const start = process.cpuUsage();
      const shown = visibleTo(readCircle(circle).circle, viewers[1]!, TODAY);
      reviewOf(shown, span);
      openWishes(shown, TODAY);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(ring(100));
    const small = Math.min(...[1, 2, 3].map(() => time(ring(100))));
    // Forty times the records; were it quadratic, sixteen hundred times the time.
    expect(time(ring(4000)) / small).to.be.below(400);
  }).timeout(120_000);
});
