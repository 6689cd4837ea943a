import { nothing, svg, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { hasDied, markOf, lists, closedValue } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import { mark, MARKS } from '../../ui/icons.js';
import { colourOf, isNameHidden, isHeld, initials, nameOf, first } from '../../ui/parts/person.js';
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
    const left = lists.closeness.map(() => []), had = lists.closeness.map(() => 0);
    for (const key of Object.keys(placings).map((id) => `${placings[id].at}\0${id}`).sort()) {
      const { person, closeness } = placings[key.slice(key.indexOf("\0") + 1)];
      const ring = lists.closeness.indexOf(closedValue("closeness", closeness)), before = found.get(person);
      if (before?.[0] === ring) continue;
      if (before) left[before[0]].push(before[1]);
      const free = left[ring], seat = free.length ? free.reduce((a, b) => Math.min(a, b)) : had[ring]++;
      if (free.length) free.splice(free.indexOf(seat), 1);
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
const short = (name, most) => name.length <= most || first(name, most) === name ? name : `${first(name, most - 1).trimEnd()}\u2026`;
function spots(desk, here, brief) {
  const seated = seatsOf(desk.scene.circle), found = [], over = [];
  const sitting = ANGLES.map(() => []), full = ANGLES.map(() => 0), unsure = [], unplaced = [];
  for (const id of here) {
    const [ring, seat] = seated.get(id) ?? [-1, 0];
    if (ring < 0) unplaced.push(id);
    else if (ring > 2) unsure[seat] = id;
    else if (seat < ANGLES[ring].length) sitting[ring].push([id, seat]);
    else full[ring]++;
  }
  ANGLES.forEach((angles, ring) => {
    const sat = sitting[ring], n = full[ring];
    for (const [id, seat] of sat) {
      const angle = angles[seat] * Math.PI / 180;
      found.push({ id, ring, most: sat.length > 4 + ring ? 8 : 14, x: Math.round(C + SEAT[ring] * Math.cos(angle)), y: Math.round(C + SEAT[ring] * Math.sin(angle) - 8), angle });
    }
    if (n) over.push({ x: C, y: C - EDGE[ring] + 33, n });
  });
  const trays = [Object.values(unsure), unplaced];
  if (!brief) trays.forEach((ids, i) => {
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
  const more = [
    selected && svg`<circle class="sel" r="31"></circle>`,
    hasDied(person) && svg`<circle class="ring2" r="20.500"></circle>`,
    src && svg`<image class="photo" href=${src} x="-25" y="-25" width="50" height="50" preserveAspectRatio="xMidYMid slice"></image>`,
    sign && svg`<circle class="bm" cx="20" cy="-19" r="9.500"></circle><path class="bs" transform="translate(20 -19)" d=${MARKS[sign]}></path>`
  ].filter((one2) => !!one2);
  return svg`<g class=${`who ${colourOf(circle, id)}${isHeld(scene, id) ? " hold" : ""}${scene.readonly ? " fixed" : ""}`} data-id=${id} transform=${`translate(${x} ${y})`}><path class="tk" d=${SHAPES[person.is ?? "person"] ?? SHAPES.person}></path><text class="ini" y="5.500" .textContent=${hidden ? "" : initials(circle.people).get(id)}></text>${more.length > 1 ? more : more[0] ?? nothing}<text class=${`nm h${ring}`} y="45" .textContent=${short(nameOf(scene, id), most)}></text></g>`;
}
const emptyRings = (me) => html`<svg class="rings" viewBox="0 0 260 260" aria-hidden="true" focusable="false"><circle class="r3" cx="130" cy="130" r="128"></circle><circle class="r2" cx="130" cy="130" r="90"></circle><circle class="r1" cx="130" cy="130" r="54"></circle><circle class="edge" cx="130" cy="130" r="128"></circle><circle class="edge" cx="130" cy="130" r="90"></circle><circle class="edge" cx="130" cy="130" r="54"></circle><circle class="me" cx="130" cy="130" r="28"></circle><text class="me-t" x="130" y="136">${me}</text></svg>`;
function ringsKey(desk) {
  const line = (none) => html`<svg class="ln" viewBox="0 0 36 16" aria-hidden="true" focusable="false"><path d="M2 8H34" fill="none" stroke="currentColor" stroke-width=${none ? 2.5 : 1.75} stroke-linecap="round" stroke-dasharray=${none ? "0.1 6.5" : nothing}></path></svg>`;
  return html`<figcaption class="key">${["+", "=", "-", "?"].map((sign) => html`<span>${mark(sign)}${desk.say(`picker.mark.${sign}`)}</span>`)}<span>${line(false)}${desk.say("picker.plan")}</span><span>${line(true)}${desk.say("picker.noPlan")}</span></figcaption>`;
}
function ringsPicture(desk, here, selected, hand, brief) {
  const { scene } = desk, { words } = scene;
  const { spots: all, over, rows } = spots(desk, here, brief), threads = /* @__PURE__ */ new Map();
  for (const { id, ring, x, y, angle = 0 } of all) {
    const planned = hasPlan(scene.circle, id), look = `${colourOf(scene.circle, id)} ${planned ? "" : "none"}`;
    if (ring < 3 && (planned || !hasDied(scene.circle.people[id]))) threads.set(look, `${threads.get(look) ?? ""}M${Math.round(C + 40 * Math.cos(angle))} ${Math.round(C + 40 * Math.sin(angle))}L${x} ${y}`);
  }
  return html`<svg class="rings" viewBox="0 0 660 ${rows > 1 ? 938 : 800}" aria-hidden="true" focusable="false"
      @pointerdown=${hand.down} @pointermove=${hand.move} @pointerup=${hand.up} @pointercancel=${hand.cancel}><circle class="r3" cx="330" cy="330" r="318"></circle><circle class="r2" cx="330" cy="330" r="229"></circle><circle class="r1" cx="330" cy="330" r="136"></circle><circle class="edge" cx="330" cy="330" r="318"></circle><circle class="edge" cx="330" cy="330" r="229"></circle><circle class="edge" cx="330" cy="330" r="136"></circle>${[...threads].map(([look, d]) => svg`<path class="thread ${look}" d=${d}></path>`)}
      <circle class="me" cx="330" cy="330" r="33"></circle><text class="me-t" x="330" y="336">${scene.viewer.role === "me" ? words.say("me") : scene.me.length > 6 ? Array.from(scene.me)[0] : scene.me}</text>
      <text class="lab" x="330" y="215">${words.label("closeness", "rightByMe")}</text><text class="lab" x="330" y="122">${words.label("closeness", "close")}</text><text class="lab" x="330" y="33">${words.label("closeness", "furtherOut")}</text>
      <rect class="tray" x="1" y="674" width="658" height="124" rx="18"></rect><text class="lab" x="330" y="698">${words.label("closeness", "notSure")}</text>
      ${rows > 1 ? svg`<rect class="tray" x="1" y="812" width="658" height="124" rx="18"></rect><text class="lab" x="330" y="836">${desk.say("picker.unplaced")}</text>` : nothing}
      ${repeat(all, ({ id }) => id, (spot) => one(desk, spot, spot.id === selected))}${over.map(({ x, y, n }) => svg`<text class="lab" x=${x} y=${y + 6}>${desk.say("picker.inList", { n })}</text>`)}</svg>`;
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

export { emptyRings, handOf, ringAt, ringsKey, ringsPicture, seatsOf };
