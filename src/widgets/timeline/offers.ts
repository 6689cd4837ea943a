import { html, nothing } from 'lit';
import type { Patch } from '../../core/change.js';
import { dayNumber, sayWhen } from '../../core/when.js';
import { signed, type Desk } from '../../ui/desk.js';
import { homeName, keepPatch, moveCards } from '../../ui/parts/move-cards.js';
import { isFolded } from '../../ui/parts/vis.js';
import { moveAfter } from './move.js';
import { titleOf } from './say.js';
import { indexOf } from './order.js';
import { openStretches } from './story.js';

/** After a move: who from there to keep. Asked once; what is not answered stays. */
export function keepOffer(desk: Desk, told: string | undefined, level: number, done: () => void): unknown {
  const { scene } = desk;
  if (scene.viewer.role !== 'me' || scene.readonly) return nothing;
  const move = told === undefined ? undefined : moveAfter(scene.circle, told, scene.today), asked = `moved-${move?.home ?? ''}`;
  if (!move?.ties.length || desk.isOpen(`${asked}-later`) || isFolded(scene, scene.circle.entries[move.home]!)) return nothing;
  const form = desk.form<{ chosen: Record<string, string> }>(asked, () => ({ chosen: {} }));
  return html`<div class="panel">${moveCards({
    scene, move, level, chosen: form.chosen, choose: (person, want) => {
      form.chosen = Object.fromEntries(Object.entries({ ...form.chosen, [person]: want ?? '' }).filter(([, chosen]) => chosen));
      desk.hand.refresh();
    },
    save: () => {
      if (Object.keys(form.chosen).length) desk.hand.act('home-moved', keepPatch(scene, form.chosen), desk.say('timeline.said.moved', { home: homeName(scene, move.home) }));
      done();
      desk.shut(asked, `c-${move.home}`);
    },
    later: () => { desk.shut(asked, 'title'); desk.open(`${asked}-later`); },
  })}</div>`;
}

/** A stretch the dates leave open: offered once, never written by itself, and never by the name of what is folded. */
export function gapOffer(desk: Desk, kept: (id: string) => void): unknown {
  const { scene } = desk, { circle, viewer, today, words } = scene;
  const { notForMe = [] } = circle.me, notToday = `gap@${today}`;
  if (viewer.role !== 'me' || scene.readonly || notForMe.includes(notToday)) return nothing;
  const stretch = openStretches(indexOf(circle.entries), dayNumber(today)).find(({ key, before, after }) => !notForMe.includes(key) && [before, after].every(({ entry }) => !entry.putAway && !isFolded(scene, entry)));
  if (!stretch) return nothing;
  const { key, before, after, edtf } = stretch;
  // A no stays; "not today" is remembered for the day, on every device.
  const decline = (what: string) => (): void => {
    desk.hand.act('offer-declined', { me: { notForMe: [...notForMe.filter((one) => !one.startsWith('gap@')), what] } }, desk.say('timeline.said.left'));
    desk.focus('title');
  };
  return html`<div class="card soft noprint" id="offer"><p class="t-words">${desk.say('timeline.offer', { a: titleOf(desk, before.entry), b: titleOf(desk, after.entry), when: sayWhen({ edtf }, words) })}</p><div class="btns">
    <button type="button" class="btn" @click=${() => {
      const id = scene.newId(), gap: Patch = { kind: 'gap', when: { edtf }, gap: 'notAsked', ...signed(scene), seenBy: ['me'] };
      desk.hand.act('entry-added', { entries: { [id]: gap } }, desk.say('timeline.said.gap'));
      kept(id);
    }}>${desk.say('timeline.offer.yes')}</button>
    <button type="button" class="btn" @click=${decline(key)}>${desk.say('timeline.offer.no')}</button>
    <button type="button" class="btn quiet" @click=${decline(notToday)}>${desk.say('notToday')}</button></div></div>`;
}
