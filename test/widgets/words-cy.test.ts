import { expect } from '@open-wc/testing';
import type { Text } from '../../src/ui/words.js';
import { en } from '../../src/words/en.js';
import { circles } from '../../stories/circles.js';
import { PickerPage } from './picker/picker-page.js';
import { PlannerPage } from './planner/planner-page.js';

const text = (root: ShadowRoot): string => [...root.querySelectorAll('h1,h2,h3,h4,h5,p,button,li,th,legend,label,span')].map((node) => node.textContent.replace(/\s+/g, ' ').trim()).join('\n');
/** Whole sentences of English, so that no name or loan word counts. */
const ENGLISH = (Object.values(en.own) as Text[]).filter((one): one is string => typeof one === 'string' && /^[A-Z][^{]*\s[^{]*[.?]$/.test(one));

describe('in Welsh', () => {
  it('the planner says days, months and times in Welsh, once the language arrives', async () => {
    const page = await PlannerPage.open({ view: 'agenda' });
    page.element.lang = 'cy';
    await page.settled();
    await import('../../src/words/cy.js');
    await page.settled();
    const said = text(page.root);
    expect(said).to.include('Cadw mewn cysylltiad');
    expect(said).to.include('Dydd Sadwrn 28 Tachwedd');
    expect(said).to.include('ymhen 7 diwrnod');
    expect(said).to.include('Amser efo Mum');
    expect(said).to.include('2pm i 3:30pm');
    expect(ENGLISH.filter((one) => said.includes(one))).to.deep.equal([]);
  });

  it('the month is a Welsh calendar', async () => {
    const page = await PlannerPage.open({ view: 'month' });
    page.element.lang = 'cy';
    await page.settled();
    expect([...page.root.querySelectorAll('[role=columnheader]')].map((head) => head.textContent)).to.deep.equal(['Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul']);
    expect(page.root.querySelector('section.month')!.getAttribute('aria-label')).to.equal('Tachwedd 2026');
    expect(page.day('2026-11-28').querySelector('.vh')!.textContent).to.match(/^Dydd Sadwrn 28 Tachwedd 2026, 1 cynllun: Amser efo Mum, 2pm i 3:30pm, /);
  });

  it('the picker has its Welsh title, in the voice of the person and of the worker', async () => {
    const mine = await PickerPage.open(circles.kayleigh, { lang: 'cy' });
    expect(text(mine.root)).to.include('Efo pwy dw i eisiau cadw mewn cysylltiad');
    expect(ENGLISH.filter((one) => text(mine.root).includes(one))).to.deep.equal([]);
    const theirs = await PickerPage.open(circles.kayleigh, { lang: 'cy', viewer: { id: 'dev', role: 'worker' } });
    expect(text(theirs.root)).to.include('Gyda phwy mae Kayleigh eisiau cadw mewn cysylltiad');
  });
});
