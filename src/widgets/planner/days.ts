import { html, nothing, type TemplateResult } from 'lit';
import { erasePatch } from '../../core/change.js';
import type { Day } from '../../core/circle.js';
import { closedValue, hasDied, lists } from '../../core/vocabulary.js';
import { silentAbout, spokenOf } from '../../core/wishes.js';
import { dateOf, dayOf } from '../../core/rhythm.js';
import { boundsOf, readWhen, sayWhen } from '../../core/when.js';
import { isNameHidden, nameOf, token } from '../../ui/parts/person.js';
import { isFolded as isFoldedFor } from '../../ui/parts/vis.js';
import { icon } from '../../ui/icons.js';
import type { Scene } from '../../ui/scene.js';
import { addDays } from '../../ui/days.js';
import { alone, isFolded, mine, question, unfold } from './feelings.js';
import { filled, frame, opener, signed, type Desk } from './desk.js';
import type { Form } from './form.js';

/** How many days ahead a day that may be spoken of is shown by itself. */
const NEAR = 60;

/** The next date of a day, where it has one: each year, or once. */
function nextDate({ when }: Day, today: string): string | undefined {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(when.edtf ?? '') ?? [];
  if (month === undefined) {
    const { earliest, latest } = boundsOf(when);
    return when.edtf && earliest === latest ? latest : undefined;
  }
  const year = +today.slice(0, 4);
  // In years without a 29 February its day is 1 March; engines differ in what they read a date as that there is not.
  return [year, year + 1].map((y) => dateOf(dayOf(`${String(y).padStart(4, '0')}-${month}-01`) + Number(day) - 1)).find((date) => date >= today);
}

export const sayDayKind = ({ words, circle, me }: Scene, { kind, person }: Day): string => {
  const p = person === undefined ? '' : circle.people[person]?.name ?? '';
  const label = words.label('dayKind', kind, { p: p || words.say('someone'), me });
  return p && !label.includes(p) ? words.say('planner.days.of', { kind: label, p }) : label;
};

/** Days near enough to be spoken of unasked, by date, and those of a stretch that is looked at. Hard days, the dead and the silent are never among them. */
export function daysNear(scene: Scene, person: string | undefined, from = '9999', to = from): [string, Day][] {
  const { circle, today } = scene;
  return Object.values(circle.days).flatMap((day): [string, Day][] => {
    const date = nextDate(day, today);
    const quiet = day.person !== undefined && circle.people[day.person] !== undefined && silentAbout(circle, day.person, today);
    return date !== undefined && date >= today && (date <= addDays(today, NEAR) || (date >= from && date <= to)) && spokenOf(day) && !quiet && !isFoldedFor(scene, day) && (!person || day.person === person) ? [[date, day]] : [];
  });
}

export const dayLine = (scene: Scene, day: Day): TemplateResult => html`<li class="item soft ${mine(day)}">${day.person ? token(scene, day.person) : html`<span class="tok event" aria-hidden="true">${icon('calendar')}</span>`}<div class="body"><p class="when">${sayDayKind(scene, day)}</p>${
  day.words ? html`<p class="own t-small">${day.words}</p>` : nothing}</div></li>`;

/** All days that matter, for who opens the list; and one more. */
export function dayList(desk: Desk): TemplateResult {
  const { scene } = desk;
  const { circle, words } = scene;
  const days = Object.entries(circle.days).filter(([, day]) => !desk.person || day.person === desk.person);
  if (days.some(([, day]) => isFolded(desk, day))) return unfold(desk);
  return html`${days.length ? html`<ul class="dots-list">${days.map(([id, day]) => html`<li class=${mine(day)}>${[sayDayKind(scene, day), sayWhen(day.when, words)].join(words.say('list.comma'))}. <span class="t-quiet">${day.tone ? `${words.label('tone', closedValue('tone', day.tone))}.` : ''}</span> ${
    day.words ? html`<span class="own t-small">${day.words}</span>` : nothing}${alone(desk, day)}${dayActions(desk, id, day)}${desk.status(id)}</li>`)}</ul>` : html`<p class="t-quiet">${desk.say('planner.days.none')}</p>`}${
    scene.readonly ? nothing : html`${opener(desk, 'day', desk.say('planner.days.add'))}${desk.isOpen('day') ? dayForm(desk, 'day') : nothing}`}`;
}

/** Whether it is spoken of, and an end to it, for who wrote it. */
function dayActions(desk: Desk, id: string, day: Day): unknown {
  const { scene } = desk;
  const { words } = scene;
  if (scene.readonly || (day.by && day.by.id !== scene.viewer.id)) return nothing;
  const may = spokenOf({ ...day, remind: true });
  const form = `day-${id}`;
  const name = html`<span class="vh">: ${sayDayKind(scene, day)}</span>`;
  return html`<span class="btns">${opener(desk, form, html`${desk.say('planner.change')}${name}`, { kind: 'quiet', fill: (f) => { fillDay(f, day, scene.today); } })}${may ? html`<button type="button" class="btn quiet" @click=${() => { desk.act('day-kept', { days: { [id]: { remind: !day.remind } } }, desk.say('planner.days.said')); }}>${
    desk.say(day.remind ? 'planner.days.hide' : 'planner.days.show')}${name}</button>` : nothing}${
    question(desk, `erase-${id}`, words.say('erase'), words.say('erase.ask'), words.say('erase.yes'), words.say('erase.no'), () => {
      desk.act('erased', erasePatch(scene.circle, [`days/${id}`], new Date().toISOString(), scene.viewer), desk.say('planner.feel.erased'));
    })}</span>${desk.isOpen(form) ? dayForm(desk, form, [id, day]) : nothing}`;
}

function fillDay(form: Form, day: Pick<Day, 'when'> & Partial<Day>, today: string): void {
  const { kind = '', when } = day;
  const known = (lists.dayKind as readonly string[]).includes(kind);
  const each = when.edtf?.startsWith('XXXX') ?? false;
  const date = nextDate(day as Day, today);
  if (each) form.lists.each = ['1'];
  if (day.remind) form.lists.remind = ['1'];
  form.fill({ kind: known ? kind : '', own: known ? '' : kind, person: day.person, date, said: when.said ?? (date ? '' : when.edtf), tone: day.tone, words: day.words });
}

/** A special day; with one, changes it. */
function dayForm(desk: Desk, id: string, old?: [id: string, day: Day]): TemplateResult {
  const { scene } = desk;
  const { words, circle, me } = scene;
  const form = desk.form(id);
  const born = form.get('kind') === 'birthday' ? circle.people[form.get('person')]?.birthday?.edtf : undefined;
  // What is known is not asked again.
  if (!old && born && /\d{4}-\d\d-\d\d$|^XXXX/.test(born) && form.values.born !== born && !form.get('date') && !form.get('said')) {
    form.values.born = born;
    form.lists.each = ['1'];
    form.fill({ date: nextDate({ kind: '', when: { edtf: `XXXX${born.slice(4)}` } }, scene.today) });
  }
  const shows = spokenOf({ remind: true, tone: (form.get('tone') || 'hard') as NonNullable<Day['tone']> });
  const submit = (): void => {
    const kind = form.get('own') || form.get('kind');
    const said = form.get('said');
    const edtf = form.get('date') ? (form.all('each').length ? `XXXX${form.get('date').slice(4)}` : form.get('date')) : readWhen(said)?.edtf;
    if (desk.fail(form, { own: kind ? undefined : desk.say('planner.err.pick'), said: edtf || said ? undefined : desk.say('planner.err.date') })) return;
    const [key, day] = old ?? [scene.newId()];
    const when = filled({ edtf, said }, day?.when);
    const fields = { ...filled({ kind, person: form.get('person'), tone: form.get('tone'), words: form.get('words') }, day), ...(Object.keys(when).length && { when }) };
    const remind = shows && form.all('remind').length > 0;
    desk.act('day-kept', { days: { [key]: { ...fields, ...((!day || remind !== !!day.remind) && { remind }), ...(!day && signed(scene)) } } }, desk.say('planner.days.said'));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say(old ? 'planner.form.edit' : 'planner.days.add'), desk.say(old ? 'save' : 'planner.days.save'), submit, html`
    ${form.select('kind', desk.say('planner.days.kind'), lists.dayKind.map((value) => ({ value, label: words.label('dayKind', value, { me, p: words.say('someone') }) })), desk.say('planner.form.notSaid'))}
    ${form.field('own', desk.say('planner.days.own'))}
    ${form.select('person', desk.say('planner.days.whose'), Object.entries(circle.people).filter(([id, person]) => !isNameHidden(scene, id) && (!person.setAside || hasDied(person))).map(([value]) => ({ value, label: nameOf(scene, value) })), desk.say('planner.days.mine'))}
    ${form.field('date', desk.say('planner.days.when'), { type: 'date' })}
    ${form.get('date') ? form.many('each', desk.say('planner.form.repeats'), [{ value: '1', label: words.label('often', 'yearly') }]) : form.field('said', desk.say('planner.form.said'), { hint: desk.say('planner.days.when.hint') })}
    ${form.one('tone', desk.say('planner.days.tone'), lists.tone.map((value) => ({ value, label: words.label('tone', value) })), { layout: 'two-wide', clear: desk.say('clear') })}
    ${shows ? form.tick('remind', desk.say('planner.days.show')) : nothing}
    ${form.field('words', desk.say('planner.form.words'), { long: true })}`, { note: desk.vis(old?.[1].seenBy ?? ['me'], form.id) });
}
