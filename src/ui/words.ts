import type { Words } from '../core/words.js';
import { circle } from '../words/en/circle.js';
import { lists } from '../words/en/lists.js';
import { rhythm, rhythmWorker } from '../words/en/rhythm.js';
import { when, whenWorker } from '../words/en/when.js';
import { shelf, type HostPack, type Room, type Text } from './shelf.js';

export * from './shelf.js';

const rooms = (shelf.rooms ??= new Set());
for (const room of [circle, lists, { own: when, worker: whenWorker }, { own: rhythm, worker: rhythmWorker }]) rooms.add(room);
/** Adds the English of a widget. Each once; `define()` does it. */
export function addRoom(room: Room): void {
  if (!rooms.has(room)) for (const wake of (rooms.add(room), shelf.waiting)) wake();
}

/** Letters written from left to right, and from right to left. */
const LTR_LETTERS = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u, RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A pack resolved for one voice. */
export class Lexicon implements Words {
  // Made when first needed: together they cost more than an empty widget's first drawing.
  #plural: Intl.PluralRules | undefined;
  #number: Intl.NumberFormat | undefined;
  #list: Intl.ListFormat | undefined;
  constructor(
    readonly lang: string,
    readonly dir: 'ltr' | 'rtl',
    readonly texts: Readonly<Record<string, Text | undefined>>,
  ) {}

  has(key: string): boolean {
    return this.texts[key] !== undefined;
  }

  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const text = this.texts[key] ?? key.slice(key.lastIndexOf('.') + 1);
    const n = Number(values.n ?? 0);
    // English has no rule for nought, and words for it all the same.
    const form = typeof text === 'string' ? text : ((n ? undefined : text.zero) ?? text[(this.#plural ??= new Intl.PluralRules(this.lang)).select(n)] ?? text.other);
    // By hand: a widget's first drawing says hundreds, and a pattern with a callback costs more than the words.
    let said = '', at = 0;
    for (let open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
      const close = form.indexOf('}', open), value = close < 0 ? undefined : values[form.slice(open + 1, close)];
      said += form.slice(at, open) + (value === undefined ? '{' : typeof value === 'string' ? this.isolate(value) : this.#count(value));
      at = (value === undefined ? open : close) + 1;
    }
    return at ? said + form.slice(at) : form;
  }

  /** Words written in the other direction keep to themselves (Unicode isolates), so that the signs around them stay where they belong. */
  isolate(text: string): string {
    return (this.dir === 'rtl' ? LTR_LETTERS : RTL_LETTERS).test(text) ? `\u2068${text}\u2069` : text;
  }

  readonly #counts = new Map<number, string>();
  #count(n: number): string {
    // Digits that need no formatter, which is dear to make.
    if (this.lang.startsWith('en') && Number.isSafeInteger(n)) return String(n);
    let text = this.#counts.get(n);
    if (text === undefined) {
      if (this.#counts.size > 999) this.#counts.clear();
      this.#counts.set(n, (text = (this.#number ??= new Intl.NumberFormat(this.lang, { useGrouping: false })).format(n)));
    }
    return text;
  }

  /** The word for a value of a list; a value no list knows is the person's own words, shown as written. */
  label(list: string, id: string, values?: Readonly<Record<string, string | number>>): string {
    const key = `${list}.${id}`;
    return this.has(key) ? this.say(key, values) : id;
  }

  /** "Mum, Tyler and Ellie-Mae". */
  list(items: readonly string[]): string {
    // Chromium has no list words for Welsh and prints English: the pack's own word decides where it has one.
    const and = this.texts['list.and'];
    if (items.length < 2) return items[0] ?? '';
    items = items.map((item) => this.isolate(item));
    if (typeof and !== 'string') return (this.#list ??= new Intl.ListFormat(this.lang, { type: 'conjunction' })).format(items);
    return `${items.slice(0, -1).join(this.say('list.comma'))}${and}${items.at(-1)!}`;
  }
}

const NATIONS = /^(england|wales|scotland|northernIreland)$/;
const RTL = /^(ar|fa|he|ps|ur|ckb|sd|ug|yi)\b/;
const cache = new WeakMap<readonly HostPack[], Map<string, Lexicon>>();
const NONE: readonly HostPack[] = [];

/**
 * The words for one reader.
 * @param lang nearest language asked for (BCP 47); its base language is tried next, then English
 * @param host packs the host gave, which win over the shelf
 * @param nation whose law the circle is under: the layer of another nation does not lie over it
 */
export function lexicon(lang: string, voice: 'own' | 'worker', simple: boolean, host: readonly HostPack[] = NONE, nation = ''): Lexicon {
  const known = cache.get(host) ?? new Map<string, Lexicon>();
  cache.set(host, known);
  const id = [lang, voice, simple, nation, rooms.size, ...shelf.packs.keys()].join();
  let found = known.get(id);
  if (!found) {
    const base = lang.split('-')[0]!.toLowerCase();
    const fits = (pack: HostPack): boolean => !(nation && pack.layer !== nation && NATIONS.test(pack.layer ?? '')) && (pack.lang.toLowerCase() === lang.toLowerCase() || pack.lang.toLowerCase() === base);
    // A layer may arrive before its language, and still lies over it.
    const whole = [...shelf.packs.values()].filter(fits).sort((a, b) => Number(!!a.layer) - Number(!!b.layer));
    const layers: HostPack[] = [...whole, ...host.filter(fits)];
    const english = base === 'en' || layers.every(({ layer }) => layer);
    const packs: readonly (Room | HostPack)[] = [...rooms, ...layers];
    const texts: Record<string, Text | undefined> = {};
    for (const pack of packs) {
      Object.assign(texts, pack.own);
      if (voice === 'worker') Object.assign(texts, pack.worker);
      else if (simple) Object.assign(texts, pack.simple);
    }
    const said = english ? (base === 'en' ? lang : 'en') : (layers.at(-1)?.lang ?? lang);
    const dir = layers.findLast((pack) => pack.dir)?.dir ?? (RTL.test(said) ? 'rtl' : 'ltr');
    known.set(id, (found = new Lexicon(said, dir, texts)));
  }
  return found;
}
