import { svg, nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { colourOf, token } from '../../ui/parts/person.js';

const MARKS = {
  f: svg`<circle class="f" cx="8" cy="8" r="6"></circle>`,
  d: svg`<circle cx="8" cy="8" r="6"></circle><path d="M8 2a6 6 0 0 1 0 12Z"></path>`,
  n: svg`<circle cx="8" cy="8" r="6"></circle>`,
  u: svg`<circle class="u" cx="8" cy="8" r="6"></circle>`
};
const dot = (letter) => html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[letter]}</svg>`;
const node = (kind) => html`<svg class="node" viewBox="0 0 17 17" aria-hidden="true" focusable="false"><circle class=${kind === "in" ? "" : kind} cx="8.5" cy="8.5" r="7"></circle>${kind === "in" ? svg`<circle class="in" cx="8.5" cy="8.5" r="3.2"></circle>` : nothing}</svg>`;
const legend = (scene) => html`<p class="legend" aria-hidden="true">${["f", "d", "n", "u"].map((letter) => html`<span>${dot(letter)}${scene.words.say(`review.mark.${letter}`)}</span>`)}</p>`;
function threeLines(scene, one, after) {
  const say = (key) => scene.words.say(key, { name: scene.me, me: scene.me });
  const more = (text) => text ? html`<p class="because">${text}</p>` : nothing;
  return html`<li class=${colourOf(scene.circle, one.id)} data-person=${one.id}><div class="who">${token(scene, one.id)}<div>${heading(scene.headingLevel + 2, html`<span class="name">${one.name}</span>`, "t-head")}${one.relation ? html`<p class="t-small t-quiet own">${one.relation}</p>` : nothing}</div></div>
    <div class="three">
      <div class="ln3 ${one.hasPlan ? "" : "broken"}">${node("")}<span class="lb">${say("review.col.wish")}</span><p class="t-words own">${one.wish}</p>${more(one.now)}</div>
      <div class="ln3 ${one.hasHappened ? "" : "broken"}">${node(one.hasPlan ? "in" : "nil")}<span class="lb">${say("review.col.plan")}</span><p class="t-words">${one.plan}</p>${more(one.planMore)}</div>
      <div class="ln3">${node(one.hasHappened ? "full" : "nil")}<span class="lb">${say("review.col.happened")}</span><p class="t-words">${one.happened}</p>${one.marks ? html`<span class="marks" aria-hidden="true">${Array.from(one.marks, dot)}</span>` : nothing}${more(one.why)}</div>
    </div>${one.answer ? html`<p class="answer under">${icon("talk")}<span class="own">${one.answer}</span></p>` : nothing}${after}</li>`;
}
function pageView(scene, page, after = () => nothing) {
  const { words } = scene;
  const level = scene.headingLevel + 1;
  const say = (key) => words.say(key, { name: scene.me, me: scene.me });
  return html`<section><div class="rev-h">${heading(level, say("review.people"), "t-head")}${legend(scene)}</div>
    <div class="cols" aria-hidden="true">${["who", "wish", "plan", "happened"].map((col) => html`<span>${say(`review.col.${col}`)}</span>`)}</div>
    <ul class="truths">${repeat(page.people, ({ id }) => id, (one) => threeLines(scene, one, after(one.id)))}</ul></section>
    ${page.groups.length ? html`<section>${heading(level, say("review.also"), "t-head")}<dl class="groups">${page.groups.map(({ key, lines }) => html`<dt>${say(key)}</dt><dd>${key === "review.help" ? lines.join(" ") : words.list(lines)}</dd>`)}</dl></section>` : nothing}
    <section>${heading(level, say("review.changed"), "t-head")}${page.changed.length ? html`<ul class="dots-list">${page.changed.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p class="t-quiet">${say("review.changed.none")}</p>`}</section>`;
}

export { legend, pageView };
