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
    const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true }), english = /^en\b/.test(lang);
    // Names of plain letters need no collator, which costs more than all the rest of a long list.
    const keyed = Object.entries(people).map(([id, { name }]) => ({ id, name, key: english && /^[a-z ]*$/i.test(name) ? name.toLowerCase() : undefined }));
    const all = keyed.sort((a, b) => (a.key === undefined || b.key === undefined ? compare(a.name, b.name) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || (a.id < b.id ? -1 : 1));
    const part = (aside: boolean): Named[] => all.filter(({ id }) => !!people[id]!.setAside === aside);
    sorted.set(people, (known = { lang, all, here: part(false), aside: part(true) }));
  }
  return known;
}

const kindOf = ({ kinds = [], is }: Person): string => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => (ids as string[]).includes(kind)));
  return found?.[0] ?? (is === 'animal' || is === 'place' ? 'animalsPlaces' : '');
};

/** The list: everyone who is not set aside, under the headings asked for. A worker finds wishes that nobody answered first. */
export function groupsOf(desk: PickerDesk, by: Grouping, found: readonly Named[]): Group[] {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = new Map<string, Group>();
  const into = (key: string, title: string, ring?: number): Group => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, title, people: [], ...(ring === undefined ? {} : { ring }) }));
    return group;
  };
  if (viewer.role !== 'me') into('waiting', desk.say('picker.waiting'));
  if (by === 'closeness') lists.closeness.forEach((closeness, i) => into(closeness, words.label('closeness', closeness), i));
  else if (by === 'kind') for (const kind of lists.kindGroup) into(kind, desk.label('kindGroup', kind));
  else if (by === 'home') for (const [id, { kind }] of Object.entries(circle.entries)) if (kind === 'livedAt') into(id, homeName(desk.scene, id));
  for (const { id } of found) {
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
