import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import fc from 'fast-check';
import { boundsOf, readWhen, sayWhen } from '../../src/core/when.js';
import { emptyCircle, type Circle, type Me, type When } from '../../src/core/circle.js';
import { emptyWhen, stateOf, whenField, whenOf, type WhenAnswer, type WhenState } from '../../src/ui/when-field.js';
import { addRoom, lexicon } from '../../src/ui/words.js';
import { whenField as fieldWords } from '../../src/words/en/when-field.js';
import { styles } from '../../src/ui/styles.js';
import type { Scene } from '../../src/ui/scene.js';

addRoom(fieldWords);
const words = lexicon('en-GB', 'own', false);
const sceneOf = (me: Me = { born: { edtf: '2009-03-14' } }, entries: Circle['entries'] = {}): Scene =>
  ({ words, circle: { ...emptyCircle('c', me), entries }, me: 'me', today: '2026-11-21', viewer: { id: 'me', role: 'me' }, present: [] }) as unknown as Scene;
const scene = sceneOf();
const read = (state: Partial<WhenState>, where = scene): WhenAnswer => whenOf(where, { ...emptyWhen(), ...state });
const edtf = (answer: WhenAnswer): string | undefined => ('when' in answer ? answer.when?.edtf : answer.error);

class Field extends LitElement {
  static override styles = styles;
  state = emptyWhen();
  scene = scene;
  override render() {
    return whenField({ id: 'w', scene: this.scene, state: this.state, change: (state) => { this.state = state; this.requestUpdate(); } });
  }
}
customElements.define('when-field-here', Field);

describe('the approximate-date field', () => {
  const table: [string, Partial<WhenState>, string | undefined][] = [
    ['the day', { way: 'day', day: '12', month: '8', year: '2015' }, '2015-08-12'],
    ['a month by name', { way: 'day', day: '2', month: 'August', year: '2015' }, '2015-08-02'],
    ['a month by its first letters', { way: 'month', month: 'aug', year: '2015' }, '2015-08'],
    ['digits of an Arabic keyboard', { way: 'day', day: '١٢', month: '٨', year: '٢٠١٥' }, '2015-08-12'],
    ['spaces around', { way: 'month', month: ' 8 ', year: ' 2015 ' }, '2015-08'],
    ['not sure', { way: 'month', month: '8', year: '2015', unsure: true }, '2015-08?'],
    ['summer', { way: 'season', season: '22', year: '2015' }, '2015-22'],
    ['a year', { way: 'year', year: '2015', give: '0' }, '2015'],
    ['about a year', { way: 'year', year: '2015', give: '1' }, '2015~'],
    ['about a year, not sure', { way: 'year', year: '2015', give: '1', unsure: true }, '2015%'],
    ['give or take two', { way: 'year', year: '2015', give: '2' }, '[2013..2017]'],
    ['give or take five', { way: 'year', year: '2015', give: '5' }, '[2010..2020]'],
    ['an age', { way: 'age', age: '6' }, '[2015-03-14..2016-03-13]'],
    ['about an age', { way: 'age', age: '6', give: '1' }, '[2014-03-14..2017-03-13]'],
    ['as a baby', { way: 'age', age: '0', give: '1' }, '[2009-03-14..2011-03-13]'],
    ['a class', { way: 'season', season: 'word', word: 'Year 4' }, '2017-09/2018-07'],
    ['a class by its letter', { way: 'season', season: 'word', word: 'y10' }, '2023-09/2024-07'],
    ['a class with a name alone', { way: 'season', season: 'word', word: 'Reception' }, '2013-09/2014-07'],
    ['a class that nobody has', { way: 'season', season: 'word', word: 'Year 40' }, undefined],
    ['a word like a class', { way: 'season', season: 'word', word: 'Nursery 3' }, undefined],
    ['a stretch', { way: 'stretch', from: { ...emptyWhen(), way: 'month', month: '6', year: '2013' }, to: { ...emptyWhen(), way: 'year', year: '2016', give: '1' } }, '2013-06/2016~'],
    ['still going', { way: 'stretch', from: { ...emptyWhen(), way: 'year', year: '2013' }, going: true }, '2013/..'],
    ['only an end', { way: 'stretch', to: { ...emptyWhen(), way: 'year', year: '2013' } }, '/2013'],
    ['nothing known', { way: 'unknown' }, undefined],
    ['nothing chosen', {}, undefined],
    ['a day that is not there', { way: 'day', day: '31', month: '6', year: '2015' }, 'There is no 31 June. Check the day and the month.'],
    ['29 February of no leap year', { way: 'day', day: '29', month: '2', year: '2015' }, 'There is no 29 February. Check the day and the month.'],
    ['29 February of a leap year', { way: 'day', day: '29', month: '2', year: '2016' }, '2016-02-29'],
    ['no such month', { way: 'month', month: '13', year: '2015' }, 'Write the month as a word or a number, like June or 6.'],
    ['letters that could be two months', { way: 'month', month: 'ju', year: '2015' }, 'Write the month as a word or a number, like June or 6.'],
    ['half a year', { way: 'year', year: '15' }, 'Write the year with four numbers, like 2015.'],
    ['no season', { way: 'season', year: '2015' }, 'Pick a time of year, or write your own word.'],
    ['no age', { way: 'age', age: 'six' }, 'Write your age as a number, like 6.'],
    ['an age nobody reaches', { way: 'age', age: '400' }, 'Write your age as a number, like 6.'],
    ['an end before the start', { way: 'stretch', from: { ...emptyWhen(), way: 'year', year: '2016' }, to: { ...emptyWhen(), way: 'year', year: '2013' } }, 'The end is before the start. Check both.'],
  ];
  for (const [what, state, wanted] of table) it(`reads ${what}`, () => { expect(edtf(read(state))).to.equal(wanted); });

  it('keeps a word of one’s own to the letter, with its year or without', () => {
    expect(read({ way: 'season', season: 'word', word: 'Eid', year: '2015' })).to.deep.equal({ when: { edtf: '2015', said: 'Eid 2015' } });
    expect(read({ way: 'season', season: 'word', word: 'Year 4' })).to.deep.equal({ when: { edtf: '2017-09/2018-07', said: 'Year 4' } });
    for (const me of [{}, { born: { edtf: '2009-03-14' }, bornIs: 'assessed' as const }]) expect(read({ way: 'season', season: 'word', word: 'Year 4' }, sceneOf(me))).to.deep.equal({ when: { said: 'Year 4' } });
    expect(read({ way: 'season', season: 'word', word: 'P1' }, sceneOf({ born: { edtf: '2009-03-14' }, nation: 'northernIreland' }))).to.deep.equal({ when: { edtf: '2013-09/2014-06', said: 'P1' } });
    expect(read({ way: 'age', age: '6' })).to.have.nested.property('when.said', 'when I was 6');
    expect(read({ way: 'age', age: '6', give: '1' })).to.have.nested.property('when.said', 'when I was about 6');
  });

  it('takes "after something" as a date, with the words and what they bound', () => {
    const there = sceneOf(undefined, { dee: { kind: 'livedAt', title: 'Aunty Dee’s', when: { edtf: '2016-08/2017-02' } }, lost: { kind: 'memory', title: 'The loft' } });
    expect(read({ way: 'anchor', side: 'after', entry: 'dee' }, there)).to.deep.equal({ when: { edtf: '[2017-02-28..2026-11-21]', said: 'after Aunty Dee’s' } });
    expect(read({ way: 'anchor', side: 'before', entry: 'dee' }, there)).to.deep.equal({ when: { edtf: '[..2016-08-01]', said: 'before Aunty Dee’s' } });
    expect(read({ way: 'anchor', side: 'before', entry: 'lost' }, there)).to.deep.equal({ when: { said: 'before The loft' } });
    expect(read({ way: 'anchor', entry: 'dee' }, there)).to.have.property('part', 'entry');
  });

  it('reads nothing that the core cannot, whatever is typed', () => {
    const text = fc.oneof(fc.constantFrom('', '0', '1', '12', '31', '2015', 'june', '99', '-1', '1e3', '٣'), fc.string({ maxLength: 6 }));
    const state = fc.record({ way: fc.constantFrom('day', 'month', 'season', 'year', 'age'), day: text, month: text, year: text, age: text, season: fc.constantFrom('', '21', '24', 'word'), word: text, give: fc.constantFrom('', '0', '1', '2', '5'), unsure: fc.boolean() });
    fc.assert(fc.property(state, (typed) => {
      const answer = read(typed);
      if ('error' in answer) expect(answer.error).to.be.a('string').and.not.equal('');
      else if (answer.when?.edtf !== undefined) expect(readWhen(answer.when.edtf), answer.when.edtf).not.to.equal(undefined);
    }), { numRuns: 500 });
  });

  it('lays out again what it wrote, and writes the same', () => {
    for (const [what, state] of table) {
      const answer = read(state);
      if (!('when' in answer) || !answer.when?.edtf || state.way === 'age') continue;
      expect(edtf(whenOf(scene, stateOf(answer.when))), what).to.equal(answer.when.edtf);
    }
    const own: When = { edtf: '2015', said: 'Eid 2015' };
    expect(whenOf(scene, stateOf(own))).to.deep.equal({ when: own });
  });

  it('means the age it was asked for, on every birthday', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1940-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }), fc.integer({ min: 0, max: 80 }), (born, age) => {
      const birth = born.toISOString().slice(0, 10), answer = read({ way: 'age', age: String(age) }, sceneOf({ born: { edtf: birth } }));
      const { earliest, latest } = boundsOf(('when' in answer && answer.when) || {});
      const ageOn = (day: string): number => +day.slice(0, 4) - +birth.slice(0, 4) - (day.slice(5) < birth.slice(5) ? 1 : 0);
      const after = new Date(Date.parse(latest) + 864e5).toISOString().slice(0, 10), before = new Date(Date.parse(earliest) - 864e5).toISOString().slice(0, 10);
      expect([ageOn(before), ageOn(earliest), ageOn(latest), ageOn(after)]).to.deep.equal([age - 1, age, age, age + 1]);
    }), { numRuns: 300 });
  });

  it('asks with eight equal choices, none chosen, and opens the chosen one with a preview', async () => {
    const field = await fixture<Field>(html`<when-field-here></when-field-here>`);
    field.scene = sceneOf(undefined, { a: { kind: 'memory', title: 'The loft' } });
    field.requestUpdate();
    await field.updateComplete;
    const root = field.shadowRoot!, radio = (label: string): HTMLInputElement => [...root.querySelectorAll('label')].find((one) => one.textContent.includes(label))!.querySelector('input')!;
    expect(root.querySelectorAll('input[type=radio]').length).to.equal(8);
    expect(root.querySelector('input:checked')).to.equal(null);
    await expect(field).to.be.accessible();
    radio('I know the time of year').click();
    await field.updateComplete;
    radio('Summer').click();
    await field.updateComplete;
    const year = root.querySelector<HTMLInputElement>('#w-year')!;
    year.value = '2015';
    year.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await field.updateComplete;
    expect(root.querySelector('[role=status]')!.textContent).to.contain('In your story this will say summer 2015. You were 6.');
    await expect(field).to.be.accessible();
    radio('It’s a long stretch').click();
    await field.updateComplete;
    expect([...root.querySelectorAll('legend')].map((one) => one.textContent.trim())).to.include.members(['When did it start?', 'When did it end?']);
    await expect(field).to.be.accessible();
  });

  it('says no age where the birth date is not the person’s own, and does not ask by age', async () => {
    const field = await fixture<Field>(html`<when-field-here></when-field-here>`);
    field.scene = sceneOf({ born: { edtf: '2009-01-01' }, bornIs: 'assessed' });
    field.state = { ...emptyWhen(), way: 'year', year: '2015' };
    field.requestUpdate();
    await field.updateComplete;
    expect(field.shadowRoot!.textContent).not.to.contain('how old I was').and.not.contain('You were');
    expect(sayWhen({ edtf: '2015' }, words)).to.equal('2015');
  });

  it('never names what is put away, nor the entry itself', async () => {
    const field = await fixture<Field>(html`<when-field-here></when-field-here>`);
    field.scene = sceneOf(undefined, { a: { kind: 'memory', title: 'The loft' }, b: { kind: 'memory', title: 'That night', putAway: true } });
    field.state = { ...emptyWhen(), way: 'anchor' };
    field.requestUpdate();
    await field.updateComplete;
    expect([...field.shadowRoot!.querySelectorAll('option')].map((one) => one.textContent.trim())).to.deep.equal(['Pick one', 'The loft']);
  });

  it('names nothing that is not for who sits beside the person', async () => {
    const field = await fixture<Field>(html`<when-field-here></when-field-here>`);
    field.scene = { ...sceneOf(undefined, { a: { kind: 'memory', title: 'The loft', seenBy: ['me', 'team'] }, b: { kind: 'memory', title: 'My own' } }), present: ['dev'] };
    field.state = { ...emptyWhen(), way: 'anchor' };
    field.requestUpdate();
    await field.updateComplete;
    expect([...field.shadowRoot!.querySelectorAll('option')].map((one) => one.textContent.trim())).to.deep.equal(['Pick one', 'The loft']);
  });
});
