import { nothing, html } from 'lit';
import { erasePatch } from '../../core/change.js';
import { closedValue, lists, hasDied } from '../../core/vocabulary.js';
import { silentAbout, spokenOf } from '../../core/wishes.js';
import { boundsOf, sayWhen, readWhen } from '../../core/when.js';
import { token, isNameHidden, nameOf } from '../../ui/parts/person.js';
import { icon } from '../../ui/icons.js';
import { addDays } from '../../ui/days.js';
import { mine, isMine, isFolded, unfold, question } from './feelings.js';
import { opener, frame, signed, filled } from './desk.js';

const NEAR = 60;
function nextDate({ when }, today) {
  const each = /^XXXX-(\d\d-\d\d)$/.exec(when.edtf ?? "")?.[1];
  if (each === void 0) {
    const { earliest, latest } = boundsOf(when);
    return when.edtf && earliest === latest ? latest : void 0;
  }
  const year = +today.slice(0, 4);
  return [year, year + 1].map((y) => `${String(y).padStart(4, "0")}-${each}`).find((date) => date >= today);
}
const sayDayKind = ({ words, circle, me }, { kind, person }) => {
  const p = person === void 0 ? "" : circle.people[person]?.name ?? "";
  const label = words.label("dayKind", kind, { p: p || words.say("someone"), me });
  return p && !label.includes(p) ? words.say("planner.days.of", { kind: label, p }) : label;
};
function daysNear(scene, person) {
  const { circle, today } = scene;
  return Object.values(circle.days).flatMap((day) => {
    const date = nextDate(day, today);
    const quiet = day.person !== void 0 && circle.people[day.person] !== void 0 && silentAbout(circle, day.person, today);
    return date !== void 0 && date >= today && date <= addDays(today, NEAR) && spokenOf(day) && !quiet && !(scene.present.length && isMine(day)) && (!person || day.person === person) ? [[date, day]] : [];
  });
}
const dayLine = (scene, day) => html`<li class="item soft ${mine(day)}">${day.person ? token(scene, day.person) : html`<span class="tok event" aria-hidden="true">${icon("calendar")}</span>`}<div class="body"><p class="when">${sayDayKind(scene, day)}</p>${day.words ? html`<p class="own t-small">${day.words}</p>` : nothing}</div></li>`;
function dayList(desk) {
  const { scene } = desk;
  const { circle, words } = scene;
  const days = Object.entries(circle.days).filter(([, day]) => !desk.person || day.person === desk.person);
  if (days.some(([, day]) => isFolded(desk, day))) return unfold(desk);
  return html`${days.length ? html`<ul class="dots-list">${days.map(([id, day]) => html`<li class=${mine(day)}>${sayDayKind(scene, day)}, ${sayWhen(day.when, words)}. <span class="t-quiet">${day.tone ? words.label("tone", closedValue("tone", day.tone)) : ""}</span> ${day.words ? html`<span class="own t-small">${day.words}</span>` : nothing}${dayActions(desk, id, day)}${desk.status(id)}</li>`)}</ul>` : html`<p class="t-quiet">${desk.say("planner.days.none")}</p>`}${scene.readonly ? nothing : html`${opener(desk, "day", desk.say("planner.days.add"))}${desk.isOpen("day") ? dayForm(desk) : nothing}`}`;
}
function dayActions(desk, id, day) {
  const { scene } = desk;
  const { words } = scene;
  if (scene.readonly || day.by && day.by.id !== scene.viewer.id) return nothing;
  const may = spokenOf({ ...day, remind: true });
  return html`<span class="btns">${may ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.act("day-kept", { days: { [id]: { remind: !day.remind } } }, desk.say("planner.days.said"));
  }}>${desk.say(day.remind ? "planner.days.hide" : "planner.days.show")}<span class="vh">: ${sayDayKind(scene, day)}</span></button>` : nothing}${question(desk, `erase-${id}`, words.say("erase"), words.say("erase.ask"), words.say("erase.yes"), words.say("erase.no"), () => {
    desk.act("erased", erasePatch(scene.circle, [`days/${id}`], (/* @__PURE__ */ new Date()).toISOString(), scene.viewer), desk.say("planner.feel.erased"));
  })}</span>`;
}
function dayForm(desk) {
  const { scene } = desk;
  const { words, circle, me } = scene;
  const form = desk.form("day");
  const submit = () => {
    const kind = form.get("own") || form.get("kind");
    const said = form.get("said");
    const edtf = form.get("date") ? form.all("each").length ? `XXXX${form.get("date").slice(4)}` : form.get("date") : readWhen(said)?.edtf;
    if (desk.fail(form, { own: kind ? void 0 : desk.say("planner.err.pick"), said: edtf || said ? void 0 : desk.say("planner.err.date") })) return;
    const tone = form.get("tone");
    desk.act("day-kept", { days: { [scene.newId()]: {
      kind,
      when: filled({ edtf, said }),
      ...filled({ person: form.get("person"), tone, words: form.get("words") }),
      remind: form.all("remind").length > 0,
      ...signed(scene)
    } } }, desk.say("planner.days.said"));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.days.add"), desk.say("planner.days.save"), submit, html`
    ${form.select("kind", desk.say("planner.days.kind"), lists.dayKind.map((value) => ({ value, label: words.label("dayKind", value, { me, p: words.say("someone") }) })), desk.say("planner.form.notSaid"))}
    ${form.field("own", desk.say("planner.days.own"))}
    ${form.select("person", desk.say("planner.days.whose"), Object.entries(circle.people).filter(([id, person]) => !isNameHidden(scene, id) && (!person.setAside || hasDied(person))).map(([value]) => ({ value, label: nameOf(scene, value) })), desk.say("planner.days.mine"))}
    ${form.field("date", desk.say("planner.days.when"), { type: "date" })}
    ${form.get("date") ? form.many("each", desk.say("planner.form.repeats"), [{ value: "1", label: words.label("often", "yearly") }]) : form.field("said", desk.say("planner.form.said"), { hint: desk.say("planner.days.when.hint") })}
    ${form.one("tone", desk.say("planner.days.tone"), lists.tone.map((value) => ({ value, label: words.label("tone", value) })), { layout: "two-wide", clear: desk.say("clear") })}
    ${form.get("tone") === "hard" || form.get("tone") === "dontRemindMe" ? nothing : form.many("remind", desk.say("planner.days.remind"), [{ value: "1", label: desk.say("planner.days.remind") }])}
    ${form.field("words", desk.say("planner.form.words"), { long: true })}`, { note: desk.vis(["me"], "day") });
}

export { dayLine, dayList, daysNear, sayDayKind };
