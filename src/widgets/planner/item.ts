import { html, nothing, type TemplateResult } from 'lit';
import type { Plan, Wish } from '../../core/circle.js';
import { allows } from '../../core/limits.js';
import { closedValue, mayStep, sideOf, standing, waitsFor } from '../../core/vocabulary.js';
import { repliesTo, latestWish, standingWishes } from '../../core/wishes.js';
import { icon, type IconName } from '../../ui/icons.js';
import { colourOf, nameOf, token, whoIs } from '../../ui/parts/person.js';
import { exceptions, isActive, isPast, statusOf, unsaid, type Item } from './agenda.js';
import { askForm, inPlaceOf, replyForm, stepForm, stepsOf } from './ask-forms.js';
import { asking, isOwnBasis, mayDecide, opener, signed, type Desk } from './desk.js';
import { alone, feelings, isFolded, mine, unfold } from './feelings.js';
import { feelForm, fillWhy, markButtons, offForm, putBack, whyForm } from './mark-form.js';
import { holdCard } from './hold.js';
import { fillPlan, planForm } from './plan-form.js';
import { clocksOf, hoursOf, peopleOf, presenceOf, sayDate, sayReply, sayWish, stateOf, titleOf, travelOf } from './say.js';

/** The token of everyone in a plan; a calendar where it is with nobody here. */
const tokens = (desk: Desk, { plan }: Item): TemplateResult =>
  plan.people.length ? html`<div class="toks">${plan.people.slice(0, 3).map((id) => token(desk.scene, id))}</div>` : html`<span class="tok event" aria-hidden="true">${icon('calendar')}</span>`;

/** What an adult said of something, and whether it was kept. */
export function replyBlock(desk: Desk, about: string, at: string, ask: boolean): TemplateResult | typeof nothing {
  const { scene } = desk;
  const said = sayReply(scene, about, at, ask);
  const [id, reply] = repliesTo(scene.circle, about)[0] ?? [];
  const due = reply?.due !== undefined && reply.due <= scene.today && scene.viewer.role === 'me' && !scene.readonly
    && !Object.values(scene.circle.feelings).some((feeling) => feeling.about === `replies/${id ?? ''}` && feeling.kept);
  return said || due ? html`<span class="t-quiet">${said}</span> ${reply?.words ? html`<span class="own">${scene.words.say('status.said', { text: reply.words })}</span>` : nothing}${
    due ? html`<span class="btns"><span>${desk.say('planner.kept')}</span>${['yes', 'partly', 'no', 'notYet'].map((kept) => html`<button type="button" class="btn" @click=${() => {
      desk.act('feeling-noted', { feelings: { [scene.newId()]: { about: `replies/${id!}`, kept, seenBy: ['me'], ...signed(scene) } } }, desk.say('planner.kept.said'));
    }}>${scene.words.label('kept', kept)}</button>`)}</span>` : nothing}` : nothing;
}

/** The wish beside the plan: neither answers for the other. */
function beside(desk: Desk, { plan }: Item): unknown {
  const { scene } = desk;
  return plan.people.map((person) => {
    const [id, wish] = latestWish(scene.circle, person, plan.way) ?? [];
    const said = wish && sayWish(scene, wish);
    if (said && isFolded(desk, wish)) return unfold(desk);
    return said ? html`<div class="beside ${mine(wish)} ${colourOf(scene.circle, person)}"><span><b>${plan.people.length > 1 ? desk.say('planner.wish.of', { p: nameOf(scene, person) }) : desk.say('planner.wish')}</b> <span class="own">${said}</span></span>${alone(desk, wish)}${replyBlock(desk, `wishes/${id!}`, wish.at, false)}</div>` : nothing;
  });
}

/** The wishes about this plan that this date is one of; of a day that is over, only those about that very day. */
const wishesAbout = ({ circle }: Desk['scene'], { planId, original }: Item, past: boolean) =>
  planId === undefined ? [] : standingWishes(circle, { plan: planId }).filter(([, { scope, from = '' }]) => {
    const which = closedValue('scope', scope ?? 'all');
    return which === 'one' ? from === original : !past && (which === 'all' || !original || from <= original);
  });

/** A wish about a plan as it was said: yes to it, what to change, that it should go on, or that it is not right. */
function saidOf(desk: Desk, wish: Wish, { arrangedBy, status }: Plan): unknown {
  const { scene } = desk;
  const { words, me } = scene;
  if (wish.want === 'aboutRight') return html`${desk.say('planner.yes.said')}${status === 'asked' && scene.viewer.role === 'me' ? ` ${desk.say('planner.yes.next')}` : ''} <span class="own">${wish.words ?? ''}</span>`;
  if (wish.want === 'dontAgree') return html`${desk.say('planner.disagreed')} <span class="own">${wish.words ?? ''}</span>`;
  if (wish.want !== undefined) return html`<b>${desk.say('planner.wish')}</b> <span class="own">${sayWish(scene, wish)}</span>`;
  if (wish.change === undefined && !wish.words && wish.askedOf !== undefined && wish.askedOf !== arrangedBy) return desk.say('planner.arranges.wish', { who: whoIs(scene, wish.askedOf), me });
  return html`<b>${desk.say('planner.youAsked')}</b> ${[wish.change === undefined ? '' : words.label('change', wish.change), words.label('scope', wish.scope ?? 'all')].filter(Boolean).join('. ')}. <span class="own">${wish.words ?? ''}</span>`;
}

/** What came back to a plan that was asked for, and what was asked about it. */
function asks(desk: Desk, item: Item, past: boolean, held: boolean, wishes: ReturnType<typeof wishesAbout>): unknown {
  const { scene } = desk;
  const { plan, planId = '' } = item;
  const colour = colourOf(scene.circle, plan.people[0] ?? '');
  const about = `plans/${planId}`;
  const waits = !past && statusOf(plan) === 'asked' && (repliesTo(scene.circle, about).length > 0 || (scene.viewer.role === 'worker' && plan.by?.id !== scene.viewer.id));
  return [waits ? html`<div class="beside ${colour}">${replyBlock(desk, about, plan.at ?? '', false)}${plan.by?.id === scene.viewer.id ? nothing : answerButton(desk, about)}</div>` : nothing,
    ...wishes.map(([wishId, wish]) => html`<div class="beside ${colour}"><span>${saidOf(desk, wish, plan)}${
      wish.by && wish.by.role !== 'me' ? ` ${scene.words.label('voice', wish.voice ?? 'aboutMe', { who: whoIs(scene, wish.by.id), me: scene.me })}.` : ''}</span>${
      replyBlock(desk, `wishes/${wishId}`, wish.at, waitsFor(wish) !== 'nothing')}${answerButton(desk, `wishes/${wishId}`)}${scene.viewer.role === 'me' && !scene.readonly ? html`<button type="button" class="btn quiet" @click=${() => { desk.act('wish-withdrawn', { wishes: { [wishId]: { withdrawn: true } }, ...(isAskedFor(scene, wishId) && { plans: { [wishId]: { status: 'idea' } } }) }, desk.say('planner.ask.back.said')); }}>${desk.say(wish.want === 'aboutRight' ? 'planner.yes.back' : 'planner.ask.back')}</button>` : nothing}</div>`), past || held ? nothing : yesOrNo(desk, item, wishes)];
}

/**
 * A yes or a no of the person to what somebody else suggests. Where others decide, no step of the plan is theirs (`mayStep`): their
 * word is a wish about it, signed by them and theirs to take back. It decides nothing, and both answers weigh the same.
 */
function yesOrNo(desk: Desk, { plan, planId }: Item, wishes: ReturnType<typeof wishesAbout>): unknown {
  const { scene } = desk;
  const { by } = plan;
  if (scene.viewer.role !== 'me' || scene.readonly || !isForeign(scene, plan) || mayDecide(scene, plan)) return nothing;
  const seenBy = ['me', 'team', ...(by!.role === 'worker' ? [] : [by!.id])];
  const answer = (want: string, label: string, said: string): unknown => (wishes.some(([, wish]) => wish.want === want) ? nothing : html`<button type="button" class="btn" @click=${() => {
    desk.act('wish-made', { wishes: { [scene.newId()]: { plan: planId!, want, scope: 'all', ...asking(scene, plan), seenBy } } }, said);
  }}>${label}</button>`);
  return html`<div class="three-btns">${answer('aboutRight', desk.say('planner.yes'), desk.say('planner.yes.said'))}${answer('dontAgree', desk.say('planner.disagree'), desk.say('planner.disagreed'))}</div>${desk.vis(seenBy, `yes-${planId!}`)}`;
}

/** Whether a wish came with a day of its own, which waits for an answer too. */
const isAskedFor = (scene: Desk['scene'], id: string): boolean => {
  const plan = scene.circle.plans[id];
  return plan !== undefined && statusOf(plan) === 'asked' && mayStep(plan, 'idea', scene.viewer);
};

export function answerButton(desk: Desk, about: string): unknown {
  if (desk.scene.viewer.role !== 'worker' || desk.scene.readonly) return nothing;
  const id = `reply-${about}`;
  return html`${opener(desk, id, desk.say('planner.reply'), { kind: 'quiet' })}${desk.isOpen(id) ? replyForm(desk, about) : nothing}`;
}

/** Moved and cancelled dates of the series, each of which can be put back. */
function moves(desk: Desk, { planId = '', id }: Item): unknown {
  const { scene } = desk;
  const found = exceptions(scene, planId).filter((one) => one.id !== id);
  const may = ({ plan, original }: Item): boolean => !scene.readonly && allows(scene.circle, plan, original.length < 10 ? scene.today : original) !== 'no';
  return found.length ? html`<div><p class="t-small t-quiet">${desk.say('planner.series')}</p><ul class="dots-list">${found.map((one) => html`<li>${sayDate(scene, one.original)}: ${
    one.time?.outcome === 'off' ? desk.say('planner.off') : scene.words.label('outcome', 'movedTo', { date: sayDate(scene, one.start) })} ${!may(one) ? nothing : html`<button type="button" class="btn quiet" @click=${() => { putBack(desk, one); }}>${desk.say('planner.putBack')}<span class="vh">${scene.words.say('list.comma')}${sayDate(scene, one.original)}</span></button>`}</li>`)}</ul></div>` : nothing;
}

/** Why a plan stands as it does, who decided, and when it is looked at again. */
const whyOf = (desk: Desk, { because, decidedBy, reviewOn }: Plan): string[] => [
  because ? desk.say('planner.because', { because }) : '', decidedBy ? desk.say('planner.decidedBy', { who: whoIs(desk.scene, decidedBy) }) : '',
  reviewOn ? desk.say('planner.lookAgain', { date: sayDate(desk.scene, reviewOn, false) }) : '',
].filter(Boolean);

function facts(desk: Desk, item: Item): unknown {
  const { scene } = desk;
  const { words, me } = scene;
  const { plan, time } = item;
  const stands = standing.includes(statusOf(plan));
  const details = Object.entries(plan.details ?? {}).filter(([key]) => !/^(place|takesMe|bringsBack|bring)$/.test(key)).map(([key, text]) => `${words.label('detail', key, { me })}: ${text}`);
  const lines = [
    ...details,
    plan.basis && words.label('basis', plan.basis),
    plan.agreedBy?.length && desk.say('planner.agreedBy', { who: words.list(plan.agreedBy.map((who) => whoIs(scene, who))) }),
    ...(stands ? whyOf(desk, plan) : []),
    plan.arrangedBy && desk.say('planner.arranges', { who: whoIs(scene, plan.arrangedBy) }),
    time?.outcome === 'movedTo' && item.start !== item.original && desk.say('planner.moved.from', { date: sayDate(scene, item.original) }),
    time?.toldInAdvance !== undefined && time.outcome !== 'off' && `${desk.say('planner.why.told', { me })} ${desk.say(time.toldInAdvance ? 'planner.why.yes' : 'planner.why.no')}`,
    time?.offered && `${desk.say('planner.why.offered')} ${words.isolate(time.offered)}`,
  ].filter(Boolean);
  return html`${lines.length ? html`<ul class="dots-list t-small">${lines.map((line) => html`<li class="own">${line}</li>`)}</ul>` : nothing}${moves(desk, item)}`;
}

/** Whether somebody else asked for a plan that is not answered yet: it may be answered with another one. */
const isForeign = ({ viewer }: Desk['scene'], plan: Plan): boolean => statusOf(plan) === 'asked' && plan.by !== undefined && plan.by.id !== viewer.id;

/**
 * What this reader may do with it: only what is allowed is there. Where others decide, a day ahead can be spoken up about, and
 * called off, on the card itself; everything else stands under "More".
 * @param fold the button that opens "More", on the card; without it, what stands under it
 */
function actions(desk: Desk, item: Item, past: boolean, held: boolean, fold?: TemplateResult): unknown {
  const { scene } = desk;
  const { plan, planId, id, start, time } = item;
  if (scene.readonly) return fold;
  const me = scene.viewer.role === 'me';
  const stands = planId !== undefined && standing.includes(statusOf(plan));
  const dated = isActive(plan) && start !== '' && !held;
  const off = time?.outcome === 'off';
  const may = mayDecide(scene, plan);
  const steps = planId === undefined ? [] : stepsOf(desk, plan);
  const forms: [string, string, boolean, () => TemplateResult, ((form: ReturnType<Desk['form']>) => void)?][] = [
    ['ask', desk.say('planner.ask'), stands && !past && !may, () => askForm(desk, item), (form) => { form.fill({ scope: 'one' }); }],
    ['edit', desk.say('planner.change'), stands && !past && may, () => planForm(desk, `edit-${id}`, { item }), (form) => {
      fillPlan(form, plan, start || undefined);
      form.fill({ scope: 'one', this: time?.words });
    }],
    ['off', desk.say('planner.sayOff'), dated && !past && !off, () => offForm(desk, item), (form) => { fillWhy(form, time); }],
    ['why', desk.say(time?.outcome === 'didntHappen' || off ? 'planner.why.title' : 'planner.why.different'), !!time && !['notSureYet', 'ratherNotSay', 'movedTo', 'happened'].includes(time.outcome), () => whyForm(desk, item), (form) => { fillWhy(form, time); }],
    ['feel', desk.say('planner.feel'), me && (!!time || past) && !off && time?.outcome !== 'movedTo', () => feelForm(desk, item)],
    ['step', desk.say('planner.step'), !past && steps.length > 0, () => stepForm(desk, item)],
    ['offer', desk.say('planner.offer'), stands && !past && (!may || isForeign(scene, plan)), () => planForm(desk, `offer-${id}`, { item, counter: true }), (form) => {
      fillPlan(form, plan, start || undefined);
      // A plan keeps its own words; another suggestion has others.
      form.fill({ scope: 'one', words: '' });
    }],
  ];
  const first = dated && !past && !off && start.length > 9 && plan.people.length && !isOwnBasis(plan);
  const able = forms.filter(([kind, , allowed]) => allowed && !fold === !(first && /ask|edit|off$/.test(kind)));
  return html`${!fold && (past || start.slice(0, 10) === scene.today) && dated && !off && (unsaid(item) || past) ? markButtons(desk, item) : nothing}
    <div class="btns">${able.map(([kind, label, , , fill]) => opener(desk, `${kind}-${id}`, label, fill ? { fill } : {}))}${!fold && off && !past && !held ? html`<button type="button" class="btn" @click=${() => { putBack(desk, item); }}>${desk.say('planner.putBack')}</button>` : fold}</div>
    ${able.map(([kind, , , form]) => (desk.isOpen(`${kind}-${id}`) ? form() : nothing))}`;
}

/** One line of the agenda: when, who and how, and how sure it is; what goes with it opens under it. */
export function itemCard(desk: Desk, item: Item, o: { asks?: boolean; level?: number } = {}): TemplateResult {
  const { scene } = desk;
  const { plan, id, start, time } = item;
  const past = start !== '' && isPast(start, scene.today);
  const title = titleOf(scene, plan);
  const hours = hoursOf(scene, item);
  const state = stateOf(scene, item, past);
  const status = statusOf(plan);
  const open = desk.isOpen(`open-${id}`);
  const day = start.length > 9 ? start.slice(0, 10) : scene.today;
  const held = !past && allows(scene.circle, plan, day) === 'no';
  const sure = isActive(plan) && !held && !time?.outcome.startsWith('off');
  const date = start ? sayDate(scene, start) : '';
  const comma = scene.words.say('list.comma');
  const when = o.asks ? date : hours;
  const instead = item.planId && (inPlaceOf(scene, item.planId, plan) ?? beforeIt(scene, plan));
  const stands = standing.includes(status);
  const about = wishesAbout(scene, item, past);
  const meta: [IconName, string | undefined][] = past ? [] : [
    ['calendar', instead && desk.say('planner.instead', { date: sayDate(scene, instead) })],
    ['clock', clocksOf(scene, item).join('. ')],
    ['pin', plan.details?.place],
    ['people', presenceOf(scene, plan)],
    ['car', travelOf(scene, plan)],
    ['pencil', plan.details?.bring],
    ['people', scene.viewer.role !== 'me' && !isOwnBasis(plan) && !plan.arrangedBy ? desk.say('planner.noOwner') : undefined],
    ['people', isForeign(scene, plan) ? desk.say('planner.askedFor', { who: plan.by!.role === 'me' ? scene.me : whoIs(scene, plan.by!.id) }) : undefined],
    ['clock', plan.answerBy && !isActive(plan) ? desk.say('planner.answerBy', { date: sayDate(scene, plan.answerBy) }) : undefined],
  ];
  const values = { me: scene.me, p: peopleOf(scene, plan) || title };
  const because = time?.because ?? [];
  const reasons = [...because.map((reason) => scene.words.label('because', reason, values)),
    ...(time?.side ?? []).filter((side) => !because.some((reason) => sideOf(reason) === side)).map((side) => scene.words.label('side', side, values))];
  const unasked = o.asks && unsaid(item);
  return html`<li><article class=${o.asks ? 'item soft' : 'item'} data-item=${id} tabindex="-1" aria-label=${desk.say('planner.name', { what: title, when: [date, hours].filter(Boolean).join(comma) || scene.words.say('planner.noday'), state })}>
    ${tokens(desk, item)}<div class="body"><div class="top"><p class=${when ? 'when num' : 'when'}>${when || title}</p>${unasked ? nothing
      : html`<span class="word ${(time && !unsaid(item) ? time.outcome === 'happened' : sure && !past) ? '' : 'ask'}">${status === 'agreed' && sure && !past ? icon('check') : status === 'asked' ? icon('clock') : nothing}${state}</span>`}</div>
      ${when ? html`<p class="what">${title}${o.asks && plan.details?.place ? comma + plan.details.place : ''}</p>` : nothing}
      ${plan.words && plan.words !== title ? html`<p class="own t-small">${plan.words}</p>` : nothing}
      ${plan.when && !start ? html`<p class="own t-small">${plan.when.said ?? ''}</p>` : nothing}
      ${time?.words ? html`<p class="own t-small">${time.words}</p>` : nothing}
      ${reasons.length ? html`<p class="t-small t-quiet">${reasons.join(' · ')}</p>` : nothing}
      ${stands || past ? nothing : html`<p class="own t-small">${whyOf(desk, plan).map((line) => `${line.replace(/\.$/, '')}.`).join(' ')}</p>`}
      ${meta.some(([, text]) => text) ? html`<ul class="meta">${meta.map(([name, text]) => (text ? html`<li>${icon(name)}<span class="own">${text}</span></li>` : nothing))}</ul>` : nothing}
      ${held ? plan.people.map((who) => holdCard(scene, who, day, plan.way)) : nothing}
      ${past ? feelings(desk, item, open) : beside(desk, item)}${asks(desk, item, past, held, about)}
      ${o.asks ? nothing : html`${actions(desk, item, past, held, html`<button type="button" class="btn quiet noprint" aria-expanded=${open} @click=${() => { desk.toggle(`open-${id}`); }}>${desk.say(open ? 'planner.less' : 'planner.more')}<span class="vh">: ${title}${date ? comma + date : ''}</span></button>`)}${
        open ? html`${facts(desk, item)}${actions(desk, item, past, held)}` : nothing}`}
      ${desk.status(id, ...(item.planId === undefined ? [] : [item.planId]), ...about.map(([wishId]) => wishId))}
    </div>
    ${unasked && !scene.readonly ? markButtons(desk, item) : nothing}
    ${o.asks && !unasked && !scene.readonly ? after(desk, item) : nothing}
  </article></li>`;
}

/** The one day that a suggestion is meant in place of, where the first was asked for and not agreed either. */
function beforeIt({ circle }: Desk['scene'], { follows = '', status }: Plan): string | undefined {
  const first = circle.plans[follows];
  return first && closedValue('status', status) === 'asked' && !isActive(first) && !first.repeats ? first.starts : undefined;
}

/** What can be said after one tap, and can be left. */
function after(desk: Desk, item: Item): TemplateResult {
  const why = `why-${item.id}`;
  const feel = `feel-${item.id}`;
  const me = desk.scene.viewer.role === 'me';
  return html`${desk.isOpen(why) ? whyForm(desk, item) : nothing}${me && item.time?.outcome !== 'ratherNotSay' ? html`<div class="wide">${opener(desk, feel, desk.say('planner.feel'), { kind: 'quiet' })}</div>${desk.isOpen(feel) ? feelForm(desk, item) : nothing}` : nothing}`;
}

