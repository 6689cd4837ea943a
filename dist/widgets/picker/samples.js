const by = { id: "me", role: "me" }, at = "2020-01-01T12:00:00Z";
const samples = [{
  people: { p: { name: "B", kinds: ["friend"], colour: 1 }, q: { name: "C D", colour: 2 }, r: { name: "E", is: "animal", colour: 3 } },
  placings: { p: { person: "p", closeness: "rightByMe", at, by }, q: { person: "q", closeness: "close", at, by } },
  wishes: { w: { person: "p", amount: "tooLittle", want: "more", ways: ["call"], often: "weekly", words: "F", at, by } },
  plans: { a: { people: ["p"], way: "call", status: "happening", starts: "2020-01-03T14:00", repeats: "FREQ=WEEKLY" } }
}];

export { samples };
