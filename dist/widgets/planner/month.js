import { nothing, html } from 'lit';
import { dayOf, dateOf, weekdayOf } from '../../core/rhythm.js';
import { sayWhen, sayDay } from '../../core/when.js';
import { endOfMonth, addMonths } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { icon } from '../../ui/icons.js';
import { token } from '../../ui/parts/person.js';
import { between, isActive } from './agenda.js';
import { daysNear, sayDayKind } from './days.js';
import { hoursOf, stateOf, titleOf } from './say.js';

function weekStart(lang) {
  const locale = new Intl.Locale(lang === "en" ? "en-GB" : lang);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
const weekOf = (day, first) => day - (weekdayOf(day) - first + 7) % 7;
function monthGrid(desk, day, choose) {
  const { scene } = desk;
  const { words, today } = scene;
  const first = weekStart(words.lang);
  const month = day.slice(0, 7);
  const begins = weekOf(dayOf(`${month}-01`), first);
  const weeks = Math.ceil((dayOf(endOfMonth(day)) - begins + 1) / 7);
  const start = dateOf(begins);
  const items = /* @__PURE__ */ new Map();
  for (const item of between(scene, desk.person, start, dateOf(begins + weeks * 7))) {
    const key = item.start.slice(0, 10);
    const there = items.get(key);
    if (there) there.push(item);
    else items.set(key, [item]);
  }
  const special = daysNear(scene, desk.person);
  const titles = /* @__PURE__ */ new Map();
  const called = (plan) => titles.get(plan) ?? titles.set(plan, titleOf(scene, plan)).get(plan);
  const title = sayWhen({ edtf: month }, words);
  const some = items.get(month) ?? [];
  const step = (n) => () => {
    choose(addMonths(day, n), false);
  };
  const onKeydown = (event) => {
    const mirrored = words.dir === "rtl" ? -1 : 1;
    const on = dayOf(day);
    const week = weekOf(on, first);
    const moves = {
      ArrowRight: () => dateOf(on + mirrored),
      ArrowLeft: () => dateOf(on - mirrored),
      ArrowDown: () => dateOf(on + 7),
      ArrowUp: () => dateOf(on - 7),
      Home: () => dateOf(week),
      End: () => dateOf(week + 6),
      PageDown: () => addMonths(day, event.shiftKey ? 12 : 1),
      PageUp: () => addMonths(day, event.shiftKey ? -12 : -1)
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") desk.goTo(day);
    else if (moves[event.key]) choose(moves[event.key](), true);
    else return;
    event.preventDefault();
  };
  const cell = (date) => {
    const here = items.get(date) ?? [];
    const days = special.filter(([on]) => on === date).map(([, one]) => one);
    const what = [
      ...days.map((one) => sayDayKind(scene, one)),
      ...here.map((item) => [called(item.plan), hoursOf(scene, item), stateOf(scene, item, date < today)].filter(Boolean).join(words.say("list.comma")))
    ];
    const full = sayDay(date, words, { weekday: true });
    const name = !what.length ? full : here.length ? desk.say("planner.month.day", { date: full, n: desk.say("planner.month.plans", { n: here.length }), what: words.list(what) }) : full + words.say("list.comma") + words.list(what);
    const who = [
      ...days.map(({ person = "" }) => [person, true]),
      ...here.flatMap((item) => (item.plan.people.length ? item.plan.people : [""]).map((id) => [id, isActive(item.plan) && item.time?.outcome !== "off"]))
    ];
    return html`<td role="gridcell" data-day=${date} tabindex=${date === day ? 0 : -1} aria-selected=${date === day} aria-current=${date === today ? "date" : nothing}
      ><span class="vh">${name}</span><div aria-hidden="true" class="day ${date.startsWith(month) ? "" : "out"} ${date === today ? "today" : ""} ${date === day ? "on" : ""}"><span class="n num">${+date.slice(8)}</span>${who.length ? html`<span class="pips">${who.slice(0, 3).map(([id, sure]) => id ? token(scene, id, sure ? "s" : "s ask") : html`<span class="tok s event">${icon("calendar")}</span>`)}${who.length > 3 ? `+${who.length - 3}` : nothing}</span>` : nothing}</div></td>`;
  };
  const rows = Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, i) => dateOf(begins + week * 7 + i)));
  return html`<section class="month" aria-label=${title}><div class="month-h"><div aria-live="polite">${heading(scene.headingLevel + 1, title, "t-head", "month")}</div><div class="btns"><button type="button" class="btn icon" aria-label=${sayWhen({ edtf: addMonths(day, -1).slice(0, 7) }, words)} @click=${step(-1)}>${icon("prev")}</button><button type="button" class="btn icon" aria-label=${sayWhen({ edtf: addMonths(day, 1).slice(0, 7) }, words)} @click=${step(1)}>${icon("next")}</button></div></div>
    <table role="grid" aria-labelledby="month" @keydown=${onKeydown} @click=${(event) => {
    const date = event.target.closest("[data-day]")?.dataset.day;
    if (date) desk.goTo(date);
  }}><thead><tr role="row">${rows[0].map((date) => html`<th role="columnheader" scope="col" abbr=${words.say(`weekday.${weekdayOf(dayOf(date))}`)}>${words.say(`weekdayShort.${weekdayOf(dayOf(date))}`)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr role="row">${row.map(cell)}</tr>`)}</tbody></table>
    ${some.length ? html`<p class="t-small">${desk.say("planner.month.some", { what: words.list(some.map(({ plan }) => called(plan))) })}</p>` : nothing}
    <p class="key">${desk.say("planner.month.key")}</p></section>`;
}

export { monthGrid };
