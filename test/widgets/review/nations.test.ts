import { expect } from '@open-wc/testing';
import { lexicon } from '../../../src/ui/words.js';
import { visibleTo } from '../../../src/core/visible.js';
import { circles, today } from '../../../stories/circles.js';
import { ReviewPage } from './review-page.js';

const worker = { id: 'dev', role: 'worker' } as const;

describe('the terms of each nation', () => {
  before(async () => {
    await Promise.all([import('../../../src/words/en-england.js'), import('../../../src/words/en-wales.js'), import('../../../src/words/cy-wales.js'), import('../../../src/words/en-scotland.js'), import('../../../src/words/en-northern-ireland.js'), import('../../../src/words/cy.js')]);
  });

  for (const [lang, nation, review, officer, adviser] of [
    ['en', 'england', 'Child in care review', 'Independent reviewing officer (IRO)', 'Personal adviser'],
    ['en', 'wales', 'Review of the Part 6 care and support plan', 'Independent reviewing officer (IRO)', 'Personal adviser (young person’s adviser)'],
    ['cy', 'wales', 'Adolygiad o’r cynllun gofal a chymorth Rhan 6', 'Swyddog adolygu annibynnol', 'Cynghorydd personol'],
    ['en', 'scotland', 'Looked after child’s review', 'Reviewing officer', 'Throughcare and aftercare worker (pathway co-ordinator)'],
    ['en', 'northernIreland', 'Looked after child (LAC) review', 'Chair of the review', 'Personal adviser'],
  ] as const) {
    it(`are the worker’s in ${nation} (${lang}), and never the person’s`, () => {
      const theirs = lexicon(lang, 'worker', false, [], nation);
      expect([theirs.say('review.formal.review'), theirs.label('kind', 'reviewingOfficer'), theirs.label('kind', 'personalAdviser')]).to.deep.equal([review, officer, adviser]);
      for (const simple of [false, true]) expect(lexicon(lang, 'own', simple, [], nation).texts).to.deep.equal(lexicon(lang, 'own', simple, [], 'jersey').texts);
      expect(theirs.texts).not.to.deep.equal(lexicon(lang, 'worker', false, [], 'jersey').texts);
    });
  }

  it('leave dates and counts in the language of the page', async () => {
    const mali = await ReviewPage.open(circles.mali, { viewer: { id: 'mali', role: 'me' }, lang: 'cy' });
    expect(mali.person('Nain')).to.include('Digwyddodd 49 o 53.').and.include('Y tro nesaf: 28 Tachwedd.');
    expect(mali.under('Beth sydd wedi newid ers 16 Medi')).to.include('Mi ddaeth atebion: Mam, Ioan a hefyd Cadi.');
    expect(mali.text).not.to.match(/\b(September|November|December|Next time|happened)\b/);
  });

  it('follow the circle, not what else is on the page', async () => {
    const open = async (nation: string): Promise<ReviewPage> => ReviewPage.open({ ...visibleTo(circles.kayleigh, worker, today), me: { ...circles.kayleigh.me, nation } }, { viewer: worker }, { form: 'review' });
    expect((await open('scotland')).text).to.include('Looked after child’s review. For 8 December.');
    expect((await open('northernIreland')).text).to.include('Looked after child (LAC) review. For 8 December.');
    expect((await open('jersey')).text).to.include('Review. For 8 December.').and.not.include('LAC');
    const own = await ReviewPage.open({ ...circles.kayleigh, me: { ...circles.kayleigh.me, nation: 'northernIreland' } });
    expect(own.text).not.to.match(/\bLAC\b|[Ll]ooked after child|\bTrust\b/);
  });
});
