import { ContextConsumer } from '@lit/context';
import { LitElement, type CSSResult, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Answer, Change } from '../core/change.js';
import type { Circle, Viewer } from '../core/circle.js';
import { sceneContext } from './circle-context.js';
import { watchScripts } from './data-script.js';
import { addPrepare, Keeper, type Prepare } from './keeper.js';
import type { Member } from './queue.js';
import { addToCast, leaveCast, rehearseWhenIdle, type Cast } from './rehearsal.js';
import type { Scene } from './scene.js';
import { addRoom, onWords, type HostPack, type Room } from './words.js';

const asList = { fromAttribute: (value: string | null): string[] => (value ?? '').split(/[\s,]+/).filter(Boolean) };
/** `viewer="worker dev"`: a role and, where several people share it, an id. */
const asViewer = {
  fromAttribute(value: string | null): Viewer | undefined {
    const [role, id] = (value ?? '').split(/\s+/);
    return role === 'me' || role === 'worker' || role === 'supporter' ? { role, id: id ?? role } : undefined;
  },
};
/** `readonly` alone, or the host's sentence why. */
const asReason = { fromAttribute: (value: string | null): string | boolean => (value === null ? false : value || true) };

/**
 * What every element shares: the circle's attributes, where its data comes from, and what a host may ask of its queue.
 * Inside a `kith-circle` a widget takes everything from there; alone it keeps a circle of its own.
 */
export abstract class KithElement extends LitElement implements Member {
  /** The English words the element brings. */
  static readonly rooms: readonly Room[] = [];
  /** What the element gets ready when a circle is handed over. */
  static readonly prepare: Prepare | undefined = undefined;
  /** Made-up circles that show what its first drawing may hold, drawn ahead of it in idle time; none, and nothing is. */
  static readonly samples: readonly object[] = [];
  /** The tag the element registers under. */
  static readonly tag: string;

  /**
   * Registers the element. A name already taken is left alone.
   * @param tag another name, for a host that needs it
   * @param registry a scoped registry
   */
  static define(this: CustomElementConstructor & { tag: string; version?: string; rooms?: readonly Room[]; prepare?: Prepare | undefined; samples?: readonly object[]; elementStyles?: readonly CSSResultOrNative[] }, tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    for (const room of this.rooms ?? []) addRoom(room);
    if (this.prepare) addPrepare(this.prepare);
    if (this.samples?.length) addToCast(this as unknown as Cast);
    const there = registry.get(tag) as { version?: string } | undefined;
    if (!there) {
      registry.define(tag, tag === this.tag ? this : (class extends this {}));
      // Now, and not when someone waits for the first drawing.
      this.elementStyles?.forEach((sheet) => (sheet as CSSResult).styleSheet);
    } else if (there !== (this as unknown) && there.version !== this.version) {
      // eslint-disable-next-line no-console -- two versions on one page is the page's to know; no data is named
      console.warn(`<${tag}> is already registered by another version (${there.version ?? 'unknown'}); this one is ${this.version ?? 'unknown'}.`);
    }
  }
  /** The package version, for the warning above. */
  static readonly version = '0.1.0';

  static override properties: PropertyDeclarations = {
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
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Who looks: the person (`me`), a supporter or a worker. */
  declare viewer: Viewer | undefined;
  /** A pack of words or several; the nearest `lang` picks. */
  declare words: HostPack | readonly HostPack[] | undefined;
  /** IANA zone; the browser's own if not given. */
  declare zone: string | undefined;
  /** Local date `YYYY-MM-DD`; the clock's if not given. */
  declare today: string | undefined;
  /** Takes all content out of the DOM. */
  declare cover: boolean;
  /** True, or the host's sentence why nothing can be changed here. */
  declare readonly: boolean | string;
  /** Ids of who is at the screen: what is not shared with all of them folds, and the changes say who was there. */
  declare present: readonly string[];
  /** `simple` for the simple voice. */
  declare reading: string | undefined;
  /** Gives the address of a picture the host keeps; only the same origin and `blob:` are shown. */
  declare pictures: ((ref: string) => string) | undefined;
  /** Names of viewers by id, where they are not people of the circle. */
  declare names: Readonly<Record<string, string>> | undefined;
  /** The level of the widget's own heading, 2 by default. */
  declare headingLevel: number;

  /** @internal */
  lastParent: Node | undefined;
  readonly #context = new ContextConsumer(this, {
    context: sceneContext,
    subscribe: true,
    callback: () => { this.#inside = true; },
  });
  #inside = false;
  #circle: unknown;
  #keeper: Keeper | undefined;
  #session = '';
  #stop: AbortController | undefined;

  constructor() {
    super();
    this.cover = false;
    this.readonly = false;
    this.present = [];
    this.headingLevel = 2;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** The host's data: a circle as plain JSON. What cannot be read is named in `kith-error` and kept. */
  get circle(): Circle | undefined {
    return this.#circle as Circle | undefined;
  }
  set circle(value: Circle | undefined) {
    const old = this.#circle;
    this.#circle = value;
    this.requestUpdate('circle', old);
  }

  /** What this element draws from now: the circle's around it, else its own. */
  get scene(): Scene | undefined {
    return this.#inside ? this.#context.value : this.#keeper?.scene;
  }
  /** Whether a `kith-circle` around it gives the data. */
  protected get inside(): boolean {
    return this.#inside;
  }
  protected get keeper(): Keeper {
    return (this.#keeper ??= new Keeper(this));
  }

  /** Answers a change later, by its id. @returns false when that id is not on its way */
  settle(id: string, answer: Answer): boolean {
    return this.#queue?.outbox.settle(id, answer) ?? false;
  }
  /** Changes the host has not said yes to, oldest first. */
  unsaved(): Change[] {
    return this.#queue?.outbox.unsaved() ?? this.keeper.kept;
  }
  /** Brings changes back that were not stored, as `unsaved()` gave them. */
  restore(changes: readonly Change[]): void {
    if (this.#inside) this.#queue?.outbox.restore([...changes]);
    else this.keeper.restore(changes);
  }
  /** Sends what waits again, in order. */
  resend(): void {
    this.#queue?.outbox.resend();
  }
  /** Empties queue, drafts and forms: someone signs out of a shared screen. */
  forget(): void {
    this.#queue?.forget();
    this.reset();
    this.requestUpdate();
  }
  get #queue() {
    return this.#inside ? this.#context.value?.queue : this.#keeper?.queue;
  }

  /** Empties what is typed and open: another person or viewer, or `forget()`. */
  protected reset(): void {
    // Widgets that hold forms do.
  }

  /** A long circle is read as the page has time: the update is complete when it is shown. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    if (!this.#keeper?.isWorking) return isSettled;
    await this.#keeper.settled();
    return this.getUpdateComplete();
  }

  /** @internal Draws made-up circles out of the page, in steps that keep nobody waiting. */
  *rehearse(circles: Iterable<object>): Generator<undefined, void, undefined> {
    this.lang = document.documentElement.lang;
    for (const circle of circles) {
      this.keeper.rehearse(circle);
      yield;
      // What is left out of a first drawing comes with the second.
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
  queueChanged(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.lastParent = this.parentNode ?? (root instanceof ShadowRoot ? root.host : undefined);
    this.#stop = new AbortController();
    const unWords = onWords(() => { this.requestUpdate(); });
    const page = new MutationObserver(() => { this.requestUpdate(); });
    page.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#stop.signal.addEventListener('abort', () => { unWords(); page.disconnect(); });
    watchScripts(this, {
      circle: (json) => { this.circle = json as Circle; },
      unsaved: (changes) => { this.keeper.restore(changes); this.requestUpdate(); },
      answers: (answers) => { Object.assign(this.keeper.answers, answers); this.requestUpdate(); },
      broken: () => { this.dispatchEvent(new CustomEvent('kith-error', { detail: { problems: [{ path: '', reason: 'is not JSON' }] }, bubbles: true, composed: true })); },
    }, this.#stop.signal);
    this.requestUpdate();
    rehearseWhenIdle();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
    this.#inside = false;
    this.#keeper?.left();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A framework that finds a property sets it, also where a template says `viewer="me kayleigh"`.
    const { viewer, present } = this as { viewer: unknown; present: unknown };
    if (typeof viewer === 'string') this.viewer = asViewer.fromAttribute(viewer);
    if (typeof present === 'string') this.present = asList.fromAttribute(present);
    if (!this.#inside) this.keeper.update();
    if (this.isConnected && this.scene) leaveCast(this.constructor);
    const session = this.scene?.session ?? '';
    if (session !== this.#session) {
      if (this.#session) this.reset();
      this.#session = session;
    }
  }
}
