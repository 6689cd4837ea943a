import { html, nothing } from 'lit';
import { fold, formPanel, clean } from '../../ui/desk.js';
import { textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { chip } from '../../ui/parts/person.js';
import { sharing } from '../../ui/parts/share.js';
import { startAdding } from './person-form.js';
import { isFolded, unfold } from './wish-card.js';

const TOPICS = ["place", "language", "faith", "culture", "food", "music", "hair", "peers"];
function belonging(desk, level) {
  return html`<section class="ring-group">${fold(desk, "belong", desk.say("belong.title"), () => {
    const { circle, readonly, viewer } = desk.scene, gone = circle.me.notForMe ?? [], mine = !readonly && viewer.role === "me";
    const shown = TOPICS.filter((topic) => !gone.includes(`belong/${topic}`)), n = TOPICS.length - shown.length;
    return html`<p class="t-lead">${desk.say("belong.lead")}</p><ul class="rows">${shown.map((topic) => html`<li class="topic">${one(desk, topic, level, mine)}</li>`)}</ul>
      ${n && mine ? html`<p class="t-small t-quiet">${desk.say("belong.gone", { n })}</p><div><button type="button" class="btn quiet" @click=${() => {
      desk.hand.act("me-changed", { me: { notForMe: gone.filter((what) => !what.startsWith("belong/")) } });
      desk.focus("o-belong");
    }}>${desk.say("belong.again")}</button></div>` : nothing}`;
  })}</section>`;
}
function one(desk, topic, level, mine) {
  const { scene } = desk, { circle } = scene, key = `belong-${topic}`;
  const about = topic === "peers" ? desk.say("belong.peers") : topic === "place" ? desk.say("belong.where") : desk.label("identity", topic);
  const said = Object.entries(circle.me.identity ?? {}).filter(([, { about: of }]) => of === topic);
  const people = Object.entries(circle.people).filter(([, { belonging: from, kinds = [], setAside, hideName }]) => !setAside && !hideName && (topic === "place" ? from : topic === "peers" ? kinds.includes("careExperiencedFriend") : topic === "faith" && kinds.some((kind) => kind === "faithPlace" || kind === "faithLeader")));
  const [id, before] = said[0] ?? [scene.newId(), void 0], form = () => desk.form(key, () => ({ words: before?.words ?? "" }));
  return html`${heading(level, about, "t-sub", `h-topic-${topic}`)}${topic === "peers" ? html`<p class="hint">${desk.say("belong.peers.hint")}</p>` : nothing}
    ${said.map(([, record]) => isFolded(desk, key, record) ? unfold(desk, key) : html`<p class="own">${record.words}</p>`)}
    ${people.length ? html`<ul class="btns">${people.map(([person, { belonging: from }]) => html`<li>${chip(scene, person, topic === "place" && from ? html`<span class="word">${desk.label("belonging", from)}</span>` : nothing)}</li>`)}</ul>` : nothing}
    ${before && mine ? desk.hand.vis(before.seenBy, `vis-${key}`) : nothing}
    ${mine ? html`<div class="btns">${topic === "peers" ? nothing : formPanel(desk, key, {
    label: desk.say(before ? "change" : "belong.say"),
    title: about,
    level: level + 1,
    save: desk.say("save"),
    submit: () => {
      const words = clean(form().words);
      if (words !== (before?.words ?? "")) desk.hand.act("me-changed", { me: { identity: { [id]: words ? { about: topic, words } : null } } }, desk.say("belong.said", { about }));
      desk.shut(key);
    },
    content: () => html`${textField({ id: `${key}-words`, label: desk.say("belong.words", { about }), value: form().words, long: true, input: (value) => {
      form().words = value;
      desk.hand.refresh();
    } })}${desk.hand.vis(before?.seenBy, key)}`
  })}${before ? sharing(desk, `share-${key}`, {
    seenBy: before.seenBy,
    preview: html`<blockquote class="own">${before.words}</blockquote>`,
    save: (seenBy, said2, who) => {
      desk.hand.act(who ? "me-shared" : "me-unshared", { me: { identity: { [id]: { seenBy } } } }, said2);
      desk.shared(about, who);
    }
  }) : nothing}<button type="button" class="btn quiet" @click=${() => {
    startAdding(desk, topic === "peers" ? { kinds: ["careExperiencedFriend"] } : topic === "place" ? { belonging: "origin" } : { is: "group" });
  }}>${desk.say("belong.add")}<span class="vh">: ${about}</span></button>${said.length ? nothing : html`<button type="button" class="btn quiet" @click=${() => {
    desk.hand.act("me-changed", { me: { notForMe: [...circle.me.notForMe ?? [], `belong/${topic}`] } }, desk.say("belong.saidNo"));
    desk.focus("o-belong");
  }}>${desk.say("belong.no")}<span class="vh">: ${about}</span></button>`}</div>` : nothing}`;
}

export { belonging };
