import { changeOf } from '../core/change.js';
import type { Answer, Change } from '../core/change.js';
import { FORMAT, type Circle, type Viewer } from '../core/circle.js';
import { visibleTo } from '../core/visible.js';
import { readCircle } from '../core/read-circle.js';
import { readChange } from '../core/read-change.js';
import type { KithElement } from './kith-element.js';
import { newId, Queue } from './queue.js';
import type { Act, Scene } from './scene.js';
import { lexicon, type HostPack } from './words.js';

/** What a widget gets ready when a circle is handed over, before it is drawn: long lists are put in order once. */
export type Prepare = (circle: Circle, today: string) => void;
const prepares = new Set<Prepare>();
/** Adds what a widget gets ready. Each once; `define()` does it. */
export const addPrepare = (prepare: Prepare): void => void prepares.add(prepare);

const ME: Viewer = { id: 'me', role: 'me' };
const NO_PACKS: readonly HostPack[] = [];

/** The nearest `lang` around an element, across shadow roots. */
function langOf(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'en';
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** The local minute in a zone, `YYYY-MM-DDTHH:MM`. */
function localMinute(zone: string | undefined): string {
  const id = zone ?? '';
  let clock = clocks.get(id);
  // sv-SE prints ISO order in every engine.
  if (!clock) clocks.set(id, (clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })));
  return clock.format(new Date()).replace(' ', 'T');
}

let zone = '', zoneAt = '';
/** The browser's own zone. Asking costs as much as drawing a list, so it is asked for once a minute, and where the clock was put to another place. */
function ownZone(): string {
  const at = `${Math.floor(Date.now() / 60_000)} ${new Date().getTimezoneOffset()}`;
  if (at !== zoneAt) [zone, zoneAt] = [Intl.DateTimeFormat().resolvedOptions().timeZone, at];
  return zone;
}

/** Same origin or `blob:` only: no picture tells another server that this page was opened. */
function safePicture(address: string): string | undefined {
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === 'blob:' || url.origin === location.origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the scene of one provider: reads what the host set, keeps the queue of this circle and viewer, and turns acts
 * into changes. A `kith-circle` has one, and so has every widget that stands alone.
 */
export class Keeper {
  scene: Scene | undefined;
  queue: Queue | undefined;
  /** Changes given to `restore` before there was a circle. */
  kept: Change[] = [];
  /** What a page brought back about changes of a form, by id: held until the change is there. */
  answers: Record<string, Answer> = {};
  /** Set by form mode. */
  hold = false;
  help: readonly Node[] = [];
  seenBy: readonly Node[] = [];

  readonly #host: KithElement;
  #raw: unknown;
  #read: { circle: Circle; problems: readonly { path: string; reason: string }[] } | undefined;
  #baseFor = '';
  #said: { id: string; text: string } | undefined;
  readonly #origins = new Map<string, object>();
  readonly #widgets = new Set<Element>();

  constructor(host: KithElement) {
    this.#host = host;
  }

  restore(changes: readonly unknown[]): void {
    const good = changes.map((change) => readChange(change).change).filter((change) => change !== undefined);
    if (this.queue && this.#joined) this.queue.outbox.restore(good);
    else this.kept = [...this.kept, ...good];
  }

  /** Out of the page. The queue stays in reach: a host may still ask it, settle, or make it forget. */
  left(): void {
    this.#joined = false;
    this.queue?.leave(this.#host);
    this.#baseFor = '';
  }

  /** Takes up what the host set since last time. Called before each update of the element. */
  update(): void {
    const host = this.#host;
    const raw: unknown = host.circle;
    if (raw !== this.#raw) {
      this.#raw = raw;
      this.#read = raw === undefined || raw === null ? undefined : readCircle(raw);
      if (this.#read?.problems.length) this.#tell(this.#read.problems);
    }
    if (!this.#read || !host.isConnected) {
      this.scene = undefined;
      return;
    }
    const viewer = host.viewer ?? ME;
    const now = localMinute(host.zone);
    const today = host.today ?? now.slice(0, 10);
    const seen = `${viewer.id}\n${viewer.role}\n${today}`;
    if (this.#baseFor !== seen || this.#raw !== this.#seenRaw) {
      const base = visibleTo(this.#read.circle, viewer, today);
      this.#baseFor = seen;
      this.#seenRaw = this.#raw;
      const queue = Queue.of(base, viewer, this.hold);
      if (queue !== this.queue) {
        this.queue?.leave(host);
        this.queue = queue;
        this.#said = undefined;
      }
      queue.join(host);
      this.#joined = true;
      queue.outbox.setCircle(base);
      if (this.kept.length) queue.outbox.restore(this.kept.splice(0));
      for (const prepare of prepares) prepare(queue.outbox.state.circle, today);
    }
    const { outbox } = this.queue!;
    outbox.setHold(this.hold);
    for (const [id, answer] of Object.entries(this.answers)) if (outbox.settle(id, answer)) delete this.answers[id];
    this.scene = this.#make(viewer, today, now);
  }
  #seenRaw: unknown;
  #joined = false;

  #tell(problems: readonly { path: string; reason: string }[]): void {
    this.#host.dispatchEvent(new CustomEvent('kith-error', { detail: { problems }, bubbles: true, composed: true }));
  }

  #make(viewer: Viewer, today: string, now: string): Scene {
    const host = this.#host;
    const queue = this.queue!;
    const { outbox } = queue;
    const { circle, items, drafts } = outbox.state;
    // What became of an act is said where the act was.
    for (const { change: { id, replaces } } of items) {
      const origin = replaces === undefined ? undefined : this.#origins.get(replaces);
      if (origin && !this.#origins.has(id)) this.#origins.set(id, origin);
    }
    const packs = host.words === undefined ? NO_PACKS : 'lang' in host.words ? [host.words] : host.words;
    const voice = viewer.role === 'me' ? 'own' : 'worker';
    const words = lexicon(langOf(host), voice, host.reading === 'simple', packs, circle.me.nation);
    const newer = this.#read!.circle.kith > FORMAT;
    const readonly = newer ? words.say('status.newer') : host.readonly === true ? words.say('status.readonly') : host.readonly || '';
    return {
      circle, viewer, words, today, items, drafts, queue, readonly,
      me: circle.me.name ?? words.say('me'),
      now: host.today ? `${host.today}T${now.slice(11)}` : now,
      zone: host.zone ?? ownZone(),
      present: host.present,
      simple: host.reading === 'simple',
      covered: host.cover,
      headingLevel: host.headingLevel,
      names: host.names ?? {},
      form: this.hold,
      said: this.#said,
      undoable: readonly ? undefined : outbox.undoable?.id,
      unread: this.#read!.problems.length,
      help: this.help,
      seenBy: this.seenBy,
      session: `${queue.key}\n${queue.epoch}`,
      picture: (ref) => {
        const address = host.pictures?.(ref);
        return address === undefined ? undefined : safePicture(address);
      },
      newId,
      act: (act, origin) => this.#act(act, origin),
      undo: (origin) => {
        const change = readonly ? undefined : outbox.undo();
        this.#said = change && { id: change.id, text: words.say('undone') };
        if (change && origin) this.#origins.set(change.id, origin);
        host.requestUpdate();
      },
      resend: () => { outbox.resend(); },
      choose: (id, side) => { outbox.choose(id, side); },
      dropDraft: (id) => { outbox.dropDraft(id); },
      retryDraft: (id, patch) => { outbox.retryDraft(id, patch); },
      uncover: () => { host.cover = false; },
      isOwn: (id, widget) => {
        const origin = this.#origins.get(id);
        if (origin === widget) return true;
        for (const known of this.#widgets) if (!known.isConnected) this.#widgets.delete(known);
        this.#widgets.add(widget);
        return (!origin || !(origin as Element).isConnected) && this.#widgets.values().next().value === widget;
      },
    };
  }

  #act(act: Act, origin?: object): string | undefined {
    const { scene, queue } = this;
    if (!scene || !queue || scene.readonly) return undefined;
    const at = new Date().toISOString();
    const change = changeOf(queue.outbox.state.circle, act.patch, {
      id: newId(), at, by: scene.viewer, type: act.type, ...(scene.present.length ? { with: [...scene.present] } : {}),
    });
    if (origin) this.#origins.set(change.id, origin);
    if (this.#origins.size > 200) this.#origins.delete(this.#origins.keys().next().value!);
    this.#said = act.said ? { id: change.id, text: act.said } : undefined;
    queue.outbox.add(change);
    this.#host.requestUpdate();
    return change.id;
  }
}
