import { html, nothing, type TemplateResult } from 'lit';
import { limitsOn } from '../../core/limits.js';
import { hasDied } from '../../core/vocabulary.js';
import { COLLECTIONS, type Circle, type Person, type Signed } from '../../core/circle.js';
import type { Scene } from '../scene.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** The first `n` letters as people count them. Segmenting costs; plain Latin needs none. */
export function first(text: string, n: number): string {
  if (/^[ -~]*$/.test(text.slice(0, n + 1))) return text.slice(0, n);
  let found = '';
  for (const { segment } of graphemes.segment(text)) {
    if (!n--) break;
    found += segment;
  }
  return found;
}

/** A leading article is skipped; two words take both initials, which do not join where letters would; scripts without capitals are left as written. */
function letters(name: string, wide: boolean): string {
  // Most names are plain, and a long list has many.
  const plain = /^(?!The )([A-Z])[a-z]+(?: ([A-Z])[a-z]+)?$/.exec(name);
  if (plain) return plain[2] ? plain[1]! + plain[2] : name.slice(0, wide ? 2 : 1);
  const words = name.replace(/^the\s+/i, '').split(/[\s\-–&+/]+/u).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word)).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ''));
  const [one = name.trim(), two] = words;
  if (two !== undefined) return (first(one, 1) + (/\p{Script=Arabic}/u.test(one) ? '\u200c' : '') + first(two, 1)).toLocaleUpperCase();
  const start = first(one, 1).toLocaleUpperCase();
  return wide ? start + first(one, 2).slice(first(one, 1).length) : start;
}

const known = new WeakMap<Circle['people'], Map<string, number>>();
/** How many people have initials that are the same. */
function sharing(people: Circle['people']): ReadonlyMap<string, number> {
  let counts = known.get(people);
  if (!counts) {
    known.set(people, (counts = new Map<string, number>()));
    for (const id in people) {
      const key = letters(people[id]!.name, false);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Initials that are unique in this circle as far as two letters go, by person id. Nobody else is looked at where a name has two letters of its own. */
export const initials = (people: Circle['people']): { get(id: string): string | undefined } => ({
  get(id) {
    const name = people[id]?.name, key = name === undefined ? undefined : letters(name, false);
    return key !== undefined && first(key, 2) === first(key, 1) && sharing(people).get(key)! > 1 ? letters(name!, true) : key;
  },
});

/** The class of a person's colour: what was written when they were added, else by order. */
export function colourOf(circle: Circle, id: string): string {
  const written = circle.people[id]?.colour;
  const n = written && written >= 1 && written <= 10 ? written : (Math.max(0, Object.keys(circle.people).indexOf(id)) % 10) + 1;
  return `p${n}`;
}

/** The next colour to write for someone new. */
export const nextColour = (circle: Circle): number => (Object.keys(circle.people).length % 10) + 1;

/** Whether someone cannot be met at all right now: drawn dashed. */
export const isHeld = (scene: Scene, id: string): boolean =>
  limitsOn(scene.circle, id, scene.today).some(([, limit]) => !limit.ways?.length && (limit.kind === 'notAllowed' || limit.kind === 'notNow'));

/** The round (or square, arched, pebble) token that stands beside a name. Decorative: the name is text next to it. */
export function token(scene: Scene, id: string, size: '' | 's' | 'l' | 's ask' = ''): TemplateResult {
  const person = scene.circle.people[id];
  const shape = person?.is && person.is !== 'person' ? person.is : '';
  const src = person?.image && !isNameHidden(scene, id) && scene.picture(person.image.ref);
  const letter = person ? (isNameHidden(scene, id) ? '' : initials(scene.circle.people).get(id) ?? '') : '?';
  const look = `tok ${colourOf(scene.circle, id)} ${shape} ${size} ${isHeld(scene, id) ? 'hold' : ''} ${hasDied(person) ? 'died' : ''} ${src ? 'photo' : ''}`;
  return src ? html`<span class=${look} aria-hidden="true"><b>${letter}</b><img src=${src} alt="" @error=${(e: Event) => { (e.target as HTMLElement).remove(); }}></span>`
    : html`<span class=${look} aria-hidden="true"><b .textContent=${letter}></b></span>`;
}

/** "I don't want to see this name": put away in the person's own view only. */
export const isNameHidden = ({ circle, viewer }: Scene, id: string): boolean => viewer.role === 'me' && !!circle.people[id]?.hideName;

/** A person's name as their owner wrote it; "someone" where the record is not there, and where the name was put away. */
export const nameOf = (scene: Scene, id: string | undefined): string =>
  (id !== undefined && (isNameHidden(scene, id) ? scene.words.say('name.hidden') : scene.circle.people[id]?.name)) || scene.words.say('someone');

const owners = new WeakMap<Circle, Set<string>>();
/** Whether the circle's own person signs with this id, as far as records tell. */
function isOwner(circle: Circle, who: string): boolean {
  let ids = owners.get(circle);
  if (!ids) {
    owners.set(circle, (ids = new Set()));
    for (const collection of COLLECTIONS) for (const { by } of Object.values<Signed>(circle[collection])) if (by?.role === 'me') ids.add(by.id);
  }
  return ids.has(who);
}
/** One word with a number in it is a key of some database, which tells nobody anything. */
const KEY = /^(?=\S*\d)\S+$/u;
/** Who a reference names: a person, a viewer, or words as written. */
export const whoIs = (scene: Scene, who: string | undefined): string =>
  who === undefined ? scene.words.say('someone') : ((scene.circle.people[who] && nameOf(scene, who)) ?? scene.names[who] ?? (who === scene.viewer.id ? scene.words.say('me') : isOwner(scene.circle, who) ? scene.me : KEY.test(who) ? scene.words.say('someone') : who));

/** What they are to me: my own words first, else the words of the kinds. */
export function relationOf(scene: Scene, person: Person): string {
  return person.words ?? scene.words.list((person.kinds ?? []).map((kind) => scene.words.label('kind', kind, { me: scene.me, p: person.name })));
}

export const chip = (scene: Scene, id: string, after: unknown = nothing): TemplateResult =>
  html`<span class="chip">${token(scene, id, 's')}<span class="name">${nameOf(scene, id)}</span>${after}</span>`;
