import { svg, nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { colourOf, token } from '../../ui/parts/person.js';
import { sectionsOf, headingOf } from './files.js';
import { NAMES, MINE } from './page.js';

const MARKS = {
  f: svg`<circle class="f" cx="8" cy="8" r="6"></circle>`,
  d: svg`<circle cx="8" cy="8" r="6"></circle><path d="M8 2a6 6 0 0 1 0 12Z"></path>`,
  n: svg`<circle cx="8" cy="8" r="6"></circle>`,
  u: svg`<circle class="u" cx="8" cy="8" r="6"></circle>`
};
const dot = (letter) => html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[letter]}</svg>`;
const node = (kind) => html`<svg class="node" viewBox="0 0 17 17" aria-hidden="true" focusable="false"><circle class=${kind === "in" ? "" : kind} cx="8.5" cy="8.5" r="7"></circle>${kind === "in" ? svg`<circle class="in" cx="8.5" cy="8.5" r="3.2"></circle>` : nothing}</svg>`;
function threeLines(scene, one) {
  const say = (key) => scene.words.say(key, { name: scene.me, me: scene.me });
  const more = (text) => text ? html`<p class="because">${text}</p>` : nothing;
  return html`<li class=${colourOf(scene.circle, one.id)} data-person=${one.id}><div class="who">${token(scene, one.id)}<div>${heading(scene.headingLevel + 2, html`<span class="name">${one.name}</span>`, "t-head")}${one.relation ? html`<p class="t-small t-quiet own">${one.relation}</p>` : nothing}</div></div>
    <div class="three">
      <div class="ln3 ${one.hasPlan ? "" : "broken"}">${node("")}<span class="lb">${say("review.col.wish")}</span><p class="t-words own">${one.wish}</p>${more(one.now)}</div>
      <div class="ln3 ${one.hasHappened ? "" : "broken"}">${node(one.hasPlan ? "in" : "nil")}<span class="lb">${say("review.col.plan")}</span><p class="t-words">${one.plan}</p>${more(one.planMore)}</div>
      <div class="ln3">${node(one.hasHappened ? "full" : "nil")}<span class="lb">${say("review.col.happened")}</span><p class="t-words">${one.happened}</p>${one.marks ? html`<span class="marks" aria-hidden="true">${Array.from(one.marks, dot)}</span>` : nothing}${more(one.why)}</div>
    </div>${one.answer ? html`<p class="answer under">${icon("talk")}<span>${one.answer}</span></p>` : nothing}</li>`;
}
function mineView(scene, { mine }) {
  const [first, ...rest] = MINE;
  return html`${mine[first] ? html`<blockquote class="own">${mine[first]}</blockquote>` : nothing}${rest.some((field) => mine[field]) ? html`<dl class="groups">${rest.map((field) => mine[field] ? html`<dt>${scene.words.say(`review.mine.${field}`, { name: scene.me })}</dt><dd class="own">${mine[field]}</dd>` : nothing)}</dl>` : nothing}`;
}
function pageView(scene, page) {
  const { words } = scene;
  const level = scene.headingLevel + 1;
  const say = (key) => words.say(key, { name: scene.me, me: scene.me });
  const { first, rest } = sectionsOf(page), short = rest.filter((key) => NAMES.has(key) || key === "help");
  const section = (key) => html`<section>${heading(level, headingOf(scene, key, page), "t-head")}<ul class="dots-list">${page.sections[key].map((line) => html`<li>${line}</li>`)}</ul></section>`;
  return html`${first.map(section)}${page.people.length ? html`<section class="lines"><div class="rev-h">${heading(level, say(page.form === "lookingBack" ? "review.people.lookingBack" : "review.people"), "t-head")}<p class="legend" aria-hidden="true">${["f", "d", "n", "u"].map((letter) => html`<span>${dot(letter)}${say(`review.mark.${letter}`)}</span>`)}</p></div>
    <div class="cols" aria-hidden="true">${["who", "wish", "plan", "happened"].map((col) => html`<span>${say(`review.col.${col}`)}</span>`)}</div>
    <ul class="truths">${repeat(page.people, ({ id }) => id, (one) => threeLines(scene, one))}</ul></section>` : nothing}
    ${short.length ? html`<section>${heading(level, say("review.also"), "t-head")}<dl class="groups">${short.map((key) => html`<dt>${headingOf(scene, key, page)}</dt><dd>${NAMES.has(key) ? words.list(page.sections[key]) : page.sections[key].join(" ")}</dd>`)}</dl></section>` : nothing}
    ${rest.filter((key) => !short.includes(key)).map(section)}`;
}

export { mineView, pageView };
