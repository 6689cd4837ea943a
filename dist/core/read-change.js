import { FORMAT } from './circle.js';
import { isTree, own } from './merge.js';
import { checkPatch, matches } from './read-circle.js';

const LARGEST_CHANGE = 262144;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const ROLES = ["me", "supporter", "worker"];
const isText = (value) => typeof value === "string" && value !== "" && value.length <= 200;
const isId = (value) => typeof value === "string" && matches("id", value);
function plain(json) {
  try {
    const found = { loose: false };
    const text = JSON.stringify(json, (_, value) => {
      found.loose ||= typeof value === "number" ? !Number.isFinite(value) : typeof value === "function" || typeof value === "symbol";
      return value;
    });
    if (found.loose) return { reason: "expected JSON" };
    if (text.length > LARGEST_CHANGE || encodeURIComponent(text).replace(/%../g, "-").length > LARGEST_CHANGE) return { reason: "larger than 256 kB" };
    return { copy: JSON.parse(text) };
  } catch {
    return { reason: "expected JSON" };
  }
}
function readChange(json) {
  const { copy, reason } = plain(json);
  if (!isTree(copy)) return { problems: [{ path: "", reason: reason ?? "expected a change" }] };
  const problems = [];
  const expect = (path, good, what) => {
    if (!good) problems.push({ path, reason: `expected ${what}` });
  };
  const { kith, id, circle, type, at, by, with: present, patch, was, undoes, replaces } = copy;
  expect("/kith", kith === FORMAT, "format version 1");
  expect("/id", isId(id), "an id");
  expect("/circle", isText(circle), "the id of a circle");
  expect("/type", isText(type), "what the person did");
  expect("/at", typeof at === "string" && INSTANT.test(at) && !Number.isNaN(Date.parse(at)), "an instant");
  expect("/by/id", isText(own(by, "id")), "who acts");
  expect("/by/role", ROLES.includes(own(by, "role")), "me, supporter or worker");
  expect("/with", present === void 0 || Array.isArray(present) && present.every(isText), "a list of ids");
  expect("/undoes", undoes === void 0 || isId(undoes), "an id");
  expect("/replaces", replaces === void 0 || isId(replaces), "an id");
  for (const { path, reason: why } of checkPatch(patch)) problems.push({ path: `/patch${path}`, reason: why });
  expect("/was", isTree(was), "record");
  problems.push(...checkPatch({ " ": { ...copy, patch: {} } }).map(({ path, reason: why }) => ({ path: path.replace("/ ", ""), reason: why })));
  return problems.length ? { problems: problems.slice(0, 100) } : { change: copy, problems };
}

export { LARGEST_CHANGE, readChange };
