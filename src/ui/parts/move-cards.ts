import { css, html, nothing, type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Circle } from '../../core/circle.js';
import { boundsOf, sayDay, sayWhen } from '../../core/when.js';
import { latestWish, silentAbout } from '../../core/wishes.js';
import { icon } from '../icons.js';
import type { Scene } from '../scene.js';
import { choiceGroup } from './field.js';
import { heading } from './heading.js';
import { nameOf, relationOf, token } from './person.js';
import { isFolded } from './vis.js';

/** A home that ended, and the people, pets, places and groups from there of whom nothing was said since. */
export interface Move {
  /** The `livedAt` entry that ended. */
  home: string;
  /** The one that came next, where it is known. */
  to?: string;
  /** The first day it may have ended on, `YYYY-MM-DD`. */
  on: string;
  ties: string[];
}

/** Homes that were left with someone still to be asked about, latest first. Nobody is asked about whom silence is kept. */
export function openMoves(circle: Circle, today: string): Move[] {
  // What was put away is not brought up.
  const homes = Object.entries(circle.entries).filter(([, { kind, when, putAway }]) => kind === 'livedAt' && when?.edtf && !putAway);
  return homes.flatMap(([home, { when, people = [] }]): Move[] => {
    const edtf = when!.edtf!, ended = edtf.slice(edtf.indexOf('/') + 1);
    if (boundsOf(when!).latest >= today) return [];
    const on = boundsOf({ edtf: ended }).earliest;
    const ties = Object.entries(circle.people).filter(([id, person]) =>
      (person.home === home || people.includes(id)) && !silentAbout(circle, id, today) && !((latestWish(circle, id)?.[1].at ?? '') >= on)).map(([id]) => id);
    if (!ties.length) return [];
    const [next] = homes.filter(([id, entry]) => id !== home && boundsOf(entry.when!).earliest >= on).sort(([, a], [, b]) => (boundsOf(a.when!).earliest < boundsOf(b.when!).earliest ? -1 : 1));
    return [{ home, on, ties, ...(next ? { to: next[0] } : {}) }];
  }).sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** What may be wished for after a move: wants that stand in the vocabulary, with words of their own here. */
const WANTS = ['keep', 'sameButDifferent', 'notNow', 'dontKnow'] as const;

/** The wishes that the answers make, one for each person answered about: the patch of a `wish-made`. */
export function keepPatch(scene: Scene, chosen: Readonly<Record<string, string>>): Patch {
  const at = new Date().toISOString(), { viewer } = scene;
  return { wishes: Object.fromEntries(Object.entries(chosen).map(([person, want]) => [
    scene.newId(), { person, want, at, by: { ...viewer }, seenBy: viewer.role === 'me' ? ['me'] : ['me', 'team'] },
  ])) };
}

/** What a home is called; one that was put away, or is not for somebody who sits beside the person, is not named. */
export const homeName = (scene: Scene, id: string | undefined): string => {
  const there = id === undefined ? undefined : scene.circle.entries[id], entry = !there || there.putAway || isFolded(scene, there) ? undefined : there;
  return entry?.title ?? entry?.place ?? scene.words.label('entry', 'livedAt', { me: scene.me });
};

/** "Who from Elm Lodge do you want to keep?": one card a tie. What is not answered stays, and is not asked for again. */
export function moveCards(o: {
  scene: Scene;
  move: Move;
  /** Of the heading. */
  level: number;
  /** Answers so far, by person. */
  chosen: Readonly<Record<string, string>>;
  choose: (person: string, want: string | undefined) => void;
  save: () => void;
  later: () => void;
  /** "Someone else from there". */
  more?: (() => void) | undefined;
}): TemplateResult {
  const { scene, move, chosen } = o, { words, circle } = scene;
  const values = { me: scene.me, name: scene.me, home: homeName(scene, move.home), from: homeName(scene, move.home), to: homeName(scene, move.to) };
  const [, ended = ''] = circle.entries[move.home]?.when?.edtf?.split('/') ?? [];
  // One that is not over by its own date ended where the next began.
  const date = ended && ended !== '..' ? sayWhen({ edtf: ended }, words) : sayDay(move.on, words);
  return html`<section class="move" aria-labelledby="move-${move.home}"><p class="vis">${icon('home')}<span>${words.say(move.to ? 'move.made' : 'move.left', { ...values, date })}</span></p>${heading(o.level, words.say('move.title', values), 't-head', `move-${move.home}`)}<p class="t-lead">${words.say('move.lead', values)}</p>
    <ul class="keep">${move.ties.map((id) => {
      const p = nameOf(scene, id), person = circle.people[id];
      return html`<li><div class="chip">${token(scene, id)}<span><b class="t-sub name">${p}</b><br><span class="t-small t-quiet own">${person ? relationOf(scene, person) || (person.is ? words.label('is', person.is) : '') : ''}</span></span></div>${choiceGroup({
        id: `keep-${move.home}-${id}`, label: html`<span class="vh">${words.say('move.q', { ...values, p })}</span>`, layout: 'two four', value: chosen[id], clear: words.say('clear'),
        options: WANTS.map((value) => ({ value, label: words.say(`move.${value}`) })), change: ([want]) => { o.choose(id, want); },
      })}</li>`;
    })}</ul>
    ${o.more ? html`<div class="btns"><button type="button" class="btn" @click=${o.more}>${icon('plus')}${words.say('move.more')}</button></div>` : nothing}
    <div class="btns"><button type="button" class="btn primary" @click=${o.save}>${words.say('save')}</button><button type="button" class="btn quiet" @click=${o.later}>${words.say('move.later')}</button></div>
    <p class="hint">${words.say('move.foot')}</p></section>`;
}

export const moveStyles = css`
  .move { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9em; }
  .keep > li { padding-block: 1em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7em; }
  .keep > li + li { border-block-start: 1px solid var(--_line); }
  .keep .chip { flex-wrap: nowrap; }
  .keep fieldset { container: kith-box / inline-size; max-width: none; }
  @container kith (width >= 44em) {
    .move.wide .keep > li { grid-template-columns: 13em minmax(0, 1fr); align-items: center; column-gap: 1.5em; }
  }
`;
