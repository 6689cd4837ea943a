import { nothing, html } from 'lit';
import { allows } from '../../core/limits.js';
import { standing, sideOf, closedValue, waitsFor, mayStep } from '../../core/vocabulary.js';
import { standingWishes, latestWish, repliesTo } from '../../core/wishes.js';
import { icon } from '../../ui/icons.js';
import { whoIs, token, colourOf, nameOf } from '../../ui/parts/person.js';
import { isPast, statusOf, isActive, unsaid, exceptions } from './agenda.js';
import { inPlaceOf, stepsOf, askForm, stepForm, replyForm } from './ask-forms.js';
import { isOwnBasis, mayDecide, opener, signed, asking } from './desk.js';
import { feelings, isFolded, unfold, mine, alone } from './feelings.js';
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
  return said || due ? html`<span class="t-quiet">${said}</span> ${reply?.words ? html`<span class="own">${scene.words.say("status.said", { text: reply.words })}</span>` : nothing}${due ? html`<span class="btns"><span>${desk.say("planner.kept")}</span>${["yes", "partly", "no", "notYet"].map((kept) => html`<button type="button" class="btn" @click=${() => {
    desk.act("feeling-noted", { feelings: { [scene.newId()]: { about: `replies/${id}`, kept, seenBy: ["me"], ...signed(scene) } } }, desk.say("planner.kept.said"));
  }}>${scene.words.label("kept", kept)}</button>`)}</span>` : nothing}` : nothing;
}
function beside(desk, { plan }) {
  const { scene } = desk;
  return plan.people.map((person) => {
    const [id, wish] = latestWish(scene.circle, person, plan.way) ?? [];
    const said = wish && sayWish(scene, wish);
    if (said && isFolded(desk, wish)) return unfold(desk);
    return said ? html`<div class="beside ${mine(wish)} ${colourOf(scene.circle, person)}"><span><b>${plan.people.length > 1 ? desk.say("planner.wish.of", { p: nameOf(scene, person) }) : desk.say("planner.wish")}</b> <span class="own">${said}</span></span>${alone(desk, wish)}${replyBlock(desk, `wishes/${id}`, wish.at, false)}</div>` : nothing;
  });
}
const wishesAbout = ({ circle }, { planId, original }, past) => planId === void 0 ? [] : standingWishes(circle, { plan: planId }).filter(([, { scope, from = "" }]) => {
  const which = closedValue("scope", scope ?? "all");
  return which === "one" ? from === original : !past && (which === "all" || !original || from <= original);
});
function saidOf(desk, wish, { arrangedBy, status }) {
  const { scene } = desk;
  const { words, me } = scene;
  if (wish.want === "aboutRight") return html`${desk.say("planner.yes.said")}${status === "asked" && scene.viewer.role === "me" ? ` ${desk.say("planner.yes.next")}` : ""} <span class="own">${wish.words ?? ""}</span>`;
  if (wish.want === "dontAgree") return html`${desk.say("planner.disagreed")} <span class="own">${wish.words ?? ""}</span>`;
  if (wish.want !== void 0) return html`<b>${desk.say("planner.wish")}</b> <span class="own">${sayWish(scene, wish)}</span>`;
  if (wish.change === void 0 && !wish.words && wish.askedOf !== void 0 && wish.askedOf !== arrangedBy) return desk.say("planner.arranges.wish", { who: whoIs(scene, wish.askedOf), me });
  return html`<b>${desk.say("planner.youAsked")}</b> ${[wish.change === void 0 ? "" : words.label("change", wish.change), words.label("scope", wish.scope ?? "all")].filter(Boolean).join(". ")}. <span class="own">${wish.words ?? ""}</span>`;
}
function asks(desk, item, past, held, wishes) {
  const { scene } = desk;
  const { plan, planId = "" } = item;
  const colour = colourOf(scene.circle, plan.people[0] ?? "");
  const about = `plans/${planId}`;
  const waits = !past && statusOf(plan) === "asked" && (repliesTo(scene.circle, about).length > 0 || scene.viewer.role === "worker" && plan.by?.id !== scene.viewer.id);
  return [
    waits ? html`<div class="beside ${colour}">${replyBlock(desk, about, plan.at ?? "", false)}${plan.by?.id === scene.viewer.id ? nothing : answerButton(desk, about)}</div>` : nothing,
    ...wishes.map(([wishId, wish]) => html`<div class="beside ${colour}"><span>${saidOf(desk, wish, plan)}${wish.by && wish.by.role !== "me" ? ` ${scene.words.label("voice", wish.voice ?? "aboutMe", { who: whoIs(scene, wish.by.id), me: scene.me })}.` : ""}</span>${replyBlock(desk, `wishes/${wishId}`, wish.at, waitsFor(wish) !== "nothing")}${answerButton(desk, `wishes/${wishId}`)}${scene.viewer.role === "me" && !scene.readonly ? html`<button type="button" class="btn quiet" @click=${() => {
      desk.act("wish-withdrawn", { wishes: { [wishId]: { withdrawn: true } }, ...isAskedFor(scene, wishId) && { plans: { [wishId]: { status: "idea" } } } }, desk.say("planner.ask.back.said"));
    }}>${desk.say(wish.want === "aboutRight" ? "planner.yes.back" : "planner.ask.back")}</button>` : nothing}</div>`),
    past || held ? nothing : yesOrNo(desk, item, wishes)
  ];
}
function yesOrNo(desk, { plan, planId }, wishes) {
  const { scene } = desk;
  const { by } = plan;
  if (scene.viewer.role !== "me" || scene.readonly || !isForeign(scene, plan) || mayDecide(scene, plan)) return nothing;
  const seenBy = ["me", "team", ...by.role === "worker" ? [] : [by.id]];
  const answer = (want, label, said) => wishes.some(([, wish]) => wish.want === want) ? nothing : html`<button type="button" class="btn" @click=${() => {
    desk.act("wish-made", { wishes: { [scene.newId()]: { plan: planId, want, scope: "all", ...asking(scene, plan), seenBy } } }, said);
  }}>${label}</button>`;
  return html`<div class="three-btns">${answer("aboutRight", desk.say("planner.yes"), desk.say("planner.yes.said"))}${answer("dontAgree", desk.say("planner.disagree"), desk.say("planner.disagreed"))}</div>${desk.vis(seenBy, `yes-${planId}`)}`;
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
function moves(desk, { planId = "", id }) {
  const { scene } = desk;
  const found = exceptions(scene, planId).filter((one) => one.id !== id);
  const may = ({ plan, original }) => !scene.readonly && allows(scene.circle, plan, original.length < 10 ? scene.today : original) !== "no";
  return found.length ? html`<div><p class="t-small t-quiet">${desk.say("planner.series")}</p><ul class="dots-list">${found.map((one) => html`<li>${sayDate(scene, one.original)}: ${one.time?.outcome === "off" ? desk.say("planner.off") : scene.words.label("outcome", "movedTo", { date: sayDate(scene, one.start) })} ${!may(one) ? nothing : html`<button type="button" class="btn quiet" @click=${() => {
    putBack(desk, one);
  }}>${desk.say("planner.putBack")}<span class="vh">${scene.words.say("list.comma")}${sayDate(scene, one.original)}</span></button>`}</li>`)}</ul></div>` : nothing;
}
const whyOf = (desk, { because, decidedBy, reviewOn }) => [
  because ? desk.say("planner.because", { because }) : "",
  decidedBy ? desk.say("planner.decidedBy", { who: whoIs(desk.scene, decidedBy) }) : "",
  reviewOn ? desk.say("planner.lookAgain", { date: sayDate(desk.scene, reviewOn, false) }) : ""
].filter(Boolean);
function facts(desk, item) {
  const { scene } = desk;
  const { words, me } = scene;
  const { plan, time } = item;
  const stands = standing.includes(statusOf(plan));
  const details = Object.entries(plan.details ?? {}).filter(([key]) => !/^(place|takesMe|bringsBack|bring)$/.test(key)).map(([key, text]) => `${words.label("detail", key, { me })}: ${text}`);
  const lines = [
    ...details,
    plan.basis && words.label("basis", plan.basis),
    plan.agreedBy?.length && desk.say("planner.agreedBy", { who: words.list(plan.agreedBy.map((who) => whoIs(scene, who))) }),
    ...stands ? whyOf(desk, plan) : [],
    plan.arrangedBy && desk.say("planner.arranges", { who: whoIs(scene, plan.arrangedBy) }),
    time?.outcome === "movedTo" && item.start !== item.original && desk.say("planner.moved.from", { date: sayDate(scene, item.original) }),
    time?.toldInAdvance !== void 0 && time.outcome !== "off" && `${desk.say("planner.why.told", { me })} ${desk.say(time.toldInAdvance ? "planner.why.yes" : "planner.why.no")}`,
    time?.offered && `${desk.say("planner.why.offered")} ${words.isolate(time.offered)}`
  ].filter(Boolean);
  return html`${lines.length ? html`<ul class="dots-list t-small">${lines.map((line) => html`<li class="own">${line}</li>`)}</ul>` : nothing}${moves(desk, item)}`;
}
const isForeign = ({ viewer }, plan) => statusOf(plan) === "asked" && plan.by !== void 0 && plan.by.id !== viewer.id;
function actions(desk, item, past, held, fold) {
  const { scene } = desk;
  const { plan, planId, id, start, time } = item;
  if (scene.readonly) return fold;
  const me = scene.viewer.role === "me";
  const stands = planId !== void 0 && standing.includes(statusOf(plan));
  const dated = isActive(plan) && start !== "" && !held;
  const off = time?.outcome === "off";
  const may = mayDecide(scene, plan);
  const steps = planId === void 0 ? [] : stepsOf(desk, plan);
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
    ["offer", desk.say("planner.offer"), stands && !past && (!may || isForeign(scene, plan)), () => planForm(desk, `offer-${id}`, { item, counter: true }), (form) => {
      fillPlan(form, plan, start || void 0);
      form.fill({ scope: "one", words: "" });
    }]
  ];
  const first = dated && !past && !off && start.length > 9 && plan.people.length && !isOwnBasis(plan);
  const able = forms.filter(([kind, , allowed]) => allowed && !fold === !(first && /ask|edit|off$/.test(kind)));
  return html`${!fold && (past || start.slice(0, 10) === scene.today) && dated && !off && (unsaid(item) || past) ? markButtons(desk, item) : nothing}
    <div class="btns">${able.map(([kind, label, , , fill]) => opener(desk, `${kind}-${id}`, label, fill ? { fill } : {}))}${!fold && off && !past && !held ? html`<button type="button" class="btn" @click=${() => {
    putBack(desk, item);
  }}>${desk.say("planner.putBack")}</button>` : fold}</div>
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
  const day = start.length > 9 ? start.slice(0, 10) : scene.today;
  const held = !past && allows(scene.circle, plan, day) === "no";
  const sure = isActive(plan) && !held && !time?.outcome.startsWith("off");
  const date = start ? sayDate(scene, start) : "";
  const comma = scene.words.say("list.comma");
  const when = o.asks ? date : hours;
  const instead = item.planId && (inPlaceOf(scene, item.planId, plan) ?? beforeIt(scene, plan));
  const stands = standing.includes(status);
  const about = wishesAbout(scene, item, past);
  const meta = past ? [] : [
    ["calendar", instead && desk.say("planner.instead", { date: sayDate(scene, instead) })],
    ["clock", clocksOf(scene, item).join(". ")],
    ["pin", plan.details?.place],
    ["people", presenceOf(scene, plan)],
    ["car", travelOf(scene, plan)],
    ["pencil", plan.details?.bring],
    ["people", scene.viewer.role !== "me" && !isOwnBasis(plan) && !plan.arrangedBy ? desk.say("planner.noOwner") : void 0],
    ["people", isForeign(scene, plan) ? desk.say("planner.askedFor", { who: plan.by.role === "me" ? scene.me : whoIs(scene, plan.by.id) }) : void 0],
    ["clock", plan.answerBy && !isActive(plan) ? desk.say("planner.answerBy", { date: sayDate(scene, plan.answerBy) }) : void 0]
  ];
  const values = { me: scene.me, p: peopleOf(scene, plan) || title };
  const because = time?.because ?? [];
  const reasons = [
    ...because.map((reason) => scene.words.label("because", reason, values)),
    ...(time?.side ?? []).filter((side) => !because.some((reason) => sideOf(reason) === side)).map((side) => scene.words.label("side", side, values))
  ];
  const unasked = o.asks && unsaid(item);
  return html`<li><article class=${o.asks ? "item soft" : "item"} data-item=${id} tabindex="-1" aria-label=${desk.say("planner.name", { what: title, when: [date, hours].filter(Boolean).join(comma) || scene.words.say("planner.noday"), state })}>
    ${tokens(desk, item)}<div class="body"><div class="top"><p class=${when ? "when num" : "when"}>${when || title}</p>${unasked ? nothing : html`<span class="word ${(time && !unsaid(item) ? time.outcome === "happened" : sure && !past) ? "" : "ask"}">${status === "agreed" && sure && !past ? icon("check") : status === "asked" ? icon("clock") : nothing}${state}</span>`}</div>
      ${when ? html`<p class="what">${title}${o.asks && plan.details?.place ? comma + plan.details.place : ""}</p>` : nothing}
      ${plan.words && plan.words !== title ? html`<p class="own t-small">${plan.words}</p>` : nothing}
      ${plan.when && !start ? html`<p class="own t-small">${plan.when.said ?? ""}</p>` : nothing}
      ${time?.words ? html`<p class="own t-small">${time.words}</p>` : nothing}
      ${reasons.length ? html`<p class="t-small t-quiet">${reasons.join(" \xB7 ")}</p>` : nothing}
      ${stands || past ? nothing : html`<p class="own t-small">${whyOf(desk, plan).map((line) => `${line.replace(/\.$/, "")}.`).join(" ")}</p>`}
      ${meta.some(([, text]) => text) ? html`<ul class="meta">${meta.map(([name, text]) => text ? html`<li>${icon(name)}<span class="own">${text}</span></li>` : nothing)}</ul>` : nothing}
      ${held ? plan.people.map((who) => holdCard(scene, who, day, plan.way)) : nothing}
      ${past ? feelings(desk, item, open) : beside(desk, item)}${asks(desk, item, past, held, about)}
      ${o.asks ? nothing : html`${actions(desk, item, past, held, html`<button type="button" class="btn quiet noprint" aria-expanded=${open} @click=${() => {
    desk.toggle(`open-${id}`);
  }}>${desk.say(open ? "planner.less" : "planner.more")}<span class="vh">: ${title}${date ? comma + date : ""}</span></button>`)}${open ? html`${facts(desk, item)}${actions(desk, item, past, held)}` : nothing}`}
      ${desk.status(id, ...item.planId === void 0 ? [] : [item.planId], ...about.map(([wishId]) => wishId))}
    </div>
    ${unasked && !scene.readonly ? markButtons(desk, item) : nothing}
    ${o.asks && !unasked && !scene.readonly ? after(desk, item) : nothing}
  </article></li>`;
}
function beforeIt({ circle }, { follows = "", status }) {
  const first = circle.plans[follows];
  return first && closedValue("status", status) === "asked" && !isActive(first) && !first.repeats ? first.starts : void 0;
}
function after(desk, item) {
  const why = `why-${item.id}`;
  const feel = `feel-${item.id}`;
  const me = desk.scene.viewer.role === "me";
  return html`${desk.isOpen(why) ? whyForm(desk, item) : nothing}${me && item.time?.outcome !== "ratherNotSay" ? html`<div class="wide">${opener(desk, feel, desk.say("planner.feel"), { kind: "quiet" })}</div>${desk.isOpen(feel) ? feelForm(desk, item) : nothing}` : nothing}`;
}

export { answerButton, itemCard, replyBlock };
