import { nothing, html } from 'lit';
import { lists } from '../../core/vocabulary.js';
import { limitsOn } from '../../core/limits.js';
import { latestWish } from '../../core/wishes.js';
import { WAY_ICONS } from '../../ui/icons.js';
import { choiceGroup, textField, selectField } from '../../ui/parts/field.js';
import { nameOf } from '../../ui/parts/person.js';
import { fold, shut, clean, filled, signed } from './desk.js';

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
function wishForm(desk, person) {
  const { words, me, circle, simple, today } = desk.scene;
  const key = `wish-${person}`, p = nameOf(desk.scene, person);
  const form = desk.form(key, () => formOf(desk, person));
  const set = (change) => {
    Reflect.deleteProperty(form, "error");
    Object.assign(form, change);
    desk.refresh();
  };
  const options = (list, values) => values.map((value) => ({ value, label: words.label(list, value, { p, me }) }));
  const ways = (values) => options("way", values).map((way) => {
    const name = WAY_ICONS[way.value];
    return name ? { ...way, icon: name } : way;
  });
  const clear = desk.say("clear");
  const first = lists.way.filter((way) => EVERYDAY.includes(way) || form.ways.includes(way)), rest = lists.way.filter((way) => !first.includes(way));
  const wants = limitsOn(circle, person, today).length ? lists.want : lists.want.filter((want) => want !== "dontAgree");
  const people = Object.keys(circle.people).filter((id) => id !== person && !circle.people[id].hideName).map((value) => ({ value, label: nameOf(desk.scene, value) }));
  const asked = [...Object.entries(desk.scene.names).filter(([id]) => id !== desk.scene.viewer.id && !(id in circle.people)).map(([value, label]) => ({ value, label })), ...people];
  const many = (field, label) => fold(desk, `${key}-${field}`, html`<span>${label}${form[field].length ? html`<span class="t-quiet">: ${words.list(form[field].map((id) => nameOf(desk.scene, id)))}</span>` : nothing}</span>`, () => choiceGroup({ id: `${key}-${field}-p`, label: html`<span class="vh">${label}</span>`, options: people, value: form[field], many: true, layout: "wrap", change: (chosen) => {
    set({ [field]: chosen });
  } }));
  return html`${choiceGroup({ id: `${key}-amount`, label: desk.say("wish.amount", { p }), hint: desk.say("wish.amount.hint"), options: options("amount", lists.amount), value: form.amount, layout: "two four", clear, error: form.error, change: ([amount = ""]) => {
    set({ amount });
  } })}
    ${choiceGroup({ id: `${key}-want`, label: desk.say("wish.want"), options: options("want", wants), value: form.want, layout: "two-wide", clear, change: ([want = ""]) => {
    set({ want });
  } })}
    ${choiceGroup({ id: `${key}-ways`, label: desk.say("wish.ways"), after: desk.say("pickAny"), options: ways(first), value: form.ways, many: true, layout: "ways", change: (chosen) => {
    set({ ways: chosen });
  } })}
    ${simple ? nothing : fold(desk, `${key}-more-ways`, desk.say("wish.ways.more"), () => html`<div class="stack">${choiceGroup({ id: `${key}-rest`, label: html`<span class="vh">${desk.say("wish.ways.more")}</span>`, options: ways(rest), value: form.ways, many: true, layout: "ways", change: (chosen) => {
    set({ ways: chosen });
  } })}${textField({ id: `${key}-own-way`, label: desk.say("wish.ways.own"), value: form.ownWay, input: (ownWay) => {
    set({ ownWay });
  } })}</div>`)}
    ${simple ? nothing : html`${selectField({ id: `${key}-often`, label: desk.say("wish.often"), empty: desk.say("wish.often.none"), options: [...options("often", lists.often), { value: OWN, label: desk.say("wish.often.own") }], value: form.often, change: (often) => {
    set({ often });
  } })}${form.often === OWN ? textField({ id: `${key}-own-often`, label: desk.say("wish.often.words"), value: form.ownOften, input: (ownOften) => {
    set({ ownOften });
  } }) : nothing}`}
    <div class="stack">${textField({ id: `${key}-words`, label: desk.say("wish.words"), value: form.words, long: true, input: (said) => {
    set({ words: said });
  } })}${desk.vis(seenAtFirst(desk), `${key}-vis`)}</div>
    ${simple ? nothing : fold(desk, `${key}-more`, desk.say("wish.more"), () => html`<div class="stack l">
      ${textField({ id: `${key}-where`, label: desk.say("wish.where"), value: form.where, input: (where) => {
    set({ where });
  } })}
      ${many("withPeople", desk.say("wish.with"))}${many("withoutPeople", desk.say("wish.without"))}
      ${selectField({ id: `${key}-asked`, label: desk.say("wish.asked"), empty: desk.say("wish.asked.none"), options: asked, value: form.askedOf, change: (askedOf) => {
    set({ askedOf });
  } })}
      ${choiceGroup({ id: `${key}-tell`, label: desk.say("wish.tell", { p }), options: ["yes", "no"].map((value) => ({ value, label: desk.say(`wish.tell.${value}`) })), value: form.tellThem, layout: "two", clear, change: ([tellThem = ""]) => {
    set({ tellThem });
  } })}</div>`)}
    <div class="btns"><button type="button" class="btn primary" @click=${() => {
    save(desk, person, form);
  }}>${desk.say("save")}</button><button type="button" class="btn" @click=${() => {
    shut(desk, key, closeTo(desk, person));
  }}>${desk.say("close")}</button></div>
    <p class="hint">${desk.say("wish.foot")}</p>`;
}
const closeTo = (desk, person) => latestWish(desk.scene.circle, person) ? `o-wish-${person}` : `row-${person}`;
const seenAtFirst = ({ scene: { viewer } }) => viewer.role === "me" ? ["me"] : ["me", "team"];
function save(desk, person, form) {
  const { scene } = desk, ownWay = clean(form.ownWay);
  const said = filled({
    amount: form.amount,
    want: form.want,
    ways: [...form.ways, ...ownWay ? [ownWay] : []],
    often: form.often === OWN ? clean(form.ownOften) : form.often,
    where: clean(form.where),
    withPeople: form.withPeople,
    withoutPeople: form.withoutPeople,
    askedOf: form.askedOf,
    words: clean(form.words)
  });
  if (form.tellThem) said.tellThem = form.tellThem === "yes";
  if (!Object.keys(said).length) {
    form.error = desk.say("wish.nothing");
    desk.refresh();
    desk.focus(`h-wish-${person}`);
    return;
  }
  const { at, by } = signed(scene);
  const wish = { person, ...said, at, by, seenBy: seenAtFirst(desk), ...scene.viewer.role === "me" ? {} : { voice: "withMe" } };
  desk.act("wish-made", { wishes: { [scene.newId()]: wish } }, desk.say("picker.said.wish", { p: nameOf(scene, person) }));
  shut(desk, `wish-${person}`);
}

export { wishForm };
