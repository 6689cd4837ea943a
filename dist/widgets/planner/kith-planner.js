import { html, noChange, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../ui/parts/heading.js';
import { icon } from '../../ui/icons.js';
import { token, nameOf } from '../../ui/parts/person.js';
import { styles } from '../../ui/styles.js';
import { KithWidget } from '../../ui/widget.js';
import { between, upcoming, byDay, resting, unmarked, past } from './agenda.js';
import { addDays, addMonths } from '../../ui/days.js';
import { unplannedForm } from './ask-forms.js';
import { beforeForm } from './before.js';
import { exportForm } from './calendar.js';
import { daysNear, dayLine, dayList } from './days.js';
import { opener } from './desk.js';
import { isMine } from './feelings.js';
import { Form } from './form.js';
import { itemCard } from './item.js';
import { bulkForm } from './mark-form.js';
import { monthGrid } from './month.js';
import { planForm } from './plan-form.js';
import { plannerStyles } from './planner.styles.js';
import { headingOf } from './say.js';
import { wishList, mayAsk, network } from './side.js';
import { planner } from '../../words/en/planner.js';

const keyed = (items, keyOf, draw) => repeat(items.map((one) => [keyOf(one), draw(one)]), ([key]) => key, ([, drawn]) => drawn);
const ASK_FIRST = 3;
class KithPlanner extends KithWidget {
  static tag = "kith-planner";
  static rooms = [planner];
  static styles = [...styles, plannerStyles];
  static properties = { view: {}, person: {} };
  #forms = /* @__PURE__ */ new Map();
  /** Asked about and marked on this screen: they stay in place, so that more can be said. */
  #marked = /* @__PURE__ */ new Set();
  /** Where the month stands, and the day that was opened from it. */
  #day;
  #opened;
  #asking = /* @__PURE__ */ new Set();
  /** Whether an item stands apart from the lists: it is asked about, or its day was opened. */
  #apart = () => false;
  #allDates = false;
  #askAll = false;
  #earlier = 3;
  #printsMine = false;
  reset() {
    super.reset();
    this.#forms.clear();
    this.#marked.clear();
    this.#day = this.#opened = void 0;
    this.#allDates = this.#askAll = this.#printsMine = false;
    this.#earlier = 3;
  }
  get #desk() {
    const scene = this.scene;
    return {
      scene,
      person: this.person || void 0,
      say: (key, values) => this.say(key, { me: scene.me, ...values }),
      act: (type, patch, said) => {
        this.#act(type, patch, said);
      },
      form: (id) => this.#form(id),
      isOpen: (id) => this.#forms.get(id)?.open ?? false,
      toggle: (id, fill) => {
        this.#toggle(id, fill);
      },
      close: (id) => {
        this.#close(id);
      },
      fail: (form, errors) => this.#fail(form, errors),
      status: (...ids) => this.status(...ids),
      vis: (seenBy, id) => this.visLine(scene, seenBy, id),
      helpWords: () => this.helpWords(scene),
      goTo: (day) => {
        this.#goTo(day);
      },
      redraw: () => {
        this.requestUpdate();
      }
    };
  }
  #form(id) {
    let form = this.#forms.get(id);
    if (!form) this.#forms.set(id, form = new Form(id, () => {
      this.requestUpdate();
    }));
    return form;
  }
  #toggle(id, fill) {
    const known = this.#forms.get(id);
    if (known?.open) {
      if (known.dirty) known.open = false;
      else this.#forms.delete(id);
      this.#focus(`[data-opens="${id}"]`);
    } else {
      const form = this.#form(id);
      form.open = true;
      if (!known) fill?.(form);
      this.#focus(`[data-form="${id}"] > .t-head`);
    }
    this.requestUpdate();
  }
  #close(id) {
    this.#forms.delete(id);
    this.requestUpdate();
    const item = id.slice(id.indexOf("-") + 1);
    this.#focus(`[data-opens="${id}"]`, `[data-item="${item}"]`, "#title");
  }
  #fail(form, errors) {
    form.errors = Object.fromEntries(Object.entries(errors).filter((pair) => pair[1] !== void 0));
    const wrong = Object.keys(form.errors).length > 0;
    if (wrong) {
      this.requestUpdate();
      const bad = `[data-form="${form.id}"] .bad`;
      this.#focus(`${bad} :is(input, select, textarea)`);
      this.announce(Object.values(form.errors).join(" "));
    }
    return wrong;
  }
  /** Focus goes to the first of these that is there once everything is drawn. */
  #focus(...selectors) {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const target = this.renderRoot.querySelector(selector);
        if (target) {
          target.focus();
          return;
        }
      }
    });
  }
  #act(type, patch, said) {
    for (const id of Object.keys(patch.times ?? {})) this.#marked.add(id);
    this.act(type, patch, said);
  }
  #goTo(day) {
    this.#day = this.#opened = day;
    this.requestUpdate();
    this.#focus(`[data-agenda="${day}"] > .day-h`);
  }
  /** Turns the month to a day. Where nothing else waits to be drawn or saved, all else stays as it is. */
  #choose(day, focus) {
    const { items, drafts } = this.scene;
    const alone = !this.isUpdatePending && !items.length && !drafts.length;
    this.#day = day;
    if (focus) this.#focus(`[data-day="${day}"]`);
    else this.requestUpdate();
    this.turning = alone;
  }
  requestUpdate(...why) {
    this.turning = false;
    super.requestUpdate(...why);
  }
  head(scene) {
    return {
      title: this.say("planner.title", { me: scene.me }),
      lead: this.say("planner.lead"),
      action: html`<button type="button" class="btn primary" data-opens="new" aria-expanded=${this.#forms.get("new")?.open ?? false} @click=${() => {
        this.#toggle("new", (form) => {
          if (this.person) form.lists.who = [this.person];
        });
      }}>${icon("plus")}${this.say("planner.add")}</button>`
    };
  }
  body(scene) {
    const desk = this.#desk;
    const byMonth = this.view === "month";
    const still = this.turning;
    const agenda = html`<div class="agenda">${still ? noChange : this.#agenda(desk)}</div>`;
    const wishes = still ? noChange : wishList(desk);
    const month = byMonth || Object.keys(scene.circle.plans).length || Object.keys(scene.circle.days).length ? monthGrid(desk, this.#day ?? scene.today, (day, focus) => {
      this.#choose(day, focus);
    }) : nothing;
    const more = still ? noChange : this.#more(desk);
    return html`${desk.person ? html`<p class="btns"><span class="chip">${token(scene, desk.person, "s")}<span class="name">${nameOf(scene, desk.person)}</span></span><button type="button" class="btn quiet" @click=${() => {
      this.person = void 0;
      this.#focus("#title");
    }}>${this.say("planner.net.everyone")}</button></p>` : nothing}${still ? noChange : desk.isOpen("new") && !scene.readonly ? planForm(desk, "new") : nothing}${this.#printsMine ? html`<p class="paper">${this.say("planner.print.mine")}</p>` : nothing}<div class="plan ${byMonth ? "by-month" : ""} ${this.#printsMine || scene.viewer.role !== "me" ? "whole" : ""}">${byMonth ? html`<div class="side">${month}</div><div class="side wide">${agenda}${wishes}${more}</div>` : html`${agenda}<div class="side">${wishes}${month}${more}</div>`}</div>`;
  }
  #agenda(desk) {
    const { scene } = desk;
    const byMonth = this.view === "month";
    const day = this.#opened ?? (byMonth ? scene.today : void 0);
    const { shown, hidden } = this.#asked(desk);
    const asked = shown.filter(({ start }) => start.slice(0, 10) !== day);
    this.#asking = new Set(shown.map(({ id }) => id));
    this.#apart = (item) => item.start.slice(0, 10) === day || this.#asking.has(item.id);
    const chosen = day === void 0 ? [] : between(scene, desk.person, day, addDays(day, 1));
    const special = daysNear(scene, desk.person);
    return html`${this.#ask(desk, asked, hidden)}
      ${byMonth ? html`${this.#dayGroup(desk, day, chosen, special)}${this.#disclosure(desk, "next", this.say("planner.next"), () => this.#next(desk, special))}` : this.#next(desk, special, day, chosen)}
      ${this.#disclosure(desk, "earlier", this.say("planner.earlier"), () => this.#past(desk))}
      ${scene.readonly ? nothing : html`${opener(desk, "unplanned", this.say("planner.unplanned"), { kind: "quiet" })}${desk.isOpen("unplanned") ? unplannedForm(desk) : nothing}`}`;
  }
  /** What is next, day by day, and what is not going on. A chosen day stands among the others, or above them all. */
  #next(desk, special, day, chosen = []) {
    const { scene } = desk;
    const next = upcoming(scene, desk.person, this.#allDates ? addMonths(scene.today, 3) : void 0);
    const days = byDay(next.filter((item) => !this.#apart(item)));
    if (day !== void 0) this.#insert(days, day, chosen);
    for (const [date] of special) this.#insert(days, date, []);
    const rest = resting(scene, desk.person, next);
    const many = next.some(({ plan, start }) => plan.repeats && start);
    return html`${days.length ? keyed(days, ([key]) => key, ([key, items]) => this.#dayGroup(desk, key, items, special)) : html`<p class="t-lead">${this.say("planner.empty")}</p>`}
      ${many ? html`<button type="button" class="btn quiet noprint" aria-pressed=${this.#allDates} @click=${() => {
      this.#allDates = !this.#allDates;
      this.requestUpdate();
    }}>${this.say(this.#allDates ? "planner.all.less" : "planner.all")}</button>` : nothing}
      ${rest.length ? this.#disclosure(desk, "resting", this.say("planner.other"), () => html`<ul class="day-group">${rest.map((item) => itemCard(desk, item))}</ul>`) : nothing}`;
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
    return html`<section class="day-group" data-agenda=${key}>${heading(desk.scene.headingLevel + 1, html`<span>${title}</span>${soft ? html`<span class="soft"> ${soft}</span>` : nothing}`, "day-h t-head")}${items.length || special.length ? html`<ul class="day-group">${special.map(([, day]) => dayLine(desk.scene, day))}${keyed(items, ({ id }) => id, (item) => itemCard(desk, item, { asks: this.#asking.has(item.id) }))}</ul>` : html`<p class="t-quiet">${this.say("planner.nothing")}</p>`}</section>`;
  }
  /** What waits to be marked, newest first, with what was marked on this screen; and how many more there are. */
  #asked({ scene, person }) {
    const open = unmarked(scene, person, mayAsk(scene));
    const said = this.#marked.size ? past(scene, person, addDays(scene.today, -400)).filter(({ id, time }) => this.#marked.has(id) && time !== void 0 && time.outcome !== "off" && !open.some((item) => item.id === id)) : [];
    const all = [...open, ...said].sort((a, b) => a.start > b.start ? -1 : 1);
    const shown = this.#askAll ? all : all.filter((item, i) => i < ASK_FIRST || this.#marked.has(item.id));
    return { shown, hidden: all.length - shown.length };
  }
  #ask(desk, asked, hidden) {
    const { scene } = desk;
    if (!asked.length && !hidden) return nothing;
    const bulk = scene.viewer.role === "me" || scene.readonly ? [] : unmarked(scene, desk.person, mayAsk(scene), 370);
    return html`<section class="day-group" data-agenda="ask">${heading(scene.headingLevel + 1, this.say("planner.did"), "t-head")}<ul class="day-group">${keyed(asked, ({ id }) => id, (item) => itemCard(desk, item, { asks: true }))}</ul>
      ${hidden ? html`<button type="button" class="btn quiet" @click=${() => {
      this.#askAll = true;
      this.requestUpdate();
    }}>${this.say("planner.did.more", { n: hidden })}</button>` : nothing}
      ${bulk.length > 1 ? html`${opener(desk, "bulk", this.say("planner.bulk"), { kind: "quiet" })}${desk.isOpen("bulk") ? bulkForm(desk, bulk) : nothing}` : nothing}</section>`;
  }
  #past(desk) {
    const { scene } = desk;
    const from = addMonths(scene.today, -this.#earlier);
    const days = byDay(past(scene, desk.person, from).filter((item) => !this.#apart(item)));
    return html`${days.length ? days.map(([key, items]) => this.#dayGroup(desk, key, items)) : html`<p class="t-quiet">${this.say("planner.earlier.none")}</p>`}<button type="button" class="btn quiet" @click=${() => {
      this.#earlier += 9;
      this.requestUpdate();
    }}>${this.say("planner.earlier.more")}</button>`;
  }
  #disclosure(desk, id, label, content) {
    const open = desk.isOpen(id);
    return html`<section class="day-group">${heading(desk.scene.headingLevel + 1, html`<button type="button" class="btn quiet" data-opens=${id} aria-expanded=${open} @click=${() => {
      const form = this.#form(id);
      if (open && !form.dirty) this.#forms.delete(id);
      else form.open = !open;
      this.requestUpdate();
    }}>${icon(open ? "up" : "down")}${label}</button>`)}${open ? content() : nothing}</section>`;
  }
  #more(desk) {
    const { scene } = desk;
    return html`<div class="day-group">${this.#disclosure(desk, "net", this.say("planner.net"), () => network(desk, (person) => {
      this.#open(person);
    }))}
      ${this.#disclosure(desk, "days", this.say("planner.days.title"), () => dayList(desk))}
      ${scene.readonly ? nothing : this.#disclosure(desk, "before", this.say("planner.before"), () => beforeForm(desk))}
      ${this.#disclosure(desk, "export", this.say("planner.export"), () => exportForm(desk, (text) => {
      this.#give(text);
    }))}</div>`;
  }
  /** What is the person's alone goes on paper only if they say so. */
  footActions({ circle, viewer, covered }) {
    const desk = this.#desk;
    const asks = viewer.role === "me" && !covered && [circle.wishes, circle.feelings, circle.days].some((records) => Object.values(records).some(isMine));
    const go = (all) => () => {
      this.#printsMine = all;
      this.#close("print");
      void this.updateComplete.then(() => {
        print();
      });
    };
    return html`<button type="button" class="btn quiet" data-opens="print" aria-expanded=${asks ? desk.isOpen("print") : nothing} @click=${asks ? () => {
      this.#toggle("print");
    } : go(false)}>${icon("print")}${this.say("planner.print")}</button>${asks && desk.isOpen("print") ? html`<div class="panel" data-form="print"><p class="t-head" tabindex="-1">${this.say("planner.print.ask")}</p><div class="btns"><button type="button" class="btn" @click=${go(false)}>${this.say("planner.print.less")}</button><button type="button" class="btn" @click=${go(true)}>${this.say("planner.print.all")}</button></div></div>` : nothing}`;
  }
  /** Opening a person is the host's first; else the planner shows that person alone. */
  #open(person) {
    if (!this.dispatchEvent(new CustomEvent("kith-open", { detail: { about: `people/${person}` }, bubbles: true, composed: true, cancelable: true }))) return;
    this.person = person;
    this.#focus("#title");
  }
  #file = "";
  #give(text) {
    const name = `${this.say("planner.export.name")}.ics`;
    const type = "text/calendar";
    this.announce(this.say("planner.export.said"));
    if (!this.dispatchEvent(new CustomEvent("kith-export", { detail: { name, type, text }, bubbles: true, composed: true, cancelable: true }))) return;
    URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement("a");
    link.href = this.#file;
    link.download = name;
    link.click();
  }
  /** Paper has no month to look at: it gets the list. */
  #onPrint = () => {
    if (this.view !== "month" || !this.scene || this.scene.covered) return;
    this.#form("next").open = true;
    this.requestUpdate();
    this.performUpdate();
  };
  #onPrinted = () => {
    this.#printsMine = false;
    this.requestUpdate();
  };
  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#onPrint);
    addEventListener("afterprint", this.#onPrinted);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#onPrint);
    removeEventListener("afterprint", this.#onPrinted);
    URL.revokeObjectURL(this.#file);
  }
}

export { KithPlanner };
