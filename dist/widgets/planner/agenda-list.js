import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addMonths, addDays } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { upcoming, byDay, resting, unmarked, past, between, ASKS } from './agenda.js';
import { unplannedForm } from './ask-forms.js';
import { dayLine, daysNear } from './days.js';
import { disclosure, opener } from './desk.js';
import { itemCard } from './item.js';
import { bulkForm } from './mark-form.js';
import { headingOf } from './say.js';
import { mayAsk } from './side.js';

const keyed = (items, keyOf, draw) => repeat(items.map((one) => [keyOf(one), draw(one)]), ([key]) => key, ([, drawn]) => drawn);
const ASK_FIRST = 3;
const DAYS_FIRST = 5;
class AgendaList {
  /** The day that was opened from the month. */
  opened;
  /** Dates and plans that something was said of on this screen: they stay in sight, so that more can be said. */
  marked = /* @__PURE__ */ new Set();
  #asking = /* @__PURE__ */ new Set();
  /** Whether an item stands apart from the lists: it is asked about, or its day was opened. */
  #apart = () => false;
  #allDates = false;
  #askAll = false;
  #earlier = 3;
  /** @param byMonth the month stands before it, and what is next is folded @param brief only the first screen */
  draw(desk, byMonth, brief) {
    const { scene } = desk;
    const day = this.opened ?? (byMonth ? scene.today : void 0);
    const { shown, hidden } = this.#asked(desk, brief);
    const asked = shown.filter(({ start }) => start.slice(0, 10) !== day);
    this.#asking = new Set(shown.map(({ id }) => id));
    this.#apart = (item) => item.start.slice(0, 10) === day || this.#asking.has(item.id);
    const rest = () => {
      const chosen = day === void 0 ? [] : between(scene, desk.person, day, addDays(day, 1));
      const special = daysNear(scene, desk.person, day);
      return byMonth ? html`${this.#dayGroup(desk, day, chosen, special)}${brief ? nothing : disclosure(desk, "next", desk.say("planner.next"), () => this.#next(desk, special))}` : this.#next(desk, special, brief, day, chosen);
    };
    return html`<div class="agenda">${this.#ask(desk, asked, hidden, brief)}
      ${brief && byMonth && asked.length > 1 ? nothing : rest()}
      ${brief ? nothing : html`${disclosure(desk, "earlier", desk.say("planner.earlier"), () => this.#past(desk))}
      ${scene.readonly ? nothing : html`${opener(desk, "unplanned", desk.say("planner.unplanned"), { kind: "quiet" })}${desk.isOpen("unplanned") ? unplannedForm(desk) : nothing}`}`}</div>`;
  }
  /** What is next, day by day, and what is not going on. A chosen day stands among the others, or above them all. */
  #next(desk, special, brief = false, day, chosen = []) {
    const { scene } = desk;
    const next = upcoming(scene, desk.person, this.#allDates ? addMonths(scene.today, 3) : void 0);
    let days = byDay(next.filter((item) => !this.#apart(item)));
    if (day !== void 0) this.#insert(days, day, chosen);
    for (const [date] of special) this.#insert(days, date, []);
    if (brief) days = days.slice(0, DAYS_FIRST);
    const rest = resting(scene, desk.person, next);
    const resting$1 = () => html`<ul class="day-group">${rest.map((item) => itemCard(desk, item))}</ul>`;
    const isNews = rest.some(({ id, plan: { since = "", decidedBy } }) => this.marked.has(id) || since >= addDays(scene.today, -ASKS) && decidedBy !== scene.viewer.id);
    const many = next.some(({ plan, start }) => plan.repeats && start);
    return html`${days.length ? keyed(days, ([key]) => key, ([key, items]) => this.#dayGroup(desk, key, items, special)) : html`<p class="t-lead">${desk.say("planner.empty")}</p>`}
      ${many && !brief ? html`<button type="button" class="btn quiet noprint" aria-pressed=${this.#allDates} @click=${() => {
      this.#allDates = !this.#allDates;
      desk.redraw();
    }}>${desk.say(this.#allDates ? "planner.all.less" : "planner.all")}</button>` : nothing}
      ${!rest.length || brief ? nothing : isNews ? html`<section class="day-group">${heading(scene.headingLevel + 1, desk.say("planner.other"), "t-head")}${resting$1()}</section>` : disclosure(desk, "resting", desk.say("planner.other"), resting$1)}`;
  }
  /** The chosen day stands among the others, with what there is on it, or that there is nothing. */
  #insert(days, day, items) {
    const there = days.find(([key]) => key === day);
    if (there) there[1].push(...items);
    else {
      const at = days.findIndex(([key]) => !key || key > day);
      days.splice(at < 0 ? days.length : at, 0, [day, items]);
    }
  }
  #dayGroup(desk, key, items, days = []) {
    const [title, soft] = headingOf(desk.scene, key);
    const special = days.filter(([date]) => date === key);
    return html`<section class="day-group" data-agenda=${key}>${heading(desk.scene.headingLevel + 1, html`<span>${title}</span>${soft ? html`<span class="soft"> ${soft}</span>` : nothing}`, "day-h t-head")}${items.length || special.length ? html`<ul class="day-group">${special.map(([, day]) => dayLine(desk.scene, day))}${keyed(items, ({ id }) => id, (item) => itemCard(desk, item, { asks: this.#asking.has(item.id) }))}</ul>` : html`<p class="t-quiet">${desk.say("planner.nothing")}</p>`}</section>`;
  }
  /** What waits to be marked, newest first, with what was marked on this screen; and how many more there are. */
  #asked({ scene, person }, brief) {
    const open = unmarked(scene, person, mayAsk(scene), void 0, brief ? ASK_FIRST : void 0);
    const said = this.marked.size ? past(scene, person, addDays(scene.today, -400)).filter(({ id, time }) => this.marked.has(id) && time !== void 0 && time.outcome !== "off" && !open.some((item) => item.id === id)) : [];
    const all = [...open, ...said].sort((a, b) => a.start > b.start ? -1 : 1);
    const shown = this.#askAll ? all : all.filter((item, i) => i < ASK_FIRST || this.marked.has(item.id));
    return { shown, hidden: all.length - shown.length };
  }
  #ask(desk, asked, hidden, brief) {
    const { scene } = desk;
    if (!asked.length && !hidden) return nothing;
    const bulk = brief || scene.viewer.role === "me" || scene.readonly ? [] : unmarked(scene, desk.person, mayAsk(scene), 370);
    return html`<section class="day-group" data-agenda="ask">${heading(scene.headingLevel + 1, desk.say("planner.did"), "t-head")}<ul class="day-group">${keyed(asked, ({ id }) => id, (item) => itemCard(desk, item, { asks: true }))}</ul>
      ${hidden && !brief ? html`<button type="button" class="btn quiet" @click=${() => {
      this.#askAll = true;
      desk.redraw();
    }}>${desk.say("planner.did.more", { n: hidden })}</button>` : nothing}
      ${bulk.length > 1 ? html`${opener(desk, "bulk", desk.say("planner.bulk"), { kind: "quiet" })}${desk.isOpen("bulk") ? bulkForm(desk, bulk) : nothing}` : nothing}</section>`;
  }
  #past(desk) {
    const { scene } = desk;
    const from = addMonths(scene.today, -this.#earlier);
    const days = byDay(past(scene, desk.person, from).filter((item) => !this.#apart(item)));
    return html`${days.length ? days.map(([key, items]) => this.#dayGroup(desk, key, items)) : html`<p class="t-quiet">${desk.say("planner.earlier.none")}</p>`}<button type="button" class="btn quiet" @click=${() => {
      this.#earlier += 9;
      desk.redraw();
    }}>${desk.say("planner.earlier.more")}</button>`;
  }
}

export { AgendaList };
