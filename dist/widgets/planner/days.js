import { nothing, html } from 'lit';
import { erasePatch } from '../../core/change.js';
import { closedValue, lists, hasDied } from '../../core/vocabulary.js';
import { silentAbout, spokenOf } from '../../core/wishes.js';
import { dateOf, dayOf } from '../../core/rhythm.js';
import { boundsOf, sayWhen, readWhen } from '../../core/when.js';
import { token, isNameHidden, nameOf } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import { icon } from '../../ui/icons.js';
import { addDays } from '../../ui/days.js';
import { mine, isFolded as isFolded$1, unfold, alone, question } from './feelings.js';
import { opener, frame, filled, signed } from './desk.js';

const NEAR = 60;
function nextDate({ when }, today) {
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)$/.exec(when.edtf ?? "") ?? [];
  if (month === void 0) {
    const { earliest, latest } = boundsOf(when);
    return when.edtf && earliest === latest ? latest : void 0;
  }
  const year = +today.slice(0, 4);
  return [year, year + 1].map((y) => dateOf(dayOf(`${String(y).padStart(4, "0")}-${month}-01`) + Number(day) - 1)).find((date) => date >= today);
}
const sayDayKind = ({ words, circle, me }, { kind, person }) => {
  const p = person === void 0 ? "" : circle.people[person]?.name ?? "";
  const label = words.label("dayKind", kind, { p: p || words.say("someone"), me });
  return p && !label.includes(p) ? words.say("planner.days.of", { kind: label, p }) : label;
};
function daysNear(scene, person, from = "9999", to = from) {
  const { circle, today } = scene;
  return Object.values(circle.days).flatMap((day) => {
    const date = nextDate(day, today);
    const quiet = day.person !== void 0 && circle.people[day.person] !== void 0 && silentAbout(circle, day.person, today);
    return date !== void 0 && date >= today && (date <= addDays(today, NEAR) || date >= from && date <= to) && spokenOf(day) && !quiet && !isFolded(scene, day) && (!person || day.person === person) ? [[date, day]] : [];
  });
}
const dayLine = (scene, day) => html`<li class="item soft ${mine(day)}">${day.person ? token(scene, day.person) : html`<span class="tok event" aria-hidden="true">${icon("calendar")}</span>`}<div class="body"><p class="when">${sayDayKind(scene, day)}</p>${day.words ? html`<p class="own t-small">${day.words}</p>` : nothing}</div></li>`;
function dayList(desk) {
  const { scene } = desk;
  const { circle, words } = scene;
  const days = Object.entries(circle.days).filter(([, day]) => !desk.person || day.person === desk.person);
  if (days.some(([, day]) => isFolded$1(desk, day))) return unfold(desk);
  return html`${days.length ? html`<ul class="dots-list">${days.map(([id, day]) => html`<li class=${mine(day)}>${[sayDayKind(scene, day), sayWhen(day.when, words)].join(words.say("list.comma"))}. <span class="t-quiet">${day.tone ? `${words.label("tone", closedValue("tone", day.tone))}.` : ""}</span> ${day.words ? html`<span class="own t-small">${day.words}</span>` : nothing}${alone(desk, day)}${dayActions(desk, id, day)}${desk.status(id)}</li>`)}</ul>` : html`<p class="t-quiet">${desk.say("planner.days.none")}</p>`}${scene.readonly ? nothing : html`${opener(desk, "day", desk.say("planner.days.add"))}${desk.isOpen("day") ? dayForm(desk, "day") : nothing}`}`;
}
function dayActions(desk, id, day) {
  const { scene } = desk;
  const { words } = scene;
  if (scene.readonly || day.by && day.by.id !== scene.viewer.id) return nothing;
  const may = spokenOf({ ...day, remind: true });
  const form = `day-${id}`;
  const name = html`<span class="vh">: ${sayDayKind(scene, day)}</span>`;
  return html`<span class="btns">${opener(desk, form, html`${desk.say("planner.change")}${name}`, { kind: "quiet", fill: (f) => {
    fillDay(f, day, scene.today);
  } })}${may ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.act("day-kept", { days: { [id]: { remind: !day.remind } } }, desk.say("planner.days.said"));
  }}>${desk.say(day.remind ? "planner.days.hide" : "planner.days.show")}${name}</button>` : nothing}${question(desk, `erase-${id}`, words.say("erase"), words.say("erase.ask"), words.say("erase.yes"), words.say("erase.no"), () => {
    desk.act("erased", erasePatch(scene.circle, [`days/${id}`], (/* @__PURE__ */ new Date()).toISOString(), scene.viewer), desk.say("planner.feel.erased"));
  })}</span>${desk.isOpen(form) ? dayForm(desk, form, [id, day]) : nothing}`;
}
function fillDay(form, day, today) {
  const { kind = "", when } = day;
  const known = lists.dayKind.includes(kind);
  const each = when.edtf?.startsWith("XXXX") ?? false;
  const date = nextDate(day, today);
  if (each) form.lists.each = ["1"];
  if (day.remind) form.lists.remind = ["1"];
  form.fill({ kind: known ? kind : "", own: known ? "" : kind, person: day.person, date, said: when.said ?? (date ? "" : when.edtf), tone: day.tone, words: day.words });
}
function dayForm(desk, id, old) {
  const { scene } = desk;
  const { words, circle, me } = scene;
  const form = desk.form(id);
  const born = form.get("kind") === "birthday" ? circle.people[form.get("person")]?.birthday?.edtf : void 0;
  if (!old && born && /\d{4}-\d\d-\d\d$|^XXXX/.test(born) && form.values.born !== born && !form.get("date") && !form.get("said")) {
    form.values.born = born;
    form.lists.each = ["1"];
    form.fill({ date: nextDate({ when: { edtf: `XXXX${born.slice(4)}` } }, scene.today) });
  }
  const shows = spokenOf({ remind: true, tone: form.get("tone") || "hard" });
  const submit = () => {
    const kind = form.get("own") || form.get("kind");
    const said = form.get("said");
    const edtf = form.get("date") ? form.all("each").length ? `XXXX${form.get("date").slice(4)}` : form.get("date") : readWhen(said)?.edtf;
    if (desk.fail(form, { own: kind ? void 0 : desk.say("planner.err.pick"), said: edtf || said ? void 0 : desk.say("planner.err.date") })) return;
    const [key, day] = old ?? [scene.newId()];
    const when = filled({ edtf, said }, day?.when);
    const fields = { ...filled({ kind, person: form.get("person"), tone: form.get("tone"), words: form.get("words") }, day), ...Object.keys(when).length && { when } };
    const remind = shows && form.all("remind").length > 0;
    desk.act("day-kept", { days: { [key]: { ...fields, ...(!day || remind !== !!day.remind) && { remind }, ...!day && signed(scene) } } }, desk.say("planner.days.said"));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say(old ? "planner.form.edit" : "planner.days.add"), desk.say(old ? "save" : "planner.days.save"), submit, html`
    ${form.select("kind", desk.say("planner.days.kind"), lists.dayKind.map((value) => ({ value, label: words.label("dayKind", value, { me, p: words.say("someone") }) })), desk.say("planner.form.notSaid"))}
    ${form.field("own", desk.say("planner.days.own"))}
    ${form.select("person", desk.say("planner.days.whose"), Object.entries(circle.people).filter(([id2, person]) => !isNameHidden(scene, id2) && (!person.setAside || hasDied(person))).map(([value]) => ({ value, label: nameOf(scene, value) })), desk.say("planner.days.mine"))}
    ${form.field("date", desk.say("planner.days.when"), { type: "date" })}
    ${form.get("date") ? form.many("each", desk.say("planner.form.repeats"), [{ value: "1", label: words.label("often", "yearly") }]) : form.field("said", desk.say("planner.form.said"), { hint: desk.say("planner.days.when.hint") })}
    ${form.one("tone", desk.say("planner.days.tone"), lists.tone.map((value) => ({ value, label: words.label("tone", value) })), { layout: "two-wide", clear: desk.say("clear") })}
    ${shows ? form.tick("remind", desk.say("planner.days.show")) : nothing}
    ${form.field("words", desk.say("planner.form.words"), { long: true })}`, { note: desk.vis(old?.[1].seenBy ?? ["me"], form.id) });
}

export { dayLine, dayList, daysNear, sayDayKind };
