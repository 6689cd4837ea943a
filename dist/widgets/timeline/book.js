import { nothing, html } from 'lit';
import { writeCircle } from '../../core/read-circle.js';
import { icon } from '../../ui/icons.js';
import { tick, choiceGroup } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { partsOf, pageOf } from './pages.js';
import '../../core/vocabulary.js';

function book(desk, level, choice, o) {
  const all = partsOf(desk, choice), parts = all.filter(({ id }) => !choice.left.includes(id)), { scene } = desk, me = scene.viewer.role === "me";
  const note = me ? desk.say(choice.own || choice.away ? "timeline.book.has" : "timeline.book.without") : "";
  return html`<div class="panel noprint">${heading(level, desk.say("timeline.book"), "t-head", "h-book")}
      ${me ? html`<div class="choices">${tick({ id: "book-own", label: desk.say("timeline.book.own"), value: choice.own, change: (own) => {
    o.change({ ...choice, own });
  } })}${tick({ id: "book-away", label: desk.say("timeline.book.away"), value: choice.away, change: (away) => {
    o.change({ ...choice, away });
  } })}</div>` : nothing}
      ${all.length && all.length < 200 ? html`<details><summary>${desk.say("timeline.book.choose")}</summary>${choiceGroup({
    id: "book-in",
    label: html`<span class="vh">${desk.say("timeline.book.choose")}</span>`,
    many: true,
    options: all.filter(({ id }) => id).map(({ id, title, small }) => ({ value: id, label: title, hint: small })),
    value: all.map(({ id }) => id).filter((id) => !choice.left.includes(id)),
    change: (kept) => {
      o.change({ ...choice, left: all.map(({ id }) => id).filter((id) => id && !kept.includes(id)) });
    }
  })}</details>` : nothing}
      <div class="btns"><button type="button" class="btn" @click=${() => {
    print();
  }}>${icon("print")}${desk.say("timeline.book.print")}</button><button type="button" class="btn" @click=${() => {
    o.save("my-story.html", "text/html", pageOf(desk, desk.say("timeline.title"), [note], parts));
  }}>${desk.say("timeline.book.save")}</button><button type="button" class="btn quiet" @click=${o.close}>${desk.say("back")}</button></div></div>
    <article class="book">${note ? html`<p class="t-small t-quiet">${note}</p>` : nothing}${parts.length ? parts.map(({ level: deep, title, small, lines }) => html`<section>${heading(level + deep - 1, html`<span class="own">${title}</span>`, deep === 1 ? "t-head" : "t-sub")}${small ? html`<p class="t-small t-quiet own">${small}</p>` : nothing}${lines.map((line) => html`<p class="t-words own">${line.label ? html`<b class="t-small">${line.label}</b> ` : nothing}${line.words}</p>`)}</section>`) : html`<p class="t-lead">${desk.say("timeline.none")}</p>`}</article>`;
}
const wholeCircle = (circle) => `${JSON.stringify({ ...writeCircle(circle), revision: void 0 }, null, 1)}
`;

export { book, wholeCircle };
