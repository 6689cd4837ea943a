import { nothing, html } from 'lit';
import { allows, mayPlan, limitsOn } from '../../core/limits.js';
import { asPatch } from '../../core/merge.js';
import { countTouched, splitPlan } from '../../core/plan-dates.js';
import { occurrences, weekdayOf } from '../../core/rhythm.js';
import { sayRhythm, rhythmsFor } from '../../core/rhythm-words.js';
import { lists, hasDied, coversWay } from '../../core/vocabulary.js';
import { dayNumber, sayTime, readWhen } from '../../core/when.js';
import { addDays } from '../../ui/days.js';
import { WAY_ICONS } from '../../ui/icons.js';
import { nameOf, isNameHidden, whoIs } from '../../ui/parts/person.js';
import { frame, filled, signed, asking } from './desk.js';
import { isActive, isPast } from './agenda.js';
import { holdCard } from './hold.js';
import { sayDate, apart, titleOf } from './say.js';

const COMMON = ["inPerson", "phoneCall", "videoCall", "message", "letterOrCard", "gaming"];
const LASTS = ["PT30M", "PT1H", "PT1H30M", "PT2H", "PT4H", "P1D", "P2D"];
const DETAILS = ["place", "takesMe", "bringsBack", "bring", "cost", "ifOff", "rules", "whoElse", "purpose", "interpreter", "howTold"];
const shapeOf = (rule) => rule.replace(/BYDAY=(-?)(\d?)[A-Z]{2}$/, (_, last, nth) => last ? "last" : nth ? "nth" : "day").replace(/BYMONTHDAY=(-?)\d+/, "$1date");
function rhythms(starts, current) {
  const found = rhythmsFor(starts);
  if (found.length && starts.length > 9) found.splice(2, 0, found[0].replace(";", ";INTERVAL=3;"));
  return !current || found.includes(current) ? found : [current, ...found];
}
const wayOf = (form) => form.get("way") === "more" ? form.get("own") || form.get("others") : form.get("way");
function startsOf(form) {
  const kind = form.get("kind");
  const time = form.get("time");
  return kind === "month" ? form.get("month") : kind === "day" && form.get("date") ? form.get("date") + (time && `T${time}`) : "";
}
function fillPlan(form, plan, start = plan.starts ?? "") {
  const { way = "", details = {} } = plan;
  form.lists.who = plan.people ?? [];
  form.fill({
    way: way && !COMMON.includes(way) ? "more" : way,
    others: way,
    own: way && !lists.way.includes(way) ? way : "",
    kind: start.length > 9 ? "day" : start ? "month" : plan.often ?? plan.when ? "open" : "",
    date: start.length > 9 ? start.slice(0, 10) : "",
    time: start.slice(11),
    month: start.length === 7 ? start : "",
    repeats: plan.repeats,
    until: plan.until,
    often: plan.often,
    said: plan.when?.said ?? plan.when?.edtf,
    lasts: plan.lasts,
    presence: plan.presence,
    presenceWho: plan.presenceWho,
    presenceWhy: plan.presenceWhy,
    arrangedBy: plan.arrangedBy,
    answerBy: plan.answerBy,
    basis: plan.basis,
    words: plan.words,
    ...Object.fromEntries(Object.entries(details).map(([key, words]) => [`d-${key}`, words]))
  });
}
function fieldsOf(desk, form, before) {
  const starts = startsOf(form);
  const open = !starts;
  const said = open ? form.get("said") : "";
  const details = { ...before.details, ...Object.fromEntries(DETAILS.map((key) => [key, form.get(`d-${key}`)])) };
  const kept = Object.fromEntries(Object.entries(details).filter(([, words]) => words));
  return filled({
    people: [...form.all("who")],
    way: wayOf(form),
    starts,
    when: said ? { said, ...readWhen(said) && { edtf: said } } : void 0,
    often: open ? form.get("often") : before.often,
    lasts: starts.length > 9 ? form.get("lasts") : "",
    zone: starts.length > 10 ? before.zone ?? desk.scene.zone : before.zone,
    repeats: open ? "" : form.get("repeats"),
    until: open || !form.get("repeats") ? "" : form.get("until"),
    presence: form.get("presence"),
    presenceWho: form.get("presenceWho"),
    presenceWhy: form.get("presenceWhy"),
    arrangedBy: form.get("arrangedBy"),
    answerBy: form.get("answerBy"),
    basis: form.get("basis"),
    words: form.get("words"),
    details: Object.keys(kept).length ? kept : void 0
  }, before);
}
function drafted(desk, form, before = {}) {
  const plan = { people: [], way: "", ...before, ...fieldsOf(desk, form, before) };
  for (const key of Object.keys(plan)) if (plan[key] === null) delete plan[key];
  return plan;
}
const dayOf = (desk, starts) => {
  const day = starts.length === 7 ? `${starts}-28` : starts.slice(0, 10);
  return day > desk.scene.today ? day : desk.scene.today;
};
function wrong(desk, form, plan) {
  const { circle } = desk.scene;
  const day = dayOf(desk, plan.starts ?? "");
  const kind = form.get("kind");
  const only = plan.people.flatMap((id) => limitsOn(circle, id, day, plan.way)).find(([, limit]) => limit.kind === "onlyWith");
  const no = allows(circle, plan, day) === "no";
  return {
    who: !plan.people.length && !form.get("own") ? desk.say("planner.err.who") : void 0,
    way: !plan.way || no && (!plan.starts || allows(circle, plan, desk.scene.today) === "no") ? desk.say("planner.err.how") : void 0,
    date: kind === "day" && !plan.starts ? desk.say("planner.err.date") : no && plan.starts ? desk.say("planner.err.no") : void 0,
    month: kind === "month" && !plan.starts ? desk.say("planner.err.month") : void 0,
    until: plan.until && plan.starts && plan.until < plan.starts.slice(0, 10) ? desk.say("planner.err.until") : void 0,
    presenceWho: !no && only && desk.scene.viewer.role === "worker" && !only[1].withPeople?.includes(plan.presenceWho ?? "") ? desk.say("planner.err.only", { who: desk.scene.words.list((only[1].withPeople ?? []).map((id) => whoIs(desk.scene, id))) }) : void 0
  };
}
const typeOf = (status) => status === "agreed" || status === "happening" ? "plan-agreed" : "plan-asked";
const isOne = (form, item, counter = false) => !!item?.plan.repeats && !!item.original && (form.get("scope") || "one") === "one" && !(counter && !isActive(item.plan));
function add(desk, form, item) {
  const { scene } = desk;
  const basis = item?.plan.basis;
  const plan = drafted(desk, form, basis ? { basis } : {});
  const one = isOne(form, item, true);
  if (one) for (const field of ["repeats", "until", "words"]) delete plan[field];
  if (one && form.get("this")) plan.words = form.get("this");
  const may = mayPlan(scene.circle, plan, scene.viewer, dayOf(desk, plan.starts ?? ""));
  const asked = item ? "asked" : form.get("status") || "idea";
  if (desk.fail(form, {
    ...wrong(desk, form, plan),
    ...one && plan.starts === item?.start && { date: desk.say("planner.err.date") },
    status: may.length && !may.some((to) => to === asked) ? desk.say("planner.err.limit") : void 0
  })) return;
  const what = titleOf(scene, plan);
  const id = scene.newId();
  desk.act(typeOf(asked), {
    plans: { [id]: { ...asPatch(plan), status: asked, ...item?.planId !== void 0 && { follows: item.planId }, ...signed(scene) } },
    ...one && { wishes: { [id]: { plan: item.planId, change: "time", scope: "one", from: item.original, ...filled({ words: form.get("this") }), ...asking(scene, item.plan) } } }
  }, desk.say("planner.form.said.add", { what }));
  desk.close(form.id);
}
function change(desk, form, { planId = "", plan, start, original, time, id }) {
  const { scene } = desk;
  const { circle, today } = scene;
  const scope = plan.repeats && original ? form.get("scope") || "one" : "all";
  const next = drafted(desk, form, plan);
  const starts = startsOf(form);
  if (desk.fail(form, wrong(desk, form, scope === "one" ? { ...plan, starts } : next))) return;
  const said = desk.say("planner.form.said.change", { what: titleOf(scene, plan) });
  if (scope === "one") {
    const moved = starts !== start;
    const words = form.get("this");
    const patch = filled({ plan: planId, outcome: moved ? "movedTo" : time?.outcome ?? "notSureYet", starts: moved ? starts : time?.starts, words }, time);
    if (moved || words !== (time?.words ?? "")) desk.act(moved ? "time-moved" : "plan-changed", { times: { [id]: time ? patch : { ...patch, ...signed(scene) } } }, said);
  } else {
    const edits = fieldsOf(desk, form, plan);
    const rhythm = "repeats" in edits || starts !== start;
    if (starts === start) delete edits.starts;
    const from = scope === "later" ? original : occurrences(plan, today, "9999")[0]?.original ?? original;
    const split = plan.repeats && (scope === "later" || rhythm && isPast(plan.starts ?? "", today));
    const patch = split ? splitPlan(circle, planId, from, { ...edits, ...signed(scene) }, scene.newId()) : { plans: { [planId]: edits } };
    if (Object.keys(edits).length) desk.act("plan-changed", patch, said);
  }
  desk.close(form.id);
}
function scopeField(desk, form, { planId = "", plan, original }, scopes = lists.scope) {
  const { scene } = desk;
  const from = (first) => {
    const { dates } = countTouched(scene.circle, planId, "later", first);
    const last = occurrences(plan, first, "9999").at(-1)?.original ?? first;
    return Number.isFinite(dates) ? desk.say("planner.scope.later", { n: dates, date: sayDate(scene, last, false) }) : desk.say("planner.scope.open", { date: sayDate(scene, first, false) });
  };
  const all = from(occurrences(plan, scene.today, "9999")[0]?.original ?? original);
  const hints = { one: sayDate(scene, original), later: from(original), all: `${all}. ${desk.say("planner.scope.all")}` };
  return form.one("scope", desk.say("planner.scope"), scopes.map((value) => ({ value, label: scene.words.label("scope", value), hint: hints[value] })));
}
function whoOptions({ scene }, chosen) {
  const { circle: { people }, words, me } = scene;
  const known = apart(scene);
  const gone = ({ value }) => hasDied(people[value]);
  return Object.entries(people).filter(([id, person]) => chosen.includes(id) || !person.setAside && !isNameHidden(scene, id)).map(([value]) => ({ value, label: nameOf(scene, value), ...known(value), ...hasDied(people[value]) && { hint: words.label("way", "remember", { me, p: nameOf(scene, value) }) } })).sort((a, b) => +gone(a) - +gone(b) || a.label.localeCompare(b.label, words.lang));
}
const helpers = (desk, more = []) => [.../* @__PURE__ */ new Set([...Object.keys(desk.scene.circle.people), ...Object.keys(desk.scene.names), ...more.filter((id) => !!id)])].map((value) => ({ value, label: whoIs(desk.scene, value) })).sort((a, b) => a.label.localeCompare(b.label, desk.scene.words.lang));
function week(desk, form) {
  const { scene } = desk;
  return html`<div class="week" role="group" aria-label=${desk.say("planner.form.date")}>${Array.from({ length: 7 }, (_, i) => addDays(scene.today, i)).map((date) => html`<button type="button" class="btn" aria-pressed=${form.get("date") === date} @click=${() => {
    form.set("date", date);
  }}><span class="vh">${sayDate(scene, date)}</span><small aria-hidden="true">${scene.words.say(`weekdayShort.${String(weekdayOf(dayNumber(date)))}`)}</small><span aria-hidden="true">${+date.slice(8)}</span></button>`)}</div>`;
}
function whenFields(desk, form, one = false) {
  const { words, me } = desk.scene;
  const starts = startsOf(form);
  const repeats = form.get("repeats");
  const kind = form.get("kind");
  if (kind === "open") {
    return html`${form.select("often", desk.say("planner.form.often"), lists.often.map((value) => ({ value, label: words.label("often", value, { me }) })), desk.say("planner.form.notSaid"))}${form.field("said", desk.say("planner.form.said"), { hint: desk.say("planner.form.said.hint") })}`;
  }
  if (kind !== "day" && kind !== "month") return nothing;
  const found = starts ? rhythms(starts, repeats) : [];
  const moved = (name) => (value) => {
    form.set(name, value);
    const at = startsOf(form);
    if (repeats && at) form.values.repeats = rhythmsFor(at).find((rule) => shapeOf(rule) === shapeOf(repeats)) ?? repeats;
  };
  return html`<div class="pair">${kind === "month" ? form.field("month", desk.say("planner.form.month"), { type: "month", input: moved("month") }) : html`${form.field("date", desk.say("planner.form.date"), { type: "date", input: moved("date") })}${form.field("time", desk.say("planner.form.time"), { type: "time", hint: desk.say("planner.form.time.hint") })}`}</div>
    ${starts && !one ? html`${form.select("repeats", desk.say("planner.form.repeats"), found.map((value) => ({ value, label: sayRhythm({ starts: starts.slice(0, 10), repeats: value }, words, { end: false }) })), desk.say("planner.form.once"))}
    ${repeats ? form.field("until", desk.say("planner.form.until"), { type: "date", hint: desk.say("planner.form.until.hint") }) : nothing}` : nothing}`;
}
function readBack(desk, plan) {
  const { scene } = desk;
  if (!plan.starts || !plan.way) return nothing;
  const time = plan.starts.slice(11);
  const day = sayDate(scene, plan.starts.slice(0, 10));
  const rhythm = sayRhythm(plan, scene.words) || (time ? scene.words.say("rhythm.at", { what: day, time: sayTime(time, scene.words) }) : day);
  return html`<p class="status" data-reads><span>${desk.say("planner.form.reads", { what: titleOf(scene, plan) + scene.words.say("list.comma") + rhythm })}</span></p>`;
}
function moreFields(desk, form, plan, before) {
  const { scene } = desk;
  const { words, me } = scene;
  const none = desk.say("planner.form.notSaid");
  const p = scene.words.list(plan.people.map((id) => nameOf(scene, id)));
  const option = (list, ids, who = "") => ids.map((value) => ({ value, label: words.label(list, value, { me, p, who }) }));
  const people = helpers(desk, [form.get("presenceWho"), form.get("arrangedBy")]);
  return html`${DETAILS.slice(0, 4).map((key) => form.field(`d-${key}`, words.label("detail", key, { me })))}
    ${form.get("kind") === "day" ? form.select("lasts", desk.say("planner.form.lasts"), [.../* @__PURE__ */ new Set([...LASTS, ...form.get("lasts") ? [form.get("lasts")] : []])].map((value) => ({ value, label: words.label("planner.lasts", value) })), none) : nothing}
    ${form.select("presence", desk.say("planner.form.presence"), option("presence", lists.presence, desk.say("planner.form.presence.who")), none)}
    ${form.get("presence") && form.get("presence") !== "none" ? html`${form.select("presenceWho", desk.say("planner.form.presenceWho"), people, none)}${form.field("presenceWhy", desk.say("planner.form.presenceWhy"), { long: true })}` : nothing}
    ${form.select("arrangedBy", desk.say("planner.form.arrangedBy"), people, none)}
    ${form.field("answerBy", desk.say("planner.form.answerBy"), { type: "date" })}
    ${form.select("basis", desk.say("planner.form.basis"), option("basis", lists.basis), none)}
    ${DETAILS.slice(4).map((key) => form.field(`d-${key}`, words.label("detail", key, { me })))}
    ${!before.words || !before.by || before.by.id === scene.viewer.id ? form.field("words", desk.say("planner.form.words"), { long: true }) : nothing}`;
}
function planForm(desk, id, o = {}) {
  const { scene } = desk;
  const { words, circle, me } = scene;
  const form = desk.form(id);
  const { item, counter } = o;
  const edits = counter ? void 0 : item;
  const plan = drafted(desk, form, edits?.plan);
  const day = dayOf(desk, plan.starts ?? "");
  const ways = lists.way.filter((way2) => (!plan.people.some((who) => hasDied(circle.people[who])) || way2 === "remember") && allows(circle, { ...plan, way: way2 }, day) !== "no");
  const p = words.list(plan.people.map((who) => nameOf(scene, who)));
  const way = (value) => ({ value, label: words.label("way", value, { p: p || words.say("someone"), me }), ...scene.simple && WAY_ICONS[value] ? { icon: WAY_ICONS[value] } : {} });
  const begin = mayPlan(circle, { ...plan, way: plan.way || "newsOnly", status: void 0 }, scene.viewer, day);
  const held = plan.people.filter((who) => !ways.some((value) => coversWay(["inPerson"], value)) || limitsOn(circle, who, day, plan.way || void 0).length);
  const content = html`
    ${item?.plan.repeats && item.original && !(counter && !isActive(item.plan)) ? scopeField(desk, form, item, counter ? ["one", "later"] : lists.scope) : nothing}
    ${isOne(form, item, counter) ? html`${whenFields(desk, form, true)}${form.field("this", desk.say("planner.form.words"), { long: true })}` : html`
    ${form.many("who", desk.say("planner.form.who"), whoOptions(desk, plan.people))}
    ${held.map((who) => holdCard(scene, who, day, plan.way || void 0))}
    ${form.one("way", desk.say("planner.form.how"), [...COMMON.filter((value) => ways.some((known) => known === value)).map(way), { value: "more", label: desk.say("planner.form.how.own") }], { layout: "wrap" })}
    ${form.get("way") === "more" ? html`${form.select("others", desk.say("planner.form.how"), ways.filter((value) => !COMMON.includes(value)).map(way), desk.say("planner.form.notSaid"))}${form.field("own", desk.say("planner.form.how.own"))}` : nothing}
    ${form.one("kind", desk.say("planner.form.when"), ["day", "month", "open"].map((value) => ({ value, label: desk.say(`planner.form.when.${value}`) })), { layout: "wrap" })}
    ${item || form.get("kind") !== "day" ? nothing : week(desk, form)}
    ${whenFields(desk, form)}${readBack(desk, plan)}
    ${item || !form.get("kind") ? nothing : form.one("status", desk.say("planner.form.status"), begin.map((value) => ({ value, label: desk.say(`planner.begin.${value}`) })), { layout: "two-wide" })}
    ${form.get("more") ? moreFields(desk, form, plan, edits?.plan ?? {}) : html`<button type="button" class="btn quiet" @click=${() => {
    form.values.more = "1";
    desk.redraw();
  }}>${desk.say("planner.form.details")}</button>`}`}`;
  const note = html`<p class="hint">${desk.say("planner.change.note")}</p>${edits ? nothing : desk.vis(["everyone"], id)}`;
  const [title, save] = edits ? ["planner.form.edit", "save"] : counter ? ["planner.offer", scene.viewer.role === "me" ? "planner.ask.save" : "planner.form.save"] : ["planner.add", "planner.form.save"];
  return frame(desk, form, desk.say(title), desk.say(save), () => {
    if (edits) change(desk, form, edits);
    else add(desk, form, item);
  }, content, { note });
}

export { fillPlan, planForm, scopeField };
