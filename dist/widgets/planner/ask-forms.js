import { html, nothing } from 'lit';
import { mayPlan } from '../../core/limits.js';
import { nextOf } from '../../core/plan-dates.js';
import { lists } from '../../core/vocabulary.js';
import { isNameHidden, nameOf, whoIs } from '../../ui/parts/person.js';
import { isActive, statusOf } from './agenda.js';
import { addDays } from '../../ui/days.js';
import { frame, signed, filled, asking } from './desk.js';
import { scopeField } from './plan-form.js';
import { apart, titleOf, peopleOf } from './say.js';

function askForm(desk, item) {
  const { scene } = desk;
  const { plan, planId = "", original } = item;
  const form = desk.form(`ask-${item.id}`);
  const what = titleOf(scene, plan);
  const submit = () => {
    const changes = form.all("change").filter((id) => id !== "other" && id !== "disagree");
    const words = form.get("words");
    const disagrees = form.all("change").includes("disagree");
    if (desk.fail(form, { words: !changes.length && !disagrees && !words ? desk.say("err.words") : void 0 })) return;
    const scope = plan.repeats && original ? form.get("scope") || "one" : "all";
    const wishes = {};
    for (const [i, change] of (changes.length || disagrees ? changes : [""]).entries()) {
      wishes[scene.newId()] = { plan: planId, ...filled({ change, words: i ? "" : words }), scope, ...scope !== "all" && { from: original }, ...asking(scene, plan) };
    }
    if (disagrees) wishes[scene.newId()] = { plan: planId, want: "dontAgree", ...filled({ words: changes.length ? "" : words }), scope, ...scope !== "all" && { from: original }, ...asking(scene, plan) };
    desk.act("wish-made", { wishes }, desk.say("planner.ask.said", { what }));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.ask"), desk.say("planner.ask.save"), submit, html`
    ${form.many("change", desk.say("planner.ask.what"), [
    ...lists.change.map((value) => ({ value, label: scene.words.label("change", value) })),
    { value: "other", label: desk.say("planner.ask.other") },
    { value: "disagree", label: desk.say("planner.disagree") }
  ], { layout: "two-wide" })}
    ${form.field("words", desk.say("planner.form.words"), { long: true })}
    ${plan.repeats && original ? scopeField(desk, form, item) : nothing}`, {
    note: html`<p class="status">${desk.say("planner.ask.note", { who: plan.arrangedBy ? whoIs(scene, plan.arrangedBy) : scene.words.say("workers"), p: peopleOf(scene, plan) || scene.words.say("someone") })}</p>`
  });
}
const TYPES = { agreed: "plan-agreed", happening: "plan-agreed", asked: "plan-asked", paused: "plan-paused", stopped: "plan-ended", finished: "plan-ended" };
const ENDS = ["notAgreed", "paused", "stopped"];
const stepsOf = ({ scene }, plan) => {
  const day = plan.starts?.slice(0, 10) ?? "";
  return mayPlan(scene.circle, plan, scene.viewer, day.length > 9 && day > scene.today ? day : scene.today);
};
function inPlaceOf({ circle }, planId, { follows }) {
  const wish = circle.wishes[planId];
  return follows !== void 0 && wish?.plan === follows && wish.scope === "one" && !wish.withdrawn ? wish.from : void 0;
}
const dayBefore = (start) => addDays(start.length < 10 ? `${start}-01` : start.slice(0, 10), -1);
function settled({ scene }, planId, plan, fields) {
  const { circle } = scene;
  const { follows = "", starts } = plan;
  const first = circle.plans[follows];
  const to = fields.status;
  const agrees = to === "agreed" || to === "happening";
  const one = inPlaceOf(scene, planId, plan);
  const patch = { plans: { [planId]: fields } };
  if (one !== void 0 && scene.viewer.role === "worker" && (agrees || to === "notAgreed")) {
    patch.replies = { [scene.newId()]: { about: `wishes/${planId}`, answer: agrees ? "agreed" : "no", who: scene.viewer.id, ...filled({ because: fields.because }), ...signed(scene) } };
  }
  if (!agrees || !first || !(isActive(first) || statusOf(first) === "asked")) return patch;
  if (one !== void 0 && starts !== void 0) {
    const id = `${follows}@${one}`;
    patch.plans = { [planId]: { ...fields, until: dayBefore(starts) } };
    patch.times = { [id]: { ...!circle.times[id] && { plan: follows, ...signed(scene) }, outcome: "movedTo", starts } };
  } else if (one === void 0 && (!first.repeats || plan.repeats)) {
    const until = dayBefore((first.repeats ? starts : first.starts) ?? scene.today);
    if (!first.until || first.until >= until) patch.plans = { [planId]: fields, [follows]: { until } };
  }
  return patch;
}
function stepForm(desk, { planId = "", plan, id }) {
  const { scene } = desk;
  const form = desk.form(`step-${id}`);
  const worker = scene.viewer.role === "worker";
  const to = form.get("status");
  const ends = ENDS.includes(to);
  const agrees = to === "agreed" || to === "happening";
  const submit = () => {
    if (desk.fail(form, {
      status: form.get("status") ? void 0 : desk.say("planner.err.pick"),
      because: ends && worker && !form.get("because") ? desk.say("planner.err.because") : void 0,
      reviewOn: to === "paused" && worker && !form.get("reviewOn") ? desk.say("planner.err.review") : void 0
    })) return;
    const because = form.get("because");
    const fields = {
      status: to,
      since: scene.today,
      ...filled({ because: ends ? because : "", reviewOn: to === "paused" ? form.get("reviewOn") : plan.reviewOn }, plan),
      ...agrees && { agreedBy: [.../* @__PURE__ */ new Set([...plan.agreedBy ?? [], scene.viewer.id])] },
      ...ends && { decidedBy: scene.viewer.id }
    };
    desk.act(
      TYPES[to] ?? "plan-changed",
      settled(desk, planId, plan, fields),
      desk.say("planner.step.said", { what: titleOf(scene, plan), status: scene.words.label("status", to) })
    );
    desk.form(`open-${agrees && nextOf(scene.circle, planId, scene.today)?.id || planId}`).open = true;
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.step.title"), desk.say("save"), submit, html`
    ${form.one("status", desk.say("planner.step.title"), stepsOf(desk, plan).map((value) => ({ value, label: scene.words.label("status", value) })), { layout: "two-wide" })}
    ${ends ? form.field("because", desk.say("planner.step.because"), { long: true }) : nothing}
    ${to === "paused" ? form.field("reviewOn", desk.say("planner.step.reviewOn"), { type: "date" }) : nothing}`);
}
function replyForm(desk, about) {
  const { scene } = desk;
  const form = desk.form(`reply-${about}`);
  const answer = form.get("answer");
  const answers = about.startsWith("plans/") ? lists.answer.slice(0, 2) : lists.answer;
  const submit = () => {
    if (desk.fail(form, {
      answer: answer ? void 0 : desk.say("planner.err.pick"),
      due: answer === "lookingIntoIt" && !form.get("due") ? desk.say("planner.err.date") : void 0,
      because: /^(partly|notYet|no)$/.test(answer) && !form.get("because") ? desk.say("planner.err.because") : void 0,
      lookAgain: answer === "notYet" && !form.get("lookAgain") ? desk.say("planner.err.review") : void 0
    })) return;
    const fields = { answer, due: form.get("due"), because: form.get("because"), lookAgain: form.get("lookAgain"), words: form.get("words") };
    desk.act("wish-answered", { replies: { [scene.newId()]: { about, who: scene.viewer.id, ...filled(fields), ...signed(scene) } } }, desk.say("planner.reply.said"));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.reply"), desk.say("save"), submit, html`
    ${form.one("answer", desk.say("planner.reply"), answers.map((value) => ({ value, label: scene.words.label("answer", value, { who: whoIs(scene, scene.viewer.id) }) })), { layout: "two-wide" })}
    ${answer === "lookingIntoIt" || answer === "heard" ? form.field("due", desk.say("planner.reply.due"), { type: "date" }) : nothing}
    ${/^(partly|notYet|no)$/.test(answer) ? form.field("because", desk.say("planner.step.because"), { long: true }) : nothing}
    ${answer === "notYet" ? form.field("lookAgain", desk.say("planner.step.reviewOn"), { type: "date" }) : nothing}
    ${form.field("words", desk.say("planner.reply.words"), { long: true })}`);
}
function unplannedForm(desk) {
  const { scene } = desk;
  const { circle, words, me } = scene;
  const form = desk.form("unplanned");
  const known = apart(scene);
  const submit = () => {
    const people = [...form.all("who")];
    const way = form.get("own") || form.get("way");
    const day = form.get("date");
    if (desk.fail(form, { who: people.length ? void 0 : desk.say("planner.err.who"), way: way ? void 0 : desk.say("planner.err.how"), date: day && day <= scene.today ? void 0 : desk.say("planner.err.date") })) return;
    desk.act(
      "time-marked",
      { times: { [scene.newId()]: { people, way, when: { edtf: day }, outcome: "happened", ...filled({ words: form.get("words") }), ...signed(scene) } } },
      desk.say("planner.un.said", { what: titleOf(scene, { people, way}) })
    );
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.unplanned"), desk.say("planner.un.save"), submit, html`
    ${form.many("who", desk.say("planner.form.who"), Object.entries(circle.people).filter(([id, person]) => !person.setAside && !isNameHidden(scene, id)).map(([value]) => ({ value, label: nameOf(scene, value), ...known(value) })).sort((a, b) => a.label.localeCompare(b.label, words.lang)))}
    ${form.select("way", desk.say("planner.form.how"), lists.way.map((value) => ({ value, label: words.label("way", value, { me, p: words.say("someone") }) })), desk.say("planner.form.notSaid"))}${form.field("own", desk.say("planner.form.how.own"))}
    ${form.field("date", desk.say("planner.form.date"), { type: "date" })}${form.field("words", desk.say("planner.form.words"), { long: true })}`, { note: desk.vis(["everyone"], form.id) });
}

export { askForm, inPlaceOf, replyForm, stepForm, stepsOf, unplannedForm };
