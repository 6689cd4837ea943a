import { nothing, html } from 'lit';
import { closedValue } from '../../core/vocabulary.js';
import { formPanel, signed, clean } from '../../ui/desk.js';
import { textField, choiceGroup, selectField } from '../../ui/parts/field.js';
import { whoIs } from '../../ui/parts/person.js';
import { entryForm, seenAtFirst, askable } from './entry-form.js';

function gapButtons(desk, id, entry, level) {
  const { scene } = desk, { viewer, readonly } = scene, stance = closedValue("gap", entry.gap ?? "notAsked");
  if (readonly) return nothing;
  if (viewer.role !== "me") return viewer.role === "worker" && stance !== "notReady" ? html`<div class="btns">${answer(desk, id, entry, level)}${looking(desk, id, entry, level)}${came(desk, id, entry, level)}</div>` : nothing;
  if (stance === "notReady") {
    return html`<div class="btns"><button type="button" class="btn quiet" @click=${() => {
      desk.hand.act("entry-changed", { entries: { [id]: { gap: "notAsked" } } }, desk.say("timeline.said.ready"));
      desk.focus(`t-${id}`);
    }}>${desk.say("timeline.gap.ready")}</button></div>`;
  }
  const asked = stance !== "notAsked";
  return html`${stance === "asked" ? unseen(desk, id, entry) : nothing}<div class="btns">${ask(desk, id, entry, level, asked)}${asked ? came(desk, id, entry, level) : nothing}${think(desk, id, entry, level)}<button type="button" class="btn quiet" @click=${() => {
    desk.hand.act("entry-changed", { entries: { [id]: { gap: "notReady" } } }, desk.say("timeline.said.left"));
    desk.focus(`t-${id}`);
  }}>${desk.say("timeline.gap.leave")}</button></div>`;
}
function ask(desk, id, entry, level, again) {
  const key = `ask-${id}`, { scene } = desk, first = () => ({ who: "" });
  return formPanel(desk, key, {
    label: desk.say(again ? "timeline.gap.again" : "timeline.gap.ask"),
    title: desk.say("timeline.gap.who"),
    level,
    look: "",
    save: desk.say("timeline.gap.save"),
    submit: () => {
      const form = desk.form(key, first);
      if (!form.who) {
        form.error = desk.say("share.none");
        desk.hand.refresh();
        desk.focus(`${key}-who`);
        return;
      }
      desk.hand.act("question-asked", { entries: { [id]: { gap: "asked", askedOf: form.who, askedOn: scene.today } } }, desk.say("timeline.said.asked", { who: whoIs(scene, form.who) }));
      desk.shut(key);
    },
    content: () => {
      const form = desk.form(key, first);
      return html`${selectField({ id: `${key}-who`, label: desk.say("timeline.gap.whom"), hint: desk.say("timeline.gap.note"), empty: desk.say("timeline.f.none"), error: form.error, options: askable(desk).filter(({ value }) => value !== entry.askedOf), value: form.who, change: (who) => {
        Reflect.deleteProperty(form, "error");
        form.who = who;
        desk.hand.refresh();
      } })}`;
    }
  });
}
function unseen(desk, id, { askedOf, seenBy = ["me"] }) {
  const { names } = desk.scene, key = `share-${id}`;
  if (askedOf === void 0 || !names[askedOf] || ["team", "everyone", askedOf].some((who2) => seenBy.includes(who2))) return nothing;
  const who = whoIs(desk.scene, askedOf);
  return desk.isOpen(key) ? nothing : html`<p class="hint">${desk.say("timeline.gap.unseen", { who })}</p><div class="btns"><button type="button" class="btn" @click=${() => {
    desk.open(`more-${id}`);
    desk.form(key, () => ({ to: [askedOf] }));
    desk.open(key);
    desk.focus(`h-${key}`);
  }}>${desk.say("timeline.gap.let", { who })}</button></div>`;
}
function came(desk, id, entry, level) {
  const key = `came-${id}`, { scene } = desk, me = scene.viewer.role === "me", first = () => ({ gap: "", words: "" });
  const set = (change) => {
    const form = desk.form(key, first);
    Reflect.deleteProperty(form, "error");
    Object.assign(form, change);
    desk.hand.refresh();
  };
  return formPanel(desk, key, {
    label: desk.say("timeline.gap.came"),
    title: desk.say("timeline.gap.came"),
    level,
    look: "",
    save: desk.say("save"),
    submit: () => {
      const form = desk.form(key, first), words = clean(form.words);
      if (!form.gap) {
        set({ error: desk.say("timeline.gap.pick") });
        desk.hand.focusNext(`[name=${CSS.escape(`${key}-gap`)}]`);
        return;
      }
      const told = { kind: "memory", tellingOf: id, words, ...me ? { certainty: "iWasTold", ...entry.askedOf === void 0 ? {} : { toldBy: entry.askedOf } } : {}, ...entry.title === void 0 ? {} : { title: entry.title }, ...signed(scene), seenBy: seenAtFirst(desk) };
      desk.hand.act("question-answered", { entries: { ...entry.gap === form.gap ? {} : { [id]: { gap: form.gap } }, ...words ? { [scene.newId()]: told } : {} } }, desk.say("timeline.said.came"));
      desk.shut(key, `t-${id}`);
    },
    content: () => {
      const { gap, words, error } = desk.form(key, first);
      return html`${choiceGroup({ id: `${key}-gap`, label: html`<span class="vh">${desk.say("timeline.gap.came")}</span>`, layout: "wrap", value: gap || void 0, error, options: (me ? ["answered", "noOneKnows", "recordLost"] : ["noOneKnows", "recordLost"]).map((value) => ({ value, label: desk.label("gap", value) })), change: ([chosen = ""]) => {
        set({ gap: chosen });
      } })}${textField({ id: `${key}-words`, label: desk.say("timeline.gap.say"), after: desk.say("skip"), long: true, value: words, input: (typed) => {
        set({ words: typed });
      } })}`;
    }
  });
}
const think = (desk, id, entry, level) => entryForm(desk, `think-${id}`, {
  label: desk.say("timeline.gap.think"),
  title: desk.say("timeline.gap.think"),
  level,
  look: "",
  given: { kind: "memory", tellingOf: id, certainty: "workedOut", ...entry.when ? { when: { ...entry.when } } : {} },
  done: () => {
    desk.focus(`t-${id}`);
  }
});
const answer = (desk, id, entry, level) => entryForm(desk, `answer-${id}`, {
  label: desk.say("timeline.gap.answer"),
  title: desk.say("timeline.gap.answer"),
  level,
  look: "",
  given: { kind: "memory", tellingOf: id, ...entry.title ? { title: entry.title } : {} },
  besides: () => ({ entries: { [id]: { gap: "answered" } } }),
  done: () => {
    desk.focus(`t-${id}`);
  }
});
function looking(desk, id, entry, level) {
  const key = `looking-${id}`, { scene } = desk, first = () => ({ due: "", words: "" });
  return formPanel(desk, key, {
    label: desk.say("timeline.gap.looking"),
    title: desk.say("timeline.gap.looking"),
    level,
    look: "",
    save: desk.say("save"),
    submit: () => {
      const { due, words } = desk.form(key, first);
      desk.hand.act("question-answered", {
        ...closedValue("gap", entry.gap ?? "") === "beingLookedInto" ? {} : { entries: { [id]: { gap: "beingLookedInto" } } },
        replies: { [scene.newId()]: { about: `entries/${id}`, answer: "lookingIntoIt", who: scene.viewer.id, ...due ? { due } : {}, ...words.trim() ? { words: words.trim() } : {}, ...signed(scene) } }
      }, desk.say("timeline.said.looking"));
      desk.shut(key);
    },
    content: () => {
      const form = desk.form(key, first);
      return html`${textField({ id: `${key}-words`, label: desk.say("timeline.gap.say"), after: desk.say("skip"), long: true, value: form.words, input: (words) => {
        form.words = words;
        desk.hand.refresh();
      } })}${textField({ id: `${key}-due`, label: desk.say("timeline.gap.due"), after: desk.say("skip"), type: "date", value: form.due, input: (due) => {
        form.due = due;
        desk.hand.refresh();
      } })}`;
    }
  });
}

export { gapButtons };
