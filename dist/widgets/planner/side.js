import { nothing, html } from 'lit';
import { asPatch } from '../../core/merge.js';
import { lastOf, nextOf, datesOf } from '../../core/plan-dates.js';
import { allows } from '../../core/limits.js';
import { hasDied, met } from '../../core/vocabulary.js';
import { openWishes, silentAbout } from '../../core/wishes.js';
import { boundsOf } from '../../core/when.js';
import { addDays } from '../../ui/days.js';
import { heading } from '../../ui/parts/heading.js';
import { token, nameOf, isNameHidden } from '../../ui/parts/person.js';
import { plansOf, isActive } from './agenda.js';
import { opener, signed } from './desk.js';
import { isFolded, unfold, mine, alone } from './feelings.js';
import { holdCard } from './hold.js';
import { replyBlock, answerButton } from './item.js';
import { fillPlan, planForm } from './plan-form.js';
import { sayWish, apart, titleOf, oftenOf, sayDate } from './say.js';

function wishList(desk) {
  const { scene, person } = desk;
  const { circle, today } = scene;
  const open = openWishes(circle, today);
  const wanted = (id) => {
    const wish = circle.wishes[id];
    return !!wish?.person && circle.people[wish.person] !== void 0 && (!person || wish.person === person);
  };
  const row = (id, kind) => {
    const wish = circle.wishes[id];
    const who = wish.person;
    const form = `wish-${id}`;
    if (isFolded(desk, wish)) return html`<li>${token(scene, who)}<div><p class="t-sub name">${nameOf(scene, who)}</p>${unfold(desk)}</div></li>`;
    const silent = silentAbout(circle, who, today, wish.ways);
    const me = scene.viewer.role === "me";
    const again = () => {
      desk.act("wish-made", { wishes: { [scene.newId()]: { ...asPatch(wish), ...signed(scene) } } }, desk.say("planner.noplan.again.said"));
    };
    const action = scene.readonly ? nothing : kind === "plan" && !silent ? html`${opener(desk, form, desk.say("planner.noplan.ask"), { kind: "quiet", fill: (f) => {
      fillPlan(f, { people: [who], way: wish.ways?.[0] ?? "" });
      f.fill({ often: wish.often, ...me && { status: "asked" } });
    } })}${desk.isOpen(form) ? planForm(desk, form) : nothing}` : kind === "answer" && me ? html`<button type="button" class="btn quiet" @click=${again}>${desk.say("planner.noplan.again")}<span class="vh">: ${nameOf(scene, who)}</span></button>` : nothing;
    return html`<li class=${mine(wish)}>${token(scene, who)}<div><p class="t-sub name">${nameOf(scene, who)}</p><p class="t-small t-quiet">${desk.say("planner.wish")} <span class="own">${sayWish(scene, wish)}</span> ${kind === "plan" ? html`${desk.say("planner.noplan.plan")}` : nothing}</p>${alone(desk, wish)}<p class="t-small">${replyBlock(desk, `wishes/${id}`, wish.at, kind === "answer")}</p>${kind === "held" ? holdCard(scene, who, today, wish.ways?.[0]) : nothing}${action}${answerButton(desk, `wishes/${id}`)}${desk.status(id)}</div></li>`;
  };
  const rows = (ids, kind) => ids.filter(wanted).map((id) => row(id, kind));
  const all = [...rows(open.forPlan, "plan"), ...rows(open.held, "held"), ...rows(open.forAnswer, "answer")];
  return all.length ? html`<section class="day-group">${heading(scene.headingLevel + 1, desk.say("planner.noplan"), "t-head")}<ul class="nop">${all}</ul></section>` : nothing;
}
function network(desk, open) {
  const { scene, person } = desk;
  const { circle, today, words } = scene;
  const rows = Object.entries(circle.people).filter(([id, one]) => !one.setAside && !isNameHidden(scene, id) && !hasDied(one) && (!person || id === person)).sort(([, a], [, b]) => a.name.localeCompare(b.name, words.lang));
  const known = apart(scene);
  return html`<ul class="nop">${rows.map(([id]) => {
    const { hint } = known(id);
    const plans = plansOf(scene, id).filter(([, plan]) => plan.starts);
    const last = [
      ...plans.map(([planId]) => lastOf(circle, planId, today, ({ time }) => !!time && met.includes(time.outcome))?.start),
      ...Object.values(circle.times).filter((time) => time.plan === void 0 && time.people?.includes(id) && met.includes(time.outcome) && time.when).map(({ when }) => {
        const { earliest, latest } = boundsOf(when);
        return earliest === latest ? latest : latest.slice(0, 7);
      })
    ].filter((date) => date !== void 0).sort().at(-1);
    const may = (plan, date) => allows(circle, plan, date.length < 10 ? today : date.slice(0, 10)) !== "no";
    const next = plans.filter(([, plan]) => isActive(plan)).map(([planId, plan]) => {
      const now = today.slice(0, Math.min(plan.starts.length, 10));
      const first = nextOf(circle, planId, now)?.start;
      return !first || may(plan, first) ? first : datesOf(circle, planId, now, addDays(today, 370)).find(({ start, time }) => time?.outcome !== "off" && may(plan, start))?.start;
    }).filter((date) => date !== void 0).sort()[0];
    const going = plansOf(scene, id).filter(([, plan]) => isActive(plan) && !plan.starts && may(plan, today)).map(([, plan]) => [titleOf(scene, plan), oftenOf(scene, plan) || (plan.when?.said ?? "")].filter(Boolean).join(": "));
    return html`<li>${token(scene, id, "s")}<div><button type="button" class="btn quiet name" @click=${() => {
      open(id);
    }}>${nameOf(scene, id)}</button>${hint ? html` <span class="t-small t-quiet">${hint}</span>` : nothing}<p class="t-small t-quiet">${last ? desk.say("planner.net.last", { date: sayDate(scene, last, false) }) : desk.say("planner.net.noLast")}. ${next || !going.length ? `${next ? desk.say("planner.net.next", { date: sayDate(scene, next) }) : desk.say("planner.net.noNext")}. ` : ""}${going.map((one) => `${one}.`).join(" ")}</p></div></li>`;
  })}</ul>`;
}
const mayAsk = ({ circle, today }) => ({ people, way }) => !people.some((id) => circle.people[id] !== void 0 && silentAbout(circle, id, today, [way]));

export { mayAsk, network, wishList };
