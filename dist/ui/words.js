import { circle } from '../words/en/circle.js';
import { lists } from '../words/en/lists.js';
import { rhythmWorker, rhythm } from '../words/en/rhythm.js';
import { whenWorker, when } from '../words/en/when.js';
import { shelf } from './shelf.js';
export { addWords, onWords } from './shelf.js';

const rooms = shelf.rooms ??= /* @__PURE__ */ new Set();
for (const room of [circle, lists, { own: when, worker: whenWorker }, { own: rhythm, worker: rhythmWorker }]) rooms.add(room);
function addRoom(room) {
  if (!rooms.has(room)) for (const wake of (rooms.add(room), shelf.waiting)) wake();
}
const LTR_LETTERS = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u, RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
class Lexicon {
  constructor(lang, dir, texts) {
    this.lang = lang;
    this.dir = dir;
    this.texts = texts;
  }
  lang;
  dir;
  texts;
  // Made when first needed: together they cost more than an empty widget's first drawing.
  #plural;
  #number;
  #list;
  has(key) {
    return this.texts[key] !== void 0;
  }
  say(key, values = {}) {
    const text = this.texts[key] ?? key.slice(key.lastIndexOf(".") + 1);
    const n = Number(values.n ?? 0);
    const form = typeof text === "string" ? text : (n ? void 0 : text.zero) ?? text[(this.#plural ??= new Intl.PluralRules(this.lang)).select(n)] ?? text.other;
    let said = "", at = 0;
    for (let open = form.indexOf("{"); open >= 0; open = form.indexOf("{", at)) {
      const close = form.indexOf("}", open), value = close < 0 ? void 0 : values[form.slice(open + 1, close)];
      said += form.slice(at, open) + (value === void 0 ? "{" : typeof value === "string" ? this.isolate(value) : this.#count(value));
      at = (value === void 0 ? open : close) + 1;
    }
    return at ? said + form.slice(at) : form;
  }
  /** Words written in the other direction keep to themselves (Unicode isolates), so that the signs around them stay where they belong. */
  isolate(text) {
    return (this.dir === "rtl" ? LTR_LETTERS : RTL_LETTERS).test(text) ? `\u2068${text}\u2069` : text;
  }
  #counts = /* @__PURE__ */ new Map();
  #count(n) {
    if (this.lang.startsWith("en") && Number.isSafeInteger(n)) return String(n);
    let text = this.#counts.get(n);
    if (text === void 0) {
      if (this.#counts.size > 999) this.#counts.clear();
      this.#counts.set(n, text = (this.#number ??= new Intl.NumberFormat(this.lang, { useGrouping: false })).format(n));
    }
    return text;
  }
  /** The word for a value of a list; a value no list knows is the person's own words, shown as written. */
  label(list, id, values) {
    const key = `${list}.${id}`;
    return this.has(key) ? this.say(key, values) : id;
  }
  /** "Mum, Tyler and Ellie-Mae". */
  list(items) {
    const and = this.texts["list.and"];
    if (items.length < 2) return items[0] ?? "";
    items = items.map((item) => this.isolate(item));
    if (typeof and !== "string") return (this.#list ??= new Intl.ListFormat(this.lang, { type: "conjunction" })).format(items);
    return `${items.slice(0, -1).join(this.say("list.comma"))}${and}${items.at(-1)}`;
  }
}
const NATIONS = /^(england|wales|scotland|northernIreland)$/;
const RTL = /^(ar|fa|he|ps|ur|ckb|sd|ug|yi)\b/;
const cache = /* @__PURE__ */ new WeakMap();
const NONE = [];
function lexicon(lang, voice, simple, host = NONE, nation = "") {
  const known = cache.get(host) ?? /* @__PURE__ */ new Map();
  cache.set(host, known);
  const id = [lang, voice, simple, nation, rooms.size, ...shelf.packs.keys()].join();
  let found = known.get(id);
  if (!found) {
    const base = lang.split("-")[0].toLowerCase();
    const fits = (pack) => !(nation && pack.layer !== nation && NATIONS.test(pack.layer ?? "")) && (pack.lang.toLowerCase() === lang.toLowerCase() || pack.lang.toLowerCase() === base);
    const whole = [...shelf.packs.values()].filter(fits).sort((a, b) => Number(!!a.layer) - Number(!!b.layer));
    const layers = [...whole, ...host.filter(fits)];
    const english = base === "en" || layers.every(({ layer }) => layer);
    const packs = [...rooms, ...layers];
    const texts = {};
    for (const pack of packs) {
      Object.assign(texts, pack.own);
      if (voice === "worker") Object.assign(texts, pack.worker);
      else if (simple) Object.assign(texts, pack.simple);
    }
    const said = english ? base === "en" ? lang : "en" : layers.at(-1)?.lang ?? lang;
    const dir = layers.findLast((pack) => pack.dir)?.dir ?? (RTL.test(said) ? "rtl" : "ltr");
    known.set(id, found = new Lexicon(said, dir, texts));
  }
  return found;
}

export { Lexicon, addRoom, lexicon, shelf };
