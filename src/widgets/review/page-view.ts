import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../ui/icons.js';
import { heading } from '../../ui/parts/heading.js';
import { colourOf, token } from '../../ui/parts/person.js';
import type { Scene } from '../../ui/scene.js';
import type { WordKey } from '../../ui/words.js';
import type { ReviewLine } from './facts.js';
import { headingOf, sectionsOf } from './files.js';
import { MINE, NAMES, type ReviewPage, type Section } from './page.js';

const MARKS: Readonly<Record<string, unknown>> = {
  f: svg`<circle class="f" cx="8" cy="8" r="6"></circle>`,
  d: svg`<circle cx="8" cy="8" r="6"></circle><path d="M8 2a6 6 0 0 1 0 12Z"></path>`,
  n: svg`<circle cx="8" cy="8" r="6"></circle>`,
  u: svg`<circle class="u" cx="8" cy="8" r="6"></circle>`,
};
const dot = (letter: string): TemplateResult => html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[letter]}</svg>`;
/** A node of the thread: open = wish, dotted inside = plan, full = happened, dashed = not joined up yet. The words say the same. */
const node = (kind: '' | 'in' | 'full' | 'nil'): TemplateResult =>
  html`<svg class="node" viewBox="0 0 17 17" aria-hidden="true" focusable="false"><circle class=${kind === 'in' ? '' : kind} cx="8.5" cy="8.5" r="7"></circle>${kind === 'in' ? svg`<circle class="in" cx="8.5" cy="8.5" r="3.2"></circle>` : nothing}</svg>`;

function threeLines(scene: Scene, one: ReviewLine): TemplateResult {
  const say = (key: WordKey): string => scene.words.say(key, { name: scene.me, me: scene.me });
  const more = (text: string): unknown => (text ? html`<p class="because">${text}</p>` : nothing);
  return html`<li class=${colourOf(scene.circle, one.id)} data-person=${one.id}><div class="who">${token(scene, one.id)}<div>${heading(scene.headingLevel + 2, html`<span class="name">${one.name}</span>`, 't-head')}${one.relation ? html`<p class="t-small t-quiet own">${one.relation}</p>` : nothing}</div></div>
    <div class="three">
      <div class="ln3 ${one.hasPlan ? '' : 'broken'}">${node('')}<span class="lb">${say('review.col.wish')}</span><p class="t-words own">${one.wish}</p>${more(one.now)}</div>
      <div class="ln3 ${one.hasHappened ? '' : 'broken'}">${node(one.hasPlan ? 'in' : 'nil')}<span class="lb">${say('review.col.plan')}</span><p class="t-words">${one.plan}</p>${more(one.planMore)}</div>
      <div class="ln3">${node(one.hasHappened ? 'full' : 'nil')}<span class="lb">${say('review.col.happened')}</span><p class="t-words">${one.happened}</p>${one.marks ? html`<span class="marks" aria-hidden="true">${Array.from(one.marks, dot)}</span>` : nothing}${more(one.why)}</div>
    </div>${one.answer ? html`<p class="answer under">${icon('talk')}<span>${one.answer}</span></p>` : nothing}</li>`;
}

/** What only the person writes; their message to the meeting first and largest. */
export function mineView(scene: Scene, { mine }: Pick<ReviewPage, 'mine'>): TemplateResult {
  const [first, ...rest] = MINE;
  return html`${mine[first] ? html`<blockquote class="own">${mine[first]}</blockquote>` : nothing}${rest.some((field) => mine[field]) ? html`<dl class="groups">${rest.map((field) => (mine[field] ? html`<dt>${scene.words.say(`review.mine.${field}`, { name: scene.me })}</dt><dd class="own">${mine[field]}</dd>` : nothing))}</dl>` : nothing}`;
}

/** The page as it is seen, shared and printed. */
export function pageView(scene: Scene, page: ReviewPage): TemplateResult {
  const { words } = scene;
  const level = scene.headingLevel + 1;
  const say = (key: WordKey): string => words.say(key, { name: scene.me, me: scene.me });
  const { first, rest } = sectionsOf(page), short = rest.filter((key) => NAMES.has(key) || key === 'help');
  const section = (key: Section): TemplateResult => html`<section>${heading(level, headingOf(scene, key, page), 't-head')}<ul class="dots-list">${page.sections[key]!.map((line) => html`<li>${line}</li>`)}</ul></section>`;
  return html`${first.map(section)}${page.people.length ? html`<section class="lines"><div class="rev-h">${heading(level, say(page.form === 'lookingBack' ? 'review.people.lookingBack' : 'review.people'), 't-head')}<p class="legend" aria-hidden="true">${['f', 'd', 'n', 'u'].map((letter) => html`<span>${dot(letter)}${say(`review.mark.${letter}` as WordKey)}</span>`)}</p></div>
    <div class="cols" aria-hidden="true">${(['who', 'wish', 'plan', 'happened'] as const).map((col) => html`<span>${say(`review.col.${col}`)}</span>`)}</div>
    <ul class="truths">${repeat(page.people, ({ id }) => id, (one) => threeLines(scene, one))}</ul></section>` : nothing}
    ${short.length ? html`<section>${heading(level, say('review.also'), 't-head')}<dl class="groups">${short.map((key) => html`<dt>${headingOf(scene, key, page)}</dt><dd>${NAMES.has(key) ? words.list(page.sections[key]!) : page.sections[key]!.join(' ')}</dd>`)}</dl></section>` : nothing}
    ${rest.filter((key) => !short.includes(key)).map(section)}`;
}
