import { nothing, html } from 'lit';
import { schoolYear } from '../core/school-years.js';
import { sayWhen, ageWords, boundsOf, isoDate, dayNumber, readWhen, compareWhen } from '../core/when.js';
import { icon } from './icons.js';
import { choiceGroup, tick, selectField, textField } from './parts/field.js';
import { isFolded } from './parts/vis.js';

const WAYS = ["day", "month", "season", "year", "age", "anchor", "stretch", "unknown"];
const emptyWhen = () => ({ way: "", day: "", month: "", year: "", season: "", word: "", give: "", age: "", side: "", entry: "", unsure: false, going: false });
const plainDigits = (text) => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
const folded = (text) => text.trim().toLocaleLowerCase().replace(/[\u0622\u0623\u0625]/g, "\u0627");
function monthOf(scene, text) {
  const typed = folded(text);
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  for (let month = 1; month <= 12; month++) {
    const name = folded(scene.words.say(`month.${month}`));
    if (name === typed || typed.length > 2 && name.startsWith(typed)) return month;
  }
  return 0;
}
const CLASSES = ["year", "primary", "secondary", "reception", "nursery"];
function schoolOf({ words, circle: { me } }, text) {
  const [, name = "", n = ""] = /^(.*?)\s*(\d*)$/.exec(plainDigits(folded(text))) ?? [];
  const found = CLASSES.find((one) => (one === "reception" || one === "nursery") === !n && words.say(`whenField.class.${one}`).split("|").some((word) => folded(word) === name));
  return found && me.born && (me.bornIs ?? "known") === "known" ? schoolYear(found, Number(n || 1), me.born, me.nation ?? "england") : void 0;
}
const two = (n) => String(n).padStart(2, "0");
function whenOf(scene, typed) {
  const state = { ...typed, day: plainDigits(typed.day), month: plainDigits(typed.month), year: plainDigits(typed.year), age: plainDigits(typed.age) };
  const wrong = (part, key, values) => ({ part, error: scene.words.say(key, values) });
  const year = state.year.trim();
  const sure = (edtf, said) => {
    const text = state.unsure && !/[[/]/.test(edtf) ? `${edtf.replace(/[~?%]$/, "")}${edtf.endsWith("~") ? "%" : "?"}` : edtf;
    return { when: { edtf: text, ...said === void 0 ? {} : { said } } };
  };
  const needsYear = !["age", "anchor", "stretch", "unknown", ""].includes(state.way);
  if (state.way === "season" && state.season === "word" && state.word.trim() && !year) {
    const said = state.word.trim(), edtf = schoolOf(scene, said);
    return { when: { ...edtf && { edtf }, said } };
  }
  if (needsYear && !/^\d{4}$/.test(year)) return wrong("year", "err.year");
  switch (state.way) {
    case "day": {
      const month = monthOf(scene, state.month);
      if (month < 1 || month > 12) return wrong("month", "err.month");
      const edtf = `${year}-${two(month)}-${two(state.day.trim())}`;
      return /^\d{1,2}$/.test(state.day.trim()) && readWhen(edtf) ? sure(edtf) : wrong("day", "err.day", { day: state.day, month: scene.words.say(`month.${month}`) });
    }
    case "month": {
      const month = monthOf(scene, state.month);
      return month < 1 || month > 12 ? wrong("month", "err.month") : sure(`${year}-${two(month)}`);
    }
    case "season":
      if (state.season === "word" && state.word.trim()) return sure(year, `${state.word.trim()} ${year}`);
      return /^2[1-4]$/.test(state.season) ? sure(`${year}-${state.season}`) : wrong("season", "err.season");
    case "year": {
      const give = Number(state.give || 0);
      return give > 1 ? { when: { edtf: `[${Number(year) - give}..${Number(year) + give}]` } } : sure(give ? `${year}~` : year);
    }
    case "age": {
      const born = scene.circle.me.born;
      const age = /^\d{1,3}$/.test(state.age.trim()) ? Number(state.age) : NaN;
      if (!born?.edtf || !(age < 130)) return wrong("age", "err.age");
      const near = state.give ? 1 : 0;
      const { earliest, latest } = boundsOf(born);
      const shift = (date, years) => {
        const on = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
        return readWhen(on) ? on : on.replace("02-29", "03-01");
      };
      return { when: {
        edtf: `[${shift(earliest, Math.max(0, age - near))}..${isoDate(dayNumber(shift(latest, age + near + 1)) - 1)}]`,
        said: scene.words.say(near ? "whenField.said.about" : "whenField.said.age", { age, name: scene.me })
      } };
    }
    case "anchor": {
      const entry = scene.circle.entries[state.entry];
      if (!entry || !state.side) return wrong("entry", "err.anchor");
      const said = scene.words.say(`whenField.said.${state.side}`, { what: titleOf(scene, entry) });
      if (!entry.when?.edtf) return { when: { said } };
      const { earliest, latest } = boundsOf(entry.when);
      if (state.side === "before") return { when: { edtf: `[..${earliest}]`, said } };
      return { when: latest < scene.today ? { edtf: `[${latest}..${scene.today}]`, said } : { said } };
    }
    case "stretch": {
      const from = whenOf(scene, state.from ?? emptyWhen());
      const to = state.going ? void 0 : whenOf(scene, state.to ?? emptyWhen());
      if ("error" in from) return { part: `from.${from.part}`, error: from.error };
      if (to && "error" in to) return { part: `to.${to.part}`, error: to.error };
      const a = plain(from.when);
      const b = state.going ? ".." : plain(to?.when);
      if (!a && !b) return { when: void 0 };
      if (a && b && b !== ".." && boundsOf({ edtf: b }).latest < boundsOf({ edtf: a }).earliest) return wrong("to.year", "err.order");
      return { when: { edtf: `${a}/${b}` } };
    }
    default:
      return { when: void 0 };
  }
}
const plain = (when) => {
  const edtf = when?.edtf ?? "";
  return edtf.startsWith("[") ? `${boundsOf({ edtf }).earliest.slice(0, 4)}~` : edtf;
};
function stateOf(when) {
  const state = emptyWhen();
  const edtf = when?.edtf;
  if (!edtf) return { ...state, way: when?.said ? "" : "unknown" };
  const unsure = /[?%]$/.test(edtf);
  const bare = edtf.replace(/[~?%]$/, "");
  const [from, to] = edtf.split("/");
  if (to !== void 0) return { ...state, way: "stretch", from: stateOf(from ? { edtf: from } : void 0), going: to === "..", to: stateOf(to && to !== ".." ? { edtf: to } : void 0) };
  const [year = "", month = "", day = ""] = bare.split("-");
  const range = /^\[(\d{4})\.\.(\d{4})\]$/.exec(edtf);
  if (range) return { ...state, way: "year", year: String((Number(range[1]) + Number(range[2])) / 2), give: String((Number(range[2]) - Number(range[1])) / 2) };
  if (!/^\d{4}$/.test(year)) return state;
  if (when.said && !month) return { ...state, way: "season", season: "word", word: when.said.replace(new RegExp(`\\s*${year}$`), ""), year, unsure };
  if (day) return { ...state, way: "day", day: String(Number(day)), month, year, unsure };
  if (Number(month) > 20) return { ...state, way: "season", season: month, year, unsure };
  if (month) return { ...state, way: "month", month, year, unsure };
  return { ...state, way: "year", year, give: /[~%]$/.test(edtf) ? "1" : "", unsure };
}
const titleOf = (scene, entry) => entry.title ?? scene.words.label("entry", entry.kind, { me: scene.me, p: "" });
function whenField(o) {
  const { id, scene, state } = o;
  const { words } = scene;
  const say = (key) => words.say(key);
  const set = (part) => {
    o.change({ ...state, ...part });
  };
  const born = scene.circle.me.born && (scene.circle.me.bornIs ?? "known") === "known";
  const dated = anchors(o);
  const ways = WAYS.filter((way) => !(way === "age" && !born) && !(way === "anchor" && !dated.length) && !(o.inner && (way === "stretch" || way === "anchor")));
  const answer = whenOf(scene, state);
  const preview = "when" in answer && answer.when ? sayWhen(answer.when, words, { said: true }) : "";
  const age = "when" in answer && answer.when && !state.going && state.way !== "age" ? ageWords(scene.circle.me, answer.when, words) : "";
  return html`${choiceGroup({
    id: `${id}-way`,
    label: o.label ?? say("whenField.title"),
    layout: "two-wide",
    value: state.way || void 0,
    clear: say("clear"),
    options: ways.map((way) => ({ value: way, label: say(`whenField.${way}`), ...way === "season" || way === "unknown" ? { hint: say(`whenField.${way}.hint`) } : {} })),
    change: ([way]) => {
      set({ way: way ?? "", give: "" });
    }
  })}${state.way && state.way !== "unknown" ? html`<div class="panel">${parts(o)}${state.way === "stretch" || state.way === "anchor" || state.way === "age" || Number(state.give) > 1 ? nothing : tick({ id: `${id}-unsure`, label: say("whenField.unsure"), value: state.unsure, change: (unsure) => {
    set({ unsure });
  } })}${preview && !o.inner ? html`<p class="status" role="status">${icon("book")}<span>${words.say(age ? "whenField.preview.age" : "whenField.preview", { when: preview, age })}</span></p>` : nothing}</div>` : nothing}`;
}
const anchors = ({ scene, except }) => Object.entries(scene.circle.entries).filter(([id, entry]) => id !== except && !entry.putAway && !isFolded(scene, entry) && entry.tellingOf === void 0).sort(([, a], [, b]) => compareWhen(a.when ?? {}, b.when ?? {})).map(([value, entry]) => ({ value, label: titleOf(scene, entry) }));
function parts(o) {
  const { id, scene, state, error } = o;
  const say = (key) => scene.words.say(key);
  const set = (part) => {
    o.change({ ...state, ...part });
  };
  const shown = (part) => error?.part === part ? error.error : void 0;
  const box = (part, width) => textField({ id: `${id}-${part}`, label: say(`whenField.f.${part}`), value: state[part], width: `${width} num`, numeric: part !== "month", max: 20, error: shown(part), input: (value) => {
    set({ [part]: value });
  } });
  const year = () => box("year", "w-y");
  switch (state.way) {
    case "day":
      return html`<div class="dates">${box("day", "w-d")}${box("month", "w-m")}${year()}</div>`;
    case "month":
      return html`<div class="dates">${box("month", "w-m")}${year()}</div>`;
    case "season":
      return html`${choiceGroup({
        id: `${id}-season`,
        label: say("whenField.which"),
        layout: "wrap",
        value: state.season || void 0,
        error: shown("season"),
        options: ["21", "22", "23", "24", "word"].map((value) => ({ value, label: say(`whenField.s.${value}`) })),
        change: ([season]) => {
          set({ season: season ?? "" });
        }
      })}<div class="dates">${state.season === "word" ? textField({ id: `${id}-word`, label: say("whenField.f.word"), value: state.word, input: (word) => {
        set({ word });
      } }) : nothing}${year()}</div>`;
    case "year":
      return html`<div class="dates">${year()}</div>${choiceGroup({
        id: `${id}-give`,
        label: say("whenField.give"),
        layout: "wrap",
        value: state.give || "0",
        options: ["0", "1", "2", "5"].map((value) => ({ value, label: say(`whenField.give.${value}`) })),
        change: ([give]) => {
          set({ give: give ?? "" });
        }
      })}`;
    case "age":
      return html`<div class="dates">${box("age", "w-d")}</div>${tick({ id: `${id}-about`, label: say("whenField.about"), value: !!state.give, change: (about) => {
        set({ give: about ? "1" : "" });
      } })}`;
    case "anchor":
      return html`${choiceGroup({
        id: `${id}-side`,
        label: say("whenField.side"),
        layout: "two",
        value: state.side || void 0,
        options: ["before", "after"].map((value) => ({ value, label: say(`whenField.${value}`) })),
        change: ([side]) => {
          set({ side: side ?? "" });
        }
      })}${selectField({
        id: `${id}-entry`,
        label: say("whenField.entry"),
        value: state.entry,
        empty: say("whenField.entry.none"),
        error: shown("entry"),
        options: anchors(o),
        change: (entry) => {
          set({ entry });
        }
      })}`;
    default:
      return html`${whenField({
        id: `${id}-from`,
        scene,
        state: state.from ?? emptyWhen(),
        label: say("whenField.from"),
        inner: true,
        error: error?.part.startsWith("from.") ? { ...error, part: error.part.slice(5) } : void 0,
        change: (from) => {
          set({ from });
        }
      })}${tick({ id: `${id}-going`, label: say("whenField.going"), value: state.going, change: (going) => {
        set({ going });
      } })}${state.going ? nothing : whenField({
        id: `${id}-to`,
        scene,
        state: state.to ?? emptyWhen(),
        label: say("whenField.to"),
        inner: true,
        error: error?.part.startsWith("to.") ? { ...error, part: error.part.slice(3) } : void 0,
        change: (to) => {
          set({ to });
        }
      })}`;
  }
}

export { emptyWhen, stateOf, whenField, whenOf };
