import { expect } from '@open-wc/testing';
import { lexicon } from '../../src/ui/words.js';

const english = lexicon('en-GB', 'own', false, [{ lang: 'en', own: { with: 'A call with {p}.' } }]);
const arabic = lexicon('ar', 'own', false, [{ lang: 'ar', dir: 'rtl', own: { with: 'مكالمة مع {p}.', 'list.and': ' و ', 'list.comma': '، ' } }]);

describe('words of two directions in one sentence', () => {
  it('keep to themselves: a full stop beside a name stays where the sentence ends', () => {
    expect(arabic.say('with', { p: 'Ellie-Mae' })).to.equal('مكالمة مع \u2068Ellie-Mae\u2069.');
    expect(english.say('with', { p: 'سلمى' })).to.equal('A call with \u2068سلمى\u2069.');
  });

  it('are left alone where they run the same way, and where nothing runs: digits and signs', () => {
    expect(english.say('with', { p: 'Zoë' })).to.equal('A call with Zoë.');
    expect(arabic.say('with', { p: 'سلمى' })).to.equal('مكالمة مع سلمى.');
    expect(arabic.say('with', { p: '21' })).to.equal('مكالمة مع 21.');
  });

  it('keep to themselves in a list', () => {
    expect(arabic.list(['Mum', 'سلمى'])).to.equal('\u2068Mum\u2069 و سلمى');
    expect(arabic.list(['Mum'])).to.equal('Mum');
  });

  it('reads a sentence that begins with a foreign name from its own side', () => {
    // The first strong letter outside isolates decides (rule P2 of the Unicode bidirectional algorithm): here it is Arabic.
    const said = lexicon('ar', 'own', false, [{ lang: 'ar', dir: 'rtl', own: { there: '{p} معك طوال الوقت.' } }]).say('there', { p: 'Carol' });
    expect(/^[A-Za-z]/.test(said.replace(/\u2068[^\u2069]*\u2069/g, ''))).to.equal(false);
  });
});
