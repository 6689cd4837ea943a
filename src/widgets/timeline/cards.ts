import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../core/circle.js';
import { dayNumber, sayDay, sayWhen, spanOf } from '../../core/when.js';
import { closedValue, hasDied } from '../../core/vocabulary.js';
import { latestWish, repliesTo, silentAbout } from '../../core/wishes.js';
import type { Desk } from '../../ui/desk.js';
import { sayAt } from '../../ui/desk.js';
import { icon, type IconName } from '../../ui/icons.js';
import { chip, nameOf, whoIs } from '../../ui/parts/person.js';
import { isFolded, visText } from '../../ui/parts/vis.js';
import type { Scene } from '../../ui/scene.js';
import { entryActions } from './actions.js';
import { gapButtons } from './gap.js';
import { sourceOf, titleOf, toTheLetter, whenText } from './say.js';
import { indexOf } from './order.js';

/** Whether an entry is folded now: put away, or not for somebody who sits beside the person. */
export const isAway = (desk: Desk, id: string, entry: Entry): boolean => !!entry.putAway && !desk.isOpen(`away-${id}`);
export const isCovered = (desk: Desk, id: string, entry: Entry): boolean => isFolded(desk.scene, entry) && !desk.isOpen(`mine-${id}`);

/** What lies between two people today, where it is worth a word. */
function stateWord(desk: Desk, id: string): unknown {
  const { circle, words, today } = desk.scene, person = circle.people[id];
  if (!person) return nothing;
  const home = person.home === undefined ? undefined : circle.entries[person.home];
  let word = '';
  if (hasDied(person)) word = desk.label('state', 'died');
  else if (person.state === 'lostTouch') {
    const since = Object.values(person.known ?? {}).find((known) => known.as === 'lostTouch' && known.from)?.from;
    word = since ? desk.say('timeline.lost', { when: sayWhen(since, words) }) : desk.label('state', 'lostTouch');
  } else if (person.state === 'foundAgain' || person.state === 'looking') word = desk.label('state', person.state);
  else if (home?.when && (spanOf(home.when)?.to ?? Infinity) < dayNumber(today) && person.state === 'steady') word = desk.say('timeline.still');
  return word ? html`<span class="word">${word}</span>` : nothing;
}

const line = (name: IconName, text: unknown): TemplateResult => html`<span>${icon(name)}<span>${text}</span></span>`;
const dayText = ({ words, today }: Scene, day: string): string => sayDay(day, words, { year: day.slice(0, 4) !== today.slice(0, 4) });

/** Where a question stands: who was asked, when, and who is looking. Never "late". */
function gapLine(desk: Desk, entry: Entry): string {
  const { scene } = desk, stance = closedValue('gap', entry.gap ?? 'notAsked'), who = whoIs(scene, entry.askedOf);
  const asked = entry.askedOn && stance !== 'notAsked' ? desk.label('gap', 'asked', { who, date: dayText(scene, entry.askedOn) }) : '';
  const now = stance === 'asked' ? '' : stance === 'beingLookedInto' ? desk.say('timeline.looking', { who }) : desk.label('gap', stance, { who });
  return [asked, now].filter(Boolean).map((said) => `${said}.`).join(' ');
}

/** What was last said about a question, by whom, and by when they will say more. A day that has passed is said as it is, never as late. */
function replyTo(desk: Desk, id: string): unknown {
  const { scene } = desk, last = repliesTo(scene.circle, `entries/${id}`)[0]?.[1];
  if (!last) return nothing;
  const { due, words } = last, who = whoIs(scene, last.who ?? last.by?.id);
  return html`${words ? html`<div class="beside"><span class="t-small t-quiet">${who}${last.at ? html`, ${sayAt(scene, last.at)}` : nothing}</span><span class="own">${words}</span></div>` : nothing}${
    due && last.answer === 'lookingIntoIt' ? html`<p class="by">${line('calendar', desk.say(due < scene.today ? 'timeline.gap.passed' : 'timeline.gap.by', { who, date: dayText(scene, due) }))}</p>` : nothing}`;
}

/** Someone who knows this part of the story and is about to go: said quietly, where there is still time to ask. */
function leaving(desk: Desk, entry: Entry): unknown {
  const { circle, today, words, viewer, readonly } = desk.scene;
  if (viewer.role !== 'me' || readonly) return nothing;
  const now = dayNumber(today);
  return Object.values(entry.holders ?? {}).map(({ person }) => {
    const ends = Object.values(circle.people[person]?.known ?? {}).map(({ to }) => to).find((to) => {
      const end = to && spanOf(to);
      return end && end.to >= now && end.from - now < 92;
    });
    return ends && !silentAbout(circle, person, today) ? html`<p class="status">${icon('clock')}<span>${desk.say('timeline.leaving', { p: nameOf(desk.scene, person), when: sayWhen(ends, words) })}</span></p>` : nothing;
  });
}

/** Pictures and sound the host keeps; where they may not load, their text stands. */
const media = ({ scene }: Desk, entry: Entry): unknown => Object.values(entry.media ?? {}).map(({ kind = '', ref, alt = '' }) => {
  const src = scene.picture(ref), is = closedValue('media', kind);
  if (!src) return html`<p class="media own">${icon('photo')}<span>${scene.words.label('media', is ?? 'document')}${alt ? `: ${alt}` : ''}</span></p>`;
  if (is === 'photo' || is === 'drawing') return html`<img class="media" src=${src} alt=${alt} loading="lazy">`;
  if (is === 'voice') return html`<figure class="media"><audio controls preload="none" src=${src} aria-label=${alt}></audio><figcaption class="t-small own">${alt}</figcaption></figure>`;
  if (is === 'video') return html`<figure class="media"><video controls preload="none" src=${src} aria-label=${alt}></video><figcaption class="t-small own">${alt}</figcaption></figure>`;
  return html`<p class="media"><a href=${src}>${alt || scene.words.label('media', 'document')}</a></p>`;
});

const wordsOf = (desk: Desk, entry: Entry): unknown => entry.words ? html`<p class="t-words own">${toTheLetter(desk, entry)}</p>` : nothing;

/** One telling beside the others: whose it is, to the letter. */
function telling(desk: Desk, id: string, entry: Entry, level: number, more: boolean): TemplateResult {
  if (isAway(desk, id, entry) || isCovered(desk, id, entry)) return html`<div class="telling">${folded(desk, id, entry)}</div>`;
  return html`<div class="telling"><b>${sourceOf(desk, entry)}${more && entry.when ? html` <span class="t-quiet">${whenText(desk.scene, entry)}</span>` : nothing}</b>${wordsOf(desk, entry)}${more ? html`${media(desk, entry)}${foot(desk, id, entry, level, false)}` : nothing}</div>`;
}

/** Folded, under the person's own cover words; it opens when they want it to. */
function folded(desk: Desk, id: string, entry: Entry): TemplateResult {
  const { viewer, me } = desk.scene;
  const own = viewer.role === 'me', away = isAway(desk, id, entry), key = `${away ? 'away' : 'mine'}-${id}`;
  const said = away ? (entry.cover ? desk.say('timeline.away.cover', { words: entry.cover, me }) : desk.say('timeline.away.body')) : desk.say('timeline.mine.body');
  return html`<div class="e-top"><span class="e-t" id="t-${id}" tabindex="-1">${desk.say(away ? 'timeline.away' : 'timeline.mine')}</span></div>${own ? html`<p class="t-words own">${said}</p>
    <div class="btns"><button type="button" class="btn" @click=${() => {
      desk.open(key);
      desk.hand.announce(desk.say('timeline.away.opened', { what: titleOf(desk, entry) }));
      desk.focus(`t-${id}`);
    }}>${desk.say(away ? 'timeline.away.open' : 'present.show')}<span class="vh">${entry.cover ? `: ${entry.cover}` : ''}</span></button>${
      away && !desk.isOpen(`leave-${id}`) ? html`<button type="button" class="btn quiet" @click=${() => { desk.open(`leave-${id}`); desk.focus(`t-${id}`); }}>${desk.say('timeline.away.leave')}</button>` : nothing}</div>` : nothing}`;
}

function foot(desk: Desk, id: string, entry: Entry, level: number, source: boolean): TemplateResult {
  const { scene } = desk, { viewer, readonly } = scene;
  const told = entry.kind === 'messageForMe' ? desk.say('timeline.kept', { p: whoIs(scene, entry.by?.id ?? entry.people?.[0]) }) : sourceOf(desk, entry);
  const others = (entry.seenBy ?? ['me']).some((who) => who !== 'me');
  return html`<p class="by">${source ? line(entry.kind === 'messageForMe' ? 'letter' : entry.certainty === 'iWasTold' ? 'people' : 'pencil', told) : nothing}${
    Object.values(entry.holders ?? {}).map(({ person, knows = 'story' }) => line(knows === 'photo' ? 'photo' : 'eye', desk.label('knows', knows, { p: nameOf(scene, person) })))}${
    entry.talkWith ? line('talk', desk.say('timeline.talk', { who: whoIs(scene, entry.talkWith) })) : nothing}${
    entry.tell?.length ? line('share', desk.say('timeline.tell', { who: scene.words.list(entry.tell.map((who) => whoIs(scene, who))) })) : nothing}${
    entry.notBefore && entry.notBefore > scene.today ? line('clock', desk.say('timeline.notBefore', { date: sayDay(entry.notBefore, scene.words) })) : nothing}${
    line(others ? 'people' : 'lock', visText(scene, entry.seenBy))}</p>${leaving(desk, entry)}${readonly && viewer.role !== 'me' ? nothing : entryActions(desk, id, entry, level)}`;
}

/** Someone in the story, who leads to all that has them in it. */
const withPerson = (desk: Desk, id: string): TemplateResult => {
  const shown = chip(desk.scene, id, stateWord(desk, id));
  return desk.scene.circle.people[id] ? html`<button type="button" class="to" data-person=${id}>${shown}<span class="vh">. ${desk.say('timeline.only', { p: nameOf(desk.scene, id) })}</span></button>` : shown;
};

/** One entry: what happened, when, in whose words, with whom, and what hangs on it. */
export function card(desk: Desk, id: string, entry: Entry, level: number, place?: readonly [number, number]): TemplateResult {
  const { scene } = desk, { circle } = scene;
  const isGap = entry.kind === 'gap' || entry.kind === 'question', away = isAway(desk, id, entry);
  const hidden = away || isCovered(desk, id, entry);
  const tellings = hidden ? [] : (indexOf(circle.entries).tellings.get(id) ?? []).flatMap((one) => (circle.entries[one] ? [[one, circle.entries[one]] as const] : []));
  // What kind of thing it is stands in the title where it has none of its own, or says the same; a memory, and a letter, need no word for it.
  const said = entry.title && !isGap && entry.kind !== 'memory' && entry.kind !== 'messageForMe' ? desk.label('entry', entry.kind, { p: nameOf(scene, entry.people?.[0]) }) : '', kind = said === entry.title ? '' : said;
  return html`<div role="listitem" class="entry ${hidden ? 'away' : isGap ? 'gape' : ''}" id="e-${id}" data-e=${id} aria-posinset=${place?.[0] ?? nothing} aria-setsize=${place?.[1] ?? nothing}>${hidden ? folded(desk, id, entry) : html`
    <div class="e-top"><span class="e-t own" id="t-${id}" tabindex="-1">${titleOf(desk, entry)}</span>${entry.when ? html`<span class="e-d own">${whenText(scene, entry)}</span>` : nothing}${entry.place ? html`<button type="button" class="to e-d own" data-place=${entry.place}>${entry.place}<span class="vh">. ${desk.say('timeline.only', { p: entry.place })}</span></button>` : nothing}${kind ? html`<span class="e-d">${kind}</span>` : nothing}</div>
    ${tellings.length ? html`${telling(desk, id, entry, level, false)}${tellings.map(([one, other]) => telling(desk, one, other, level, true))}` : wordsOf(desk, entry)}
    ${entry.because ? html`<p class="t-words own"><span class="t-quiet">${desk.say('timeline.because')}</span> ${entry.because}</p>` : nothing}${
    entry.explained ? html`<p class="t-small own"><span class="t-quiet">${desk.say('timeline.explained')}</span> ${entry.explained}</p>` : nothing}
    ${media(desk, entry)}
    ${entry.people?.length ? html`<p class="chips">${entry.people.map((person) => withPerson(desk, person))}</p>` : nothing}
    ${Object.entries(entry.meansNow ?? {}).sort(([, a], [, b]) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)).map(([, thought]) => html`<div class="beside"><span class="t-small t-quiet">${thought.at ? desk.say('timeline.now.at', { date: sayAt(scene, thought.at) }) : desk.say('timeline.now')}</span><span class="own">${thought.words}</span></div>`)}
    ${isGap ? html`<p class="by">${line('clock', gapLine(desk, entry))}</p>${replyTo(desk, id)}${gapButtons(desk, id, entry, level)}` : nothing}
    ${wishButton(desk, id, entry)}${foot(desk, id, entry, level, !tellings.length)}`}${desk.hand.status(id, ...tellings.map(([one]) => one))}</div>`;
}

const PARTED: readonly string[] = ['lostTouch', 'goodbye', 'personLeft'];
/** From someone in the story to a wish, in one step. Only where nothing was wished yet, and never where silence is kept. */
function wishButton(desk: Desk, id: string, entry: Entry): unknown {
  const { scene } = desk, { circle, today, viewer, readonly } = scene;
  if (viewer.role !== 'me' || readonly) return nothing;
  const lost = (entry.people ?? []).filter((person) => (circle.people[person]?.state === 'lostTouch' || PARTED.includes(entry.kind)) && !silentAbout(circle, person, today) && !latestWish(circle, person));
  return lost.map((person) => html`<div class="btns"><button type="button" class="btn quiet" @click=${() => {
    const p = nameOf(scene, person);
    desk.hand.act('wish-made', { wishes: { [scene.newId()]: { person, want: 'keep', at: new Date().toISOString(), by: { ...viewer }, seenBy: ['me'] } } }, desk.say('timeline.said.wish', { p }));
    desk.focus(`t-${id}`);
  }}>${lost.length > 1 ? desk.say('timeline.pick.one', { p: nameOf(scene, person) }) : desk.say('timeline.pick')}</button></div>`);
}
