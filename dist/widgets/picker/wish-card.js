import { html, nothing } from 'lit';
import { lists } from '../../core/vocabulary.js';
import { sayDay } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { sayAt, formPanel, clean, signed, filled } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { choiceGroup, textField } from '../../ui/parts/field.js';
import { nameOf, whoIs, colourOf } from '../../ui/parts/person.js';
import { sharing } from '../../ui/parts/share.js';
import { isFolded as isFolded$1 } from '../../ui/parts/vis.js';
import { isUnheard, isOverdue } from './standing.js';

const othersWho = ({ seenBy }) => (seenBy ?? ["me"]).filter((who) => who !== "me");
const isFolded = (desk, id, record) => isFolded$1(desk.scene, record) && !desk.isOpen(`show-${id}`);
const unfold = (desk, id) => html`<button type="button" class="btn quiet" @click=${() => {
  desk.open(`show-${id}`);
}}>${desk.say("present.show")}</button>`;
const own = ({ viewer }, { by }) => by ? by.id === viewer.id : viewer.role === "me";
function wishLine(desk, wish, p) {
  const label = wish.want ? desk.label("want", wish.want, { p }) : wish.amount ? desk.label("amount", wish.amount) : "";
  const said = wish.words && desk.scene.viewer.role !== "me" ? desk.say("status.said", { text: wish.words }) : wish.words;
  return said ? html`${label && `${label}. `}<span class="own">${said}</span>` : label;
}
function wishFacts(desk, wish, p) {
  const { words } = desk.scene;
  const { amount, want, ways, often, where, withPeople, withoutPeople, askedOf, tellThem } = wish;
  const people = (ids) => words.list(ids.map((id) => nameOf(desk.scene, id)));
  return [
    amount && desk.label("amount", amount),
    want && desk.label("want", want, { p }),
    ways?.length && desk.say("wish.how", { ways: words.list(ways.map((way) => desk.label("way", way, { p }))) }),
    often && desk.say("wish.oftenIs", { often: desk.label("often", often) }),
    where && desk.say("wish.whereIs", { where }),
    withPeople?.length && desk.say("wish.withIs", { who: people(withPeople) }),
    withoutPeople?.length && desk.say("wish.withoutIs", { who: people(withoutPeople) }),
    askedOf && desk.say("wish.askedIs", { who: whoIs(desk.scene, askedOf) }),
    tellThem !== void 0 && desk.say(tellThem ? "wish.tellYes" : "wish.tellNo", { p })
  ].filter((line) => typeof line === "string" && line !== "");
}
function wishCard(desk, id, wish, person, level) {
  const { scene } = desk, p = nameOf(scene, person), editable = !scene.readonly;
  if (isFolded(desk, id, wish)) return html`<div class="card"><p class="t-quiet">${desk.say("wish.folded")}</p>${unfold(desk, id)}</div>`;
  const mine = own(scene, wish);
  return html`<div class="card">${wish.words ? html`<blockquote class="own t-words">${wish.words}</blockquote>` : nothing}
    <ul class="meta">${wishFacts(desk, wish, p).map((line) => html`<li><span class="own">${line}</span></li>`)}<li><span>${desk.say("wish.date", { date: sayAt(scene, wish.at) })}</span></li></ul>
    ${answers(desk, id, wish, person)}
    ${desk.hand.vis(wish.seenBy, `vis-${id}`)}
    ${editable ? html`${mine ? html`<div class="btns">${sharing(desk, `share-${id}`, {
    seenBy: wish.seenBy,
    preview: html`${wish.words ? html`<blockquote class="own">${wish.words}</blockquote>` : nothing}${wishFacts(desk, wish, p).map((line) => html`<span class="own">${line}</span>`)}`,
    save: (seenBy, said, who) => {
      desk.hand.act(who ? "wish-shared" : "wish-unshared", { wishes: { [id]: { seenBy } } }, said);
      desk.shared(p, who);
    }
  })}<button type="button" class="btn quiet" @click=${() => {
    desk.hand.act("wish-withdrawn", { wishes: { [id]: { withdrawn: true } } }, desk.say("picker.said.withdrawn", { p }));
    desk.focus(`row-${person}`);
  }}>${desk.say("wish.withdraw")}</button></div>` : nothing}${scene.viewer.role === "me" ? nothing : replyForm(desk, id, wish, level)}` : nothing}</div>`;
}
const earlierWish = (desk, id, wish, p) => html`<li><p class="t-small t-quiet">${sayAt(desk.scene, wish.at)}${wish.withdrawn ? ` \xB7 ${desk.say("wish.withdrawn")}` : ""}</p>${isFolded(desk, id, wish) ? html`<p class="t-quiet">${desk.say("wish.folded")}</p>` : html`<p>${wishLine(desk, wish, p)}</p>`}</li>`;
function answers(desk, id, wish, person) {
  const { scene } = desk, replies = repliesTo(scene.circle, `wishes/${id}`);
  const unheard = othersWho(wish).length > 0 && isUnheard(scene.circle, id, wish, scene.today);
  if (!replies.length) return unheard ? html`<p class="answer">${icon("clock")}<span>${desk.say("wish.noanswer", { date: sayAt(scene, wish.at) })}</span></p>` : nothing;
  return html`<ul class="stack">${replies.map(([replyId, reply], i) => html`<li class="beside ${colourOf(scene.circle, person)}">${replyLines(desk, reply, i === 0)}${i === 0 ? kept(desk, replyId, reply) : nothing}</li>`)}</ul>`;
}
function replyLines(desk, reply, newest) {
  const { scene } = desk, who = whoIs(scene, reply.who ?? reply.by?.id);
  const label = reply.answer ? desk.label("answer", reply.answer, { who }) : "";
  const said = !label || reply.answer === "heard" ? desk.say("reply.heard", { who }) : label.includes(who) ? label : desk.say("reply.from", { answer: label, who });
  return html`<b>${said}</b>${reply.because ? html`<span class="own">${reply.because}</span>` : nothing}${reply.words ? html`<span class="own">${reply.words}</span>` : nothing}${newest && isOverdue(reply, scene.today) ? html`<span>${desk.say("wish.passed", { who, date: sayDay(reply.due, scene.words) })}</span>` : reply.due && !reply.done ? html`<span>${desk.say("reply.due", { date: sayDay(reply.due, scene.words) })}</span>` : nothing}${reply.lookAgain ? html`<span>${desk.say("reply.look", { date: sayDay(reply.lookAgain, scene.words) })}</span>` : nothing}${reply.done ? html`<span>${desk.say("reply.done")}</span>` : nothing}<span class="t-small t-quiet">${sayAt(scene, reply.at)}</span>`;
}
function kept(desk, id, reply) {
  const { scene } = desk;
  if (scene.viewer.role !== "me" || !(reply.done || reply.due && reply.due <= scene.today || reply.answer === "agreed" || reply.answer === "partly")) return nothing;
  const about = `replies/${id}`;
  const [, latest] = Object.entries(scene.circle.feelings).filter(([, { about: of, kept: was }]) => of === about && was).sort(([, a], [, b]) => (a.at ?? "") < (b.at ?? "") ? 1 : -1)[0] ?? [];
  if (scene.readonly || latest && scene.present.length) return nothing;
  return html`<div class="btns small" role="group" aria-label=${desk.say("reply.kept")}><span>${desk.say("reply.kept")}</span>${lists.kept.map((value) => html`<button type="button" class="btn" aria-pressed=${latest?.kept === value} @click=${() => {
    if (latest?.kept !== value) desk.hand.act("feeling-noted", { feelings: { [scene.newId()]: { about, kept: value, ...signed(scene) } } });
  }}>${desk.label("kept", value)}</button>`)}</div>`;
}
function replyForm(desk, id, wish, level) {
  const key = `reply-${id}`, { scene } = desk, who = whoIs(scene, scene.viewer.id);
  const form = desk.form(key, () => ({ answer: "", because: "", words: "", due: "", look: "" }));
  const set = (change) => {
    form.error = form.missing = void 0;
    Object.assign(form, change);
    desk.hand.refresh();
  };
  return formPanel(desk, key, {
    label: desk.say("reply.title"),
    title: desk.say("reply.title"),
    level,
    look: repliesTo(scene.circle, `wishes/${id}`).length ? "" : "primary",
    icon: "message",
    save: desk.say("reply.save"),
    submit: () => {
      const because = clean(form.because), { answer } = form;
      if (!answer || !because && ["partly", "notYet", "no"].includes(answer)) {
        set(answer ? { missing: desk.say("reply.needs") } : { error: desk.say("reply.needsAnswer") });
        desk.focus(answer ? `${key}-because` : `h-${key}`);
        return;
      }
      const reply = { about: `wishes/${id}`, who: scene.viewer.id, ...filled({ answer, because, words: clean(form.words), due: form.due, lookAgain: form.look }), ...signed(scene) };
      desk.hand.act("wish-answered", { replies: { [scene.newId()]: reply } }, desk.say("picker.said.replied"));
      desk.shut(key, wish.person === void 0 ? void 0 : `row-${wish.person}`);
    },
    content: () => html`${choiceGroup({ id: `${key}-answer`, label: desk.say("reply.answer"), options: lists.answer.map((value) => ({ value, label: desk.label("answer", value, { who }) })), value: form.answer, layout: "two-wide", error: form.error, change: ([answer = ""]) => {
      set({ answer });
    } })}
      ${textField({ id: `${key}-because`, label: desk.say("reply.because"), hint: desk.say("reply.because.hint"), value: form.because, long: true, error: form.missing, input: (because) => {
      set({ because });
    } })}
      ${textField({ id: `${key}-words`, label: desk.say("reply.words"), after: desk.say("skip"), value: form.words, long: true, input: (words) => {
      set({ words });
    } })}
      <div class="dates">${["due", "look"].map((day) => textField({ id: `${key}-${day}`, label: desk.say(`reply.${day}On`), type: "date", value: form[day], input: (value) => {
      set({ [day]: value });
    } }))}</div>`
  });
}

export { earlierWish, isFolded, othersWho, unfold, wishCard, wishLine };
