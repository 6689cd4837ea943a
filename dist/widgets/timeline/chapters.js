import { nothing, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { dayNumber, ageWords, isoDate, sayWhen } from '../../core/when.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { isAway, isCovered, card } from './cards.js';
import { spanText } from './say.js';

const partKey = (chapter, year) => `${chapter.key}/${year.key}`;
const chaptersOf = (desk, chapters, level, oldestFirst, list) => repeat(chapters, ({ key }) => key, (chapter, i) => chapterOf(desk, chapter, level, chapters.length === 1 ? "only" : i ? i === chapters.length - 1 ? "last" : "" : "first", oldestFirst, list));
function chapterOf(desk, chapter, level, place, oldestFirst, list) {
  const { is, row, key, years } = chapter, { scene } = desk, isHome = is === "home", entry = row?.entry, away = !!entry && isAway(desk, key, entry), hidden = away || !!entry && isCovered(desk, key, entry), when = hidden ? void 0 : entry?.when;
  const open = desk.isOpen(`home-${key}`), [late, early] = [row?.span?.toIs, row?.span?.fromIs].map((end) => isHome && !hidden && end === "about"), [above, below] = oldestFirst ? [early, late] : [late, early];
  const title = away ? scene.viewer.role === "me" && entry.cover || desk.say("timeline.away") : isHome ? (hidden ? void 0 : entry.title ?? entry.place) ?? desk.label("entry", "livedAt") : desk.say(`timeline.chapter.${is}`);
  return html`<section class="chap ${place === "only" ? "first last" : place} ${isHome ? "" : is === "gap" ? "gapc" : "loose"} ${above ? "soft-a" : ""} ${below ? "soft-b" : ""}" data-e=${row?.id ?? nothing}>
    <div class="chap-h">${heading(level, html`${icon(isHome ? "home" : is === "gap" ? "ask" : is === "ahead" ? "next" : "clock")}<span class=${isHome ? "own" : ""}>${title}</span>`, "t-head", `c-${key}`)}${when ? html`<p class="t-small t-quiet">${spanText(desk, when)}</p>` : nothing}${isHome ? html`<button type="button" class="btn quiet noprint" id="o-home-${key}" aria-expanded=${open} @click=${() => {
    desk.open(`home-${key}`, !open);
  }}>${desk.say("timeline.home")}<span class="vh">: ${title}</span>${icon(open ? "up" : "down")}</button>` : nothing}</div>
    <div class="chap-b">${isHome ? html`${open ? html`<div role="list" class="entries">${card(desk, key, entry, level + 1)}</div>` : entry.words && !hidden ? html`<p class="t-words own">${entry.words}</p>` : nothing}${open ? nothing : desk.hand.status(key)}` : nothing}
    ${years.map((year) => html`${guard([year.key, year.from, year.to, year.born, level, scene.words, scene.today, scene.circle.me], () => yearHead(desk, year, `y-${key}-${year.key}`, level + 1))}${list(year.rows, partKey(chapter, year))}`)}</div></section>`;
}
function yearHead(desk, year, id, level) {
  const { words, circle: { me }, today } = desk.scene;
  const { from } = year, to = year.year === void 0 ? year.to : Math.min(year.to, dayNumber(`${String(year.year).padStart(4, "0")}-12-31`));
  const age = year.when ? ageWords(me, { edtf: from < to ? `[${isoDate(from)}..${isoDate(to)}]` : isoDate(from) }, words) : "";
  const said = age && (year.born ? desk.say("timeline.born") : desk.say(from > dayNumber(today) ? "timeline.age.ahead" : "timeline.age.year", { age }));
  const head = year.year !== void 0 ? words.say("when.year", { year: year.year }) : year.when ? sayWhen(year.when, words) : desk.say("timeline.undated");
  return heading(level, html`${head}${said ? html`<span>${said}</span>` : nothing}`, "yr-h num", id);
}

export { chaptersOf, partKey };
