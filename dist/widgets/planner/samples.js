const by = { id: "me", role: "me" }, at = "2020-01-01T12:00:00Z", plan = { people: ["p"], way: "inPerson", status: "happening", zone: "Europe/London" };
const people = { p: { name: "B", colour: 1 }, q: { name: "C", colour: 2 } }, wishes = { w: { person: "q", amount: "tooLittle", ways: ["call"], at, by } };
const a = { ...plan, starts: "2020-02-08T14:00", lasts: "PT2H", details: { place: "D" } };
const samples = [{ people, wishes }, { people, plans: { a } }, {
  people,
  wishes,
  plans: {
    a: { ...a, starts: "2020-01-03T14:00", repeats: "FREQ=WEEKLY" },
    b: { ...plan, starts: "2020-01-11T10:00", repeats: "FREQ=MONTHLY;BYDAY=2SA" },
    c: { ...plan, people: ["p", "q"], starts: "2020-02-05", status: "asked" },
    d: { ...plan, when: { edtf: "2020-05" } }
  },
  days: { e: { kind: "birthday", when: { edtf: "XXXX-02-09" }, person: "p" } }
}];

export { samples };
