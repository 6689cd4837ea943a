import { nothing, svg, html } from 'lit';
import { ageAt, isoDate, dayNumber } from '../../core/when.js';
import { hasDied } from '../../core/vocabulary.js';
import { colourOf, nameOf, initials } from '../../ui/parts/person.js';
import { indexOf } from './order.js';
import { lanesFor, spotOf } from './lanes.js';

const GUTTER = 128, EDGE = 6;
const ROW = 35;
const W = 1036, FLOW = W - GUTTER - EDGE;
const YEAR = 365.2425;
const HALF = { closeInMyLife: 5.5, someOfTheTime: 2.4 };
const THIN = 0.75;
const LEAST = 60;
const wholeLife = ({ first, end }) => [first - (end - first) * 0.01, end];
function moved(lanes, view, by, centre) {
  const [first, last] = wholeLife(lanes), from = view?.from ?? first, to = view?.to ?? last;
  const width = by === "closer" ? Math.max(LEAST, (to - from) / 2) : to - from;
  const middle = by === "closer" ? centre ?? (from + to) / 2 : (from + to) / 2 + (by === "later" ? width : -width) / 2;
  const start = Math.max(first, Math.min(last - width, middle - width / 2));
  return { from: start, to: start + width, picked: view?.picked };
}
const dayAt = (lanes, view, share) => {
  const [first, last] = wholeLife(lanes), { from = first, to = last } = view ?? {};
  return from + (share * W - GUTTER) / FLOW * (to - from);
};
function axis(desk, lanes, p, view, height) {
  const { words, circle } = desk.scene, years = (view.to - view.from) / YEAR, months = years < 1.2 ? 1 : years < 3 ? 3 : 0;
  const step = years <= 9 ? 1 : years <= 25 ? 2 : years <= 45 ? 5 : 10, names = months ? desk.say("timeline.picture.months").split(" ") : [];
  const out = [], firstYear = +isoDate(p.lo).slice(0, 4), lastYear = +isoDate(p.hi).slice(0, 4);
  for (let year = firstYear; year <= lastYear; year++) if (months || !(year % step)) for (let month = 1; month <= 12; month += months || 12) {
    const day = dayNumber(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`), x = p.x(day);
    if (!p.inside(day)) continue;
    const along = p.dir < 0 ? W - x : x, near = p.inside(lanes.now) && Math.abs(x - p.x(lanes.now)) < 44 || Math.abs(along - GUTTER + 40) < 20 || Math.abs(along - W) < 20;
    const age = month === 1 && lanes.born !== void 0 && day >= lanes.born && circle.me.born ? ageAt(circle.me.born, { edtf: isoDate(day) })?.from : void 0;
    out.push(svg`<path class="tick" d=${`M${x} 46V${height - 8}`}></path>${near ? nothing : svg`<text class=${month === 1 ? "yr" : "mo"} x=${x} y="16">${month === 1 ? words.say("when.year", { year }) : names[month - 1]}</text>${age === void 0 ? nothing : svg`<text class="ag" x=${x} y="34">${words.say("age.n", { n: age })}</text>`}`}`);
  }
  return out;
}
const widthOf = (text) => Array.from(text).reduce((sum, letter) => sum + (/[ijlrtfI.,:’'() -]/.test(letter) ? 5 : /[mwMW]/.test(letter) ? 12 : /[A-Z]/.test(letter) ? 9.4 : 8.1), 0);
const cut = (text, room) => {
  const part = room / widthOf(text);
  return part < 1 ? `${text.slice(0, Math.max(1, Math.floor(part * text.length) - 1)).trim()}\u2026` : text;
};
function bands(desk, list, p, y, height, view) {
  const { entries } = desk.scene.circle, short = [];
  const drawn = list.filter(({ from, to }) => to >= p.lo && from <= p.hi).map(({ id, is, from, to, softFrom, softTo }) => {
    const a = p.x(Math.max(from, p.lo)), b = p.x(Math.min(to, p.hi)), x = Math.min(a, b) + 1, w = Math.max(Math.abs(b - a) - 2, 2.5);
    const isSeen = to > view.from && from < view.to, seen = isSeen ? Math.abs(p.x(Math.min(to, view.to)) - p.x(Math.max(from, view.from))) - 2 : w, middle = isSeen ? (p.x(Math.max(from, view.from)) + p.x(Math.min(to, view.to))) / 2 : x + w / 2;
    const entry = entries[id], text = is === "gap" ? entry.gap === "recordLost" ? desk.label("gap", "recordLost") : desk.say("timeline.picture.gap") : entry.title ?? entry.place ?? desk.label("entry", entry.kind);
    const most = seen - 8, room = most / widthOf(text), fits = room >= 0.95 || seen > 62, said = room < 0.95 ? cut(text, most) : text;
    const name = svg`<text class="bl ${is}-t" x=${middle} y=${y + height / 2 + 5} textLength=${room < 1.3 ? Math.min(most, widthOf(said)) : nothing} lengthAdjust="spacingAndGlyphs">${said}</text>`;
    if (!fits && is !== "school" && isSeen) short.push({ x: middle, text });
    const mark = view.picked === id ? svg`<rect class="pick" x=${x} y=${y} width=${w} height=${height} rx=${Math.min(6, w / 2)}></rect>` : nothing;
    if (is === "gap") return svg`<g data-go=${id}><rect class="hole" x=${x} y=${y + 0.75} width=${w} height=${height - 1.5} rx=${Math.min(6, w / 2)}></rect>${fits ? name : w > 11 ? svg`<text class="hole-t" x=${middle} y=${y + 24}>?</text>` : nothing}${mark}</g>`;
    const s = softFrom && from >= p.lo, e = softTo && to <= p.hi, edge = Math.min(0.45, 0.05 * W / w);
    const fill = s || e ? p.soft(`stop-${is}`, a, b, [[0, s ? 0 : 1], [s ? edge : 0, 1], [e ? 1 - edge : 1, 1], [1, e ? 0 : 1]]) : void 0;
    return svg`<g data-go=${id}><rect class="${fill ? "soft" : is}" fill=${fill ?? nothing} x=${x} y=${y} width=${w} height=${height} rx=${Math.min(6, w / 2)}></rect>${fits ? name : nothing}${mark}</g>`;
  });
  return { drawn, short };
}
function ribbon(p, y, x1, x2, half, before, after) {
  const taper = Math.min(18, Math.abs(x2 - x1) / 2.2) * p.dir;
  const a = before === void 0 ? half : Math.min(half, before), b = after === void 0 ? half : Math.min(half, after);
  const start = before === void 0 ? x1 : x1 + taper, end = after === void 0 ? x2 : x2 - taper;
  const from = (sign2) => before === void 0 ? "" : sign2 < 0 ? `C${x1 + taper / 2} ${y - a} ${x1 + taper / 2} ${y - half} ${start} ${y - half}` : `C${x1 + taper / 2} ${y + half} ${x1 + taper / 2} ${y + a} ${x1} ${y + a}`;
  const to = (sign2) => after === void 0 ? "" : sign2 < 0 ? `C${x2 - taper / 2} ${y - half} ${x2 - taper / 2} ${y - b} ${x2} ${y - b}` : `C${x2 - taper / 2} ${y + b} ${x2 - taper / 2} ${y + half} ${end} ${y + half}`;
  return `M${x1} ${y - (before === void 0 ? half : a)}${from(-1)}L${end} ${y - half}${to(-1)}L${x2} ${y + (after === void 0 ? half : b)}${to(1)}L${start} ${y + half}${from(1)}Z`;
}
function marks(dots, p, y, since = -Infinity) {
  let d = "", from = NaN, to = NaN;
  const put = () => {
    const r = to - from > 2 ? 3 : 4.5;
    if (from <= to) d += `M${from} ${y - r}H${to}a${r} ${r} 0 0 1 0 ${r * 2}H${from}a${r} ${r} 0 0 1 0-${r * 2}Z`;
  };
  for (const [day] of dots) if (day >= since && p.inside(day)) {
    const x = p.x(day);
    if (x - to < 11 && from - x < 11) [from, to] = [Math.min(x, from), Math.max(x, to)];
    else {
      put();
      from = to = x;
    }
  }
  put();
  return d;
}
const sign = (is, x, y) => is === "group" ? svg`<rect class="tk" x=${x - 12} y=${y - 12} width="24" height="24" rx="8"></rect>` : is === "place" ? svg`<path class="tk" d=${`M${x - 12} ${y + 12}v-12a12 12 0 0 1 24 0v12z`}></path>` : is === "animal" ? svg`<ellipse class="tk" cx=${x} cy=${y} rx="13.5" ry="11.5"></ellipse>` : svg`<circle class="tk" cx=${x} cy=${y} r="12.5"></circle>`;
function line(desk, lanes, lane, p, y, view, isNear) {
  const { scene } = desk, { circle } = scene, person = circle.people[lane.id], c = colourOf(circle, lane.id);
  const parts = lane.parts.filter(({ from, to }) => to >= p.lo && from <= p.hi), first = lane.parts[0].from;
  const begun = Math.max(first, view.from), start = p.x(begun), edge = p.x(view.from);
  const rim = isNear ? 13 : -1, isAway = (p.x(view.to) - p.x(first)) * p.dir < rim || lane.parts.at(-1).to < view.from, inView = !isAway && (p.x(first) - edge) * p.dir > rim;
  const said = nameOf(scene, lane.id), name = (x) => svg`<text class="nm" x=${x - 20 * p.dir} y=${y + 5}>${cut(said.length > 15 ? `${said.slice(0, 14)}\u2026` : said, ((p.dir < 0 ? W - x : x) - 20) * 0.9)}</text>`;
  const drawn = parts.map((part, i) => {
    const x1 = p.x(Math.max(part.from, p.lo)), x2 = p.x(Math.min(part.to, p.hi)), half2 = HALF[part.as];
    if (part.as === "notSure") return svg`<path class="dots" d=${`M${x1 + 4 * p.dir} ${y}H${x2}`}></path>`;
    if (half2 === void 0) return svg`<path class=${part.as === "rem" ? "rem" : "hair"} d=${`M${x1} ${y}H${x2}`}></path>`;
    const beside = (other) => other && (other.as === "rem" ? void 0 : HALF[other.as] ?? THIN);
    const w = Math.abs(x2 - x1) || 1, s = part.softFrom && part.from >= p.lo, e = part.softTo && part.to <= p.hi;
    const fill = s || e ? p.soft("ribstop", x1, x2, [[0, s ? 0.05 : 1], [s ? Math.min(0.45, 26 / w) : 0, 1], [e ? 1 - Math.min(0.45, 34 / w) : 1, 1], [1, e ? 0.05 : 1]], c) : void 0;
    return svg`<path class=${fill ? "ribf" : "rib"} fill=${fill ?? nothing} d=${ribbon(p, y, x1, x2, half2, beside(parts[i - 1]), beside(parts[i + 1]))}></path>`;
  });
  const last = parts.at(-1), half = last && last.to === lanes.now ? HALF[last.as] : void 0;
  let fade = nothing;
  if (half !== void 0 && p.inside(lanes.now)) {
    const a = p.x(lanes.now), b = p.x(Math.min(lanes.end, lanes.now + (view.to - view.from) * 0.055));
    fade = svg`<rect fill=${p.soft("ribstop", a, b, [[0, 0.55], [1, 0]], c)} x=${Math.min(a, b)} y=${y - half} width=${Math.abs(b - a)} height=${half * 2}></rect>`;
  }
  const picked = lane.dots.find(([, id]) => id === view.picked);
  const note = lane.died !== void 0 && lane.died > view.from, near = Math.min(lanes.now, view.to), turned = note && lane.died < near && (p.x(near) - p.x(lane.died)) * p.dir < 80;
  const died = lane.died !== void 0 && p.inside(lane.died) ? svg`<circle class="mem" cx=${p.x(lane.died)} cy=${y} r="4.5"></circle>${note ? svg`<text class="note ${turned ? "end" : ""}" x=${p.x(lane.died) + (turned ? -10 : 10) * p.dir} y=${y - 7}>${desk.say("timeline.picture.died", { year: isoDate(lane.died).slice(0, 4) })}</text>` : nothing}` : nothing;
  const alone = isNear && (start - edge) * p.dir < 20 + widthOf(said) * 1.1;
  const token = svg`${sign(person.is, start, y)}${hasDied(person) ? svg`<circle class="ring" cx=${start} cy=${y} r="9.5"></circle>` : nothing}<text class="ini" x=${start} y=${y + 4.2}>${initials(circle.people).get(lane.id) ?? ""}</text>${alone && inView ? nothing : name(start)}`;
  const d = marks(lane.dots, p, y, first), still = isAway || inView ? name(edge) : token;
  return {
    flows: svg`<g class=${c} data-person=${lane.id}>${drawn}${fade}${d ? svg`<path class="mem" data-marks=${lane.id} d=${d}></path>` : nothing}${picked && p.inside(picked[0]) ? svg`<circle class="mem on" data-go=${picked[1]} cx=${p.x(picked[0])} cy=${y} r=${Math.abs(p.x(picked[0]) - start) < 14 ? 16 : 7}></circle>` : nothing}${died}${inView ? token : nothing}</g>`,
    stays: inView && !alone ? nothing : svg`<g class=${c} data-person=${lane.id}>${still}</g>`
  };
}
function callouts(list, y, p, isNear) {
  const [least, most] = [isNear ? GUTTER : 0, W - EDGE].map((edge) => p.dir < 0 ? edge - W : edge);
  let end = least - 6;
  return [...list].sort((a, b) => (a.x - b.x) * p.dir).flatMap(({ x, text }, i, all) => {
    const half = widthOf(text) * 0.5, next = all[i + 1], at = x * p.dir;
    const lean = at + half > most || next && Math.abs(next.x - x) < half + widthOf(next.text) * 0.5 + 8 ? "end" : at - half < end + 8 ? "start" : "";
    const first = at - (lean === "end" ? half * 2 - 4 : lean === "start" ? 4 : half), last = first + half * 2;
    if (first < end + 6 || last > most) return [];
    end = last;
    return [svg`<path class="lead" d=${`M${x} 88V${y - 14}`}></path><text class="call ${lean}" x=${x + (lean === "end" ? 4 : lean === "start" ? -4 : 0) * p.dir} y=${y}>${text}</text>`];
  });
}
function river(desk, asked) {
  const { scene } = desk, { words } = scene, lanes = lanesFor(scene), [first, last] = wholeLife(lanes);
  const view = asked ?? { from: first, to: last, picked: void 0 }, rtl = words.dir === "rtl", width = view.to - view.from;
  const defs = [], lo = Math.max(first, view.from - width), hi = Math.min(last, view.to + width);
  const p = {
    lo,
    hi,
    dir: rtl ? -1 : 1,
    x: (day) => {
      const x = Math.round((GUTTER + (day - view.from) / width * FLOW) * 10) / 10;
      return rtl ? W - x : x;
    },
    inside: (day) => day >= lo && day <= hi,
    soft: (cls, x1, x2, stops, colour = "") => {
      const id = `g${defs.length}`;
      defs.push(svg`<linearGradient id=${id} class=${colour} gradientUnits="userSpaceOnUse" x1=${x1} x2=${x2} y1="0" y2="0">${stops.map(([offset, opacity]) => svg`<stop class=${cls} offset=${offset} stop-opacity=${opacity}></stop>`)}</linearGradient>`);
      return `url(#${id})`;
    }
  };
  const isNear = asked !== void 0 && width < last - first - 1;
  const homes = bands(desk, lanes.homes, p, 48, 38, view);
  const schoolY = homes.short.length ? 138 : 100, schools = bands(desk, lanes.schools, p, schoolY, 26, view);
  const top = lanes.schools.length ? schoolY + 60 : schoolY + 20, height = top + lanes.lanes.length * ROW + 4;
  const { picked } = view, hasMark = [...lanes.homes, ...lanes.schools].some(({ id }) => id === picked) || lanes.lanes.some(({ dots }) => dots.some(([, id]) => id === picked));
  const spot = picked === void 0 || hasMark ? void 0 : spotOf(lanes, indexOf(scene.circle.entries).byId.get(picked))?.map((day) => p.x(day));
  const label = rtl ? W - GUTTER + 14 : GUTTER - 14, now = p.x(lanes.now), end = p.x(hi), next = Math.abs(end - now);
  const nowAge = lanes.born !== void 0 && scene.circle.me.born ? ageAt(scene.circle.me.born, { edtf: scene.today })?.from : void 0;
  const people = lanes.lanes.map((lane, i) => line(desk, lanes, lane, p, top + i * ROW, view, isNear));
  return html`<svg class="river" viewBox="0 0 ${W} ${height}" aria-hidden="true" focusable="false"><defs>${defs}${isNear ? svg`<clipPath id="seen"><rect x=${rtl ? EDGE : GUTTER} y="40" width=${FLOW} height=${height}></rect><rect x=${rtl ? 0 : GUTTER - 40} y="0" width=${FLOW + 40 + EDGE} height="40"></rect></clipPath>` : nothing}</defs>
    ${lanes.homes.length ? svg`<text class="rowlab" x=${label} y="72">${desk.label("entryGroup", "homes")}</text>` : nothing}
    ${lanes.schools.length ? svg`<text class="rowlab" x=${label} y=${schoolY + 18}>${desk.say(lanes.schools.some(({ id }) => scene.circle.entries[id]?.kind === "work") ? "timeline.picture.work" : "timeline.picture.schools")}</text>` : nothing}
    <g clip-path=${isNear ? "url(#seen)" : nothing}><g class="flow">
    ${hi > lanes.now ? svg`<rect class="zone" x=${Math.min(now, end)} y="40" width=${next} height=${height - 40} rx="10"></rect>` : nothing}
    ${axis(desk, lanes, p, view, height)}${homes.drawn}
    ${hi > lanes.now && next > 40 ? svg`<text class="next-t" x=${(now + end) / 2} y="72">${desk.say("timeline.picture.next")}</text>` : nothing}
    ${schools.drawn}${people.map(({ flows }) => flows)}
    ${lanes.hopes.length ? svg`<path class="hope" data-marks="" d=${marks(lanes.hopes, p, 98)}></path>` : nothing}
    ${p.inside(lanes.now) ? svg`<path class="now" d=${`M${now} 40V${height - 8}`}></path><text class="now-t" x=${now} y="16">${desk.say("timeline.picture.now")}</text>${nowAge === void 0 ? nothing : svg`<text class="ag" x=${now} y="34">${words.say("age.n", { n: nowAge })}</text>`}` : nothing}${callouts(homes.short, 120, p, isNear)}
    ${spot ? svg`<rect class="at" x=${Math.min(...spot) - 1} y="40" width=${Math.abs(spot[1] - spot[0]) + 2} height=${height - 48} rx="2"></rect>` : nothing}
    </g></g>${people.map(({ stays }) => stays)}</svg>`;
}
const KEY = [["closeInMyLife", 11], ["someOfTheTime", 4.8], ["lostTouch", 1.5], ["notSure", 3.25]];
const riverKey = (desk) => html`<div class="key">${KEY.map(([as, width]) => html`<span><svg class="ln" viewBox="0 0 36 16" aria-hidden="true"><path d="M2 8H34" fill="none" stroke="currentColor" stroke-width=${width} stroke-dasharray=${as === "notSure" ? "0.1 7" : nothing} stroke-linecap=${as === "notSure" ? "round" : nothing}></path></svg>${desk.label("known", as)}</span>`)}<span><svg class="ln" viewBox="0 0 36 16" aria-hidden="true"><rect x="6" y="1.5" width="24" height="13" rx="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.5 3"></rect></svg>${desk.say("timeline.chapter.gap")}</span><span>${desk.say("timeline.picture.soft")}</span></div>`;

export { FLOW, HALF, LEAST, ROW, W, YEAR, dayAt, moved, river, riverKey, wholeLife };
