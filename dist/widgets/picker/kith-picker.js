import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { hasDied, markOf } from '../../core/vocabulary.js';
import { sayWhen } from '../../core/when.js';
import { latestWish } from '../../core/wishes.js';
import { fold } from '../../ui/desk.js';
import { icon, mark } from '../../ui/icons.js';
import { textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { moveStyles } from '../../ui/parts/move-cards.js';
import { whoIs, isNameHidden, relationOf, token, nameOf } from '../../ui/parts/person.js';
import { styles } from '../../ui/styles.js';
import { KithWidget } from '../../ui/widget.js';
import { Window } from '../../ui/window.js';
import { belonging } from './belonging.js';
import { PickerDesk } from './desk.js';
import { foldName, matchNames, namesOf } from './fold-names.js';
import { byName, GROUPINGS, groupsOf } from './groups.js';
import { holdLine } from './hold-card.js';
import { moveSection } from './move-section.js';
import { personCard, offersWish, place } from './person-card.js';
import { addForm, firstForm } from './person-form.js';
import { pickerStyles } from './picker.styles.js';
import { ringIcon } from './ring-icon.js';
import { ringsPicture, ringsKey, handOf, emptyRings } from './rings.js';
import { samples } from './samples.js';
import { isFolded, wishLine } from './wish-card.js';
import { picker } from '../../words/en/picker.js';
import { move } from '../../words/en/move.js';

const WHOLE = 150;
const PART = 10, FIRST = 10, ROW = 66, OVER = 480;
const partOf = (key, n, rows) => html`<ul role="presentation" data-part=${key} data-n=${n}>${rows}</ul>`;
class KithPicker extends KithWidget {
  static tag = "kith-picker";
  static rooms = [picker, move];
  static samples = samples;
  static styles = [...styles, moveStyles, pickerStyles];
  static properties = {
    view: { converter: { fromAttribute: (value) => (value ?? "").split(/[\s,]+/).filter(Boolean) } },
    people: { attribute: false }
  };
  #grouping = "closeness";
  #typed = "";
  /** How many were found last. */
  #n = -1;
  #typing = false;
  #pictured;
  #window = new Window(() => {
    this.requestUpdate();
  }, ROW);
  /** Whether a long list was asked for as a whole. */
  #all = false;
  /** Who was found last, and for what. */
  #looked;
  /** The groups drawn last, and what they were made of. */
  #grouped;
  /** How many rows this drawing has drawn; nothing where it draws them all. */
  #drawn;
  /** How many rows fill the first screen. */
  get #room() {
    return Math.max(4, Math.ceil((innerHeight - OVER) / ROW));
  }
  #desk = new PickerDesk({
    act: (type, patch, said) => this.act(type, patch, said),
    announce: (text) => {
      this.announce(text);
    },
    focusNext: (selector) => {
      this.focusNext(selector);
    },
    status: (...ids) => this.status(...ids),
    vis: (seenBy, id) => this.visLine(this.scene, seenBy, id),
    help: (about) => {
      this.openHelp(about);
    },
    refresh: () => {
      this.requestUpdate();
    }
  });
  constructor() {
    super();
    this.view = [];
    this.people = [];
    this.#desk.leave = (id) => {
      const rows = [...this.renderRoot.querySelectorAll(".row-btn")], at = rows.findIndex((row) => row.id === `row-${id}`), section = rows[at]?.closest("section");
      const [next, before] = [rows[at + 1], rows[at - 1]].map((row) => row?.closest("section") === section ? row : void 0);
      this.#desk.focus((next ?? (before || this.#grouping === "closeness" ? section?.querySelector("[id^=g-]") : void 0))?.id ?? "title");
    };
  }
  reset() {
    super.reset();
    this.#desk.clear();
    this.#window.stop();
    this.#grouping = "closeness";
    this.#typed = "";
    this.#all = false;
  }
  #at(scene) {
    return Object.assign(this.#desk, { scene, known: this.people, everyone: byName(scene.circle.people, scene.words.lang).all });
  }
  head(scene) {
    const desk = this.#at(scene), none = !desk.everyone.length;
    return {
      title: desk.say("picker.title"),
      lead: none ? void 0 : desk.say("picker.lead"),
      vis: none ? void 0 : html`<span class="vis">${icon(scene.viewer.role === "me" ? "lock" : "people")}<span>${desk.say("vis.until")}</span>${this.whoSees(scene, "head")}</span>`
    };
  }
  isLong(scene) {
    return !this.#all && byName(scene.circle.people, scene.words.lang).here.length > WHOLE;
  }
  body(scene) {
    const desk = this.#at(scene), level = scene.headingLevel + 1;
    if (!desk.everyone.length) return this.#first(desk);
    const { here, aside } = byName(scene.circle.people, scene.words.lang), selected = desk.opened("people/").at(-1)?.slice(7);
    const picture = !this.view.length || this.view.includes("circles");
    this.#drawn = this.isLong(scene) ? 0 : void 0;
    if (!this.#typing) this.#pictured = scene;
    return html`<div class=${picture ? "pick both" : "pick"}><div class="tools">
      ${scene.readonly ? nothing : html`<div>${addForm(desk, level)}</div>${moveSection(desk, level)}`}
      ${this.#tools(desk, here)}
      ${repeat(this.#groups(desk, here), ({ key }) => key, (group) => this.#group(desk, group, level))}
      ${this.brief ? partOf("", here.length - this.#drawn, nothing) : this.#below(desk, aside, level)}
    </div>${picture ? html`<figure class="pick-pic noprint">${guard([this.#pictured, scene.circle, selected, this.brief], () => ringsPicture(desk, here.map(({ id }) => id), selected, this.#hand, this.brief))}
      ${this.brief ? nothing : ringsKey(desk)}</figure>` : nothing}</div>`;
  }
  /** What stands under the list. */
  #below(desk, aside, level) {
    return html`${belonging(desk, level)}
      ${aside.length ? html`<section class="ring-group">${fold(desk, "aside", desk.say("picker.aside", { n: aside.length }), () => html`<p class="hint">${desk.say("picker.aside.hint")}</p>${this.#rows(desk, aside.map(({ id }) => id), level + 1)}`)}</section>` : nothing}
      ${this.#together(desk, level)}`;
  }
  /** When two sat together: what was shared with whom, and the private parts folded again. */
  footActions(scene) {
    if (!scene.present.length || scene.readonly) return nothing;
    const desk = this.#at(scene);
    return html`<button type="button" class="btn quiet" id="o-together" @click=${() => {
      for (const key of desk.opened("show-")) desk.open(key, false);
      desk.open("together");
      desk.focus("h-together");
    }}>${desk.say("together.finish")}</button>`;
  }
  #together(desk, level) {
    if (!desk.isOpen("together")) return nothing;
    return html`<div class="panel">${heading(level, desk.say("together.title", { who: desk.scene.words.list(desk.scene.present.map((id) => whoIs(desk.scene, id))) }), "t-head", "h-together")}${desk.lines.length ? html`<ul class="dots-list">${desk.lines.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p>${desk.say("together.none")}</p>`}<div class="btns"><button type="button" class="btn" @click=${() => {
      desk.lines = [];
      desk.shut("together", "title");
    }}>${desk.say("hide")}</button></div></div>`;
  }
  #hand = handOf((id) => {
    const desk = this.#at(this.scene);
    if (!desk.isOpen(`people/${id}`)) this.#toggle(desk, id);
    desk.focus(`row-${id}`);
  }, (id, closeness) => {
    place(this.#at(this.scene), id, closeness);
  });
  #first(desk) {
    return html`<div class="empty">${emptyRings(desk.scene.viewer.role === "me" ? desk.say("me") : desk.scene.me)}<p class="t-lead">${desk.say("picker.empty")}</p>${desk.scene.readonly ? nothing : firstForm(desk)}<span class="vis">${icon("lock")}<span>${desk.say("vis.until")}</span></span></div>`;
  }
  /** How the list is grouped, and a way to find a name where there are many. */
  #tools(desk, here) {
    if (here.length < 2) return nothing;
    return html`<div class="group-by noprint"><label for="group">${desk.say("picker.group")}</label><select id="group" autocomplete="off" @change=${(e) => {
      this.#grouping = e.target.value;
      this.requestUpdate();
    }}>${GROUPINGS.map((by) => html`<option value=${by} ?selected=${by === this.#grouping}>${desk.say(`picker.group.${by}`)}</option>`)}</select></div>${here.length > 20 ? textField({ id: "find", label: desk.say("picker.find"), value: this.#typed, type: "search", input: (typed) => {
      this.#typed = typed;
      const { length: n } = this.#found(here);
      if (n !== this.#n && foldName(typed)) this.announce(desk.say("picker.found", { n }));
      this.#n = n;
      this.#typing = true;
      this.requestUpdate();
    } }) : nothing}${this.#drawn === void 0 ? nothing : html`<div class="btns noprint"><span class="t-small t-quiet">${desk.say("picker.long")}</span><button type="button" class="btn" @click=${() => {
      this.#drawAll();
      this.announce(desk.say("picker.found", { n: here.length }));
      desk.focus("find");
    }}>${desk.say("picker.all", { n: here.length })}</button></div>`}`;
  }
  #found(here) {
    const typed = this.#typed && foldName(this.#typed);
    if (!typed) return here;
    if (this.#looked?.here !== here || this.#looked.typed !== typed) this.#looked = { here, typed, found: matchNames(here, typed).found };
    return this.#looked.found;
  }
  /** The groups as they stand, of which the first screen needs those that fill it. */
  #groups(desk, here) {
    const { circle, words, viewer, today } = desk.scene, of = [circle, words, viewer, today, this.#grouping, this.#found(here)];
    if (!this.#grouped || of.some((one, i) => one !== this.#grouped.of[i])) this.#grouped = { of, groups: groupsOf(desk, this.#grouping, this.#found(here)) };
    let n = 0;
    const { groups } = this.#grouped;
    return this.brief ? groups.filter(({ people }) => (n += people.length) - people.length < this.#room) : groups;
  }
  #group(desk, { key, title, ring, people }, level) {
    return html`<section class="ring-group" aria-labelledby="g-${key}">${heading(level, html`${ring === void 0 ? nothing : ringIcon(ring)}<span>${title}</span><span class="vh">, </span><span class="count num">${desk.say("picker.count", { n: people.length })}</span>`, "ring-head t-head", `g-${key}`)}
      ${this.#rows(desk, people, level + 1, key)}</section>`;
  }
  /** The rows under a heading: all of them, or, in a long list, those near what is looked at, in slots that are filled again as one types. */
  #rows(desk, ids, level, key = "") {
    if (!ids.length) return nothing;
    if (this.#drawn === void 0 || !key) return html`<ul class="rows">${repeat(ids, (id) => id, (id) => this.#row(desk, id, level))}</ul>`;
    const parts = [], { brief } = this, room = brief ? this.#room - this.#drawn : PART;
    const isNear = (part) => brief || (this.#window.blind ? this.#drawn < FIRST : this.#window.isNear(part));
    const has = (some) => desk.wanted !== void 0 && some.includes(desk.wanted);
    if (isNear(key) || has(ids)) for (let i = 0; i < (brief ? 1 : ids.length); i += room) {
      const part = `${key}/${i}`, some = ids.slice(i, i + room);
      const shown = isNear(part) || has(some);
      if (shown) this.#drawn += some.length;
      parts.push(partOf(part, some.length, shown ? some.map((id, at) => this.#row(desk, id, level, [i + at + 1, ids.length])) : nothing));
    }
    return html`<div role="list" class="rows" data-part=${key} data-n=${ids.length}>${parts}</div>`;
  }
  #row(desk, id, level, place2) {
    const { scene } = desk, person = scene.circle.people[id], open = desk.isOpen(`people/${id}`), hidden = isNameHidden(scene, id);
    const wish = hasDied(person) ? void 0 : latestWish(scene.circle, id), folded = wish && isFolded(desk, wish[0], wish[1]);
    const kinds = relationOf(scene, person), rel = hidden || !person.words && kinds.includes(person.name) ? "" : kinds;
    return html`<li role=${place2 ? "listitem" : nothing} aria-posinset=${place2?.[0] ?? nothing} aria-setsize=${place2?.[1] ?? nothing}>${heading(level, html`<button type="button" class="row-btn" id=${`row-${id}`} aria-expanded=${open} @click=${this.#onRow}>${token(scene, id)}<span><span class="name">${nameOf(scene, id)}</span>${rel ? html`<span class="vh">, </span> <span class="rel t-small own">${rel}</span>` : nothing}<span class="vh">. </span><span class="say">${this.#line(desk, id, person)}</span></span><span class="end">${wish && !folded && !hidden ? mark(markOf(wish[1]) || void 0) : nothing}${icon(open ? "up" : "down")}</span></button>`)}
      ${open ? html`<div class="row-open">${personCard(desk, id, person, level + 1)}</div>` : nothing}${this.status(id)}</li>`;
  }
  /** One line that says how things stand. */
  #line(desk, id, person) {
    const { scene } = desk, { words } = scene, p = nameOf(scene, id);
    if (isNameHidden(scene, id)) return desk.say("about.hidden.row");
    if (hasDied(person)) return desk.label("state", "died") + (person.died ? words.say("list.comma") + sayWhen(person.died, words, { said: true }) : "");
    const wish = latestWish(scene.circle, id);
    if (!wish) return holdLine(desk, id, p) || desk.say("wish.unsaid");
    return isFolded(desk, wish[0], wish[1]) ? desk.say("wish.folded") : wishLine(desk, wish[1], p);
  }
  #onRow = ({ currentTarget }) => {
    this.#toggle(this.#at(this.scene), currentTarget.id.slice(4));
  };
  #toggle(desk, id) {
    const about = `people/${id}`, open = !desk.isOpen(about);
    if (open && !this.dispatchEvent(new CustomEvent("kith-open", { detail: { about }, bubbles: true, composed: true, cancelable: true }))) return;
    desk.open(about, open);
    if (open && offersWish(desk, id)) desk.open(`wish-${id}`);
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    const held = this.#drawn === void 0 ? null : this.renderRoot.querySelector(":focus");
    this.#held = held?.id;
    const row = held?.closest(".rows li")?.querySelector(".row-btn");
    if (row) this.#desk.wanted = row.id.slice(4);
  }
  /** What had focus before slots were filled again: it stays with the person. */
  #held;
  updated(changed) {
    if (this.#held && !this.renderRoot.querySelector(`#${CSS.escape(this.#held)}:focus`)) this.renderRoot.querySelector(`#${CSS.escape(this.#held)}`)?.focus();
    super.updated(changed);
    this.#typing = false;
    if (this.#drawn === void 0) return;
    this.#window.look(this.renderRoot, !this.brief);
    const { people } = this.scene.circle, { lang } = this.scene.words;
    if (this.brief || people === this.#folded || typeof requestIdleCallback !== "function") return;
    this.#folded = people;
    if (this.#idle) cancelIdleCallback(this.#idle);
    this.#idle = requestIdleCallback(() => {
      namesOf(byName(people, lang).here);
    });
  }
  /** Whose names were folded, or will be once the page has time. */
  #folded;
  #idle = 0;
  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#drawAll);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#drawAll);
    this.#window.stop();
    if (this.#idle) cancelIdleCallback(this.#idle);
    this.#idle = 0;
    this.#folded = void 0;
  }
  #drawAll = () => {
    if (this.#drawn === void 0) return;
    this.#all = true;
    this.#window.stop();
    this.requestUpdate();
    this.performUpdate();
  };
}

export { KithPicker };
