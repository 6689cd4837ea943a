import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { lexicon, type HostPack, type Text } from '../../src/ui/words.js';
import { en } from '../../src/words/en.js';

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const entries = (texts: object | undefined): [string, Text][] => Object.entries(texts ?? {}) as [string, Text][];
const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

/** Words nobody says to a young person; `worker` may need one when it quotes an order. */
const NEVER = /\b(placement|LAC|respite|siblings?|contact|service users?|clients?|well done|overdue|streak|absconded|challenging)\b/i;
/** Rough syllables of an English word: groups of vowels, a silent e left out. */
const syllables = (word: string): number => Math.max(1, (word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length);

const packs: Record<string, HostPack> = { en: en };
for (const file of readdirSync('src/words').filter((name) => /^[a-z]{2,3}\.ts$/.test(name) && name !== 'en.ts')) {
  const lang = file.slice(0, -3);
  packs[lang] = ((await import(`../../src/words/${file}`)) as Record<string, HostPack>)[lang]!;
}

const easy: Record<string, HostPack> = {};
for (const lang of Object.keys(packs)) easy[lang] = ((await import(`../../src/words/${lang}-simple.ts`)) as Record<string, HostPack>)[`${lang}Simple`]!;

describe('the words', () => {
  for (const [lang, pack] of Object.entries(packs)) {
    describe(lang, () => {
      it('has every key of English, and no other', () => {
        expect(Object.keys(pack.own!).filter((key) => !key.startsWith("monthOf.")).sort()).to.deep.equal(Object.keys(en.own).filter((key) => !key.startsWith("monthOf.")).sort());
        for (const key of Object.keys(pack.worker ?? {})) expect(pack.own, key).to.have.property(key);
      });
      it('asks for no value English does not give', () => {
        for (const voice of ['own', 'worker'] as const) {
          for (const [key, text] of entries(pack[voice])) {
            const given = new Set([...forms((en.own as Record<string, Text>)[key]!), ...forms((en.worker as Record<string, Text>)[key] ?? '')].flatMap(holes));
            for (const form of forms(text)) for (const hole of holes(form)) expect([...given, 'me', 'p', 'name', 'who', 'n'], `${lang} ${voice} ${key}`).to.include(hole);
          }
        }
      });
      it('has every plural form its language needs', () => {
        const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
        for (const voice of ['own', 'worker'] as const) {
          for (const [key, text] of entries(pack[voice])) if (typeof text !== 'string' && lang !== 'en') expect(Object.keys(text), `${voice} ${key}`).to.include.members(needed.filter((form) => form !== 'zero' || lang === 'cy'));
        }
      });
      it('never shouts, and uses curly quotes', () => {
        for (const voice of ['own', 'worker'] as const) {
          for (const [key, text] of entries(pack[voice])) for (const form of forms(text)) expect(form, key).not.to.match(/[!"]|\w'\w/);
        }
      });
    });
  }

  for (const [lang, pack] of Object.entries(easy)) {
    it(`in easier ${lang} says the same things, of the same values, in other words`, () => {
      const own = packs[lang]!.own as Record<string, Text>;
      expect(Object.keys(pack.simple!)).to.have.length.above(50);
      for (const [key, text] of entries(pack.simple)) {
        expect(own, key).to.have.property(key);
        // A language may say the easier word already.
        if (lang === 'en') expect(text, key).not.to.equal(own[key]);
        expect(forms(text).flatMap(holes), key).to.deep.equal([...new Set(forms(own[key]!).flatMap(holes))].sort());
        for (const form of forms(text)) expect(form, key).not.to.match(/[!"]|\w'\w/);
      }
    });
  }
  it('reads easier English only where it is asked for', () => {
    expect(lexicon('en-GB', 'own', true).say('amount.tooLittle')).to.equal('Not enough');
    expect(lexicon('en-GB', 'own', false).say('amount.tooLittle')).to.equal('Too little');
    expect(lexicon('en-GB', 'worker', true).say('amount.tooLittle')).to.equal('Too little');
    expect(lexicon('cy', 'own', true).say('amount.tooLittle')).to.equal('Dim digon');
  });

  it('says none of the words that hurt', () => {
    for (const [key, text] of [...entries(en.own), ...entries(easy.en!.simple)]) for (const form of forms(text)) expect(form, key).not.to.match(NEVER);
  });

  it('reads at about nine years old: Flesch-Kincaid grade 5 or below, as a whole and in every long sentence', () => {
    let words = 0;
    let sentences = 0;
    let sounds = 0;
    const hard: string[] = [];
    for (const [key, text] of entries(en.own)) {
      for (const form of forms(text)) {
        for (const sentence of form.replace(/\{\w+\}/g, 'Nan').split(/[.?:]\s*/).filter((part) => /\s/.test(part))) {
          const list = sentence.match(/[\p{L}’]+/gu) ?? [];
          const count = list.reduce((sum, word) => sum + syllables(word), 0);
          words += list.length;
          sounds += count;
          sentences++;
          const grade = 0.39 * list.length + 11.8 * (count / list.length) - 15.59;
          if (list.length >= 8 && grade > 9) hard.push(`${key} (${grade.toFixed(1)}): ${sentence}`);
        }
      }
    }
    const grade = 0.39 * (words / sentences) + 11.8 * (sounds / words) - 15.59;
    expect(grade).to.be.below(5);
    expect(hard).to.deep.equal([]);
  });
});

describe('a reader’s words', () => {
  it('take the host’s over ours, and English where a language has none', () => {
    const host: HostPack[] = [{ lang: 'en', own: { 'kind.socialWorker': 'Practitioner', 'kind.godparent': 'Godparent' } }];
    const words = lexicon('en-GB', 'own', false, host);
    expect(words.label('kind', 'socialWorker')).to.equal('Practitioner');
    expect(words.label('kind', 'godparent')).to.equal('Godparent');
    expect(words.say('save')).to.equal('Save');
    expect(lexicon('tlh', 'own', false).say('save')).to.equal('Save');
  });
  it('show a value no list knows as it was written', () => {
    expect(lexicon('en', 'own', false).label('kind', 'my nan’s best mate')).to.equal('my nan’s best mate');
  });
  it('count in the reader’s plural forms', () => {
    const words = lexicon('cy', 'own', false, [{ lang: 'cy', own: { x: { zero: 'dim', one: 'un {n}', two: 'dau {n}', few: 'ychydig {n}', many: 'llawer {n}', other: 'arall {n}' } } }]);
    expect([0, 1, 2, 3, 6, 10].map((n) => words.say('x', { n }))).to.deep.equal(['dim', 'un 1', 'dau 2', 'ychydig 3', 'llawer 6', 'arall 10']);
  });
  it('never run a placeholder’s text as another placeholder', () => {
    expect(lexicon('en', 'own', false).say('vis.two', { who: '{name}' })).to.equal('Shared with {name}');
  });
});
