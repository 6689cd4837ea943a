import { html, nothing } from 'lit';
import { sayWhen, readWhen } from '../../core/when.js';
import { kindGroups, lists } from '../../core/vocabulary.js';
import { textField, choiceGroup, tick, selectField } from '../../ui/parts/field.js';
import { nextColour, nameOf } from '../../ui/parts/person.js';
import { clean, formPanel, signed, shut, filled, fold } from './desk.js';
import { foldName, matchNames } from './fold-names.js';
import { ringIcon } from './ring-icon.js';

const formOf = (desk, person) => ({
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
  died: person.died ? sayWhen(person.died, desk.scene.words, { said: true }) : ""
});
function personOf(desk, form, before) {
  const { words, kinds, roles, state, is, likeFamily, forLife, trusted, belonging, home } = form;
  const died = clean(form.died), unchanged = before?.died && sayWhen(before.died, desk.scene.words, { said: true }) === died;
  return filled({
    name: clean(form.name),
    words: clean(words),
    is,
    kinds,
    roles,
    state,
    likeFamily,
    forLife,
    trusted,
    belonging,
    home,
    died: unchanged ? { ...before.died } : died && state === "died" ? { ...readWhen(died), said: died } : ""
  });
}
function changesOf(next, before) {
  const was = before, keys = ["name", "words", "is", "kinds", "roles", "state", "likeFamily", "forLife", "trusted", "belonging", "home", "died"];
  return Object.fromEntries(keys.flatMap((key) => JSON.stringify(next[key]) === JSON.stringify(filled({ [key]: was[key] })[key]) ? [] : [[key, next[key] ?? null]]));
}
const isFree = (desk, id) => id !== void 0 && /^(?!\d+$)[A-Za-z0-9][A-Za-z0-9._@~-]{0,79}$/.test(id) && !(id in Object.prototype) && !(id in desk.scene.circle.people) && !(`people/${id}` in desk.scene.circle.erased);
const ringOptions = (desk) => lists.closeness.map((value, i) => ({ value, label: desk.scene.words.label("closeness", value), icon: ringIcon(i) }));
function addForm(desk, level) {
  const key = "add";
  const form = desk.form(key, () => formOf(desk, {}));
  const set = (more2) => {
    Object.assign(form, more2);
    desk.refresh();
  };
  const name = clean(form.name);
  const twin = name ? Object.entries(desk.scene.circle.people).find(([, { name: there }]) => foldName(there) === foldName(name)) : void 0;
  return formPanel(desk, key, {
    label: desk.say("picker.add"),
    title: desk.say("picker.add"),
    level,
    look: "primary",
    icon: "plus",
    content: () => html`${nameField(desk, form, set)}${twin ? html`<p class="hint">${desk.say("add.same", { p: nameOf(desk.scene, twin[0]) })}</p>` : nothing}
      ${tick({ id: "add-unknown", label: desk.say("add.unknown"), value: form.unknown, change: (unknown) => {
      set({ unknown });
    } })}
      ${choiceGroup({ id: "add-ring", label: desk.say("add.ring"), hint: desk.say("add.ring.hint"), options: ringOptions(desk), value: form.closeness, layout: "two-wide", clear: desk.say("clear"), change: ([closeness = ""]) => {
      set({ closeness });
    } })}
      ${textField({ id: "add-words", label: desk.say("add.words"), after: desk.say("skip"), value: form.words, input: (words) => {
      set({ words });
    } })}
      ${fold(desk, "add-more", desk.say("add.more"), () => html`<div class="stack">${more(desk, "add", form, set)}</div>`)}
      <div class="btns"><button type="button" class="btn primary" @click=${() => {
      add(desk, form);
    }}>${name ? desk.say("add.save", { p: name }) : desk.say("add.save.none")}</button><button type="button" class="btn" @click=${() => {
      shut(desk, key);
    }}>${desk.say("notNow")}</button></div>`
  });
}
function startAdding(desk, person) {
  const form = desk.form("add", () => formOf(desk, {})), { home, belonging, is, kinds } = person;
  Object.assign(form, filled({ home, belonging, is, kinds }));
  desk.open("add", true);
  desk.open("add-more", true);
  desk.focus("h-add");
}
function firstForm(desk) {
  const form = desk.form("add", () => formOf(desk, {}));
  const set = (change) => {
    Object.assign(form, change);
    desk.refresh();
  };
  return html`<form class="inline-add" novalidate @submit=${(e) => {
    e.preventDefault();
    add(desk, form);
  }}>${nameField(desk, form, set)}<button class="btn primary">${desk.say("add")}</button></form>`;
}
function nameField(desk, form, set) {
  const known = desk.known.length && !form.id ? matchNames(desk.known, form.name, 6) : void 0;
  return html`<div class="stack">${textField({
    id: "add-name",
    label: desk.say(form.unknown ? "add.unknown.name" : "add.name"),
    hint: desk.say(form.unknown ? "add.unknown.hint" : "add.name.hint"),
    value: form.name,
    error: form.error,
    input: (value) => {
      const offered = desk.known.length && foldName(value) ? matchNames(desk.known, value, 0).n : void 0;
      if (offered !== void 0 && offered !== form.offered) desk.announce(offered ? desk.say("add.known", { n: offered }) : desk.say("add.known.none"));
      for (const key of ["id", "error"]) Reflect.deleteProperty(form, key);
      set({ name: value, ...offered === void 0 ? {} : { offered } });
    }
  })}${known?.n ? html`<div role="group" aria-label=${desk.say("add.known.label")} class="offers">${known.found.map((person) => html`<button type="button" class="btn" @click=${() => {
    take(desk, person, set);
  }}><span><span class="name">${person.name}</span>${person.about ? html` <span class="t-quiet">${person.about}</span>` : nothing}</span></button>`)}${known.n > known.found.length ? html`<p class="hint">${desk.say("add.known.more")}</p>` : nothing}</div>` : nothing}</div>`;
}
function take(desk, known, set) {
  set({ name: known.name, id: known.id ?? "", words: known.about ?? "", is: known.is ?? "", kinds: [...known.kinds ?? []], unknown: false });
  desk.focus("add-name");
}
function add(desk, form) {
  const { scene } = desk, name = clean(form.name);
  if (!name) {
    form.error = desk.say("err.name");
    desk.refresh();
    desk.focus("add-name");
    return;
  }
  const id = isFree(desk, form.id) ? form.id : scene.newId();
  const { at, by } = signed(scene);
  const patch = { people: { [id]: { ...personOf(desk, form), colour: nextColour(scene.circle), by } } };
  if (form.closeness) patch.placings = { [scene.newId()]: { person: id, closeness: form.closeness, at, by, ...sharedPlacing(desk) } };
  const said = desk.say("picker.said.added", { p: name });
  desk.act("person-added", patch, said);
  if (form.closeness) desk.announce(desk.say("picker.now", { p: name, ring: scene.words.label("closeness", form.closeness) }));
  shut(desk, "add", `row-${id}`);
}
const sharedPlacing = ({ scene: { viewer } }) => viewer.role === "me" ? {} : { seenBy: ["me", "team"] };
function aboutForm(desk, id, person, level) {
  const key = `about-${id}`;
  const p = nameOf(desk.scene, id);
  return formPanel(desk, key, {
    label: desk.say("about.open", { p }),
    title: desk.say("about.title", { p }),
    level,
    look: "quiet",
    icon: "pencil",
    content: () => {
      const form = desk.form(key, () => formOf(desk, person));
      const set = (change) => {
        Object.assign(form, change);
        desk.refresh();
      };
      const save = () => {
        if (!clean(form.name)) {
          form.error = desk.say("err.name");
          desk.refresh();
          desk.focus(`${key}-name`);
          return;
        }
        const changed = changesOf(personOf(desk, form, person), person);
        if (Object.keys(changed).length) desk.act("person-changed", { people: { [id]: changed } }, desk.say("picker.said.changed", { p: clean(form.name) }));
        shut(desk, key);
      };
      return html`${textField({ id: `${key}-name`, label: desk.say("about.called", { p }), value: form.name, error: form.error, input: (name) => {
        Reflect.deleteProperty(form, "error");
        set({ name });
      } })}
        ${textField({ id: `${key}-words`, label: desk.say("add.words"), after: desk.say("skip"), value: form.words, input: (words) => {
        set({ words });
      } })}
        ${more(desk, key, form, set)}
        <div class="btns"><button type="button" class="btn primary" @click=${save}>${desk.say("save")}</button><button type="button" class="btn" @click=${() => {
        shut(desk, key);
      }}>${desk.say("close")}</button></div>`;
    }
  });
}
function more(desk, key, form, set) {
  const { words, me, circle } = desk.scene;
  const p = clean(form.name) || words.say("someone");
  const label = (list, id) => words.label(list, id, { me, p });
  const options = (list, values) => values.map((value) => ({ value, label: label(list, value) }));
  const homes = Object.entries(circle.entries).filter(([, { kind }]) => kind === "livedAt").map(([value, { title, place }]) => ({ value, label: title ?? place ?? words.label("entry", "livedAt") }));
  return html`${choiceGroup({ id: `${key}-is`, label: desk.say("add.is"), options: options("is", lists.is), value: form.is, layout: "two-wide", clear: desk.say("clear"), change: ([is = ""]) => {
    set({ is });
  } })}
    <fieldset class="field"><legend class="q">${desk.say("add.kinds")} <span class="opt-word">${desk.say("pickAny")}</span></legend>${Object.entries(kindGroups).map(([group, kinds]) => {
    const chosen = form.kinds.filter((kind) => kinds.includes(kind)).map((kind) => label("kind", kind));
    return fold(desk, `${key}-${group}`, html`<span>${label("kindGroup", group)}${chosen.length ? html`<span class="t-quiet">: ${words.list(chosen)}</span>` : nothing}</span>`, () => choiceGroup({ id: `${key}-${group}-k`, label: html`<span class="vh">${label("kindGroup", group)}</span>`, options: options("kind", kinds), value: form.kinds, many: true, layout: "two-wide", change: (kinds2) => {
      set({ kinds: kinds2 });
    } }));
  })}</fieldset>
    <div class="choices two-wide">${["likeFamily", "forLife", "trusted"].map((flag) => tick({ id: `${key}-${flag}`, label: desk.say(`add.${flag}`), value: form[flag], change: (value) => {
    set({ [flag]: value });
  } }))}</div>
    ${fold(desk, `${key}-roles`, desk.say("add.roles"), () => choiceGroup({ id: `${key}-role`, label: html`<span class="vh">${desk.say("add.roles")}</span>`, options: options("role", lists.role), value: form.roles, many: true, layout: "two-wide", change: (roles) => {
    set({ roles });
  } }))}
    ${selectField({ id: `${key}-state`, label: desk.say("add.state"), empty: desk.say("add.state.none"), options: options("state", lists.state), value: form.state, change: (state) => {
    set({ state });
  } })}
    ${form.state === "died" ? textField({ id: `${key}-died`, label: desk.say("add.died"), after: desk.say("skip"), value: form.died, input: (died) => {
    set({ died });
  } }) : nothing}
    ${selectField({ id: `${key}-belonging`, label: desk.say("add.belonging"), empty: desk.say("add.state.none"), options: options("belonging", lists.belonging), value: form.belonging, change: (belonging) => {
    set({ belonging });
  } })}
    ${homes.length ? selectField({ id: `${key}-home`, label: desk.say("add.home"), empty: desk.say("add.home.none"), options: homes, value: form.home, change: (home) => {
    set({ home });
  } }) : nothing}`;
}

export { aboutForm, addForm, firstForm, ringOptions, sharedPlacing, startAdding };
