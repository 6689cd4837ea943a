import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import type { Plan, PlanStatus } from '../../core/circle.js';
import { mayPlan } from '../../core/limits.js';
import { nextOf } from '../../core/plan-dates.js';
import { lists } from '../../core/vocabulary.js';
import { isNameHidden, nameOf, whoIs } from '../../ui/parts/person.js';
import { isActive, statusOf, type Item } from './agenda.js';
import { addDays } from '../../ui/days.js';
import { asking, filled, frame, signed, type Desk } from './desk.js';
import { scopeField } from './plan-form.js';
import { apart, peopleOf, titleOf } from './say.js';

/** Asking to change is a wish about the plan. The plan stays as it is; so does what was said when nobody agrees. */
export function askForm(desk: Desk, item: Item): TemplateResult {
  const { scene } = desk;
  const { plan, planId = '', original } = item;
  const form = desk.form(`ask-${item.id}`);
  const what = titleOf(scene, plan);
  const submit = (): void => {
    const changes = form.all('change').filter((id) => id !== 'other' && id !== 'disagree');
    const words = form.get('words');
    const disagrees = form.all('change').includes('disagree');
    if (desk.fail(form, { words: !changes.length && !disagrees && !words ? desk.say('err.words') : undefined })) return;
    const scope = plan.repeats && original ? form.get('scope') || 'one' : 'all';
    const wishes: Patch = {};
    for (const [i, change] of (changes.length || disagrees ? changes : ['']).entries()) {
      wishes[scene.newId()] = { plan: planId, ...filled({ change, words: i ? '' : words }), scope, ...(scope !== 'all' && { from: original }), ...asking(scene, plan) };
    }
    if (disagrees) wishes[scene.newId()] = { plan: planId, want: 'dontAgree', ...filled({ words: changes.length ? '' : words }), scope, ...(scope !== 'all' && { from: original }), ...asking(scene, plan) };
    desk.act('wish-made', { wishes }, desk.say('planner.ask.said', { what }));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say('planner.ask'), desk.say('planner.ask.save'), submit, html`
    ${form.many('change', desk.say('planner.ask.what'), [
      ...lists.change.map((value) => ({ value: value, label: scene.words.label('change', value) })),
      { value: 'other', label: desk.say('planner.ask.other') }, { value: 'disagree', label: desk.say('planner.disagree') },
    ], { layout: 'two-wide' })}
    ${form.field('words', desk.say('planner.form.words'), { long: true })}
    ${plan.repeats && original ? scopeField(desk, form, item) : nothing}`, {
    note: html`<p class="status">${desk.say('planner.ask.note', { who: plan.arrangedBy ? whoIs(scene, plan.arrangedBy) : scene.words.say('workers'), p: peopleOf(scene, plan) || scene.words.say('someone') })}</p>`,
  });
}
const TYPES: { readonly [S in PlanStatus]?: string } = { agreed: 'plan-agreed', happening: 'plan-agreed', asked: 'plan-asked', paused: 'plan-paused', stopped: 'plan-ended', finished: 'plan-ended' };
const ENDS: readonly string[] = ['notAgreed', 'paused', 'stopped'];

/** The steps this viewer may take from here: limits are those of its day. */
export const stepsOf = ({ scene }: Desk, plan: Plan): PlanStatus[] => {
  const day = plan.starts?.slice(0, 10) ?? '';
  return mayPlan(scene.circle, plan, scene.viewer, day.length > 9 && day > scene.today ? day : scene.today);
};

/** The one date of another plan that this plan was suggested in place of. */
export function inPlaceOf({ circle }: Desk['scene'], planId: string, { follows }: Plan): string | undefined {
  const wish = circle.wishes[planId];
  return follows !== undefined && wish?.plan === follows && wish.scope === 'one' && !wish.withdrawn ? wish.from : undefined;
}

const dayBefore = (start: string): string => addDays(start.length < 10 ? `${start}-01` : start.slice(0, 10), -1);

/**
 * What goes with a yes or a no to a plan that was suggested in place of another. Of a whole plan, the first one ends. Of one
 * date, that date moves, and the suggestion has no date of its own any more. The one who asked is answered.
 */
function settled({ scene }: Desk, planId: string, plan: Plan, fields: Patch): Patch {
  const { circle } = scene;
  const { follows = '', starts } = plan;
  const first = circle.plans[follows];
  const to = fields.status;
  const agrees = to === 'agreed' || to === 'happening';
  const one = inPlaceOf(scene, planId, plan);
  const patch: Patch = { plans: { [planId]: fields } };
  if (one !== undefined && scene.viewer.role === 'worker' && (agrees || to === 'notAgreed')) {
    patch.replies = { [scene.newId()]: { about: `wishes/${planId}`, answer: agrees ? 'agreed' : 'no', who: scene.viewer.id, ...filled({ because: fields.because }), ...signed(scene) } };
  }
  if (!agrees || !first || !(isActive(first) || statusOf(first) === 'asked')) return patch;
  if (one !== undefined && starts !== undefined) {
    const id = `${follows}@${one}`;
    patch.plans = { [planId]: { ...fields, until: dayBefore(starts) } };
    patch.times = { [id]: { ...(!circle.times[id] && { plan: follows, ...signed(scene) }), outcome: 'movedTo', starts } };
  } else if (one === undefined && (!first.repeats || plan.repeats)) {
    const until = dayBefore((first.repeats ? starts : first.starts) ?? scene.today);
    if (!first.until || first.until >= until) patch.plans = { [planId]: fields, [follows]: { until } };
  }
  return patch;
}

/** From idea to happening, one allowed step at a time. */
export function stepForm(desk: Desk, { planId = '', plan, id }: Item): TemplateResult {
  const { scene } = desk;
  const form = desk.form(`step-${id}`);
  const worker = scene.viewer.role === 'worker';
  const to = form.get('status') as PlanStatus;
  const ends = ENDS.includes(to);
  const agrees = to === 'agreed' || to === 'happening';
  const submit = (): void => {
    if (desk.fail(form, {
      status: form.get('status') ? undefined : desk.say('planner.err.pick'),
      because: ends && worker && !form.get('because') ? desk.say('planner.err.because') : undefined,
      reviewOn: to === 'paused' && worker && !form.get('reviewOn') ? desk.say('planner.err.review') : undefined,
    })) return;
    const because = form.get('because');
    const fields: Patch = {
      status: to, since: scene.today,
      ...filled({ because: ends ? because : '', reviewOn: to === 'paused' ? form.get('reviewOn') : plan.reviewOn }, plan),
      ...(agrees && { agreedBy: [...new Set([...(plan.agreedBy ?? []), scene.viewer.id])] }), ...(ends && { decidedBy: scene.viewer.id }),
    };
    desk.act(TYPES[to] ?? 'plan-changed', settled(desk, planId, plan, fields),
      desk.say('planner.step.said', { what: titleOf(scene, plan), status: scene.words.label('status', to) }));
    // Where it stands now it is open too: the way back is at hand.
    desk.form(`open-${(agrees && nextOf(scene.circle, planId, scene.today)?.id) || planId}`).open = true;
    desk.close(form.id);
  };
  return frame(desk, form, desk.say('planner.step.title'), desk.say('save'), submit, html`
    ${form.one('status', desk.say('planner.step.title'), stepsOf(desk, plan).map((value) => ({ value, label: scene.words.label('status', value) })), { layout: 'two-wide' })}
    ${ends ? form.field('because', desk.say('planner.step.because'), { long: true }) : nothing}
    ${to === 'paused' ? form.field('reviewOn', desk.say('planner.step.reviewOn'), { type: 'date' }) : nothing}`);
}

/** What an adult answers, with the day they promise to come back. */
export function replyForm(desk: Desk, about: string): TemplateResult {
  const { scene } = desk;
  const form = desk.form(`reply-${about}`);
  const answer = form.get('answer');
  // A yes or a no to a plan is a step of the plan.
  const answers = about.startsWith('plans/') ? lists.answer.slice(0, 2) : lists.answer;
  const submit = (): void => {
    if (desk.fail(form, {
      answer: answer ? undefined : desk.say('planner.err.pick'),
      due: answer === 'lookingIntoIt' && !form.get('due') ? desk.say('planner.err.date') : undefined,
      because: /^(partly|notYet|no)$/.test(answer) && !form.get('because') ? desk.say('planner.err.because') : undefined,
      lookAgain: answer === 'notYet' && !form.get('lookAgain') ? desk.say('planner.err.review') : undefined,
    })) return;
    const fields: Record<string, Json> = { answer, due: form.get('due'), because: form.get('because'), lookAgain: form.get('lookAgain'), words: form.get('words') };
    desk.act('wish-answered', { replies: { [scene.newId()]: { about, who: scene.viewer.id, ...filled(fields), ...signed(scene) } } }, desk.say('planner.reply.said'));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say('planner.reply'), desk.say('save'), submit, html`
    ${form.one('answer', desk.say('planner.reply'), answers.map((value) => ({ value, label: scene.words.label('answer', value, { who: whoIs(scene, scene.viewer.id) }) })), { layout: 'two-wide' })}
    ${answer === 'lookingIntoIt' || answer === 'heard' ? form.field('due', desk.say('planner.reply.due'), { type: 'date' }) : nothing}
    ${/^(partly|notYet|no)$/.test(answer) ? form.field('because', desk.say('planner.step.because'), { long: true }) : nothing}
    ${answer === 'notYet' ? form.field('lookAgain', desk.say('planner.step.reviewOn'), { type: 'date' }) : nothing}
    ${form.field('words', desk.say('planner.reply.words'), { long: true })}`);
}

/** Something that happened and nobody had planned. */
export function unplannedForm(desk: Desk): TemplateResult {
  const { scene } = desk;
  const { circle, words, me } = scene;
  const form = desk.form('unplanned');
  const known = apart(scene);
  const submit = (): void => {
    const people = [...form.all('who')];
    const way = form.get('own') || form.get('way');
    const day = form.get('date');
    if (desk.fail(form, { who: people.length ? undefined : desk.say('planner.err.who'), way: way ? undefined : desk.say('planner.err.how'), date: day && day <= scene.today ? undefined : desk.say('planner.err.date') })) return;
    desk.act('time-marked', { times: { [scene.newId()]: { people, way, when: { edtf: day }, outcome: 'happened', ...filled({ words: form.get('words') }), ...signed(scene) } } },
      desk.say('planner.un.said', { what: titleOf(scene, { people, way, status: 'happening' }) }));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say('planner.unplanned'), desk.say('planner.un.save'), submit, html`
    ${form.many('who', desk.say('planner.form.who'), Object.entries(circle.people).filter(([id, person]) => !person.setAside && !isNameHidden(scene, id)).map(([value]) => ({ value, label: nameOf(scene, value), ...known(value) })).sort((a, b) => a.label.localeCompare(b.label, words.lang)))}
    ${form.select('way', desk.say('planner.form.how'), lists.way.map((value) => ({ value, label: words.label('way', value, { me, p: words.say('someone') }) })), desk.say('planner.form.notSaid'))}${form.field('own', desk.say('planner.form.how.own'))}
    ${form.field('date', desk.say('planner.form.date'), { type: 'date' })}${form.field('words', desk.say('planner.form.words'), { long: true })}`, { note: desk.vis(['everyone'], form.id) });
}

