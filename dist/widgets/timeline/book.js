import { nothing, html } from 'lit';
import { writeCircle } from '../../core/read-circle.js';
import { sayDay, dayNumber } from '../../core/when.js';
import { icon } from '../../ui/icons.js';
import { tick, choiceGroup } from '../../ui/parts/field.js';
import { heading } from '../../ui/parts/heading.js';
import { relationOf, nameOf, whoIs } from '../../ui/parts/person.js';
import { spanText, titleOf, whenText, toTheLetter, sourceOf } from './say.js';
import { indexOf } from './order.js';
import { storyOf, EVERYTHING } from './story.js';

const isPrivate = (entry) => !(entry.seenBy ?? ["me"]).some((who) => who !== "me");
const goesIn = (entry, { own, away }, me) => (away || !entry.putAway) && (own || !me || !isPrivate(entry));
function linesOf(desk, id, entry, choice) {
  const { circle } = desk.scene, lines = [], me = desk.scene.viewer.role === "me";
  const tellings = (indexOf(circle.entries).tellings.get(id) ?? []).map((one) => circle.entries[one]).filter((one) => goesIn(one, choice, me));
  const words = toTheLetter(desk, entry);
  if (words) lines.push({ label: tellings.length ? sourceOf(desk, entry) : entry.kind === "messageForMe" ? whoIs(desk.scene, entry.by?.id) : "", words });
  for (const one of tellings) if (one.words) lines.push({ label: sourceOf(desk, one), words: one.words });
  if (entry.because) lines.push({ label: desk.say("timeline.because"), words: entry.because });
  if (choice.own) for (const { words: now, at } of Object.values(entry.meansNow ?? {})) lines.push({ label: at ? desk.say("timeline.now.at", { date: sayDay(at.slice(0, 10), desk.scene.words) }) : desk.say("timeline.now"), words: now });
  return lines;
}
function partsOf(desk, choice) {
  const { scene } = desk, { circle } = scene, me = scene.viewer.role === "me";
  const { chapters } = storyOf(indexOf(circle.entries), EVERYTHING, dayNumber(scene.today), true);
  return chapters.flatMap(({ is, row, years }) => {
    const entries = years.flatMap(({ rows }) => rows).filter(({ entry }) => goesIn(entry, choice, me));
    const home = is === "home" && goesIn(row.entry, choice, me) ? row : void 0;
    if (!entries.length && !home) return [];
    const when = row?.entry.when;
    return [
      { level: 1, id: home?.id ?? "", title: home ? titleOf(desk, home.entry) : desk.say(is === "home" ? "timeline.chapter.between" : `timeline.chapter.${is}`), small: when && (home || is === "gap") ? spanText(desk, when) : "", lines: home ? linesOf(desk, home.id, home.entry, choice) : [] },
      ...entries.map(({ id, entry }) => ({
        level: 2,
        id,
        title: titleOf(desk, entry),
        small: [whenText(scene, entry), entry.place, (entry.people ?? []).map((person) => nameOf(scene, person)).join(scene.words.say("list.comma"))].filter(Boolean).join(" \xB7 "),
        lines: linesOf(desk, id, entry, choice)
      }))
    ];
  });
}
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
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
function pageOf(desk, title, notes, parts) {
  const { words } = desk.scene;
  const tag = (name, text, dir = true) => text ? `<${name}${dir ? ' dir="auto"' : ""}>${safe(text).replace(/\n/g, "<br>")}</${name}>` : "";
  return `<!doctype html>
<html lang="${safe(words.lang)}" dir="${words.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title>
<style>body{font:1.125em/1.55 Georgia,serif;max-width:36em;margin:2em auto;padding:0 1em}h2{margin-top:2em}h3{margin-bottom:0}small{display:block;color:#4f565d}section{break-inside:avoid}</style></head><body>
${tag("h1", title)}${notes.map((note) => tag("small", note)).join("")}
${parts.map(({ level, title: name, small, lines }) => `<section>${tag(`h${level + 1}`, name)}${tag("small", small)}${lines.map(({ label, words: said }) => `${tag("b", label)}${tag("p", said)}`).join("")}</section>`).join("\n")}
</body></html>
`;
}
const wholeCircle = (circle) => `${JSON.stringify(writeCircle(circle), null, 1)}
`;
function wholePage(desk) {
  const { scene } = desk, { circle, words, me } = scene;
  const people = Object.entries(circle.people).map(([id, person]) => ({
    level: 2,
    id,
    title: person.name,
    small: relationOf(scene, person),
    lines: Object.values(circle.wishes).filter((wish) => wish.person === id && !wish.withdrawn).sort((a, b) => a.at < b.at ? -1 : 1).map((wish) => ({
      label: sayDay(wish.at.slice(0, 10), words),
      words: [wish.want ? words.label("want", wish.want, { p: person.name, me }) : "", wish.amount ? words.label("amount", wish.amount) : "", wish.words ?? ""].filter(Boolean).join(". ")
    }))
  }));
  return pageOf(desk, circle.me.name ?? desk.say("timeline.title"), [], [
    { level: 1, id: "", title: desk.say("picker.title"), small: "", lines: [] },
    ...people,
    { level: 1, id: "", title: desk.say("timeline.title"), small: "", lines: [] },
    ...partsOf(desk, { own: true, away: true})
  ]);
}

export { book, wholeCircle, wholePage };
