const foldName = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ngh|dd|ff|ll|ng|rh|th|ph|ch/g, ([first]) => first).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const folded = /* @__PURE__ */ new WeakMap();
function namesOf(people) {
  let names = folded.get(people);
  if (!names) folded.set(people, names = people.map(({ name }) => ` ${foldName(name)}`));
  return names;
}
function matchNames(people, typed, limit = Infinity) {
  const wanted = foldName(typed).split(" ").filter(Boolean).map((word) => ` ${word}`);
  const found = [];
  let n = 0;
  if (wanted.length) namesOf(people).forEach((name, i) => {
    if (wanted.every((word) => name.includes(word)) && ++n <= limit) found.push(people[i]);
  });
  return { found, n };
}
const namesake = (people, typed) => people[namesOf(people).indexOf(` ${foldName(typed)}`)];

export { foldName, matchNames, namesOf, namesake };
