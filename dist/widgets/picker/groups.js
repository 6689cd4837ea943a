import { lists, kindGroups } from '../../core/vocabulary.js';
import { latestWish } from '../../core/wishes.js';
import { homeName } from '../../ui/parts/move-cards.js';
import { isUnheard, closenessOf } from './standing.js';
import { othersWho } from './wish-card.js';

const GROUPINGS = ["closeness", "kind", "home", "name"];
const sorted = /* @__PURE__ */ new WeakMap();
function byName(people, lang) {
  let known = sorted.get(people);
  if (known?.lang !== lang) {
    const { compare } = new Intl.Collator(lang, { sensitivity: "base", numeric: true }), english = /^en\b/.test(lang);
    const keyed = Object.entries(people).map(([id, { name }]) => ({ id, name, key: english && /^[a-z ]*$/i.test(name) ? name.toLowerCase() : void 0 }));
    const all = keyed.sort((a, b) => (a.key === void 0 || b.key === void 0 ? compare(a.name, b.name) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || (a.id < b.id ? -1 : 1));
    const part = (aside) => all.filter(({ id }) => !!people[id].setAside === aside);
    sorted.set(people, known = { lang, all, here: part(false), aside: part(true) });
  }
  return known;
}
const kindOf = ({ kinds = [], is }) => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => ids.includes(kind)));
  return found?.[0] ?? (is === "animal" || is === "place" ? "animalsPlaces" : "");
};
function groupsOf(desk, by, found) {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = /* @__PURE__ */ new Map();
  const into = (key, title, ring) => {
    let group = groups.get(key);
    if (!group) groups.set(key, group = { key, title, people: [], ...ring === void 0 ? {} : { ring } });
    return group;
  };
  if (viewer.role !== "me") into("waiting", desk.say("picker.waiting"));
  if (by === "closeness") lists.closeness.forEach((closeness, i) => into(closeness, words.label("closeness", closeness), i));
  else if (by === "kind") for (const kind of lists.kindGroup) into(kind, desk.label("kindGroup", kind));
  else if (by === "home") {
    for (const [id, { kind }] of Object.entries(circle.entries)) if (kind === "livedAt") into(id, homeName(desk.scene, id));
  }
  for (const { id } of found) {
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
