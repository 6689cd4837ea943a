import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle } from '../../src/core/circle.js';
import type { Circle, Limit, Plan, Reply, Wish } from '../../src/core/circle.js';
import { latestPlacing, latestWish, openWishes, repliesTo, silentAbout, spokenOf, standingWishes } from '../../src/core/wishes.js';

const TODAY = '2026-11-21';
const day = (n: number) => `2026-10-${String(n).padStart(2, '0')}T10:00:00Z`;
const circleWith = (more: Partial<Circle> = {}): Circle => ({ ...emptyCircle('c'), people: { ellie: { name: 'Ellie' }, mum: { name: 'Mum' }, jean: { name: 'Jean', state: 'died' } }, ...more });
const wishes = (...list: Partial<Wish>[]): Pick<Circle, 'wishes'> => ({ wishes: Object.fromEntries(list.map((wish, n) => [`w${n}`, { person: 'ellie', at: day(n + 1), ...wish }])) });
const plan = (more: Partial<Plan> = {}): Pick<Circle, 'plans'> => ({ plans: { p1: { people: ['ellie'], way: 'videoCall', status: 'agreed', ...more } } });
const reply = (about: string, answer: Reply['answer'], n = 20): Pick<Circle, 'replies'> => ({ replies: { r1: { about, answer: answer!, at: day(n) } } });
const limit = (more: Partial<Limit> = {}): Pick<Circle, 'limits'> => ({ limits: { l1: { person: 'ellie', kind: 'notAllowed', ...more } } });

describe('wishes', () => {
  it('takes the latest, by instant and then by id, whatever way the instant is written', () => {
    const circle = circleWith({ wishes: {
      b: { person: 'ellie', at: '2026-10-01T12:00:00Z', want: 'less' }, a: { person: 'ellie', at: '2026-10-01T14:00:00+02:00', want: 'more' },
      c: { person: 'ellie', at: '2026-10-01T11:59:59.999Z' }, d: { person: 'ellie', at: '2026-12-01', withdrawn: true }, e: { plan: 'p1', person: 'ellie', at: '2026-12-02' },
    } });
    expect(latestWish(circle, 'ellie')?.[0]).to.equal('b');
    expect(latestWish(circle, 'mum')).to.equal(undefined);
    expect(latestWish(circle, 'constructor')).to.equal(undefined);
  });

  it('lets a wish for some ways speak for those ways only', () => {
    const circle = circleWith(wishes({ want: 'more' }, { want: 'notAtAll', ways: ['inPerson'] }));
    expect(latestWish(circle, 'ellie', 'sleepover')?.[0]).to.equal('w1');
    expect(latestWish(circle, 'ellie', 'phoneCall')?.[0]).to.equal('w0');
    expect(standingWishes(circle, { person: 'ellie' }).map(([id]) => id)).to.deep.equal(['w1', 'w0']);
    expect(standingWishes(circleWith(wishes({ want: 'notAtAll', ways: ['inPerson'] }, { want: 'more' })), { person: 'ellie' }).map(([id]) => id)).to.deep.equal(['w1']);
    expect(standingWishes(circleWith(wishes({ ways: ['gaming'] }, { ways: ['gaming', 'email'] }, { ways: ['email'] })), { person: 'ellie' }).map(([id]) => id)).to.deep.equal(['w2', 'w1']);
  });

  it('finds the latest of any pile of wishes', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 20 }), fc.boolean()), { minLength: 1 }), (list) => {
      const circle = circleWith({ wishes: Object.fromEntries(list.map(([n, withdrawn], id) => [`w${id}`, { person: 'ellie', at: day(n + 1), withdrawn }])) });
      const standing = list.map(([n, withdrawn], id) => ({ n, withdrawn, id: `w${id}` })).filter(({ withdrawn }) => !withdrawn);
      const best = Math.max(...standing.map(({ n }) => n)), id = standing.filter(({ n }) => n === best).map((one) => one.id).sort().at(-1);
      expect(latestWish(circle, 'ellie')?.[0]).to.equal(id);
    }));
  });

  it('keeps placings apart, and replies with what they answer', () => {
    const circle = circleWith({ placings: { a: { person: 'ellie', closeness: 'close', at: day(1) }, b: { person: 'ellie', closeness: 'furtherOut', at: day(2) } }, ...reply('wishes/w0', 'heard') });
    expect(latestPlacing(circle, 'ellie')?.[1].closeness).to.equal('furtherOut');
    expect(repliesTo(circle, 'wishes/w0').map(([id]) => id)).to.deep.equal(['r1']);
    expect(repliesTo(circle, 'constructor')).to.deep.equal([]);
  });

  const open: [what: string, circle: Partial<Circle>, forPlan: string[], forAnswer: string[], held: string[]][] = [
    ['waits for a plan', wishes({ want: 'more' }), ['w0'], [], []],
    ['has a plan', { ...wishes({ want: 'more' }), ...plan() }, [], [], []],
    ['has a plan in another way', { ...wishes({ want: 'more', ways: ['sleepover'] }), ...plan() }, ['w0'], [], []],
    ['has a plan in a way that its own covers', { ...wishes({ want: 'more', ways: ['inPerson'] }), ...plan({ way: 'dayOut' }) }, [], [], []],
    ['has a plan that ended', { ...wishes({ want: 'keep' }), ...plan({ status: 'finished' }) }, ['w0'], [], []],
    ['has a plan of a status no list knows, which is asked for', { ...wishes({ want: 'keep' }), ...plan({ status: 'signedOff' as 'asked' }) }, [], [], []],
    ['waits for a plan that a limit does not let be', { ...wishes({ want: 'more' }), ...limit() }, [], [], ['w0']],
    ['waits, and a limit on another way stands', { ...wishes({ want: 'more', ways: ['videoCall'] }), ...limit({ ways: ['inPerson'] }) }, ['w0'], [], []],
    ['waits, and a limit on one of its ways stands', { ...wishes({ want: 'more', ways: ['videoCall', 'sleepover'] }), ...limit({ ways: ['inPerson'] }) }, ['w0'], [], []],
    ['waits, and a limit stands on all of its ways', { ...wishes({ want: 'more', ways: ['dayOut', 'sleepover'] }), ...limit({ ways: ['inPerson'] }) }, [], [], ['w0']],
    ['waits, and has to ask first', { ...wishes({ want: 'more' }), ...limit({ kind: 'askFirst' }) }, ['w0'], [], []],
    ['waits for an answer', wishes({ want: 'less' }), [], ['w0'], []],
    ['was heard, which is no answer', { ...wishes({ want: 'less' }), ...reply('wishes/w0', 'heard') }, [], ['w0'], []],
    ['was answered', { ...wishes({ want: 'less' }), ...reply('wishes/w0', 'no') }, [], [], []],
    ['was answered with a word no list knows', { ...wishes({ want: 'less' }), ...reply('wishes/w0', 'sure' as 'no') }, [], ['w0'], []],
    ['waits for an answer by its amount alone', wishes({ amount: 'tooMuch' }), [], ['w0'], []],
    ['is right as it is', wishes({ amount: 'justRight' }, { person: 'mum', want: 'noneIsRight' }), [], [], []],
    ['wants it to stop, and a plan stands', { ...wishes({ want: 'notAtAll' }), ...plan() }, [], ['w0'], []],
    ['wants none, and nothing stands', wishes({ want: 'notAtAll' }), [], [], []],
    ['asks to change a plan', { ...wishes({ plan: 'p1', change: 'time' }), ...plan() }, [], ['w0'], []],
    ['asks twice for the same change', { ...wishes({ plan: 'p1', change: 'time' }, { plan: 'p1', change: 'time' }, { plan: 'p1', change: 'place' }), ...plan() }, [], ['w1', 'w2'], []],
    ['wants a plan to stop', { ...wishes({ plan: 'p1', want: 'notAtAll' }), ...plan() }, [], ['w0'], []],
    ['is about someone who died', wishes({ person: 'jean', want: 'more' }), [], [], []],
    ['was taken back', wishes({ want: 'more', withdrawn: true }), [], [], []],
    ['wants something no list knows', wishes({ want: 'everything' as 'more' }), [], ['w0'], []],
    ['waits longest, and stands first', wishes({ want: 'more', at: day(9) }, { person: 'mum', want: 'keep', at: day(3) }), ['w1', 'w0'], [], []],
  ];
  for (const [what, circle, forPlan, forAnswer, held] of open) it(`knows a wish that ${what}`, () => {
    expect(openWishes(circleWith(circle), TODAY)).to.deep.equal({ forPlan, forAnswer, held });
  });

  const quiet: [what: string, circle: Partial<Circle>, ways: string[] | undefined, silent: boolean][] = [
    ['someone ordinary', {}, undefined, false],
    ['nobody', { people: {} }, undefined, true],
    ...(['pausedByMe', 'pausedByThem', 'pausedByAdults', 'ended', 'died', 'notKnown'] as const).map((state): [string, Partial<Circle>, undefined, boolean] =>
      [`someone who is ${state}`, { people: { ellie: { name: 'E', state } } }, undefined, true]),
    ...(['new', 'steady', 'upAndDown', 'lostTouch', 'looking', 'foundAgain', 'orbiting' as 'new'] as const).map((state): [string, Partial<Circle>, undefined, boolean] =>
      [`someone who is ${state}`, { people: { ellie: { name: 'E', state } } }, undefined, false]),
    ['someone with a day of death', { people: { ellie: { name: 'E', died: { edtf: '2016~' } } } }, undefined, true],
    ['someone set aside', { people: { ellie: { name: 'E', setAside: true } } }, undefined, true],
    ['someone whose name is hidden', { people: { ellie: { name: 'E', hideName: true } } }, undefined, true],
    ['someone turned down', { me: { notForMe: ['ellie'] } }, undefined, true],
    ['someone turned down, by address', { me: { notForMe: ['people/ellie'] } }, undefined, true],
    ['someone not wanted now', wishes({ want: 'more' }, { want: 'notNow' }), undefined, true],
    ['someone wanted again', wishes({ want: 'notAtAll' }, { want: 'more' }), undefined, false],
    ['someone wanted again in one way', wishes({ want: 'notAtAll' }, { want: 'more', ways: ['videoCall'] }), undefined, true],
    ['that one way', wishes({ want: 'notAtAll' }, { want: 'more', ways: ['videoCall'] }), ['videoCall'], false],
    ['another way', wishes({ want: 'notAtAll' }, { want: 'more', ways: ['videoCall'] }), ['phoneCall'], true],
    ['someone for whom none is right', wishes({ want: 'noneIsRight' }), undefined, false],
    ['someone not allowed', limit(), undefined, true],
    ['a way that is not allowed', limit({ ways: ['inPerson'] }), ['sleepover'], true],
    ['a way that is allowed', limit({ ways: ['inPerson'] }), ['videoCall'], false],
    ['someone not allowed in one way', limit({ ways: ['inPerson'] }), undefined, false],
    ['someone to ask first about', limit({ kind: 'askFirst' }), ['videoCall'], false],
    ['someone not allowed until yesterday', limit({ until: '2026-11-20' }), undefined, false],
  ];
  for (const [what, circle, ways, silent] of quiet) it(`is ${silent ? 'silent' : 'not silent'} about ${what}`, () => {
    expect(silentAbout(circleWith(circle), 'ellie', TODAY, ways)).to.equal(silent);
  });

  it('speaks of a day only where it was asked to, and the day is not hard', () => {
    for (const tone of ['lookingForward', 'mixed', 'hard', 'dontRemindMe', undefined, 'neutral' as 'mixed'] as const) for (const remind of [true, false, undefined]) {
      expect(spokenOf({ ...(tone && { tone }), ...(remind !== undefined && { remind }) })).to.equal(remind === true && (tone === 'lookingForward' || tone === 'mixed'));
    }
  });
});
