import { html } from 'lit';
import { dayNumber } from '../../core/when.js';
import { openMoves, homeName, moveCards, keepPatch } from '../../ui/parts/move-cards.js';
import { fold } from '../../ui/desk.js';
import { isFolded } from '../../ui/parts/vis.js';
import { startAdding } from './person-form.js';

const FRESH = 90;
const moveSection = (desk, level) => openMoves(desk.scene.circle, desk.scene.today).flatMap((move) => {
  const { scene } = desk, key = `move-${move.home}`, later = `later-${move.home}`;
  const chosen = desk.form(key, () => ({}));
  const recent = dayNumber(scene.today) - dayNumber(move.on) <= FRESH, fresh = recent && !desk.isOpen(later);
  if (!recent && scene.viewer.role !== "me") return [];
  if (isFolded(scene, scene.circle.entries[move.home])) return [];
  const cards = () => moveCards({
    scene,
    move,
    level,
    chosen,
    choose: (person, want) => {
      if (want) chosen[person] = want;
      else Reflect.deleteProperty(chosen, person);
      desk.hand.refresh();
    },
    save: () => {
      if (Object.keys(chosen).length) desk.hand.act("wish-made", keepPatch(scene, chosen), desk.say("move.said"));
      done();
    },
    later: () => {
      done();
    },
    more: () => {
      startAdding(desk, { home: move.home });
    }
  });
  const done = () => {
    desk.open(later);
    desk.shut(key, move.ties.every((id) => chosen[id]) ? "title" : `o-${key}`);
  };
  return fresh ? html`<div class="card">${cards()}</div>` : fold(desk, key, desk.say("move.title", { home: homeName(scene, move.home) }), () => html`<div class="card">${cards()}</div>`);
});

export { moveSection };
