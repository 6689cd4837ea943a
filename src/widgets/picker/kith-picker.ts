import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Person } from '../../core/circle.js';
import { hasDied, markOf } from '../../core/vocabulary.js';
import { sayWhen } from '../../core/when.js';
import { latestWish } from '../../core/wishes.js';
import { icon, mark } from '../../ui/icons.js';
import { textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { moveStyles } from '../../ui/parts/move-cards.js';
import { isNameHidden, nameOf, relationOf, token, whoIs } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';
import { styles } from '../../ui/styles.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import { belonging } from './belonging.js';
import { fold, type Desk } from './desk.js';
import { foldName, matchNames, type KnownPerson } from './fold-names.js';
import { byName, groupsOf, GROUPINGS, type Group, type Grouping } from './groups.js';
import { holdLine } from './hold-card.js';
import { moveSection } from './move-section.js';
import { offersWish, personCard, place } from './person-card.js';
import { addForm, firstForm } from './person-form.js';
import { pickerStyles } from './picker.styles.js';
import { ringIcon } from './ring-icon.js';
import { emptyRings, handOf, ringsPicture } from './rings.js';
import { isFolded, wishLine } from './wish-card.js';
import type { Room } from '../../ui/words.js';
import { picker } from '../../words/en/picker.js';
import { move } from '../../words/en/move.js';

/** Beyond this many people the list is drawn in parts: the rest is one press away. */
const WHOLE = 150, PART = 40;

/**
 * @summary Who I want to stay in touch with, and how: the person says who matters, how close, what they want and whether it is too little,
 * just right or too much, and sees what came back.
 *
 * The list is complete and stands first; the circles beside it are the same facts for the eye. Nobody is placed, counted or
 * suggested by us: there is no right number, no order within a ring, and nothing is chosen in advance.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `person-added`, `person-changed`, `person-placed`, `person-set-aside`, `person-brought-back`,
 *   `wish-made`, `wish-withdrawn`, `wish-shared`, `wish-unshared`, `wish-answered`, `feeling-noted`, `erased`
 * @fires {CustomEvent} kith-open - a person was opened; cancel it to show them elsewhere
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-ring-1 - the innermost ring; `--kith-ring-2`, `--kith-ring-3` the next
 */
export class KithPicker extends KithWidget {
  static override readonly tag = 'kith-picker';
  static override readonly rooms: readonly Room[] = [picker, move];
  static override styles = [...styles, moveStyles, pickerStyles];
  static override properties = {
    view: { converter: { fromAttribute: (value: string | null): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean) } },
    people: { attribute: false },
  };

  /** `list` and `circles`, both unless only one is named. The list is always there for a reader who cannot use the picture. */
  declare view: readonly string[];
  /** People the host knows already: offered while a name is typed, never added by themselves. */
  declare people: readonly KnownPerson[];

  readonly #open = new Set<string>();
  readonly #forms = new Map<string, { value: object; start: string }>();
  #grouping: Grouping = 'closeness';
  #typed = '';

  constructor() {
    super();
    this.view = [];
    this.people = [];
  }

  protected override reset(): void {
    super.reset();
    this.#open.clear();
    this.#forms.clear();
    this.#grouping = 'closeness';
    this.#typed = '';
    this.#shared = [];
  }

  protected override head(scene: Scene): Head {
    const desk = this.#desk(scene), none = !Object.keys(scene.circle.people).length;
    return {
      title: desk.say('picker.title'), lead: none ? undefined : desk.say('picker.lead'),
      vis: none ? undefined : html`<span class="vis">${icon(scene.viewer.role === 'me' ? 'lock' : 'people')}<span>${desk.say('vis.until')}</span>${this.whoSees(scene, 'head')}</span>`,
    };
  }

  protected override body(scene: Scene): unknown {
    const desk = this.#desk(scene), { people } = scene.circle, level = scene.headingLevel + 1;
    if (!Object.keys(people).length) return this.#first(desk);
    const all = byName(people, scene.words.lang);
    const here = all.filter((id) => !people[id]!.setAside), aside = all.filter((id) => people[id]!.setAside);
    const picture = !this.view.length || this.view.includes('circles');
    return html`<div class="pick ${picture ? 'both' : ''}"><div class="tools">
      ${scene.readonly ? nothing : html`<div>${addForm(desk, level)}</div>`}
      ${scene.readonly ? nothing : moveSection(desk, level)}
      ${this.#tools(desk, here)}
      ${groupsOf(desk, this.#grouping, this.#found(desk, here)).map((group) => this.#group(desk, group, here.length, level))}
      ${belonging(desk, level)}
      ${aside.length ? html`<section class="ring-group">${fold(desk, 'aside', desk.say('picker.aside', { n: aside.length }), () => html`<p class="hint">${desk.say('picker.aside.hint')}</p>${this.#rows(desk, aside, level + 1)}`)}</section>` : nothing}
      ${this.#together(desk, level)}
    </div>${picture ? ringsPicture(desk, here, [...this.#open].findLast((id) => id in people), this.#hand) : nothing}</div>`;
  }

  /** When two sat together: what was shared with whom, and the private parts folded again. */
  protected override footActions(scene: Scene): unknown {
    if (!scene.present.length || scene.readonly) return nothing;
    const desk = this.#desk(scene);
    return html`<button type="button" class="btn quiet" id="o-together" @click=${() => {
      for (const key of this.#open) if (key.startsWith('show-')) this.#open.delete(key);
      desk.open('together', true);
      desk.focus('h-together');
    }}>${desk.say('together.finish')}</button>`;
  }

  #together(desk: Desk, level: number): unknown {
    if (!desk.isOpen('together')) return nothing;
    return html`<div class="panel">${heading(level, desk.say('together.title', { who: desk.scene.words.list(desk.scene.present.map((id) => whoIs(desk.scene, id))) }), 't-head', 'h-together')}${
      this.#shared.length ? html`<ul class="dots-list">${this.#shared.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p>${desk.say('together.none')}</p>`}<div class="btns"><button type="button" class="btn" @click=${() => {
      this.#shared = [];
      desk.open('together', false);
      desk.focus('title');
    }}>${desk.say('hide')}</button></div></div>`;
  }
  #shared: string[] = [];

  readonly #hand = handOf((id) => {
    const desk = this.#desk(this.scene!);
    if (!desk.isOpen(id)) this.#toggle(desk, id);
    desk.focus(`row-${id}`);
  }, (id, closeness) => { place(this.#desk(this.scene!), id, closeness); });

  #first(desk: Desk): TemplateResult {
    return html`<div class="empty">${emptyRings(desk.scene.viewer.role === 'me' ? desk.say('me') : desk.scene.me)}<p class="t-lead">${desk.say('picker.empty')}</p>${desk.scene.readonly ? nothing : firstForm(desk)}<span class="vis">${icon('lock')}<span>${desk.say('vis.until')}</span></span></div>`;
  }

  /** How the list is grouped, and a way to find a name where there are many. */
  #tools(desk: Desk, here: readonly string[]): unknown {
    if (here.length < 2) return nothing;
    return html`<div class="group-by noprint"><label for="group">${desk.say('picker.group')}</label><select id="group" autocomplete="off" @change=${(e: Event) => {
      this.#grouping = (e.target as HTMLSelectElement).value as Grouping;
      this.requestUpdate();
    }}>${GROUPINGS.map((by) => html`<option value=${by} ?selected=${by === this.#grouping}>${desk.say(`picker.group.${by}`)}</option>`)}</select></div>${
      here.length > 20 ? textField({ id: 'find', label: desk.say('picker.find'), value: this.#typed, type: 'search', input: (typed) => {
        this.#typed = typed;
        if (foldName(typed)) this.announce(desk.say('picker.found', { n: this.#found(desk, here).length }));
        this.requestUpdate();
      } }) : nothing}`;
  }

  #found(desk: Desk, here: readonly string[]): readonly string[] {
    if (!foldName(this.#typed)) return here;
    const { people } = desk.scene.circle, names = this.#named?.ids === here ? this.#named.names : here.map((id) => ({ id, name: people[id]!.name }));
    this.#named = { ids: here, names };
    return matchNames(names, this.#typed, Infinity).found.map(({ id }) => id);
  }
  #named: { ids: readonly string[]; names: { id: string; name: string }[] } | undefined;

  #group(desk: Desk, { key, title, ring, people }: Group, total: number, level: number): TemplateResult {
    const many = total > WHOLE && people.length > PART && !desk.isOpen(`all-${key}`);
    return html`<section class="ring-group" aria-labelledby="g-${key}">${heading(level, html`${ring === undefined ? nothing : ringIcon(ring)}<span>${title}</span><span class="vh">, </span><span class="count num">${desk.say('picker.count', { n: people.length })}</span>`, 'ring-head t-head', `g-${key}`)}
      ${this.#rows(desk, many ? people.slice(0, PART) : people, level + 1, people.length)}
      ${many ? html`<button type="button" class="btn" @click=${() => { desk.open(`all-${key}`, true); desk.focus(`row-${people[PART]!}`); }}>${desk.say('picker.all', { n: people.length })}</button>` : nothing}</section>`;
  }

  #rows(desk: Desk, ids: readonly string[], level: number, n = ids.length): unknown {
    return ids.length ? html`<ul class="rows">${repeat(ids, (id) => id, (id, i) => this.#row(desk, id, level, ids.length < n ? [i + 1, n] : undefined))}</ul>` : nothing;
  }

  #row(desk: Desk, id: string, level: number, place?: [number, number]): TemplateResult {
    const { scene } = desk, person = scene.circle.people[id]!, open = desk.isOpen(id), hidden = isNameHidden(scene, id);
    const wish = hasDied(person) ? undefined : latestWish(scene.circle, id), folded = wish && isFolded(desk, wish[0], wish[1]);
    const kinds = relationOf(scene, person), rel = hidden || (!person.words && kinds.includes(person.name)) ? '' : kinds;
    return html`<li aria-posinset=${place?.[0] ?? nothing} aria-setsize=${place?.[1] ?? nothing}>${heading(level, html`<button type="button" class="row-btn" id="row-${id}" aria-expanded=${open} @click=${() => { this.#toggle(desk, id); }}>${token(scene, id)}<span><span class="name">${nameOf(scene, id)}</span>${rel ? html`<span class="vh">, </span> <span class="rel t-small own">${rel}</span>` : nothing}<span class="vh">. </span><span class="say">${
      this.#line(desk, id, person)}</span></span><span class="end">${wish && !folded && !hidden ? mark(markOf(wish[1]) || undefined) : nothing}${icon(open ? 'up' : 'down')}</span></button>`)}
      ${open ? html`<div class="row-open">${personCard(desk, id, person, level + 1)}</div>` : nothing}${this.status(id)}</li>`;
  }

  /** One line that says how things stand. */
  #line(desk: Desk, id: string, person: Person): unknown {
    const { scene } = desk, { words } = scene, p = nameOf(scene, id);
    if (isNameHidden(scene, id)) return desk.say('about.hidden.row');
    if (hasDied(person)) return person.died ? `${words.label('state', 'died')}${words.say('list.comma')}${sayWhen(person.died, words, { said: true })}` : words.label('state', 'died');
    const wish = latestWish(scene.circle, id);
    if (!wish) return holdLine(desk, id, p) || desk.say('wish.unsaid');
    return isFolded(desk, wish[0], wish[1]) ? desk.say('wish.folded') : wishLine(desk, wish[1], p);
  }

  #toggle(desk: Desk, id: string): void {
    const open = !desk.isOpen(id);
    if (open && !this.dispatchEvent(new CustomEvent('kith-open', { detail: { about: `people/${id}` }, bubbles: true, composed: true, cancelable: true }))) return;
    desk.open(id, open);
    if (open && offersWish(desk, id)) desk.open(`wish-${id}`, true);
  }

  #desk(scene: Scene): Desk {
    return {
      scene, known: this.people,
      say: (key, values) => scene.words.say(key, { me: scene.me, name: scene.me, ...values }),
      act: (type, patch, said) => this.act(type, patch, said),
      announce: (text) => { this.announce(text); },
      focus: (id) => { this.focusNext(`#${CSS.escape(id)}`); },
      shared: (line) => { if (scene.present.length) this.#shared.push(line); },
      leave: (id) => {
        const row = this.renderRoot.querySelector(`#${CSS.escape(`row-${id}`)}`)?.closest('li');
        const next = row?.nextElementSibling?.querySelector('.row-btn') ?? (row?.previousElementSibling || this.#grouping === 'closeness' ? row?.closest('section')?.querySelector('[id^=g-]') : undefined);
        this.focusNext(`#${CSS.escape(next?.id ?? 'title')}`);
      },
      status: (...ids) => this.status(...ids),
      vis: (seenBy, id) => this.visLine(scene, seenBy, id),
      help: (about) => { this.openHelp(about); },
      isOpen: (key) => this.#open.has(key),
      open: (key, on) => {
        if (on) this.#open.add(key);
        else this.#open.delete(key);
        this.requestUpdate();
      },
      form: <T extends object>(key: string, make: () => T): T => {
        let form = this.#forms.get(key);
        if (!form) {
          const value = make();
          this.#forms.set(key, (form = { value, start: JSON.stringify(value) }));
        }
        return form.value as T;
      },
      untouched: (key) => { const form = this.#forms.get(key); return !form || JSON.stringify(form.value) === form.start; },
      drop: (key) => { this.#forms.delete(key); },
      refresh: () => { this.requestUpdate(); },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kith-picker': KithPicker }
}
