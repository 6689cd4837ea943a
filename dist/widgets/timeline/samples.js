const people = { p: { name: "B", colour: 1, known: { k: { from: { edtf: "2004~" }, as: "closeInMyLife" }, l: { from: { edtf: "2012" }, as: "lostTouch" } } } };
const me = { name: "A", born: { edtf: "2001-02-03" } }, h = { kind: "livedAt", title: "C", when: { edtf: "2001-02/2009~" } };
const days = (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`e${i}`, { kind: "memory", title: "E", words: "F", when: { edtf: `${2004 + i % 9}-0${1 + i % 9}` }, people: ["p"], place: "G" }]));
const others = { q: { name: "H", is: "group", colour: 2, known: { k: { from: { edtf: "2003" }, as: "someOfTheTime" } } }, r: { name: "I", colour: 3, state: "died", died: { edtf: "2015" }, known: { k: { from: { edtf: "2002" }, as: "notSure" } } } };
const more = { o: { kind: "hope", title: "J", when: { edtf: "2022" } }, h, i: { kind: "livedAt", title: "D", when: { edtf: "2010/.." } }, s: { kind: "school", when: { edtf: "2006/2012" } }, g: { kind: "gap", when: { edtf: "2009-03/2009-09" }, gap: "notAsked" } };
const samples = [{ me, entries: { h } }, { me, people }, { me, entries: days(1) }, { me, people: { ...people, ...others }, entries: { ...more, ...days(4) } }, { me, people, entries: { ...more, ...days(201) } }];

export { samples };
