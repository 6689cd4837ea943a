import type { Entry, When } from '../../core/circle.js';
import { ageAt, ageWords, sayWhen, spanOf } from '../../core/when.js';
import { closedValue } from '../../core/vocabulary.js';
import type { Desk } from '../../ui/desk.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';

/** "A note for you, from Pat": what the entry is called, in the person's words first. */
export function titleOf(desk: Desk, entry: Entry): string {
  const p = entry.kind === 'messageForMe' ? whoIs(desk.scene, entry.people?.[0] ?? entry.by?.id) : nameOf(desk.scene, entry.people?.[0]);
  return entry.title ?? desk.label('entry', entry.kind, { p });
}

/** When it was: the person's phrase to the letter, and the date beside it where the phrase names no year. */
export function whenText({ words }: Scene, { when }: Entry): string {
  if (!when) return '';
  const said = sayWhen(when, words, { said: true }), span = spanOf(when);
  // "After Alfie was born", and "when I was 6", say more than the days it may have been between.
  const helps = span && (span.lasts || (span.to - span.from < 370 && !when.edtf?.startsWith('[')));
  return when.said && helps && !/\d{3}/.test(when.said) ? words.say('timeline.said', { said, when: sayWhen(when, words) }) : said;
}

/** The words of an entry; a letter's in the quotes of the reader's language. */
export const toTheLetter = (desk: Desk, { kind, words = '' }: Entry): string => (kind === 'messageForMe' && words ? desk.say('status.said', { text: words }) : words);

/** Whose telling it is. */
export function sourceOf(desk: Desk, entry: Entry): string {
  const { scene } = desk;
  if (entry.certainty && entry.certainty !== 'differentTellings') return desk.label('certainty', entry.certainty, { p: whoIs(scene, entry.toldBy) });
  const voice = closedValue('voice', entry.voice ?? (!entry.by || entry.by.role === 'me' ? 'mine' : 'aboutMe'));
  return desk.label('voice', voice, { who: whoIs(scene, entry.by?.id) });
}

/** "June 2013 to August 2016. I was 4 to 7." */
export function spanText(desk: Desk, when: When): string {
  const { words, circle: { me }, today } = desk.scene, said = sayWhen(when, words);
  const age = ageWords(me, when, words), at = age && me.born ? ageAt(me.born, when) : undefined;
  const now = when.edtf?.endsWith('/..') ? ageWords(me, { edtf: today }, words) : '';
  return [
    `${said.slice(0, 1).toLocaleUpperCase(words.lang)}${said.slice(1)}.`,
    at ? (at.from === 0 && at.lasts ? desk.say('timeline.age.born', { age: ageWords(me, { edtf: when.edtf!.split('/')[1]! }, words) }) : desk.say('timeline.age', { age })) : '',
    now && now !== age ? desk.say('timeline.age.now', { age: now }) : '',
  ].filter(Boolean).join(' ');
}
