import { nothing, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { isoDate, sayWhen } from '../../core/when.js';
import { lanesFor, spotOf } from './lanes.js';
import { wholeLife, ROW, river, riverKey, LEAST, dayAt, moved, W, FLOW } from './river.js';
import { indexOf } from './order.js';
import { strip } from './strip.js';
import { whoWasThere } from './there.js';

const isWide = (host) => host.clientWidth >= Math.max(900, 44 * parseFloat(getComputedStyle(host).fontSize));
class Picture {
  /** @param press what a press on a mark, or on a person's line, opens */
  constructor(host, press) {
    this.host = host;
    this.press = press;
  }
  host;
  press;
  #view;
  #desk;
  #wide;
  #dragged = false;
  #paper = false;
  /** About how tall it was drawn, in px. */
  tall = 0;
  reset() {
    this.#view = void 0;
  }
  /** Looks at the room there is. */
  watch(signal) {
    const room = new ResizeObserver(() => {
      const is = isWide(this.host);
      if (this.#wide === void 0 || is === this.#wide) return;
      this.#wide = is;
      requestAnimationFrame(() => {
        if (!signal.aborted) this.host.requestUpdate();
      });
    });
    room.observe(this.host);
    signal.addEventListener("abort", () => {
      room.disconnect();
    });
  }
  /** Paper has the river, however narrow the screen was. */
  onPaper(is) {
    this.#paper = is;
  }
  get isPaper() {
    return this.#paper;
  }
  get #lanes() {
    return lanesFor(this.#desk.scene);
  }
  #show(view) {
    this.#view = view;
    this.host.requestUpdate();
  }
  /** Shows a stretch, and says which: nobody who cannot see it is left to guess what a button did. */
  #go(view) {
    const desk = this.#desk, [first, last] = wholeLife(this.#lanes), { from, to } = view ?? { from: first, to: last };
    this.#show(view);
    const [a, b] = [Math.max(from, this.#lanes.first), to].map((day) => isoDate(Math.round(day)).slice(0, to - from < 800 ? 7 : 4));
    desk.hand.announce(sayWhen({ edtf: `${a}/${b}` }, desk.scene.words));
  }
  draw(desk) {
    this.#desk = desk;
    const { scene } = desk, lanes = this.#lanes, view = this.#view, [first, last] = wholeLife(lanes);
    this.tall = 0;
    if (!lanes.homes.length && !lanes.lanes.length) return nothing;
    this.#wide ??= isWide(this.host);
    this.tall = this.#wide ? 240 + lanes.lanes.length * ROW : 120;
    const near = view !== void 0 && view.to - view.from < last - first - 1;
    const go = (by) => () => {
      this.#go(moved(lanes, view, by));
    };
    const button = (label, act, off = false) => html`<button type="button" class="btn" aria-disabled=${off ? "true" : nothing} @click=${() => {
      if (!off) act();
    }}>${desk.say(label)}</button>`;
    const seen = [lanes, view, scene.words, scene.circle.people, scene.me];
    return html`<div class="pictures">${this.#wide && !this.#paper ? nothing : guard(seen, () => strip(desk, view?.picked))}${this.#wide || this.#paper ? html`<figure class="river-wrap"><div class="water ${near ? "near" : ""}">${guard(seen, () => river(desk, view))}</div>
      <div class="river-foot">${guard([scene.words], () => riverKey(desk))}<div class="btns noprint" role="group" aria-label=${desk.say("timeline.picture")}>
      ${button("timeline.picture.closer", go("closer"), near && view.to - view.from <= LEAST)}${button("timeline.picture.whole", () => {
      this.#go(void 0);
    }, !near)}${button("timeline.picture.earlier", go("earlier"), !near || view.from <= first)}${button("timeline.picture.later", go("later"), !near || view.to >= last)}</div></div>
      ${lanes.more ? html`<p class="hint">${desk.say("timeline.picture.more", { n: lanes.more })}</p>` : nothing}</figure>` : nothing}${whoWasThere(desk)}</div>`;
  }
  #share(clientX, water) {
    const { left, right, width } = water.getBoundingClientRect();
    return (this.#desk?.scene.words.dir === "rtl" ? right - clientX : clientX - left) / width;
  }
  /** A press on a mark is a press on its row. */
  onClick(event, target) {
    const water = target.closest(".water");
    if (!water || this.#dragged || !this.#desk) return;
    const { go, person, marks } = target.closest("[data-go], [data-marks], [data-person]")?.dataset ?? {};
    if (go !== void 0) this.press({ entry: go });
    else if (marks !== void 0) {
      const day = dayAt(this.#lanes, this.#view, this.#share(event.clientX, water)), far = ([at]) => Math.abs(at - day);
      this.press({ entry: (this.#lanes.lanes.find(({ id }) => id === marks)?.dots ?? this.#lanes.hopes).reduce((a, b) => far(b) < far(a) ? b : a)[1] });
    } else if (person !== void 0) this.press({ person });
  }
  /** Twice on a place comes closer to it. */
  onTwice(event, target) {
    const water = target.closest(".water");
    if (water && this.#desk) this.#go(moved(this.#lanes, this.#view, "closer", dayAt(this.#lanes, this.#view, this.#share(event.clientX, water))));
  }
  /** Nearer than the whole life, the picture can be drawn along by pointer or finger: it moves as one, and is drawn anew when let go of. */
  onDown(down, target) {
    const water = target.closest(".water.near"), view = this.#view;
    this.#dragged = false;
    if (!water || !view || !this.#desk || down.button) return;
    const width = view.to - view.from, [first, last] = wholeLife(this.#lanes), way = this.#desk.scene.words.dir === "rtl" ? -1 : 1;
    const perPixel = width * W / (water.clientWidth * FLOW), flow = water.querySelector(".flow"), stop = new AbortController(), { signal } = stop;
    let from = view.from;
    water.addEventListener("pointermove", ({ clientX, pointerId }) => {
      const along = (clientX - down.clientX) * way;
      if (!this.#dragged && Math.abs(along) < 5) return;
      if (!this.#dragged) water.setPointerCapture(pointerId);
      this.#dragged = true;
      from = Math.max(first, view.from - width, Math.min(last - width, view.from + width, view.from - along * perPixel));
      flow?.setAttribute("transform", `translate(${(view.from - from) / width * FLOW * way})`);
    }, { signal });
    for (const end of ["pointerup", "pointercancel"]) water.addEventListener(end, () => {
      stop.abort();
      if (from === view.from) return;
      flow?.removeAttribute("transform");
      this.#show({ ...view, from, to: from + width });
    }, { signal });
  }
  /** Brings the time around an entry, with its mark. */
  show(id) {
    const desk = this.#desk, row = desk && indexOf(desk.scene.circle.entries).byId.get(id);
    const lanes = this.#lanes, spot = spotOf(lanes, row);
    if (!desk || !spot) return;
    const [first, last] = wholeLife(lanes), middle = (spot[0] + spot[1]) / 2, half = Math.min((last - first) / 2, Math.max(730, (spot[1] - spot[0]) * 0.75));
    const from = Math.max(first, Math.min(last - half * 2, middle - half));
    this.#show({ from, to: from + half * 2, picked: id });
    desk.hand.announce(desk.say("timeline.picture.shown"));
    this.host.shadowRoot?.querySelector(".pictures")?.scrollIntoView({ block: "nearest" });
  }
}

export { Picture };
