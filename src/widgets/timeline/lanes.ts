import type { Circle, Known, Person, When } from '../../core/circle.js';
import { finish, STEP } from '../../core/steps.js';
import { dayNumber, spanOf, type Span } from '../../core/when.js';
import { isFolded } from '../../core/present.js';
import { closedValue, hasDied } from '../../core/vocabulary.js';
import type { Scene } from '../../ui/scene.js';
import { indexOf, type Row } from './order.js';

/** A home, a school or work, or what nobody knows: from day to day, with soft ends where a date is "about". */
export interface Band {
  readonly id: string;
  readonly is: 'home' | 'school' | 'gap';
  from: number;
  to: number;
  readonly softFrom: boolean;
  readonly softTo: boolean;
}
/** A stretch of knowing someone: how much, from day to day. `rem`: remembered after a death. */
export interface Stretch {
  readonly as: NonNullable<Known['as']> | 'rem';
  readonly from: number;
  readonly to: number;
  readonly softFrom: boolean;
  readonly softTo: boolean;
}
export interface Lane {
  readonly id: string;
  readonly parts: readonly Stretch[];
  /** Days with a memory, and its entry. */
  readonly dots: (readonly [day: number, id: string])[];
  readonly died: number | undefined;
  /** How much they were there, by days. */
  readonly weight: number;
}
export interface Lanes {
  readonly homes: readonly Band[];
  readonly schools: readonly Band[];
  readonly lanes: readonly Lane[];
  /** How many people have a line that is not drawn: they are in the list. */
  readonly more: number;
  readonly hopes: readonly (readonly [day: number, id: string])[];
  /** First day of the life, today, and the end of what is drawn ahead. */
  readonly first: number;
  readonly now: number;
  readonly end: number;
  /** The day age is counted from; nothing where it is not to be said. */
  readonly born: number | undefined;
}

const MOST = 14;
/** A year alone is drawn from and to its middle. */
const YEAR = /^\d{4}[~?%]?$/;
const middle = (span: Span): number => (span.from + span.to) / 2;
const at = (when: When | undefined): number | undefined => {
  const span = when && spanOf(when);
  return span && middle(span);
};
const about = (when: When | undefined): boolean => !!when && spanOf(when)?.fromIs === 'about';

/** Homes a few weeks apart or over one another meet in the middle: months are not that exact. */
function meet(bands: Band[]): Band[] {
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    if (next && next.from > band.from && Math.abs(band.to - next.from) < 46) band.to = next.from = (band.to + next.from) / 2;
  });
  return bands;
}

const WEIGHT: Partial<Record<Stretch['as'], number>> = { closeInMyLife: 3, someOfTheTime: 1 };
const weigh = (parts: Lane['parts']): number => parts.reduce((sum, { as, from, to }) => sum + (WEIGHT[as] ?? 0.1) * (to - from), 0);

function laneOf(person: Person, id: string, now: number): Lane | undefined {
  const starts = Object.values(person.known ?? {}).map((known) => ({ known, from: at(known.from) ?? -Infinity })).filter(({ from }) => from > -Infinity && from <= now).sort((a, b) => a.from - b.from);
  if (!starts.length) return;
  const died = hasDied(person) ? at(person.died) ?? now : undefined;
  const parts: Stretch[] = starts.map(({ known, from }, i) => {
    const next = starts[i + 1];
    const to = Math.min(next?.from ?? now, at(known.to) ?? Infinity, died ?? Infinity, now);
    return {
      as: closedValue('known', known.as ?? 'notSure'), from, to: Math.max(from, to), softFrom: i === 0 && about(known.from),
      softTo: about(known.to) && (!next || ['notSure', 'lostTouch'].includes(next.known.as ?? 'notSure')),
    };
  }).filter(({ from, to }) => to > from || to === now);
  if (!parts.length) return;
  if (died !== undefined && died < now) parts.push({ as: 'rem', from: died, to: now, softFrom: false, softTo: false });
  return { id, parts, dots: [], died: died !== undefined && died < now ? died : undefined, weight: weigh(parts) };
}

const known = new WeakMap<object, { people: unknown; me: unknown; today: string; beside: string; lanes: Lanes }>();

/** Who was there when, for the picture: without what is put away, or not for who is at the screen too. The same facts stand in the list. Made again only where something changed that it shows. */
export const lanesOf = (circle: Circle, today: string, present: readonly string[] = []): Lanes => finish(laneSteps(circle, today, present));

/** The same for who looks, and who sits beside them. */
export const lanesFor = ({ circle, today, viewer, present }: Scene): Lanes => lanesOf(circle, today, viewer.role === 'me' ? present : []);

/** The same in steps. */
export function* laneSteps({ entries, people, me }: Circle, today: string, present: readonly string[] = []): Generator<undefined, Lanes, undefined> {
  const { rows, drawn } = indexOf(entries), there = known.get(drawn), beside = present.join();
  if (there?.people === people && there.me === me && there.today === today && there.beside === beside) return there.lanes;
  const now = dayNumber(today), homes: Band[] = [], schools: Band[] = [], hopes: [number, string][] = [];
  const all = Object.keys(people).filter((id) => !people[id]!.setAside && !people[id]!.hideName).flatMap((id) => laneOf(people[id]!, id, now) ?? []);
  const lanes = [...all].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, MOST).sort((a, b) => a.parts[0]!.from - b.parts[0]!.from || (a.id < b.id ? -1 : 1));
  const dots = new Map(lanes.map(({ id, dots }) => [id, dots]));
  const birth = at(me.born), isSure = (me.bornIs ?? 'known') === 'known';
  let first = now;
  for (const [i, { id, entry, span }] of rows.entries()) {
    if (i % STEP === 0) yield;
    if (!span || entry.putAway || (beside && isFolded({ people }, present, entry))) continue;
    const { kind } = entry;
    const is = kind === 'livedAt' ? 'home' : kind === 'school' || kind === 'work' ? 'school' : kind === 'gap' && span.lasts && entry.home === undefined ? 'gap' : undefined;
    // A photo from before the life stands in the list; it does not push the life to the edge of the picture.
    if (span.from > -719000 && span.from <= now && (is ?? birth === undefined)) first = Math.min(first, span.from);
    if (is) {
      const [start = '', end = start] = (entry.when?.edtf ?? '').split('/');
      const from = span.fromIs === 'open' || span.fromIs === 'notKnown' ? span.to - 30 : span.from + (YEAR.test(start) ? 182 : 0);
      (is === 'school' ? schools : homes).push({ id, is, from, to: Math.min(now, span.toIs === 'notKnown' ? from + 30 : span.to - (YEAR.test(end) && span.lasts ? 182 : 0)), softFrom: span.fromIs !== 'known', softTo: span.toIs === 'about' || span.toIs === 'notKnown' });
    } else if (span.from > now) {
      if (kind === 'hope') hopes.push([middle(span), id]);
    } else if (entry.people && span.to - span.from < 400) for (const person of entry.people) dots.get(person)?.push([middle(span), id]);
  }
  for (const list of dots.values()) list.sort(([a], [b]) => a - b);
  first = Math.min(first, birth ?? first, ...lanes.map(({ parts }) => parts[0]!.from));
  const end = now + Math.max(180, (now - first) * 0.13), far = end - (end - now) * 0.1;
  // What is hoped for far ahead stands at the end of what is drawn.
  for (const hope of hopes) hope[0] = Math.min(hope[0], far);
  hopes.sort(([a], [b]) => a - b);
  const made: Lanes = {
    homes: meet(homes.filter(({ from }) => from < now)), schools: meet(schools.filter(({ from }) => from < now)), lanes, more: all.length - lanes.length, hopes, first, now, end, born: isSure ? birth : undefined,
  };
  known.set(drawn, { people, me, today, beside, lanes: made });
  return made;
}

/** Where in the picture an entry lies, first and last day; nothing where it has no place in it. */
export function spotOf({ first, now, end, hopes }: Lanes, row: Row | undefined): readonly [from: number, to: number] | undefined {
  const { span, id } = row ?? {}, hope = hopes.find(([, one]) => one === id);
  if (!span) return;
  if (hope) return [hope[0], hope[0]];
  const from = span.fromIs === 'open' || span.fromIs === 'notKnown' ? span.to : span.from, to = span.toIs === 'open' ? now : span.toIs === 'notKnown' ? from : span.to;
  return to < first || from > end ? undefined : [Math.max(first, from), Math.min(end, to)];
}
