import { Outbox } from '../core/outbox.js';
import { KithChangeEvent } from './change-event.js';

const queues = /* @__PURE__ */ new Map();
function newId() {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `k${Date.now().toString(36)}${Array.from(random, (n) => n.toString(36).padStart(7, "0")).join("")}`;
}
class Queue {
  constructor(key, circle, viewer, hold) {
    this.key = key;
    this.outbox = new Outbox({
      circle,
      viewer,
      hold,
      world: {
        send: (change) => this.#send(change),
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => {
            clearTimeout(timer);
          };
        },
        newId,
        now: () => (/* @__PURE__ */ new Date()).toISOString(),
        changed: () => {
          this.#changed();
        }
      }
    });
  }
  key;
  outbox;
  #members = /* @__PURE__ */ new Set();
  #lastParent;
  #told = "0,0,0";
  #listening;
  /** Grows with `forget()`: forms are emptied with it. */
  epoch = 0;
  static of(circle, viewer, hold) {
    const key = `${circle.id}
${viewer.id}
${viewer.role}`;
    let queue = queues.get(key);
    if (!queue) queues.set(key, queue = new Queue(key, circle, viewer, hold));
    return queue;
  }
  join(member) {
    this.#members.add(member);
  }
  leave(member) {
    this.#members.delete(member);
    this.#lastParent = member.lastParent;
    this.#letGo();
  }
  forget() {
    this.epoch++;
    this.outbox.forget();
    this.#changed();
  }
  get #target() {
    const shown = [...this.#members].findLast((member) => member.isConnected);
    return shown ?? (this.#lastParent?.isConnected ? this.#lastParent : document);
  }
  #send(change) {
    const event = new KithChangeEvent(change);
    this.#target.dispatchEvent(event);
    return event.close();
  }
  #changed() {
    const { items, drafts } = this.outbox.state;
    const unsaved = items.filter((item) => item.state !== "saved");
    const detail = {
      pending: unsaved.length,
      failed: drafts.filter((draft) => draft.reason === "refused").length,
      conflicting: unsaved.filter((item) => item.state === "conflict").length
    };
    const now = Object.values(detail).join();
    if (now !== this.#told) {
      this.#told = now;
      this.#target.dispatchEvent(new CustomEvent("kith-state", { detail, bubbles: true, composed: true }));
    }
    this.#listen(unsaved.length > 0);
    for (const member of this.#members) member.queueChanged();
    this.#letGo();
  }
  /** A page brought back, or a network that came back, is a good moment to try: listened for only while something waits. */
  #listen(on) {
    if (on === Boolean(this.#listening)) return;
    this.#listening?.abort();
    this.#listening = on ? new AbortController() : void 0;
    if (!this.#listening) return;
    const options = { signal: this.#listening.signal };
    const wake = () => {
      if (document.visibilityState === "visible") this.outbox.wake();
    };
    window.addEventListener("online", wake, options);
    window.addEventListener("pageshow", wake, options);
    document.addEventListener("visibilitychange", wake, options);
  }
  #letGo() {
    const { items, drafts } = this.outbox.state;
    if (!this.#members.size && !drafts.length && !items.some((item) => item.state !== "saved")) queues.delete(this.key);
  }
}

export { Queue, newId };
