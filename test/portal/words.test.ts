import { expect } from 'chai';
import { say, WORDS, type Key, type Lang } from '../../stories/portal/words.js';

describe('the portal’s words', () => {
  const langs = Object.keys(WORDS) as Lang[];
  const keys = Object.keys(WORDS.en) as Key[];
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

  for (const lang of langs) {
    it(`are all there in ${lang}, with the same gaps to fill as in English`, () => {
      expect(Object.keys(WORDS[lang])).to.have.members(keys);
      for (const key of keys) {
        expect(WORDS[lang][key].trim(), key).not.to.equal('');
        expect(gaps(WORDS[lang][key]), key).to.deep.equal(gaps(WORDS.en[key]));
      }
    });
  }

  it('have their gaps filled as given, once', () => {
    expect(say('en', 'signedInAs', { name: '{name} & co' })).to.equal('Signed in as {name} & co');
    expect(say('en', 'unreadableAt', { path: '/patch' })).to.equal('This could not be read as a change: /patch .');
  });
});
