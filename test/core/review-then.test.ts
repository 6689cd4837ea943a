import { expect } from 'chai';
import fc from 'fast-check';
import { emptyCircle } from '../../src/core/circle.js';
import type { Circle, Person } from '../../src/core/circle.js';
import { thenAndNow } from '../../src/core/then-and-now.js';
import { visibleTo } from '../../src/core/visible.js';
import { circles } from '../../stories/circles.js';
import { markedCircle, viewers } from './marked-circle.js';
import { runs } from './runs.js';

const [then, now] = ['2016-03-02', '2026-11-21'];
const of = (people: Record<string, Person>, more: Partial<Circle> = {}) => thenAndNow({ ...emptyCircle('c'), people, ...more }, then, now);
const lives = (circle: Circle, id: string): string => {
  const found = thenAndNow(circle, then, now).people[id];
  return found ? `${found.then.inLife ? 'then' : ''} ${found.now.inLife ? 'now' : ''}`.trim() : 'neither';
};

describe('thenAndNow', () => {
  it('knows who was in Sunita’s life in 2016 and who is now', () => {
    const { sunita } = circles;
    expect(['matt', 'dionne', 'alison', 'janet', 'jean', 'anya', 'priya', 'choir', 'mum', 'harold', 'dad'].map((id) => `${id} ${lives(sunita, id)}`)).to.deep.equal([
      'matt then now', 'dionne then now', 'alison then now', 'janet then now', 'jean then', 'anya now', 'priya now', 'choir now', 'mum neither', 'harold neither', 'dad neither',
    ]);
    const { reviewThen, reviewNow, people } = thenAndNow(sunita, then, now);
    expect([reviewThen?.supported, reviewNow?.supported]).to.deep.equal(['By four people. I can count them.', 'Yes.']);
    expect([people.dionne!.then.amount, people.dionne!.now.amount, people.priya!.then.amount]).to.deep.equal(['justRight', 'justRight', undefined]);
  });

  it('takes what was said of the time they knew each other over what was kept of them', () => {
    const placings = { a: { person: 'nan', closeness: 'close' as const, at: '2015-01-01T10:00:00Z' } };
    const in2016 = (known: Person['known']) => of({ nan: { name: 'Nan', ...(known && { known }) } }, { placings }).people.nan?.then.inLife ?? false;
    expect(in2016(undefined)).to.equal(true);
    expect(in2016({ k: { from: { edtf: '2010' }, to: { edtf: '2015' }, as: 'closeInMyLife' } })).to.equal(false);
    expect(in2016({ k: { from: { edtf: '2010' }, as: 'lostTouch' } })).to.equal(false);
    expect(in2016({ k: { from: { edtf: '2016-03-02' }, as: 'someOfTheTime' } })).to.equal(true);
    expect(in2016({ k: { from: { edtf: '2016-03-03' }, as: 'someOfTheTime' } })).to.equal(false);
  });

  it('lets nobody be there now who died, was lost or is not known', () => {
    const placings = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { person: id, closeness: 'close' as const, at: '2015-01-01T10:00:00Z' }]));
    const { people } = of({ a: { name: 'A', state: 'died' }, b: { name: 'B', state: 'looking' }, c: { name: 'C', died: { edtf: '2020' } }, d: { name: 'D', died: { edtf: '2014' } }, e: { name: 'E', state: 'pausedByMe' } }, { placings });
    expect(Object.entries(people).map(([id, moment]) => `${id}${moment.then.inLife ? ' then' : ''}${moment.now.inLife ? ' now' : ''}`)).to.deep.equal(['a then', 'b then', 'c then', 'e then now']);
  });

  it('counts twelve months up to each day, and hears what was wished by then', () => {
    const { people } = of({ nan: { name: 'Nan' } }, {
      plans: { p: { people: ['nan'], way: 'inPerson', status: 'happening', starts: '2015-01-10', repeats: 'FREQ=MONTHLY', at: '2015-01-01T10:00:00Z' } },
      times: { 'p@2015-12-10': { plan: 'p', outcome: 'happened' }, 'p@2016-01-10': { plan: 'p', outcome: 'cutShort' }, 'p@2016-04-10': { plan: 'p', outcome: 'happened' }, 'p@2026-10-10': { plan: 'p', outcome: 'didntHappen' } },
      wishes: { a: { person: 'nan', amount: 'tooLittle', at: '2016-03-02T23:00:00Z' }, b: { person: 'nan', amount: 'justRight', at: '2016-03-03T01:00:00Z' } },
    });
    expect(people.nan).to.deep.equal({ then: { inLife: true, amount: 'tooLittle', k: 2, n: 12 }, now: { inLife: true, amount: 'justRight', k: 0, n: 12 } });
  });

  it('lets the words written for a review stand over a wish, but only those of the twelve months before', () => {
    const more = { wishes: { a: { person: 'nan', amount: 'tooLittle' as const, at: '2016-01-01T10:00:00Z' } }, reviews: { r: { at: '2016-02-01T10:00:00Z', people: { nan: { amount: 'justRight' as const } } }, old: { at: '2014-02-01T10:00:00Z', words: 'Old.' } } };
    expect(of({ nan: { name: 'Nan' } }, more).people.nan!.then.amount).to.equal('justRight');
    expect(thenAndNow({ ...emptyCircle('c'), reviews: more.reviews }, '2015-03-01', now)).not.to.have.any.keys('reviewThen', 'reviewNow');
  });

  it('takes the first and last day of what was said as days of it', () => {
    const there = (person: Partial<Person>, date: string): string => {
      const found = thenAndNow({ ...emptyCircle('c'), people: { nan: { name: 'Nan', ...person } } }, date, '2026-11-21').people.nan;
      return found?.then.inLife ? 'there' : 'not there';
    };
    const known = { k: { from: { edtf: '2010-05-05' }, to: { edtf: '2016-03-02' }, as: 'closeInMyLife' as const } };
    expect(['2010-05-04', '2010-05-05', '2016-03-02', '2016-03-03'].map((date) => there({ known }, date))).to.deep.equal(['not there', 'there', 'there', 'not there']);
    const two = { a: { to: { edtf: '2012' }, as: 'closeInMyLife' as const }, b: { from: { edtf: '2020' }, as: 'someOfTheTime' as const } };
    expect(['2012-12-31', '2015-01-01', '2020-01-01'].map((date) => there({ known: two }, date))).to.deep.equal(['there', 'not there', 'there']);
    expect(there({ known: { k: { from: { edtf: '2010' } } } }, '2016-03-02'), 'nothing said of how').to.equal('not there');
    expect(['2016-03-01', '2016-03-02'].map((date) => there({ known: { k: { as: 'closeInMyLife' as const } }, died: { edtf: '2016-03-02' } }, date)), 'the day someone died').to.deep.equal(['there', 'not there']);
    expect(there({ known: { k: { as: 'closeInMyLife' as const } }, died: { said: 'long ago' } }, '2016-03-02'), 'died, nobody knows when').to.equal('there');
  });

  it('knows somebody by what was kept of them by then: a placing, a wish or a plan of their own', () => {
    const people = { nan: { name: 'Nan' }, dad: { name: 'Dad' } }, early = '2016-03-02T23:00:00Z', late = '2016-03-03T01:00:00Z';
    const was = (more: Partial<Circle>): string => Object.entries(of(people, more).people).filter(([, moment]) => moment.then.inLife).map(([id]) => id).join();
    const plan = { way: 'inPerson', status: 'happening' as const };
    expect(was({ placings: { a: { person: 'nan', closeness: 'close', at: early }, b: { person: 'dad', closeness: 'close', at: late } } })).to.equal('nan');
    expect(was({ wishes: { a: { person: 'nan', at: early }, b: { person: 'dad', at: late } } })).to.equal('nan');
    expect(was({ plans: { a: { ...plan, people: ['nan'], at: early }, b: { ...plan, people: ['dad'], at: late }, c: { ...plan, people: ['dad'] } } })).to.equal('nan');
  });

  it('shows the last review of the twelve months up to each day, its first and last day among them', () => {
    const reviews = (...ats: string[]): Circle['reviews'] => Object.fromEntries(ats.map((at, n) => [`r${n}`, { at, words: at }]));
    const shown = (...ats: string[]): string | undefined => thenAndNow({ ...emptyCircle('c'), reviews: reviews(...ats) }, then, now).reviewThen?.words;
    expect(shown('2015-06-01T10:00:00Z', '2015-12-01T10:00:00Z', '2015-09-01T10:00:00Z')).to.equal('2015-12-01T10:00:00Z');
    expect(shown('2015-12-01T10:00:00Z', '2015-06-01T10:00:00Z')).to.equal('2015-12-01T10:00:00Z');
    expect(shown('2015-03-02T00:00:00Z')).to.equal('2015-03-02T00:00:00Z');
    expect(shown('2015-03-01T23:59:00Z')).to.equal(undefined);
    expect(shown('2016-03-02T23:59:00Z', '2016-03-03T00:00:00Z')).to.equal('2016-03-02T23:59:00Z');
  });

  it('counts the twelve months before a 29 February too', () => {
    const plans: Circle['plans'] = { p: { people: ['nan'], way: 'inPerson', status: 'happening', starts: '2015-01-28', repeats: 'FREQ=MONTHLY', at: '2015-01-01T10:00:00Z' } };
    expect(thenAndNow({ ...emptyCircle('c'), people: { nan: { name: 'Nan' } }, plans }, '2016-02-29', now).people.nan!.then).to.deep.equal({ inLife: true, k: 0, n: 13 });
  });

  it('has nothing that its viewer may not see, and never fails', () => {
    fc.assert(fc.property(markedCircle, fc.constantFrom(...viewers), fc.constantFrom('2016-02-29', '2026-10-02', '', 'x', '0000-01-01', '9999-12-31'), (circle, viewer, date) => {
      const shown = visibleTo(circle, viewer, now), text = JSON.stringify(thenAndNow(shown, date, now));
      for (const collection of ['people', 'wishes', 'reviews', 'feelings'] as const) for (const id of Object.keys(circle[collection])) {
        if (!Object.hasOwn(shown[collection], id)) expect(text.includes(id), id).to.equal(false);
      }
    }), { numRuns: runs(200) });
  });
});
