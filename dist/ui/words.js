import { circle } from '../words/en/circle.js';
import { lists } from '../words/en/lists.js';
import { rhythmWorker, rhythm } from '../words/en/rhythm.js';
import { whenWorker, when } from '../words/en/when.js';

const SHELF = /* @__PURE__ */ Symbol.for("kith.words");
const page = globalThis;
const shelf = page[SHELF] ??= { packs: /* @__PURE__ */ new Map(), waiting: /* @__PURE__ */ new Set() };
function addWords(pack) {
  shelf.packs.set(pack.lang, pack);
  for (const wake of shelf.waiting) wake();
  return pack;
}
const rooms = /* @__PURE__ */ new Set([circle, lists, { own: when, worker: whenWorker }, { own: rhythm, worker: rhythmWorker }]);
function addRoom(room) {
  if (!rooms.has(room)) for (const wake of (rooms.add(room), shelf.waiting)) wake();
}
function onWords(wake) {
  shelf.waiting.add(wake);
  return () => void shelf.waiting.delete(wake);
}
class Lexicon {
  constructor(lang, dir, texts) {
    this.lang = lang;
    this.dir = dir;
    this.texts = texts;
    this.#plural = new Intl.PluralRules(lang);
    this.#number = new Intl.NumberFormat(lang, { useGrouping: false });
    this.#list = new Intl.ListFormat(lang, { type: "conjunction" });
  }
  lang;
  dir;
  texts;
  #plural;
  #number;
  #list;
  has(key) {
    return this.texts[key] !== void 0;
  }
  say(key, values = {}) {
    const text = this.texts[key] ?? key.slice(key.lastIndexOf(".") + 1);
    const form = typeof text === "string" ? text : text[this.#plural.select(Number(values.n ?? 0))] ?? text.other;
    return form.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = values[name];
      return value === void 0 ? whole : typeof value === "number" ? this.#number.format(value) : value;
    });
  }
  /** The word for a value of a list; a value no list knows is the person's own words, shown as written. */
  label(list, id, values) {
    const key = `${list}.${id}`;
    return this.has(key) ? this.say(key, values) : id;
  }
  /** "Mum, Tyler and Ellie-Mae". */
  list(items) {
    const and = this.texts["list.and"];
    if (typeof and !== "string" || items.length < 2) return this.#list.format(items);
    return `${items.slice(0, -1).join(this.say("list.comma"))}${and}${items.at(-1)}`;
  }
}
const RTL = /^(ar|fa|he|ps|ur|ckb|sd|ug|yi)\b/;
const cache = /* @__PURE__ */ new WeakMap();
const NONE = [];
function lexicon(lang, voice, simple, host = NONE) {
  const known = cache.get(host) ?? /* @__PURE__ */ new Map();
  cache.set(host, known);
  const id = [lang, voice, simple, rooms.size, ...shelf.packs.keys()].join();
  let found = known.get(id);
  if (!found) {
    const base = lang.split("-")[0].toLowerCase();
    const fits = (pack) => pack.lang.toLowerCase() === lang.toLowerCase() || pack.lang.toLowerCase() === base;
    const layers = [...[...shelf.packs.values()].filter(fits), ...host.filter(fits)];
    const english = base === "en" || !layers.length;
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

export { Lexicon, addRoom, addWords, lexicon, onWords };
