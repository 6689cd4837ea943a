import { nothing, html } from 'lit';
import { lists } from '../../core/vocabulary.js';
import { sayDay } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { icon } from '../../ui/icons.js';
import { choiceGroup, textField } from '../../ui/parts/field.js';
import { nameOf, whoIs, colourOf } from '../../ui/parts/person.js';
import { sayAt, ask, formPanel, shut, clean, signed, filled } from './desk.js';
import { isUnheard, isOverdue } from './standing.js';

const othersWho = ({ seenBy }) => (seenBy ?? ["me"]).filter((who) => who !== "me");
const isFolded = (desk, id, record) => desk.scene.present.length > 0 && !othersWho(record).length && !desk.isOpen(`show-${id}`);
const own = ({ viewer }, { by }) => by ? by.id === viewer.id : viewer.role === "me";
function wishLine(desk, wish, p) {
  const { words, me } = desk.scene;
  const label = wish.want ? words.label("want", wish.want, { p, me }) : wish.amount ? words.label("amount", wish.amount) : "";
  return html`${label}${label && wish.words ? ". " : ""}${wish.words ? html`<span class="own">${wish.words}</span>` : nothing}`;
}
function wishFacts(desk, wish, p) {
  const { words, me } = desk.scene;
  const { amount, want, ways, often, where, withPeople, withoutPeople, askedOf, tellThem } = wish;
  const people = (ids) => words.list(ids.map((id) => nameOf(desk.scene, id)));
  return [
    amount && words.label("amount", amount),
    want && words.label("want", want, { p, me }),
    ways?.length && desk.say("wish.how", { ways: words.list(ways.map((way) => words.label("way", way, { p, me }))) }),
    often && desk.say("wish.oftenIs", { often: words.label("often", often, { me }) }),
    where && desk.say("wish.whereIs", { where }),
    withPeople?.length && desk.say("wish.withIs", { who: people(withPeople) }),
    withoutPeople?.length && desk.say("wish.withoutIs", { who: people(withoutPeople) }),
    askedOf && desk.say("wish.askedIs", { who: whoIs(desk.scene, askedOf) }),
    tellThem !== void 0 && desk.say(tellThem ? "wish.tellYes" : "wish.tellNo", { p })
  ].filter((line) => typeof line === "string" && line !== "");
}
function wishCard(desk, id, wish, person, level) {
  const { scene } = desk, p = nameOf(scene, person), editable = !scene.readonly;
  if (isFolded(desk, id, wish)) return html`<div class="card"><p class="t-quiet">${desk.say("wish.folded")}</p><button type="button" class="btn quiet" @click=${() => {
    desk.open(`show-${id}`, true);
  }}>${desk.say("present.show")}</button></div>`;
  const mine = own(scene, wish), shared = othersWho(wish).length > 0;
  return html`<div class="card">${wish.words ? html`<blockquote class="own t-words">${wish.words}</blockquote>` : nothing}
    <ul class="meta">${wishFacts(desk, wish, p).map((line) => html`<li><span class="own">${line}</span></li>`)}<li><span>${desk.say("wish.date", { date: sayAt(scene, wish.at) })}</span></li></ul>
    ${answers(desk, id, wish, person)}
    ${desk.vis(wish.seenBy, `vis-${id}`)}
    ${editable ? html`${mine ? html`<div class="btns">${share(desk, id, wish, p)}${shared ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.act("wish-unshared", { wishes: { [id]: { seenBy: ["me"] } } }, desk.say("said.unshared"));
  }}>${desk.say("unshare")}</button>` : nothing}<button type="button" class="btn quiet" @click=${() => {
    desk.act("wish-withdrawn", { wishes: { [id]: { withdrawn: true } } }, desk.say("picker.said.withdrawn", { p }));
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
  const label = reply.answer ? scene.words.label("answer", reply.answer, { who }) : "";
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
    if (latest?.kept !== value) desk.act("feeling-noted", { feelings: { [scene.newId()]: { about, kept: value, ...signed(scene) } } });
  }}>${scene.words.label("kept", value)}</button>`)}</div>`;
}
function share(desk, id, wish, p) {
  const { scene } = desk, { words } = scene, key = `share-${id}`;
  const there = othersWho(wish);
  const options = [
    { value: "team", label: scene.viewer.role === "me" ? words.say("workers") : desk.say("workers") },
    ...Object.entries(scene.names).filter(([who2]) => who2 !== scene.viewer.id).map(([value, label]) => ({ value, label })),
    { value: "everyone", label: desk.say("share.everyone") }
  ].filter(({ value }) => !there.includes(value));
  const form = desk.form(key, () => ({ to: [] }));
  const who = words.list(options.filter(({ value }) => form.to.includes(value)).map(({ label }) => label));
  if (!options.length || there.includes("everyone")) return html``;
  return ask(desk, key, {
    label: desk.say("share"),
    question: who ? desk.say("share.ask", { who }) : desk.say("share.who"),
    yes: desk.say("share.yes"),
    no: desk.say("share.no"),
    preview: html`${choiceGroup({ id: `${key}-to`, label: html`<span class="vh">${desk.say("share.who")}</span>`, options, value: form.to, many: true, layout: "wrap", error: form.error, change: (to) => {
      Reflect.deleteProperty(form, "error");
      form.to = to;
      desk.refresh();
    } })}
      <div class="beside">${wish.words ? html`<blockquote class="own">${wish.words}</blockquote>` : nothing}${wishFacts(desk, wish, p).map((line) => html`<span class="own">${line}</span>`)}</div>`,
    act: () => {
      if (!form.to.length) {
        form.error = desk.say("share.none");
        desk.refresh();
        return;
      }
      desk.act("wish-shared", { wishes: { [id]: { seenBy: ["me", ...there, ...form.to] } } }, desk.say("said.shared", { who }));
      desk.shared(desk.say("together.line", { p, who }));
      shut(desk, key);
    }
  });
}
function replyForm(desk, id, wish, level) {
  const key = `reply-${id}`, { scene } = desk;
  return html`${formPanel(desk, key, {
    label: desk.say("reply.title"),
    title: desk.say("reply.title"),
    level,
    look: repliesTo(scene.circle, `wishes/${id}`).length ? "" : "primary",
    icon: "message",
    content: () => {
      const form = desk.form(key, () => ({ answer: "", because: "", words: "", due: "", look: "" }));
      const set = (change) => {
        for (const gone of ["error", "missing"]) Reflect.deleteProperty(form, gone);
        Object.assign(form, change);
        desk.refresh();
      };
      const who = whoIs(scene, scene.viewer.id), needs = ["partly", "notYet", "no"].includes(form.answer);
      const save = () => {
        const because = clean(form.because);
        if (!form.answer || needs && !because) {
          Object.assign(form, form.answer ? { missing: desk.say("reply.needs") } : { error: desk.say("reply.needsAnswer") });
          desk.refresh();
          desk.focus(form.answer ? `${key}-because` : `h-${key}`);
          return;
        }
        const reply = { about: `wishes/${id}`, who: scene.viewer.id, ...filled({ answer: form.answer, because, words: clean(form.words), due: form.due, lookAgain: form.look }), ...signed(scene) };
        desk.act("wish-answered", { replies: { [scene.newId()]: reply } }, desk.say("picker.said.replied"));
        shut(desk, key, wish.person === void 0 ? void 0 : `row-${wish.person}`);
      };
      return html`${choiceGroup({ id: `${key}-answer`, label: desk.say("reply.answer"), options: lists.answer.map((value) => ({ value, label: scene.words.label("answer", value, { who }) })), value: form.answer, layout: "two-wide", error: form.error, change: ([answer = ""]) => {
        set({ answer });
      } })}
        ${textField({ id: `${key}-because`, label: desk.say("reply.because"), hint: desk.say("reply.because.hint"), value: form.because, long: true, error: form.missing, input: (because) => {
        set({ because });
      } })}
        ${textField({ id: `${key}-words`, label: desk.say("reply.words"), after: desk.say("skip"), value: form.words, long: true, input: (words) => {
        set({ words });
      } })}
        <div class="dates">${textField({ id: `${key}-due`, label: desk.say("reply.dueOn"), type: "date", value: form.due, input: (due) => {
        set({ due });
      } })}${textField({ id: `${key}-look`, label: desk.say("reply.lookOn"), type: "date", value: form.look, input: (look) => {
        set({ look });
      } })}</div>
        <div class="btns"><button type="button" class="btn primary" @click=${save}>${desk.say("reply.save")}</button><button type="button" class="btn" @click=${() => {
        shut(desk, key);
      }}>${desk.say("close")}</button></div>`;
    }
  })}`;
}

export { earlierWish, isFolded, othersWho, wishCard, wishLine };
