import { changeOf } from '../core/change.js';
import { FORMAT } from '../core/circle.js';
import { visibleSteps } from '../core/visible.js';
import { readSteps } from '../core/read-circle.js';
import { finish } from '../core/steps.js';
import { readChange } from '../core/read-change.js';
import { Queue, newId } from './queue.js';
import { lexicon } from './words.js';

const prepares = /* @__PURE__ */ new Set();
const addPrepare = (prepare) => void prepares.add(prepare);
const ME = { id: "me", role: "me" };
const NO_PACKS = [];
function langOf(element) {
  for (let at = element; at; ) {
    const lang = at.getAttribute("lang");
    if (lang) return lang;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return "en";
}
const clocks = /* @__PURE__ */ new Map();
function localMinute(zone2) {
  const id = zone2 ?? "";
  let clock = clocks.get(id);
  if (!clock) clocks.set(id, clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone2, dateStyle: "short", timeStyle: "short" }));
  return clock.format(/* @__PURE__ */ new Date()).replace(" ", "T");
}
let zone = "", zoneAt = "";
function ownZone() {
  const at = `${Math.floor(Date.now() / 6e4)} ${(/* @__PURE__ */ new Date()).getTimezoneOffset()}`;
  if (at !== zoneAt) [zone, zoneAt] = [Intl.DateTimeFormat().resolvedOptions().timeZone, at];
  return zone;
}
const LONG = 500, SHARE = 8;
function isLong(raw) {
  let n = 0;
  for (const records of typeof raw === "object" ? Object.values(raw) : []) if (typeof records === "object" && records) n += Object.keys(records).length;
  return n > LONG;
}
const nextTask = () => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    done();
  };
  port2.postMessage(0);
});
function safePicture(address) {
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === "blob:" || url.origin === location.origin ? url.href : void 0;
  } catch {
    return void 0;
  }
}
class Keeper {
  scene;
  queue;
  /** Changes given to `restore` before there was a circle. */
  kept = [];
  /** What a page brought back about changes of a form, by id: held until the change is there. */
  answers = {};
  /** Set by form mode. */
  hold = false;
  help = [];
  seenBy = [];
  #host;
  #raw;
  #read;
  #said;
  #origins = /* @__PURE__ */ new Map();
  #widgets = /* @__PURE__ */ new Set();
  constructor(host) {
    this.#host = host;
  }
  restore(changes) {
    const good = changes.map((change) => readChange(change).change).filter((change) => change !== void 0);
    if (this.queue && this.#joined) this.queue.outbox.restore(good);
    else this.kept = [...this.kept, ...good];
  }
  /** Takes up a made-up circle that nobody sees. Nothing of it is sent or kept. */
  rehearse(raw) {
    finish(this.#taken(raw, ME, "2020-02-02"));
    this.scene = this.#make(ME, "2020-02-02", localMinute(void 0));
  }
  /** Out of the page. The queue stays in reach: a host may still ask it, settle, or make it forget. */
  left() {
    this.#joined = false;
    this.queue?.leave(this.#host);
    this.#work = this.#takes = void 0;
    this.#eyes = "";
  }
  /** Takes up what the host set since last time. Called before each update of the element. */
  update() {
    const host = this.#host, raw = host.circle ?? void 0;
    if (this.#joined && !host.isConnected) return;
    if (raw === void 0 || !host.isConnected) {
      this.#work = this.#takes = this.scene = void 0;
      this.#eyes = "";
      return;
    }
    const viewer = host.viewer ?? ME, now = localMinute(host.zone), today = host.today ?? now.slice(0, 10);
    const eyes = `${viewer.id}
${viewer.role}`, seen = `${eyes}
${today}`;
    if (raw !== this.#takes?.raw || seen !== this.#takes.seen) {
      this.#takes = { raw, seen };
      this.#take(this.#taken(raw, viewer, today), raw !== this.#raw && isLong(raw), () => {
        this.#eyes = eyes;
      });
    }
    const { queue } = this;
    if (!queue || this.#eyes !== eyes || this.#work && queue.outbox.state.circle.id !== raw.id) {
      this.scene = void 0;
      return;
    }
    queue.outbox.setHold(this.hold);
    for (const [id, answer] of Object.entries(this.answers)) if (queue.outbox.settle(id, answer)) delete this.answers[id];
    this.scene = this.#make(viewer, today, now);
  }
  /** Reads a circle, cuts it for its viewer, gets ready what widgets draw from it, and only then shows it. */
  *#taken(raw, viewer, today) {
    const known = raw === this.#raw ? this.#read : void 0, read = known ?? (yield* readSteps(raw)), base = yield* visibleSteps(read.circle, viewer, today);
    for (const prepare of prepares) yield* prepare(base, today);
    this.#raw = raw;
    this.#read = read;
    if (!known && read.problems.length) this.#tell(read.problems);
    const queue = Queue.of(base, viewer, this.hold);
    if (queue !== this.queue) {
      this.queue?.leave(this.#host);
      this.queue = queue;
      this.#said = void 0;
    }
    queue.join(this.#host);
    this.#joined = true;
    queue.outbox.setCircle(base);
    if (this.kept.length) queue.outbox.restore(this.kept.splice(0));
  }
  /** Does a work at once, or, where it is long, as the page has time; the newest one only. */
  #take(work, isLong2, done) {
    this.#work = void 0;
    if (!isLong2) {
      finish(work);
      done();
      return;
    }
    this.#work = { work, ended: this.#go(work, done) };
  }
  async #go(work, done) {
    const isCurrent = () => this.#work?.work === work;
    try {
      for (let isDone = false; !isDone; ) {
        await nextTask();
        if (!isCurrent()) return;
        const end = performance.now() + SHARE;
        do
          isDone = work.next().done;
        while (!isDone && performance.now() < end);
      }
      done();
    } finally {
      if (isCurrent()) this.#work = void 0;
    }
    this.#host.requestUpdate();
  }
  get isWorking() {
    return this.#work !== void 0;
  }
  /** Resolves when what was handed over is shown, or no longer wanted. */
  async settled() {
    while (this.#work) await this.#work.ended;
  }
  #work;
  /** The data, for whose eyes and on which day, that is taken up; and the eyes for which something is shown. */
  #takes;
  #eyes = "";
  #joined = false;
  #tell(problems) {
    this.#host.dispatchEvent(new CustomEvent("kith-error", { detail: { problems }, bubbles: true, composed: true }));
  }
  #make(viewer, today, now) {
    const host = this.#host;
    const queue = this.queue;
    const { outbox } = queue;
    const { circle, items, drafts } = outbox.state;
    for (const { change: { id, replaces } } of items) {
      const origin = replaces === void 0 ? void 0 : this.#origins.get(replaces);
      if (origin && !this.#origins.has(id)) this.#origins.set(id, origin);
    }
    const packs = host.words === void 0 ? NO_PACKS : "lang" in host.words ? [host.words] : host.words;
    const voice = viewer.role === "me" ? "own" : "worker";
    const words = lexicon(langOf(host), voice, host.reading === "simple", packs, circle.me.nation);
    const newer = this.#read.circle.kith > FORMAT;
    const readonly = newer ? words.say("status.newer") : host.readonly === true ? words.say("status.readonly") : host.readonly || "";
    return {
      circle,
      viewer,
      words,
      today,
      items,
      drafts,
      queue,
      readonly,
      me: circle.me.name ?? words.say("me"),
      now: host.today ? `${host.today}T${now.slice(11)}` : now,
      zone: host.zone ?? ownZone(),
      present: host.present,
      simple: host.reading === "simple",
      covered: host.cover,
      headingLevel: host.headingLevel,
      names: host.names ?? {},
      form: this.hold,
      said: this.#said,
      undoable: readonly ? void 0 : outbox.undoable?.id,
      unread: this.#read.problems.length,
      help: this.help,
      seenBy: this.seenBy,
      session: `${queue.key}
${queue.epoch}`,
      picture: (ref) => {
        const address = host.pictures?.(ref);
        return address === void 0 ? void 0 : safePicture(address);
      },
      newId,
      act: (act, origin) => this.#act(act, origin),
      undo: (origin) => {
        const change = readonly ? void 0 : outbox.undo();
        this.#said = change && { id: change.id, text: words.say("undone") };
        if (change && origin) this.#origins.set(change.id, origin);
        host.requestUpdate();
      },
      resend: () => {
        outbox.resend();
      },
      choose: (id, side) => {
        outbox.choose(id, side);
      },
      dropDraft: (id) => {
        outbox.dropDraft(id);
      },
      retryDraft: (id, patch) => {
        outbox.retryDraft(id, patch);
      },
      uncover: () => {
        host.cover = false;
      },
      isOwn: (id, widget) => {
        const origin = this.#origins.get(id);
        if (origin === widget) return true;
        for (const known of this.#widgets) if (!known.isConnected) this.#widgets.delete(known);
        this.#widgets.add(widget);
        return (!origin || !origin.isConnected) && this.#widgets.values().next().value === widget;
      }
    };
  }
  #act(act, origin) {
    const { scene, queue } = this;
    if (!scene || !queue || scene.readonly) return void 0;
    const at = (/* @__PURE__ */ new Date()).toISOString();
    const change = changeOf(queue.outbox.state.circle, act.patch, {
      id: newId(),
      at,
      by: scene.viewer,
      type: act.type,
      ...scene.present.length ? { with: [...scene.present] } : {}
    });
    if (origin) this.#origins.set(change.id, origin);
    if (this.#origins.size > 200) this.#origins.delete(this.#origins.keys().next().value);
    this.#said = act.said ? { id: change.id, text: act.said } : void 0;
    queue.outbox.add(change);
    this.#host.requestUpdate();
    return change.id;
  }
}

export { Keeper, addPrepare };
