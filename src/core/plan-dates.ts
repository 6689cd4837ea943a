import type { Circle, Plan, Scope, Time } from './circle.js';
import type { Json, Patch } from './change.js';
import { asPatch, own } from './merge.js';
import { dateOf, dayOf, full, isLocal, occurrences, readRule, writeRule, type Occurrence } from './rhythm.js';

/** One date of a plan as it stands, with what was recorded about it. */
export interface PlanDate extends Occurrence {
  /** `<plan>@<original>`, the key in `times`. */
  id: string;
  time?: Time;
}

const SAID = ['happened', 'differently', 'cutShort', 'didntHappen', 'ratherNotSay'];
const indexes = new WeakMap<Circle['times'], Map<string, [string, Time][]>>();

/** The records of each plan. A circle is never changed in place, so each is indexed once. */
function recordsOf({ times }: Circle, planId: string): [string, Time][] {
  let index = indexes.get(times);
  if (!index) {
    indexes.set(times, index = new Map<string, [string, Time][]>());
    for (const [id, time] of Object.entries(times)) {
      const plan = id.slice(0, id.lastIndexOf('@'));
      const records = index.get(plan);
      if (records) records.push([id, time]);
      else index.set(plan, [[id, time]]);
    }
  }
  return index.get(planId) ?? [];
}

const recordOf = <T>(records: Record<string, T>, id: string): T | undefined => (Object.hasOwn(records, id) ? records[id] : undefined);
const byStart = (a: PlanDate, b: PlanDate): number =>
  full(a.start) < full(b.start) ? -1 : full(a.start) > full(b.start) ? 1 : a.original < b.original ? -1 : 1;

/** The date or month of this name, if the plan's rule gives it. */
const dateNamed = (plan: Plan | undefined, original: string): Occurrence | undefined =>
  plan && occurrences(plan, original, `${full(original).slice(0, 10)}T24`).find((date) => date.original === original);

/**
 * The dates of a plan in a half-open window, in order, each with its record: a moved one on its new day (and not on the old),
 * one called off still listed. What someone has said of a date stays listed even if the rule no longer gives that date.
 * The plan's status is not looked at. `from` and `to` as for `occurrences`.
 */
export function datesOf(circle: Circle, planId: string, from: string, to: string): PlanDate[] {
  const plan = recordOf(circle.plans, planId);
  if (!plan) return [];
  const low = full(from), high = full(to), seen = new Set<string>(), found: PlanDate[] = [];
  const inside = (start: string): boolean => full(start) >= low && full(start) < high;
  for (const [id, time] of recordsOf(circle, planId)) {
    const original = id.slice(planId.length + 1), planned = original + (original.length < 10 ? '' : plan.starts?.slice(10) ?? '');
    const start = isLocal(time.starts) ? time.starts : planned;
    if (!isLocal(planned) || !(inside(planned) || inside(start))) continue;
    seen.add(original);
    if (inside(start) && (SAID.includes(time.outcome) || dateNamed(plan, original))) found.push({ id, original, start, time });
  }
  // Of a rule alone the dates are in order.
  const inOrder = !found.length;
  for (const date of occurrences(plan, from, to)) if (!seen.has(date.original)) found.push({ id: `${planId}@${date.original}`, ...date });
  return inOrder ? found : found.sort(byStart);
}

/** The dates of the rule that carry a record, whenever they are. */
export const recordedOf = (circle: Circle, planId: string): PlanDate[] => recordsOf(circle, planId).flatMap(([id, time]) => {
  const original = id.slice(planId.length + 1), date = dateNamed(recordOf(circle.plans, planId), original);
  return date ? [{ id, original, start: isLocal(time.starts) ? time.starts : date.start, time }] : [];
}).sort(byStart);

const isOn = ({ time }: PlanDate): boolean => time?.outcome !== 'off';
/** Years to look ahead or back: most plans answer in the first. */
const REACH = [1, 10, 100];
const yearsFrom = (local: string, years: number): string =>
  String(Math.min(9999, Math.max(0, +local.slice(0, 4) + years))).padStart(4, '0') + local.slice(4, 7);

/** The first date from `now` on (a day or month that is still running counts) that is not off, or that `fits`. */
export function nextOf(circle: Circle, planId: string, now: string, fits = isOn): PlanDate | undefined {
  for (const years of REACH) {
    const found = datesOf(circle, planId, now.slice(0, 7), yearsFrom(now, years)).find((date) => date.start >= now.slice(0, date.start.length) && fits(date));
    if (found) return found;
  }
  return undefined;
}

/** The last date before `now` that is not off, or that `fits`. */
export function lastOf(circle: Circle, planId: string, now: string, fits = isOn): PlanDate | undefined {
  for (const years of REACH) {
    const found = datesOf(circle, planId, yearsFrom(now, -years), now).findLast((date) => date.start < now.slice(0, date.start.length) && fits(date));
    if (found) return found;
  }
  return undefined;
}

/** How many dates a change with this scope touches, and how many of them carry a record (moved, off, marked). */
export interface Touched {
  /** Infinity for a plan without an end. */
  dates: number;
  records: number;
}

/** What "just this one", "this and later" and "all" would touch, to be said before saving. */
export function countTouched(circle: Circle, planId: string, scope: Scope, original: string): Touched {
  const plan = recordOf(circle.plans, planId);
  if (!plan) return { dates: 0, records: 0 };
  const touched = (date: string): boolean => scope === 'all' || (scope === 'one' ? date === original : date >= original);
  const records = recordsOf(circle, planId).filter(([id]) => touched(id.slice(planId.length + 1))).length;
  const rule = plan.repeats ? readRule(plan.repeats) : undefined;
  if (scope !== 'one' && rule && !rule.count && !plan.until) return { dates: Infinity, records };
  const from = scope === 'all' ? '0000' : original;
  return { dates: scope === 'one' ? dateNamed(plan, original) ? 1 : 0 : occurrences(plan, from, '9999-12-31T23:59').length, records };
}

/**
 * "This and later", as one patch: `until` on the plan, and a new plan with the edits that `follows` it. What was agreed for
 * single dates still to come (moved, off) goes with the new plan where it has the same date: what is off must not come back unseen.
 * From the plan's first date on it is the plan itself that is edited. Empty when the plan or the date is not there.
 * @param from the date as planned, `YYYY-MM-DD` or `YYYY-MM`
 * @param edits fields of the new plan, a merge patch: `null` removes
 */
export function splitPlan(circle: Circle, planId: string, from: string, edits: Patch, newId: string): Patch {
  const plan = recordOf(circle.plans, planId);
  const first = dateNamed(plan, from);
  if (!plan || !first) return {};
  const before = plan.starts && occurrences(plan, plan.starts, from).length;
  if (!before) return { plans: { [planId]: edits } };
  const rule = plan.repeats ? readRule(plan.repeats) : undefined;
  const count = rule?.count && writeRule({ ...rule, count: rule.count - before });
  const next = { ...asPatch(plan), starts: first.start, follows: planId, ...(count && { repeats: count }) };
  for (const [field, value] of Object.entries<Json>({ by: null, at: null, ...edits })) {
    if (value === null) delete (next as Patch)[field];
    else (next as Patch)[field] = value;
  }
  // Somebody's words stay where they signed them: in a plan that another signs they would pass for the other's.
  const { by } = plan, signs = own(edits.by, 'id');
  if (by && signs !== undefined && signs !== by.id && edits.words === undefined) delete (next as Patch).words;
  const times: Patch = {};
  for (const { original, time } of recordedOf(circle, planId)) {
    if (original >= from && /^(off|movedTo)$/.test(time?.outcome ?? '') && dateNamed(next as unknown as Plan, original)) {
      times[`${newId}@${original}`] = { ...time, plan: newId } as unknown as Json;
    }
  }
  return {
    plans: { [planId]: { until: dateOf(dayOf(full(from)) - 1) }, [newId]: next },
    ...(Object.keys(times).length && { times }),
  };
}
