import { html, nothing, type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import type { Person } from '../../core/circle.js';
import { readWhen, sayWhen } from '../../core/when.js';
import { kindGroups, lists } from '../../core/vocabulary.js';
import { clean, filled, fold, formPanel, opener, signed } from '../../ui/desk.js';
import { choiceGroup, selectField, textField, tick, type Option } from '../../ui/parts/field.js';
import { homeName } from '../../ui/parts/move-cards.js';
import { nameOf, nextColour } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import type { WordKey } from '../../ui/words.js';
import type { PickerDesk } from './desk.js';
import { foldName, matchNames, namesake, type KnownPerson } from './fold-names.js';
import { ringIcon } from './ring-icon.js';

interface PersonForm {
  name: string;
  unknown: boolean;
  closeness: string;
  is: string;
  words: string;
  kinds: string[];
  roles: string[];
  state: string;
  likeFamily: boolean;
  forLife: boolean;
  trusted: boolean;
  belonging: string;
  home: string;
  died: string;
  id?: string | undefined;
  error?: string | undefined;
  /** How many known people were offered last. */
  offered?: number;
}

const formOf = (desk: PickerDesk, person: Partial<Person> = {}): PersonForm => ({
  name: person.name ?? '', unknown: false, closeness: '', is: person.is ?? '', words: person.words ?? '', kinds: person.kinds ?? [], roles: person.roles ?? [],
  state: person.state ?? '', likeFamily: !!person.likeFamily, forLife: !!person.forLife, trusted: !!person.trusted, belonging: person.belonging ?? '', home: person.home ?? '', died: diedOf(desk, person),
});
const diedOf = (desk: PickerDesk, { died }: Partial<Person>): string => (died ? sayWhen(died, desk.scene.words, { said: true }) : '');

/** The person as a form says it; of someone who is there, what differs, with `null` for what went. */
function personOf(desk: PickerDesk, { name, words, kinds, roles, state, is, likeFamily, forLife, trusted, belonging, home, died }: PersonForm, before: Partial<Person> = {}): Patch {
  const said = clean(died), when: Json | undefined = said === diedOf(desk, before) ? before.died as Patch | undefined : said && state === 'died' ? { ...(readWhen(said) as Patch | undefined), said } : '';
  return filled({ name: clean(name), words: clean(words), is, kinds, roles, state, likeFamily, forLife, trusted, belonging, home, died: when }, before);
}

/** A name that may stand as a record's key. */
const isFree = (desk: PickerDesk, id: string | undefined): id is string =>
  id !== undefined && /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9._@~-]{0,79}$/.test(id) && !(id in Object.prototype) && !(id in desk.scene.circle.people) && !(`people/${id}` in desk.scene.circle.erased);

/** Where someone goes: equal choices, none chosen. */
export const ringOptions = (desk: PickerDesk): Option[] => lists.closeness.map((value, i) => ({ value, label: desk.label('closeness', value), icon: ringIcon(i) }));

/** "Add someone": a name is enough, the rest can be skipped. */
export function addForm(desk: PickerDesk, level: number): TemplateResult {
  const label = desk.say('picker.add');
  return desk.isOpen('add') ? openForm(desk, level, label) : opener(desk, 'add', { label, look: 'primary', icon: 'plus' });
}

function openForm(desk: PickerDesk, level: number, label: string): TemplateResult {
  const key = 'add', form = desk.form(key, () => formOf(desk)), name = clean(form.name);
  const twin = name ? namesake(desk.everyone, name) : undefined;
  return formPanel(desk, key, {
    label, title: label, level,
    save: name ? desk.say('add.save', { p: name }) : desk.say('add.save.none'), close: desk.say('notNow'), submit: () => { add(desk, form); },
    content: () => html`${nameField(desk, form)}${twin ? html`<p class="hint">${desk.say('add.same', { p: nameOf(desk.scene, twin.id) })}</p>` : nothing}
      ${tick({ id: 'add-unknown', label: desk.say('add.unknown'), value: form.unknown, change: (unknown) => { set(desk, form, { unknown }); } })}
      ${choiceGroup({ id: 'add-ring', label: desk.say('add.ring'), hint: desk.say('add.ring.hint'), options: ringOptions(desk), value: form.closeness, layout: 'two-wide', clear: desk.say('clear'), change: ([closeness = '']) => { set(desk, form, { closeness }); } })}
      ${textField({ id: 'add-words', label: desk.say('add.words'), after: desk.say('skip'), value: form.words, input: (words) => { set(desk, form, { words }); } })}
      ${fold(desk, 'add-more', desk.say('add.more'), () => html`<div class="stack">${more(desk, key, form)}</div>`)}`,
  });
}

function set(desk: PickerDesk, form: PersonForm, change: Partial<PersonForm>): void {
  Object.assign(form, change);
  desk.hand.refresh();
}

/** Opens "Add someone" with what is known already: a home, a community. What was typed there stays. */
export function startAdding(desk: PickerDesk, { home, belonging, is, kinds }: Partial<Person>): void {
  Object.assign(desk.form('add', () => formOf(desk)), filled({ home, belonging, is, kinds }));
  for (const key of ['add', 'add-more']) desk.open(key);
  desk.focus('h-add');
}

/** First use: one box. */
export function firstForm(desk: PickerDesk): TemplateResult {
  const form = desk.form('add', () => formOf(desk));
  return html`<form class="inline-add" novalidate @submit=${(e: Event) => { e.preventDefault(); add(desk, form); }}>${nameField(desk, form)}<button class="btn primary">${desk.say('add')}</button></form>`;
}

function nameField(desk: PickerDesk, form: PersonForm): TemplateResult {
  const { known } = desk, match = known.length && !form.id ? matchNames(known, form.name, 6) : undefined, about = form.unknown ? '.unknown' : '';
  return html`<div class="stack">${textField({
    id: 'add-name', label: desk.say(about ? 'add.unknown.name' : 'add.name'), hint: desk.say(about ? 'add.unknown.hint' : 'add.name.hint'), value: form.name, error: form.error,
    input: (name) => {
      const n = known.length && foldName(name) ? matchNames(known, name, 0).n : undefined;
      // Said once for each number, not with every letter.
      if (n !== undefined && n !== form.offered) desk.hand.announce(n ? desk.say('add.known', { n }) : desk.say('add.known.none'));
      set(desk, form, { name, id: undefined, error: undefined, ...(n !== undefined && { offered: n }) });
    },
  })}${match?.n ? html`<div role="group" aria-label=${desk.say('add.known.label')} class="offers">${match.found.map((person) => html`<button type="button" class="btn" @click=${() => { take(desk, form, person); }}><span><span class="name">${person.name}</span>${person.about ? html` <span class="t-quiet">${person.about}</span>` : nothing}</span></button>`)}${
    match.n > match.found.length ? html`<p class="hint">${desk.say('add.known.more')}</p>` : nothing}</div>` : nothing}</div>`;
}

function take(desk: PickerDesk, form: PersonForm, { name, id = '', about: words = '', is, kinds = [] }: KnownPerson): void {
  set(desk, form, { name, id, words, is: is ?? '', kinds: [...kinds], unknown: false });
  desk.focus('add-name');
}

/** Whether a form has a name; where it has not, that is said by the field. */
function isNamed(desk: PickerDesk, form: PersonForm, field: string): boolean {
  if (clean(form.name)) return true;
  set(desk, form, { error: desk.say('err.name') });
  desk.focus(field);
  return false;
}

function add(desk: PickerDesk, form: PersonForm): void {
  if (!isNamed(desk, form, 'add-name')) return;
  const { scene } = desk, p = clean(form.name), id = isFree(desk, form.id) ? form.id : scene.newId(), sign = signed(scene), { closeness } = form;
  const patch: Patch = { people: { [id]: { ...personOf(desk, form), colour: nextColour(scene.circle), by: sign.by! } } };
  if (closeness) patch.placings = { [scene.newId()]: { person: id, closeness, ...sign, ...sharedPlacing(desk) } };
  desk.hand.act('person-added', patch, desk.say('picker.said.added', { p }));
  if (closeness) desk.hand.announce(desk.say('picker.now', { p, ring: desk.label('closeness', closeness) }));
  desk.shut('add', `row-${id}`);
}

/** What a worker writes down for someone, their team may read; what the person puts down is theirs. */
export const sharedPlacing = ({ scene: { viewer } }: PickerDesk): Patch => (viewer.role === 'me' ? {} : { seenBy: ['me', 'team'] });

/** What it says about someone, to be changed. */
export function aboutForm(desk: PickerDesk, id: string, person: Person, level: number): TemplateResult {
  const key = `about-${id}`, p = nameOf(desk.scene, id), form = (): PersonForm => desk.form(key, () => formOf(desk, person));
  return formPanel(desk, key, {
    label: desk.say('about.open', { p }), title: desk.say('about.title', { p }), level, icon: 'pencil', save: desk.say('save'),
    submit: () => {
      if (!isNamed(desk, form(), `${key}-name`)) return;
      const changed = personOf(desk, form(), person);
      if (Object.keys(changed).length) desk.hand.act('person-changed', { people: { [id]: changed } }, desk.say('picker.said.changed', { p: clean(form().name) }));
      desk.shut(key);
    },
    content: () => html`${textField({ id: `${key}-name`, label: desk.say('about.called', { p }), value: form().name, error: form().error, input: (name) => { set(desk, form(), { name, error: undefined }); } })}
      ${textField({ id: `${key}-words`, label: desk.say('add.words'), after: desk.say('skip'), value: form().words, input: (words) => { set(desk, form(), { words }); } })}
      ${more(desk, key, form())}`,
  });
}

/** Everything beyond a name. */
function more(desk: PickerDesk, key: string, form: PersonForm): TemplateResult {
  const { words, circle } = desk.scene, p = clean(form.name) || words.say('someone');
  const label = (list: string, id: string): string => desk.label(list, id, { p });
  const options = (list: string, values: readonly string[]): Option[] => values.map((value) => ({ value, label: label(list, value) }));
  const homes = Object.keys(circle.entries).filter((id) => circle.entries[id]!.kind === 'livedAt' && ((!circle.entries[id]!.putAway && !isFolded(desk.scene, circle.entries[id]!)) || id === form.home)).map((value) => ({ value, label: homeName(desk.scene, value) }));
  const pick = (field: 'state' | 'belonging' | 'home', empty: WordKey, choices = options(field, lists[field as 'state'])): TemplateResult =>
    selectField({ id: `${key}-${field}`, label: desk.say(`add.${field}`), empty: desk.say(empty), options: choices, value: form[field], change: (value) => { set(desk, form, { [field]: value }); } });
  const many = (id: string, field: 'kinds' | 'roles', name: string, choices: Option[]): TemplateResult =>
    choiceGroup({ id: `${key}-${id}`, label: html`<span class="vh">${name}</span>`, options: choices, value: form[field], many: true, layout: 'two-wide', change: (value) => { set(desk, form, { [field]: value }); } });
  return html`${choiceGroup({ id: `${key}-is`, label: desk.say('add.is'), options: options('is', lists.is), value: form.is, layout: 'two-wide', clear: desk.say('clear'), change: ([is = '']) => { set(desk, form, { is }); } })}
    <fieldset class="field"><legend class="q">${desk.say('add.kinds')} <span class="opt-word">${desk.say('pickAny')}</span></legend>${Object.entries(kindGroups).map(([group, kinds]) => {
      const name = label('kindGroup', group), chosen = form.kinds.filter((kind) => (kinds as string[]).includes(kind)).map((kind) => label('kind', kind));
      return fold(desk, `${key}-${group}`, html`<span>${name}${chosen.length ? html`<span class="t-quiet">: ${words.list(chosen)}</span>` : nothing}</span>`, () => many(`${group}-k`, 'kinds', name, options('kind', kinds)));
    })}</fieldset>
    <div class="choices two-wide">${(['likeFamily', 'forLife', 'trusted'] as const).map((flag) => tick({ id: `${key}-${flag}`, label: desk.say(`add.${flag}`), value: form[flag], change: (value) => { set(desk, form, { [flag]: value }); } }))}</div>
    ${fold(desk, `${key}-roles`, desk.say('add.roles'), () => many('role', 'roles', desk.say('add.roles'), options('role', lists.role)))}
    ${pick('state', 'add.state.none')}
    ${form.state === 'died' ? textField({ id: `${key}-died`, label: desk.say('add.died'), after: desk.say('skip'), value: form.died, input: (died) => { set(desk, form, { died }); } }) : nothing}
    ${pick('belonging', 'add.state.none')}
    ${homes.length ? pick('home', 'add.home.none', homes) : nothing}`;
}
