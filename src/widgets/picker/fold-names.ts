import type { Person } from '../../core/circle.js';

/** Someone the host knows already, offered while a name is typed. */
export interface KnownPerson {
  /** The host's id for them; becomes the record's id where it can. */
  id?: string;
  name: string;
  /** One line that tells two people of one name apart. Becomes `words`. */
  about?: string;
  is?: Person['is'];
  kinds?: readonly string[];
}

/**
 * A name as people type it who do not know how it is spelt: no accents, one letter for a doubled Welsh one ("Llŷr" and "lyr",
 * "Rhys" and "rys", "Angharad" and "angarad"). Both sides are folded, so that every first letters of a name still find it.
 */
export const foldName = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ngh|dd|ff|ll|ng|rh|th|ph|ch/g, ([first]: string) => first!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const folded = new WeakMap<readonly { name: string }[], string[]>();
/** A list is folded once, however much is typed; before anything is typed, if the page has time for it. */
export function namesOf(people: readonly { name: string }[]): string[] {
  let names = folded.get(people);
  if (!names) folded.set(people, (names = people.map(({ name }) => ` ${foldName(name)}`)));
  return names;
}

/** The people whose name has words that begin as typed, at most `limit` of them, and how many there are in all. */
export function matchNames<T extends { name: string }>(people: readonly T[], typed: string, limit = Infinity): { found: T[]; n: number } {
  const wanted = foldName(typed).split(' ').filter(Boolean).map((word) => ` ${word}`);
  const found: T[] = [];
  let n = 0;
  if (wanted.length) namesOf(people).forEach((name, i) => {
    if (wanted.every((word) => name.includes(word)) && ++n <= limit) found.push(people[i]!);
  });
  return { found, n };
}

/** Someone who has that very name. */
export const namesake = <T extends { name: string }>(people: readonly T[], typed: string): T | undefined => people[namesOf(people).indexOf(` ${foldName(typed)}`)];
