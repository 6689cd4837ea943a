// What a consumer writes must compile, and what they must not write must not.
import { KithCircle, type Answer, type Change, type Circle, type Pack } from 'kith-elements';
import { readCircle, occurrences, reviewOf } from 'kith-elements/core';
import { mount } from 'kith-elements/define';
import type { KithElements, KithHandlers } from '../../dist/frameworks/elements.js';
import { en } from 'kith-elements/words/en';

const circle = document.createElement('kith-circle');
circle satisfies KithCircle;
circle.viewer = { id: 'dev', role: 'worker' };
// @ts-expect-error a role there is not
circle.viewer = { id: 'dev', role: 'admin' };
circle.addEventListener('kith-change', (event) => {
  const change: Change = event.detail;
  event.respondWith(fetch('/save', { method: 'POST', body: JSON.stringify(change) }));
  // @ts-expect-error a change has no such field
  change.personId;
});
const answer: Answer = { status: 'saved', revision: 2 };
// @ts-expect-error no such status
const wrong: Answer = { status: 'ok' };
const settled: boolean = circle.settle('x', answer);
const read: { circle: Circle } = readCircle('anything at all');
circle.circle = read.circle;
const dates: { start: string; original: string }[] = occurrences({ people: ['a'], way: 'inPerson', status: 'agreed', starts: '2026-11-21' }, '2026-01-01', '2027-01-01');
const happened: number = reviewOf(read.circle, { since: '2026-01-01', until: '2026-12-31' }).people.a!.happened;
// @ts-expect-error a review has no score
reviewOf(read.circle, { since: '2026-01-01', until: '2026-12-31' }).score;
circle.addEventListener('kith-state', ({ detail }) => { const waiting: number = detail.pending; return waiting; });
// @ts-expect-error an attribute is text, a property is not
circle.present = 'dev';
const props: KithElements['kith-circle']['props'] = { circle: read.circle, viewer: 'me kayleigh', readonly: 'Your review is on.' };
// @ts-expect-error the month is the planner’s
const none: KithElements['kith-circle']['props'] = { view: 'month' };
const handlers: KithHandlers = { 'onkith-change': (event) => { event.respondWith({ status: 'saved' }); }, 'onkith-help': () => undefined };
mount('[data-kith]', { save: () => ({ status: 'saved' }) });
// @ts-expect-error a language that lacks words does not compile
const half: Pack = { lang: 'xx', own: { save: 'x' } };
const whole: Pack = en;
document.createElement('kith-picker').view;
document.createElement('kith-planner').person;
document.createElement('kith-timeline').from;
document.createElement('kith-review').since;
export { props, none, handlers, settled, dates, happened, wrong, half, whole };
