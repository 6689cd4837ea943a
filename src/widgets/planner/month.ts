import { html, nothing, type TemplateResult } from 'lit';
import type { Day, Plan } from '../../core/circle.js';
import { allows } from '../../core/limits.js';
import { dateOf, dayOf, weekdayOf } from '../../core/rhythm.js';
import { sayDayOf } from '../../core/when.js';
import { addMonths, endOfMonth } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { icon } from '../../ui/icons.js';
import { token } from '../../ui/parts/person.js';
import { between, isActive, type Item } from './agenda.js';
import { daysNear, sayDayKind } from './days.js';
import type { Desk } from './desk.js';
import { hoursOf, stateOf, titleOf } from './say.js';

/** Monday is 1. Where the engine knows no better, weeks begin on Monday. */
function weekStart(lang: string): number {
  if (lang === 'en') return 1;
  type Weeks = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  const locale = new Intl.Locale(lang) as Weeks;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** The day (a number) on which the week of a day begins. */
const weekOf = (day: number, first: number): number => day - ((weekdayOf(day) - first + 7) % 7);

/** The month: the same facts as the list, one stop for the Tab key. @param brief without the names of its days, which nobody sees */
export function monthGrid(desk: Desk, day: string, brief: boolean, choose: (day: string, focus: boolean) => void): TemplateResult {
  const { scene } = desk;
  const { words, today } = scene;
  const first = weekStart(words.lang);
  const month = day.slice(0, 7);
  const begins = weekOf(dayOf(`${month}-01`), first);
  const weeks = Math.ceil((dayOf(endOfMonth(day)) - begins + 1) / 7);
  const start = dateOf(begins);
  const items = new Map<string, Item[]>();
  for (const item of between(scene, desk.person, start, dateOf(begins + weeks * 7))) {
    const key = item.start.slice(0, 10);
    const there = items.get(key);
    if (there) there.push(item);
    else items.set(key, [item]);
  }
  const special = daysNear(scene, desk.person, start, dateOf(begins + weeks * 7 - 1));
  const titles = new Map<Plan, string>();
  const called = (plan: Plan): string => titles.get(plan) ?? titles.set(plan, titleOf(scene, plan)).get(plan)!;
  const comma = words.say('list.comma');
  const known = new Map<Plan, [string?, string?]>();
  /** What is said of an item: once of a plan before today and once after, where no date of it is said otherwise. */
  const said = (item: Item, past: 0 | 1): string => {
    const { plan, time } = item;
    const own = time !== undefined || (plan.zone !== undefined && plan.zone !== scene.zone);
    const of: [string?, string?] = own ? [] : known.get(plan) ?? known.set(plan, []).get(plan)!;
    return (of[past] ??= [called(plan), hoursOf(scene, item), stateOf(scene, item, past > 0)].filter(Boolean).join(comma));
  };
  const tokens = new Map<string, TemplateResult>();
  const dot = ([id, sure]: readonly [string, boolean]): TemplateResult => {
    const size = sure ? 's' : 's ask', key = size + id;
    return tokens.get(key) ?? tokens.set(key, id ? token(scene, id, size) : html`<span class="tok s event">${icon('calendar')}</span>`).get(key)!;
  };
  /** A month in words, so many months from this one. */
  const monthAt = (n: number): string => {
    const at = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + n;
    return sayDayOf(words, Math.floor(at / 12), at % 12 + 1, 0, 0);
  };
  const title = monthAt(0);
  const some = items.get(month) ?? [];
  const step = (n: number) => () => { choose(addMonths(day, n), false); };
  const onKeydown = (event: KeyboardEvent): void => {
    const mirrored = words.dir === 'rtl' ? -1 : 1;
    const on = dayOf(day);
    const week = weekOf(on, first);
    const moves: Record<string, () => string> = {
      ArrowRight: () => dateOf(on + mirrored), ArrowLeft: () => dateOf(on - mirrored), ArrowDown: () => dateOf(on + 7), ArrowUp: () => dateOf(on - 7),
      Home: () => dateOf(week), End: () => dateOf(week + 6), PageDown: () => addMonths(day, event.shiftKey ? 12 : 1), PageUp: () => addMonths(day, event.shiftKey ? -12 : -1),
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') desk.goTo(day);
    else if (moves[event.key]) choose(moves[event.key]!(), true);
    else return;
    event.preventDefault();
  };
  const named = (date: string, i: number, days: readonly Day[], here: readonly Item[]): string => {
    const what = [...days.map((one) => sayDayKind(scene, one)), ...here.map((item) => said(item, date < today ? 1 : 0))];
    const full = sayDayOf(words, +date.slice(0, 4), +date.slice(5, 7), +date.slice(8), weekday(i));
    return !what.length ? full : here.length ? desk.say('planner.month.day', { date: full, n: desk.say('planner.month.plans', { n: here.length }), what: words.list(what) })
      : full + comma + words.list(what);
  };
  const cell = (week: number, i: number): TemplateResult => {
    const date = dateOf(begins + week * 7 + i);
    const here = items.get(date) ?? [];
    const days = special.filter(([on]) => on === date).map(([, one]) => one);
    const who = [...days.map(({ person = '' }) => [person, true] as const),
      ...here.flatMap((item) => (item.plan.people.length ? item.plan.people : ['']).map((id) => [id, isActive(item.plan) && item.time?.outcome !== 'off' && (date < today || allows(scene.circle, item.plan, date) !== 'no')] as const))];
    const [a, b, c] = who;
    // Three slots, not a list: a slot costs less, and there are forty-two days.
    return html`<td role="gridcell" data-day=${date} tabindex=${date === day ? 0 : -1} aria-selected=${date === day} aria-current=${date === today ? 'date' : nothing}
      ><span class="vh" .textContent=${brief ? '' : named(date, i, days, here)}></span><div aria-hidden="true" class=${`day${date.startsWith(month) ? '' : ' out'}${date === today ? ' today' : ''}${date === day ? ' on' : ''}`}><span class="n num" .textContent=${String(+date.slice(8))}></span>${
      a ? html`<span class="pips">${dot(a)}${b ? dot(b) : nothing}${c ? dot(c) : nothing}${who.length > 3 ? `+${who.length - 3}` : nothing}</span>` : nothing}</div></td>`;
  };
  const weekday = (i: number): number => (first + i - 1) % 7 + 1;
  const head = (i: number): TemplateResult => html`<th role="columnheader" scope="col" abbr=${words.say(`weekday.${weekday(i)}`)} .textContent=${words.say(`weekdayShort.${weekday(i)}`)}></th>`;
  const row = (draw: (i: number) => TemplateResult): TemplateResult => html`<tr role="row">${draw(0)}${draw(1)}${draw(2)}${draw(3)}${draw(4)}${draw(5)}${draw(6)}</tr>`;
  return html`<section class="month" aria-label=${title}><div class="month-h"><div aria-live="polite">${heading(scene.headingLevel + 1, title, 't-head', 'month')}</div><div class="btns"><button type="button" class="btn icon" aria-label=${monthAt(-1)} @click=${step(-1)}>${icon('prev')}</button><button type="button" class="btn icon" aria-label=${monthAt(1)} @click=${step(1)}>${icon('next')}</button></div></div>
    <table role="grid" aria-labelledby="month" @keydown=${onKeydown} @click=${(event: Event) => {
      const date = (event.target as Element).closest<HTMLElement>('[data-day]')?.dataset.day;
      if (date) desk.goTo(date);
    }}><thead>${row(head)}</thead><tbody>${Array.from({ length: weeks }, (_, week) => row((i) => cell(week, i)))}</tbody></table>
    ${some.length ? html`<p class="t-small">${desk.say('planner.month.some', { what: words.list(some.map(({ plan }) => called(plan))) })}</p>` : nothing}
    <p class="key">${desk.say('planner.month.key')}</p></section>`;
}
