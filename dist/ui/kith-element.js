import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { sceneContext } from './circle-context.js';
import { watchScripts } from './data-script.js';
import { addPrepare, Keeper } from './keeper.js';
import { addToCast, rehearseWhenIdle, leaveCast } from './rehearsal.js';
import { addRoom } from './words.js';
import { onWords } from './shelf.js';

const asList = { fromAttribute: (value) => (value ?? "").split(/[\s,]+/).filter(Boolean) };
const asViewer = {
  fromAttribute(value) {
    const [role, id] = (value ?? "").split(/\s+/);
    return role === "me" || role === "worker" || role === "supporter" ? { role, id: id ?? role } : void 0;
  }
};
const asReason = { fromAttribute: (value) => value === null ? false : value || true };
class KithElement extends LitElement {
  /** The English words the element brings. */
  static rooms = [];
  /** What the element gets ready when a circle is handed over. */
  static prepare = void 0;
  /** Made-up circles that show what its first drawing may hold, drawn ahead of it in idle time; none, and nothing is. */
  static samples = [];
  /** The tag the element registers under. */
  static tag;
  /**
   * Registers the element. A name already taken is left alone.
   * @param tag another name, for a host that needs it
   * @param registry a scoped registry
   */
  static define(tag = this.tag, registry = customElements) {
    for (const room of this.rooms ?? []) addRoom(room);
    if (this.prepare) addPrepare(this.prepare);
    if (this.samples?.length) addToCast(this);
    const there = registry.get(tag);
    if (!there) {
      registry.define(tag, tag === this.tag ? this : class extends this {
      });
      this.elementStyles?.forEach((sheet) => sheet.styleSheet);
    } else if (there !== this && there.version !== this.version) {
      console.warn(`<${tag}> is already registered by another version (${there.version ?? "unknown"}); this one is ${this.version ?? "unknown"}.`);
    }
  }
  /** The package version, for the warning above. */
  static version = "0.1.0";
  static properties = {
    circle: { attribute: false, noAccessor: true },
    viewer: { converter: asViewer },
    words: { attribute: false },
    zone: {},
    today: {},
    cover: { type: Boolean },
    readonly: { converter: asReason },
    present: { converter: asList },
    reading: {},
    pictures: { attribute: false },
    names: { attribute: false },
    headingLevel: { type: Number, attribute: "heading-level" }
  };
  /** @internal */
  lastParent;
  #context = new ContextConsumer(this, {
    context: sceneContext,
    subscribe: true,
    callback: () => {
      this.#inside = true;
    }
  });
  #inside = false;
  #circle;
  #keeper;
  #session = "";
  #stop;
  constructor() {
    super();
    this.cover = false;
    this.readonly = false;
    this.present = [];
    this.headingLevel = 2;
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }
  /** The host's data: a circle as plain JSON. What cannot be read is named in `kith-error` and kept. */
  get circle() {
    return this.#circle;
  }
  set circle(value) {
    const old = this.#circle;
    this.#circle = value;
    this.requestUpdate("circle", old);
  }
  /** What this element draws from now: the circle's around it, else its own. */
  get scene() {
    return this.#inside ? this.#context.value : this.#keeper?.scene;
  }
  /** Whether a `kith-circle` around it gives the data. */
  get inside() {
    return this.#inside;
  }
  get keeper() {
    return this.#keeper ??= new Keeper(this);
  }
  /** Answers a change later, by its id. @returns false when that id is not on its way */
  settle(id, answer) {
    return this.#queue?.outbox.settle(id, answer) ?? false;
  }
  /** Changes the host has not said yes to, oldest first. */
  unsaved() {
    return this.#queue?.outbox.unsaved() ?? this.keeper.kept;
  }
  /** Brings changes back that were not stored, as `unsaved()` gave them. */
  restore(changes) {
    if (this.#inside) this.#queue?.outbox.restore([...changes]);
    else this.keeper.restore(changes);
  }
  /** Sends what waits again, in order. */
  resend() {
    this.#queue?.outbox.resend();
  }
  /** Empties queue, drafts and forms: someone signs out of a shared screen. */
  forget() {
    this.#queue?.forget();
    this.reset();
    this.requestUpdate();
  }
  get #queue() {
    return this.#inside ? this.#context.value?.queue : this.#keeper?.queue;
  }
  /** Empties what is typed and open: another person or viewer, or `forget()`. */
  reset() {
  }
  /** A long circle is read as the page has time: the update is complete when it is shown. */
  async getUpdateComplete() {
    const isSettled = await super.getUpdateComplete();
    if (!this.#keeper?.isWorking) return isSettled;
    await this.#keeper.settled();
    return this.getUpdateComplete();
  }
  /** @internal Draws made-up circles out of the page, in steps that keep nobody waiting. */
  *rehearse(circles) {
    this.lang = document.documentElement.lang;
    for (const circle of circles) {
      this.keeper.rehearse(circle);
      yield;
      for (let i = 0; i < 2; i++) {
        this.requestUpdate();
        this.performUpdate();
        yield;
      }
      this.disconnectedCallback();
      this.reset();
    }
  }
  /** @internal */
  queueChanged() {
    this.requestUpdate();
  }
  connectedCallback() {
    super.connectedCallback();
    const root = this.getRootNode();
    this.lastParent = this.parentNode ?? (root instanceof ShadowRoot ? root.host : void 0);
    this.#stop = new AbortController();
    const unWords = onWords(() => {
      this.requestUpdate();
    });
    const page = new MutationObserver(() => {
      this.requestUpdate();
    });
    page.observe(document.documentElement, { attributeFilter: ["lang", "dir"] });
    this.#stop.signal.addEventListener("abort", () => {
      unWords();
      page.disconnect();
    });
    watchScripts(this, {
      circle: (json) => {
        this.circle = json;
      },
      unsaved: (changes) => {
        this.keeper.restore(changes);
        this.requestUpdate();
      },
      answers: (answers) => {
        Object.assign(this.keeper.answers, answers);
        this.requestUpdate();
      },
      broken: () => {
        this.dispatchEvent(new CustomEvent("kith-error", { detail: { problems: [{ path: "", reason: "is not JSON" }] }, bubbles: true, composed: true }));
      }
    }, this.#stop.signal);
    this.requestUpdate();
    rehearseWhenIdle();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
    this.#inside = false;
    this.#keeper?.left();
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    const { viewer, present } = this;
    if (typeof viewer === "string") this.viewer = asViewer.fromAttribute(viewer);
    if (typeof present === "string") this.present = asList.fromAttribute(present);
    if (!this.#inside) this.keeper.update();
    if (this.isConnected && this.scene) leaveCast(this.constructor);
    const session = this.scene?.session ?? "";
    if (session !== this.#session) {
      if (this.#session) this.reset();
      this.#session = session;
    }
  }
}

export { KithElement };
