import { nextOf } from '../../core/plan-dates.js';
import { active, closedValue } from '../../core/vocabulary.js';
import { silentAbout, latestWish } from '../../core/wishes.js';
import { sayDate } from './facts.js';

const MOST = 5;
function startersOf(scene) {
  const { circle, words, today } = scene;
  const found = /* @__PURE__ */ new Map();
  for (const [id, { name: p, roles = [], state, is }] of Object.entries(circle.people)) {
    if (silentAbout(circle, id, today)) continue;
    const want = latestWish(circle, id)?.[1].want;
    const next = Object.entries(circle.plans).filter(([, plan]) => plan.people.includes(id) && active.includes(closedValue("status", plan.status)) && plan.basis !== "justHappens").flatMap(([plan]) => nextOf(circle, plan, today)?.start ?? []).sort()[0];
    const kind = next ? "next" : want === "more" || want === "keep" ? want : state === "new" || state === "gettingToKnow" ? "new" : roles.includes("iHelpThem") ? "iHelp" : roles.includes("fun") ? "fun" : is === "group" ? "group" : void 0;
    if (kind && !found.has(kind)) found.set(kind, words.say(`review.starter.${kind}`, { p, date: next ? sayDate(scene, next) : "" }));
  }
  return [...found.values()].slice(0, MOST);
}

export { startersOf };
