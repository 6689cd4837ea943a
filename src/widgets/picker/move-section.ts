import { html, type TemplateResult } from 'lit';
import { dayNumber } from '../../core/when.js';
import { homeName, keepPatch, moveCards, openMoves } from '../../ui/parts/move-cards.js';
import { fold } from '../../ui/desk.js';
import { isFolded } from '../../ui/parts/vis.js';
import type { PickerDesk } from './desk.js';
import { startAdding } from './person-form.js';

/** For how many days after a move its question stands open by itself. Later it is one quiet line. */
const FRESH = 90;

/** Who from an ended home to keep: open after a move, a quiet line from then on, never asked for again. */
export const moveSection = (desk: PickerDesk, level: number): TemplateResult[] => openMoves(desk.scene.circle, desk.scene.today).flatMap((move) => {
  const { scene } = desk, key = `move-${move.home}`, later = `later-${move.home}`;
  const chosen = desk.form<Record<string, string>>(key, () => ({}));
  const recent = dayNumber(scene.today) - dayNumber(move.on) <= FRESH, fresh = recent && !desk.isOpen(later);
  // What was answered in private looks unanswered to others: they are reminded of what is new only.
  if (!recent && scene.viewer.role !== 'me') return [];
  if (isFolded(scene, scene.circle.entries[move.home]!)) return [];
  const cards = (): TemplateResult => moveCards({
    scene, move, level, chosen,
    choose: (person, want) => {
      if (want) chosen[person] = want;
      else Reflect.deleteProperty(chosen, person);
      desk.hand.refresh();
    },
    save: () => {
      if (Object.keys(chosen).length) desk.hand.act('wish-made', keepPatch(scene, chosen), desk.say('move.said'));
      done();
    },
    later: () => { done(); },
    more: () => { startAdding(desk, { home: move.home }); },
  });
  const done = (): void => {
    desk.open(later);
    desk.shut(key, move.ties.every((id) => chosen[id]) ? 'title' : `o-${key}`);
  };
  return fresh ? html`<div class="card">${cards()}</div>` : fold(desk, key, desk.say('move.title', { home: homeName(scene, move.home) }), () => html`<div class="card">${cards()}</div>`);
});
