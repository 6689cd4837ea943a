/** The few shorthands the invented lives are written with. Everything else is plain data. */
import type { Actor, Closeness, Outcome, Placing, SeenBy, Signed, Time, When } from '../../src/core/circle.js';

/** The day every life is told from. */
export const today = '2026-11-21';
export const zone = 'Europe/London';

/** `['me', 'team']`: the person and every worker. */
export const shared: SeenBy = ['me', 'team'];
/** `['me']`: what someone else wrote, for the person's eyes. */
export const onlyMe: SeenBy = ['me'];

export const person = (id: string): Actor => ({ id, role: 'me' });
export const worker = (id: string): Actor => ({ id, role: 'worker' });
export const supporter = (id: string): Actor => ({ id, role: 'supporter' });

export const when = (edtf: string, said?: string): When => (said === undefined ? { edtf } : { edtf, said });

/** Signs each record that does not say who wrote it. */
export function by<T extends Signed>(actor: Actor, records: Record<string, NoInfer<T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { by: actor, ...record }]));
}

/** Placings from rows of id, person, closeness and day. */
export function placed(actor: Actor, rows: [id: string, person: string, closeness: Closeness, day: string][], seenBy?: SeenBy): Record<string, Placing> {
  return Object.fromEntries(rows.map(([id, who, closeness, day]) =>
    [id, { person: who, closeness, at: `${day}T16:00:00Z`, by: actor, ...(seenBy && { seenBy }) }]));
}

/** The marked dates of one plan. */
export function marked(plan: string, actor: Actor, dates: Record<string, Outcome | Omit<Time, 'plan'>>): Record<string, Time> {
  return Object.fromEntries(Object.entries(dates).map(([date, mark]) =>
    [`${plan}@${date}`, { plan, by: actor, ...(typeof mark === 'string' ? { outcome: mark } : mark) }]));
}

/** Every `days`-th day from `first` up to and with `last`, each `happened` unless `except` says otherwise; `null` leaves a day unmarked. */
export function all(first: string, last: string, days: number, except: Record<string, Outcome | Omit<Time, 'plan'> | null> = {}): Record<string, Outcome | Omit<Time, 'plan'>> {
  const found: Record<string, Outcome | Omit<Time, 'plan'>> = {};
  for (let day = Date.parse(`${first}T00:00:00Z`); day <= Date.parse(`${last}T00:00:00Z`); day += days * 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const mark = date in except ? except[date] : 'happened';
    if (mark) found[date] = mark;
  }
  return found;
}
