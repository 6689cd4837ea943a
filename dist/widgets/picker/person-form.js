import { html, nothing } from 'lit';
import { sayWhen, readWhen } from '../../core/when.js';
import { lists, kindGroups } from '../../core/vocabulary.js';
import { opener, clean, formPanel, signed, filled, fold } from '../../ui/desk.js';
import { textField, tick, choiceGroup, selectField } from '../../ui/parts/field.js';
import { homeName } from '../../ui/parts/move-cards.js';
import { nextColour, nameOf } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import { namesake, matchNames, foldName } from './fold-names.js';
import { ringIcon } from './ring-icon.js';

const formOf = (desk, person = {}) => ({
  name: person.name ?? "",
  unknown: false,
  closeness: "",
  is: person.is ?? "",
  words: person.words ?? "",
  kinds: person.kinds ?? [],
  roles: person.roles ?? [],
  state: person.state ?? "",
  likeFamily: !!person.likeFamily,
  forLife: !!person.forLife,
  trusted: !!person.trusted,
  belonging: person.belonging ?? "",
  home: person.home ?? "",
  died: diedOf(desk, person)
});
const diedOf = (desk, { died }) => died ? sayWhen(died, desk.scene.words, { said: true }) : "";
function personOf(desk, { name, words, kinds, roles, state, is, likeFamily, forLife, trusted, belonging, home, died }, before = {}) {
  const said = clean(died), when = said === diedOf(desk, before) ? before.died : said && state === "died" ? { ...readWhen(said), said } : "";
  return filled({ name: clean(name), words: clean(words), is, kinds, roles, state, likeFamily, forLife, trusted, belonging, home, died: when }, before);
}
const isFree = (desk, id) => id !== void 0 && /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9._@~-]{0,79}$/.test(id) && !(id in Object.prototype) && !(id in desk.scene.circle.people) && !(`people/${id}` in desk.scene.circle.erased);
const ringOptions = (desk) => lists.closeness.map((value, i) => ({ value, label: desk.label("closeness", value), icon: ringIcon(i) }));
function addForm(desk, level) {
  const label = desk.say("picker.add");
  return desk.isOpen("add") ? openForm(desk, level, label) : opener(desk, "add", { label, look: "primary", icon: "plus" });
}
function openForm(desk, level, label) {
  const key = "add", form = desk.form(key, () => formOf(desk)), name = clean(form.name);
  const twin = name ? namesake(desk.everyone, name) : void 0;
  return formPanel(desk, key, {
    label,
    title: label,
    level,
    save: name ? desk.say("add.save", { p: name }) : desk.say("add.save.none"),
    close: desk.say("notNow"),
    submit: () => {
      add(desk, form);
    },
    content: () => html`${nameField(desk, form)}${twin ? html`<p class="hint">${desk.say("add.same", { p: nameOf(desk.scene, twin.id) })}</p>` : nothing}
      ${tick({ id: "add-unknown", label: desk.say("add.unknown"), value: form.unknown, change: (unknown) => {
      set(desk, form, { unknown });
    } })}
      ${choiceGroup({ id: "add-ring", label: desk.say("add.ring"), hint: desk.say("add.ring.hint"), options: ringOptions(desk), value: form.closeness, layout: "two-wide", clear: desk.say("clear"), change: ([closeness = ""]) => {
      set(desk, form, { closeness });
    } })}
      ${textField({ id: "add-words", label: desk.say("add.words"), after: desk.say("skip"), value: form.words, input: (words) => {
      set(desk, form, { words });
    } })}
      ${fold(desk, "add-more", desk.say("add.more"), () => html`<div class="stack">${more(desk, key, form)}</div>`)}`
  });
}
function set(desk, form, change) {
  Object.assign(form, change);
  desk.hand.refresh();
}
function startAdding(desk, { home, belonging, is, kinds }) {
  Object.assign(desk.form("add", () => formOf(desk)), filled({ home, belonging, is, kinds }));
  for (const key of ["add", "add-more"]) desk.open(key);
  desk.focus("h-add");
}
function firstForm(desk) {
  const form = desk.form("add", () => formOf(desk));
  return html`<form class="inline-add" novalidate @submit=${(e) => {
    e.preventDefault();
    add(desk, form);
  }}>${nameField(desk, form)}<button class="btn primary">${desk.say("add")}</button></form>`;
}
function nameField(desk, form) {
  const { known } = desk, match = known.length && !form.id ? matchNames(known, form.name, 6) : void 0, about = form.unknown ? ".unknown" : "";
  return html`<div class="stack">${textField({
    id: "add-name",
    label: desk.say(about ? "add.unknown.name" : "add.name"),
    hint: desk.say(about ? "add.unknown.hint" : "add.name.hint"),
    value: form.name,
    error: form.error,
    input: (name) => {
      const n = known.length && foldName(name) ? matchNames(known, name, 0).n : void 0;
      if (n !== void 0 && n !== form.offered) desk.hand.announce(n ? desk.say("add.known", { n }) : desk.say("add.known.none"));
      set(desk, form, { name, id: void 0, error: void 0, ...n !== void 0 && { offered: n } });
    }
  })}${match?.n ? html`<div role="group" aria-label=${desk.say("add.known.label")} class="offers">${match.found.map((person) => html`<button type="button" class="btn" @click=${() => {
    take(desk, form, person);
  }}><span><span class="name">${person.name}</span>${person.about ? html` <span class="t-quiet">${person.about}</span>` : nothing}</span></button>`)}${match.n > match.found.length ? html`<p class="hint">${desk.say("add.known.more")}</p>` : nothing}</div>` : nothing}</div>`;
}
function take(desk, form, { name, id = "", about: words = "", is, kinds = [] }) {
  set(desk, form, { name, id, words, is: is ?? "", kinds: [...kinds], unknown: false });
  desk.focus("add-name");
}
function isNamed(desk, form, field) {
  if (clean(form.name)) return true;
  set(desk, form, { error: desk.say("err.name") });
  desk.focus(field);
  return false;
}
function add(desk, form) {
  if (!isNamed(desk, form, "add-name")) return;
  const { scene } = desk, p = clean(form.name), id = isFree(desk, form.id) ? form.id : scene.newId(), sign = signed(scene), { closeness } = form;
  const patch = { people: { [id]: { ...personOf(desk, form), colour: nextColour(scene.circle), by: sign.by } } };
  if (closeness) patch.placings = { [scene.newId()]: { person: id, closeness, ...sign, ...sharedPlacing(desk) } };
  desk.hand.act("person-added", patch, desk.say("picker.said.added", { p }));
  if (closeness) desk.hand.announce(desk.say("picker.now", { p, ring: desk.label("closeness", closeness) }));
  desk.shut("add", `row-${id}`);
}
const sharedPlacing = ({ scene: { viewer } }) => viewer.role === "me" ? {} : { seenBy: ["me", "team"] };
function aboutForm(desk, id, person, level) {
  const key = `about-${id}`, p = nameOf(desk.scene, id), form = () => desk.form(key, () => formOf(desk, person));
  return formPanel(desk, key, {
    label: desk.say("about.open", { p }),
    title: desk.say("about.title", { p }),
    level,
    icon: "pencil",
    save: desk.say("save"),
    submit: () => {
      if (!isNamed(desk, form(), `${key}-name`)) return;
      const changed = personOf(desk, form(), person);
      if (Object.keys(changed).length) desk.hand.act("person-changed", { people: { [id]: changed } }, desk.say("picker.said.changed", { p: clean(form().name) }));
      desk.shut(key);
    },
    content: () => html`${textField({ id: `${key}-name`, label: desk.say("about.called", { p }), value: form().name, error: form().error, input: (name) => {
      set(desk, form(), { name, error: void 0 });
    } })}
      ${textField({ id: `${key}-words`, label: desk.say("add.words"), after: desk.say("skip"), value: form().words, input: (words) => {
      set(desk, form(), { words });
    } })}
      ${more(desk, key, form())}`
  });
}
function more(desk, key, form) {
  const { words, circle } = desk.scene, p = clean(form.name) || words.say("someone");
  const label = (list, id) => desk.label(list, id, { p });
  const options = (list, values) => values.map((value) => ({ value, label: label(list, value) }));
  const homes = Object.keys(circle.entries).filter((id) => circle.entries[id].kind === "livedAt" && (!circle.entries[id].putAway && !isFolded(desk.scene, circle.entries[id]) || id === form.home)).map((value) => ({ value, label: homeName(desk.scene, value) }));
  const pick = (field, empty, choices = options(field, lists[field])) => selectField({ id: `${key}-${field}`, label: desk.say(`add.${field}`), empty: desk.say(empty), options: choices, value: form[field], change: (value) => {
    set(desk, form, { [field]: value });
  } });
  const many = (id, field, name, choices) => choiceGroup({ id: `${key}-${id}`, label: html`<span class="vh">${name}</span>`, options: choices, value: form[field], many: true, layout: "two-wide", change: (value) => {
    set(desk, form, { [field]: value });
  } });
  return html`${choiceGroup({ id: `${key}-is`, label: desk.say("add.is"), options: options("is", lists.is), value: form.is, layout: "two-wide", clear: desk.say("clear"), change: ([is = ""]) => {
    set(desk, form, { is });
  } })}
    <fieldset class="field"><legend class="q">${desk.say("add.kinds")} <span class="opt-word">${desk.say("pickAny")}</span></legend>${Object.entries(kindGroups).map(([group, kinds]) => {
    const name = label("kindGroup", group), chosen = form.kinds.filter((kind) => kinds.includes(kind)).map((kind) => label("kind", kind));
    return fold(desk, `${key}-${group}`, html`<span>${name}${chosen.length ? html`<span class="t-quiet">: ${words.list(chosen)}</span>` : nothing}</span>`, () => many(`${group}-k`, "kinds", name, options("kind", kinds)));
  })}</fieldset>
    <div class="choices two-wide">${["likeFamily", "forLife", "trusted"].map((flag) => tick({ id: `${key}-${flag}`, label: desk.say(`add.${flag}`), value: form[flag], change: (value) => {
    set(desk, form, { [flag]: value });
  } }))}</div>
    ${fold(desk, `${key}-roles`, desk.say("add.roles"), () => many("role", "roles", desk.say("add.roles"), options("role", lists.role)))}
    ${pick("state", "add.state.none")}
    ${form.state === "died" ? textField({ id: `${key}-died`, label: desk.say("add.died"), after: desk.say("skip"), value: form.died, input: (died) => {
    set(desk, form, { died });
  } }) : nothing}
    ${pick("belonging", "add.state.none")}
    ${homes.length ? pick("home", "add.home.none", homes) : nothing}`;
}

export { aboutForm, addForm, firstForm, ringOptions, sharedPlacing, startAdding };
