const by = { id: "me", role: "me" }, at = "2020-01-01T12:00:00Z";
const samples = [{
  people: { p: { name: "B", kinds: ["friend"], colour: 1 }, q: { name: "C", colour: 2 } },
  wishes: { w: { person: "p", amount: "tooLittle", want: "more", ways: ["call"], words: "D", at, by } },
  replies: { r: { about: "wishes/w", answer: "lookingIntoIt", due: "2020-02-20", at } },
  plans: { a: { people: ["p"], way: "call", status: "happening", starts: "2020-01-03T14:00", repeats: "FREQ=WEEKLY" } },
  times: { "a@2020-01-03": { plan: "a", outcome: "didntHappen", because: ["noLift"], side: ["travel"] }, "a@2020-01-10": { plan: "a", outcome: "happened" } }
}];

export { samples };
