import type { Circle, Entry, Person } from '../../src/core/circle.js';
import { ken } from './ken.js';
import { person, today } from './parts.js';

const first = 1955;
const last = 2045;

/** The same numbers every time: a linear congruential generator (Numerical Recipes), 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const kinds = ['memory', 'memory', 'memory', 'photo', 'first', 'achievement', 'festival', 'met', 'personCame', 'personLeft', 'lostTouch', 'foundAgain', 'goodbye', 'drawing', 'voiceNote', 'question', 'gap', 'health'];
const titles = ['The tide table', 'Fish on Friday', 'A letter came', 'Rain on the roof', 'New rope', 'The long way round', 'Two for the pictures', 'Fog', 'Mended the clock', 'The top shelf', 'A visitor', 'Low water', 'Brass band day', 'The allotment', 'A card from Hull', 'Lost the keys'];
const openings = ['It was a quiet day.', 'We laughed about it after.', 'I still have the ticket.', 'Nobody had a camera.', 'It rained, of course.', 'I can smell the varnish now.', 'I never told anyone that.', 'She said it first.', 'The dog came too.', 'We walked home along the wall.'];
const endings = ['That was enough.', 'I’d do it again.', 'I think of it in spring.', 'We were late for tea.', 'I kept my hat on.', 'There was cake.', 'He knew all the words.', 'I wrote it down that night.', ''];
const names = ['Arthur', 'Bridget', 'Clem', 'Dot', 'Eric', 'Florence', 'Gwen', 'Harry', 'Iris', 'Jock', 'Kath', 'Len', 'Mavis', 'Norman', 'Olive', 'Percy', 'Queenie', 'Reg', 'Stella', 'Tommy', 'Una', 'Vic', 'Win', 'Yusuf'];
const surnames = ['Ash', 'Brook', 'Catchpole', 'Dyer', 'Eade', 'Fisk', 'Gooch', 'Harbour'];

const two = (value: number) => String(value).padStart(2, '0');
const at = <T>(list: readonly T[], share: number): T => list[Math.floor(share * list.length)] as T;

/** A date of one of the ways people know them: most by the day, some by month, season, year, decade or only roughly. */
function dated(year: number, next: () => number): string {
  const month = two(1 + Math.floor(next() * 12));
  const day = two(1 + Math.floor(next() * 28));
  const way = next();
  if (way < 0.6) return `${year}-${month}-${day}`;
  if (way < 0.75) return `${year}-${month}`;
  if (way < 0.82) return `${year}-${21 + Math.floor(next() * 4)}`;
  if (way < 0.9) return `${year}~`;
  if (way < 0.93) return `${year}?`;
  if (way < 0.95) return `${String(year).slice(0, 3)}X`;
  if (way < 0.97) return `[${year},${year + 1}]`;
  return `${year}-${month}/${year + 1}-${month}`;
}

/** The homes Ken lived in, by the year each began. */
const homes: [year: number, id: string][] = [[1955, 'bow'], [1961, 'the-home'], [1968, 'approved'], [1971, 'digs'], [1978, 'house'], [2019, 'flat']];

/**
 * Ken's circle grown to `n` entries over 1955 to 2045, the same for the same `n`. His own entries stay; what lies after
 * today is a hope. Sixty more people come with it, so that lanes and filters have something to carry.
 */
export function stressCircle(n = 10_000): Circle {
  const next = numbers(1955);
  const people: Record<string, Person> = { ...ken.people };
  for (let i = 0; i < 60; i++) {
    const from = first + Math.floor(next() * 70);
    const to = Math.min(from + 1 + Math.floor(next() * 25), 2026);
    people[`s-${two(i)}`] = {
      name: `${at(names, next())} ${at(surnames, next())}`, kinds: ['friend'], colour: 1 + (i % 10),
      known: { a: { from: { edtf: String(from) }, to: { edtf: String(to) }, as: 'someOfTheTime' }, b: { from: { edtf: String(to) }, as: 'lostTouch' } },
    };
  }
  const ids = Object.keys(people);
  const living = ids.filter((id) => people[id]?.state !== 'died');
  const entries: Record<string, Entry> = { ...ken.entries };
  const own = Object.keys(entries).length;
  const by = person('ken');
  const now = Number(today.slice(0, 4));
  for (let i = own; i < n; i++) {
    const year = first + Math.floor(next() * (last - first + 1));
    const edtf = dated(year, next);
    const kind = year >= now ? 'hope' : at(kinds, next());
    const ending = at(endings, next());
    const entry: Entry = { kind, when: { edtf }, title: `${at(titles, next())}, ${year}`, words: `${at(openings, next())}${ending && ` ${ending}`}`, by };
    const count = Math.floor(next() * 3);
    if (count > 0) entry.people = [...new Set(Array.from({ length: count }, () => at(kind === 'hope' ? living : ids, next())))];
    const home = homes.findLast(([began]) => began <= year)?.[1];
    if (home !== undefined && kind !== 'hope') entry.home = home;
    if (kind === 'gap' || kind === 'question') entry.gap = 'notAsked';
    entries[`s-${String(i).padStart(6, '0')}`] = entry;
  }
  return { ...ken, id: `circle-ken-${n}`, people, entries };
}

/** A circle of `n` people and nothing planned, the same for the same `n`: every ring, some wishes, some not said. */
export function crowd(n = 1_000): Circle {
  const next = numbers(n);
  const by = person('ken');
  const circle: Circle = { ...ken, id: `circle-crowd-${n}`, people: {}, placings: {}, wishes: {}, replies: {}, plans: {}, times: {}, feelings: {}, entries: {}, days: {}, limits: {}, reviews: {} };
  const rings = ['rightByMe', 'close', 'furtherOut', 'notSure'] as const;
  for (let i = 0; i < n; i++) {
    const id = `c-${String(i).padStart(5, '0')}`;
    circle.people[id] = { name: `${at(names, next())} ${at(surnames, next())}`, kinds: [at(['friend', 'colleague', 'neighbour', 'cousin', 'schoolFriend'], next())], colour: 1 + (i % 10) };
    circle.placings[id] = { person: id, closeness: at(rings, next()), at: '2026-01-01T12:00:00Z', by };
    if (next() < 0.5) circle.wishes[id] = { person: id, amount: at(['tooLittle', 'justRight', 'tooMuch'] as const, next()), at: '2026-02-01T12:00:00Z', by };
  }
  return circle;
}
