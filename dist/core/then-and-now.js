import { own } from './read-circle.js';
import { reviewOf } from './review.js';
import { quietStates, closedValue, hasDied } from './vocabulary.js';
import { boundsOf } from './when.js';
import { latestWish } from './wishes.js';

const GONE = [...quietStates.slice(3), "lostTouch", "looking"];
const yearBefore = (date) => `${String(Math.max(0, +date.slice(0, 4) - 1)).padStart(4, "0")}${date.slice(4).replace("-02-29", "-02-28")}`;
const by = (date, at) => at !== void 0 && at.slice(0, 10) <= date;
function reviewBy({ reviews }, date) {
  const since = yearBefore(date);
  return Object.values(reviews).filter(({ at }) => by(date, at) && at.slice(0, 10) >= since).sort((a, b) => a.at < b.at ? -1 : 1).at(-1);
}
function inLife(circle, id, date, isNow) {
  const person = circle.people[id], stretches = Object.values(person.known ?? {});
  if (isNow && (hasDied(person) || GONE.includes(person.state ?? ""))) return false;
  if (person.died?.edtf !== void 0 && boundsOf(person.died).latest <= date) return false;
  if (stretches.length) {
    return stretches.some(({ from, to, as = "" }) => ["closeInMyLife", "someOfTheTime"].includes(as) && (!from || boundsOf(from).earliest <= date) && (!to || boundsOf(to).latest >= date));
  }
  return Object.values(circle.placings).some(({ person: who, at }) => who === id && by(date, at)) || Object.values(circle.wishes).some(({ person: who, at }) => who === id && by(date, at)) || Object.values(circle.plans).some(({ people, at }) => people.includes(id) && by(date, at));
}
function thenAndNow(circle, then, now) {
  const reviews = [reviewBy(circle, then), reviewBy(circle, now)];
  const moments = [then, now].map((date, isNow) => {
    const facts = reviewOf(circle, { since: yearBefore(date), until: date }).people;
    const past = { ...circle, wishes: Object.fromEntries(Object.entries(circle.wishes).filter(([, { at }]) => by(date, at))) };
    return (id) => {
      const { n, happened, differently, cutShort } = facts[id];
      const amount = closedValue("amount", own(reviews[isNow]?.people, id)?.amount ?? latestWish(past, id)?.[1].amount);
      return { inLife: inLife(circle, id, date, !!isNow), ...amount && { amount }, k: happened + differently + cutShort, n };
    };
  });
  const people = Object.fromEntries(Object.keys(circle.people).map((id) => [id, { then: moments[0](id), now: moments[1](id) }]).filter(([, moment]) => moment.then.inLife || moment.now.inLife));
  return { then, now, people, ...reviews[0] && { reviewThen: reviews[0] }, ...reviews[1] && { reviewNow: reviews[1] } };
}

export { thenAndNow };
