import { html, noChange, nothing } from 'lit';
import { icon } from '../../ui/icons.js';
import { token, nameOf } from '../../ui/parts/person.js';
import { styles } from '../../ui/styles.js';
import { KithWidget } from '../../ui/widget.js';
import { AgendaList } from './agenda-list.js';
import { beforeForm } from './before.js';
import { exportForm } from './calendar.js';
import { dayList } from './days.js';
import { disclosure } from './desk.js';
import { withoutFolded } from '../../core/present.js';
import { unfold, isMine } from './feelings.js';
import { Form } from './form.js';
import { monthGrid } from './month.js';
import { planForm } from './plan-form.js';
import { plannerStyles } from './planner.styles.js';
import { samples } from './samples.js';
import { wishList, network } from './side.js';
import { planner } from '../../words/en/planner.js';

function near(around) {
  for (const one of around) {
    if (!one.isConnected) continue;
    const target = one.matches("fieldset") ? one.querySelector("input") : one.matches("[data-item]") ? one : one.matches("li") ? one.querySelector("button") : one.matches("section") ? one.querySelector(":scope > :is(h2, h3, h4, h5, h6) > button") : null;
    if (target) return target;
  }
  return void 0;
}
const SCREEN = 5;
class KithPlanner extends KithWidget {
  static tag = "kith-planner";
  static rooms = [planner];
  static samples = samples;
  static styles = [...styles, plannerStyles];
  static properties = { view: {}, person: {} };
  #forms = /* @__PURE__ */ new Map();
  #list = new AgendaList();
  /** Where the month stands. */
  #day;
  #printsMine = false;
  reset() {
    super.reset();
    this.#forms.clear();
    this.#list = new AgendaList();
    this.#day = void 0;
    this.#printsMine = false;
  }
  /** With somebody beside the person: without the plans that are not for them, until the person opens these. */
  get #eyes() {
    const scene = this.scene, { viewer, circle, present } = scene, open = viewer.role !== "me" || this.#forms.get("mine")?.open, cut = open ? circle : withoutFolded(circle, present);
    return cut === circle ? scene : { ...scene, circle: cut };
  }
  get #desk() {
    const scene = this.#eyes;
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
      fold: (id) => {
        this.#fold(id);
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
      this.#focus();
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
  #fold(id) {
    const form = this.#forms.get(id);
    if (form?.open && !form.dirty) this.#forms.delete(id);
    else if (form) form.open = !form.open;
    else this.#form(id);
    this.requestUpdate();
  }
  #close(id) {
    this.#forms.delete(id);
    this.requestUpdate();
    const item = id.slice(id.indexOf("-") + 1), [plan] = id.split("@");
    this.#focus(`[data-opens="${id}"]`, `[data-item="${item}"]`, `[data-opens="${plan}"], [data-opens^="${plan}@"]`);
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
  /** Focus goes to the first of these that is there once everything is drawn; where the keyboard would be lost, near where it was. */
  #focus(...selectors) {
    this.requestUpdate();
    const root = this.renderRoot;
    const around = [];
    for (let at = root.activeElement; at; at = at.parentElement) around.push(at);
    void this.updateComplete.then(() => {
      const wanted = selectors.map((selector) => root.querySelector(selector)).find((target) => target !== null);
      const lost = around.length > 0 && !root.activeElement;
      (wanted ?? (lost ? near(around) ?? root.querySelector(".undo") ?? root.querySelector("#title") : void 0))?.focus();
    });
  }
  #act(type, patch, said) {
    for (const id of Object.keys({ ...patch.times, ...patch.plans })) this.#list.marked.add(id);
    this.act(type, patch, said);
    this.#focus();
  }
  #goTo(day) {
    this.#day = this.#list.opened = day;
    this.requestUpdate();
    this.#focus(`[data-agenda="${day}"] > .day-h`);
  }
  /** Turns the month to a day. Where nothing else waits to be drawn or saved, all else stays as it is. */
  #choose(day, focus) {
    const { items, drafts } = this.scene;
    const alone = !this.isUpdatePending && (!this.brief || this.turning) && !items.length && !drafts.length;
    const turning = (this.#day ?? this.scene.today).slice(0, 7) === day.slice(0, 7) ? "day" : "month";
    this.#day = day;
    if (focus) this.#focus(`[data-day="${day}"]`);
    else this.requestUpdate();
    this.turning = alone ? turning : void 0;
  }
  requestUpdate(...why) {
    this.turning = void 0;
    super.requestUpdate(...why);
  }
  head(scene) {
    return {
      title: this.say("planner.title", { me: scene.me }),
      lead: this.say("planner.lead"),
      vis: html`<div class="vis noprint">${icon("people")}<span>${this.say("planner.vis", { me: scene.me })}</span>${this.whoSees(scene, "head")}</div>`,
      action: html`<button type="button" class="btn primary" data-opens="new" aria-expanded=${this.#forms.get("new")?.open ?? false} @click=${() => {
        this.#toggle("new", (form) => {
          if (this.person) form.lists.who = [this.person];
        });
      }}>${icon("plus")}${this.say("planner.add")}</button>`
    };
  }
  /** A month, or more plans than a screen has room for. */
  isLong({ circle }) {
    return Object.keys(circle.plans).length > (this.view === "month" ? 0 : SCREEN);
  }
  isHasty() {
    return this.turning === "month";
  }
  drawRest() {
    const { turning } = this;
    super.drawRest();
    this.turning = turning;
  }
  body(scene) {
    const desk = this.#desk, isCut = desk.scene !== scene;
    const byMonth = this.view === "month";
    const still = this.turning;
    const agenda = still ? noChange : this.#list.draw(desk, byMonth, this.brief);
    const wishes = still || this.brief && byMonth ? noChange : wishList(desk);
    const month = byMonth || Object.keys(desk.scene.circle.plans).length || Object.keys(scene.circle.days).length ? monthGrid(desk, this.#day ?? scene.today, this.brief, (day, focus) => {
      this.#choose(day, focus);
    }) : nothing;
    const more = still || this.brief ? noChange : this.#more(desk);
    return html`${desk.person ? html`<p class="btns"><span class="chip">${token(scene, desk.person, "s")}<span class="name">${nameOf(scene, desk.person)}</span></span><button type="button" class="btn quiet" @click=${() => {
      this.person = void 0;
      this.#focus("#title");
    }}>${this.say("planner.net.everyone")}</button></p>` : nothing}${still ? noChange : desk.isOpen("new") && !scene.readonly ? planForm(desk, "new") : nothing}${this.#printsMine ? html`<p class="paper">${this.say("planner.print.mine")}</p>` : nothing}${isCut && !still ? html`<div class="btns noprint"><span class="t-quiet">${this.say("planner.folded")}</span>${unfold(desk)}</div>` : still ? noChange : nothing}<div class="plan ${byMonth ? "by-month" : ""} ${this.#printsMine || scene.viewer.role !== "me" ? "whole" : ""}">${byMonth ? html`<div class="side">${month}</div><div class="side wide">${agenda}${wishes}${more}</div>` : html`${agenda}<div class="side">${wishes}${month}${more}</div>`}</div>`;
  }
  #more(desk) {
    const { scene } = desk;
    return html`<div class="day-group">${disclosure(desk, "net", this.say("planner.net"), () => network(desk, (person) => {
      this.#open(person);
    }))}
      ${disclosure(desk, "days", this.say("planner.days.title"), () => dayList(desk))}
      ${scene.readonly ? nothing : disclosure(desk, "before", this.say("planner.before"), () => beforeForm(desk))}
      ${disclosure(desk, "export", this.say("planner.export"), () => exportForm(desk, (text) => {
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
