import type { Circle, Person } from '../../core/circle.js';
import { kindGroups, lists } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import { homeName } from '../../ui/parts/move-cards.js';
import type { PickerDesk } from './desk.js';
import { closenessOf, isUnheard } from './standing.js';
import { othersWho } from './wish-card.js';

export const GROUPINGS = ['closeness', 'kind', 'home', 'name'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One heading and the people under it. */
export interface Group {
  key: string;
  title: string;
  /** Which ring, for its icon. */
  ring?: number;
  people: string[];
}

/** A person by id, with the name to find them by. */
export interface Named { id: string; name: string }
interface Listing { lang: string; all: Named[]; here: Named[]; aside: Named[] }

const sorted = new WeakMap<Circle['people'], Listing>();
/** Everyone A to Z, and who of them is set aside: an order inside a ring would say something nobody said. Worked out once for each circle. */
export function byName(people: Circle['people'], lang: string): Listing {
  let known = sorted.get(people);
  if (known?.lang !== lang) {
    // Names of plain letters need no collator, which costs more than all the rest of a long list: the order of their letters is that of English.
    const plain = /^en\b/.test(lang) ? /^[a-z ]*$/i : /^$/, keys: string[] = [], odd: Named[] = [];
    for (const id in people) {
      const { name } = people[id]!;
      if (plain.test(name)) keys.push(`${name.toLowerCase()}\0${id}`);
      else odd.push({ id, name });
    }
    const all = keys.sort().map((key) => {
      const id = key.slice(key.indexOf('\0') + 1);
      return { id, name: people[id]!.name };
    });
    if (odd.length) {
      const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true }), order = (a: Named, b: Named): number => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
      let from = 0;
      for (const one of odd.sort(order)) {
        let end = all.length;
        while (from < end) {
          const middle = (from + end) >> 1;
          if (order(all[middle]!, one) < 0) from = middle + 1;
          else end = middle;
        }
        all.splice(from++, 0, one);
      }
    }
    const aside = all.filter(({ id }) => people[id]!.setAside);
    sorted.set(people, (known = { lang, all, here: aside.length ? all.filter(({ id }) => !people[id]!.setAside) : all, aside }));
  }
  return known;
}

/** The heading of those who stand under none of the others. */
const REST = { closeness: 'picker.unplaced', kind: 'picker.group.noKind', home: 'picker.group.noHome', name: 'picker.group.name' } as const;

const kindOf = ({ kinds = [], is }: Person): string => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => (ids as string[]).includes(kind)));
  return found?.[0] ?? (is === 'animal' || is === 'place' ? 'animalsPlaces' : '');
};

/** The list: everyone who is not set aside, under the headings asked for. A worker finds wishes that nobody answered first. */
export function groupsOf(desk: PickerDesk, by: Grouping, found: readonly Named[]): Group[] {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = new Map<string, Group>();
  const into = (key: string, title: string, ring?: number): Group => {
    const group: Group = { key, title, people: [], ...(ring === undefined ? {} : { ring }) };
    groups.set(key, group);
    return group;
  };
  if (viewer.role !== 'me') into('waiting', desk.say('picker.waiting'));
  if (by === 'closeness') lists.closeness.forEach((closeness, i) => into(closeness, words.label('closeness', closeness), i));
  else if (by === 'kind') for (const kind of lists.kindGroup) into(kind, desk.label('kindGroup', kind));
  else if (by === 'home') for (const [id, { kind }] of Object.entries(circle.entries)) if (kind === 'livedAt') into(id, homeName(desk.scene, id));
  const keyOf = (id: string): string => {
    const person = circle.people[id]!, wish = viewer.role === 'me' ? undefined : latestWish(circle, id);
    if (wish && othersWho(wish[1]).length && isUnheard(circle, wish[0], wish[1], today)) return 'waiting';
    return (by === 'closeness' ? closenessOf(circle, id) : by === 'kind' ? kindOf(person) : by === 'home' ? groups.has(person.home ?? '') && person.home : 'name') || '-';
  };
  for (const { id } of found) {
    const key = keyOf(id);
    (groups.get(key) ?? into(key, desk.say(REST[by]))).people.push(id);
  }
  // The four rings stand even when empty; other headings come with people.
  return [...groups.values()].filter(({ people, ring }) => people.length || (ring !== undefined && circle.me));
}
