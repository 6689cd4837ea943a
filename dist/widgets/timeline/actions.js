import { nothing, html } from 'lit';
import { erasePatch } from '../../core/change.js';
import { fold, formPanel, clean, ask, signed } from '../../ui/desk.js';
import { textField } from '../../ui/parts/field.js';
import { nextColour } from '../../ui/parts/person.js';
import { sharing } from '../../ui/parts/share.js';
import { entryForm } from './entry-form.js';
import { lanesFor, spotOf } from './lanes.js';
import { indexOf } from './order.js';
import { titleOf, whenText } from './say.js';

const isOwn = ({ scene: { viewer } }, { by }) => viewer.role === "me" ? !by || by.role === "me" : by?.id === viewer.id;
function entryActions(desk, id, entry, level) {
  const { scene } = desk, me = scene.viewer.role === "me", own = isOwn(desk, entry), letter = entry.kind === "messageForMe";
  const what = titleOf(desk, entry);
  return fold(desk, `more-${id}`, html`<span>${desk.say("timeline.more")}<span class="vh">: ${what}</span></span>`, () => html`<div class="stack">
    ${desk.hand.vis(entry.seenBy, `vis-${id}`)}
    <div class="btns acts">${scene.readonly ? nothing : html`
    ${own && !letter ? entryForm(desk, `change-${id}`, { label: desk.say("change"), title: desk.say("timeline.change", { what }), level, icon: "pencil", look: "", id, entry, done: () => {
    desk.focus(`o-more-${id}`);
  } }) : nothing}
    ${me && entry.kind !== "hope" ? thought(desk, id, level) : nothing}
    ${entry.tellingOf === void 0 && !letter && entry.kind !== "hope" && entry.kind !== "livedAt" ? entryForm(desk, `tell-${id}`, {
    label: desk.say("timeline.retell"),
    title: desk.say("timeline.retell.title", { what }),
    level,
    look: "",
    given: { kind: entry.kind, tellingOf: id, ...entry.title ? { title: entry.title } : {}, ...entry.home ? { home: entry.home } : {} },
    done: () => {
      desk.focus(`t-${id}`);
    }
  }) : nothing}
    ${me ? newPerson(desk, id, entry, level) : nothing}
    ${own && me ? share(desk, id, entry) : nothing}
    ${me ? putAway(desk, id, entry, level) : nothing}
    ${own ? erase(desk, id) : nothing}`}
    ${isDrawn(desk, id) ? html`<button type="button" class="btn quiet in-picture" data-show=${id}>${desk.say("timeline.picture.show")}</button>` : nothing}</div></div>`);
}
function isDrawn({ scene }, id) {
  const lanes = lanesFor(scene);
  return lanes.homes.length + lanes.lanes.length > 0 && !!spotOf(lanes, indexOf(scene.circle.entries).byId.get(id));
}
function thought(desk, id, level) {
  const key = `thought-${id}`, first = () => ({ words: "" });
  return formPanel(desk, key, {
    label: desk.say("timeline.thought"),
    title: desk.say("timeline.thought"),
    level,
    look: "",
    save: desk.say("save"),
    submit: () => {
      const form = desk.form(key, first), words = clean(form.words);
      if (!words) {
        form.error = desk.say("err.words");
        desk.hand.refresh();
        desk.focus(`${key}-words`);
        return;
      }
      desk.hand.act("entry-changed", { entries: { [id]: { meansNow: { [desk.scene.newId()]: { words, at: (/* @__PURE__ */ new Date()).toISOString() } } } } }, desk.say("timeline.said.thought"));
      desk.shut(key);
    },
    content: () => {
      const form = desk.form(key, first);
      return html`${textField({ id: `${key}-words`, label: desk.say("timeline.f.words"), hint: desk.say("timeline.thought.hint"), long: true, value: form.words, error: form.error, input: (words) => {
        Reflect.deleteProperty(form, "error");
        form.words = words;
        desk.hand.refresh();
      } })}${desk.hand.vis(["me"], key)}`;
    }
  });
}
function newPerson(desk, id, entry, level) {
  const key = `who-${id}`, { scene } = desk, first = () => ({ name: "" });
  const { name, error } = desk.isOpen(key) ? desk.form(key, first) : first();
  return formPanel(desk, key, {
    label: desk.say("timeline.who"),
    title: desk.say("timeline.who"),
    level,
    look: "",
    icon: "plus",
    save: clean(name) ? desk.say("timeline.who.add", { p: clean(name) }) : desk.say("add"),
    submit: () => {
      const form = desk.form(key, first), said = clean(form.name), person = scene.newId();
      if (!said) {
        form.error = desk.say("err.name");
        desk.hand.refresh();
        desk.focus(`${key}-name`);
        return;
      }
      const home = entry.kind === "livedAt" ? id : entry.home;
      desk.hand.act("person-added", {
        people: { [person]: { name: said, colour: nextColour(scene.circle), ...home === void 0 ? {} : { home }, by: { ...scene.viewer } } },
        entries: { [id]: { people: [...entry.people ?? [], person] } }
      }, desk.say("timeline.said.person", { p: said }));
      desk.shut(key);
    },
    content: () => textField({ id: `${key}-name`, label: desk.say("add.name"), hint: desk.say("add.name.hint"), value: name, error, input: (value) => {
      const form = desk.form(key, first);
      Reflect.deleteProperty(form, "error");
      form.name = value;
      desk.hand.refresh();
    } })
  });
}
const share = (desk, id, entry) => sharing(desk, `share-${id}`, {
  seenBy: entry.seenBy,
  back: `o-more-${id}`,
  preview: html`<b class="own">${titleOf(desk, entry)}</b>${entry.when ? html`<span class="own">${whenText(desk.scene, entry)}</span>` : nothing}${entry.words ? html`<blockquote class="own">${entry.words}</blockquote>` : nothing}<span class="t-small t-quiet">${desk.say("timeline.share.not")}</span>`,
  save: (seenBy, said, who) => {
    desk.hand.act(who ? "entry-shared" : "entry-unshared", { entries: { [id]: { seenBy } } }, said);
  }
});
function putAway(desk, id, entry, level) {
  const key = `put-${id}`, first = () => ({ cover: entry.cover ?? "" });
  if (entry.putAway) {
    return html`<button type="button" class="btn" @click=${() => {
      desk.hand.act("entry-changed", { entries: { [id]: { putAway: null, ...entry.cover === void 0 ? {} : { cover: null } } } }, desk.say("timeline.said.out"));
      desk.focus(`o-more-${id}`);
    }}>${desk.say("timeline.away.out")}</button>`;
  }
  return formPanel(desk, key, {
    label: desk.say("timeline.away.put"),
    title: desk.say("timeline.away.put"),
    level,
    look: "",
    icon: "away",
    save: desk.say("timeline.away.yes"),
    submit: () => {
      const cover = clean(desk.form(key, first).cover);
      desk.hand.act("entry-put-away", { entries: { [id]: { putAway: true, ...cover ? { cover } : {} } } }, desk.say("timeline.said.away"));
      desk.open(`away-${id}`, false);
      desk.open(`more-${id}`, false);
      desk.shut(key, `t-${id}`);
    },
    content: () => textField({ id: `${key}-cover`, label: desk.say("timeline.away.call"), after: desk.say("skip"), hint: desk.say("timeline.away.hint"), value: desk.form(key, first).cover, input: (cover) => {
      desk.form(key, first).cover = cover;
      desk.hand.refresh();
    } })
  });
}
const erase = (desk, id) => ask(desk, `erase-${id}`, {
  label: desk.say("erase"),
  question: desk.say("erase.ask"),
  yes: desk.say("erase.yes"),
  no: desk.say("erase.no"),
  act: () => {
    desk.hand.act("erased", erasePatch(desk.scene.circle, [`entries/${id}`], signed(desk.scene).at, desk.scene.viewer), desk.say("said.erased"));
    desk.shut(`erase-${id}`, "title");
  }
});

export { entryActions };
