import type { SeenBy } from '../../core/circle.js';
import { isFolded as isFoldedFor } from '../../core/present.js';
import type { Scene } from '../scene.js';
import { whoIs } from './person.js';

/** Who sees a record, in words. */
export function visText(scene: Scene, seenBy: readonly string[] | undefined): string {
  const { words } = scene;
  const others = (seenBy ?? ['me']).filter((who) => who !== 'me');
  return !others.length ? words.say('vis.me')
    : others.includes('everyone') ? words.say('vis.everyone')
      : others.includes('team') && others.length === 1 ? words.say('vis.team')
        : words.say('vis.two', { who: words.list(others.map((who) => (who === 'team' ? words.say('workers') : whoIs(scene, who)))) });
}

/** Whether a record of the person's own stays folded: someone sits beside them with whom it is not shared. */
export const isFolded = ({ viewer, circle, present }: Scene, record: { readonly seenBy?: SeenBy | undefined }): boolean => viewer.role === 'me' && isFoldedFor(circle, present, record);
