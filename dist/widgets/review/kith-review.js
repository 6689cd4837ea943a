import { html, nothing } from 'lit';
import { openWishes } from '../../core/wishes.js';
import { addMonths } from '../../ui/days.js';
import { icon } from '../../ui/icons.js';
import { offerFile } from '../../ui/offer-file.js';
import { textField, choiceGroup } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { nameOf } from '../../ui/parts/person.js';
import { styles } from '../../ui/styles.js';
import { KithWidget } from '../../ui/widget.js';
import { sayDate, pageOf, privateLines, textOf } from './facts.js';
import { pageView } from './page-view.js';
import { reviewStyles } from './review.styles.js';
import { review } from '../../words/en/review.js';

class KithReview extends KithWidget {
  static tag = "kith-review";
  static rooms = [review];
  static styles = [...styles, reviewStyles];
  static properties = { since: {}, until: {} };
  /** The words as typed, while the box is open. */
  #words;
  #checking = false;
  #left = /* @__PURE__ */ new Set();
  #with = [];
  #there = "";
  #error;
  #howOpen = false;
  #earlier = /* @__PURE__ */ new Set();
  reset() {
    super.reset();
    this.#words = void 0;
    this.#endCheck();
    this.#earlier.clear();
  }
  #endCheck() {
    this.#checking = false;
    this.#left = /* @__PURE__ */ new Set();
    this.#with = [];
    this.#there = "";
    this.#error = void 0;
  }
  /** Latest first. */
  #reviews(scene) {
    return Object.entries(scene.circle.reviews).sort(([idA, a], [idB, b]) => a.at === b.at ? idA < idB ? 1 : -1 : a.at < b.at ? 1 : -1);
  }
  #shared(scene) {
    return this.#reviews(scene).filter(([, { sharedWith }]) => sharedWith?.length);
  }
  /** The person's words that are not shared yet: what was written since the last sharing. */
  #draft(scene) {
    const [latest] = this.#reviews(scene);
    return latest && !latest[1].sharedWith?.length ? latest[1] : void 0;
  }
  #span(scene) {
    const until = this.until ?? scene.today;
    return [this.since ?? this.#draft(scene)?.since ?? addMonths(until, -12), until];
  }
  #meeting({ circle, today }) {
    const ahead = Object.values(circle.plans).filter(({ people, starts, status }) => !people.length && starts !== void 0 && starts >= today && (status === "agreed" || status === "happening"));
    return ahead.map(({ starts }) => starts).sort()[0];
  }
  head(scene) {
    const mine = scene.viewer.role === "me";
    const [since] = this.#span(scene);
    const meeting = this.#meeting(scene);
    const [shared] = this.#shared(scene);
    const say = { since: sayDate(scene, since), date: meeting ? sayDate(scene, meeting) : "" };
    const seen = mine || shared ? this.say("review.vis", { name: scene.me, date: shared ? sayDate(scene, shared[1].at) : "" }) : void 0;
    return {
      title: this.say("review.title", { name: scene.me }),
      lead: mine ? this.say(meeting ? "review.lead.for" : "review.lead", say) : void 0,
      vis: seen === void 0 ? void 0 : html`<div class="vis">${icon(mine ? "lock" : "people")}<span>${seen}</span>${this.whoSees(scene, "review")}</div>`,
      action: html`<button type="button" class="btn noprint" @click=${() => {
        window.print();
      }}>${icon("print")}${this.say("review.print")}</button>`
    };
  }
  body(scene) {
    return scene.viewer.role === "me" ? this.#own(scene) : this.#forAdults(scene);
  }
  #own(scene) {
    const page = pageOf(scene, ...this.#span(scene));
    const words = this.#draft(scene)?.words;
    if (!page.people.length && !page.groups.length && !words) return html`<div class="rev">${this.#voice(scene, words)}<p class="t-lead">${this.say("review.empty")}</p></div>`;
    const quiet = scene.present.length ? [] : privateLines(scene, ...this.#span(scene));
    return html`<div class="rev">${this.#voice(scene, words)}${pageView(scene, page)}
      ${quiet.length ? html`<section class="card noprint">${heading(scene.headingLevel + 1, this.say("review.private"), "t-sub")}${quiet.map((line) => html`<p class="t-words">${line}</p>`)}</section>` : nothing}
      ${scene.readonly ? nothing : this.#checking ? this.#check(scene, page, words) : html`<section class="card soft noprint">${heading(scene.headingLevel + 1, this.say("review.share.title"), "t-head")}<p class="t-words">${this.say("review.share.lead")}</p><div class="btns"><button type="button" class="btn primary check" @click=${() => {
      this.#checking = true;
      this.focusNext("#check");
    }}>${this.say("review.share.check")}</button></div></section>`}
      ${this.#before(scene, this.#shared(scene))}${this.#made(scene)}${this.status(...Object.keys(scene.circle.reviews))}</div>`;
  }
  #made(scene) {
    return html`<p class="made">${this.say("review.made", { who: scene.me, date: sayDate(scene, scene.today) })}</p>`;
  }
  #voice(scene, words) {
    const level = scene.headingLevel + 1;
    const draft = this.#draft(scene);
    const open = this.#words !== void 0;
    return html`<section class="voice">${heading(level, this.say("review.words", { name: scene.me }), "t-sub")}${open ? html`${textField({ id: "words", label: this.say("review.words.label"), value: this.#words, long: true, error: this.#error, input: (value) => {
      this.#words = value;
    } })}
          <div class="btns"><button type="button" class="btn primary" @click=${() => {
      this.#saveWords(scene);
    }}>${this.say("save")}</button><button type="button" class="btn" @click=${() => {
      this.#words = void 0;
      this.focusNext(".voice .btn");
    }}>${this.say("close")}</button></div>` : html`${words ? html`<blockquote class="own">${words}</blockquote><p class="t-small t-quiet">${this.say("review.byline", { who: scene.me, date: sayDate(scene, draft.at) })}</p>` : html`<p class="t-quiet">${this.say("review.words.none", { name: scene.me })}</p>`}${scene.readonly ? nothing : html`<div class="btns noprint"><button type="button" class="btn quiet" @click=${() => {
      this.#words = words ?? "";
      this.focusNext("#words");
    }}>${icon("pencil")}${this.say(words ? "review.words.change" : "review.words.add")}</button></div>`}`}</section>`;
  }
  #saveWords(scene) {
    const words = this.#words?.trim();
    if (!words) {
      this.#error = this.say("err.words");
      this.focusNext("#words");
      return;
    }
    const [since, until] = this.#span(scene);
    this.#error = void 0;
    this.#words = void 0;
    const record = { at: (/* @__PURE__ */ new Date()).toISOString(), by: { ...scene.viewer }, since, until, words, seenBy: ["me"] };
    this.act("review-changed", { reviews: { [scene.newId()]: record } }, this.say("review.words.said"));
    this.focusNext(".voice .btn");
  }
  /** The check before sharing: every word that will be seen, and a tick for each person. */
  #check(scene, page, words) {
    const level = scene.headingLevel + 1;
    const kept = this.#kept(page);
    return html`<section class="panel noprint">${heading(level, this.say("review.share.check"), "t-head", "check")}
      ${choiceGroup({
      id: "left",
      label: this.say("review.share.leave"),
      many: true,
      layout: "two-wide",
      value: page.people.map(({ id }) => id).filter((id) => !this.#left.has(id)),
      options: page.people.map(({ id, name }) => ({ value: id, label: html`<span class="name">${name}</span>` })),
      change: (ids) => {
        this.#left = new Set(page.people.map(({ id }) => id).filter((id) => !ids.includes(id)));
        this.requestUpdate();
      }
    })}
      ${textField({ id: "there", label: this.say("review.share.there"), after: this.say("skip"), value: this.#there, input: (value) => {
      this.#there = value;
    } })}
      ${choiceGroup({
      id: "with",
      label: this.say("review.share.who"),
      many: true,
      layout: "two-wide",
      value: this.#with,
      error: this.#error,
      options: ["team", "everyone"].map((value) => ({ value, label: this.say(`review.share.${value}`) })),
      change: (value) => {
        this.#with = value;
        this.#error = void 0;
        this.requestUpdate();
      }
    })}
      <div class="frozen">${heading(level + 1, this.say("review.share.see"), "t-sub")}${words ? html`<blockquote class="own">${words}</blockquote>` : nothing}
        <ul class="dots-list">${kept.people.map((one) => html`<li><b class="name">${one.name}</b>. <span class="own">${[one.wish, one.now, one.plan, one.planMore, one.happened, one.why, one.answer].filter(Boolean).join(" ")}</span></li>`)}${kept.groups.map(({ key, lines }) => html`<li><b>${this.say(key)}</b>: ${scene.words.list(lines)}</li>`)}${kept.changed.map((line) => html`<li>${line}</li>`)}</ul></div>
      <div class="btns"><button type="button" class="btn primary share" @click=${() => {
      this.#share(scene, page, words);
    }}>${this.say("review.share.yes")}</button><button type="button" class="btn" @click=${() => {
      this.#endCheck();
      this.focusNext(".check");
    }}>${this.say("review.share.no")}</button></div></section>`;
  }
  /** What stays of the page when some are left out: nobody else goes with them, and no sentence that names them stays. */
  #kept(page) {
    const gone = page.people.filter(({ id }) => this.#left.has(id)).map(({ name }) => naming(name));
    const names = (line) => gone.some((named) => named(line));
    const unnamed = (one) => ({
      ...one,
      ...Object.fromEntries(["relation", "wish", "now", "plan", "planMore", "happened", "why", "answer"].filter((line) => names(one[line])).map((line) => [line, ""]))
    });
    return {
      ...page,
      people: page.people.filter(({ id }) => !this.#left.has(id)).map(unnamed),
      groups: page.groups.map((group) => ({ ...group, lines: group.lines.filter((line) => !names(line)) })).filter(({ lines }) => lines.length),
      changed: page.changed.filter((line) => !names(line))
    };
  }
  #share(scene, page, words) {
    if (!this.#with.length) {
      this.#error = this.say("review.share.err");
      this.focusNext("[name=with]");
      return;
    }
    const kept = this.#kept(page);
    const people = Object.fromEntries([...kept.people.map(({ id }) => [id, {}])]);
    const record = {
      at: (/* @__PURE__ */ new Date()).toISOString(),
      by: { ...scene.viewer },
      since: page.since,
      until: page.until,
      ...words ? { words } : {},
      ...this.#there.trim() ? { advocate: this.#there.trim() } : {},
      ...scene.circle.me.stage ? { stage: scene.circle.me.stage } : {},
      people,
      sharedWith: [...this.#with],
      seenBy: ["me", ...this.#with],
      facts: JSON.parse(JSON.stringify(kept))
    };
    this.act("review-shared", { reviews: { [scene.newId()]: record } }, this.say("review.share.said"));
    this.#endCheck();
    this.focusNext("#title");
  }
  #before(scene, shared) {
    if (!shared.length) return nothing;
    return html`<section class="noprint">${heading(scene.headingLevel + 1, this.say("review.shared.earlier"), "t-head")}<ul class="rows">${shared.map(([id, review2]) => {
      const open = this.#earlier.has(id);
      return html`<li><button type="button" class="btn quiet" aria-expanded=${open} @click=${() => {
        if (open) this.#earlier.delete(id);
        else this.#earlier.add(id);
        this.requestUpdate();
      }}>${icon(open ? "up" : "down")}${this.say("review.shared", { date: sayDate(scene, review2.at) })}</button>${open ? this.#frozen(scene, review2) : nothing}</li>`;
    })}</ul></section>`;
  }
  /** A shared review stays as it was, whatever has changed since. */
  #frozen(scene, review2) {
    const page = asPage(review2.facts);
    return html`<div class="frozen">${review2.words ? html`<blockquote class="own">${review2.words}</blockquote>` : nothing}${review2.supported ? html`<p class="own">${review2.supported}</p>` : nothing}${review2.advocate ? html`<p>${this.say("review.advocate", { who: review2.advocate, name: scene.me })}</p>` : nothing}${page ? pageView(scene, page) : nothing}</div>`;
  }
  /** For the worker: what was shared, and what still waits for an answer, first. */
  #forAdults(scene) {
    const [latest, ...rest] = this.#shared(scene);
    const open = openWishes(scene.circle, scene.today);
    const waiting = [...open.forAnswer, ...open.forPlan].filter((id) => scene.circle.wishes[id]);
    const level = scene.headingLevel + 1;
    return html`<div class="rev">${waiting.length ? html`<section class="card">${heading(level, this.say("review.open"), "t-head")}<ul class="dots-list">${waiting.map((id) => {
      const wish = scene.circle.wishes[id];
      const who = wish.person ?? scene.circle.plans[wish.plan ?? ""]?.people[0];
      return html`<li><b class="name">${nameOf(scene, who)}</b>. <span class="own">${wish.words ?? (wish.want ? scene.words.label("want", wish.want, { me: scene.me }) : "")}</span> ${this.say("review.noanswer", { date: sayDate(scene, wish.at) })}</li>`;
    })}</ul></section>` : nothing}${latest ? html`<section class="voice">${heading(level, this.say("review.words", { name: scene.me }), "t-sub")}${latest[1].words ? html`<blockquote class="own">${latest[1].words}</blockquote>` : html`<p class="t-quiet">${this.say("review.words.none", { name: scene.me })}</p>`}<p class="t-small t-quiet">${this.say("review.byline", { who: scene.me, date: sayDate(scene, latest[1].at) })}</p></section>${this.#frozen(scene, { ...latest[1], words: "" })}` : html`<p class="t-lead">${this.say("review.empty")}</p>`}${asPage(latest?.[1].facts) ? nothing : this.#sofar(scene)}${this.#before(scene, rest)}${this.#made(scene)}</div>`;
  }
  /** Where no facts were shared: what this viewer may see of them anyway. */
  #sofar(scene) {
    const page = pageOf(scene, ...this.#span(scene));
    return page.people.length ? pageView(scene, page) : nothing;
  }
  footActions(scene) {
    return html`${scene.viewer.role === "me" ? html`<button type="button" class="btn quiet" @click=${() => {
      this.#saveText(scene);
    }}>${this.say("review.text")}</button>` : nothing}
      <button type="button" class="btn quiet" aria-expanded=${this.#howOpen} @click=${() => {
      this.#howOpen = !this.#howOpen;
      this.requestUpdate();
    }}>${this.say("review.how")}</button>${this.#howOpen ? html`<p class="t-small t-words">${this.say("review.how.body")}</p>` : nothing}`;
  }
  #saveText(scene) {
    const page = pageOf(scene, ...this.#span(scene));
    const text = textOf(scene, page, this.say("review.title", { name: scene.me }), this.#draft(scene)?.words);
    offerFile(this, { name: `${this.say("review.file")}.txt`, type: "text/plain;charset=utf-8", text });
  }
}
function naming(name) {
  if (!/^[\p{Script=Latin}\p{P}\s\d]+$/u.test(name)) return (line) => line.includes(name);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
  return (line) => whole.test(line);
}
function asPage(facts) {
  const page = facts;
  return Array.isArray(page?.people) && Array.isArray(page.groups) && Array.isArray(page.changed) ? page : void 0;
}

export { KithReview };
