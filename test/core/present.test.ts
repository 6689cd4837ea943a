import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle, type Circle, type Person } from '../../src/core/circle.js';
import { isFolded, withoutFolded } from '../../src/core/present.js';
import { maySee, visibleTo } from '../../src/core/visible.js';
import { kindGroups } from '../../src/core/vocabulary.js';
import { circles } from '../../stories/circles.js';

const people: Record<string, Person> = {
  pat: { name: 'Pat', kinds: ['fosterCarer'], paid: true },
  dev: { name: 'Dev', kinds: ['socialWorker'] },
  jo: { name: 'Jo', kinds: ['friend'] },
  nobody: { name: 'Somebody' },
};
const folded = (present: string[], seenBy?: string[]): boolean => isFolded({ people }, present, seenBy ? { seenBy } : {});

describe('isFolded: words while others are at the screen', () => {
  it('folds nothing where nobody else is there', () => {
    for (const seenBy of [undefined, ['me'], ['pat'], ['team']]) expect(folded([], seenBy)).to.equal(false);
  });

  // [who is there, who may see it, whether it stays folded]
  const table: [present: string[], seenBy: string[] | undefined, folded: boolean][] = [
    [['dev'], undefined, true],
    [['dev'], ['me'], true],
    [['dev'], ['me', 'dev'], false],
    [['dev'], ['me', 'team'], false],
    [['dev'], ['me', 'pat'], true],
    [['dev'], ['everyone'], false],
    [['pat'], ['me', 'team'], true],
    [['pat'], ['me', 'dev'], true],
    [['pat'], ['me', 'pat'], false],
    [['jo'], ['me', 'team'], true],
    [['nobody'], ['me', 'team'], true],
    [['an-account'], ['me', 'team'], false],
    [['an-account'], ['me'], true],
    [['dev', 'pat'], ['me', 'team'], true],
    [['dev', 'pat'], ['me', 'team', 'pat'], false],
    [['me'], ['me'], true],
    [['constructor'], ['me', 'team'], false],
  ];
  for (const [present, seenBy, is] of table) it(`${present.join(' and ')} there, seen by ${(seenBy ?? ['nobody it names']).join(', ')}: ${is ? 'folded' : 'open'}`, () => {
    expect(folded(present, seenBy)).to.equal(is);
  });

  it('opens for those there just where each of them could open it alone', () => {
    const ids = ['pat', 'dev', 'jo', 'nobody', 'an-account'], words = ['me', 'team', 'everyone', ...ids];
    const role = (id: string) => (id === 'dev' || id === 'an-account' ? 'worker' as const : 'supporter' as const);
    fc.assert(fc.property(fc.subarray(ids), fc.option(fc.subarray(words, { minLength: 1 }), { nil: undefined }), (present, seenBy) => {
      const circle: Circle = { ...emptyCircle('c'), people, entries: { e: { kind: 'memory', title: 'T', by: { id: 'somebody-else', role: 'me' }, ...(seenBy ? { seenBy } : {}) } } };
      expect(isFolded(circle, present, circle.entries.e!)).to.equal(!present.every((id) => maySee(circle, { id, role: role(id) }, 'entries', circle.entries.e!, 'e', '2026-11-21')));
    }));
  });

  it('takes every kind of worker as of the team, and folds more as more come in', () => {
    for (const kind of kindGroups.workers) expect(isFolded({ people: { one: { name: 'One', kinds: [kind] } } }, ['one'], { seenBy: ['team'] }), kind).to.equal(false);
    for (const entry of Object.values(circles.kayleigh.entries)) {
      const [one, two] = [isFolded(circles.kayleigh, ['dev'], entry), isFolded(circles.kayleigh, ['dev', 'pat'], entry)];
      expect(two || !one).to.equal(true);
    }
  });
});

describe('withoutFolded: plans while others are at the screen', () => {
  const circle: Circle = {
    ...emptyCircle('c'), people,
    plans: {
      open: { people: ['jo'], way: 'message', status: 'happening' }, own: { people: ['jo'], way: 'writeNotSend', status: 'happening', seenBy: ['me'] }, team: { people: ['jo'], way: 'phoneCall', status: 'agreed', seenBy: ['me', 'team'] },
    },
    times: {
      'open@2026-11-01': { outcome: 'happened' }, 'own@2026-11-01': { outcome: 'happened' }, met: { people: ['jo'], outcome: 'happened' }, moved: { plan: 'own', outcome: 'happened' },
      'team@2026-11-01': { outcome: 'happened' }, 'gone@2026-11-01': { outcome: 'happened' },
    },
    wishes: { a: { plan: 'own', want: 'less', at: '2026-01-01T00:00:00Z' }, b: { person: 'jo', want: 'more', at: '2026-01-01T00:00:00Z' } },
  };
  const left = (present: string[]) => { const { plans, times, wishes } = withoutFolded(circle, present); return [plans, times, wishes].map((records) => Object.keys(records).sort().join(' ')); };

  it('leaves what everyone there may see, and nothing that speaks of the rest', () => {
    expect(left(['pat'])).to.deep.equal(['open', 'open@2026-11-01', 'b']);
    expect(left(['dev'])).to.deep.equal(['open team', 'open@2026-11-01 team@2026-11-01', 'b']);
    expect(left(['dev', 'pat'])).to.deep.equal(['open', 'open@2026-11-01', 'b']);
  });

  it('is the same circle where nobody is there or nothing is folded, and the same cut for the same people', () => {
    expect(withoutFolded(circle, [])).to.equal(circle);
    const whole = { ...circle, plans: { open: circle.plans.open! }, times: {}, wishes: {} };
    expect(withoutFolded(whole, ['pat'])).to.equal(whole);
    expect(withoutFolded(circle, ['pat'])).to.equal(withoutFolded(circle, ['pat']));
    expect(withoutFolded(circle, ['dev'])).not.to.equal(withoutFolded(circle, ['pat']));
  });

  it('shows of every invented life no plan and no date that someone there could not open alone', () => {
    for (const [life, whole] of Object.entries(circles)) for (const id of ['a-guest', 'pat', 'matt']) {
      const isWorker = !Object.hasOwn(whole.people, id) || (whole.people[id]!.kinds ?? []).some((kind) => (kindGroups.workers as string[]).includes(kind));
      const cut = withoutFolded(whole, [id]), theirs = visibleTo(whole, { id, role: isWorker ? 'worker' : 'supporter' }, '2026-11-21');
      for (const collection of ['plans', 'times'] as const) for (const record of Object.keys(cut[collection])) expect(record in theirs[collection], `${life}: ${record} for ${id}`).to.equal(true);
    }
  });
});
