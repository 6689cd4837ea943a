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
    const plain = /^en\b/.test(lang) ? /^[a-z ]*$/i : /^$/, keys = [], odd = [];
    for (const id in people) {
      const { name } = people[id];
      if (plain.test(name)) keys.push(`${name.toLowerCase()}\0${id}`);
      else odd.push({ id, name });
    }
    const all = keys.sort().map((key) => {
      const id = key.slice(key.indexOf("\0") + 1);
      return { id, name: people[id].name };
    });
    if (odd.length) {
      const { compare } = new Intl.Collator(lang, { sensitivity: "base", numeric: true }), order = (a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
      let from = 0;
      for (const one of odd.sort(order)) {
        let end = all.length;
        while (from < end) {
          const middle = from + end >> 1;
          if (order(all[middle], one) < 0) from = middle + 1;
          else end = middle;
        }
        all.splice(from++, 0, one);
      }
    }
    const aside = all.filter(({ id }) => people[id].setAside);
    sorted.set(people, known = { lang, all, here: aside.length ? all.filter(({ id }) => !people[id].setAside) : all, aside });
  }
  return known;
}
const REST = { closeness: "picker.unplaced", kind: "picker.group.noKind", home: "picker.group.noHome", name: "picker.group.name" };
const kindOf = ({ kinds = [], is }) => {
  const found = Object.entries(kindGroups).find(([, ids]) => kinds.some((kind) => ids.includes(kind)));
  return found?.[0] ?? (is === "animal" || is === "place" ? "animalsPlaces" : "");
};
function groupsOf(desk, by, found) {
  const { scene: { circle, words, viewer, today } } = desk;
  const groups = /* @__PURE__ */ new Map();
  const into = (key, title, ring) => {
    const group = { key, title, people: [], ...ring === void 0 ? {} : { ring } };
    groups.set(key, group);
    return group;
  };
  if (viewer.role !== "me") into("waiting", desk.say("picker.waiting"));
  if (by === "closeness") lists.closeness.forEach((closeness, i) => into(closeness, words.label("closeness", closeness), i));
  else if (by === "kind") for (const kind of lists.kindGroup) into(kind, desk.label("kindGroup", kind));
  else if (by === "home") {
    for (const [id, { kind }] of Object.entries(circle.entries)) if (kind === "livedAt") into(id, homeName(desk.scene, id));
  }
  const keyOf = (id) => {
    const person = circle.people[id], wish = viewer.role === "me" ? void 0 : latestWish(circle, id);
    if (wish && othersWho(wish[1]).length && isUnheard(circle, wish[0], wish[1], today)) return "waiting";
    return (by === "closeness" ? closenessOf(circle, id) : by === "kind" ? kindOf(person) : by === "home" ? groups.has(person.home ?? "") && person.home : "name") || "-";
  };
  for (const { id } of found) {
    const key = keyOf(id);
    (groups.get(key) ?? into(key, desk.say(REST[by]))).people.push(id);
  }
  return [...groups.values()].filter(({ people, ring }) => people.length || ring !== void 0 && circle.me);
}

export { GROUPINGS, byName, groupsOf };
