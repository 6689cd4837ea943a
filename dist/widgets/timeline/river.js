import { nothing, svg, html } from 'lit';
import { ageAt, isoDate, dayNumber } from '../../core/when.js';
import { hasDied } from '../../core/vocabulary.js';
import { colourOf, nameOf, initials } from '../../ui/parts/person.js';
import { lanesOf } from './lanes.js';

const W = 1036, GUTTER = 128, EDGE = 6, ROW = 35, YEAR = 365.2425;
const HALF = { closeInMyLife: 5.5, someOfTheTime: 2.4 };
const THIN = 0.75;
const wholeLife = ({ first, end }) => [first - (end - first) * 0.01, end];
function moved(lanes, view, by, centre) {
  const [first, last] = wholeLife(lanes), from = view?.from ?? first, to = view?.to ?? last;
  const width = by === "closer" ? Math.max(60, (to - from) / 2) : to - from;
  const middle = by === "closer" ? centre ?? (from + to) / 2 : (from + to) / 2 + (by === "later" ? width : -width) / 2;
  const start = Math.max(first, Math.min(last - width, middle - width / 2));
  return { from: start, to: start + width, picked: view?.picked };
}
function axis(desk, lanes, p, from, to, height) {
  const { words, circle } = desk.scene, years = (to - from) / YEAR, months = years < 1.2 ? 1 : years < 3 ? 3 : 0;
  const step = years <= 9 ? 1 : years <= 25 ? 2 : years <= 45 ? 5 : 10;
  const out = [], firstYear = +isoDate(from).slice(0, 4), lastYear = +isoDate(to).slice(0, 4);
  for (let year = firstYear; year <= lastYear; year++) for (let month = 1; month <= 12; month += months || 12) {
    const day = dayNumber(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`), x = p.x(day);
    if (!p.inside(day) || !months && year % step) continue;
    const near = p.inside(lanes.now) && Math.abs(x - p.x(lanes.now)) < 44;
    const age = lanes.born !== void 0 && day >= lanes.born && circle.me.born ? ageAt(circle.me.born, { edtf: isoDate(day) })?.from : void 0;
    out.push(svg`<path class="tick" d=${`M${x} 46V${height - 8}`}></path>${near ? nothing : svg`<text class="yr" x=${x} y="16">${month === 1 ? words.say("when.year", { year }) : words.say(`month.${month}`).slice(0, 3)}</text>${month === 1 && age !== void 0 ? svg`<text class="ag" x=${x} y="34">${words.say("age.n", { n: age })}</text>` : nothing}`}`);
  }
  return out;
}
function bands(desk, list, p, y, height, view) {
  const { entries } = desk.scene.circle, short2 = [];
  const drawn = list.filter(({ from, to }) => to >= view.from && from <= view.to).map(({ id, is, from, to, softFrom, softTo }) => {
    const a = p.x(Math.max(from, view.from)), b = p.x(Math.min(to, view.to)), x = Math.min(a, b) + 1, w = Math.max(Math.abs(b - a) - 2, 2.5), middle = x + w / 2;
    const entry = entries[id], text = is === "gap" ? entry.gap === "recordLost" ? desk.label("gap", "recordLost") : desk.say("timeline.picture.gap") : entry.title ?? entry.place ?? desk.label("entry", entry.kind);
    const room = Math.floor((w - 6) / 7.6), fits = room >= text.length || is === "home" && room > 6, said = room < text.length ? `${text.slice(0, room - 1).trim()}\u2026` : text;
    if (!fits && is !== "school") short2.push({ x: middle, text });
    const mark = view.picked === id ? svg`<rect class="pick" x=${x} y=${y} width=${w} height=${height} rx=${Math.min(6, w / 2)}></rect>` : nothing;
    if (is === "gap") return svg`<g data-go=${id}><rect class="hole" x=${x} y=${y + 0.75} width=${w} height=${height - 1.5} rx=${Math.min(6, w / 2)}></rect>${w > 11 ? svg`<text class="hole-t" x=${middle} y=${y + 24}>?</text>` : nothing}${mark}</g>`;
    const s = softFrom && from >= view.from, e = softTo && to <= view.to, edge = Math.min(0.45, 0.05 * W / w);
    const fill = s || e ? p.soft(`stop-${is}`, a, b, [[0, s ? 0 : 1], [s ? edge : 0, 1], [e ? 1 - edge : 1, 1], [1, e ? 0 : 1]]) : void 0;
    return svg`<g data-go=${id}><rect class="${fill ? "soft" : is}" fill=${fill ?? nothing} x=${x} y=${y} width=${w} height=${height} rx=${Math.min(6, w / 2)}></rect>${fits ? svg`<text class="bl ${is}-t" x=${middle} y=${y + height / 2 + 5}>${said}</text>` : nothing}${mark}</g>`;
  });
  return { drawn, short: short2 };
}
function ribbon(p, y, x1, x2, half, before, after) {
  const taper = Math.min(18, Math.abs(x2 - x1) / 2.2) * p.dir;
  const a = before === void 0 ? half : Math.min(half, before), b = after === void 0 ? half : Math.min(half, after);
  const start = before === void 0 ? x1 : x1 + taper, end = after === void 0 ? x2 : x2 - taper;
  const from = (sign) => before === void 0 ? "" : sign < 0 ? `C${x1 + taper / 2} ${y - a} ${x1 + taper / 2} ${y - half} ${start} ${y - half}` : `C${x1 + taper / 2} ${y + half} ${x1 + taper / 2} ${y + a} ${x1} ${y + a}`;
  const to = (sign) => after === void 0 ? "" : sign < 0 ? `C${x2 - taper / 2} ${y - half} ${x2 - taper / 2} ${y - b} ${x2} ${y - b}` : `C${x2 - taper / 2} ${y + b} ${x2 - taper / 2} ${y + half} ${end} ${y + half}`;
  return `M${x1} ${y - (before === void 0 ? half : a)}${from(-1)}L${end} ${y - half}${to(-1)}L${x2} ${y + (after === void 0 ? half : b)}${to(1)}L${start} ${y + half}${from(1)}Z`;
}
function line(desk, lanes, lane, p, y, view) {
  const { scene } = desk, { circle } = scene, person = circle.people[lane.id], c = colourOf(circle, lane.id);
  const parts = lane.parts.filter(({ from, to }) => to >= view.from && from <= view.to);
  const start = p.x(Math.max(lane.parts[0].from, view.from)), begins = lane.parts[0].from <= view.to;
  if (!begins) return svg`<g class=${c} data-person=${lane.id}><text class="nm" x=${p.x(view.from) - 20 * p.dir} y=${y + 5}>${short(nameOf(scene, lane.id))}</text></g>`;
  const drawn = parts.map((part, i) => {
    const x1 = p.x(Math.max(part.from, view.from)), x2 = p.x(Math.min(part.to, view.to)), half2 = HALF[part.as];
    if (part.as === "notSure") return svg`<path class="dots" d=${`M${x1 + 4 * p.dir} ${y}H${x2}`}></path>`;
    if (half2 === void 0) return svg`<path class=${part.as === "rem" ? "rem" : "hair"} d=${`M${x1} ${y}H${x2}`}></path>`;
    const beside = (other) => other && (other.as === "rem" ? void 0 : HALF[other.as] ?? THIN);
    const w = Math.abs(x2 - x1) || 1, s = part.softFrom && part.from >= view.from, e = part.softTo && part.to <= view.to;
    const fill = s || e ? p.soft("ribstop", x1, x2, [[0, s ? 0.05 : 1], [s ? Math.min(0.45, 26 / w) : 0, 1], [e ? 1 - Math.min(0.45, 34 / w) : 1, 1], [1, e ? 0.05 : 1]], c) : void 0;
    return svg`<path class=${fill ? "ribf" : "rib"} fill=${fill ?? nothing} d=${ribbon(p, y, x1, x2, half2, beside(parts[i - 1]), beside(parts[i + 1]))}></path>`;
  });
  const last = parts.at(-1), half = last && last.to === lanes.now ? HALF[last.as] : void 0;
  let fade = nothing;
  if (half !== void 0 && p.inside(lanes.now)) {
    const a = p.x(lanes.now), b = p.x(Math.min(view.to, lanes.now + (view.to - view.from) * 0.055));
    fade = svg`<rect fill=${p.soft("ribstop", a, b, [[0, 0.55], [1, 0]], c)} x=${Math.min(a, b)} y=${y - half} width=${Math.abs(b - a)} height=${half * 2}></rect>`;
  }
  let near = start * p.dir + 9;
  const dots = lane.dots.filter(([day, id]) => {
    const x = p.x(day) * p.dir, free = p.inside(day) && (x - near > 9 || id === view.picked);
    if (free) near = x;
    return free;
  });
  const died = lane.died !== void 0 && p.inside(lane.died) ? svg`<circle class="mem" cx=${p.x(lane.died)} cy=${y} r="4.5"></circle><text class="note" x=${p.x(lane.died) + 10 * p.dir} y=${y - 7}>${desk.say("timeline.picture.died", { year: isoDate(lane.died).slice(0, 4) })}</text>` : nothing;
  const token = person.is === "group" ? svg`<rect class="tk" x=${start - 12} y=${y - 12} width="24" height="24" rx="8"></rect>` : svg`<circle class="tk" cx=${start} cy=${y} r="12.5"></circle>${hasDied(person) ? svg`<circle class="ring" cx=${start} cy=${y} r="9.5"></circle>` : nothing}`;
  return svg`<g class=${c} data-person=${lane.id}>${drawn}${fade}${dots.map(([day, id]) => svg`<circle class="mem ${id === view.picked ? "on" : ""}" data-go=${id} cx=${p.x(day)} cy=${y} r=${id === view.picked ? 7 : 4.5}></circle>`)}${died}${token}<text class="ini" x=${start} y=${y + 4.2}>${initials(circle.people).get(lane.id) ?? ""}</text><text class="nm" x=${start - 20 * p.dir} y=${y + 5}>${short(nameOf(scene, lane.id))}</text></g>`;
}
const short = (name) => name.length > 15 ? `${name.slice(0, 14)}\u2026` : name;
function callouts(list, y, p) {
  let end = -Infinity;
  return [...list].sort((a, b) => (a.x - b.x) * p.dir).flatMap(({ x, text }, i, all) => {
    const half = text.length * 3.6, next = all[i + 1], at = x * p.dir;
    const lean = next && Math.abs(next.x - x) < half + next.text.length * 3.6 + 8 ? "end" : at - half < end + 8 ? "start" : "";
    const first = at - (lean === "end" ? half * 2 : lean === "start" ? 4 : half), last = first + half * 2;
    if (first < end + 6) return [];
    end = last;
    return [svg`<path class="lead" d=${`M${x} 88V${y - 14}`}></path><text class="call ${lean}" x=${x + (lean === "end" ? 4 : lean === "start" ? -4 : 0) * p.dir} y=${y}>${text}</text>`];
  });
}
function river(desk, asked) {
  const { scene } = desk, { words } = scene, lanes = lanesOf(scene.circle, scene.today), [first, last] = wholeLife(lanes);
  const view = asked ?? { from: first, to: last, picked: void 0 }, rtl = words.dir === "rtl";
  const defs = [];
  const scale = (W - GUTTER - EDGE) / (view.to - view.from);
  const p = {
    dir: rtl ? -1 : 1,
    x: (day) => {
      const x = Math.round((GUTTER + (day - view.from) * scale) * 10) / 10;
      return rtl ? W - x : x;
    },
    inside: (day) => day >= view.from && day <= view.to,
    soft: (cls, x1, x2, stops, colour = "") => {
      const id = `g${defs.length}`;
      defs.push(svg`<linearGradient id=${id} class=${colour} gradientUnits="userSpaceOnUse" x1=${x1} x2=${x2} y1="0" y2="0">${stops.map(([offset, opacity]) => svg`<stop class=${cls} offset=${offset} stop-opacity=${opacity}></stop>`)}</linearGradient>`);
      return `url(#${id})`;
    }
  };
  const homes = bands(desk, lanes.homes, p, 48, 38, view);
  const schoolY = homes.short.length ? 138 : 100, schools = bands(desk, lanes.schools, p, schoolY, 26, view);
  const top = lanes.schools.length ? schoolY + 60 : schoolY + 20, height = top + lanes.lanes.length * ROW + 4;
  const label = GUTTER - 14, at = (x) => rtl ? W - x : x;
  const ahead = Math.max(lanes.now, view.from), zone = view.to > lanes.now;
  const nowAge = lanes.born !== void 0 && scene.circle.me.born ? ageAt(scene.circle.me.born, { edtf: scene.today })?.from : void 0;
  const people = lanes.lanes.map((lane, i) => line(desk, lanes, lane, p, top + i * ROW, view));
  return html`<svg class="river" viewBox="0 0 ${W} ${height}" aria-hidden="true" focusable="false"><defs>${defs}</defs>
    ${zone ? svg`<rect class="zone" x=${Math.min(p.x(ahead), p.x(view.to))} y="40" width=${Math.abs(p.x(view.to) - p.x(ahead))} height=${height - 40} rx="10"></rect>` : nothing}
    ${axis(desk, lanes, p, view.from, view.to, height)}
    ${lanes.homes.length ? svg`<text class="rowlab" x=${at(label)} y="72">${desk.label("entryGroup", "homes")}</text>` : nothing}${homes.drawn}${callouts(homes.short, 120, p)}
    ${zone && Math.abs(p.x(view.to) - p.x(ahead)) > 40 ? svg`<text class="next-t" x=${(p.x(ahead) + p.x(view.to)) / 2} y="72">${desk.say("timeline.picture.next")}</text>` : nothing}
    ${lanes.schools.length ? svg`<text class="rowlab" x=${at(label)} y=${schoolY + 18}>${desk.say(lanes.schools.some(({ id }) => scene.circle.entries[id]?.kind === "work") ? "timeline.picture.work" : "timeline.picture.schools")}</text>` : nothing}${schools.drawn}
    ${people}
    ${lanes.hopes.filter(([day]) => p.inside(day)).map(([day, id]) => svg`<circle class="hope" data-go=${id} cx=${p.x(day)} cy="96" r="5"></circle>`)}
    ${p.inside(lanes.now) ? svg`<path class="now" d=${`M${p.x(lanes.now)} 40V${height - 8}`}></path><text class="now-t" x=${p.x(lanes.now)} y="16">${desk.say("timeline.picture.now")}</text>${nowAge === void 0 ? nothing : svg`<text class="ag" x=${p.x(lanes.now)} y="34">${words.say("age.n", { n: nowAge })}</text>`}` : nothing}</svg>`;
}
const KEY = [["closeInMyLife", 11], ["someOfTheTime", 4.8], ["lostTouch", 1.5], ["notSure", 3.25]];
const riverKey = (desk) => html`<figcaption class="key">${KEY.map(([as, width]) => html`<span><svg class="ln" viewBox="0 0 36 16" aria-hidden="true"><path d="M2 8H34" fill="none" stroke="currentColor" stroke-width=${width} stroke-dasharray=${as === "notSure" ? "0.1 7" : nothing} stroke-linecap=${as === "notSure" ? "round" : nothing}></path></svg>${desk.label("known", as)}</span>`)}<span><svg class="ln" viewBox="0 0 36 16" aria-hidden="true"><rect x="6" y="1.5" width="24" height="13" rx="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.5 3"></rect></svg>${desk.say("timeline.chapter.gap")}</span><span>${desk.say("timeline.picture.soft")}</span></figcaption>`;
function strip(desk, picked) {
  const { scene } = desk, lanes = lanesOf(scene.circle, scene.today), rtl = scene.words.dir === "rtl", width = 358;
  const span = lanes.now - lanes.first || 1;
  const x = (day) => {
    const at = Math.round((4 + (day - lanes.first) / span * (width - 8)) * 10) / 10;
    return rtl ? width - at : at;
  };
  const box = (cls, a, b, y, h, r) => svg`<rect class=${cls} x=${Math.min(x(a), x(b))} y=${y} width=${Math.max(Math.abs(x(b) - x(a)) - (cls === "rib" ? 0 : 1), 1.5)} height=${h} rx=${r}></rect>`;
  const years = span / YEAR, step = years > 45 ? 20 : years > 20 ? 10 : years > 3 ? 5 : 1;
  const ages = [];
  if (lanes.born !== void 0) for (let age = 0; age < years - step * 0.4; age += step) ages.push(age);
  const found = picked === void 0 ? void 0 : [...lanes.homes, ...lanes.lanes.flatMap(({ dots }) => dots.map(([day, id]) => ({ id, from: day, to: day })))].find(({ id }) => id === picked);
  return html`<div class="strip"><svg viewBox="0 0 ${width} 98" aria-hidden="true" focusable="false">${lanes.homes.map(({ is, from, to }) => box(is === "gap" ? "hole" : "home", from, to, is === "gap" ? 20.5 : 20, is === "gap" ? 21 : 22, 3))}${lanes.lanes.slice(0, 8).map((lane, i) => {
    const y = 51 + i * 6;
    return svg`<g class=${colourOf(scene.circle, lane.id)}>${lane.parts.map(({ as, from, to }) => HALF[as] === void 0 ? svg`<path class=${as === "notSure" ? "dots" : "hair"} d=${`M${x(from)} ${y}H${x(to)}`}></path>` : box("rib", from, to, y - (as === "closeInMyLife" ? 2 : 1), as === "closeInMyLife" ? 4 : 2, as === "closeInMyLife" ? 2 : 1))}</g>`;
  })}${ages.map((age) => svg`<text x=${x(lanes.born + age * YEAR) + (age ? 0 : rtl ? -8 : 8)} y="13">${age ? scene.words.say("age.n", { n: age }) : desk.say("timeline.picture.born")}</text>`)}<text x=${rtl ? 12 : width - 12} y="13">${desk.say("timeline.picture.now")}</text>${found ? svg`<path class="now" d=${`M${(x(found.from) + x(found.to)) / 2} 16V98`}></path>` : nothing}</svg></div>`;
}

export { moved, river, riverKey, strip, wholeLife };
