import { nothing, html } from 'lit';
import { weekdayOf } from '../../core/rhythm.js';
import { dayNumber, sayWhen, sayDay } from '../../core/when.js';
import { startOfWeek, endOfMonth, addDays, addMonths } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { icon } from '../../ui/icons.js';
import { token } from '../../ui/parts/person.js';
import { between, isActive } from './agenda.js';
import { titleOf, hoursOf, stateOf } from './say.js';

function weekStart(lang) {
  const locale = new Intl.Locale(lang === "en" ? "en-GB" : lang);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
function monthGrid(desk, day, choose) {
  const { scene } = desk;
  const { words, today } = scene;
  const first = weekStart(words.lang);
  const month = day.slice(0, 7);
  const start = startOfWeek(`${month}-01`, first);
  const lastDay = endOfMonth(day);
  const weeks = Math.ceil((dayNumber(lastDay) - dayNumber(start) + 1) / 7);
  const items = /* @__PURE__ */ new Map();
  for (const item of between(scene, desk.person, start, addDays(start, weeks * 7))) {
    const key = item.start.slice(0, 10);
    items.set(key, [...items.get(key) ?? [], item]);
  }
  const title = sayWhen({ edtf: month }, words);
  const some = items.get(month) ?? [];
  const step = (n) => () => {
    choose(addMonths(day, n));
  };
  const onKeydown = (event) => {
    const mirrored = words.dir === "rtl" ? -1 : 1;
    const at = dayNumber(day) - dayNumber(startOfWeek(day, first));
    const moves = {
      ArrowRight: () => addDays(day, mirrored),
      ArrowLeft: () => addDays(day, -mirrored),
      ArrowDown: () => addDays(day, 7),
      ArrowUp: () => addDays(day, -7),
      Home: () => addDays(day, -at),
      End: () => addDays(day, 6 - at),
      PageDown: () => addMonths(day, event.shiftKey ? 12 : 1),
      PageUp: () => addMonths(day, event.shiftKey ? -12 : -1)
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") desk.goTo(day);
    else if (moves[event.key]) choose(moves[event.key]());
    else return;
    event.preventDefault();
  };
  const cell = (date) => {
    const here = items.get(date) ?? [];
    const name = here.length ? desk.say("planner.month.day", {
      date: sayDay(date, words, { weekday: true }),
      n: desk.say("planner.month.plans", { n: here.length }),
      what: words.list(here.map((item) => [titleOf(scene, item.plan), hoursOf(scene, item), stateOf(scene, item, date < today)].filter(Boolean).join(words.say("list.comma"))))
    }) : sayDay(date, words, { weekday: true });
    const more = here.flatMap(({ plan }) => plan.people).length - 3;
    const tokens = here.flatMap((item) => (item.plan.people.length ? item.plan.people : [""]).map((id) => [id, isActive(item.plan) && item.time?.outcome !== "off"])).slice(0, 3);
    return html`<td role="gridcell" data-day=${date} tabindex=${date === day ? 0 : -1} aria-selected=${date === day} aria-current=${date === today ? "date" : nothing}
      ><div class="day ${date.slice(0, 7) === month ? "" : "out"} ${date === today ? "today" : ""} ${date === day ? "on" : ""}"      ><span class="vh">${name}</span><span class="n num" aria-hidden="true">${+date.slice(8)}</span>${tokens.length ? html`<span class="pips" aria-hidden="true">${tokens.map(([id, sure]) => html`<span class=${sure ? "" : "outline"}>${id ? token(scene, id, "s") : html`<span class="tok s event">${icon("calendar")}</span>`}</span>`)}${more > 0 ? `+${more}` : nothing}</span>` : nothing}</div></td>`;
  };
  const rows = Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, i) => addDays(start, week * 7 + i)));
  return html`<section class="month" aria-label=${title}><div class="month-h">${heading(scene.headingLevel + 1, title, "t-head", "month")}<div class="btns"><button type="button" class="btn icon" aria-label=${sayWhen({ edtf: addMonths(day, -1).slice(0, 7) }, words)} @click=${step(-1)}>${icon("prev")}</button><button type="button" class="btn icon" aria-label=${sayWhen({ edtf: addMonths(day, 1).slice(0, 7) }, words)} @click=${step(1)}>${icon("next")}</button></div></div>
    <table role="grid" aria-labelledby="month" @keydown=${onKeydown} @click=${(event) => {
    const date = event.target.closest("[data-day]")?.dataset.day;
    if (date) desk.goTo(date);
  }}><thead><tr role="row">${rows[0].map((date) => html`<th role="columnheader" scope="col" abbr=${words.say(`weekday.${weekdayOf(dayNumber(date))}`)}>${words.say(`weekdayShort.${weekdayOf(dayNumber(date))}`)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr role="row">${row.map(cell)}</tr>`)}</tbody></table>
    ${some.length ? html`<p class="t-small">${desk.say("planner.month.some", { what: words.list(some.map(({ plan }) => titleOf(scene, plan))) })}</p>` : nothing}
    <p class="key">${desk.say("planner.month.key")}</p></section>`;
}

export { monthGrid };
