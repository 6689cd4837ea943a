import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Json, Patch } from '../../core/change.js';
import type { ReviewRecord } from '../../core/circle.js';
import { openWishes } from '../../core/wishes.js';
import { addMonths } from '../../ui/days.js';
import { icon } from '../../ui/icons.js';
import { offerFile } from '../../ui/offer-file.js';
import { choiceGroup, textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { nameOf } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';
import { styles } from '../../ui/styles.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import { pageOf, privateLines, sayDate, textOf, type Page, type PersonFacts } from './facts.js';
import { pageView } from './page-view.js';
import { reviewStyles } from './review.styles.js';
import type { Room } from '../../ui/words.js';
import { review } from '../../words/en/review.js';

type Listed = [id: string, review: ReviewRecord];

/**
 * @summary What I want my review to know: for each person the wish, the plan and what happened.
 *
 * It is made out of what is already there, so nobody types anything twice. The person's own words come first; nothing is
 * counted as good or bad; and nobody else sees a line of it before the person has seen every word and pressed Share.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - `review-shared` carries exactly what was shared, and with whom
 * @fires {CustomEvent<KithExport>} kith-export - the page as plain text; cancelable, otherwise it is downloaded
 * @fires {CustomEvent} kith-help - the person asks to talk to someone
 * @cssproperty --kith-accent - chosen things and links
 * @cssproperty --kith-padding - the space around the widget when it is wide
 */
export class KithReview extends KithWidget {
  static override readonly tag = 'kith-review';
  static override readonly rooms: readonly Room[] = [review];
  static override styles = [...styles, reviewStyles];
  static override properties: PropertyDeclarations = { since: {}, until: {} };

  /** First local date; the last shared review's day, or a year back, if not given. */
  declare since: string | undefined;
  /** Last local date; today if not given. */
  declare until: string | undefined;

  /** The words as typed, while the box is open. */
  #words: string | undefined;
  #checking = false;
  #left = new Set<string>();
  #with: string[] = [];
  #there = '';
  #error: string | undefined;
  #howOpen = false;
  readonly #earlier = new Set<string>();

  protected override reset(): void {
    super.reset();
    this.#words = undefined;
    this.#endCheck();
    this.#earlier.clear();
  }
  #endCheck(): void {
    this.#checking = false;
    this.#left = new Set();
    this.#with = [];
    this.#there = '';
    this.#error = undefined;
  }

  /** Latest first. */
  #reviews(scene: Scene): Listed[] {
    return Object.entries(scene.circle.reviews).sort(([idA, a], [idB, b]) => (a.at === b.at ? (idA < idB ? 1 : -1) : a.at < b.at ? 1 : -1));
  }
  #shared(scene: Scene): Listed[] {
    return this.#reviews(scene).filter(([, { sharedWith }]) => sharedWith?.length);
  }
  /** The person's words that are not shared yet: what was written since the last sharing. */
  #draft(scene: Scene): ReviewRecord | undefined {
    const [latest] = this.#reviews(scene);
    return latest && !latest[1].sharedWith?.length ? latest[1] : undefined;
  }
  #span(scene: Scene): [since: string, until: string] {
    const until = this.until ?? scene.today;
    return [this.since ?? this.#draft(scene)?.since ?? addMonths(until, -12), until];
  }
  #meeting({ circle, today }: Scene): string | undefined {
    const ahead = Object.values(circle.plans).filter(({ people, starts, status }) => !people.length && starts !== undefined && starts >= today && (status === 'agreed' || status === 'happening'));
    return ahead.map(({ starts }) => starts!).sort()[0];
  }

  protected head(scene: Scene): Head {
    const mine = scene.viewer.role === 'me';
    const [since] = this.#span(scene);
    const meeting = this.#meeting(scene);
    const [shared] = this.#shared(scene);
    const say = { since: sayDate(scene, since), date: meeting ? sayDate(scene, meeting) : '' };
    const seen = mine || shared ? this.say('review.vis', { name: scene.me, date: shared ? sayDate(scene, shared[1].at) : '' }) : undefined;
    return {
      title: this.say('review.title', { name: scene.me }),
      lead: mine ? this.say(meeting ? 'review.lead.for' : 'review.lead', say) : undefined,
      vis: seen === undefined ? undefined : html`<div class="vis">${icon(mine ? 'lock' : 'people')}<span>${seen}</span>${this.whoSees(scene, 'review')}</div>`,
      action: html`<button type="button" class="btn noprint" @click=${() => { window.print(); }}>${icon('print')}${this.say('review.print')}</button>`,
    };
  }

  protected body(scene: Scene): TemplateResult {
    return scene.viewer.role === 'me' ? this.#own(scene) : this.#forAdults(scene);
  }

  #own(scene: Scene): TemplateResult {
    const page = pageOf(scene, ...this.#span(scene));
    const words = this.#draft(scene)?.words;
    if (!page.people.length && !page.groups.length && !words) return html`<div class="rev">${this.#voice(scene, words)}<p class="t-lead">${this.say('review.empty')}</p></div>`;
    const quiet = scene.present.length ? [] : privateLines(scene, ...this.#span(scene));
    return html`<div class="rev">${this.#voice(scene, words)}${pageView(scene, page)}
      ${quiet.length ? html`<section class="card noprint">${heading(scene.headingLevel + 1, this.say('review.private'), 't-sub')}${quiet.map((line) => html`<p class="t-words">${line}</p>`)}</section>` : nothing}
      ${scene.readonly ? nothing : this.#checking ? this.#check(scene, page, words) : html`<section class="card soft noprint">${heading(scene.headingLevel + 1, this.say('review.share.title'), 't-head')}<p class="t-words">${this.say('review.share.lead')}</p><div class="btns"><button type="button" class="btn primary check" @click=${() => { this.#checking = true; this.focusNext('#check'); }}>${this.say('review.share.check')}</button></div></section>`}
      ${this.#before(scene, this.#shared(scene))}${this.#made(scene)}${this.status(...Object.keys(scene.circle.reviews))}</div>`;
  }

  #made(scene: Scene): TemplateResult {
    return html`<p class="made">${this.say('review.made', { who: scene.me, date: sayDate(scene, scene.today) })}</p>`;
  }

  #voice(scene: Scene, words: string | undefined): TemplateResult {
    const level = scene.headingLevel + 1;
    const draft = this.#draft(scene);
    const open = this.#words !== undefined;
    return html`<section class="voice">${heading(level, this.say('review.words', { name: scene.me }), 't-sub')}${
      open
        ? html`${textField({ id: 'words', label: this.say('review.words.label'), value: this.#words!, long: true, error: this.#error, input: (value) => { this.#words = value; } })}
          <div class="btns"><button type="button" class="btn primary" @click=${() => { this.#saveWords(scene); }}>${this.say('save')}</button><button type="button" class="btn" @click=${() => { this.#words = undefined; this.focusNext('.voice .btn'); }}>${this.say('close')}</button></div>`
        : html`${words ? html`<blockquote class="own">${words}</blockquote><p class="t-small t-quiet">${this.say('review.byline', { who: scene.me, date: sayDate(scene, draft!.at) })}</p>` : html`<p class="t-quiet">${this.say('review.words.none', { name: scene.me })}</p>`}${
          scene.readonly ? nothing : html`<div class="btns noprint"><button type="button" class="btn quiet" @click=${() => { this.#words = words ?? ''; this.focusNext('#words'); }}>${icon('pencil')}${this.say(words ? 'review.words.change' : 'review.words.add')}</button></div>`}`}</section>`;
  }

  #saveWords(scene: Scene): void {
    const words = this.#words?.trim();
    if (!words) {
      this.#error = this.say('err.words');
      this.focusNext('#words');
      return;
    }
    const [since, until] = this.#span(scene);
    this.#error = undefined;
    this.#words = undefined;
    const record: Patch = { at: new Date().toISOString(), by: { ...scene.viewer }, since, until, words, seenBy: ['me'] };
    this.act('review-changed', { reviews: { [scene.newId()]: record } }, this.say('review.words.said'));
    this.focusNext('.voice .btn');
  }

  /** The check before sharing: every word that will be seen, and a tick for each person. */
  #check(scene: Scene, page: Page, words: string | undefined): TemplateResult {
    const level = scene.headingLevel + 1;
    const kept = this.#kept(page);
    return html`<section class="panel noprint">${heading(level, this.say('review.share.check'), 't-head', 'check')}
      ${choiceGroup({ id: 'left', label: this.say('review.share.leave'), many: true, layout: 'two-wide', value: page.people.map(({ id }) => id).filter((id) => !this.#left.has(id)),
        options: page.people.map(({ id, name }) => ({ value: id, label: html`<span class="name">${name}</span>` })),
        change: (ids) => { this.#left = new Set(page.people.map(({ id }) => id).filter((id) => !ids.includes(id))); this.requestUpdate(); } })}
      ${textField({ id: 'there', label: this.say('review.share.there'), after: this.say('skip'), value: this.#there, input: (value) => { this.#there = value; } })}
      ${choiceGroup({ id: 'with', label: this.say('review.share.who'), many: true, layout: 'two-wide', value: this.#with, error: this.#error,
        options: (['team', 'everyone'] as const).map((value) => ({ value, label: this.say(`review.share.${value}`) })),
        change: (value) => { this.#with = value; this.#error = undefined; this.requestUpdate(); } })}
      <div class="frozen">${heading(level + 1, this.say('review.share.see'), 't-sub')}${words ? html`<blockquote class="own">${words}</blockquote>` : nothing}
        <ul class="dots-list">${kept.people.map((one) => html`<li><b class="name">${one.name}</b>. <span class="own">${[one.wish, one.now, one.plan, one.planMore, one.happened, one.why, one.answer].filter(Boolean).join(' ')}</span></li>`)}${kept.groups.map(({ key, lines }) => html`<li><b>${this.say(key)}</b>: ${scene.words.list(lines)}</li>`)}${kept.changed.map((line) => html`<li>${line}</li>`)}</ul></div>
      <div class="btns"><button type="button" class="btn primary share" @click=${() => { this.#share(scene, page, words); }}>${this.say('review.share.yes')}</button><button type="button" class="btn" @click=${() => { this.#endCheck(); this.focusNext('.check'); }}>${this.say('review.share.no')}</button></div></section>`;
  }

  /** What stays of the page when some are left out: nobody else goes with them, and no sentence that names them stays. */
  #kept(page: Page): Page {
    const gone = page.people.filter(({ id }) => this.#left.has(id)).map(({ name }) => naming(name));
    const names = (line: string): boolean => gone.some((named) => named(line));
    const unnamed = (one: PersonFacts): PersonFacts => ({
      ...one, ...Object.fromEntries((['relation', 'wish', 'now', 'plan', 'planMore', 'happened', 'why', 'answer'] as const).filter((line) => names(one[line])).map((line) => [line, ''])),
    });
    return {
      ...page,
      people: page.people.filter(({ id }) => !this.#left.has(id)).map(unnamed),
      groups: page.groups.map((group) => ({ ...group, lines: group.lines.filter((line) => !names(line)) })).filter(({ lines }) => lines.length),
      changed: page.changed.filter((line) => !names(line)),
    };
  }

  #share(scene: Scene, page: Page, words: string | undefined): void {
    if (!this.#with.length) {
      this.#error = this.say('review.share.err');
      this.focusNext('[name=with]');
      return;
    }
    const kept = this.#kept(page);
    const people: Patch = Object.fromEntries([...kept.people.map(({ id }) => [id, {}] as const)]);
    const record: Patch = {
      at: new Date().toISOString(), by: { ...scene.viewer }, since: page.since, until: page.until,
      ...(words ? { words } : {}), ...(this.#there.trim() ? { advocate: this.#there.trim() } : {}), ...(scene.circle.me.stage ? { stage: scene.circle.me.stage } : {}),
      people, sharedWith: [...this.#with], seenBy: ['me', ...this.#with], facts: JSON.parse(JSON.stringify(kept)) as Json,
    };
    this.act('review-shared', { reviews: { [scene.newId()]: record } }, this.say('review.share.said'));
    this.#endCheck();
    this.focusNext('#title');
  }

  #before(scene: Scene, shared: readonly Listed[]): unknown {
    if (!shared.length) return nothing;
    return html`<section class="noprint">${heading(scene.headingLevel + 1, this.say('review.shared.earlier'), 't-head')}<ul class="rows">${shared.map(([id, review]) => {
      const open = this.#earlier.has(id);
      return html`<li><button type="button" class="btn quiet" aria-expanded=${open} @click=${() => {
        if (open) this.#earlier.delete(id);
        else this.#earlier.add(id);
        this.requestUpdate();
      }}>${icon(open ? 'up' : 'down')}${this.say('review.shared', { date: sayDate(scene, review.at) })}</button>${open ? this.#frozen(scene, review) : nothing}</li>`;
    })}</ul></section>`;
  }

  /** A shared review stays as it was, whatever has changed since. */
  #frozen(scene: Scene, review: ReviewRecord): TemplateResult {
    const page = asPage(review.facts);
    return html`<div class="frozen">${review.words ? html`<blockquote class="own">${review.words}</blockquote>` : nothing}${
      review.supported ? html`<p class="own">${review.supported}</p>` : nothing}${
      review.advocate ? html`<p>${this.say('review.advocate', { who: review.advocate, name: scene.me })}</p>` : nothing}${page ? pageView(scene, page) : nothing}</div>`;
  }

  /** For the worker: what was shared, and what still waits for an answer, first. */
  #forAdults(scene: Scene): TemplateResult {
    const [latest, ...rest] = this.#shared(scene);
    const open = openWishes(scene.circle, scene.today);
    const waiting = [...open.forAnswer, ...open.forPlan].filter((id) => scene.circle.wishes[id]);
    const level = scene.headingLevel + 1;
    return html`<div class="rev">${waiting.length ? html`<section class="card">${heading(level, this.say('review.open'), 't-head')}<ul class="dots-list">${waiting.map((id) => {
      const wish = scene.circle.wishes[id]!;
      const who = wish.person ?? scene.circle.plans[wish.plan ?? '']?.people[0];
      return html`<li><b class="name">${nameOf(scene, who)}</b>. <span class="own">${wish.words ?? (wish.want ? scene.words.label('want', wish.want, { me: scene.me }) : '')}</span> ${this.say('review.noanswer', { date: sayDate(scene, wish.at) })}</li>`;
    })}</ul></section>` : nothing}${latest
      ? html`<section class="voice">${heading(level, this.say('review.words', { name: scene.me }), 't-sub')}${latest[1].words ? html`<blockquote class="own">${latest[1].words}</blockquote>` : html`<p class="t-quiet">${this.say('review.words.none', { name: scene.me })}</p>`}<p class="t-small t-quiet">${this.say('review.byline', { who: scene.me, date: sayDate(scene, latest[1].at) })}</p></section>${this.#frozen(scene, { ...latest[1], words: '' })}`
      : html`<p class="t-lead">${this.say('review.empty')}</p>`}${asPage(latest?.[1].facts) ? nothing : this.#sofar(scene)}${this.#before(scene, rest)}${this.#made(scene)}</div>`;
  }

  /** Where no facts were shared: what this viewer may see of them anyway. */
  #sofar(scene: Scene): unknown {
    const page = pageOf(scene, ...this.#span(scene));
    return page.people.length ? pageView(scene, page) : nothing;
  }

  protected override footActions(scene: Scene): TemplateResult {
    return html`${scene.viewer.role === 'me' ? html`<button type="button" class="btn quiet" @click=${() => { this.#saveText(scene); }}>${this.say('review.text')}</button>` : nothing}
      <button type="button" class="btn quiet" aria-expanded=${this.#howOpen} @click=${() => { this.#howOpen = !this.#howOpen; this.requestUpdate(); }}>${this.say('review.how')}</button>${this.#howOpen ? html`<p class="t-small t-words">${this.say('review.how.body')}</p>` : nothing}`;
  }

  #saveText(scene: Scene): void {
    const page = pageOf(scene, ...this.#span(scene));
    const text = textOf(scene, page, this.say('review.title', { name: scene.me }), this.#draft(scene)?.words);
    offerFile(this, { name: `${this.say('review.file')}.txt`, type: 'text/plain;charset=utf-8', text });
  }
}

/**
 * Whether a line names someone. "Mo" is not in "Monday"; in scripts that write small words onto a name, any place counts,
 * since saying too little is better here than too much.
 */
function naming(name: string): (line: string) => boolean {
  if (!/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(name)) return (line) => line.includes(name);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
  return (line) => whole.test(line);
}

/** Facts as a host hands them back: only what has the shape they were shared in. */
function asPage(facts: unknown): Page | undefined {
  const page = facts as Partial<Page> | undefined;
  return Array.isArray(page?.people) && Array.isArray(page.groups) && Array.isArray(page.changed) ? (page as Page) : undefined;
}

declare global {
  interface HTMLElementTagNameMap { 'kith-review': KithReview }
}
