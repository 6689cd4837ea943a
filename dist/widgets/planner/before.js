import { nothing, html } from 'lit';
import { nextOf } from '../../core/plan-dates.js';
import { boundsOf } from '../../core/when.js';
import { hasDied, isPaid } from '../../core/vocabulary.js';
import { silentAbout } from '../../core/wishes.js';
import { whoIs } from '../../ui/parts/person.js';
import { plansOf, isActive } from './agenda.js';
import { frame, mayDecide, signed } from './desk.js';
import { oftenOf, titleOf } from './say.js';

const KINDS = ["move", "school", "worker", "eighteen", "birthday"];
function eighteenth({ circle: { me } }) {
  const { earliest, latest } = boundsOf(me.born ?? {});
  return me.born?.edtf && (me.bornIs ?? "known") === "known" && earliest === latest ? `${String(+earliest.slice(0, 4) + 18)}${earliest.slice(4)}` : "";
}
function beforeForm(desk) {
  const { scene } = desk;
  const { circle, words } = scene;
  const form = desk.form("before");
  const kind = form.get("kind");
  if (kind === "eighteen" && !form.get("day")) form.fill({ day: eighteenth(scene) });
  const day = form.get("day");
  const worker = form.get("worker");
  const goesOn = ([planId, plan]) => isActive(plan) && (!plan.starts || nextOf(circle, planId, day.slice(0, Math.min(plan.starts.length, 10))) !== void 0) && (kind !== "worker" || !!worker && (plan.arrangedBy === worker || plan.presenceWho === worker)) && !plan.people.some((id) => circle.people[id] && silentAbout(circle, id, scene.today, [plan.way]));
  const touched = day && kind ? plansOf(scene, desk.person).filter(goesOn) : [];
  const helpers = Object.entries(circle.people).filter(([, person]) => !hasDied(person) && !/animal|place/.test(person.is ?? "")).map(([value]) => ({ value, label: whoIs(scene, value) })).sort((a, b) => a.label.localeCompare(b.label, words.lang));
  const submit = () => {
    const wishes = {};
    const plans = {};
    for (const [planId, plan] of touched) {
      const answer = form.get(`a-${planId}`);
      const arranges = form.get(`w-${planId}`);
      const decides = mayDecide(scene, plan);
      if (arranges && decides && arranges !== plan.arrangedBy) plans[planId] = { arrangedBy: arranges };
      if (answer || arranges && !decides) {
        wishes[scene.newId()] = {
          plan: planId,
          ...answer && { want: answer },
          scope: "all",
          ...form.get(`t-${planId}`) && { words: form.get(`t-${planId}`) },
          ...arranges && { askedOf: arranges },
          seenBy: ["me", "team"],
          ...signed(scene)
        };
      }
    }
    const patch = { ...Object.keys(wishes).length && { wishes }, ...Object.keys(plans).length && { plans } };
    if (Object.keys(patch).length) desk.act("plan-changed", patch, desk.say("planner.before.said"));
    desk.close(form.id);
  };
  return frame(desk, form, desk.say("planner.before"), desk.say("planner.before.save"), submit, html`
    ${form.one("kind", desk.say("planner.before.what"), KINDS.map((value) => ({ value, label: desk.say(`planner.before.${value}`) })), { layout: "two-wide" })}
    ${kind === "worker" ? form.select("worker", desk.say("planner.before.who"), helpers.filter(({ value }) => isPaid(circle.people[value])), desk.say("planner.form.notSaid")) : nothing}
    ${kind ? form.field("day", desk.say("planner.before.when"), { type: "date" }) : nothing}
    ${day && kind ? html`<p role="status">${touched.length ? desk.say("planner.before.lead", { n: touched.length }) : desk.say("planner.before.none")}</p>` : nothing}
    ${touched.map(([planId, plan]) => {
    const often = oftenOf(scene, plan);
    return html`<div class="card">${form.one(`a-${planId}`, `${titleOf(scene, plan)}${often ? `: ${often}` : ""}`, [{ value: "keep", label: desk.say("planner.before.keep") }, { value: "sameButDifferent", label: desk.say("planner.before.change") }], { layout: "wrap", clear: desk.say("clear") })}${form.get(`a-${planId}`) === "sameButDifferent" ? form.field(`t-${planId}`, desk.say("planner.form.words"), { long: true }) : nothing}${form.select(`w-${planId}`, desk.say("planner.before.who.now"), helpers, plan.arrangedBy ? whoIs(scene, plan.arrangedBy) : desk.say("planner.form.notSaid"))}</div>`;
  })}`);
}

export { beforeForm };
