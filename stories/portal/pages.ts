import type { Circle } from 'kith-elements/core';
import type { Choice, Visitor } from './circles.js';
import { Html, html, json } from './html.js';
import { LANGS, say, type Key, type Lang } from './words.js';

/** The four pages of a life, the widget each holds, and its title in the two voices. */
export const PAGES = {
  people: { widget: 'kith-picker', mine: 'peopleMine', theirs: 'peopleOf' },
  plans: { widget: 'kith-planner', mine: 'plansMine', theirs: 'plansOf' },
  story: { widget: 'kith-timeline', mine: 'storyMine', theirs: 'storyOf' },
  review: { widget: 'kith-review', mine: 'reviewMine', theirs: 'reviewOf' },
} as const satisfies Record<string, { widget: string; mine: Key; theirs: Key }>;
export type PageName = keyof typeof PAGES;

/** What every page knows: its language, the languages on offer, its own address, and who looks at which life. */
export interface Scene {
  lang: Lang;
  langs: Lang[];
  path: string;
  life?: { id: string; circle: Circle; visitor: Visitor; names: Record<string, string> };
  /** The tab that is open. */
  page?: PageName | 'form';
}

type Outcome = 'none' | 'nothing' | 'saved' | 'problem';

/** The page on which a life and a role are chosen. */
export function startPage(scene: Scene, choices: Choice[]): string {
  const t = (key: Key, values?: Record<string, string>) => say(scene.lang, key, values);
  return frame(scene, t('chooseTitle'), html`
    <h1 class="govuk-heading-xl">${t('chooseTitle')}</h1>
    <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><p class="govuk-body-l">${t('chooseIntro')}</p></div></div>
    <form method="post" action="/sign-in">
      <ul class="portal-lives">${choices.map(({ id, title, about, visitors }) => html`
        <li class="portal-life">
          <h2 class="govuk-heading-m">${title}</h2>
          <p class="govuk-body" lang="en">${about}</p>
          ${visitors.map((visitor, n) => html`
          <button type="submit" name="as" value="${id} ${visitor.id}" class="govuk-button ${n > 0 && 'govuk-button--secondary'}" data-module="govuk-button">
            ${t('openAs', { name: visitor.name })}<span class="portal-role">, ${t(visitor.role)}</span>
          </button>`)}
        </li>`)}
      </ul>
    </form>
    <p class="govuk-body"><a class="govuk-link" href="/file">${t('fileTitle')}</a></p>`);
}

/** A page on which somebody reads the file they took away: the browser reads it, and no route of the server sees it. */
export function filePage(scene: Scene): string {
  const t = (key: Key) => say(scene.lang, key);
  return frame(scene, t('fileTitle'), html`
    <h1 class="govuk-heading-xl">${t('fileTitle')}</h1>
    <p class="govuk-body-l" id="file-hint">${t('fileIntro')}</p>
    <div class="govuk-form-group">
      <label class="govuk-label" for="file">${t('fileLabel')}</label>
      <input class="govuk-file-upload" id="file" type="file" accept="application/json,.json" aria-describedby="file-hint">
    </div>
    <p class="govuk-inset-text" id="file-problem" role="alert" hidden>${t('fileProblem')}</p>
    <div id="file-shown" hidden>
      <kith-circle viewer="me reader" lang="${scene.lang}" zone="Europe/London" heading-level="2" readonly="${t('fileOnly')}">
        ${tag('kith-timeline')}${tag('kith-picker')}${tag('kith-planner')}
        <div slot="help"><p>${t('danger')}</p><p>${t('helpAdult')}</p><p>${t('helpNobody')}</p></div>
        <div slot="seen-by"><p>${t('fileSeen')}</p></div>
      </kith-circle>
    </div>`, html`${scripts(scene.lang, false)}
    <script type="module" src="/file.js"></script>`);
}

/** One of the four pages of a life: the widget inside the circle that the host script fills. */
export function lifePage(scene: Scene & { life: NonNullable<Scene['life']>; page: PageName }): string {
  const { widget, mine, theirs } = PAGES[scene.page];
  const title = titleOf(scene, mine, theirs);
  // Until there is data the widget shows what stands inside it; then its own heading is the page's.
  const meanwhile = html`<h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">${say(scene.lang, 'loading')}</p>`;
  return frame(scene, title, circle(scene, 1, [tag(widget, meanwhile)], html`data-src="/api/circles/${scene.life.id}"`),
  scripts(scene.lang, true));
}

/** The same widgets in a plain form: the browser sends what was done with the form, and the server answers with a page. */
export function formPage(scene: Scene & { life: NonNullable<Scene['life']> }, outcome: Outcome, unsaved: unknown[], reasons: string[], answers: Readonly<Record<string, unknown>> = {}): string {
  const t = (key: Key) => say(scene.lang, key);
  const title = t('formTitle');
  const data = [
    html`<script type="application/json">${json(scene.life.circle)}</script>`,
    unsaved.length > 0 && html`<script type="application/json" data-kith="unsaved">${json(unsaved)}</script><script type="application/json" data-kith="answers">${json(answers)}</script>`,
  ];
  return frame(scene, outcome === 'problem' ? `${t('problem')}: ${title}` : title, html`
    ${outcome === 'problem' && html`
    <div class="govuk-error-summary" data-module="govuk-error-summary"><div role="alert">
      <h2 class="govuk-error-summary__title">${t('problem')}</h2>
      <div class="govuk-error-summary__body"><p>${t('formProblem')}</p>
        <ul class="govuk-list govuk-error-summary__list">${[...new Set(reasons)].map((reason) => html`<li><a href="#changes">${reason}</a></li>`)}</ul></div>
    </div></div>`}
    ${(outcome === 'saved' || outcome === 'nothing') && html`
    <div class="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="banner" data-module="govuk-notification-banner">
      <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="banner">${t('formSaved')}</h2></div>
      <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${t(outcome === 'saved' ? 'formSavedText' : 'formNothing')}</p></div>
    </div>`}
    <h1 class="govuk-heading-xl">${title}</h1>
    <p class="govuk-body-l">${t('formIntro')}</p>
    <form method="post" action="/lives/${scene.life.id}/form">
      <input type="hidden" name="as" value="${scene.life.visitor.id}">
      ${circle(scene, 2, [...data, tag('kith-picker'), tag('kith-planner')], html`id="changes" name="changes"`)}
      <button type="submit" class="govuk-button govuk-!-margin-top-6" data-module="govuk-button" data-prevent-double-click="true">${t('formSave')}</button>
    </form>`, scripts(scene.lang, false));
}

/** A form came in that could not be stored now: what it carried goes back to the person, to be sent again. */
export function keptForm(scene: Scene, title: Key, text: Key, as: string, changes: string): string {
  const t = (key: Key) => say(scene.lang, key);
  return frame(scene, t(title), html`
    <h1 class="govuk-heading-l">${t(title)}</h1>
    <p class="govuk-body">${t(text)}</p>
    ${title === 'signInTitle' && html`<p class="govuk-body"><a class="govuk-link" href="/" target="_blank" rel="noopener">${t('signInTab')}</a></p>`}
    <form method="post" action="${scene.path}">
      <input type="hidden" name="as" value="${as}">
      <input type="hidden" name="changes" value="${changes}">
      <button type="submit" class="govuk-button" data-module="govuk-button">${t('formTryAgain')}</button>
    </form>`);
}

/** A page that says one thing and leads back to the first one. */
export function messagePage(scene: Scene, title: Key, text: Key): string {
  const t = (key: Key) => say(scene.lang, key);
  return frame(scene, t(title), html`
    <h1 class="govuk-heading-l">${t(title)}</h1>
    <p class="govuk-body">${t(text)}</p>
    <p class="govuk-body"><a class="govuk-link" href="/">${t('home')}</a></p>`);
}

const tag = (name: string, inside: Html | string = '') => html`${raw(`<${name}>`)}${inside}${raw(`</${name}>`)}`;
/** For markup made of this file's own names; never for data. */
const raw = (text: string) => new Html(text);

function titleOf({ lang, life }: Scene & { life: NonNullable<Scene['life']> }, mine: Key, theirs: Key): string {
  return life.visitor.role === 'me' ? say(lang, mine) : say(lang, theirs, { name: life.circle.me.name ?? '' });
}

function circle(scene: Scene & { life: NonNullable<Scene['life']> }, level: number, inside: (Html | false)[], attributes: Html): Html {
  const { lang, life: { visitor, names } } = scene;
  return html`
    <noscript><p class="govuk-inset-text">${say(lang, 'noScript')}</p></noscript>
    <kith-circle ${attributes} viewer="${visitor.role} ${visitor.id}" data-viewer="${visitor.id}" data-names="${JSON.stringify(names)}" lang="${lang}" zone="Europe/London" heading-level="${level}">
      ${inside}
      <div slot="help">${help(scene)}</div>
      <div slot="seen-by">
        <p>${say(lang, visitor.role === 'me' ? 'seenMine' : 'seenTheirs')}</p>
        <p>${say(lang, 'seenLog')}</p>
      </div>
    </kith-circle>`;
}

function help({ lang, life }: Scene & { life: NonNullable<Scene['life']> }): Html {
  const { stage, nation } = life.circle.me;
  const advocate: Key = nation === 'wales' ? 'helpWales' : 'helpAdvocate';
  const lines: Key[] = life.visitor.role === 'worker' ? ['helpWorker']
    : stage === 'adult' ? ['danger', 'helpAdult', 'helpNobody'] : ['danger', 'helpChild', advocate, 'helpNobody'];
  return html`${lines.map((line) => html`<p>${say(lang, line)}</p>`)}`;
}

const scripts = (lang: Lang, host: boolean) => html`
    <script type="module" src="/kith.js"></script>
    ${lang !== 'en' && html`<script type="module" src="/words/${lang}.js"></script>`}
    ${host && html`<script type="module" src="/host.js"></script>`}`;

function frame(scene: Scene, title: string, content: Html, extra: Html | string = ''): string {
  const t = (key: Key, values?: Record<string, string>) => say(scene.lang, key, values);
  const { life, lang } = scene;
  return html`<!DOCTYPE html>
<html lang="${lang}" class="govuk-template">
  <head>
    <meta charset="utf-8">
    <title>${title} – ${t('service')} – ${t('council')}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <meta name="theme-color" content="#1d4f3c">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/govuk-frontend.css">
    <link rel="stylesheet" href="/portal.css">
  </head>
  <body class="govuk-template__body">
    <script src="/js-enabled.js"></script>
    <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">${t('skip')}</a>
    ${life && html`<a href="https://www.bbc.co.uk/weather" class="govuk-skip-link govuk-js-exit-this-page-skiplink" rel="nofollow noreferrer">${t('exit')}</a>`}
    <header class="govuk-template__header">
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo"><a href="/" class="govuk-generic-header__homepage-link">${t('council')}</a></div>
        </div>
      </div>
      <section aria-label="${t('service')}" class="govuk-service-navigation" data-module="govuk-service-navigation">
        <div class="govuk-width-container"><div class="govuk-service-navigation__container">
          <span class="govuk-service-navigation__service-name"><a href="/" class="govuk-service-navigation__link">${t('service')}</a></span>
          ${life && navigation(scene, life.id)}
        </div></div>
      </section>
    </header>
    <div class="govuk-width-container">
      <div class="govuk-phase-banner"><p class="govuk-phase-banner__content">
        <strong class="govuk-tag govuk-phase-banner__content__tag">${t('demo')}</strong>
        <span class="govuk-phase-banner__text">${t('demoText')}</span>
      </p></div>
      <div class="portal-bar">
        ${life ? html`<form method="post" action="/sign-out" class="govuk-body">${t('signedInAs', { name: life.visitor.name })}
          <button type="submit" class="portal-link">${t('signOut')}</button></form>` : html`<span></span>`}
        ${scene.langs.length > 1 && languages(scene)}
      </div>
    </div>
    ${life && html`<div class="govuk-width-container portal-exit">
      <div class="govuk-exit-this-page" data-module="govuk-exit-this-page" data-i18n.activated="${t('exitLoading')}" data-i18n.timed-out="${t('exitTimedOut')}"
        data-i18n.press-two-more-times="${t('exitTwo')}" data-i18n.press-one-more-time="${t('exitOne')}">
        <a href="https://www.bbc.co.uk/weather" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
          data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">${t('emergency')}</span> ${t('exit')}</a>
      </div>
    </div>`}
    <div class="govuk-width-container">
      <main class="govuk-main-wrapper" id="main-content">${content}</main>
    </div>
    <footer class="govuk-template__footer">
      <div class="govuk-footer"><div class="govuk-width-container"><div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
        <div class="govuk-footer__meta-custom">${t('footer')}</div>
      </div></div></div></div>
    </footer>
    ${extra}
    <script type="module" src="/portal.js"></script>
  </body>
</html>`.text;
}

function navigation({ lang, page }: Scene, id: string): Html {
  const names = [...(Object.keys(PAGES) as PageName[]), 'form'] as const;
  return html`<nav aria-label="${say(lang, 'menu')}" class="govuk-service-navigation__wrapper">
            <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">${say(lang, 'menu')}</button>
            <ul class="govuk-service-navigation__list" id="navigation">${names.map((name) => html`
              <li class="govuk-service-navigation__item ${name === page && 'govuk-service-navigation__item--active'}">
                <a class="govuk-service-navigation__link" href="/lives/${id}/${name}" ${name === page && raw('aria-current="page"')}>${name === page
                  ? html`<strong class="govuk-service-navigation__active-fallback">${say(lang, name)}</strong>` : say(lang, name)}</a>
              </li>`)}
            </ul>
          </nav>`;
}

function languages({ lang, langs, path }: Scene): Html {
  return html`<nav class="govuk-language-navigation" aria-label="${say(lang, 'language')}"><ul class="govuk-language-navigation__list">${langs.map((name) => html`
          <li class="govuk-language-navigation__list-item">${name === lang
            ? html`<span class="govuk-language-navigation__text" aria-current="true" lang="${name}">${LANGS[name]}</span>`
            : html`<a class="govuk-language-navigation__link" href="${path}?lang=${name}" rel="alternate" lang="${name}" hreflang="${name}">${LANGS[name]}</a>`}</li>`)}
        </ul></nav>`;
}
