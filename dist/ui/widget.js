import { nothing, html, noChange } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from './icons.js';
import { KithElement } from './kith-element.js';
import { heading } from './parts/heading.js';
import { concerns, draftBlock, itemLine } from './parts/save-line.js';
import { whoIs } from './parts/person.js';
import { visText } from './parts/vis.js';
import { styles } from './styles.js';

class KithWidget extends KithElement {
  static styles = styles;
  #claimed = /* @__PURE__ */ new Set();
  #spoken = "";
  #live = "";
  /** What was announced since a change last came back. */
  #told = "";
  #helpOpen = false;
  #open = /* @__PURE__ */ new Map();
  #focusNext;
  /** Where focus was put last, and when: a host that answers at once draws it anew, and then it gets focus back. */
  #focused;
  #first = true;
  /** What was left out of the first drawing waits. */
  #rest = false;
  /** Quiet buttons at the end of the foot, before Undo. */
  footActions(_scene) {
    return nothing;
  }
  /** Whether the first screen is full without what stands below it: that is then drawn once the first screen was painted. */
  isLong(_scene) {
    return false;
  }
  /** Whether a later drawing, too, may leave out for a moment what nobody sees at once. */
  isHasty() {
    return false;
  }
  /** Whether this drawing leaves it out. */
  get brief() {
    return this.#rest;
  }
  /** Draws what was left out. */
  drawRest() {
    this.requestUpdate();
  }
  /** Whoever waits for the widget waits for all of it. */
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    if (!this.#rest) return done;
    this.drawRest();
    return super.getUpdateComplete();
  }
  /** The words of a key for this reader. */
  say(key, values) {
    return this.scene.words.say(key, values);
  }
  /** Records what the person did and says so. @returns the change's id */
  act(type, patch, said) {
    const act = said === void 0 ? { type, patch } : { type, patch, said };
    const id = this.scene?.act(act, this);
    if (said) this.announce(said);
    return id;
  }
  /** Says something once to a screen reader; nothing moves. */
  announce(text) {
    this.#live = this.#live === text ? `${text}\xA0` : text;
    this.#told = text;
    this.requestUpdate();
  }
  /** Moves focus after the next update: to the first element the selector finds in this widget. */
  focusNext(selector) {
    this.#focusNext = selector;
    this.requestUpdate();
  }
  /** Where the changes about a record stand, to be put under it. Pass the ids the row stands for. */
  status(...ids) {
    const scene = this.scene;
    const mine = scene.items.filter((item) => scene.isOwn(item.change.id, this) && ids.some((id) => concerns(item.change, id)));
    const drafts = scene.drafts.filter((draft) => scene.isOwn(draft.id, this) && ids.some((id) => concerns(draft.change, id)));
    for (const { change } of [...mine, ...drafts]) this.#claimed.add(change.id);
    return this.#lines(mine, drafts);
  }
  #lines(items, drafts) {
    if (!items.length && !drafts.length) return nothing;
    const scene = this.scene;
    const worst = items.find((item) => item.state === "conflict") ?? items.find((item) => item.state !== "saved") ?? items.at(-1);
    return [
      ...drafts.map((draft) => draftBlock(scene, draft, this.#open.get(draft.id), (patch) => {
        if (patch) this.#open.set(draft.id, patch);
        else this.#open.delete(draft.id);
        this.requestUpdate();
      })),
      worst ? itemLine(scene, worst) : nothing
    ];
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    this.#claimed = /* @__PURE__ */ new Set();
    const scene = this.scene;
    if (!scene) return;
    this.#rest = !this.#rest && !scene.covered && (this.#first ? this.isLong(scene) : this.isHasty());
    this.#first = false;
    const own = scene.items.filter((item) => scene.isOwn(item.change.id, this));
    const worst = own.find((item) => item.state !== "saved" && item.state !== "sending" && item.state !== "waiting") ?? own.at(-1);
    const key = worst?.state === "saved" ? "status.saved" : worst?.state === "conflict" ? "status.clash" : worst?.state === "signed-out" ? "status.signedout" : worst?.state === "late" || worst?.state === "retry" ? "status.pending" : void 0;
    const spoken = worst && key ? `${worst.change.id} ${key}` : "";
    if (key && spoken !== this.#spoken) {
      this.#live = this.#told ? `${this.#told.replace(/[.\u00a0]*$/, ".")} ${this.say(key)}` : this.say(key);
      this.#told = "";
    }
    this.#spoken = spoken;
  }
  updated(changed) {
    super.updated(changed);
    if (this.#rest) requestAnimationFrame(() => {
      setTimeout(() => {
        if (this.#rest && this.isConnected) this.drawRest();
      });
    });
    const { selector: last, target: lost, at = 0 } = this.#focused ?? {}, isLost = lost && !lost.isConnected && document.activeElement === document.body && performance.now() - at < 1e3;
    const selector = this.#focusNext ?? (isLost ? last : void 0);
    if (selector !== void 0) {
      const target = this.renderRoot.querySelector(selector);
      this.#focusNext = void 0;
      target?.focus();
      this.#focused = target ? { selector, target, at: performance.now() } : void 0;
    }
  }
  reset() {
    this.#helpOpen = false;
    this.#open.clear();
    this.#live = this.#told = "";
  }
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("keydown", this.#onKeydown);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#onKeydown);
  }
  render() {
    const scene = this.scene;
    if (!scene) return html`<slot></slot>`;
    const { words } = scene;
    const head = this.head(scene);
    const title = heading(scene.headingLevel, head.title, "t-title", "title");
    if (scene.covered) {
      return html`<section class="shell" lang=${words.lang} dir=${words.dir} aria-labelledby="title"><header class="head">${title}</header><p class="btns"><span>${words.say("cover")}</span><button type="button" class="btn" @click=${() => {
        scene.uncover();
      }}>${words.say("show")}</button></p></section>`;
    }
    const body = this.body(scene);
    return html`<section class="shell" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      <header class="head"><div class="head-row"><div>${title}${head.lead ? html`<p class="t-lead">${head.lead}</p>` : nothing}${head.vis ?? nothing}${scene.present.length ? html`<p class="vis">${icon("people")}<span>${words.say("vis.present", { who: words.list(scene.present.map((id) => whoIs(scene, id))) })}</span></p>` : nothing}${scene.readonly ? html`<p class="status block">${icon("eye")}<span>${scene.readonly}</span></p>` : nothing}${scene.unread ? html`<p class="t-small t-quiet">${words.say("unread", { n: scene.unread })}</p>` : nothing}</div>${head.action && !scene.readonly ? html`<div class="btns">${head.action}</div>` : nothing}</div></header>
      ${body}
      ${this.#rest ? noChange : this.#foot(scene)}
      <p class="vh" role="status">${this.#live}</p>
    </section>`;
  }
  #foot(scene) {
    const left = scene.items.filter((item) => !this.#claimed.has(item.change.id) && scene.isOwn(item.change.id, this));
    const drafts = scene.drafts.filter((draft) => !this.#claimed.has(draft.id) && scene.isOwn(draft.id, this));
    const said = scene.said && scene.isOwn(scene.said.id, this) ? scene.said : void 0;
    return html`<footer class="foot">
      <div class="grow">${said ? html`<p class="status">${said.text}</p>` : nothing}${this.#lines(left, drafts)}</div>
      <button type="button" class="btn quiet" aria-expanded=${this.#helpOpen} @click=${() => {
      this.#onHelp();
    }}>${icon("talk")}${scene.words.say("help")}</button>
      <div class="btns">${this.footActions(scene)}${scene.undoable ? html`<button type="button" class="btn quiet undo" @click=${() => {
      this.#undo();
    }}>${icon("undo")}${scene.words.say("undo")}</button>` : nothing}</div>
      ${this.#helpOpen ? html`<div class="card soft grow">${this.#hostWords("help", scene)}</div>` : nothing}
    </footer>`;
  }
  /** The host's words on who to talk to, to stand beside an answer. */
  helpWords(scene) {
    return this.#hostWords("help", scene);
  }
  /** The host's own words; ours only where it gave none. */
  #hostWords(name, scene) {
    const slot = name === "help" ? "help" : "seen-by";
    if (this.querySelector(`:scope > [slot=${slot}]`)) return html`<slot name=${slot}></slot>`;
    return scene[name].length ? html`<div ${ref((place) => {
      if (place && !place.hasChildNodes()) place.append(...scene[name].map((node) => node.cloneNode(true)));
    })}></div>` : html`<p>${scene.words.say(name === "help" ? "help.default" : "vis.default")}</p>`;
  }
  /** The line that says who sees a record, with the host's own words behind it. */
  visLine(scene, seenBy, id) {
    const others = (seenBy ?? ["me"]).some((who) => who !== "me");
    return html`<div class="vis">${icon(others ? "people" : "lock")}<span>${visText(scene, seenBy)}</span>${this.whoSees(scene, id)}</div>`;
  }
  #visOpen = /* @__PURE__ */ new Set();
  /** "Who could see this?": opens, in place, the host's true words. */
  whoSees(scene, id) {
    const open = this.#visOpen.has(id);
    return html`<button type="button" class="btn quiet" aria-expanded=${open} @click=${() => {
      if (open) this.#visOpen.delete(id);
      else this.#visOpen.add(id);
      this.requestUpdate();
    }}>${scene.words.say("vis.who")}</button>${open ? html`<div class="vis-more">${this.#hostWords("seenBy", scene)}</div>` : nothing}`;
  }
  #onHelp(about) {
    this.#helpOpen = !this.#helpOpen;
    if (this.#helpOpen) this.dispatchEvent(new CustomEvent("kith-help", { detail: about === void 0 ? {} : { about }, bubbles: true, composed: true }));
    this.requestUpdate();
  }
  /** Opens the help words from anywhere in the widget. */
  openHelp(about) {
    if (!this.#helpOpen) this.#onHelp(about);
    this.focusNext(".foot > .btn");
  }
  #undo() {
    this.scene?.undo(this);
    this.announce(this.say("undone"));
    if (!this.scene?.undoable) this.focusNext("#title");
  }
  #onKeydown = (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z" && this.scene?.undoable) {
      const target = event.composedPath()[0];
      if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLInputElement && !/radio|checkbox/.test(target.type)) return;
      event.preventDefault();
      this.#undo();
    }
  };
}

export { KithWidget };
