import { nothing, html } from 'lit';
import { readWhen, dayNumber, boundsOf } from '../../core/when.js';
import { fold } from '../../ui/desk.js';
import { icon } from '../../ui/icons.js';
import { choiceGroup, textField, selectField } from '../../ui/parts/field.js';
import { isAway, isCovered } from './cards.js';
import { peopleOptions } from './entry-form.js';
import { indexOf } from './order.js';
import '../../core/vocabulary.js';

const GROUPS = ["everything", "homes", "people", "memories", "questions"];
const ALL = { person: "", place: "", text: "", from: "", to: "" };
const findAll = () => ({ group: "everything", ...ALL });
function filterOf({ group, person, place, text, from, to }) {
  const [first, last] = [from, to].map((year) => readWhen(year.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))));
  return {
    group,
    person,
    place,
    text: text.trim().toLocaleLowerCase(),
    from: first ? dayNumber(boundsOf(first).earliest) : -Infinity,
    to: last ? dayNumber(boundsOf(last).latest) : Infinity
  };
}
function findBox(desk, find, o) {
  const narrowed = Object.keys(ALL).some((key) => find[key]), counted = narrowed || find.group !== "everything";
  return html`<div class="find noprint"><div class="filter">${choiceGroup({
    id: "show",
    label: html`<span class="vh">${desk.say("timeline.filter")}</span>`,
    layout: "wrap",
    value: find.group,
    options: GROUPS.map((value) => ({ value, label: desk.label("entryGroup", value) })),
    change: ([group = "everything"]) => {
      o.search({ group });
    }
  })}<button type="button" class="btn quiet" @click=${o.turn}>${desk.say(o.oldestFirst ? "timeline.newest" : "timeline.oldest")}</button>${desk.opened("away-").length + desk.opened("mine-").length ? html`<button type="button" class="btn" @click=${o.foldAll}>${icon("away")}${desk.say("timeline.fold")}</button>` : nothing}</div>
    ${fold(desk, "find", html`<span>${desk.say("timeline.find")}${counted ? html`<span class="t-quiet">: ${desk.say("timeline.count", { n: o.n })}</span>` : nothing}</span>`, () => finders(desk, find, narrowed, o.search))}</div>`;
}
function finders(desk, find, narrowed, search) {
  const { circle, words } = desk.scene, { rows } = indexOf(circle.entries), clear = desk.say("timeline.find.all");
  const open = rows.filter(({ id, entry }) => !isAway(desk, id, entry) && !isCovered(desk, id, entry));
  const inStory = new Set(open.flatMap(({ entry }) => entry.people ?? [])), people = peopleOptions(desk).filter(({ value }) => inStory.has(value));
  const places = [...new Set(open.flatMap(({ entry }) => entry.place ?? []))].sort((a, b) => a.localeCompare(b, words.lang)).map((value) => ({ value, label: value }));
  const pick = (key, options) => options.length ? selectField({ id: `find-${key}`, label: desk.say(`timeline.find.${key}`), empty: clear, options, value: find[key], change: (value) => {
    search({ [key]: value });
  } }) : nothing;
  return html`<div class="panel">
    ${textField({ id: "find-text", label: desk.say("timeline.find.text"), type: "search", value: find.text, input: (text) => {
    search({ text });
  } })}${pick("person", people)}${pick("place", places)}
    <div class="dates">${["from", "to"].map((end) => textField({ id: `find-${end}`, label: desk.say(`timeline.find.${end}`), value: find[end], width: "w-y num", numeric: true, max: 10, input: (value) => {
    search({ [end]: value });
  } }))}</div>
    ${narrowed ? html`<button type="button" class="btn quiet" @click=${() => {
    search(ALL);
    desk.focus("o-find");
  }}>${desk.say("timeline.find.clear")}</button>` : nothing}</div>`;
}

export { filterOf, findAll, findBox };
