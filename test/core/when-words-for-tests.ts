import { when } from '../../src/words/en/when.js';
import type { Text, WhenWords } from '../../src/core/when-words.js';
import type { Words } from '../../src/core/words.js';

/** The least that speaks: placeholders and plural forms over one language's texts. */
export function wordsOf(lang: string, texts: Readonly<Record<string, Text | undefined>>): Words {
  const plural = new Intl.PluralRules(lang);
  return {
    lang,
    has: (key) => Object.hasOwn(texts, key),
    say(key, values = {}) {
      const text = texts[key] ?? key.slice(key.lastIndexOf('.') + 1);
      const form = typeof text === 'string' ? text : ((text as Partial<Record<string, string>>)[plural.select(Number(values.n))] ?? text.other);
      return form.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
    },
  };
}
export const english: Words = wordsOf('en', when satisfies WhenWords);
