import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { ageWords, dayNumber, isoDate, sayWhen } from '../../core/when.js';
import type { Desk } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { card, isAway, isCovered } from './cards.js';
import { spanText } from './say.js';
import type { Row } from './order.js';
import type { Chapter, Year } from './story.js';

/** A list under a year: its name, and its rows. */
export const partKey = (chapter: Chapter, year: Year): string => `${chapter.key}/${year.key}`;

type DrawList = (rows: readonly Row[], key: string) => unknown;

/** The chapters one after the other. */
export const chaptersOf = (desk: Desk, chapters: readonly Chapter[], level: number, oldestFirst: boolean, list: DrawList): unknown => repeat(chapters, ({ key }) => key, (chapter, i) =>
  chapterOf(desk, chapter, level, chapters.length === 1 ? 'only' : i ? i === chapters.length - 1 ? 'last' : '' : 'first', oldestFirst, list));

/** A home, or the time between: its heading and what is known of it, then the years. Headings are always there; `list` draws what stands under one. */
function chapterOf(desk: Desk, chapter: Chapter, level: number, place: 'first' | 'last' | 'only' | '', oldestFirst: boolean, list: DrawList): TemplateResult {
  const { is, row, key, years } = chapter, { scene } = desk, isHome = is === 'home', entry = row?.entry, away = !!entry && isAway(desk, key, entry), hidden = away || (!!entry && isCovered(desk, key, entry)), when = hidden ? undefined : entry?.when;
  const open = desk.isOpen(`home-${key}`), [late, early] = [row?.span?.toIs, row?.span?.fromIs].map((end) => isHome && !hidden && end === 'about'), [above, below] = oldestFirst ? [early, late] : [late, early];
  // A home that was put away shows the person's own cover words, and nothing more; one that is not for who sits beside them, nothing.
  const title = away ? (scene.viewer.role === 'me' && entry.cover) || desk.say('timeline.away') : isHome ? ((hidden ? undefined : entry!.title ?? entry!.place) ?? desk.label('entry', 'livedAt')) : desk.say(`timeline.chapter.${is}`);
  return html`<section class="chap ${place === 'only' ? 'first last' : place} ${isHome ? '' : is === 'gap' ? 'gapc' : 'loose'} ${above ? 'soft-a' : ''} ${below ? 'soft-b' : ''}" data-e=${row?.id ?? nothing}>
    <div class="chap-h">${heading(level, html`${icon(isHome ? 'home' : is === 'gap' ? 'ask' : is === 'ahead' ? 'next' : 'clock')}<span class=${isHome ? 'own' : ''}>${title}</span>`, 't-head', `c-${key}`)}${when ? html`<p class="t-small t-quiet">${spanText(desk, when)}</p>` : nothing}${
      isHome ? html`<button type="button" class="btn quiet noprint" id="o-home-${key}" aria-expanded=${open} @click=${() => { desk.open(`home-${key}`, !open); }}>${desk.say('timeline.home')}<span class="vh">: ${title}</span>${icon(open ? 'up' : 'down')}</button>` : nothing}</div>
    <div class="chap-b">${isHome ? html`${open ? html`<div role="list" class="entries">${card(desk, key, entry!, level + 1)}</div>` : entry!.words && !hidden ? html`<p class="t-words own">${entry!.words}</p>` : nothing}${open ? nothing : desk.hand.status(key)}` : nothing}
    ${years.map((year) => html`${guard([year.key, year.from, year.to, year.born, level, scene.words, scene.today, scene.circle.me], () => yearHead(desk, year, `y-${key}-${year.key}`, level + 1))}${list(year.rows, partKey(chapter, year))}`)}</div></section>`;
}

function yearHead(desk: Desk, year: Year, id: string, level: number): TemplateResult {
  const { words, circle: { me }, today } = desk.scene;
  const { from } = year, to = year.year === undefined ? year.to : Math.min(year.to, dayNumber(`${String(year.year).padStart(4, '0')}-12-31`));
  const age = year.when ? ageWords(me, { edtf: from < to ? `[${isoDate(from)}..${isoDate(to)}]` : isoDate(from) }, words) : '';
  const said = age && (year.born ? desk.say('timeline.born') : desk.say(from > dayNumber(today) ? 'timeline.age.ahead' : 'timeline.age.year', { age }));
  const head = year.year !== undefined ? words.say('when.year', { year: year.year }) : year.when ? sayWhen(year.when, words) : desk.say('timeline.undated');
  return heading(level, html`${head}${said ? html`<span>${said}</span>` : nothing}`, 'yr-h num', id);
}
