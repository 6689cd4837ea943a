import { html, nothing, type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Outcome, Plan, Time } from '../../core/circle.js';
import { lists, reasons, sideOf, type Side } from '../../core/vocabulary.js';
import { allows } from '../../core/limits.js';
import { filled, frame, signed, type Desk } from './desk.js';
import type { Form } from './form.js';
import type { Item } from './agenda.js';
import { peopleOf, sayDate, titleOf } from './say.js';

const SIDES = Object.keys(reasons) as Side[];
export const MARKS = ['happened', 'differently', 'didntHappen', 'ratherNotSay'] as const;

/** The patch of one date: a new record is signed, an old one keeps what it has. */
const onTime = ({ id, planId, time }: Item, fields: Patch, desk: Desk): Patch => ({
  times: { [id]: time ? fields : { ...(planId !== undefined && { plan: planId }), ...fields, ...signed(desk.scene) } },
});

/** One tap: it happened, or not. What more there is to say opens after it, and can be left. */
export function mark(desk: Desk, item: Item, outcome: Outcome): void {
  const { scene } = desk;
  desk.act('time-marked', onTime(item, { outcome }, desk),
    desk.say('planner.mark.said', { what: titleOf(scene, item.plan), date: sayDate(scene, item.start), outcome: scene.words.label('outcome', outcome) }));
  if (outcome === 'differently' || outcome === 'didntHappen') {
    if (!desk.isOpen(`why-${item.id}`)) desk.toggle(`why-${item.id}`, (form) => { fillWhy(form, { ...item.time, outcome }); });
  } else desk.redraw();
}

export const markButtons = (desk: Desk, item: Item): TemplateResult => {
  const to = (outcome: (typeof MARKS)[number]) => () => { mark(desk, item, outcome); };
  const label = (outcome: (typeof MARKS)[number]): string => desk.scene.words.label('outcome', outcome);
  return html`<div class="wide"><div class="three-btns"><button type="button" class="btn" @click=${to('happened')}>${label('happened')}</button><button type="button" class="btn" @click=${to('differently')}>${label('differently')}</button><button type="button" class="btn" @click=${to('didntHappen')}>${label('didntHappen')}</button></div><button type="button" class="btn quiet" @click=${to('ratherNotSay')}>${label('ratherNotSay')}</button></div>`;
};

export function fillWhy(form: Form, time: Partial<Time> = {}): void {
  for (const side of SIDES) {
    const chosen = (time.because ?? []).filter((reason) => sideOf(reason) === side);
    form.lists[side] = time.side?.includes(side) && !chosen.length ? [`${side}*`] : chosen;
  }
  form.fill({ outcome: time.outcome, words: time.words, told: time.toldInAdvance === undefined ? undefined : time.toldInAdvance ? 'yes' : 'no', offered: time.offered });
}

/** The reasons by the side they belong to. Any, or none; a side may stand alone. */
export const reasonFields = (desk: Desk, form: Form, plan: Plan): TemplateResult[] => {
  const { words, me } = desk.scene;
  const values = { me, p: peopleOf(desk.scene, plan) || words.say('someone') };
  return SIDES.map((side) => form.many(side, words.label('side', side, values), [
    ...reasons[side].map((value) => ({ value: value, label: words.label('because', value, values) })),
    ...(side === 'unknown' ? [] : [{ value: `${side}*`, label: desk.say('planner.ask.other') }]),
  ]));
};
/** Reasons bring their side with them. */
export function readReasons(form: Form): { side: string[]; because: string[] } {
  return { side: SIDES.filter((side) => form.all(side).length), because: SIDES.flatMap((side) => form.all(side).filter((reason) => !reason.endsWith('*'))) };
}

/** What happened is seen by whoever sees the plan. */
const seenWith = (desk: Desk, form: Form, { plan }: Item): TemplateResult => desk.vis(plan.seenBy ?? ['everyone'], form.id);

/** Why it was different or did not happen. */
export function whyForm(desk: Desk, item: Item): TemplateResult {
  const { scene } = desk;
  const form = desk.form(`why-${item.id}`);
  const outcome = form.get('outcome');
  const different = outcome !== 'didntHappen' && outcome !== 'off';
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: desk.say(`planner.why.${value}`) }));
  const submit = (): void => {
    const starts = outcome === 'movedTo' ? form.get('starts') : undefined;
    if (desk.fail(form, {
      starts: outcome !== 'movedTo' ? undefined : !starts ? desk.say('planner.err.date') : allows(scene.circle, item.plan, starts) === 'no' ? desk.say('planner.err.no') : undefined,
      
    })) return;
    const told = form.get('told');
    const fields = filled({
      ...readReasons(form), outcome, words: form.get('words'), offered: form.get('offered'),
      toldInAdvance: told ? told === 'yes' : undefined, starts: starts ? starts + item.start.slice(10) : item.time?.starts,
    }, item.time);
    if (Object.keys(fields).length) desk.act(starts ? 'time-moved' : 'time-marked', onTime(item, fields, desk), desk.say('planner.why.said', { what: titleOf(scene, item.plan) }));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say(different ? 'planner.why.different' : 'planner.why.title'), desk.say('save'), submit, html`
    ${different ? form.one('outcome', desk.say('planner.why.different'), [
      ...['differently', 'cutShort'].map((value) => ({ value, label: scene.words.label('outcome', value) })), { value: 'movedTo', label: desk.say('planner.why.movedTo') },
    ], { layout: 'wrap' }) : nothing}
    ${outcome === 'movedTo' ? form.field('starts', desk.say('planner.why.moved'), { type: 'date' }) : nothing}
    <p class="hint">${desk.say('planner.why.hint')}</p>
    ${reasonFields(desk, form, item.plan)}
    ${different ? nothing : html`${form.one('told', desk.say('planner.why.told'), yesNo, { layout: 'wrap', clear: desk.say('clear') })}${form.field('offered', desk.say('planner.why.offered'))}`}
    ${form.field('words', desk.say('planner.why.other'), { long: true })}`, { note: seenWith(desk, form, item), close: desk.say('planner.why.leave') });
}

/** How it felt: a record of its own, the person's alone until they share it. */
export function feelForm(desk: Desk, item: Item): TemplateResult {
  const { scene } = desk;
  const form = desk.form(`feel-${item.id}`);
  const options = (list: 'feeling' | 'length') => lists[list].map((value) => ({ value: value, label: scene.words.label(list, value) }));
  const felt = (when: 'before' | 'after') => html`${form.many(when, desk.say(`planner.feel.${when}`), options('feeling'))}${form.all(when).includes('unsafe') ? html`<div class="card" role="note">${desk.helpWords()}</div>` : nothing}`;
  return frame(desk, form, desk.say('planner.feel'), desk.say('save'), () => {
    const fields = filled({ before: [...form.all('before')], after: [...form.all('after')], length: form.get('length'), words: form.get('words') });
    if (Object.keys(fields).length) desk.act('feeling-noted', { feelings: { [scene.newId()]: { about: `times/${item.id}`, ...fields, seenBy: ['me'], ...signed(scene) } } }, desk.say('planner.feel.said'));
    desk.close(form.id);
  }, html`<p class="hint">${desk.say('skip')}</p>
    ${felt('before')}${felt('after')}
    ${form.one('length', desk.say('planner.feel.length'), options('length'), { layout: 'wrap', clear: desk.say('clear') })}
    ${form.field('words', desk.say('planner.form.words'), { long: true })}`, { note: desk.vis(['me'], form.id), close: desk.say('planner.why.leave') });
}

/** Called off before the day. */
export function offForm(desk: Desk, item: Item): TemplateResult {
  const form = desk.form(`off-${item.id}`);
  const what = titleOf(desk.scene, item.plan);
  return frame(desk, form, desk.say('planner.sayOff'), desk.say('planner.off.save'), () => {
    const fields = filled({ outcome: 'off', ...readReasons(form), words: form.get('words'), toldInAdvance: true }, item.time);
    desk.act('time-called-off', onTime(item, fields, desk), desk.say('planner.off.said', { what, date: sayDate(desk.scene, item.start) }));
    desk.close(form.id);
  }, html`<p>${sayDate(desk.scene, item.start)}</p><p class="hint">${desk.say('planner.off.hint')}</p>${reasonFields(desk, form, item.plan)}${form.field('words', desk.say('planner.why.other'), { long: true })}`, { note: seenWith(desk, form, item) });
}

/** Back as planned: what was said of it stays. */
export const putBack = (desk: Desk, item: Item): void => {
  desk.act('plan-changed', { times: { [item.id]: filled({ outcome: 'notSureYet', starts: undefined, side: undefined, because: undefined, toldInAdvance: undefined }, item.time) } }, desk.say('planner.putBack.said'));
};

/** Twelve past dates in under a minute: one answer a row, one save. */
export function bulkForm(desk: Desk, items: readonly Item[]): TemplateResult {
  const { scene } = desk;
  const form = desk.form('bulk');
  const outcomes = [...MARKS.slice(0, 2), 'cutShort', ...MARKS.slice(2)];
  const asksWhy = (outcome: string): boolean => !/^(happened|ratherNotSay)?$/.test(outcome);
  return frame(desk, form, desk.say('planner.bulk'), desk.say('planner.bulk.save'), () => {
    const times: Patch = {};
    for (const item of items) {
      const outcome = form.get(item.id) || ((form.all('rest').length ? 'happened' : ''));
      const reason = asksWhy(outcome) ? form.get(`${item.id}-why`) : '';
      const side = sideOf(reason);
      if (outcome) Object.assign(times, onTime(item, filled({ outcome, side: side && [side], because: reason ? [reason] : undefined }, item.time), desk).times);
    }
    const n = Object.keys(times).length;
    if (n) desk.act('time-marked', { times }, desk.say('planner.bulk.said', { n }));
    desk.close(form.id);
  }, html`<div class="bulk">${items.map((item) => {
    const { me } = scene;
    const p = peopleOf(scene, item.plan);
    return html`${form.one(item.id, `${sayDate(scene, item.start)}: ${titleOf(scene, item.plan)}`, outcomes.map((value) => ({ value, label: scene.words.label('outcome', value) })), { layout: 'wrap', clear: desk.say('clear') })}${
      asksWhy(form.get(item.id)) ? form.select(`${item.id}-why`, desk.say('planner.why.why'), lists.because.map((value) => ({ value, label: scene.words.label('because', value, { me, p }) })), desk.say('planner.form.notSaid')) : nothing}`;
  })}</div>${form.tick('rest', desk.say('planner.bulk.all'))}`);
}
