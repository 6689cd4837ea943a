import { nothing, svg, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hasDied, lists, markOf, closedValue } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import { mark, MARKS } from '../../ui/icons.js';
import { colourOf, isNameHidden, isHeld, initials, nameOf } from '../../ui/parts/person.js';
import { hasPlan } from './standing.js';
import { isFolded } from './wish-card.js';

const C = 330, EDGE = [136, 229, 318], SEAT = [95, 184, 275];
const ANGLES = [[186, -6, 90, 135, 45], [-124, -56, 28, 152, 72, 109, 175, -160, -7], [-150, -30, 58, 122, -68, -111, 18, 160, 1, 100, 81, 37, -175]];
const TRAY = 7;
const seats = /* @__PURE__ */ new WeakMap();
function seatsOf({ placings }) {
  let found = seats.get(placings);
  if (!found) {
    seats.set(placings, found = /* @__PURE__ */ new Map());
    const taken = lists.closeness.map(() => []);
    for (const [, { person, closeness }] of Object.entries(placings).sort(([a, x], [b, y]) => x.at === y.at ? a < b ? -1 : 1 : x.at < y.at ? -1 : 1)) {
      const ring = lists.closeness.indexOf(closedValue("closeness", closeness)), before = found.get(person);
      if (before?.[0] === ring) continue;
      if (before) taken[before[0]][before[1]] = void 0;
      const free = taken[ring].indexOf(void 0), seat = free < 0 ? taken[ring].length : free;
      taken[ring][seat] = person;
      found.set(person, [ring, seat]);
    }
  }
  return found;
}
function ringAt(x, y) {
  const far = Math.hypot(x - C, y + 8 - C), ring = EDGE.findIndex((r) => far <= r + (r > 300 ? 22 : 0));
  return lists.closeness[ring >= 0 ? ring : y > 660 && y < 800 ? 3 : 4];
}
const SHAPES = {
  group: "M-9-24H9A15 15 0 0 1 24-9V9A15 15 0 0 1 9 24H-9A15 15 0 0 1-24 9V-9A15 15 0 0 1-9-24Z",
  place: "M-24 18V0A24 24 0 0 1 24 0V18A6 6 0 0 1 18 24H-18A6 6 0 0 1-24 18Z",
  animal: "M-26-1C-26-18-14-23 0-23S26-18 26-1 15 23 0 23-26 15-26-1Z",
  person: "M-25 0A25 25 0 1 1 25 0A25 25 0 1 1-25 0Z"
};
const graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
const short = (name, most) => {
  if (name.length <= most) return name;
  const parts = Array.from(graphemes.segment(name.slice(0, 400)), ({ segment }) => segment);
  return parts.length > most ? `${parts.slice(0, most - 1).join("").trimEnd()}\u2026` : name;
};
function spots(desk, here) {
  const seated = seatsOf(desk.scene.circle), found = [], over = [];
  ANGLES.forEach((angles, ring) => {
    const mine = here.flatMap((id) => {
      const seat = seated.get(id);
      return seat?.[0] === ring ? [[id, seat[1]]] : [];
    });
    const sat = mine.filter(([, seat]) => seat < angles.length), n = mine.length - sat.length;
    for (const [id, seat] of sat) {
      const angle = angles[seat] * Math.PI / 180;
      found.push({ id, ring, most: sat.length > 4 + ring ? 8 : 14, x: Math.round(C + SEAT[ring] * Math.cos(angle)), y: Math.round(C + SEAT[ring] * Math.sin(angle) - 8), angle });
    }
    if (n) over.push({ x: C, y: C - EDGE[ring] + 33, n });
  });
  const trays = [here.filter((id) => seated.get(id)?.[0] === 3).sort((a, b) => seated.get(a)[1] - seated.get(b)[1]), here.filter((id) => !seated.has(id))];
  trays.forEach((ids, i) => {
    const shown = ids.length > TRAY ? ids.slice(0, TRAY - 1) : ids, step = 580 / (shown.length + (ids.length > TRAY ? 1 : 0) || 1), y = 735 + 138 * i;
    shown.forEach((id, at) => found.push({ id, ring: 3 + i, most: Math.min(14, Math.floor(step / 10)), x: Math.round(40 + step * (at + 0.5)), y }));
    if (ids.length > TRAY) over.push({ x: Math.round(40 + step * (TRAY - 0.5)), y, n: ids.length - shown.length });
  });
  return { spots: found, over, rows: trays[1].length ? 2 : 1 };
}
function one(desk, { id, ring, x, y, most }, selected) {
  const { scene } = desk, { circle } = scene, person = circle.people[id];
  const wish = latestWish(circle, id), sign = wish && !hasDied(person) && !isNameHidden(scene, id) && !isFolded(desk, wish[0], wish[1]) ? markOf(wish[1]) : "";
  const hidden = isNameHidden(scene, id), src = person.image && !hidden ? scene.picture(person.image.ref) : void 0;
  return svg`<g class="who ${colourOf(circle, id)} ${isHeld(scene, id) ? "hold" : ""} ${scene.readonly ? "fixed" : ""}" data-id=${id} transform="translate(${x} ${y})">${selected ? svg`<circle class="sel" r="31"></circle>` : nothing}<path class="tk" d=${SHAPES[person.is ?? "person"] ?? SHAPES.person}></path>${hasDied(person) ? svg`<circle class="ring2" r="20.500"></circle>` : nothing}<text class="ini" y="5.500">${hidden ? "" : initials(circle.people).get(id)}</text>${src ? svg`<image class="photo" href=${src} x="-25" y="-25" width="50" height="50" preserveAspectRatio="xMidYMid slice"></image>` : nothing}${sign ? svg`<g transform="translate(20 -19)"><circle class="bm" r="9.500"></circle><path class="bs" d=${MARKS[sign]}></path></g>` : nothing}<text class="nm h${ring}" y="45">${short(nameOf(scene, id), most)}</text></g>`;
}
const circles = (r, c) => svg`${[2, 1, 0].map((i) => svg`<circle class="r${i + 1}" cx=${c} cy=${c} r=${r[i]}></circle>`)}${[2, 1, 0].map((i) => svg`<circle class="edge" cx=${c} cy=${c} r=${r[i]}></circle>`)}`;
const emptyRings = (me) => html`<svg class="rings" viewBox="0 0 260 260" aria-hidden="true" focusable="false">${circles([54, 90, 128], 130)}<circle class="me" cx="130" cy="130" r="28"></circle><text class="me-t" x="130" y="136">${me}</text></svg>`;
function ringsPicture(desk, here, selected, hand) {
  const { scene } = desk, { words } = scene;
  const { spots: all, over, rows } = spots(desk, here);
  const line = (none) => html`<svg class="ln" viewBox="0 0 36 16" aria-hidden="true" focusable="false"><path d="M2 8H34" fill="none" stroke="currentColor" stroke-width=${none ? 2.5 : 1.75} stroke-linecap="round" stroke-dasharray=${none ? "0.1 6.5" : nothing}></path></svg>`;
  const tray = (y, label) => svg`<rect class="tray" x="1" y=${y} width="658" height="124" rx="18"></rect><text class="lab" x=${C} y=${y + 24}>${label}</text>`;
  return html`<figure class="pick-pic noprint"><svg class="rings" viewBox="0 0 660 ${rows > 1 ? 938 : 800}" aria-hidden="true" focusable="false"
      @pointerdown=${hand.down} @pointermove=${hand.move} @pointerup=${hand.up} @pointercancel=${hand.cancel}>${circles(EDGE, C)}${all.filter(({ id, ring }) => ring < 3 && (!hasDied(scene.circle.people[id]) || hasPlan(scene.circle, id))).map(({ id, x, y, angle = 0 }) => svg`<path class="thread ${colourOf(scene.circle, id)} ${hasPlan(scene.circle, id) ? "" : "none"}" d="M${Math.round(C + 40 * Math.cos(angle))} ${Math.round(C + 40 * Math.sin(angle))}L${x} ${y}"></path>`)}
      <circle class="me" cx=${C} cy=${C} r="33"></circle><text class="me-t" x=${C} y=${C + 6}>${scene.viewer.role === "me" ? words.say("me") : scene.me.length > 6 ? Array.from(scene.me)[0] : scene.me}</text>
      ${EDGE.map((r, i) => svg`<text class="lab" x=${C} y=${C - r + 21}>${words.label("closeness", lists.closeness[i])}</text>`)}
      ${tray(674, words.label("closeness", "notSure"))}${rows > 1 ? tray(812, desk.say("picker.unplaced")) : nothing}
      ${repeat(all, ({ id }) => id, (spot) => one(desk, spot, spot.id === selected))}${over.map(({ x, y, n }) => svg`<text class="lab" x=${x} y=${y + 6}>${desk.say("picker.inList", { n })}</text>`)}</svg>
    <figcaption class="key">${["+", "=", "-", "?"].map((sign) => html`<span>${mark(sign)}${desk.say(`picker.mark.${sign}`)}</span>`)}<span>${line(false)}${desk.say("picker.plan")}</span><span>${line(true)}${desk.say("picker.noPlan")}</span></figcaption></figure>`;
}
function handOf(open, drop) {
  let held;
  const point = (of, { clientX, clientY }) => new DOMPoint(clientX, clientY).matrixTransform(of.getScreenCTM().inverse());
  const end = (event, dropped) => {
    if (!held) return;
    const { id, token, svg: drawing, at, moved } = held;
    held = void 0;
    token.classList.remove("held");
    if (!moved) {
      if (dropped) open(id);
      return;
    }
    const { x, y } = point(drawing, event), closeness = dropped ? ringAt(x, y) : void 0;
    token.setAttribute("transform", at);
    if (closeness) drop(id, closeness);
  };
  return {
    down: (event) => {
      const token = event.target.closest(".who"), drawing = token?.ownerSVGElement;
      if (!token || !drawing || event.button !== 0) return;
      held = { id: token.dataset.id, token, svg: drawing, from: point(drawing, event), at: token.getAttribute("transform"), moved: false };
      if (!token.classList.contains("fixed")) drawing.setPointerCapture(event.pointerId);
    },
    move: (event) => {
      if (!held || held.token.classList.contains("fixed")) return;
      const { x, y } = point(held.svg, event);
      held.moved ||= Math.hypot(x - held.from.x, y - held.from.y) > 8;
      if (!held.moved) return;
      held.token.classList.add("held");
      held.token.setAttribute("transform", `translate(${Math.round(x)} ${Math.round(y)})`);
    },
    up: (event) => {
      end(event, true);
    },
    cancel: (event) => {
      end(event, false);
    }
  };
}

export { emptyRings, handOf, ringAt, ringsPicture, seatsOf };
