import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Patch } from '../../core/change.js';
import { ageWords, boundsOf, dayNumber, isoDate, readWhen, sayWhen } from '../../core/when.js';
import type { EntryGroup } from '../../core/vocabulary.js';
import { ask, Desk, fold, opener, signed } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { offerFile } from '../../ui/offer-file.js';
import { choiceGroup, selectField, textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { homeName, keepPatch, moveCards, moveStyles } from '../../ui/parts/move-cards.js';
import type { Scene } from '../../ui/scene.js';
import { styles } from '../../ui/styles.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { WordKey } from '../../ui/words.js';
import { book, wholeCircle, wholePage, type Choice } from './book.js';
import { card } from './cards.js';
import { entryForm, peopleOptions } from './entry-form.js';
import { moveAfter } from './move.js';
import { lanesOf, type Lanes } from './lanes.js';
import { moved, river, riverKey, strip, wholeLife, type View } from './river.js';
import { spanText, titleOf } from './say.js';
import { indexOf, openStretches, storyOf, type Chapter, type Filter, type Row, type Story, type Year } from './story.js';
import { timelineStyles } from './timeline.styles.js';
import { CHUNK, WHOLE, Window } from '../../ui/window.js';
import type { Room } from '../../ui/words.js';
import { timeline } from '../../words/en/timeline.js';
import { whenField } from '../../words/en/when-field.js';
import { move } from '../../words/en/move.js';

const GROUPS: readonly EntryGroup[] = ['everything', 'homes', 'people', 'memories', 'questions'];

/** What is looked for, as typed. */
type Find = Omit<Filter, 'from' | 'to'> & { from: string; to: string };
const EVERYTHING: Find = { group: 'everything', person: '', place: '', text: '', from: '', to: '' };

const ADDS = [['gap', 'timeline.addGap', '', 'ask'], ['add', 'timeline.add', 'primary', 'plus']] as const;

/**
 * @summary The story of my relationships: homes, people, times and gaps, with the dates as well as they are known.
 *
 * People who moved often lack the people who hold their stories. Here nothing has to be exact or complete: "after Aunty Dee's" is a date, a gap
 * is an entry, several tellings stand side by side, and what is tender stays folded under the person's own words until they open it.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `entry-added`, `entry-changed`, `entry-put-away`, `entry-shared`, `entry-unshared`, `home-moved`,
 *   `question-asked`, `question-answered`, `person-added`, `wish-made`, `offer-declined`, `erased`
 * @fires {CustomEvent<KithExport>} kith-export - the story as a page, or the whole circle: the host may take the file; otherwise it is downloaded
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-home - the sand of the homes; `--kith-home-line`, `--kith-school`, `--kith-school-line` beside it
 */
export class KithTimeline extends KithWidget {
  static override readonly tag = 'kith-timeline';
  static override readonly rooms: readonly Room[] = [timeline, whenField, move];
  static override styles = [...styles, moveStyles, timelineStyles];
  static override properties = {
    view: { converter: { fromAttribute: (value: string | null): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean) } },
    person: {},
    from: {},
    to: {},
  };

  /** `list` and `lanes`, both unless only one is named. The list is always there. */
  declare view: readonly string[];
  /** Shows only what is about this person, by id. */
  declare person: string | undefined;
  /** Shows only from this year, month or day on (EDTF). */
  declare from: string | undefined;
  /** Shows only up to this year, month or day (EDTF). */
  declare to: string | undefined;

  #find: Find = { ...EVERYTHING };
  #oldestFirst = false;
  /** The entry last told or changed here: a home or a move asks who from there to keep. */
  #told: string | undefined;
  readonly #desk = new Desk({
    act: (type, patch, said) => {
      const id = this.act(type, patch, said);
      const [entry] = Object.keys((patch.entries ?? {}) as Patch);
      if (entry !== undefined && type.startsWith('entry-')) this.#told = entry;
      return id;
    },
    announce: (text) => { this.announce(text); },
    focusNext: (selector) => { this.focusNext(selector); },
    status: (...ids) => this.status(...ids),
    vis: (seenBy, id) => this.visLine(this.scene!, seenBy, id),
    help: (about) => { this.openHelp(about); },
    refresh: () => { this.requestUpdate(); },
  });

  constructor() {
    super();
    this.view = [];
  }

  protected override reset(): void {
    super.reset();
    this.#desk.clear();
    this.#told = undefined;
    this.#view = this.#wanted = undefined;
    this.#all = false;
    this.#book = undefined;
    this.#find = { ...EVERYTHING, person: this.person ?? '', from: this.from ?? '', to: this.to ?? '' };
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const key of ['person', 'from', 'to'] as const) if (changed.has(key)) this.#find[key] = this[key] ?? '';
    super.willUpdate(changed);
  }

  #at(scene: Scene): Desk {
    this.#desk.scene = scene;
    return this.#desk;
  }

  protected override head(scene: Scene): Head {
    const desk = this.#at(scene), none = !Object.keys(scene.circle.entries).length;
    return {
      title: desk.say('timeline.title'), lead: desk.say(none ? 'timeline.empty' : 'timeline.lead'),
      vis: html`<span class="vis">${icon(scene.viewer.role === 'me' ? 'lock' : 'people')}<span>${desk.say('timeline.vis')}</span>${this.whoSees(scene, 'head')}</span>`,
      action: this.#book ? undefined : html`${ADDS.filter(([key]) => !desk.isOpen(key)).map(([key, label, look, icon]) => opener(desk, key, { label: desk.say(label), look, icon }))}`,
    };
  }

  protected override body(scene: Scene): unknown {
    const desk = this.#at(scene), { entries } = scene.circle, level = scene.headingLevel + 1;
    const add = (['add', 'gap'] as const).map((key) => (desk.isOpen(key) && !scene.readonly ? this.#addForm(desk, key, level) : nothing));
    if (!Object.keys(entries).length) return add;
    if (this.#book) {
      return book(desk, level, this.#book, {
        change: (choice) => { this.#book = choice; this.requestUpdate(); },
        close: () => { this.#book = undefined; this.focusNext('#o-book'); },
        save: (name, type, text) => { offerFile(this, { name, type, text }); },
      });
    }
    const story = this.#story(scene);
    if (story !== this.#last) {
      this.#window.stop();
      this.#last = story;
    }
    this.#drawn = story.n > WHOLE && !this.#all ? 0 : undefined;
    return html`${add}${this.#moves(desk, level)}${this.#offer(desk)}${this.#pictures(desk)}${this.#filters(desk, story.n)}
      ${this.#drawn === undefined ? nothing : html`<div class="btns noprint"><span class="t-quiet">${desk.say('timeline.long')}</span><button type="button" class="btn" @click=${() => { this.#drawAll(); this.announce(desk.say('timeline.count', { n: story.n })); }}>${desk.say('timeline.all', { n: story.n })}</button></div>`}
      <div class="story ${this.#hasPicture ? '' : 'alone'}">${story.chapters.length ? repeat(story.chapters, ({ key }) => key, (chapter, i) => this.#chapter(desk, chapter, level, i === 0, i === story.chapters.length - 1))
        : html`<p class="t-lead">${desk.say('timeline.none')}</p>`}</div>`;
  }

  #book: Choice | undefined;

  protected override footActions(scene: Scene): unknown {
    const desk = this.#at(scene);
    if (this.#book || !Object.keys(scene.circle.entries).length) return nothing;
    return html`<button type="button" class="btn quiet" id="o-book" @click=${() => { this.#book = { own: false, away: false, left: [] }; this.focusNext('#h-book'); }}>${icon('book')}${desk.say('timeline.book')}</button>${scene.viewer.role === 'me' ? ask(desk, 'take', {
      label: desk.say('timeline.take'), question: desk.say('timeline.take.ask'), yes: desk.say('timeline.take.yes'), no: desk.say('notNow'), act: () => {
        offerFile(this, { name: 'my-circle.json', type: 'application/json', text: wholeCircle(scene.circle) });
        offerFile(this, { name: 'my-circle.html', type: 'text/html', text: wholePage(desk) });
        desk.shut('take');
      },
    }) : nothing}`;
  }

  #last: Story | undefined;
  /** The story as it is looked for, read once. */
  #story({ circle: { entries }, today }: Scene): Story {
    const key = JSON.stringify([this.#find, this.#oldestFirst, today]);
    if (this.#read?.entries !== entries || this.#read.key !== key) this.#read = { entries, key, story: storyOf(entries, this.#filter(), dayNumber(today), this.#oldestFirst) };
    return this.#read.story;
  }
  #read: { entries: unknown; key: string; story: Story } | undefined;

  /** Two ways in: something that happened, and something that is not known. */
  #addForm(desk: Desk, key: 'add' | 'gap', level: number): TemplateResult {
    return entryForm(desk, key, { label: '', title: desk.say(key === 'gap' ? 'timeline.addGap' : 'timeline.add'), level, ...(key === 'gap' ? { kind: 'gap' } : {}), done: (id) => { this.#shown(desk, id); } });
  }

  /** What was just told is seen: filters that would hide it go. */
  #shown(desk: Desk, id: string): void {
    this.#find = { ...EVERYTHING };
    this.#wanted = id;
    this.focusNext(`#${CSS.escape(`t-${id}`)}, #${CSS.escape(`c-${id}`)}`);
    desk.hand.refresh();
  }

  #filter(): Filter {
    const { group, person, place, text, from, to } = this.#find;
    const first = readWhen(from.trim()), last = readWhen(to.trim());
    return {
      group, person, place, text: text.trim().toLocaleLowerCase(), from: first ? dayNumber(boundsOf(first).earliest) : -Infinity, to: last ? dayNumber(boundsOf(last).latest) : Infinity,
    };
  }

  #search(desk: Desk, change: Partial<Find>): void {
    Object.assign(this.#find, change);
    const { scene } = desk;
    desk.hand.announce(desk.say('timeline.count', { n: this.#story(scene).n }));
  }

  get #hasPicture(): boolean {
    return !this.view.length || this.view.includes('lanes');
  }

  /** The same facts for the eye: the river where there is room, the strip where there is not. */
  #pictures(desk: Desk): unknown {
    if (!this.#hasPicture) return nothing;
    const { scene } = desk, lanes = lanesOf(scene.circle, scene.today);
    if (!lanes.homes.length && !lanes.lanes.length) return nothing;
    const go = (by: 'closer' | 'earlier' | 'later', centre?: number): void => { this.#view = moved(lanes, this.#view, by, centre); this.requestUpdate(); };
    const near = this.#view !== undefined && this.#view.to - this.#view.from < wholeLife(lanes)[1] - wholeLife(lanes)[0] - 1;
    const button = (label: WordKey, act: () => void, off = false): TemplateResult => html`<button type="button" class="btn" aria-disabled=${off ? 'true' : nothing} @click=${() => { if (!off) act(); }}>${desk.say(label)}</button>`;
    return html`<div class="pictures">${strip(desk, this.#view?.picked)}<figure class="river-wrap"><div class="btns noprint" role="group" aria-label=${desk.say('timeline.picture')}>
      ${button('timeline.picture.closer', () => { go('closer'); })}${button('timeline.picture.whole', () => { this.#view = undefined; this.requestUpdate(); }, !near)}${button('timeline.picture.earlier', () => { go('earlier'); }, !near)}${button('timeline.picture.later', () => { go('later'); }, !near)}</div>
      <div class="water ${near ? 'near' : ''}">${river(desk, this.#view)}</div>
      ${riverKey(desk)}${lanes.more ? html`<p class="hint">${desk.say('timeline.picture.more', { n: lanes.more })}</p>` : nothing}</figure></div>`;
  }
  #view: View | undefined;
  #dragged = false;

  #dayAt({ clientX }: MouseEvent, water: Element, lanes: Lanes): number {
    const box = water.getBoundingClientRect(), rtl = this.scene?.words.dir === 'rtl';
    const share = (rtl ? box.right - clientX : clientX - box.left) / box.width, [first, last] = wholeLife(lanes);
    const { from = first, to = last } = this.#view ?? {};
    return from + Math.max(0, (share - 0.124) / 0.87) * (to - from);
  }

  /** Nearer than the whole life, the picture can be drawn along by pointer or finger. */
  #onDrag(down: PointerEvent, water: HTMLElement | null, lanes: Lanes): void {
    this.#dragged = false;
    const view = this.#view;
    if (!water || !view || down.button) return;
    const width = view.to - view.from, start = view.from, rtl = this.scene?.words.dir === 'rtl', unit = width / (water.getBoundingClientRect().width * 0.87), [first, last] = wholeLife(lanes);
    const stop = new AbortController(), { signal } = stop;
    water.addEventListener('pointermove', ({ clientX, pointerId }) => {
      const moved = (clientX - down.clientX) * (rtl ? -1 : 1);
      if (!this.#dragged && Math.abs(moved) < 5) return;
      if (!this.#dragged) water.setPointerCapture(pointerId);
      this.#dragged = true;
      const from = Math.max(first, Math.min(last - width, start - moved * unit));
      this.#view = { ...view, from, to: from + width };
      this.requestUpdate();
    }, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) water.addEventListener(end, () => { stop.abort(); }, { signal });
  }

  /** A press on a mark is a press on its row; "Show in the picture" brings the time around an entry, with its mark. */
  #onPress(target: Element, desk: Desk, lanes: Lanes): void {
    const { go, person, show } = target.closest<HTMLElement>('[data-go], [data-person], [data-show]')?.dataset ?? {};
    if (go !== undefined && !this.#dragged) this.#shown(desk, go);
    else if (person !== undefined && !this.#dragged) this.#search(desk, { ...EVERYTHING, person: this.#find.person === person ? '' : person });
    const row = show === undefined ? undefined : indexOf(desk.scene.circle.entries).byId.get(show);
    if (!row) return;
    const [first, last] = wholeLife(lanes);
    const middle = row.span ? (Math.max(first, row.span.from) + Math.min(last, row.span.to)) / 2 : lanes.now, half = Math.min((last - first) / 2, Math.max(730, row.span?.lasts ? (Math.min(last, row.span.to) - row.span.from) * 0.75 : 0));
    const from = Math.max(first, Math.min(last - half * 2, middle - half));
    this.#view = { from, to: from + half * 2, picked: row.id };
    this.announce(desk.say('timeline.picture.shown'));
    this.renderRoot.querySelector('.pictures')?.scrollIntoView({ block: 'nearest' });
  }

  #filters(desk: Desk, n: number): TemplateResult {
    const find = this.#find;
    const narrowed = find.person || find.place || find.text || find.from || find.to;
    return html`<div class="find noprint"><div class="filter">${choiceGroup({
      id: 'show', label: html`<span class="vh">${desk.say('timeline.filter')}</span>`, layout: 'wrap', value: find.group, options: GROUPS.map((value) => ({ value, label: desk.label('entryGroup', value) })),
      change: ([group = 'everything']) => { this.#search(desk, { group: group as EntryGroup }); },
    })}<button type="button" class="btn quiet" @click=${() => { this.#oldestFirst = !this.#oldestFirst; this.announce(desk.say(this.#oldestFirst ? 'timeline.order.old' : 'timeline.order.new')); }}>${desk.say(this.#oldestFirst ? 'timeline.newest' : 'timeline.oldest')}</button>${
      desk.opened('away-').length + desk.opened('mine-').length ? html`<button type="button" class="btn" @click=${() => {
        for (const key of [...desk.opened('away-'), ...desk.opened('mine-'), ...desk.opened('more-')]) desk.open(key, false);
        this.announce(desk.say('timeline.folded'));
        this.focusNext('#title');
      }}>${icon('away')}${desk.say('timeline.fold')}</button>` : nothing}</div>
      ${fold(desk, 'find', html`<span>${desk.say('timeline.find')}${narrowed ? html`<span class="t-quiet">: ${desk.say('timeline.count', { n })}</span>` : nothing}</span>`, () => this.#finders(desk, !!narrowed))}</div>`;
  }

  #finders(desk: Desk, narrowed: boolean): TemplateResult {
    const { circle, words } = desk.scene, find = this.#find, { rows } = indexOf(circle.entries);
    const inStory = new Set(rows.flatMap(({ entry }) => entry.people ?? []));
    const places = [...new Set(rows.flatMap(({ entry }) => (entry.place ? [entry.place] : [])))].sort((a, b) => a.localeCompare(b, words.lang));
    return html`<div class="panel">
        ${textField({ id: 'find-text', label: desk.say('timeline.find.text'), type: 'search', value: find.text, input: (text) => { this.#search(desk, { text }); } })}
        ${inStory.size ? selectField({ id: 'find-person', label: desk.say('timeline.find.person'), empty: desk.say('timeline.find.all'), options: peopleOptions(desk).filter(({ value }) => inStory.has(value)), value: find.person, change: (person) => { this.#search(desk, { person }); } }) : nothing}
        ${places.length ? selectField({ id: 'find-place', label: desk.say('timeline.find.place'), empty: desk.say('timeline.find.all'), options: places.map((value) => ({ value, label: value })), value: find.place, change: (place) => { this.#search(desk, { place }); } }) : nothing}
        <div class="dates">${(['from', 'to'] as const).map((end) => textField({ id: `find-${end}`, label: desk.say(`timeline.find.${end}`), value: find[end], width: 'w-y num', numeric: true, max: 10, input: (value) => { this.#search(desk, { [end]: value }); } }))}</div>
        ${narrowed ? html`<button type="button" class="btn quiet" @click=${() => { this.#search(desk, { person: '', place: '', text: '', from: '', to: '' }); desk.focus('o-find'); }}>${desk.say('timeline.find.clear')}</button>` : nothing}</div>`;
  }

  #chapter(desk: Desk, chapter: Chapter, level: number, first: boolean, last: boolean): TemplateResult {
    const { is, row, key, years } = chapter, { scene } = desk, when = row?.entry.when;
    const open = desk.isOpen(`home-${key}`);
    const title = is === 'home' ? (row!.entry.title ?? row!.entry.place ?? desk.label('entry', 'livedAt')) : desk.say(`timeline.chapter.${is}`);
    const fades = row?.span?.toIs === 'about' || row?.span?.fromIs === 'about';
    return html`<section class="chap ${first ? 'first' : ''} ${last ? 'last' : ''} ${is === 'home' ? '' : is === 'gap' ? 'gapc' : 'loose'} ${fades && is === 'home' ? 'fade' : ''}" data-e=${row?.id ?? nothing}>
      <div class="chap-h">${heading(level, html`${icon(is === 'home' ? 'home' : is === 'gap' ? 'ask' : is === 'ahead' ? 'next' : 'clock')}<span class=${is === 'home' ? 'own' : ''}>${title}</span>`, 't-head', `c-${key}`)}${when ? html`<p class="t-small t-quiet">${spanText(desk, when)}</p>` : nothing}${
        is === 'home' ? html`<button type="button" class="btn quiet noprint" id="o-home-${key}" aria-expanded=${open} @click=${() => { desk.open(`home-${key}`, !open); }}>${desk.say('timeline.home')}<span class="vh">: ${title}</span>${icon(open ? 'up' : 'down')}</button>` : nothing}</div>
      <div class="chap-b">${is === 'home' ? html`${open ? html`<div role="list" class="entries">${card(desk, key, row!.entry, level + 1)}</div>` : row!.entry.words && !row!.entry.putAway && !scene.present.length ? html`<p class="t-words own">${row!.entry.words}</p>` : nothing}${open ? nothing : this.status(key)}` : nothing}
      ${years.map((year) => this.#year(desk, year, key, level + 1))}</div></section>`;
  }

  #year(desk: Desk, year: Year, chapter: string, level: number): TemplateResult {
    const { scene } = desk, { words, circle: { me } } = scene;
    const { from } = year, to = year.year === undefined ? year.to : Math.min(year.to, dayNumber(`${String(year.year).padStart(4, '0')}-12-31`));
    const age = year.when ? ageWords(me, { edtf: from < to ? `[${isoDate(from)}..${isoDate(to)}]` : isoDate(from) }, words) : '';
    const said = age && (year.born ? desk.say('timeline.born') : desk.say(from > dayNumber(scene.today) ? 'timeline.age.ahead' : 'timeline.age.year', { age }));
    const head = year.year !== undefined ? words.say('when.year', { year: year.year }) : year.when ? sayWhen(year.when, words) : desk.say('timeline.undated');
    return html`${heading(level, html`${head}${said ? html`<span>${said}</span>` : nothing}`, 'yr-h num', `y-${chapter}-${year.key}`)}${this.#rows(desk, year.rows, `${chapter}/${year.key}`, level + 1)}`;
  }

  /** The entries under a heading: all of them, or, in a long story, those near what is looked at. */
  #rows(desk: Desk, rows: readonly Row[], key: string, level: number): TemplateResult {
    const draw = (some: readonly Row[], from = 0): unknown => repeat(some, ({ id }) => id, ({ id, entry }, i) => card(desk, id, entry, level, this.#drawn === undefined ? undefined : [from + i + 1, rows.length]));
    if (this.#drawn === undefined) return html`<div role="list" class="entries">${draw(rows)}</div>`;
    const wanted = this.#wanted !== undefined && rows.some(({ id }) => id === this.#wanted), begin = this.#window.blind && this.#drawn < 16;
    const near = wanted || begin || this.#window.isNear(key), chunks: Row[][] = [];
    if (near) for (let i = 0; i < rows.length; i += CHUNK) chunks.push(rows.slice(i, i + CHUNK));
    return html`<div role="list" class="entries" data-part=${key} data-n=${rows.length}>${chunks.map((chunk, i) => {
      const part = `${key}/${i}`, shown = chunk.some(({ id }) => id === this.#wanted) || (this.#window.blind ? this.#drawn! < 16 : this.#window.isNear(part));
      if (shown) this.#drawn! += chunk.length;
      return html`<div class="entries" role="presentation" data-part=${part} data-n=${chunk.length}>${shown ? draw(chunk, i * CHUNK) : nothing}</div>`;
    })}</div>`;
  }
  readonly #window = new Window(() => { this.requestUpdate(); });
  /** How many entries this drawing has drawn; nothing where it draws them all. */
  #drawn: number | undefined;
  #wanted: string | undefined;
  #all = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#drawn !== undefined) this.#window.look(this.renderRoot);
  }
  override connectedCallback(): void {
    super.connectedCallback();
    // Paper has every entry, however long the story is.
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    addEventListener('beforeprint', () => { this.#drawAll(); }, { signal });
    // One listener a kind for every row and mark. What the pointer can do in the picture, buttons and rows do too.
    const on = (kind: 'click' | 'dblclick' | 'pointerdown', act: (e: PointerEvent, target: Element, desk: Desk, lanes: Lanes) => void): void => {
      this.addEventListener(kind, (e) => {
        const target = e.composedPath()[0], { scene } = this;
        if (scene && target instanceof Element) act(e as PointerEvent, target, this.#at(scene), lanesOf(scene.circle, scene.today));
      }, { signal });
    };
    on('click', (_e, target, desk, lanes) => { this.#onPress(target, desk, lanes); });
    on('dblclick', (e, target, _desk, lanes) => {
      const water = target.closest('.water');
      if (!water) return;
      this.#view = moved(lanes, this.#view, 'closer', this.#dayAt(e, water, lanes));
      this.requestUpdate();
    });
    on('pointerdown', (e, target, _desk, lanes) => { this.#onDrag(e, target.closest<HTMLElement>('.water.near'), lanes); });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#window.stop();
  }
  #leave: AbortController | undefined;

  #drawAll(): void {
    this.#all = true;
    this.requestUpdate();
    this.performUpdate();
  }

  /** After a move: who from there to keep. Asked once; what is not answered stays. */
  #moves(desk: Desk, level: number): unknown {
    const { scene } = desk;
    if (scene.viewer.role !== 'me' || scene.readonly) return nothing;
    const move = this.#told === undefined ? undefined : moveAfter(scene.circle, this.#told, scene.today), asked = `moved-${move?.home ?? ''}`;
    if (!move?.ties.length || desk.isOpen(`${asked}-later`)) return nothing;
    const form = desk.form<{ chosen: Record<string, string> }>(asked, () => ({ chosen: {} }));
    return html`<div class="panel">${moveCards({
      scene, move, level, chosen: form.chosen, choose: (person, want) => {
        form.chosen = Object.fromEntries(Object.entries({ ...form.chosen, [person]: want ?? '' }).filter(([, chosen]) => chosen));
        this.requestUpdate();
      },
      save: () => {
        if (Object.keys(form.chosen).length) this.act('home-moved', keepPatch(scene, form.chosen), desk.say('timeline.said.moved', { home: homeName(scene, move.home) }));
        this.#told = undefined;
        desk.shut(asked, `c-${move.home}`);
      },
      later: () => { desk.shut(asked, 'title'); desk.open(`${asked}-later`); },
    })}</div>`;
  }

  /** A stretch the dates leave open: offered once, never written by itself. */
  #offer(desk: Desk): unknown {
    const { scene } = desk, { circle, viewer, today, words } = scene;
    if (viewer.role !== 'me' || scene.readonly || desk.isOpen('no-offer')) return nothing;
    const stretch = openStretches(circle.entries, dayNumber(today)).find(({ key }) => !circle.me.notForMe?.includes(key));
    if (!stretch) return nothing;
    const { key, before, after, edtf } = stretch;
    return html`<div class="card soft noprint" id="offer"><p class="t-words">${desk.say('timeline.offer', { a: titleOf(desk, before.entry), b: titleOf(desk, after.entry), when: sayWhen({ edtf }, words) })}</p><div class="btns">
      <button type="button" class="btn" @click=${() => {
        const id = scene.newId();
        const gap: Patch = { kind: 'gap', when: { edtf }, gap: 'notAsked', ...signed(scene), seenBy: ['me'] };
        this.act('entry-added', { entries: { [id]: gap } }, desk.say('timeline.said.gap'));
        this.#shown(desk, id);
      }}>${desk.say('timeline.offer.yes')}</button>
      <button type="button" class="btn" @click=${() => {
        this.act('offer-declined', { me: { notForMe: [...(circle.me.notForMe ?? []), key] } }, desk.say('timeline.said.left'));
        desk.focus('title');
      }}>${desk.say('timeline.offer.no')}</button>
      <button type="button" class="btn quiet" @click=${() => { desk.open('no-offer'); desk.focus('title'); }}>${desk.say('notToday')}</button></div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kith-timeline': KithTimeline }
}
