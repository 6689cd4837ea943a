import { changeOf } from '../core/change.js';
import type { Answer, Change } from '../core/change.js';
import { FORMAT, type Circle, type Viewer } from '../core/circle.js';
import { visibleSteps } from '../core/visible.js';
import { readSteps, type ReadCircle } from '../core/read-circle.js';
import { finish } from '../core/steps.js';
import { readChange } from '../core/read-change.js';
import type { KithElement } from './kith-element.js';
import { newId, Queue } from './queue.js';
import type { Act, Scene } from './scene.js';
import { lexicon, type HostPack } from './words.js';

/** A long work in steps, none of which keeps a page waiting. */
export type Steps<T = unknown> = Generator<undefined, T, undefined>;
/** What a widget gets ready when a circle is handed over, before it is drawn: long lists are put in order once. */
export type Prepare = (circle: Circle, today: string) => Steps;
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

/** How many records are read at once; a longer circle is read as the page has time, for at most so many ms in one go. */
const LONG = 500, SHARE = 8;
function isLong(raw: unknown): boolean {
  let n = 0;
  for (const records of typeof raw === 'object' ? Object.values(raw!) : []) if (typeof records === 'object' && records) n += Object.keys(records as object).length;
  return n > LONG;
}
const nextTask = (): Promise<void> => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { port1.close(); done(); };
  port2.postMessage(0);
});

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
  #read: ReadCircle | undefined;
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

  /** Takes up a made-up circle that nobody sees. Nothing of it is sent or kept. */
  rehearse(raw: object): void {
    finish(this.#taken(raw, ME, '2020-02-02'));
    this.scene = this.#make(ME, '2020-02-02', localMinute(undefined));
  }

  /** Out of the page. The queue stays in reach: a host may still ask it, settle, or make it forget. */
  left(): void {
    this.#joined = false;
    this.queue?.leave(this.#host);
    this.#work = this.#takes = undefined;
    this.#eyes = '';
  }

  /** Takes up what the host set since last time. Called before each update of the element. */
  update(): void {
    const host = this.#host, raw: unknown = host.circle ?? undefined;
    if (this.#joined && !host.isConnected) return;
    if (raw === undefined || !host.isConnected) {
      this.#work = this.#takes = this.scene = undefined;
      this.#eyes = '';
      return;
    }
    const viewer = host.viewer ?? ME, now = localMinute(host.zone), today = host.today ?? now.slice(0, 10);
    const eyes = `${viewer.id}\n${viewer.role}`, seen = `${eyes}\n${today}`;
    if (raw !== this.#takes?.raw || seen !== this.#takes.seen) {
      this.#takes = { raw, seen };
      // What was read before is cut anew at once: a moved element, or midnight, takes nothing off the screen.
      this.#take(this.#taken(raw, viewer, today), raw !== this.#raw && isLong(raw), () => { this.#eyes = eyes; });
    }
    const { queue } = this;
    // While a long story is read, what stood there stays: as long as it is the same person's, for the same eyes.
    if (!queue || this.#eyes !== eyes || (this.#work && queue.outbox.state.circle.id !== (raw as Circle).id)) {
      this.scene = undefined;
      return;
    }
    queue.outbox.setHold(this.hold);
    for (const [id, answer] of Object.entries(this.answers)) if (queue.outbox.settle(id, answer)) delete this.answers[id];
    this.scene = this.#make(viewer, today, now);
  }

  /** Reads a circle, cuts it for its viewer, gets ready what widgets draw from it, and only then shows it. */
  *#taken(raw: unknown, viewer: Viewer, today: string): Steps<void> {
    const known = raw === this.#raw ? this.#read : undefined, read = known ?? (yield* readSteps(raw)), base = yield* visibleSteps(read.circle, viewer, today);
    for (const prepare of prepares) yield* prepare(base, today);
    this.#raw = raw;
    this.#read = read;
    if (!known && read.problems.length) this.#tell(read.problems);
    const queue = Queue.of(base, viewer, this.hold);
    if (queue !== this.queue) {
      this.queue?.leave(this.#host);
      this.queue = queue;
      this.#said = undefined;
    }
    queue.join(this.#host);
    this.#joined = true;
    queue.outbox.setCircle(base);
    if (this.kept.length) queue.outbox.restore(this.kept.splice(0));
  }

  /** Does a work at once, or, where it is long, as the page has time; the newest one only. */
  #take(work: Steps, isLong: boolean, done: () => void): void {
    this.#work = undefined;
    if (!isLong) {
      finish(work);
      done();
      return;
    }
    this.#work = { work, ended: this.#go(work, done) };
  }
  async #go(work: Steps, done: () => void): Promise<void> {
    const isCurrent = (): boolean => this.#work?.work === work;
    try {
      for (let isDone: boolean | undefined = false; !isDone;) {
        await nextTask();
        if (!isCurrent()) return;
        const end = performance.now() + SHARE;
        do isDone = work.next().done;
        while (!isDone && performance.now() < end);
      }
      done();
    } finally {
      if (isCurrent()) this.#work = undefined;
    }
    this.#host.requestUpdate();
  }
  get isWorking(): boolean {
    return this.#work !== undefined;
  }
  /** Resolves when what was handed over is shown, or no longer wanted. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work.ended;
  }
  #work: { readonly work: Steps; readonly ended: Promise<void> } | undefined;
  /** The data, for whose eyes and on which day, that is taken up; and the eyes for which something is shown. */
  #takes: { readonly raw: unknown; readonly seen: string } | undefined;
  #eyes = '';
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
