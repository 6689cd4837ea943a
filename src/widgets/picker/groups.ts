import type { Circle, Person } from '../../core/circle.js';
import { kindGroups, lists } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import type { Desk } from './desk.js';
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

const sorted = new WeakMap<Circle['people'], { lang: string; ids: string[] }>();
/** Everyone A to Z: an order inside a ring would say something nobody said. */
export function byName(people: Circle['people'], lang: string): string[] {
  let known = sorted.get(people);
  if (known?.lang !== lang) {
    const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
    const ids = Object.keys(people).sort((a, b) => collator.compare(people[a]!.name, people[b]!.name) || (a < b ? -1 : 1));
    sorted.set(people, (known = { lang, ids }));
  }
  return known.ids;
}

const kindOf = ({ kinds = [], is }: Person): string => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => (ids as string[]).includes(kind)));
  return found?.[0] ?? (is === 'animal' || is === 'place' ? 'animalsPlaces' : '');
};

/** The list: everyone who is not set aside, under the headings asked for. A worker finds wishes that nobody answered first. */
export function groupsOf(desk: Desk, by: Grouping, ids: readonly string[]): Group[] {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = new Map<string, Group>();
  const into = (key: string, title: string, ring?: number): Group => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, title, people: [], ...(ring === undefined ? {} : { ring }) }));
    return group;
  };
  if (viewer.role !== 'me') into('waiting', desk.say('picker.waiting'));
  if (by === 'closeness') lists.closeness.forEach((closeness, i) => into(closeness, words.label('closeness', closeness), i));
  else if (by === 'kind') for (const kind of lists.kindGroup) into(kind, words.label('kindGroup', kind, { me: desk.scene.me }));
  else if (by === 'home') for (const [id, entry] of Object.entries(circle.entries)) if (entry.kind === 'livedAt') into(id, entry.title ?? entry.place ?? words.label('entry', 'livedAt'));
  for (const id of ids) {
    const person = circle.people[id]!;
    const wish = viewer.role === 'me' ? undefined : latestWish(circle, id);
    if (wish && othersWho(wish[1]).length && isUnheard(circle, wish[0], wish[1], today)) into('waiting', '').people.push(id);
    else if (by === 'closeness') into(closenessOf(circle, id) ?? '-', desk.say('picker.unplaced')).people.push(id);
    else if (by === 'kind') into(kindOf(person) || '-', desk.say('picker.group.noKind')).people.push(id);
    else if (by === 'home') into(groups.has(person.home ?? '') ? person.home! : '-', desk.say('picker.group.noHome')).people.push(id);
    else into('name', desk.say('picker.group.name')).people.push(id);
  }
  // The four rings stand even when empty; other headings come with people.
  return [...groups.values()].filter(({ people, ring }) => people.length || (ring !== undefined && circle.me));
}
