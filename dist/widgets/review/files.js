import { sayDate, row } from './facts.js';
import { MINE, SECTIONS, NAMES } from './page.js';

const titleOf = ({ circle, words, me }, form) => words.say(form === "review" || form === "pathway" && circle.me.stage === "inCare" ? "review.title" : `review.title.${form}`, { name: me });
const leadOf = (scene, { since, meeting }) => scene.words.say(meeting ? "review.lead.for" : "review.lead", { since: sayDate(scene, since), date: meeting ? sayDate(scene, meeting) : "" });
const headingOf = (scene, key, page) => scene.words.say(key === "ahead" ? `review.in.ahead.${page.form}` : `review.in.${key}`, { name: scene.me, me: scene.me, since: sayDate(scene, page.changedSince), then: page.then ? sayDate(scene, page.then) : "" });
function sectionsOf({ form, sections }) {
  const there = SECTIONS.filter((key) => sections[key]?.length), first = there.filter((key) => form === "lookingBack" && key === "then");
  return { first, rest: there.filter((key) => !first.includes(key)) };
}
function textOf(scene, page) {
  const { words, me } = scene;
  const say = (key) => words.say(key, { name: me, me });
  const { first, rest } = sectionsOf(page);
  const section = (key) => {
    const lines = page.sections[key];
    return NAMES.has(key) ? [`${headingOf(scene, key, page)}: ${words.list(lines)}`] : ["", headingOf(scene, key, page), ...lines];
  };
  return [
    titleOf(scene, page.form),
    leadOf(scene, page),
    "",
    ...MINE.flatMap((field) => page.mine[field] ? [say(`review.mine.${field}`), page.mine[field], ""] : []),
    ...first.flatMap(section),
    ...first.length ? [""] : [],
    ...page.people.flatMap((one) => [
      [one.name, one.relation].filter(Boolean).join(words.say("list.comma")),
      `${say("review.col.wish")}: ${row(one.wish, one.now)}`,
      `${say("review.col.plan")}: ${row(one.plan, one.planMore)}`,
      `${say("review.col.happened")}: ${row(one.happened, one.why)}`,
      ...one.answer ? [one.answer] : [],
      ""
    ]),
    ...rest.flatMap(section),
    ""
  ].join("\n");
}
const jsonOf = (page) => JSON.stringify(page, null, 1);

export { headingOf, jsonOf, leadOf, sectionsOf, textOf, titleOf };
