import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Patch } from '../../core/change.js';
import { dayNumber } from '../../core/when.js';
import { ask, Desk, opener } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { offerFile } from '../../ui/offer-file.js';
import { moveStyles } from '../../ui/parts/move-cards.js';
import type { Scene } from '../../ui/scene.js';
import { styles } from '../../ui/styles.js';
import type { Steps } from '../../ui/keeper.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import type { Room } from '../../ui/words.js';
import { move } from '../../words/en/move.js';
import { timeline } from '../../words/en/timeline.js';
import { whenField } from '../../words/en/when-field.js';
import { book, wholeCircle, wholePage, type Choice } from './book.js';
import { CardList, moves } from './card-list.js';
import { chaptersOf, partKey } from './chapters.js';
import { entryForm } from './entry-form.js';
import { filterOf, findAll, findBox, type Find } from './find.js';
import { laneSteps } from './lanes.js';
import { gapOffer, keepOffer } from './offers.js';
import { Picture } from './picture.js';
import { ABOVE, Reel, WHOLE } from './reel.js';
import { samples } from './samples.js';
import { indexOf, indexSteps, type Row } from './order.js';
import { beginning, storyOf, storySteps, type Story } from './story.js';
import { timelineStyles } from './timeline.styles.js';

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
 * @fires {CustomEvent} kith-open - a person in the story was opened; cancelable, the library never navigates
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-home - the sand of the homes; `--kith-home-line`, `--kith-school`, `--kith-school-line` beside it
 */
export class KithTimeline extends KithWidget {
  static override readonly tag = 'kith-timeline';
  static override readonly rooms: readonly Room[] = [timeline, whenField, move];
  static override readonly prepare = function* (circle: Scene['circle'], today: string): Steps<void> {
    yield* storySteps(yield* indexSteps(circle.entries), filterOf(findAll()), dayNumber(today), false);
    yield* laneSteps(circle, today);
  };
  static override readonly samples = samples;
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

  #find: Find = findAll();
  #oldestFirst = false;
  #book: Choice | undefined;
  /** The entry last told or changed here: a home or a move asks who from there to keep. */
  #told: string | undefined;
  /** An entry to go to. */
  #wanted: string | undefined;
  #entries: Scene['circle']['entries'] | undefined;
  #story: Story | undefined;
  /** Whether a long story is drawn whole. */
  #all = false;
  /** Whether the headings beyond the screen are drawn: they come after what is looked at first. */
  #far = false;
  /** Grows with what is opened, typed or pressed here: until then, a card whose records are the same is not drawn again. */
  #turn = 0;
  #leave: AbortController | undefined;
  readonly #cards = new CardList();
  readonly #reel = new Reel((row, at, size) => this.#cards.draw(this.#at(this.scene!), [row], at, size));
  readonly #picture = new Picture(this, (to) => {
    const desk = this.#at(this.scene!);
    if ('entry' in to) this.#shown(desk, to.entry);
    else this.#search(desk, { ...findAll(), person: this.#find.person === to.person ? '' : to.person });
  });
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
    refresh: () => { this.#again(); },
  });

  constructor() {
    super();
    this.view = [];
  }

  #at(scene: Scene): Desk {
    this.#desk.scene = scene;
    return this.#desk;
  }
  #again(): void {
    this.#turn++;
    this.requestUpdate();
  }

  protected override reset(): void {
    super.reset();
    this.#desk.clear();
    this.#picture.reset();
    this.#reel.stop();
    this.#told = this.#wanted = this.#book = undefined;
    this.#all = this.#far = false;
    this.#find = { ...findAll(), person: this.person ?? '', from: this.from ?? '', to: this.to ?? '' };
  }

  protected override willUpdate(changed: PropertyValues): void {
    for (const key of ['person', 'from', 'to'] as const) if (changed.has(key)) this.#find[key] = this[key] ?? '';
    super.willUpdate(changed);
    const { entries } = this.scene?.circle ?? {};
    if (entries) indexOf(entries, this.#entries);
    this.#entries = entries;
  }

  protected override updated(changed: PropertyValues): void {
    // What is gone to has to be there.
    if (this.#isReeled) {
      if (this.#looked?.story !== this.#story || this.#looked?.far !== this.#far || !this.#reel.looks) {
        this.#looked = { story: this.#story, far: this.#far };
        this.#reel.look(this.renderRoot, this.#picture.tall);
      }
      if (this.#wanted !== undefined) this.#reel.reach(this.#wanted);
    }
    this.#wanted = undefined;
    super.updated(changed);
  }
  get #isReeled(): boolean {
    return !this.#reel.isEmpty && !this.#book && !this.scene?.covered;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.#picture.watch(signal);
    // Paper has every entry, however long the story is.
    for (const [kind, is] of [['beforeprint', true], ['afterprint', false]] as const) addEventListener(kind, () => { this.#onPaper(is); }, { signal });
    this.addEventListener('click', () => { this.#turn++; }, { signal, capture: true });
    // One listener a kind for every row and mark.
    const on = (kind: 'click' | 'dblclick' | 'pointerdown', act: (event: PointerEvent, target: Element) => void): void => {
      this.addEventListener(kind, (event) => {
        const [target] = event.composedPath();
        if (this.scene && target instanceof Element) act(event as PointerEvent, target);
      }, { signal });
    };
    on('click', (event, target) => {
      const { show, person, place } = target.closest<HTMLElement>('[data-show], button[data-person], button[data-place]')?.dataset ?? {};
      if (show !== undefined) this.#picture.show(show);
      else if (person !== undefined || place !== undefined) this.#follow(person, place);
      else this.#picture.onClick(event, target);
    });
    on('dblclick', (event, target) => { this.#picture.onTwice(event, target); });
    on('pointerdown', (event, target) => { this.#picture.onDown(event, target); });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#reel.stop();
  }

  protected override head(scene: Scene): Head {
    const desk = this.#at(scene), none = !indexOf(scene.circle.entries).byId.size;
    return {
      title: desk.say('timeline.title'), lead: desk.say(none ? 'timeline.empty' : 'timeline.lead'),
      vis: html`<span class="vis">${icon(scene.viewer.role === 'me' ? 'lock' : 'people')}<span>${desk.say('timeline.vis')}</span>${this.whoSees(scene, 'head')}</span>`,
      action: this.#book ? undefined : html`${ADDS.filter(([key]) => !desk.isOpen(key)).map(([key, label, look, icon]) => opener(desk, key, { label: desk.say(label), look, icon }))}`,
    };
  }

  protected override isLong(scene: Scene): boolean {
    return indexOf(scene.circle.entries).rows.length > WHOLE;
  }

  protected override body(scene: Scene): unknown {
    const desk = this.#at(scene), { entries } = scene.circle, level = scene.headingLevel + 1;
    const add = (['add', 'gap'] as const).map((key) => (desk.isOpen(key) && !scene.readonly ? this.#addForm(desk, key, level) : nothing));
    if (!indexOf(entries).byId.size) return add;
    if (this.#book) {
      return book(desk, level, this.#book, {
        change: (choice) => { this.#book = choice; this.requestUpdate(); },
        close: () => { this.#book = undefined; this.focusNext('#o-book'); },
        save: (name, type, text) => { offerFile(this, { name, type, text }); },
      });
    }
    // On paper a story is read from its beginning.
    const oldestFirst = this.#oldestFirst || this.#picture.isPaper;
    const story = storyOf(indexOf(entries), filterOf(this.#find), dayNumber(scene.today), oldestFirst), isLong = story.n > WHOLE;
    if (!isLong && !this.#reel.isEmpty) this.#reel.stop();
    if (story !== this.#story || isLong === this.#reel.isEmpty) {
      this.#story = story;
      this.#parts = new Map(isLong ? story.chapters.flatMap((chapter) => chapter.years.map((year) => [partKey(chapter, year), year.rows] as const)) : []);
    }
    this.#reel.set(this.#parts, this.#cards.turn(scene, this.#turn));
    this.#far ||= !isLong || !this.brief || this.#wanted !== undefined;
    const hasPicture = !this.view.length || this.view.includes('lanes'), picture = hasPicture ? this.#picture.draw(desk) : nothing;
    const room = innerHeight - this.#picture.tall, chapters = this.#far ? story.chapters : beginning(story.chapters, room);
    const all = (): unknown => chaptersOf(desk, chapters, level, oldestFirst, (rows, key) => isLong ? html`<div role="list" class="entries" data-part=${key}></div>` : html`<div role="list" class="entries">${this.#cards.draw(desk, rows)}</div>`);
    return html`${add}${keepOffer(desk, this.#told, level, () => { this.#told = undefined; })}${gapOffer(desk, (id) => { this.#shown(desk, id); })}${picture}
      ${findBox(desk, this.#find, {
        n: story.n, oldestFirst: this.#oldestFirst, search: (change) => { this.#search(desk, change); },
        turn: () => { this.#oldestFirst = !this.#oldestFirst; this.#reel.stop(); this.announce(desk.say(this.#oldestFirst ? 'timeline.order.old' : 'timeline.order.new')); },
        foldAll: () => {
          for (const key of [...desk.opened('away-'), ...desk.opened('mine-'), ...desk.opened('more-')]) desk.open(key, false);
          this.announce(desk.say('timeline.folded'));
          this.focusNext('#title');
        },
      })}
      ${isLong && !this.#all ? html`<div class="btns noprint"><span class="t-quiet">${desk.say('timeline.long')}</span><button type="button" class="btn" @click=${() => { this.#all = true; this.#reel.drawAll(false); this.announce(desk.say('timeline.count', { n: story.n })); }}>${desk.say('timeline.all', { n: story.n })}</button></div>` : nothing}
      <div class="story ${isLong ? 'long' : ''} ${hasPicture ? '' : 'alone'}">${!this.#far && room < ABOVE ? noChange : chapters.length ? (isLong ? guard(this.#headings(story, level), all) : all())
        : html`<p class="t-lead">${desk.say('timeline.none')}</p>`}</div>`;
  }
  #parts: ReadonlyMap<string, readonly Row[]> = new Map();
  /** What the reel last found its lists in. */
  #looked: { readonly story: Story | undefined; readonly far: boolean } | undefined;

  /** What the headings of a long story hang on: the lists under them are drawn by the reel. A home that is open, or on its way, is drawn each time. */
  #headings(story: Story, level: number): unknown[] {
    const scene = this.scene!, { circle, words, viewer, today, present, readonly } = scene, { chapters } = indexOf(circle.entries);
    const isMoving = this.#desk.opened('home-').length > 0 || chapters.some(({ id }) => moves(scene, id));
    return [isMoving ? {} : this.#turn, story, chapters, this.#far, level, words, circle.me, viewer, today, present.join(), readonly];
  }

  protected override footActions(scene: Scene): unknown {
    const desk = this.#at(scene);
    if (this.#book || !indexOf(scene.circle.entries).byId.size) return nothing;
    return html`<button type="button" class="btn quiet" id="o-book" @click=${() => { this.#book = { own: false, away: false, left: [] }; this.focusNext('#h-book'); }}>${icon('book')}${desk.say('timeline.book')}</button>${scene.viewer.role === 'me' ? ask(desk, 'take', {
      label: desk.say('timeline.take'), question: desk.say('timeline.take.ask'), yes: desk.say('timeline.take.yes'), no: desk.say('notNow'), act: () => {
        offerFile(this, { name: 'my-circle.json', type: 'application/json', text: wholeCircle(scene.circle) });
        offerFile(this, { name: 'my-circle.html', type: 'text/html', text: wholePage(desk) });
        desk.shut('take');
      },
    }) : nothing}`;
  }

  /** Two ways in: something that happened, and something that is not known. */
  #addForm(desk: Desk, key: 'add' | 'gap', level: number): TemplateResult {
    return entryForm(desk, key, { label: '', title: desk.say(key === 'gap' ? 'timeline.addGap' : 'timeline.add'), level, ...(key === 'gap' ? { kind: 'gap' } : {}), done: (id) => { this.#shown(desk, id); } });
  }

  /** What was just told is seen: filters that would hide it go. */
  #shown(desk: Desk, id: string): void {
    this.#find = findAll();
    this.#wanted = id;
    this.focusNext(`#${CSS.escape(`t-${id}`)}, #${CSS.escape(`c-${id}`)}`);
    desk.hand.refresh();
  }

  /** What a person or a place in a card leads to: all that has them in it. Of a person the host is told first, and may show them its own way. */
  #follow(person = '', place = ''): void {
    if (person && !this.dispatchEvent(new CustomEvent('kith-open', { detail: { about: `people/${person}` }, bubbles: true, composed: true, cancelable: true }))) return;
    this.#search(this.#at(this.scene!), { ...findAll(), person, place });
    this.focusNext('#o-find');
  }

  #search(desk: Desk, change: Partial<Find>): void {
    Object.assign(this.#find, change);
    const { circle, today } = desk.scene;
    this.#reel.stop();
    desk.hand.announce(desk.say('timeline.count', { n: storyOf(indexOf(circle.entries), filterOf(this.#find), dayNumber(today), this.#oldestFirst).n }));
  }

  /** @internal With the picture that there will be room for. */
  override *rehearse(circles: Iterable<object>): Generator<undefined, void, undefined> {
    this.#picture.onPaper(innerWidth >= 900);
    yield* super.rehearse(circles);
  }

  #onPaper(is: boolean): void {
    this.#far = true;
    this.#picture.onPaper(is);
    this.requestUpdate();
    this.performUpdate();
    if (!this.#isReeled || this.#all) return;
    if (is) this.#reel.drawAll(true);
    else {
      this.#reel.stop();
      this.#reel.look(this.renderRoot);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kith-timeline': KithTimeline }
}
