import { Outbox } from '../core/outbox.js';
import type { Answer, Change } from '../core/change.js';
import type { Circle, Viewer } from '../core/circle.js';
import { KithChangeEvent, type KithState } from './change-event.js';

/** An element that shows a circle and lends its place in the page to send from. */
export interface Member extends HTMLElement {
  /** Called when anything about the queue changed. */
  queueChanged(): void;
  /** Where it last stood. */
  readonly lastParent: Node | undefined;
}

const queues = new Map<string, Queue>();

/** Ids that sort by time and need no secure context. Never all digits: they begin with a letter. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `k${Date.now().toString(36)}${Array.from(random, (n) => n.toString(36).padStart(7, '0')).join('')}`;
}

/**
 * The changes of one viewer in one circle. It belongs to their ids and to no element: it outlives removal, moves and
 * re-mounts, and is let go when nobody shows it and nothing waits.
 */
export class Queue {
  readonly outbox: Outbox;
  readonly #members = new Set<Member>();
  #lastParent: Node | undefined;
  #told = '0,0,0';
  #listening: AbortController | undefined;
  /** Grows with `forget()`: forms are emptied with it. */
  epoch = 0;

  static of(circle: Circle, viewer: Viewer, hold: boolean): Queue {
    const key = `${circle.id}\n${viewer.id}\n${viewer.role}`;
    let queue = queues.get(key);
    if (!queue) queues.set(key, (queue = new Queue(key, circle, viewer, hold)));
    return queue;
  }

  private constructor(readonly key: string, circle: Circle, viewer: Viewer, hold: boolean) {
    this.outbox = new Outbox({
      circle,
      viewer,
      hold,
      world: {
        send: (change) => this.#send(change),
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => { clearTimeout(timer); };
        },
        newId,
        now: () => new Date().toISOString(),
        changed: () => { this.#changed(); },
      },
    });
  }

  join(member: Member): void {
    this.#members.add(member);
  }
  leave(member: Member): void {
    this.#members.delete(member);
    this.#lastParent = member.lastParent;
    this.#letGo();
  }
  forget(): void {
    this.epoch++;
    this.outbox.forget();
    this.#changed();
  }

  get #target(): EventTarget {
    const shown = [...this.#members].findLast((member) => member.isConnected);
    // An event from an element outside the page never reaches the document.
    return shown ?? (this.#lastParent?.isConnected ? this.#lastParent : document);
  }

  #send(change: Change): Promise<Answer> | undefined {
    const event = new KithChangeEvent(change);
    this.#target.dispatchEvent(event);
    return event.close();
  }

  #changed(): void {
    const { items, drafts } = this.outbox.state;
    const unsaved = items.filter((item) => item.state !== 'saved');
    const detail: KithState = {
      pending: unsaved.length,
      failed: drafts.filter((draft) => draft.reason === 'refused').length,
      conflicting: unsaved.filter((item) => item.state === 'conflict').length,
    };
    const now = Object.values(detail).join();
    if (now !== this.#told) {
      this.#told = now;
      this.#target.dispatchEvent(new CustomEvent('kith-state', { detail, bubbles: true, composed: true }));
    }
    this.#listen(unsaved.length > 0);
    for (const member of this.#members) member.queueChanged();
    this.#letGo();
  }

  /** A page brought back, or a network that came back, is a good moment to try: listened for only while something waits. */
  #listen(on: boolean): void {
    if (on === Boolean(this.#listening)) return;
    this.#listening?.abort();
    this.#listening = on ? new AbortController() : undefined;
    if (!this.#listening) return;
    const options = { signal: this.#listening.signal };
    const wake = (): void => { if (document.visibilityState === 'visible') this.outbox.wake(); };
    window.addEventListener('online', wake, options);
    window.addEventListener('pageshow', wake, options);
    document.addEventListener('visibilitychange', wake, options);
  }

  #letGo(): void {
    const { items, drafts } = this.outbox.state;
    if (!this.#members.size && !drafts.length && !items.some((item) => item.state !== 'saved')) queues.delete(this.key);
  }
}
