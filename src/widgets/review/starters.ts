import { nextOf } from '../../core/plan-dates.js';
import { active, closedValue } from '../../core/vocabulary.js';
import { latestWish, silentAbout } from '../../core/wishes.js';
import type { Scene } from '../../ui/scene.js';
import { sayDate } from './facts.js';

const MOST = 5;

/**
 * A few questions to begin with, each out of one thing the person said: a next time, a wish, who is fun or new, whom they help, a club.
 * None about someone of whom nothing may be asked, none about what went wrong, and none where nothing was said.
 */
export function startersOf(scene: Scene): string[] {
  const { circle, words, today } = scene;
  const found = new Map<string, string>();
  for (const [id, { name: p, roles = [], state, is }] of Object.entries(circle.people)) {
    if (silentAbout(circle, id, today)) continue;
    const want = latestWish(circle, id)?.[1].want;
    const next = Object.entries(circle.plans).filter(([, plan]) => plan.people.includes(id) && active.includes(closedValue('status', plan.status)) && plan.basis !== 'justHappens')
      .flatMap(([plan]) => nextOf(circle, plan, today)?.start ?? []).sort()[0];
    const kind = next ? 'next' : want === 'more' || want === 'keep' ? want : state === 'new' || state === 'gettingToKnow' ? 'new'
      : roles.includes('iHelpThem') ? 'iHelp' : roles.includes('fun') ? 'fun' : is === 'group' ? 'group' : undefined;
    // One of a kind: a conversation, not a list.
    if (kind && !found.has(kind)) found.set(kind, words.say(`review.starter.${kind}`, { p, date: next ? sayDate(scene, next) : '' }));
  }
  return [...found.values()].slice(0, MOST);
}
