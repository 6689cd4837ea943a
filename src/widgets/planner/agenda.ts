import type { Plan, Time } from '../../core/circle.js';
import { datesOf, nextOf, type PlanDate } from '../../core/plan-dates.js';
import { full } from '../../core/rhythm.js';
import { closedValue, active, standing } from '../../core/vocabulary.js';
import { boundsOf } from '../../core/when.js';
import { addDays, endOfMonth } from '../../ui/days.js';
import type { Scene } from '../../ui/scene.js';

/** One line of the agenda: a date of a plan, a plan without a date, or a meeting nobody planned. */
export interface Item {
  /** Id in `times`, or of the plan itself where it has no date. */
  id: string;
  /** Missing for a meeting nobody planned. */
  planId?: string;
  plan: Plan;
  /** Local time, day or month as it stands; empty where there is none. */
  start: string;
  /** The date as planned. */
  original: string;
  time?: Time;
}

/** The local day or month of a start, cut as `like` is. */
export const isPast = (start: string, today: string): boolean => start.slice(0, 10) < today.slice(0, Math.min(start.length, 10));
export const statusOf = (plan: Plan) => closedValue('status', plan.status);
export const isActive = (plan: Plan): boolean => active.includes(statusOf(plan));
/** How far back the planner asks by itself, and for how long a decision is new, in days. */
export const ASKS = 42;

const item = (planId: string, plan: Plan, date: PlanDate): Item => ({ ...date, planId, plan });
/** Plans that were asked for and answered with another one, which was agreed: they wait for nothing. */
const answered = (scene: Scene): ReadonlySet<string> => once(scene, 'answered', () => new Set(Object.values(scene.circle.plans).flatMap((plan) => {
  const first = plan.follows !== undefined && isActive(plan) ? scene.circle.plans[plan.follows] : undefined;
  return first && statusOf(first) === 'asked' ? [plan.follows!] : [];
})));
/** The plans of this view: of one person, or of everyone. */
export function plansOf(scene: Scene, person?: string): [string, Plan][] {
  const gone = answered(scene);
  return Object.entries(scene.circle.plans).filter(([id, plan]) => (!person || plan.people.includes(person)) && !gone.has(id));
}

/** Sorts days before the months they are in, and what has no date last. */
const place = ({ start, plan }: Item): string => {
  const at = start || (plan.when?.edtf ? boundsOf(plan.when).latest.slice(0, 7) : '');
  return at ? (at.length < 10 ? `${at}-99` : at) : '~';
};
const byPlace = (a: Item, b: Item): number => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.id < b.id ? -1 : 1);

const memos = new WeakMap<Scene['circle'], Map<string, unknown>>();
/** What a circle that has not changed comes to on one day is worked out once. */
function once<T>({ circle, today }: Scene, key: string, work: () => T): T {
  let memo = memos.get(circle);
  if (!memo) memos.set(circle, (memo = new Map<string, unknown>()));
  const id = `${today} ${key}`;
  if (!memo.has(id)) memo.set(id, work());
  return memo.get(id) as T;
}

/** The items of a plan between two days. What is asked about and this month are cut from one working out. */
function itemsOf(scene: Scene, planId: string, plan: Plan, from: string, to: string): Item[] {
  const { circle, today } = scene, first = full(from), last = full(to);
  const [low, high] = once(scene, 'near', () => [addDays(today, -ASKS), addDays(endOfMonth(today), 7)] as const);
  const far = first < low || to > high, found: Item[] = [];
  const dates = far ? datesOf(circle, planId, from, to) : once(scene, `near ${planId}`, () => datesOf(circle, planId, low, high));
  for (const { id, start, original, time } of dates) {
    const at = full(start);
    if (at >= first && at < last) found.push({ id, start, original, planId, plan, ...(time && { time }) });
  }
  return found;
}

/** What is next of each plan (or, with `until`, everything before that day), with what was called off on the way there. */
export function upcoming(scene: Scene, person: string | undefined, until?: string): Item[] {
  const { circle, today } = scene;
  const found: Item[] = [];
  for (const [planId, plan] of plansOf(scene, person)) {
    if (!standing.includes(statusOf(plan))) continue;
    if (!plan.starts) {
      if (!plan.when?.edtf || boundsOf(plan.when).latest >= today) found.push({ id: planId, planId, plan, start: '', original: '' });
      continue;
    }
    const now = today.slice(0, Math.min(plan.starts.length, 10));
    // A month that was marked is over, even while it runs.
    const ahead = datesOf(circle, planId, now, addDays(today, 370)).filter(({ start, time }) => start.length > 9 || !time || /^(off|movedTo|notSureYet)$/.test(time.outcome));
    const first = ahead.findIndex(({ time }) => time?.outcome !== 'off') + 1;
    const dates = until ? ahead.filter(({ start }, i) => i < first || start < until) : ahead.slice(0, first || ahead.length);
    const next = first ? undefined : nextOf(circle, planId, now);
    for (const date of next ? [...dates, next] : dates) found.push(item(planId, plan, date));
  }
  return found.sort(byPlace);
}

/** Everything between two days, whatever its status was then; for the month and for one day. */
export function between(scene: Scene, person: string | undefined, from: string, to: string): Item[] {
  return plansOf(scene, person)
    .filter(([, plan]) => plan.starts && (standing.includes(statusOf(plan)) || from < scene.today))
    .flatMap(([planId, plan]) => itemsOf(scene, planId, plan, from, to))
    .filter(({ plan, time }) => standing.includes(statusOf(plan)) || time)
    .sort(byPlace);
}

/** Whether nobody has said yet what became of it. */
export const unsaid = ({ time }: Item): boolean => !time || time.outcome === 'notSureYet' || time.outcome === 'movedTo';
const counts = (plan: Plan): boolean => plan.basis !== 'justHappens';

/** Past dates that nobody has said anything of, newest first, up to so many. `mayAsk` keeps the rules of silence. */
export function unmarked(scene: Scene, person: string | undefined, mayAsk: (plan: Plan) => boolean, days = ASKS, most = Infinity): Item[] {
  return once(scene, `${String(days)} ${String(most)} ${person ?? ''}`, () => {
    const from = addDays(scene.today, -days), open: Item[] = [], found: Item[] = [], may = new Map<Plan, boolean>();
    for (const [planId, plan] of plansOf(scene, person)) {
      if (!plan.starts || !isActive(plan) || !counts(plan)) continue;
      for (const date of itemsOf(scene, planId, plan, plan.starts.length < 10 ? from.slice(0, 7) : from, scene.today)) {
        if (unsaid(date) && isPast(date.start, scene.today)) open.push(date);
      }
    }
    for (const date of open.sort(byPlace).reverse()) {
      const { plan } = date;
      if (found.length === most) break;
      if (!may.has(plan)) may.set(plan, mayAsk(plan));
      if (may.get(plan)) found.push(date);
    }
    return found;
  });
}

/** What was, newest first: what someone has said of it, what can still be said, and meetings nobody planned. */
export function past(scene: Scene, person: string | undefined, from: string): Item[] {
  const { circle, today } = scene;
  const found = plansOf(scene, person)
    .filter(([, plan]) => plan.starts)
    .flatMap(([planId, plan]) => datesOf(circle, planId, from.slice(0, Math.min(plan.starts!.length, 10)), today).map((date) => item(planId, plan, date)))
    .filter((date) => isPast(date.start, today) && (!unsaid(date) || (isActive(date.plan) && counts(date.plan))));
  for (const [id, time] of Object.entries(circle.times)) {
    if (time.plan !== undefined || (person && !time.people?.includes(person))) continue;
    const { earliest, latest } = boundsOf(time.when ?? {});
    const start = earliest === latest ? latest : latest.slice(0, 7);
    if (latest >= from) found.push({ id, start, original: start, time, plan: { people: time.people ?? [], way: time.way ?? '', status: 'happening' } });
  }
  return found.sort(byPlace).reverse();
}

/** Plans that are not going on: not agreed, paused, ended, or asked for a day that has passed. */
export function resting(scene: Scene, person: string | undefined, shown: readonly Item[]): Item[] {
  const here = new Set(shown.map(({ planId }) => planId));
  return plansOf(scene, person)
    .filter(([planId, plan]) => !here.has(planId) && statusOf(plan) !== 'finished' && !(isActive(plan) && plan.starts))
    .map(([planId, plan]) => ({ id: planId, planId, plan, start: '', original: '' }));
}

/** Dates of one plan that were moved or called off and lie ahead. */
export const exceptions = (scene: Scene, planId: string): Item[] => {
  const plan = scene.circle.plans[planId];
  return plan ? datesOf(scene.circle, planId, scene.today, addDays(scene.today, 370))
    .filter(({ time }) => time?.outcome === 'off' || time?.outcome === 'movedTo').map((date) => item(planId, plan, date)) : [];
};

/** Items by the day, month or other heading they stand under, in order. */
export function byDay(items: readonly Item[]): [string, Item[]][] {
  const days = new Map<string, Item[]>();
  for (const one of items) {
    const key = one.start.slice(0, 10);
    const group = days.get(key);
    if (group) group.push(one);
    else days.set(key, [one]);
  }
  return [...days];
}
