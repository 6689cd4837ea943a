import { sayWhen, spanOf, ageWords, ageAt } from '../../core/when.js';
import { closedValue } from '../../core/vocabulary.js';
import { whoIs, nameOf } from '../../ui/parts/person.js';

function titleOf(desk, entry) {
  const p = entry.kind === "messageForMe" ? whoIs(desk.scene, entry.people?.[0] ?? entry.by?.id) : nameOf(desk.scene, entry.people?.[0]);
  return entry.title ?? desk.label("entry", entry.kind, { p });
}
function whenText({ words }, { when }) {
  if (!when) return "";
  const said = sayWhen(when, words, { said: true }), span = spanOf(when);
  const helps = span && (span.lasts || span.to - span.from < 370 && !when.edtf?.startsWith("["));
  return when.said && helps && !/\d{3}/.test(when.said) ? words.say("timeline.said", { said, when: sayWhen(when, words) }) : said;
}
const toTheLetter = (desk, { kind, words = "" }) => kind === "messageForMe" && words ? desk.say("status.said", { text: words }) : words;
function sourceOf(desk, entry) {
  const { scene } = desk;
  if (entry.certainty && entry.certainty !== "differentTellings") return desk.label("certainty", entry.certainty, { p: whoIs(scene, entry.toldBy) });
  const voice = closedValue("voice", entry.voice ?? (!entry.by || entry.by.role === "me" ? "mine" : "aboutMe"));
  return desk.label("voice", voice, { who: whoIs(scene, entry.by?.id) });
}
function spanText(desk, when) {
  const { words, circle: { me }, today } = desk.scene, said = sayWhen(when, words);
  const age = ageWords(me, when, words), at = age && me.born ? ageAt(me.born, when) : void 0;
  const now = when.edtf?.endsWith("/..") ? ageWords(me, { edtf: today }, words) : "";
  return [
    `${said.slice(0, 1).toLocaleUpperCase(words.lang)}${said.slice(1)}.`,
    at ? at.from === 0 && at.lasts ? desk.say("timeline.age.born", { age: ageWords(me, { edtf: when.edtf.split("/")[1] }, words) }) : desk.say("timeline.age", { age }) : "",
    now && now !== age ? desk.say("timeline.age.now", { age: now }) : ""
  ].filter(Boolean).join(" ");
}

export { sourceOf, spanText, titleOf, toTheLetter, whenText };
