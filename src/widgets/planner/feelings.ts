import { html, nothing, type TemplateResult } from 'lit';
import type { Feeling, SeenBy } from '../../core/circle.js';
import { erasePatch } from '../../core/change.js';
import { icon } from '../../ui/icons.js';
import { colourOf } from '../../ui/parts/person.js';
import { isFolded as isFoldedFor, visText } from '../../ui/parts/vis.js';
import { opener, type Desk } from './desk.js';
import type { Item } from './agenda.js';

/** Whether a record is the person's alone. */
export const isMine = ({ seenBy }: { seenBy?: SeenBy }): boolean => !(seenBy ?? ['me']).some((who) => who !== 'me');
/** Someone else is at the screen: what is not shared with them is folded until the person opens it. */
export const isFolded = (desk: Desk, record: { seenBy?: SeenBy }): boolean => !desk.isOpen('mine') && isFoldedFor(desk.scene, record);
/** What is the person's alone says so to them, beside it. */
export const alone = ({ scene }: Desk, record: { seenBy?: SeenBy }): unknown =>
  scene.viewer.role === 'me' && isMine(record) ? html`<span class="vis">${icon('lock')}<span>${visText(scene, record.seenBy)}</span></span>` : nothing;
/** The class that keeps off paper what the person did not choose to print. */
export const mine = (record: { seenBy?: SeenBy }): string => (isMine(record) ? 'mine' : '');
export const unfold = (desk: Desk): TemplateResult => html`<button type="button" class="btn quiet" @click=${() => { desk.toggle('mine'); }}>${desk.scene.words.say('present.show')}</button>`;

/** A plain question before what cannot be taken back by Undo. */
export function question(desk: Desk, id: string, label: string, ask: string, yes: string, no: string, act: () => void, preview: unknown = nothing): TemplateResult {
  return html`${opener(desk, id, label, { kind: 'quiet' })}${desk.isOpen(id) ? html`<div class="panel" data-form=${id}><p class="t-head" tabindex="-1">${ask}</p>${preview}<div class="btns"><button type="button" class="btn" @click=${() => {
    act();
    desk.close(id);
  }}>${yes}</button><button type="button" class="btn" @click=${() => { desk.close(id); }}>${no}</button></div></div>` : nothing}`;
}

/** How it felt, as its author wrote it: shared only by them, and theirs to take away. */
export function feelings(desk: Desk, { id, plan }: Item, open: boolean): unknown {
  const { scene } = desk;
  const { words, circle } = scene;
  const found = Object.entries(circle.feelings).filter(([, feeling]) => feeling.about === `times/${id}`);
  const list = (ids: readonly string[] = []): string => words.list(ids.map((one) => words.label('feeling', one)));
  const said = (feeling: Feeling): TemplateResult => html`<span>${[
    feeling.before?.length ? `${desk.say('planner.feel.before')}: ${list(feeling.before)}.` : '', feeling.after?.length ? `${desk.say('planner.feel.after')}: ${list(feeling.after)}.` : '',
    feeling.length ? `${words.label('length', feeling.length)}.` : '',
  ].filter(Boolean).join(' ')}</span>${feeling.words ? html` <span class="own">${feeling.words}</span>` : nothing}`;
  return found.map(([key, feeling]) => {
    if (isFolded(desk, feeling)) return unfold(desk);
    const own = open && scene.viewer.role === 'me' && !scene.readonly && (feeling.by?.id ?? scene.viewer.id) === scene.viewer.id;
    const shared = !isMine(feeling);
    const set = (seenBy: string[]) => () => { desk.act('feeling-noted', { feelings: { [key]: { seenBy } } }, desk.say(seenBy.length > 1 ? 'planner.feel.shared' : 'planner.feel.unshared')); };
    return html`<div class="beside ${mine(feeling)} ${colourOf(circle, plan.people[0] ?? '')}">${said(feeling)}${desk.vis(feeling.seenBy ?? ['me'], key)}${own ? html`<div class="btns">${
      shared ? html`<button type="button" class="btn quiet" @click=${set(['me'])}>${words.say('unshare')}</button>`
        : question(desk, `share-${key}`, words.say('share'), words.say('share.ask', { who: words.say('workers') }), words.say('share.yes'), words.say('share.no'), set(['me', 'team']), html`<p>${said(feeling)}</p>`)}${
      question(desk, `erase-${key}`, words.say('erase'), words.say('erase.ask'), words.say('erase.yes'), words.say('erase.no'), () => {
        desk.act('erased', erasePatch(circle, [`feelings/${key}`], new Date().toISOString(), scene.viewer), words.say('planner.feel.erased'));
      })}</div>` : nothing}${desk.status(key)}</div>`;
  });
}
