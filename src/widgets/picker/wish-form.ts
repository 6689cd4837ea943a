import { html, nothing, type TemplateResult } from 'lit';
import type { Patch } from '../../core/change.js';
import type { Wish } from '../../core/circle.js';
import { lists } from '../../core/vocabulary.js';
import { limitsOn } from '../../core/limits.js';
import { latestWish } from '../../core/wishes.js';
import { clean, filled, fold, formPanel, signed } from '../../ui/desk.js';
import { WAY_ICONS } from '../../ui/icons.js';
import { choiceGroup, selectField, textField, type Option } from '../../ui/parts/field.js';
import { nameOf } from '../../ui/parts/person.js';
import type { WordKey } from '../../ui/words.js';
import type { PickerDesk } from './desk.js';

interface WishForm {
  amount: string;
  want: string;
  ways: string[];
  ownWay: string;
  often: string;
  ownOften: string;
  words: string;
  where: string;
  withPeople: string[];
  withoutPeople: string[];
  askedOf: string;
  tellThem: string;
  error?: string | undefined;
}

const OWN = '*';
const EVERYDAY: readonly string[] = ['inPerson', 'phoneCall', 'videoCall', 'message', 'letterOrCard', 'gaming'];
const isIn = (list: readonly string[], id: string): boolean => list.includes(id);

/** The person's own last words are where they go on from; a worker begins with nothing. */
function formOf(desk: PickerDesk, person: string): WishForm {
  const last: Partial<Wish> = desk.scene.viewer.role === 'me' ? (latestWish(desk.scene.circle, person)?.[1] ?? {}) : {};
  const { amount = '', want = '', ways = [], often = '', words = '', where = '', withPeople = [], withoutPeople = [], askedOf = '', tellThem } = last;
  const known = !often || isIn(lists.often, often);
  return {
    amount, want, words, where, withPeople, withoutPeople, askedOf, ways: ways.filter((way) => isIn(lists.way, way)), ownWay: ways.filter((way) => !isIn(lists.way, way)).join(', '),
    often: known ? often : OWN, ownOften: known ? '' : often, tellThem: tellThem === undefined ? '' : tellThem ? 'yes' : 'no',
  };
}

/** What someone would like: the button that opens the questions, and the questions. */
export const wishForm = (desk: PickerDesk, person: string, level: number, label: WordKey, look: string): TemplateResult => {
  const key = `wish-${person}`;
  return formPanel(desk, key, {
    label: desk.say(label), title: desk.say('wish.title', { p: nameOf(desk.scene, person) }), level, look, save: desk.say('save'),
    submit: () => { save(desk, person, desk.form(key, () => formOf(desk, person))); }, content: () => questions(desk, key, person),
  });
};

/** Each question can be skipped, every answer is equal, nothing is chosen in advance. */
function questions(desk: PickerDesk, key: string, person: string): TemplateResult {
  const { words, circle, simple, today, names, viewer } = desk.scene, p = nameOf(desk.scene, person);
  const form = desk.form(key, () => formOf(desk, person));
  const set = (change: Partial<WishForm>): void => { Object.assign(form, { error: undefined, ...change }); desk.hand.refresh(); };
  const options = (list: string, values: readonly string[]): Option[] => values.map((value) => {
    const icon = list === 'way' && WAY_ICONS[value];
    return { value, label: desk.label(list, value, { p }), ...(icon && { icon }) };
  });
  const clear = desk.say('clear');
  const first = lists.way.filter((way) => EVERYDAY.includes(way) || form.ways.includes(way)), rest = lists.way.filter((way) => !first.includes(way));
  // To disagree is said of a plan or of a limit.
  const wants = limitsOn(circle, person, today).length ? lists.want : lists.want.filter((want) => want !== 'dontAgree');
  const text = (field: 'ownWay' | 'ownOften' | 'words' | 'where', id: string, label: WordKey, long = false): TemplateResult =>
    textField({ id: `${key}-${id}`, label: desk.say(label), value: form[field], long, input: (value) => { set({ [field]: value }); } });
  const one = (field: 'amount' | 'want' | 'tellThem', id: string, label: WordKey, choices: Option[], layout: string, more: { hint?: string; error?: string | undefined } = {}): TemplateResult =>
    choiceGroup({ id: `${key}-${id}`, label: desk.say(label, { p }), options: choices, value: form[field], layout, clear, ...more, change: ([value = '']) => { set({ [field]: value }); } });
  const ways = (id: string, label: string | TemplateResult, values: readonly string[], after?: string): TemplateResult =>
    choiceGroup({ id: `${key}-${id}`, label, after, options: options('way', values), value: form.ways, many: true, layout: 'ways', change: (chosen) => { set({ ways: chosen }); } });
  const list = (field: 'often' | 'askedOf', id: string, label: WordKey, empty: WordKey, choices: Option[]): TemplateResult =>
    selectField({ id: `${key}-${id}`, label: desk.say(label), empty: desk.say(empty), options: choices, value: form[field], change: (value) => { set({ [field]: value }); } });
  const everyone = (): Option[] => Object.keys(circle.people).filter((id) => id !== person && !circle.people[id]!.hideName).map((value) => ({ value, label: nameOf(desk.scene, value) }));
  const many = (field: 'withPeople' | 'withoutPeople', label: string): TemplateResult => fold(desk, `${key}-${field}`, html`<span>${label}${form[field].length ? html`<span class="t-quiet">: ${words.list(form[field].map((id) => nameOf(desk.scene, id)))}</span>` : nothing}</span>`, () =>
    choiceGroup({ id: `${key}-${field}-p`, label: html`<span class="vh">${label}</span>`, options: everyone(), value: form[field], many: true, layout: 'wrap', change: (chosen) => { set({ [field]: chosen }); } }));

  return html`${one('amount', 'amount', 'wish.amount', options('amount', lists.amount), 'two four', { hint: desk.say('wish.amount.hint'), error: form.error })}
    ${one('want', 'want', 'wish.want', options('want', wants), 'two-wide')}
    ${ways('ways', desk.say('wish.ways'), first, desk.say('pickAny'))}
    ${simple ? nothing : html`${fold(desk, `${key}-more-ways`, desk.say('wish.ways.more'), () => html`<div class="stack">${ways('rest', html`<span class="vh">${desk.say('wish.ways.more')}</span>`, rest)}${text('ownWay', 'own-way', 'wish.ways.own')}</div>`)}
      ${list('often', 'often', 'wish.often', 'wish.often.none', [...options('often', lists.often), { value: OWN, label: desk.say('wish.often.own') }])}${form.often === OWN ? text('ownOften', 'own-often', 'wish.often.words') : nothing}`}
    <div class="stack">${text('words', 'words', 'wish.words', true)}${desk.hand.vis(seenAtFirst(desk), `${key}-vis`)}</div>
    ${simple ? nothing : fold(desk, `${key}-more`, desk.say('wish.more'), () => html`<div class="stack l">
      ${text('where', 'where', 'wish.where')}${many('withPeople', desk.say('wish.with'))}${many('withoutPeople', desk.say('wish.without'))}
      ${list('askedOf', 'asked', 'wish.asked', 'wish.asked.none', [...Object.entries(names).filter(([id]) => id !== viewer.id && !(id in circle.people)).map(([value, label]) => ({ value, label })), ...everyone()])}
      ${one('tellThem', 'tell', 'wish.tell', (['yes', 'no'] as const).map((value) => ({ value, label: desk.say(`wish.tell.${value}`) })), 'two')}</div>`)}
    <p class="hint">${desk.say('wish.foot')}</p>`;
}

/** A new wish is nobody's but the person's; what a worker wrote down with them, both know. */
const seenAtFirst = ({ scene: { viewer } }: PickerDesk): string[] => (viewer.role === 'me' ? ['me'] : ['me', 'team']);

function save(desk: PickerDesk, person: string, form: WishForm): void {
  const { scene } = desk, ownWay = clean(form.ownWay), { amount, want, ways, often, withPeople, withoutPeople, askedOf, tellThem } = form;
  const said = filled({
    amount, want, ways: [...ways, ...(ownWay ? [ownWay] : [])], often: often === OWN ? clean(form.ownOften) : often, where: clean(form.where), withPeople, withoutPeople, askedOf, words: clean(form.words),
  });
  if (tellThem) said.tellThem = tellThem === 'yes';
  if (!Object.keys(said).length) {
    form.error = desk.say('wish.nothing');
    desk.focus(`h-wish-${person}`);
    return;
  }
  const wish: Patch = { person, ...said, ...signed(scene), seenBy: seenAtFirst(desk), ...(scene.viewer.role === 'me' ? {} : { voice: 'withMe' }) };
  desk.hand.act('wish-made', { wishes: { [scene.newId()]: wish } }, desk.say('picker.said.wish', { p: nameOf(scene, person) }));
  desk.shut(`wish-${person}`);
}
