import { nothing, html } from 'lit';
import { allows } from '../../core/limits.js';
import { closedValue, standing, mayStep } from '../../core/vocabulary.js';
import { latestWish, standingWishes, repliesTo } from '../../core/wishes.js';
import { icon } from '../../ui/icons.js';
import { token, colourOf, whoIs } from '../../ui/parts/person.js';
import { isPast, statusOf, isActive, unsaid, exceptions } from './agenda.js';
import { inPlaceOf, stepsOf, askForm, stepForm, replyForm } from './ask-forms.js';
import { isOwnBasis, mayDecide, opener, signed } from './desk.js';
import { feelings, isFolded, unfold, mine } from './feelings.js';
import { markButtons, offForm, fillWhy, whyForm, feelForm, putBack } from './mark-form.js';
import { holdCard } from './hold.js';
import { planForm, fillPlan } from './plan-form.js';
import { titleOf, hoursOf, stateOf, sayDate, clocksOf, presenceOf, travelOf, peopleOf, sayWish, sayReply } from './say.js';

const tokens = (desk, { plan }) => plan.people.length ? html`<div class="toks">${plan.people.slice(0, 3).map((id) => token(desk.scene, id))}</div>` : html`<span class="tok event" aria-hidden="true">${icon("calendar")}</span>`;
function replyBlock(desk, about, at, ask) {
  const { scene } = desk;
  const said = sayReply(scene, about, at, ask);
  const [id, reply] = repliesTo(scene.circle, about)[0] ?? [];
  const due = reply?.due !== void 0 && reply.due <= scene.today && scene.viewer.role === "me" && !scene.readonly && !Object.values(scene.circle.feelings).some((feeling) => feeling.about === `replies/${id ?? ""}` && feeling.kept);
  return said || due ? html`<span class="t-quiet">${said}</span>${reply?.words ? html`<span class="own">${scene.words.say("status.said", { text: reply.words })}</span>` : nothing}${due ? html`<span class="btns"><span>${desk.say("planner.kept")}</span>${["yes", "partly", "no", "notYet"].map((kept) => html`<button type="button" class="btn" @click=${() => {
    desk.act("feeling-noted", { feelings: { [scene.newId()]: { about: `replies/${id}`, kept, seenBy: ["me"], ...signed(scene) } } }, desk.say("planner.kept.said"));
  }}>${scene.words.label("kept", kept)}</button>`)}</span>` : nothing}` : nothing;
}
function beside(desk, { plan }) {
  const { scene } = desk;
  return plan.people.map((person) => {
    const [id, wish] = latestWish(scene.circle, person, plan.way) ?? [];
    const said = wish && sayWish(scene, wish);
    if (said && isFolded(desk, wish)) return unfold(desk);
    return said ? html`<div class="beside ${mine(wish)} ${colourOf(scene.circle, person)}"><span><b>${desk.say("planner.wish")}</b> <span class="own">${said}</span></span>${replyBlock(desk, `wishes/${id}`, wish.at, false)}</div>` : nothing;
  });
}
function asks(desk, { plan, planId: planId2, original }) {
  const { scene } = desk;
  if (planId2 === void 0) return nothing;
  return standingWishes(scene.circle, { plan: planId2 }).filter(([, wish]) => closedValue("scope", wish.scope ?? "all") !== "one" || wish.from === original).map(([wishId, wish]) => html`<div class="beside ${colourOf(scene.circle, plan.people[0] ?? "")}"><span>${wish.want === "dontAgree" ? desk.say("planner.disagreed") : html`<b>${desk.say("planner.youAsked")}</b> ${[wish.change === void 0 ? "" : scene.words.label("change", wish.change), scene.words.label("scope", wish.scope ?? "all")].filter(Boolean).join(". ")}.`} <span class="own">${wish.words ?? ""}</span></span>${replyBlock(desk, `wishes/${wishId}`, wish.at, true)}${answerButton(desk, `wishes/${wishId}`)}${scene.viewer.role === "me" && !scene.readonly ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.act("wish-withdrawn", { wishes: { [wishId]: { withdrawn: true } }, ...isAskedFor(scene, wishId) && { plans: { [wishId]: { status: "idea" } } } }, desk.say("planner.ask.back.said"));
  }}>${desk.say("planner.ask.back")}</button>` : nothing}${desk.status(wishId)}</div>`);
}
const isAskedFor = (scene, id) => {
  const plan = scene.circle.plans[id];
  return plan !== void 0 && statusOf(plan) === "asked" && mayStep(plan, "idea", scene.viewer);
};
function answerButton(desk, about) {
  if (desk.scene.viewer.role !== "worker" || desk.scene.readonly) return nothing;
  const id = `reply-${about}`;
  return html`${opener(desk, id, desk.say("planner.reply"), { kind: "quiet" })}${desk.isOpen(id) ? replyForm(desk, about) : nothing}`;
}
function moves(desk, { planId: planId2 = "", id }) {
  const { scene } = desk;
  const found = exceptions(scene, planId2).filter((one) => one.id !== id);
  const may = ({ plan, original }) => !scene.readonly && allows(scene.circle, plan, original.length < 10 ? scene.today : original) !== "no";
  return found.length ? html`<div><p class="t-small t-quiet">${desk.say("planner.series")}</p><ul class="dots-list">${found.map((one) => html`<li>${sayDate(scene, one.original)}: ${one.time?.outcome === "off" ? desk.say("planner.off") : scene.words.label("outcome", "movedTo", { date: sayDate(scene, one.start) })} ${!may(one) ? nothing : html`<button type="button" class="btn quiet" @click=${() => {
    putBack(desk, one);
  }}>${desk.say("planner.putBack")}<span class="vh">, ${sayDate(scene, one.original)}</span></button>`}</li>`)}</ul></div>` : nothing;
}
function facts(desk, item) {
  const { scene } = desk;
  const { words, me } = scene;
  const { plan, time } = item;
  const date = (day) => sayDate(scene, day, false);
  const details = Object.entries(plan.details ?? {}).filter(([key]) => !/^(place|takesMe|bringsBack|bring)$/.test(key)).map(([key, text]) => `${words.label("detail", key, { me })}: ${text}`);
  const lines = [
    ...details,
    plan.basis && words.label("basis", plan.basis),
    plan.agreedBy?.length && desk.say("planner.agreedBy", { who: words.list(plan.agreedBy.map((who) => whoIs(scene, who))) }),
    plan.decidedBy && desk.say("planner.decidedBy", { who: whoIs(scene, plan.decidedBy) }),
    plan.because && desk.say("planner.because", { because: plan.because }),
    plan.arrangedBy && desk.say("planner.arranges", { who: whoIs(scene, plan.arrangedBy) }),
    plan.reviewOn && desk.say("planner.lookAgain", { date: date(plan.reviewOn) }),
    time?.outcome === "movedTo" && item.start !== item.original && desk.say("planner.moved.from", { date: sayDate(scene, item.original) }),
    time?.offered
  ].filter(Boolean);
  return html`${lines.length ? html`<ul class="dots-list t-small">${lines.map((line) => html`<li class="own">${line}</li>`)}</ul>` : nothing}${moves(desk, item)}`;
}
function actions(desk, item, past, held) {
  const { scene } = desk;
  const { plan, planId: planId2, id, start, time } = item;
  if (scene.readonly) return nothing;
  const me = scene.viewer.role === "me";
  const stands = planId2 !== void 0 && standing.includes(statusOf(plan));
  const dated = isActive(plan) && start !== "" && !held;
  const off = time?.outcome === "off";
  const may = mayDecide(scene, plan);
  const steps = planId2 === void 0 ? [] : stepsOf(desk, plan);
  const forms = [
    ["ask", desk.say("planner.ask"), stands && !past && !may, () => askForm(desk, item), (form) => {
      form.fill({ scope: "one" });
    }],
    ["edit", desk.say("planner.change"), stands && !past && may, () => planForm(desk, `edit-${id}`, { item }), (form) => {
      fillPlan(form, plan, start || void 0);
      form.fill({ scope: "one", this: time?.words });
    }],
    ["off", desk.say("planner.sayOff"), dated && !past && !off, () => offForm(desk, item), (form) => {
      fillWhy(form, time);
    }],
    ["why", desk.say(time?.outcome === "didntHappen" || off ? "planner.why.title" : "planner.why.different"), !!time && !["notSureYet", "ratherNotSay", "movedTo", "happened"].includes(time.outcome), () => whyForm(desk, item), (form) => {
      fillWhy(form, time);
    }],
    ["feel", desk.say("planner.feel"), me && (!!time || past) && !off && time?.outcome !== "movedTo", () => feelForm(desk, item)],
    ["step", desk.say("planner.step"), !past && steps.length > 0, () => stepForm(desk, item)],
    ["offer", desk.say("planner.offer"), stands && !past && !may, () => planForm(desk, `offer-${id}`, { item, counter: true }), (form) => {
      fillPlan(form, plan, start || void 0);
    }]
  ];
  const able = forms.filter(([, , allowed]) => allowed);
  return html`${(past || start.slice(0, 10) === scene.today) && dated && !off && (unsaid(item) || past) ? markButtons(desk, item) : nothing}
    <div class="btns">${able.map(([kind, label, , , fill]) => opener(desk, `${kind}-${id}`, label, fill ? { fill } : {}))}${off && !past && !held ? html`<button type="button" class="btn" @click=${() => {
    putBack(desk, item);
  }}>${desk.say("planner.putBack")}</button>` : nothing}</div>
    ${able.map(([kind, , , form]) => desk.isOpen(`${kind}-${id}`) ? form() : nothing)}`;
}
function itemCard(desk, item, o = {}) {
  const { scene } = desk;
  const { plan, id, start, time } = item;
  const past = start !== "" && isPast(start, scene.today);
  const title = titleOf(scene, plan);
  const hours = hoursOf(scene, item);
  const state = stateOf(scene, item, past);
  const status = statusOf(plan);
  const open = desk.isOpen(`open-${id}`);
  const held = !past && allows(scene.circle, plan, start.length > 9 ? start.slice(0, 10) : scene.today) === "no";
  const sure = isActive(plan) && !held && !time?.outcome.startsWith("off");
  const date = start ? sayDate(scene, start) : "";
  const when = o.asks ? date : hours;
  const instead = item.planId && inPlaceOf(scene, item.planId, plan);
  const meta = past ? [] : [
    ["calendar", instead && desk.say("planner.instead", { date: sayDate(scene, instead) })],
    ["clock", clocksOf(scene, item).join(". ")],
    ["pin", plan.details?.place],
    ["people", presenceOf(scene, plan)],
    ["car", travelOf(scene, plan)],
    ["pencil", plan.details?.bring],
    ["people", scene.viewer.role !== "me" && !isOwnBasis(plan) && !plan.arrangedBy ? desk.say("planner.noOwner") : void 0],
    ["clock", plan.answerBy && !isActive(plan) ? desk.say("planner.answerBy", { date: sayDate(scene, plan.answerBy) }) : void 0]
  ];
  const reasons = (time?.because ?? []).map((reason) => scene.words.label("because", reason, { me: scene.me, p: peopleOf(scene, plan) || title }));
  const unasked = o.asks && unsaid(item);
  return html`<li><article class=${o.asks ? "item soft" : "item"} data-item=${id} tabindex="-1" aria-label=${desk.say("planner.name", { what: title, when: [date, hours].filter(Boolean).join(scene.words.say("list.comma")) || scene.words.say("planner.noday"), state })}>
    ${tokens(desk, item)}<div class="body"><div class="top"><p class=${when ? "when num" : "when"}>${when || title}</p>${unasked ? nothing : html`<span class="word ${(time && !unsaid(item) ? time.outcome === "happened" : sure && !past) ? "" : "ask"}">${status === "agreed" && sure && !past ? icon("check") : status === "asked" ? icon("clock") : nothing}${state}</span>`}</div>
      ${when ? html`<p class="what">${title}${o.asks && plan.details?.place ? `, ${plan.details.place}` : ""}</p>` : nothing}
      ${plan.words && plan.words !== title ? html`<p class="own t-small">${plan.words}</p>` : nothing}
      ${plan.when && !start ? html`<p class="own t-small">${plan.when.said ?? ""}</p>` : nothing}
      ${time?.words ? html`<p class="own t-small">${time.words}</p>` : nothing}
      ${reasons.length ? html`<p class="t-small t-quiet">${reasons.join(" \xB7 ")}</p>` : nothing}
      ${meta.some(([, text]) => text) ? html`<ul class="meta">${meta.map(([name, text]) => text ? html`<li>${icon(name)}<span class="own">${text}</span></li>` : nothing)}</ul>` : nothing}
      ${held ? plan.people.map((who) => holdCard(scene, who, scene.today, plan.way)) : nothing}
      ${past ? feelings(desk, item, open) : [beside(desk, item), asks(desk, item)]}
      ${o.asks ? nothing : html`${open ? facts(desk, item) : nothing}<button type="button" class="btn quiet noprint" aria-expanded=${open} @click=${() => {
    desk.toggle(`open-${id}`);
  }}>${desk.say(open ? "planner.less" : "planner.more")}<span class="vh">: ${title}${date ? `, ${date}` : ""}</span></button>`}
      ${open && !o.asks ? actions(desk, item, past, held) : nothing}
      ${desk.status(id, ...planId(item))}
    </div>
    ${unasked && !scene.readonly ? markButtons(desk, item) : nothing}
    ${o.asks && !unasked && !scene.readonly ? after(desk, item) : nothing}
  </article></li>`;
}
const planId = ({ planId: id }) => id === void 0 ? [] : [id];
function after(desk, item) {
  const why = `why-${item.id}`;
  const feel = `feel-${item.id}`;
  const me = desk.scene.viewer.role === "me";
  return html`${desk.isOpen(why) ? whyForm(desk, item) : nothing}${me && item.time?.outcome !== "ratherNotSay" ? html`<div class="wide">${opener(desk, feel, desk.say("planner.feel"), { kind: "quiet" })}</div>${desk.isOpen(feel) ? feelForm(desk, item) : nothing}` : nothing}`;
}

export { answerButton, itemCard, replyBlock };
