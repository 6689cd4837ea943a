import { closedValue } from '../../core/vocabulary.js';
import { dayNumber, sayDay } from '../../core/when.js';
import { repliesTo } from '../../core/wishes.js';
import { sayAt } from '../../ui/desk.js';
import { nameOf, whoIs } from '../../ui/parts/person.js';
import { spanText, titleOf, whenText, toTheLetter, sourceOf } from './say.js';
import { indexOf } from './order.js';
import { storyOf, EVERYTHING } from './story.js';

const isPrivate = (entry) => !(entry.seenBy ?? ["me"]).some((who) => who !== "me");
const goesIn = (entry, { own, away }, me) => (away || !entry.putAway) && (own || !me || !isPrivate(entry));
function gapText(desk, { gap = "notAsked", askedOf, askedOn }) {
  const { scene } = desk, who = whoIs(scene, askedOf), stance = closedValue("gap", gap);
  const asked = askedOn && stance !== "notAsked" ? desk.label("gap", "asked", { who, date: sayDay(askedOn, scene.words) }) : "";
  return [asked, stance === "asked" ? "" : stance === "beingLookedInto" ? desk.say("timeline.looking", { who }) : desk.label("gap", stance, { who })].filter(Boolean).join(". ");
}
function linesOf(desk, id, entry, choice) {
  const { circle } = desk.scene, lines = [], me = desk.scene.viewer.role === "me";
  const tellings = (indexOf(circle.entries).tellings.get(id) ?? []).map((one) => circle.entries[one]).filter((one) => goesIn(one, choice, me));
  const words = toTheLetter(desk, entry), isOwn = !entry.certainty && (entry.voice ?? (!entry.by || entry.by.role === "me" ? "mine" : "")) === "mine";
  if (words) lines.push({ label: entry.kind === "messageForMe" ? whoIs(desk.scene, entry.by?.id) : tellings.length || !isOwn ? sourceOf(desk, entry) : "", words });
  for (const one of tellings) if (one.words) lines.push({ label: sourceOf(desk, one), words: one.words });
  if (entry.gap) lines.push({ label: "", words: `${gapText(desk, entry)}.` });
  for (const [, { who, by, words: said }] of [...repliesTo(circle, `entries/${id}`)].reverse()) if (said) lines.push({ label: whoIs(desk.scene, who ?? by?.id), words: said });
  if (entry.because) lines.push({ label: desk.say("timeline.because"), words: entry.because });
  if (entry.explained) lines.push({ label: desk.say("timeline.explained"), words: entry.explained });
  for (const { kind = "", alt } of Object.values(entry.media ?? {})) if (alt) lines.push({ label: desk.label("media", closedValue("media", kind) ?? "document"), words: alt });
  if (choice.own) for (const { words: now, at } of Object.values(entry.meansNow ?? {})) lines.push({ label: at ? desk.say("timeline.now.at", { date: sayAt(desk.scene, at) }) : desk.say("timeline.now"), words: now });
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
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
function pageOf(desk, title, notes, parts) {
  const { words } = desk.scene;
  const tag = (name, text, dir = true) => text ? `<${name}${dir ? ' dir="auto"' : ""}>${safe(text).replace(/\n/g, "<br>")}</${name}>` : "";
  return `<!doctype html>
<html lang="${safe(words.lang)}" dir="${words.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title>
<style>body{font:1.125em/1.55 Georgia,serif;max-width:36em;margin:2em auto;padding:0 1em}h2{margin-top:2em}h3{margin-bottom:0}small{display:block;color:#4f565d}p{margin:.25em 0}b{display:block;margin-top:.6em}section{break-inside:avoid}</style></head><body>
${tag("h1", title)}${notes.map((note) => tag("small", note)).join("")}
${parts.map(({ level, title: name, small, lines }) => `<section>${tag(`h${level + 1}`, name)}${tag("small", small)}${lines.map(({ label, words: said }) => `${tag("b", label)}${tag("p", said)}`).join("")}</section>`).join("\n")}
</body></html>
`;
}

export { pageOf, partsOf };
