const SHELF = /* @__PURE__ */ Symbol.for("kith.words");
const page = globalThis;
const shelf = page[SHELF] ??= { packs: /* @__PURE__ */ new Map(), waiting: /* @__PURE__ */ new Set() };
function addWords(pack) {
  const { lang, layer } = pack;
  shelf.packs.set(layer ? `${lang} ${layer}` : lang, pack);
  for (const wake of shelf.waiting) wake();
  return pack;
}
function onWords(wake) {
  shelf.waiting.add(wake);
  return () => void shelf.waiting.delete(wake);
}

export { addWords, onWords, shelf };
