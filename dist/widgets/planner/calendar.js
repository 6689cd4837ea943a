import { html, nothing } from 'lit';
import { toICalendar } from '../../core/calendar-file.js';
import { sayRhythm } from '../../core/rhythm-words.js';
import { nextOf } from '../../core/plan-dates.js';
import { sayDay, sayTime } from '../../core/when.js';
import { plansOf, isActive } from './agenda.js';
import { frame } from './desk.js';
import { oftenOf, titleOf } from './say.js';

const iso = (compact) => `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`;
const SHOWN = 12;
function preview({ words }, text) {
  const unfolded = text.replace(/\r\n[ \t]/g, "");
  return unfolded.split("BEGIN:VEVENT").slice(1).map((event) => {
    const field = (name) => new RegExp(`^${name}[^:\\n]*:(.*)$`, "m").exec(event)?.[1]?.trim().replace(/\\n/g, " ").replace(/\\(.)/g, "$1") ?? "";
    const start = field("DTSTART");
    const day = sayDay(iso(start), words, { weekday: true });
    const time = start.length > 8 ? `${start.slice(9, 11)}:${start.slice(11, 13)}` : "";
    const [, repeats, , end = ""] = /^(.*?)(;UNTIL=(\d{8}).*)?$/.exec(field("RRULE")) ?? [];
    const rhythm = repeats && sayRhythm({ starts: `${iso(start)}${time && `T${time}`}`, repeats, ...end && { until: iso(end) } }, words);
    return [field("SUMMARY"), rhythm || (time ? words.say("rhythm.at", { what: day, time: sayTime(time, words) }) : day), event.includes("\nEXDATE") && words.say("planner.export.gaps"), field("LOCATION"), field("DESCRIPTION")].filter(Boolean).join(words.say("list.comma"));
  });
}
function exportForm(desk, give) {
  const { scene } = desk;
  const { circle, today, words } = scene;
  const form = desk.form("export");
  const able = plansOf(scene, desk.person).filter(([id, plan]) => isActive(plan) && plan.starts && plan.starts.length > 7 && nextOf(circle, id, today) && toICalendar(circle, [id], { now: today }));
  const chosen = form.lists.which ?? able.map(([id]) => id);
  form.lists.which = chosen;
  const plans = able.map(([id]) => id).filter((id) => chosen.includes(id));
  const text = toICalendar(circle, plans, { discreet: !form.all("plain").length, words, now: today });
  const lines = preview(scene, text);
  if (!able.length) return html`<p class="t-quiet">${desk.say("planner.export.none")}</p>`;
  return frame(desk, form, desk.say("planner.export.title"), desk.say("planner.export.save"), () => {
    if (desk.fail(form, { which: plans.length ? void 0 : desk.say("planner.err.pick") })) return;
    give(text);
    desk.close("export");
  }, html`
    ${form.many("which", desk.say("planner.export.which"), able.map(([value, plan]) => ({ value, label: titleOf(scene, plan), hint: oftenOf(scene, plan) })), { layout: "" })}
    ${form.tick("plain", html`${desk.say("planner.export.plain")}<small>${desk.say("planner.export.hint", { word: words.say("calendar.discreet") })}</small>`)}
    <div><p class="t-sub">${desk.say("planner.export.says")}</p><ul class="dots-list" data-preview>${lines.slice(0, SHOWN).map((line) => html`<li class="own t-small">${line}</li>`)}</ul>${lines.length > SHOWN ? html`<p class="t-small">${desk.say("planner.did.more", { n: lines.length - SHOWN })}</p>` : nothing}</div>`);
}

export { exportForm };
