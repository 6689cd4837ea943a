import { nothing, html } from 'lit';
import { lists } from '../../core/vocabulary.js';
import { limitsOn } from '../../core/limits.js';
import { latestWish } from '../../core/wishes.js';
import { formPanel, fold, clean, filled, signed } from '../../ui/desk.js';
import { WAY_ICONS } from '../../ui/icons.js';
import { textField, choiceGroup, selectField } from '../../ui/parts/field.js';
import { nameOf } from '../../ui/parts/person.js';

const OWN = "*";
const EVERYDAY = ["inPerson", "phoneCall", "videoCall", "message", "letterOrCard", "gaming"];
const isIn = (list, id) => list.includes(id);
function formOf(desk, person) {
  const last = desk.scene.viewer.role === "me" ? latestWish(desk.scene.circle, person)?.[1] ?? {} : {};
  const { amount = "", want = "", ways = [], often = "", words = "", where = "", withPeople = [], withoutPeople = [], askedOf = "", tellThem } = last;
  const known = !often || isIn(lists.often, often);
  return {
    amount,
    want,
    words,
    where,
    withPeople,
    withoutPeople,
    askedOf,
    ways: ways.filter((way) => isIn(lists.way, way)),
    ownWay: ways.filter((way) => !isIn(lists.way, way)).join(", "),
    often: known ? often : OWN,
    ownOften: known ? "" : often,
    tellThem: tellThem === void 0 ? "" : tellThem ? "yes" : "no"
  };
}
const wishForm = (desk, person, level, label, look) => {
  const key = `wish-${person}`;
  return formPanel(desk, key, {
    label: desk.say(label),
    title: desk.say("wish.title", { p: nameOf(desk.scene, person) }),
    level,
    look,
    save: desk.say("save"),
    submit: () => {
      save(desk, person, desk.form(key, () => formOf(desk, person)));
    },
    content: () => questions(desk, key, person)
  });
};
function questions(desk, key, person) {
  const { words, circle, simple, today, names, viewer } = desk.scene, p = nameOf(desk.scene, person);
  const form = desk.form(key, () => formOf(desk, person));
  const set = (change) => {
    Object.assign(form, { error: void 0, ...change });
    desk.hand.refresh();
  };
  const options = (list2, values) => values.map((value) => {
    const icon = list2 === "way" && WAY_ICONS[value];
    return { value, label: desk.label(list2, value, { p }), ...icon && { icon } };
  });
  const clear = desk.say("clear");
  const first = lists.way.filter((way) => EVERYDAY.includes(way) || form.ways.includes(way)), rest = lists.way.filter((way) => !first.includes(way));
  const wants = limitsOn(circle, person, today).length ? lists.want : lists.want.filter((want) => want !== "dontAgree");
  const text = (field, id, label, long = false) => textField({ id: `${key}-${id}`, label: desk.say(label), value: form[field], long, input: (value) => {
    set({ [field]: value });
  } });
  const one = (field, id, label, choices, layout, more = {}) => choiceGroup({ id: `${key}-${id}`, label: desk.say(label, { p }), options: choices, value: form[field], layout, clear, ...more, change: ([value = ""]) => {
    set({ [field]: value });
  } });
  const ways = (id, label, values, after) => choiceGroup({ id: `${key}-${id}`, label, after, options: options("way", values), value: form.ways, many: true, layout: "ways", change: (chosen) => {
    set({ ways: chosen });
  } });
  const list = (field, id, label, empty, choices) => selectField({ id: `${key}-${id}`, label: desk.say(label), empty: desk.say(empty), options: choices, value: form[field], change: (value) => {
    set({ [field]: value });
  } });
  const everyone = () => Object.keys(circle.people).filter((id) => id !== person && !circle.people[id].hideName).map((value) => ({ value, label: nameOf(desk.scene, value) }));
  const many = (field, label) => fold(desk, `${key}-${field}`, html`<span>${label}${form[field].length ? html`<span class="t-quiet">: ${words.list(form[field].map((id) => nameOf(desk.scene, id)))}</span>` : nothing}</span>`, () => choiceGroup({ id: `${key}-${field}-p`, label: html`<span class="vh">${label}</span>`, options: everyone(), value: form[field], many: true, layout: "wrap", change: (chosen) => {
    set({ [field]: chosen });
  } }));
  return html`${one("amount", "amount", "wish.amount", options("amount", lists.amount), "two four", { hint: desk.say("wish.amount.hint"), error: form.error })}
    ${one("want", "want", "wish.want", options("want", wants), "two-wide")}
    ${ways("ways", desk.say("wish.ways"), first, desk.say("pickAny"))}
    ${simple ? nothing : html`${fold(desk, `${key}-more-ways`, desk.say("wish.ways.more"), () => html`<div class="stack">${ways("rest", html`<span class="vh">${desk.say("wish.ways.more")}</span>`, rest)}${text("ownWay", "own-way", "wish.ways.own")}</div>`)}
      ${list("often", "often", "wish.often", "wish.often.none", [...options("often", lists.often), { value: OWN, label: desk.say("wish.often.own") }])}${form.often === OWN ? text("ownOften", "own-often", "wish.often.words") : nothing}`}
    <div class="stack">${text("words", "words", "wish.words", true)}${desk.hand.vis(seenAtFirst(desk), `${key}-vis`)}</div>
    ${simple ? nothing : fold(desk, `${key}-more`, desk.say("wish.more"), () => html`<div class="stack l">
      ${text("where", "where", "wish.where")}${many("withPeople", desk.say("wish.with"))}${many("withoutPeople", desk.say("wish.without"))}
      ${list("askedOf", "asked", "wish.asked", "wish.asked.none", [...Object.entries(names).filter(([id]) => id !== viewer.id && !(id in circle.people)).map(([value, label]) => ({ value, label })), ...everyone()])}
      ${one("tellThem", "tell", "wish.tell", ["yes", "no"].map((value) => ({ value, label: desk.say(`wish.tell.${value}`) })), "two")}</div>`)}
    <p class="hint">${desk.say("wish.foot")}</p>`;
}
const seenAtFirst = ({ scene: { viewer } }) => viewer.role === "me" ? ["me"] : ["me", "team"];
function save(desk, person, form) {
  const { scene } = desk, ownWay = clean(form.ownWay), { amount, want, ways, often, withPeople, withoutPeople, askedOf, tellThem } = form;
  const said = filled({
    amount,
    want,
    ways: [...ways, ...ownWay ? [ownWay] : []],
    often: often === OWN ? clean(form.ownOften) : often,
    where: clean(form.where),
    withPeople,
    withoutPeople,
    askedOf,
    words: clean(form.words)
  });
  if (tellThem) said.tellThem = tellThem === "yes";
  if (!Object.keys(said).length) {
    form.error = desk.say("wish.nothing");
    desk.focus(`h-wish-${person}`);
    return;
  }
  const wish = { person, ...said, ...signed(scene), seenBy: seenAtFirst(desk), ...scene.viewer.role === "me" ? {} : { voice: "withMe" } };
  desk.hand.act("wish-made", { wishes: { [scene.newId()]: wish } }, desk.say("picker.said.wish", { p: nameOf(scene, person) }));
  desk.shut(`wish-${person}`);
}

export { wishForm };
