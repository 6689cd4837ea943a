import { lists, kindGroups } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import { isUnheard, closenessOf } from './standing.js';
import { othersWho } from './wish-card.js';

const GROUPINGS = ["closeness", "kind", "home", "name"];
const sorted = /* @__PURE__ */ new WeakMap();
function byName(people, lang) {
  let known = sorted.get(people);
  if (known?.lang !== lang) {
    const collator = new Intl.Collator(lang, { sensitivity: "base", numeric: true });
    const ids = Object.keys(people).sort((a, b) => collator.compare(people[a].name, people[b].name) || (a < b ? -1 : 1));
    sorted.set(people, known = { lang, ids });
  }
  return known.ids;
}
const kindOf = ({ kinds = [], is }) => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => ids.includes(kind)));
  return found?.[0] ?? (is === "animal" || is === "place" ? "animalsPlaces" : "");
};
function groupsOf(desk, by, ids) {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = /* @__PURE__ */ new Map();
  const into = (key, title, ring) => {
    let group = groups.get(key);
    if (!group) groups.set(key, group = { key, title, people: [], ...ring === void 0 ? {} : { ring } });
    return group;
  };
  if (viewer.role !== "me") into("waiting", desk.say("picker.waiting"));
  if (by === "closeness") lists.closeness.forEach((closeness, i) => into(closeness, words.label("closeness", closeness), i));
  else if (by === "kind") for (const kind of lists.kindGroup) into(kind, words.label("kindGroup", kind, { me: desk.scene.me }));
  else if (by === "home") {
    for (const [id, entry] of Object.entries(circle.entries)) if (entry.kind === "livedAt") into(id, entry.title ?? entry.place ?? words.label("entry", "livedAt"));
  }
  for (const id of ids) {
    const person = circle.people[id];
    const wish = viewer.role === "me" ? void 0 : latestWish(circle, id);
    if (wish && othersWho(wish[1]).length && isUnheard(circle, wish[0], wish[1], today)) into("waiting", "").people.push(id);
    else if (by === "closeness") into(closenessOf(circle, id) ?? "-", desk.say("picker.unplaced")).people.push(id);
    else if (by === "kind") into(kindOf(person) || "-", desk.say("picker.group.noKind")).people.push(id);
    else if (by === "home") into(groups.has(person.home ?? "") ? person.home : "-", desk.say("picker.group.noHome")).people.push(id);
    else into("name", desk.say("picker.group.name")).people.push(id);
  }
  return [...groups.values()].filter(({ people, ring }) => people.length || ring !== void 0 && circle.me);
}

export { GROUPINGS, byName, groupsOf };
