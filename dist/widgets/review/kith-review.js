import { html, nothing } from 'lit';
import { withoutFolded } from '../../core/present.js';
import { latestWish, repliesTo, openWishes } from '../../core/wishes.js';
import { addMonths } from '../../ui/days.js';
import { icon } from '../../ui/icons.js';
import { offerFile } from '../../ui/offer-file.js';
import { textField, choiceGroup } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { whoIs, nameOf } from '../../ui/parts/person.js';
import { styles } from '../../ui/styles.js';
import { KithWidget } from '../../ui/widget.js';
import { review } from '../../words/en/review.js';
import { arrangeView } from './arrange.js';
import { sayDate, replyLine } from './facts.js';
import { leadOf, titleOf, textOf, jsonOf, headingOf } from './files.js';
import { formOf, pageOf, privateLines, MINE, isListed, PARTS, asPage } from './page.js';
import { pageView, mineView } from './page-view.js';
import { reviewStyles } from './review.styles.js';
import { samples } from './samples.js';
import { startersOf } from './starters.js';

const FORMS = ["review", "pathway", "lookingBack"];
const json = (value) => JSON.parse(JSON.stringify(value));
class KithReview extends KithWidget {
  static tag = "kith-review";
  static rooms = [review];
  static samples = samples;
  static styles = [...styles, reviewStyles];
  static properties = { since: {}, until: {}, form: {}, compare: {}, starters: { attribute: false } };
  /** The words as typed, while the boxes are open. */
  #mine;
  #panel = "";
  #with = [];
  #error;
  /** What is open at the end of the page, and which earlier reviews are. */
  #open = /* @__PURE__ */ new Set();
  reset() {
    super.reset();
    this.#mine = void 0;
    this.#close();
    this.#open.clear();
  }
  #close() {
    this.#panel = "";
    this.#with = [];
    this.#error = void 0;
    this.requestUpdate();
  }
  #toggle(key) {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
  }
  /** Latest first. */
  #reviews(scene) {
    return Object.entries(scene.circle.reviews).sort(([idA, a], [idB, b]) => a.at === b.at ? idA < idB ? 1 : -1 : a.at < b.at ? 1 : -1);
  }
  #shared(scene) {
    return this.#reviews(scene).filter(([, { sharedWith }]) => sharedWith?.length);
  }
  /** What the person has written and arranged since the last sharing. */
  #draft(scene) {
    const [latest] = this.#reviews(scene);
    return scene.viewer.role === "me" && latest && !latest[1].sharedWith?.length ? latest : void 0;
  }
  /** The last shared order stands until there is another. */
  #arranged(scene) {
    const draft = this.#draft(scene)?.[1], [last] = this.#shared(scene);
    return draft ?? (scene.viewer.role === "me" && last?.[1].order ? { at: last[1].at, order: last[1].order } : void 0);
  }
  #then(scene, form) {
    const { compare } = this, dates = this.#reviews(scene).map(([, { at }]) => at.slice(0, 10)), first = dates.at(-1);
    if (compare && /^\d{4}$/.test(compare)) return dates.find((date) => date.startsWith(compare)) ?? `${compare}-12-31`;
    return compare ?? (form === "lookingBack" && first && first <= addMonths(scene.today, -12) ? first : void 0);
  }
  #options(scene) {
    const until = this.until ?? scene.today, draft = this.#arranged(scene), since = this.since ?? draft?.since ?? addMonths(until, -12);
    const form = this.form && FORMS.includes(this.form) ? this.form : formOf(scene), last = this.#shared(scene)[0]?.[1].at.slice(0, 10);
    const meetings = Object.values(scene.circle.plans).filter(({ people, starts, status }) => !people.length && starts !== void 0 && starts >= scene.today && (status === "agreed" || status === "happening"));
    return { since, until, changedSince: !this.since && last && last < until ? last : since, form, meeting: meetings.map(({ starts }) => starts.slice(0, 10)).sort()[0], then: this.#then(scene, form) || void 0, draft };
  }
  /** Folded words open for everyone at the screen at once, when the person says so. */
  #eyes(scene) {
    if (this.#open.has("present")) return { ...scene, present: [] };
    const { viewer, circle, present } = scene, cut = viewer.role === "me" ? withoutFolded(circle, present) : circle;
    return cut === circle ? scene : { ...scene, circle: cut };
  }
  head(scene) {
    const mine = scene.viewer.role === "me", options = this.#options(scene), { form } = options;
    const [shared] = this.#shared(scene);
    const lead = leadOf(scene, options);
    const seen = mine || shared ? this.say("review.vis", { name: scene.me, date: shared ? sayDate(scene, shared[1].at) : "" }) : void 0;
    return {
      title: titleOf(scene, form),
      lead: mine ? lead : `${this.say(`review.formal.${form}`)}. ${lead}`,
      vis: seen === void 0 ? void 0 : html`<div class="vis">${icon(mine ? "lock" : "people")}<span>${seen}</span>${this.whoSees(scene, "review")}</div>`,
      action: html`<button type="button" class="btn noprint" @click=${() => {
        window.print();
      }}>${icon("print")}${this.say("review.print")}</button>`
    };
  }
  body(scene) {
    return scene.viewer.role === "me" ? this.#own(this.#eyes(scene)) : this.#forAdults(scene);
  }
  #own(scene) {
    const options = this.#options(scene), page = pageOf(scene, options), level = scene.headingLevel + 1;
    if (!page.people.length && !Object.keys(page.sections).some((key) => key !== "changed") && !Object.keys(page.mine).length && !this.#panel) {
      return html`<div class="rev">${this.#voice(scene, page)}<p class="t-lead">${this.say("review.empty")}</p>${this.status(...Object.keys(scene.circle.reviews))}</div>`;
    }
    const quiet = this.scene.present.length ? [] : privateLines(scene, options);
    return html`<div class="rev">${this.#voice(scene, page)}${this.#panel === "check" ? this.#check(options) : html`${this.#panel ? this.#arrange(scene, options) : nothing}${pageView(scene, page)}
      ${quiet.length ? html`<section class="card noprint">${heading(level, this.say("review.private"), "t-sub")}${quiet.map((line) => html`<p class="t-words">${line}</p>`)}</section>` : nothing}
      ${scene.readonly || this.#panel ? nothing : html`<section class="card soft noprint">${heading(level, this.say("review.share.title"), "t-head")}<p class="t-words">${this.say("review.share.lead")}</p><div class="btns">
        <button type="button" class="btn primary check" @click=${() => {
      this.#show("check");
    }}>${this.say("review.share.check")}</button><button type="button" class="btn arrange-open" @click=${() => {
      this.#show("arrange");
    }}>${this.say("review.arrange")}</button></div></section>`}`}
      ${this.#before(scene, this.#shared(scene))}${this.#made(scene)}${this.status(...Object.keys(scene.circle.reviews))}</div>`;
  }
  #show(panel) {
    this.#panel = panel;
    this.focusNext("#check");
  }
  #made(scene) {
    return html`<p class="made">${this.say("review.made", { who: scene.me, date: sayDate(scene, scene.today) })}</p>`;
  }
  #voice(scene, page) {
    const { mine } = this.#pageOf(this.#arranged(scene)), written = Object.keys(mine).length > 0, folded = scene.present.length > 0 && (written || scene.circle !== this.scene.circle);
    return html`<section class="voice">${heading(scene.headingLevel + 1, this.say("review.words", { name: scene.me }), "t-sub")}${this.#mine ? this.#form(scene, written) : folded ? html`<p class="t-quiet">${this.say("review.folded")}</p><button type="button" class="btn quiet noprint" @click=${() => {
      this.#toggle("present");
    }}>${this.say("present.show")}</button>` : html`${written ? html`${mineView(scene, page)}<p class="t-small t-quiet">${this.say("review.byline", { who: scene.me, date: sayDate(scene, this.#draft(scene)[1].at) })}</p>` : html`<p class="t-quiet">${this.say("review.words.none", { name: scene.me })}</p>`}${scene.readonly ? nothing : html`<div class="btns noprint"><button type="button" class="btn quiet" @click=${() => {
      this.#mine = mine;
      this.focusNext("#words");
    }}>${icon("pencil")}${this.say(written ? "review.words.change" : "review.words.add")}</button></div>`}`}</section>`;
  }
  #form(scene, written) {
    return html`${MINE.map((field) => textField({
      id: field,
      label: this.say(`review.ask.${field}`),
      after: field === "words" ? void 0 : this.say("skip"),
      value: this.#mine[field] ?? "",
      long: field !== "advocate",
      error: field === "words" ? this.#error : void 0,
      input: (value) => {
        this.#mine[field] = value;
      }
    }))}
      <div class="btns"><button type="button" class="btn primary" @click=${() => {
      this.#saveMine(scene, written);
    }}>${this.say("save")}</button><button type="button" class="btn" @click=${() => {
      this.#mine = this.#error = void 0;
      this.focusNext(".voice .btn");
    }}>${this.say("close")}</button></div>`;
  }
  #saveMine(scene, written) {
    const typed = Object.fromEntries(MINE.map((field) => [field, this.#mine?.[field]?.trim() ?? ""]));
    if (!Object.values(typed).some(Boolean) && !written) {
      this.#error = this.say("err.words");
      this.focusNext("#words");
      return;
    }
    this.#error = this.#mine = void 0;
    this.act("review-changed", { reviews: { [scene.newId()]: this.#record(scene, typed) } }, this.say("review.words.said"));
    this.focusNext(".voice .btn");
  }
  /** A new record of the person's own, with what stood in the last one: what was written is never written over. */
  #record(scene, more) {
    const { since, until } = this.#options(scene), { order, parts, people, words, supported, asks, advocate } = this.#arranged(scene) ?? {};
    const record = { order, parts, people, words, supported, asks, advocate, since, until, ...more, at: (/* @__PURE__ */ new Date()).toISOString(), by: { ...scene.viewer }, seenBy: ["me"] };
    return json(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== "" && value !== void 0)));
  }
  #set(scene, arrangement, said, focus) {
    const draft = this.#draft(scene);
    this.act("review-changed", { reviews: draft ? { [draft[0]]: json(arrangement) } : { [scene.newId()]: this.#record(scene, arrangement) } }, said);
    if (focus) this.focusNext(focus);
  }
  #arrange(scene, options, checking = false) {
    const { draft } = options, whole = pageOf(scene, { ...options, draft: { at: "", ...draft?.order && { order: draft.order }, parts: Object.keys(PARTS) } });
    const lines = whole.people.map(({ id }) => id), rest = Object.entries(scene.circle.people).filter(([id, person]) => isListed(person) && !lines.includes(id)).map(([id]) => id);
    return html`<section class="panel noprint">${heading(scene.headingLevel + 1, this.say(checking ? "review.share.check" : "review.arrange"), "t-head", "check")}
      ${arrangeView(scene, {
      lines,
      rest,
      draft,
      compare: options.then,
      dates: [...new Set(this.#reviews(scene).map(([, { at }]) => at.slice(0, 10)))].filter((date) => date < (options.draft?.at ?? scene.today).slice(0, 10)),
      parts: Object.entries(PARTS).filter(([, keys]) => keys.some((key) => whole.sections[key])).map(([part]) => part),
      partLabel: (part) => part === "also" ? this.say("review.also") : headingOf(scene, part, whole),
      set: (arrangement, said, focus) => {
        this.#set(scene, arrangement, said, focus);
      },
      setCompare: (date) => {
        this.compare = date;
      }
    })}${checking ? choiceGroup({
      id: "with",
      label: this.say("review.share.who"),
      many: true,
      layout: "two-wide",
      value: this.#with,
      error: this.#error,
      options: [...["team", "everyone"].map((value) => ({ value, label: this.say(`review.share.${value}`) })), ...Object.entries(scene.names).filter(([id]) => id !== scene.viewer.id).map(([value, label]) => ({ value, label }))],
      change: (value) => {
        this.#with = value;
        this.#error = void 0;
        this.requestUpdate();
      }
    }) : html`<div class="btns"><button type="button" class="btn primary" @click=${() => {
      this.#close();
      this.focusNext(".arrange-open");
    }}>${this.say("review.arrange.done")}</button></div>`}</section>`;
  }
  /** Before sharing: every word that will be seen, exactly as those it is for will see it. */
  #check(options) {
    const scene = { ...this.scene, present: [] };
    const page = pageOf(scene, { ...options, recipients: this.#with });
    return html`${this.#arrange(scene, options, true)}<section class="frozen">${heading(scene.headingLevel + 1, this.say("review.share.see"), "t-sub")}${mineView(scene, page)}${pageView(scene, page)}</section>
      <div class="btns noprint"><button type="button" class="btn primary share" @click=${() => {
      this.#share(scene, page, options.draft);
    }}>${this.say("review.share.yes")}</button><button type="button" class="btn" @click=${() => {
      this.#close();
      this.focusNext(".check");
    }}>${this.say("review.share.no")}</button></div>`;
  }
  #share(scene, page, draft) {
    if (!this.#with.length) {
      this.#error = this.say("review.share.err");
      this.focusNext("[name=with]");
      return;
    }
    const people = Object.fromEntries(page.people.map(({ id }) => {
      const amount = latestWish(scene.circle, id)?.[1].amount;
      return [id, amount ? { amount } : {}];
    }));
    const record = {
      ...page.mine,
      at: (/* @__PURE__ */ new Date()).toISOString(),
      by: scene.viewer,
      since: page.since,
      until: page.until,
      stage: scene.circle.me.stage,
      order: page.people.map(({ id }) => id),
      parts: draft?.parts,
      people,
      sharedWith: this.#with,
      seenBy: ["me", ...this.#with],
      facts: page
    };
    this.act("review-shared", { reviews: { [scene.newId()]: json(record) } }, this.say("review.share.said"));
    this.#close();
    this.focusNext("#title");
  }
  #before(scene, shared) {
    if (!shared.length) return nothing;
    return html`<section class="noprint">${heading(scene.headingLevel + 1, this.say("review.shared.earlier"), "t-head")}<ul class="rows">${shared.map(([id, record]) => html`<li><button type="button" class="btn quiet" aria-expanded=${this.#open.has(id)} @click=${() => {
      this.#toggle(id);
    }}>${icon(this.#open.has(id) ? "up" : "down")}${this.say("review.shared", { date: sayDate(scene, record.at) })}</button>${this.#open.has(id) ? this.#frozen(scene, id, record) : nothing}</li>`)}</ul></section>`;
  }
  /** A shared review stays as it was, whatever has changed since. */
  #frozen(scene, id, record) {
    const page = asPage(record.facts);
    return html`<div class="frozen">${mineView(scene, page ?? this.#pageOf(record))}${repliesTo(scene.circle, `reviews/${id}`).map(([, reply]) => html`<p class="answer">${icon("talk")}<span>${replyLine(scene, reply)}</span></p>`)}${page ? pageView(scene, page) : nothing}</div>`;
  }
  /** Of a record without frozen facts, the person's words. */
  #pageOf(record) {
    return { mine: Object.fromEntries(MINE.flatMap((field) => record?.[field] ? [[field, field === "advocate" ? whoIs(this.scene, record[field]) : record[field]]] : [])) };
  }
  /** For the worker and whoever runs the meeting: what still waits for an answer, then what was shared. */
  #forAdults(scene) {
    const [latest, ...rest] = this.#shared(scene), { circle } = scene, level = scene.headingLevel + 1;
    const open = openWishes(circle, scene.today);
    const asked = latest?.[1].asks && !repliesTo(circle, `reviews/${latest[0]}`).length ? [{ who: scene.me, what: latest[1].asks, at: latest[1].at }] : [];
    const waiting = [...asked, ...[...open.forAnswer, ...open.forPlan].flatMap((id) => {
      const wish = circle.wishes[id];
      return wish ? [{ who: nameOf(scene, wish.person ?? circle.plans[wish.plan ?? ""]?.people[0]), what: wish.words ?? (wish.want ? scene.words.label("want", wish.want, { me: scene.me }) : ""), at: wish.at }] : [];
    })];
    return html`<div class="rev brief">${waiting.length ? html`<section class="card">${heading(level, this.say("review.open"), "t-head")}<ul class="dots-list">${waiting.map(({ who, what, at }) => html`<li><b class="name">${who}</b>. <span class="own">${what}</span> ${this.say("review.noanswer", { date: sayDate(scene, at) })}</li>`)}</ul></section>` : nothing}${latest ? html`<section class="voice">${heading(level, this.say("review.words", { name: scene.me }), "t-sub")}${MINE.some((field) => latest[1][field]) ? mineView(scene, this.#pageOf(latest[1])) : html`<p class="t-quiet">${this.say("review.words.none", { name: scene.me })}</p>`}<p class="t-small t-quiet">${this.say("review.byline", { who: scene.me, date: sayDate(scene, latest[1].at) })}</p></section>` : html`<p class="t-lead">${this.say("review.empty")}</p>`}${this.#seen(scene)}${this.#before(scene, rest)}${this.#made(scene)}</div>`;
  }
  /** What was shared, frozen; where no facts were, what this viewer may see of them anyway. */
  #seen(scene) {
    const page = asPage(this.#shared(scene)[0]?.[1].facts) ?? pageOf(scene, this.#options(scene));
    return page.people.length ? pageView(scene, page) : nothing;
  }
  footActions(scene) {
    const starters = this.starters ?? (this.#open.has("starters") ? startersOf(scene) : void 0);
    const more = (key, label, content) => html`<button type="button" class="btn quiet" aria-expanded=${this.#open.has(key)} @click=${() => {
      this.#toggle(key);
    }}>${label}</button>${this.#open.has(key) ? html`<div class="t-small t-words more">${content()}</div>` : nothing}`;
    const save = (kind) => html`<button type="button" class="btn quiet" @click=${() => {
      this.#save(scene, kind);
    }}>${this.say(`review.${kind}`)}</button>`;
    return html`${save("text")}${save("json")}${starters?.length === 0 && this.starters || scene.circle.me.notForMe?.includes("starters") ? nothing : more("starters", this.say("review.starters"), () => starters?.length ? html`<ul class="dots-list">${starters.map((line) => html`<li>${line}</li>`)}</ul>` : this.say("review.starters.none"))}${more("how", this.say("review.how"), () => this.say("review.how.body"))}`;
  }
  #save(scene, kind) {
    const facts = scene.viewer.role === "me" ? void 0 : asPage(this.#shared(scene)[0]?.[1].facts);
    const eyes = this.#eyes(scene), page = facts ?? pageOf(eyes, this.#options(scene));
    const name = this.say("review.file");
    offerFile(this, kind === "text" ? { name: `${name}.txt`, type: "text/plain;charset=utf-8", text: textOf(scene, page) } : { name: `${name}.json`, type: "application/json", text: jsonOf(page) });
  }
}

export { KithReview };
