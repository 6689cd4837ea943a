import { nothing, html } from 'lit';
import { allows } from '../../core/limits.js';
import { dayOf, dateOf, weekdayOf } from '../../core/rhythm.js';
import { sayDayOf } from '../../core/when.js';
import { endOfMonth, addMonths } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { icon } from '../../ui/icons.js';
import { token } from '../../ui/parts/person.js';
import { between, isActive } from './agenda.js';
import { daysNear, sayDayKind } from './days.js';
import { titleOf, hoursOf, stateOf } from './say.js';

function weekStart(lang) {
  if (lang === "en") return 1;
  const locale = new Intl.Locale(lang);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
const weekOf = (day, first) => day - (weekdayOf(day) - first + 7) % 7;
function monthGrid(desk, day, brief, choose) {
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
  const special = daysNear(scene, desk.person, start, dateOf(begins + weeks * 7 - 1));
  const titles = /* @__PURE__ */ new Map();
  const called = (plan) => titles.get(plan) ?? titles.set(plan, titleOf(scene, plan)).get(plan);
  const comma = words.say("list.comma");
  const known = /* @__PURE__ */ new Map();
  const said = (item, past) => {
    const { plan, time } = item;
    const own = time !== void 0 || plan.zone !== void 0 && plan.zone !== scene.zone;
    const of = own ? [] : known.get(plan) ?? known.set(plan, []).get(plan);
    return of[past] ??= [called(plan), hoursOf(scene, item), stateOf(scene, item, past > 0)].filter(Boolean).join(comma);
  };
  const tokens = /* @__PURE__ */ new Map();
  const dot = ([id, sure]) => {
    const size = sure ? "s" : "s ask", key = size + id;
    return tokens.get(key) ?? tokens.set(key, id ? token(scene, id, size) : html`<span class="tok s event">${icon("calendar")}</span>`).get(key);
  };
  const monthAt = (n) => {
    const at = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + n;
    return sayDayOf(words, Math.floor(at / 12), at % 12 + 1, 0, 0);
  };
  const title = monthAt(0);
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
  const named = (date, i, days, here) => {
    const what = [...days.map((one) => sayDayKind(scene, one)), ...here.map((item) => said(item, date < today ? 1 : 0))];
    const full = sayDayOf(words, +date.slice(0, 4), +date.slice(5, 7), +date.slice(8), weekday(i));
    return !what.length ? full : here.length ? desk.say("planner.month.day", { date: full, n: desk.say("planner.month.plans", { n: here.length }), what: words.list(what) }) : full + comma + words.list(what);
  };
  const cell = (week, i) => {
    const date = dateOf(begins + week * 7 + i);
    const here = items.get(date) ?? [];
    const days = special.filter(([on]) => on === date).map(([, one]) => one);
    const who = [
      ...days.map(({ person = "" }) => [person, true]),
      ...here.flatMap((item) => (item.plan.people.length ? item.plan.people : [""]).map((id) => [id, isActive(item.plan) && item.time?.outcome !== "off" && (date < today || allows(scene.circle, item.plan, date) !== "no")]))
    ];
    const [a, b, c] = who;
    return html`<td role="gridcell" data-day=${date} tabindex=${date === day ? 0 : -1} aria-selected=${date === day} aria-current=${date === today ? "date" : nothing}
      ><span class="vh" .textContent=${brief ? "" : named(date, i, days, here)}></span><div aria-hidden="true" class=${`day${date.startsWith(month) ? "" : " out"}${date === today ? " today" : ""}${date === day ? " on" : ""}`}><span class="n num" .textContent=${String(+date.slice(8))}></span>${a ? html`<span class="pips">${dot(a)}${b ? dot(b) : nothing}${c ? dot(c) : nothing}${who.length > 3 ? `+${who.length - 3}` : nothing}</span>` : nothing}</div></td>`;
  };
  const weekday = (i) => (first + i - 1) % 7 + 1;
  const head = (i) => html`<th role="columnheader" scope="col" abbr=${words.say(`weekday.${weekday(i)}`)} .textContent=${words.say(`weekdayShort.${weekday(i)}`)}></th>`;
  const row = (draw) => html`<tr role="row">${draw(0)}${draw(1)}${draw(2)}${draw(3)}${draw(4)}${draw(5)}${draw(6)}</tr>`;
  return html`<section class="month" aria-label=${title}><div class="month-h"><div aria-live="polite">${heading(scene.headingLevel + 1, title, "t-head", "month")}</div><div class="btns"><button type="button" class="btn icon" aria-label=${monthAt(-1)} @click=${step(-1)}>${icon("prev")}</button><button type="button" class="btn icon" aria-label=${monthAt(1)} @click=${step(1)}>${icon("next")}</button></div></div>
    <table role="grid" aria-labelledby="month" @keydown=${onKeydown} @click=${(event) => {
    const date = event.target.closest("[data-day]")?.dataset.day;
    if (date) desk.goTo(date);
  }}><thead>${row(head)}</thead><tbody>${Array.from({ length: weeks }, (_, week) => row((i) => cell(week, i)))}</tbody></table>
    ${some.length ? html`<p class="t-small">${desk.say("planner.month.some", { what: words.list(some.map(({ plan }) => called(plan))) })}</p>` : nothing}
    <p class="key">${desk.say("planner.month.key")}</p></section>`;
}

export { monthGrid };
