import { html, nothing } from 'lit';
import { limitsOn } from '../../core/limits.js';
import { hasDied } from '../../core/vocabulary.js';
import { COLLECTIONS } from '../../core/circle.js';

const graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
function first(text, n) {
  if (/^[ -~]*$/.test(text.slice(0, n + 1))) return text.slice(0, n);
  let found = "";
  for (const { segment } of graphemes.segment(text)) {
    if (!n--) break;
    found += segment;
  }
  return found;
}
function letters(name, wide) {
  const plain = /^(?!The )([A-Z])[a-z]+(?: ([A-Z])[a-z]+)?$/.exec(name);
  if (plain) return plain[2] ? plain[1] + plain[2] : name.slice(0, wide ? 2 : 1);
  const words = name.replace(/^the\s+/i, "").split(/[\s\-–&+/]+/u).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word)).map((word) => word.replace(/^ال(?=\p{L}{2})/u, ""));
  const [one = name.trim(), two] = words;
  if (two !== void 0) return (first(one, 1) + (/\p{Script=Arabic}/u.test(one) ? "\u200C" : "") + first(two, 1)).toLocaleUpperCase();
  const start = first(one, 1).toLocaleUpperCase();
  return wide ? start + first(one, 2).slice(first(one, 1).length) : start;
}
const known = /* @__PURE__ */ new WeakMap();
function sharing(people) {
  let counts = known.get(people);
  if (!counts) {
    known.set(people, counts = /* @__PURE__ */ new Map());
    for (const id in people) {
      const key = letters(people[id].name, false);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
const initials = (people) => ({
  get(id) {
    const name = people[id]?.name, key = name === void 0 ? void 0 : letters(name, false);
    return key !== void 0 && first(key, 2) === first(key, 1) && sharing(people).get(key) > 1 ? letters(name, true) : key;
  }
});
function colourOf(circle, id) {
  const written = circle.people[id]?.colour;
  const n = written && written >= 1 && written <= 10 ? written : Math.max(0, Object.keys(circle.people).indexOf(id)) % 10 + 1;
  return `p${n}`;
}
const nextColour = (circle) => Object.keys(circle.people).length % 10 + 1;
const isHeld = (scene, id) => limitsOn(scene.circle, id, scene.today).some(([, limit]) => !limit.ways?.length && (limit.kind === "notAllowed" || limit.kind === "notNow"));
function token(scene, id, size = "") {
  const person = scene.circle.people[id];
  const shape = person?.is && person.is !== "person" ? person.is : "";
  const src = person?.image && !isNameHidden(scene, id) && scene.picture(person.image.ref);
  const letter = person ? isNameHidden(scene, id) ? "" : initials(scene.circle.people).get(id) ?? "" : "?";
  const look = `tok ${colourOf(scene.circle, id)} ${shape} ${size} ${isHeld(scene, id) ? "hold" : ""} ${hasDied(person) ? "died" : ""} ${src ? "photo" : ""}`;
  return src ? html`<span class=${look} aria-hidden="true"><b>${letter}</b><img src=${src} alt="" @error=${(e) => {
    e.target.remove();
  }}></span>` : html`<span class=${look} aria-hidden="true"><b .textContent=${letter}></b></span>`;
}
const isNameHidden = ({ circle, viewer }, id) => viewer.role === "me" && !!circle.people[id]?.hideName;
const nameOf = (scene, id) => id !== void 0 && (isNameHidden(scene, id) ? scene.words.say("name.hidden") : scene.circle.people[id]?.name) || scene.words.say("someone");
const owners = /* @__PURE__ */ new WeakMap();
function isOwner(circle, who) {
  let ids = owners.get(circle);
  if (!ids) {
    owners.set(circle, ids = /* @__PURE__ */ new Set());
    for (const collection of COLLECTIONS) for (const { by } of Object.values(circle[collection])) if (by?.role === "me") ids.add(by.id);
  }
  return ids.has(who);
}
const KEY = /^(?=\S*\d)\S+$/u;
const whoIs = (scene, who) => who === void 0 ? scene.words.say("someone") : (scene.circle.people[who] && nameOf(scene, who)) ?? scene.names[who] ?? (who === scene.viewer.id ? scene.words.say("me") : isOwner(scene.circle, who) ? scene.me : KEY.test(who) ? scene.words.say("someone") : who);
function relationOf(scene, person) {
  return person.words ?? scene.words.list((person.kinds ?? []).map((kind) => scene.words.label("kind", kind, { me: scene.me, p: person.name })));
}
const chip = (scene, id, after = nothing) => html`<span class="chip">${token(scene, id, "s")}<span class="name">${nameOf(scene, id)}</span>${after}</span>`;

export { chip, colourOf, first, initials, isHeld, isNameHidden, nameOf, nextColour, relationOf, token, whoIs };
