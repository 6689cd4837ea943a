import { nothing, svg, html } from 'lit';
import { isoDate, dayNumber } from '../../core/when.js';
import { colourOf } from '../../ui/parts/person.js';
import { lanesFor, spotOf } from './lanes.js';
import { indexOf } from './order.js';
import { HALF, YEAR } from './river.js';

function strip(desk, picked) {
  const { scene } = desk, lanes = lanesFor(scene), rtl = scene.words.dir === "rtl", width = 358;
  const span = lanes.now - lanes.first || 1;
  const x = (day) => {
    const at = Math.round((4 + (day - lanes.first) / span * (width - 8)) * 10) / 10;
    return rtl ? width - at : at;
  };
  const box = (cls, a, b, y, h, r) => svg`<rect class=${cls} x=${Math.min(x(a), x(b))} y=${y} width=${Math.max(Math.abs(x(b) - x(a)) - (cls === "rib" ? 0 : 1), 1.5)} height=${h} rx=${r}></rect>`;
  const least = lanes.lanes.map(({ weight }) => weight).sort((a, b) => b - a)[7] ?? 0, most = lanes.lanes.filter(({ weight }) => weight >= least).slice(0, 8);
  const years = span / YEAR, step = years > 45 ? 20 : years > 20 ? 10 : years > 3 ? 5 : 1;
  const { born } = lanes, scale = [];
  if (born !== void 0) for (let age = 0; age < years - step * 0.4; age += step) scale.push({ at: x(born + age * YEAR) + (age ? 0 : rtl ? -8 : 8), text: age ? scene.words.say("age.n", { n: age }) : desk.say("timeline.picture.born") });
  else for (let year = Math.ceil(+isoDate(lanes.first).slice(0, 4) / step) * step; ; year += step) {
    const at = x(dayNumber(`${String(year).padStart(4, "0")}-01-01`)), along = rtl ? width - at : at;
    if (along > width - 44) break;
    if (along > 16) scale.push({ at, text: scene.words.say("when.year", { year }) });
  }
  const spot = picked === void 0 ? void 0 : spotOf(lanes, indexOf(scene.circle.entries).byId.get(picked))?.map((day) => x(Math.min(day, lanes.now)));
  return html`<div class="strip"><svg viewBox="0 0 ${width} 98" aria-hidden="true" focusable="false">${lanes.homes.map(({ is, from, to }) => box(is === "gap" ? "hole" : "home", from, to, is === "gap" ? 20.5 : 20, is === "gap" ? 21 : 22, 3))}${most.map((lane, i) => {
    const y = 51 + i * 6;
    return svg`<g class=${colourOf(scene.circle, lane.id)}>${lane.parts.map(({ as, from, to }) => HALF[as] === void 0 ? svg`<path class=${as === "notSure" ? "dots" : "hair"} d=${`M${x(from)} ${y}H${x(to)}`}></path>` : box("rib", from, to, y - (as === "closeInMyLife" ? 2 : 1), as === "closeInMyLife" ? 4 : 2, as === "closeInMyLife" ? 2 : 1))}</g>`;
  })}${scale.map(({ at, text }) => svg`<text x=${at} y="13">${text}</text>`)}<text x=${rtl ? 12 : width - 12} y="13">${desk.say("timeline.picture.now")}</text>${spot ? svg`<rect class="at" x=${Math.min(...spot) - 1} y="16" width=${Math.abs(spot[1] - spot[0]) + 2} height="82" rx="2"></rect>` : nothing}</svg></div>`;
}

export { strip };
