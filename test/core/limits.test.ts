import { expect } from 'chai';
import { emptyCircle } from '../../src/core/circle.js';
import type { Circle, Limit, Plan, Viewer } from '../../src/core/circle.js';
import { allows, limitsOn, mayPlan, waysFor } from '../../src/core/limits.js';

const me: Viewer = { id: 'kayleigh', role: 'me' };
const worker: Viewer = { id: 'dev', role: 'worker' };
const TODAY = '2026-11-21';

function circleWith(...limits: Partial<Limit>[]): Circle {
  return {
    ...emptyCircle('c'), people: { mum: { name: 'Mum' }, ellie: { name: 'Ellie-Mae' }, jean: { name: 'Jean', died: { edtf: '2024-08-30' } }, grandad: { name: 'Grandad', state: 'died' } },
    limits: Object.fromEntries(limits.map((limit, index) => [`l${index}`, { person: 'mum', kind: 'notAllowed', ...limit }])),
  };
}
const plan = (more: Partial<Plan> = {}): Plan => ({ people: ['mum'], way: 'phoneCall', status: 'asked', ...more });

describe('limits', () => {
  const table: [what: string, limit: Partial<Limit>, planned: Partial<Plan>, answer: string][] = [
    ['covers every way where it names none', {}, { way: 'gaming' }, 'no'],
    ['covers every way where the list is empty', { ways: [] }, { way: 'gaming' }, 'no'],
    ['covers the ways it names', { ways: ['phoneCall'] }, {}, 'no'],
    ['leaves the others', { ways: ['videoCall'] }, {}, 'yes'],
    ['on meeting covers a sleepover', { ways: ['inPerson'] }, { way: 'sleepover' }, 'no'],
    ['on meeting covers a prison visit', { ways: ['inPerson'] }, { way: 'prisonVisit' }, 'no'],
    ['on sleepovers leaves a day out', { ways: ['sleepover'] }, { way: 'dayOut' }, 'yes'],
    ['covers a way no list knows', { ways: ['phoneCall'] }, { way: 'carrier pigeon' }, 'no'],
    ['with a way no list knows covers every way', { ways: ['carrier pigeon'] }, {}, 'no'],
    ['never covers news', {}, { way: 'newsOnly' }, 'yes'],
    ['never covers remembering', {}, { way: 'remember' }, 'yes'],
    ['never covers a letter that is kept', {}, { way: 'writeNotSend' }, 'yes'],
    ['of an unknown kind asks first', { kind: 'perhaps' as 'askFirst' }, {}, 'askFirst'],
    ['that asks first', { kind: 'askFirst' }, {}, 'askFirst'],
    ['not now', { kind: 'notNow' }, {}, 'no'],
    ['holds on its first day', { since: TODAY }, {}, 'no'],
    ['does not hold before', { since: '2026-11-22' }, {}, 'yes'],
    ['holds on its last day', { until: TODAY }, {}, 'no'],
    ['does not hold after', { until: '2026-11-20' }, {}, 'yes'],
    ['holds though its review has passed', { reviewOn: '2026-01-01' }, {}, 'no'],
    ['with someone there, who is', { kind: 'onlyWith', withPeople: ['dev', 'pat'] }, { presenceWho: 'pat' }, 'yes'],
    ['with someone there, who is not named', { kind: 'onlyWith', withPeople: ['dev'] }, {}, 'askFirst'],
    ['with someone there, but another', { kind: 'onlyWith', withPeople: ['dev'] }, { presenceWho: 'pat' }, 'askFirst'],
    ['with nobody to be there', { kind: 'onlyWith' }, { presenceWho: 'pat' }, 'askFirst'],
    ['on one of several people', {}, { people: ['ellie', 'mum'] }, 'no'],
    ['on nobody of the plan', {}, { people: ['ellie'] }, 'yes'],
  ];
  for (const [what, limit, planned, answer] of table) it(what, () => {
    expect(allows(circleWith(limit), plan(planned), TODAY)).to.equal(answer);
  });

  it('takes the strictest of several', () => {
    expect(allows(circleWith({ kind: 'askFirst' }, { kind: 'notAllowed', ways: ['phoneCall'] }), plan(), TODAY)).to.equal('no');
    expect(allows(circleWith({ kind: 'onlyWith', withPeople: ['dev'] }, { kind: 'askFirst' }), plan({ presenceWho: 'dev' }), TODAY)).to.equal('askFirst');
  });

  it('lists the limits that hold, by way', () => {
    const circle = circleWith({ ways: ['phoneCall'] }, { kind: 'askFirst', ways: ['inPerson'] }, { until: '2026-01-01' });
    expect(limitsOn(circle, 'mum', TODAY).map(([id]) => id)).to.deep.equal(['l0', 'l1']);
    expect(limitsOn(circle, 'mum', TODAY, 'dayOut').map(([id]) => id)).to.deep.equal(['l1']);
    expect(limitsOn(circle, 'constructor', TODAY)).to.deep.equal([]);
  });

  it('lets nobody agree against a limit, and everybody end', () => {
    for (const viewer of [me, worker]) {
      expect(mayPlan(circleWith({}), plan(), viewer, TODAY)).to.deep.equal(['notAgreed', 'stopped']);
      expect(mayPlan(circleWith({}), plan({ status: 'agreed' }), viewer, TODAY)).to.deep.equal(['paused', 'stopped', 'finished']);
    }
    const fresh: Partial<Plan> = plan();
    delete fresh.status;
    expect(mayPlan(circleWith({}), fresh as Plan, worker, TODAY)).to.deep.equal([]);
  });

  it('lets a worker agree what asks first, and others only ask', () => {
    const circle = circleWith({ kind: 'askFirst' });
    expect(mayPlan(circle, plan(), worker, TODAY)).to.include('agreed');
    expect(mayPlan(circle, plan(), me, TODAY)).not.to.include.members(['agreed']);
    expect(mayPlan(circle, plan({ status: 'idea' }), me, TODAY)).to.deep.equal(['asked', 'stopped']);
  });

  it('plans nothing with the dead but remembering', () => {
    for (const person of ['jean', 'grandad']) {
      expect(mayPlan(circleWith(), plan({ people: [person], status: 'idea' }), worker, TODAY)).to.deep.equal(['stopped']);
      expect(mayPlan(circleWith(), plan({ people: [person], way: 'remember', status: 'idea' }), me, TODAY)).to.include('agreed');
      expect(waysFor(circleWith(), person, TODAY)).to.deep.equal([{ way: 'remember', allows: 'yes' }]);
    }
  });

  it('offers no way that is not allowed', () => {
    const offered = waysFor(circleWith({ ways: ['inPerson'] }, { kind: 'askFirst', ways: ['phoneCall'] }), 'mum', TODAY);
    const ways = offered.map(({ way }) => way);
    expect(ways).to.include.members(['videoCall', 'newsOnly']).and.not.include('inPerson').and.not.include('sleepover');
    expect(offered.find(({ way }) => way === 'phoneCall')?.allows).to.equal('askFirst');
  });
});
