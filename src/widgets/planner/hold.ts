import { html, nothing, type TemplateResult } from 'lit';
import { limitsOn } from '../../core/limits.js';
import { closedValue } from '../../core/vocabulary.js';
import { sayWhen } from '../../core/when.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';
import { sayDate } from './say.js';

/** What cannot be right now, why, who decided it and when it is looked at again: in the host's words, never in ours. */
export function holdCard(scene: Scene, person: string, day: string, way?: string): TemplateResult | typeof nothing {
  const { words, me } = scene;
  const p = nameOf(scene, person);
  const found = limitsOn(scene.circle, person, day, way);
  return found.length ? html`<div class="card hold" role="note">${found.map(([, limit]) => {
    const kind = closedValue('limit', limit.kind);
    const who = limit.decidedBy && whoIs(scene, limit.decidedBy);
    const first = kind === 'onlyWith' ? words.say('planner.hold.only', { who: words.list((limit.withPeople ?? []).map((id) => whoIs(scene, id))) })
      : kind === 'askFirst' ? words.say('planner.hold.ask')
        : limit.ways?.length ? words.say('planner.hold', { p, ways: words.list(limit.ways.map((id) => words.label('way', id, { p, me }))) }) : words.say('planner.hold.all', { p });
    return html`<p>${first} ${limit.sayToMe ?? ''} ${limit.notBecauseOfMe ? words.say('planner.hold.notYou', { me }) : ''}</p><p class="t-small">${
      who ? words.say(limit.since ? 'planner.hold.whoSince' : 'planner.hold.who', { who, date: limit.since ? sayWhen({ edtf: limit.since }, words) : '' }) : ''} ${
      limit.reviewOn ? words.say('planner.hold.look', { date: sayDate(scene, limit.reviewOn, false) }) : ''}</p>`;
  })}</div>` : nothing;
}
