import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle, type Circle, type Person } from '../../src/core/circle.js';
import { isFolded } from '../../src/core/present.js';
import { maySee } from '../../src/core/visible.js';
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
