import { html, nothing } from 'lit';
import { textField } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { chip } from '../../ui/parts/person.js';
import { fold, formPanel, clean, shut } from './desk.js';
import { startAdding } from './person-form.js';

const TOPICS = ["place", "language", "faith", "culture", "food", "music", "hair", "peers"];
function belonging(desk, level) {
  return html`<section class="ring-group">${fold(desk, "belong", desk.say("belong.title"), () => {
    const { circle, readonly, viewer } = desk.scene, gone = circle.me.notForMe ?? [], mine = !readonly && viewer.role === "me";
    const shown = TOPICS.filter((topic) => !gone.includes(`belong/${topic}`)), n = TOPICS.length - shown.length;
    return html`<p class="t-lead">${desk.say("belong.lead")}</p><ul class="rows">${shown.map((topic) => html`<li class="topic">${one(desk, topic, level, mine)}</li>`)}</ul>
      ${n && mine ? html`<p class="t-small t-quiet">${desk.say("belong.gone", { n })}</p><div><button type="button" class="btn quiet" @click=${() => {
      desk.act("me-changed", { me: { notForMe: gone.filter((what) => !what.startsWith("belong/")) } });
      desk.focus("o-belong");
    }}>${desk.say("belong.again")}</button></div>` : nothing}`;
  })}</section>`;
}
function one(desk, topic, level, mine) {
  const { scene } = desk, { circle, words } = scene;
  const about = topic === "peers" ? desk.say("belong.peers") : topic === "place" ? desk.say("belong.where") : words.label("identity", topic);
  const said = Object.entries(circle.me.identity ?? {}).filter(([, { about: of }]) => of === topic);
  const people = Object.entries(circle.people).filter(([, { belonging: from, kinds = [], setAside, hideName }]) => !setAside && !hideName && (topic === "place" ? from : topic === "peers" ? kinds.includes("careExperiencedFriend") : topic === "faith" && kinds.some((kind) => kind === "faithPlace" || kind === "faithLeader")));
  const key = `belong-${topic}`, folded = scene.present.length > 0 && !desk.isOpen(`show-${key}`);
  const [id, before] = said[0] ?? [scene.newId(), void 0];
  return html`${heading(level, about, "t-sub", `h-topic-${topic}`)}${topic === "peers" ? html`<p class="hint">${desk.say("belong.peers.hint")}</p>` : nothing}
    ${said.map(([, { words: text, seenBy }]) => folded && (seenBy ?? ["me"]).join() === "me" ? html`<button type="button" class="btn quiet" @click=${() => {
    desk.open(`show-${key}`, true);
  }}>${desk.say("present.show")}</button>` : html`<p class="own">${text}</p>`)}
    ${people.length ? html`<ul class="btns">${people.map(([person, { belonging: from }]) => html`<li>${chip(scene, person, topic === "place" && from ? html`<span class="word">${words.label("belonging", from)}</span>` : nothing)}</li>`)}</ul>` : nothing}
    ${mine ? html`<div class="btns">${topic === "peers" ? nothing : formPanel(desk, key, {
    label: desk.say(before ? "change" : "belong.say"),
    title: about,
    level: level + 1,
    look: "quiet",
    content: () => {
      const form = desk.form(key, () => ({ words: before?.words ?? "" }));
      return html`${textField({ id: `${key}-words`, label: desk.say("belong.words", { about }), value: form.words, long: true, input: (value) => {
        form.words = value;
        desk.refresh();
      } })}${desk.vis(before?.seenBy, key)}
          <div class="btns"><button type="button" class="btn primary" @click=${() => {
        const text = clean(form.words);
        if (text !== (before?.words ?? "")) desk.act("me-changed", { me: { identity: { [id]: text ? { about: topic, words: text } : null } } }, desk.say("belong.said", { about }));
        shut(desk, key);
      }}>${desk.say("save")}</button><button type="button" class="btn" @click=${() => {
        shut(desk, key);
      }}>${desk.say("close")}</button></div>`;
    }
  })}<button type="button" class="btn quiet" @click=${() => {
    startAdding(desk, topic === "peers" ? { kinds: ["careExperiencedFriend"] } : topic === "place" ? { belonging: "origin" } : { is: "group" });
  }}>${desk.say("belong.add")}<span class="vh">: ${about}</span></button>${said.length ? nothing : html`<button type="button" class="btn quiet" @click=${() => {
    desk.act("me-changed", { me: { notForMe: [...circle.me.notForMe ?? [], `belong/${topic}`] } }, desk.say("belong.saidNo"));
    desk.focus("o-belong");
  }}>${desk.say("belong.no")}<span class="vh">: ${about}</span></button>`}</div>` : nothing}`;
}

export { belonging };
