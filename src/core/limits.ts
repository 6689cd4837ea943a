/** What may be planned with whom: limits set by adults, and who may step a plan. A value no list knows never permits. */
import type { Circle, Limit, Plan, PlanStatus, Viewer } from './circle.js';
import { own } from './read-circle.js';
import { closedValue, coversWay, hasDied, lists, mayStep, neverLimited, stepsFrom } from './vocabulary.js';

export type Allows = 'yes' | 'askFirst' | 'no';
type Planned = Pick<Plan, 'people' | 'way'> & Partial<Pick<Plan, 'presenceWho'>>;

const isWay = (way: string) => (lists.way as string[]).includes(way);
/** A way no list knows, in the limit or in question, counts as every way. */
const touches = (limit: Limit, way: string): boolean =>
  !neverLimited.includes(way) && (!isWay(way) || coversWay(limit.ways, way) || !limit.ways!.every(isWay));

const byPerson = new WeakMap<Circle['limits'], Map<string, [string, Limit][]>>();

/**
 * The limits on a person that hold on a day, by id: from `since` up to and with `until`. A passed `reviewOn` ends nothing.
 * @param date local date `YYYY-MM-DD`
 * @param way only those that touch this way
 */
export function limitsOn(circle: Circle, personId: string, date: string, way?: string): [id: string, limit: Limit][] {
  let index = byPerson.get(circle.limits);
  if (!index) {
    byPerson.set(circle.limits, (index = new Map<string, [string, Limit][]>()));
    for (const pair of Object.entries(circle.limits)) {
      const there = index.get(pair[1].person);
      if (there) there.push(pair);
      else index.set(pair[1].person, [pair]);
    }
  }
  return (index.get(personId) ?? []).filter(([, { since = '', until = '9999' }]) => since <= date && date <= until)
    .filter(([, limit]) => way === undefined || touches(limit, way));
}

/** What the limits say of a meeting on a day: `askFirst` may be an idea or asked for until a worker agrees it. The strictest of all its people holds. */
export function allows(circle: Circle, { people, way, presenceWho }: Planned, date: string): Allows {
  let answer: Allows = 'yes';
  for (const person of people) for (const [, limit] of limitsOn(circle, person, date, way)) {
    const kind = closedValue('limit', limit.kind);
    if (kind === 'notAllowed' || kind === 'notNow') return 'no';
    if (kind === 'askFirst' || !presenceWho || !limit.withPeople?.includes(presenceWho)) answer = 'askFirst';
  }
  return answer;
}

/** Whether limits leave nothing of these ways on a day; without ways, whether one forbids every way. */
export const forbidden = (circle: Circle, personId: string, date: string, ways?: readonly string[]): boolean =>
  ways?.length ? ways.every((way) => allows(circle, { people: [personId], way }, date) === 'no')
    : limitsOn(circle, personId, date).some(([, { kind, ways: only }]) => (kind === 'notAllowed' || kind === 'notNow') && !only?.length);

/** The statuses that this viewer may set a plan to on a day; without a status, those a new plan may begin with. Ending is never limited. */
export function mayPlan(
  circle: Circle, plan: Planned & Partial<Pick<Plan, 'status' | 'basis' | 'by'>>, viewer: Viewer, date: string,
): PlanStatus[] {
  const gone = plan.way !== 'remember' && plan.people.some((person) => hasDied(own(circle.people, person)));
  const answer = gone ? 'no' : allows(circle, plan, date);
  return stepsFrom(plan.status).filter((to) => mayStep(plan, to, viewer) && (
    to === 'agreed' || to === 'happening' ? answer === 'yes' || (answer === 'askFirst' && viewer.role === 'worker')
      : (to !== 'idea' && to !== 'asked') || answer !== 'no'));
}

/** The ways that can be offered for a person on a day, in the order of choosing. What is not allowed is left out. */
export function waysFor(circle: Circle, personId: string, date: string): { way: string; allows: 'yes' | 'askFirst' }[] {
  if (hasDied(own(circle.people, personId))) return [{ way: 'remember', allows: 'yes' }];
  return lists.way.flatMap((way) => {
    const answer = allows(circle, { people: [personId], way }, date);
    return answer === 'no' ? [] : [{ way, allows: answer }];
  });
}
