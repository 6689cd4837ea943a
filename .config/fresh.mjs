// For mutation testing: what src/core remembers in a map of its own while it loads (a rule once read, a clock once made) begins
// every test as it was loaded. Otherwise one fault would hide behind what was worked out without it, or the next be
// taken for noticed because of what this one left behind.
const fresh = [];
const isCore = () => new Error().stack.includes('/src/core/');
let loading = true;

globalThis.Map = class extends Map {
  constructor(entries) {
    super(entries);
    if (loading && isCore()) fresh.push(() => {
      this.clear();
      for (const [key, value] of entries ?? []) this.set(key, value);
    });
  }
};

globalThis.WeakMap = class extends WeakMap {
  #kept;
  constructor(entries) {
    super();
    if (loading && isCore()) fresh.push(() => { this.#kept = new (Object.getPrototypeOf(WeakMap))(); });
    this.#kept = new (Object.getPrototypeOf(WeakMap))(entries);
  }

  get(key) { return this.#kept.get(key); }
  has(key) { return this.#kept.has(key); }
  delete(key) { return this.#kept.delete(key); }
  set(key, value) {
    this.#kept.set(key, value);
    return this;
  }
};

export const mochaHooks = {
  beforeEach() {
    loading = false;
    for (const forget of fresh) forget();
  },
};
