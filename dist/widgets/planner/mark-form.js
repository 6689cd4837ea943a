import { nothing, html } from 'lit';
import { lists, sideOf, reasons } from '../../core/vocabulary.js';
import { allows } from '../../core/limits.js';
import { frame, filled, signed } from './desk.js';
import { peopleOf, sayDate, titleOf } from './say.js';

const SIDES = Object.keys(reasons);
const MARKS = ["happened", "differently", "didntHappen", "ratherNotSay"];
const onTime = ({ id, planId, time }, fields, desk) => ({
  times: { [id]: time ? fields : { ...planId !== void 0 && { plan: planId }, ...fields, ...signed(desk.scene) } }
});
function mark(desk, item, outcome) {
  const { scene } = desk;
  desk.act(
    "time-marked",
    onTime(item, { outcome }, desk),
    desk.say("planner.mark.said", { what: titleOf(scene, item.plan), date: sayDate(scene, item.start), outcome: scene.words.label("outcome", outcome) })
  );
  if (outcome === "differently" || outcome === "didntHappen") {
    if (!desk.isOpen(`why-${item.id}`)) desk.toggle(`why-${item.id}`, (form) => {
      fillWhy(form, { ...item.time, outcome });
    });
  } else desk.redraw();
}
const markButtons = (desk, item) => {
  const to = (outcome) => () => {
    mark(desk, item, outcome);
  };
  const label = (outcome) => desk.scene.words.label("outcome", outcome);
  return html`<div class="wide"><div class="three-btns"><button type="button" class="btn" @click=${to("happened")}>${label("happened")}</button><button type="button" class="btn" @click=${to("differently")}>${label("differently")}</button><button type="button" class="btn" @click=${to("didntHappen")}>${label("didntHappen")}</button></div><button type="button" class="btn quiet" @click=${to("ratherNotSay")}>${label("ratherNotSay")}</button></div>`;
};
function fillWhy(form, time = {}) {
  for (const side of SIDES) {
    const chosen = (time.because ?? []).filter((reason) => sideOf(reason) === side);
    form.lists[side] = time.side?.includes(side) && !chosen.length ? [`${side}*`] : chosen;
  }
  form.fill({ outcome: time.outcome, words: time.words, told: time.toldInAdvance === void 0 ? void 0 : time.toldInAdvance ? "yes" : "no", offered: time.offered });
}
const reasonFields = (desk, form, plan) => {
  const { words, me } = desk.scene;
  const values = { me, p: peopleOf(desk.scene, plan) || words.say("someone") };
  return SIDES.map((side) => form.many(side, words.label("side", side, values), [
    ...reasons[side].map((value) => ({ value, label: words.label("because", value, values) })),
    ...side === "unknown" ? [] : [{ value: `${side}*`, label: desk.say("planner.ask.other") }]
  ]));
};
function readReasons(form) {
  return { side: SIDES.filter((side) => form.all(side).length), because: SIDES.flatMap((side) => form.all(side).filter((reason) => !reason.endsWith("*"))) };
}
const seenWith = (desk, form, { plan }) => desk.vis(plan.seenBy ?? ["everyone"], form.id);
function whyForm(desk, item) {
  const { scene } = desk;
  const form = desk.form(`why-${item.id}`);
  const outcome = form.get("outcome");
  const different = outcome !== "didntHappen" && outcome !== "off";
  const yesNo = ["yes", "no"].map((value) => ({ value, label: desk.say(`planner.why.${value}`) }));
  const submit = () => {
    const starts = outcome === "movedTo" ? form.get("starts") : void 0;
    if (desk.fail(form, {
      starts: outcome !== "movedTo" ? void 0 : !starts ? desk.say("planner.err.date") : allows(scene.circle, item.plan, starts) === "no" ? desk.say("planner.err.no") : void 0
    })) return;
    const told = form.get("told");
    const fields = filled({
      ...readReasons(form),
      outcome,
      words: form.get("words"),
      offered: form.get("offered"),
      toldInAdvance: told ? told === "yes" : void 0,
      starts: starts ? starts + item.start.slice(10) : item.time?.starts
    }, item.time);
    if (Object.keys(fields).length) desk.act(starts ? "time-moved" : "time-marked", onTime(item, fields, desk), desk.say("planner.why.said", { what: titleOf(scene, item.plan) }));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say(different ? "planner.why.different" : "planner.why.title"), desk.say("save"), submit, html`
    ${different ? form.one("outcome", desk.say("planner.why.different"), [
    ...["differently", "cutShort"].map((value) => ({ value, label: scene.words.label("outcome", value) })),
    { value: "movedTo", label: desk.say("planner.why.movedTo") }
  ], { layout: "wrap" }) : nothing}
    ${outcome === "movedTo" ? form.field("starts", desk.say("planner.why.moved"), { type: "date" }) : nothing}
    <p class="hint">${desk.say("planner.why.hint")}</p>
    ${reasonFields(desk, form, item.plan)}
    ${different ? nothing : html`${form.one("told", desk.say("planner.why.told"), yesNo, { layout: "wrap", clear: desk.say("clear") })}${form.field("offered", desk.say("planner.why.offered"))}`}
    ${form.field("words", desk.say("planner.why.other"), { long: true })}`, { note: seenWith(desk, form, item), close: desk.say("planner.why.leave") });
}
function feelForm(desk, item) {
  const { scene } = desk;
  const form = desk.form(`feel-${item.id}`);
  const options = (list) => lists[list].map((value) => ({ value, label: scene.words.label(list, value) }));
  const felt = (when) => html`${form.many(when, desk.say(`planner.feel.${when}`), options("feeling"))}${form.all(when).includes("unsafe") ? html`<div class="card" role="note">${desk.helpWords()}</div>` : nothing}`;
  return frame(desk, form, desk.say("planner.feel"), desk.say("save"), () => {
    const fields = filled({ before: [...form.all("before")], after: [...form.all("after")], length: form.get("length"), words: form.get("words") });
    if (Object.keys(fields).length) desk.act("feeling-noted", { feelings: { [scene.newId()]: { about: `times/${item.id}`, ...fields, seenBy: ["me"], ...signed(scene) } } }, desk.say("planner.feel.said"));
    desk.close(form.id);
  }, html`<p class="hint">${desk.say("skip")}</p>
    ${felt("before")}${felt("after")}
    ${form.one("length", desk.say("planner.feel.length"), options("length"), { layout: "wrap", clear: desk.say("clear") })}
    ${form.field("words", desk.say("planner.form.words"), { long: true })}`, { note: desk.vis(["me"], form.id), close: desk.say("planner.why.leave") });
}
function offForm(desk, item) {
  const form = desk.form(`off-${item.id}`);
  const what = titleOf(desk.scene, item.plan);
  return frame(desk, form, desk.say("planner.sayOff"), desk.say("planner.off.save"), () => {
    const fields = filled({ outcome: "off", ...readReasons(form), words: form.get("words"), toldInAdvance: true }, item.time);
    desk.act("time-called-off", onTime(item, fields, desk), desk.say("planner.off.said", { what, date: sayDate(desk.scene, item.start) }));
    desk.close(form.id);
  }, html`<p>${sayDate(desk.scene, item.start)}</p><p class="hint">${desk.say("planner.off.hint")}</p>${reasonFields(desk, form, item.plan)}${form.field("words", desk.say("planner.why.other"), { long: true })}`, { note: seenWith(desk, form, item) });
}
const putBack = (desk, item) => {
  desk.act("plan-changed", { times: { [item.id]: filled({ outcome: "notSureYet", starts: void 0, side: void 0, because: void 0, toldInAdvance: void 0 }, item.time) } }, desk.say("planner.putBack.said"));
};
function bulkForm(desk, items) {
  const { scene } = desk;
  const form = desk.form("bulk");
  const outcomes = [...MARKS.slice(0, 2), "cutShort", ...MARKS.slice(2)];
  const asksWhy = (outcome) => !/^(happened|ratherNotSay)?$/.test(outcome);
  return frame(desk, form, desk.say("planner.bulk"), desk.say("planner.bulk.save"), () => {
    const times = {};
    for (const item of items) {
      const outcome = form.get(item.id) || (form.all("rest").length ? "happened" : "");
      const reason = asksWhy(outcome) ? form.get(`${item.id}-why`) : "";
      const side = sideOf(reason);
      if (outcome) Object.assign(times, onTime(item, filled({ outcome, side: side && [side], because: reason ? [reason] : void 0 }, item.time), desk).times);
    }
    const n = Object.keys(times).length;
    if (n) desk.act("time-marked", { times }, desk.say("planner.bulk.said", { n }));
    desk.close(form.id);
  }, html`<div class="bulk">${items.map((item) => {
    const { me } = scene;
    const p = peopleOf(scene, item.plan);
    return html`${form.one(item.id, `${sayDate(scene, item.start)}: ${titleOf(scene, item.plan)}`, outcomes.map((value) => ({ value, label: scene.words.label("outcome", value) })), { layout: "wrap", clear: desk.say("clear") })}${asksWhy(form.get(item.id)) ? form.select(`${item.id}-why`, desk.say("planner.why.why"), lists.because.map((value) => ({ value, label: scene.words.label("because", value, { me, p }) })), desk.say("planner.form.notSaid")) : nothing}`;
  })}</div>${form.tick("rest", desk.say("planner.bulk.all"))}`);
}

export { MARKS, bulkForm, feelForm, fillWhy, mark, markButtons, offForm, putBack, readReasons, reasonFields, whyForm };
