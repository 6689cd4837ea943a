import { nothing, html } from 'lit';
import { lists } from '../../core/vocabulary.js';
import { spanOf, dayNumber, boundsOf } from '../../core/when.js';
import { formPanel, fold, clean, filled, signed } from '../../ui/desk.js';
import { textField, choiceGroup, selectField, tick } from '../../ui/parts/field.js';
import { homeName } from '../../ui/parts/move-cards.js';
import { nameOf } from '../../ui/parts/person.js';
import { isFolded } from '../../ui/parts/vis.js';
import { whenField, whenOf, stateOf, emptyWhen } from '../../ui/when-field.js';
import { indexOf } from './order.js';
import { whenText } from './say.js';

const TEXTS = ["place", "because", "explained"];
const GAPS = ["gap", "question"];
const formOf = (entry) => ({
  kind: entry.kind ?? "",
  title: entry.title ?? "",
  words: entry.words ?? "",
  people: entry.people ?? [],
  home: entry.home ?? "",
  homeKind: entry.homeKind ?? "",
  place: entry.place ?? "",
  certainty: entry.certainty ?? "",
  toldBy: entry.toldBy ?? "",
  voice: entry.voice ?? "",
  because: entry.because ?? "",
  explained: entry.explained ?? "",
  talkWith: entry.talkWith ?? "",
  tell: entry.tell ?? [],
  knowers: Object.values(entry.holders ?? {}).map(({ person }) => person),
  notBefore: entry.notBefore ?? "",
  going: false,
  when: entry.when ? stateOf(entry.when) : emptyWhen()
});
const seenAtFirst = ({ scene: { viewer } }) => viewer.role === "worker" ? ["me", "team"] : ["me"];
const LASTING = ["livedAt", "school", "work"];
function lasting({ when }) {
  const edtf = when?.edtf;
  return edtf && !edtf.includes("/") ? { ...when, edtf: `${edtf.startsWith("[") ? `${boundsOf(when).earliest.slice(0, 4)}~` : edtf}/..` } : when;
}
const dated = (when, before) => when ? { ...before ? { edtf: null, said: null } : {}, ...when } : null;
const byLabel = ({ scene }, list) => list.sort((a, b) => a.label.localeCompare(b.label, scene.words.lang));
function peopleOptions({ scene }) {
  const { circle } = scene;
  return byLabel({ scene }, Object.keys(circle.people).filter((id) => !circle.people[id].hideName).map((value) => ({ value, label: nameOf(scene, value) })));
}
const askable = (desk) => [
  ...Object.entries(desk.scene.names).filter(([id]) => id !== desk.scene.viewer.id && !(id in desk.scene.circle.people)).map(([value, label]) => ({ value, label })),
  ...peopleOptions(desk)
];
function entryForm(desk, key, o) {
  const { entry, given } = o, { scene } = desk;
  const first = () => formOf(entry ?? { kind: o.kind ?? "", ...given?.certainty ? { certainty: given.certainty } : {} });
  const submit = () => {
    const form = desk.form(key, first), { viewer } = scene;
    const typed = whenOf(scene, form.when), answer = form.going && LASTING.includes(form.kind) && !("error" in typed) ? { when: lasting(typed) } : typed, title = clean(form.title), words = clean(form.words);
    const missing = !title && !words && !GAPS.includes(form.kind);
    if (missing || "error" in answer) {
      Reflect.deleteProperty(form, "wrong");
      if (missing) form.error = desk.say("err.words");
      if ("error" in answer) form.wrong = answer;
      desk.hand.refresh();
      const part = CSS.escape(missing ? `${key}-${given ? "words" : "title"}` : `${key}-when-${"error" in answer ? answer.part.replace(".", "-") : ""}`);
      desk.hand.focusNext(`#${part}, [name=${part}]`);
      return;
    }
    const ahead = answer.when && (spanOf(answer.when)?.from ?? -Infinity) > dayNumber(scene.today);
    const kind = form.kind || (ahead ? "hope" : "memory"), isHome = kind === "livedAt";
    const knowers = Object.values(entry?.holders ?? {}).map(({ person }) => person);
    const holders = Object.fromEntries([
      ...form.knowers.filter((person) => !knowers.includes(person)).map((person) => [scene.newId(), { person, knows: "story" }]),
      ...Object.entries(entry?.holders ?? {}).filter(([, { person }]) => !form.knowers.includes(person)).map(([id2]) => [id2, null])
    ]);
    const untouched = entry && !form.going && JSON.stringify(form.when) === JSON.stringify(first().when);
    const fields = {
      kind,
      title,
      words,
      people: form.people,
      home: isHome ? "" : form.home,
      homeKind: isHome ? form.homeKind : "",
      place: clean(form.place),
      certainty: form.certainty,
      toldBy: form.certainty === "iWasTold" ? form.toldBy : "",
      voice: viewer.role === "me" && !entry?.voice ? "" : form.voice,
      because: clean(form.because),
      explained: clean(form.explained),
      talkWith: form.talkWith,
      tell: form.tell,
      notBefore: form.notBefore
    };
    const id = o.id ?? scene.newId();
    const patch = { ...filled(fields, entry), ...Object.keys(holders).length ? { holders } : {} };
    if (!untouched && (answer.when || entry?.when)) patch.when = dated(answer.when, entry?.when);
    if (!entry) Object.assign(patch, given, { ...given?.kind ? {} : { kind } }, GAPS.includes(kind) ? { gap: "notAsked" } : {}, signed(scene), { seenBy: seenAtFirst(desk) });
    if (!entry && !answer.when && given?.when) patch.when = given.when;
    if (!Object.keys(patch).length) {
      desk.shut(key);
      return;
    }
    const more = o.besides?.(id) ?? {};
    desk.hand.act(entry ? "entry-changed" : "entry-added", { ...more, entries: { ...more.entries, [id]: patch } }, desk.say(entry ? "timeline.said.changed" : "timeline.said.added", { what: title || desk.label("entry", kind) }));
    desk.shut(key);
    o.done(id, patch);
  };
  return formPanel(desk, key, { ...o, save: desk.say("save"), submit, content: () => {
    const form = desk.form(key, first);
    const set = (change) => {
      for (const gone of ["error", "wrong"]) Reflect.deleteProperty(form, gone);
      Object.assign(form, change);
      desk.hand.refresh();
    };
    const isGap = GAPS.includes(form.kind);
    const title = given ? nothing : textField({ id: `${key}-title`, label: desk.say(isGap ? "timeline.f.gap" : "timeline.f.title"), value: form.title, error: form.error, input: (text) => {
      set({ title: text });
    } });
    const words = textField({ id: `${key}-words`, label: desk.say("timeline.f.words"), after: given ? void 0 : desk.say("skip"), value: form.words, long: true, error: given ? form.error : void 0, input: (text) => {
      set({ words: text });
    } });
    const when = html`${entry?.when && !form.when.way ? html`<p class="t-quiet own">${whenText(scene, entry)}</p>` : nothing}${whenField({ id: `${key}-when`, scene, state: form.when, error: form.wrong, except: o.id, change: (state) => {
      set({ when: state });
    } })}`;
    return html`${given ? html`${sourceFields(desk, key, form, set)}${words}${fold(desk, `${key}-more`, desk.say("timeline.f.when"), () => when)}` : html`<p class="hint">${desk.say("timeline.f.hint")}</p>${title}${when}${words}${fold(desk, `${key}-more`, desk.say("timeline.f.more"), () => html`<div class="stack">${moreFields(desk, key, form, set, o.id)}</div>`)}`}
      ${entry ? nothing : desk.hand.vis(seenAtFirst(desk), `${key}-vis`)}`;
  } });
}
const options = (desk, list, values) => values.map((value) => ({ value, label: desk.label(list, value, { p: desk.say("someone") }) }));
function sourceFields(desk, key, form, set) {
  const clear = desk.say("clear"), { viewer } = desk.scene;
  return html`${choiceGroup({ id: `${key}-certainty`, label: desk.say("timeline.f.certainty"), options: options(desk, "certainty", lists.certainty.slice(0, 4)), value: form.certainty, layout: "two-wide", clear, change: ([certainty = ""]) => {
    set({ certainty });
  } })}${form.certainty === "iWasTold" ? selectField({ id: `${key}-told`, label: desk.say("timeline.f.told"), empty: desk.say("timeline.f.none"), options: peopleOptions(desk), value: form.toldBy, change: (toldBy) => {
    set({ toldBy });
  } }) : nothing}${viewer.role === "me" ? nothing : choiceGroup({ id: `${key}-voice`, label: desk.say("timeline.f.voice"), options: ["withMe", "aboutMe"].map((value) => ({ value, label: desk.say(`timeline.f.voice.${value}`) })), value: form.voice || void 0, layout: "two-wide", clear, change: ([voice = ""]) => {
    set({ voice });
  } })}`;
}
function moreFields(desk, key, form, set, id) {
  const { scene } = desk, { circle } = scene, none = desk.say("timeline.f.none");
  const kinds = lists.entry.filter((kind) => kind !== "born" || !Object.values(circle.entries).some((entry) => entry.kind === "born") || form.kind === "born");
  const people = peopleOptions(desk);
  const homes = indexOf(circle.entries).rows.filter(({ id: home, entry }) => entry.kind === "livedAt" && home !== id && (!entry.putAway && !isFolded(scene, entry) || home === form.home)).map(({ id: value }) => ({ value, label: homeName(scene, value) }));
  const many = (field, word) => people.length ? fold(desk, `${key}-${field}`, html`<span>${desk.say(word)}${form[field].length ? html`<span class="t-quiet">: ${scene.words.list(form[field].map((one) => nameOf(scene, one)))}</span>` : nothing}</span>`, () => choiceGroup({ id: `${key}-${field}-p`, label: html`<span class="vh">${desk.say(word)}</span>`, options: people, value: form[field], many: true, layout: "wrap", change: (chosen) => {
    set({ [field]: chosen });
  } })) : nothing;
  const sorted = (list, values) => byLabel(desk, options(desk, list, values));
  return html`${selectField({ id: `${key}-kind`, label: desk.say("timeline.f.kind"), empty: none, options: sorted("entry", kinds), value: form.kind, change: (kind) => {
    set({ kind });
  } })}
    ${LASTING.includes(form.kind) && !["", "anchor", "stretch", "unknown"].includes(form.when.way) ? tick({ id: `${key}-going`, label: desk.say(form.kind === "livedAt" ? "timeline.f.still" : "whenField.going"), value: form.going, change: (going) => {
    set({ going });
  } }) : nothing}
    ${form.kind === "livedAt" ? selectField({ id: `${key}-homekind`, label: desk.say("timeline.f.homeKind"), empty: none, options: sorted("homeKind", lists.homeKind), value: form.homeKind, change: (homeKind) => {
    set({ homeKind });
  } }) : nothing}
    ${form.kind === "messageForMe" && scene.viewer.role !== "me" ? textField({ id: `${key}-later`, label: desk.say("timeline.f.notBefore"), after: desk.say("skip"), type: "date", value: form.notBefore, input: (notBefore) => {
    set({ notBefore });
  } }) : nothing}
    ${many("people", "timeline.f.people")}
    ${homes.length && form.kind !== "livedAt" ? selectField({ id: `${key}-home`, label: desk.say("timeline.f.home"), empty: none, options: homes, value: form.home, change: (home) => {
    set({ home });
  } }) : nothing}
    ${sourceFields(desk, key, form, set)}${many("knowers", "timeline.f.knowers")}${many("tell", "timeline.f.tell")}
    ${selectField({ id: `${key}-talk`, label: desk.say("timeline.f.talk"), empty: none, options: askable(desk), value: form.talkWith, change: (talkWith) => {
    set({ talkWith });
  } })}
    ${TEXTS.map((field) => textField({ id: `${key}-${field}`, label: desk.say(`timeline.f.${field}`), after: desk.say("skip"), value: form[field], input: (text) => {
    set({ [field]: text });
  } }))}`;
}

export { askable, entryForm, peopleOptions, seenAtFirst };
