import { FORMAT } from './circle.js';

const leaf = (type) => ({ type });
const text = leaf("text"), id = leaf("id"), about = leaf("collection/id"), date = leaf("date"), instant = leaf("instant"), flag = leaf("true or false"), link = leaf("link"), start = leaf("start");
const need = (field) => ({ ...field, required: true });
const list = (of) => ({ type: "list", of });
const record = (of) => ({ type: "record", of: { __proto__: null, ...of } });
const map = (of) => ({ type: "map", of });
const to = (collection, field) => ({ ...field, to: collection });
const kept = (field) => ({ ...need(field), or: Object.freeze({}) });
const essential = (field) => ({ ...field, essential: true });
const texts = list(text);
const person = to("people", id), people = list(person), plan = to("plans", id), entry = to("entries", id);
const whoever = to("people", text), whoevers = list(whoever);
const seenBy = { ...texts, or: ["me"] };
const when = record({ edtf: text, said: text });
const actor = record({ id: need(text), role: need(text) });
const unseen = { by: actor, at: instant, voice: text, with: list(whoever), unsigned: flag };
const signed = { ...unseen, seenBy };
const names = map(record({ name: need(text), when, seenBy }));
const CIRCLE = {
  kith: { ...need(leaf("whole number")), or: FORMAT },
  id: { ...need(text), or: "" },
  revision: leaf("whole number"),
  me: kept(record({
    name: text,
    names,
    born: when,
    bornIs: text,
    stage: text,
    nation: text,
    notForMe: whoevers,
    identity: map(record({ about: need(text), words: need(text), seenBy }))
  })),
  people: kept(map(record({
    ...signed,
    name: need(text),
    is: text,
    kinds: texts,
    roles: texts,
    words: text,
    state: text,
    forLife: flag,
    likeFamily: flag,
    trusted: flag,
    paid: flag,
    hideName: flag,
    setAside: flag,
    died: when,
    birthday: when,
    known: map(record({ from: when, to: when, as: text })),
    home: entry,
    belonging: text,
    zone: text,
    names,
    colour: leaf("number from 1 to 10"),
    image: record({ ref: need(link), alt: text })
  }))),
  placings: kept(map(record({ ...signed, person: need(person), closeness: need(text), at: need(instant) }))),
  wishes: kept(map(record({
    ...signed,
    person: essential(person),
    plan: essential(plan),
    amount: text,
    want: text,
    ways: texts,
    often: text,
    where: text,
    withPeople: whoevers,
    withoutPeople: whoevers,
    askedOf: whoever,
    tellThem: flag,
    words: text,
    withdrawn: flag,
    at: need(instant),
    change: text,
    scope: text,
    from: start
  }))),
  replies: kept(map(record({
    ...signed,
    about: need(about),
    answer: text,
    because: text,
    who: whoever,
    due: date,
    done: flag,
    lookAgain: date,
    words: text,
    at: need(instant)
  }))),
  plans: kept(map(record({
    ...signed,
    people: need(people),
    way: need(text),
    status: need(text),
    starts: start,
    when,
    often: text,
    lasts: leaf("duration"),
    zone: text,
    repeats: text,
    until: date,
    follows: plan,
    presence: text,
    presenceWho: whoever,
    presenceWhy: text,
    arrangedBy: whoever,
    basis: text,
    decidedBy: whoever,
    agreedBy: whoevers,
    because: text,
    since: date,
    answerBy: date,
    reviewOn: date,
    details: map(text),
    words: text
  }))),
  times: kept(map(record({
    ...unseen,
    plan: essential(plan),
    people,
    way: text,
    when,
    outcome: need(text),
    starts: start,
    side: texts,
    because: texts,
    words: text,
    toldInAdvance: flag,
    offered: text
  }))),
  feelings: kept(map(record({
    ...signed,
    about: need(about),
    before: texts,
    after: texts,
    length: text,
    amount: text,
    kept: text,
    words: text
  }))),
  entries: kept(map(record({
    ...signed,
    kind: need(text),
    when,
    title: text,
    words: text,
    people,
    home: entry,
    homeKind: text,
    place: text,
    certainty: text,
    toldBy: whoever,
    about: whoever,
    tellingOf: entry,
    gap: text,
    askedOf: whoever,
    askedOn: date,
    talkWith: whoever,
    because: text,
    explained: text,
    tell: whoevers,
    holders: map(record({ person: need(whoever), knows: text })),
    meansNow: map(record({ words: need(text), at: instant, seenBy })),
    media: map(record({ kind: text, ref: need(link), alt: text })),
    notBefore: { ...date, or: "9999-12-31" },
    putAway: flag,
    cover: text
  }))),
  days: kept(map(record({ ...signed, kind: need(text), when: need(when), person: essential(person), tone: text, remind: flag, words: text }))),
  limits: kept(map(record({
    ...signed,
    person: need(person),
    kind: { ...need(text), or: "askFirst" },
    ways: texts,
    withPeople: whoevers,
    circumstance: text,
    since: date,
    until: date,
    reviewOn: date,
    decidedBy: whoever,
    sayToMe: text,
    notBecauseOfMe: flag
  }))),
  reviews: kept(map(record({
    ...signed,
    at: need(instant),
    since: date,
    until: date,
    stage: text,
    supported: text,
    words: text,
    asks: text,
    advocate: whoever,
    order: people,
    parts: texts,
    sharedWith: texts,
    facts: leaf("anything"),
    people: { ...map(record({ amount: text, words: text, leftOut: flag })), keys: "people" }
  }))),
  erased: kept({ ...map({ ...text, or: "" }), keys: "collection/id" }),
  unread: leaf("anything")
};
const fieldsOf = (collection) => CIRCLE[collection].of.of;
const DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
const NOT_FOUR = "([02468][1235679]|[13579][01345789])";
const NO_DAY = `^[0-9]{4}-(02-3|(0[469]|11)-31)|^([0-9]{2}${NOT_FOUR}|${NOT_FOUR}00)-02-29`;
const ID = "[A-Za-z0-9][A-Za-z0-9._@~-]{0,79}$";
const NO_ID = "([0-9]+|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$";
const patterns = {
  id: [`^${ID}`, `^${NO_ID}`],
  "collection/id": [`^[a-z][A-Za-z]{0,39}/${ID}`, `/${NO_ID}`],
  date: [`^${DAY}$`, NO_DAY],
  instant: [`^${DAY}(T${CLOCK}(:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-]${CLOCK}))?$`, NO_DAY],
  start: [`^([0-9]{4}-(0[1-9]|1[0-2])|${DAY}(T${CLOCK})?)$`, NO_DAY],
  duration: ["^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$", "^P$|T$"],
  // Browsers drop control characters and blanks inside a scheme.
  link: ["^[^\\x00]+$", "^_[dD]_[aA]_[tT]_[aA]_:".replaceAll("_", "[\\x00- ]*")],
  text: ["^[^\\x00]*$"]
};
const LONGEST = 2e4;

export { CIRCLE, LONGEST, fieldsOf, patterns };
