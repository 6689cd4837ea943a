import type { Circle, SeenBy } from './circle.js';
import { reaches } from './visible.js';
import { kindGroups } from './vocabulary.js';

/**
 * Whether the person's words stay folded while others are at the screen with them: someone of these may not see the record. Who is not one of the
 * person's own people, or is known as a worker, is of the team.
 * @param present ids of who is at the screen
 * @param record of a collection that is the person's alone where it does not say otherwise
 */
export const isFolded = ({ people }: Pick<Circle, 'people'>, present: readonly string[], { seenBy = ['me'] }: { readonly seenBy?: SeenBy | undefined }): boolean =>
  !present.every((id) => {
    const kinds = Object.hasOwn(people, id) ? people[id]!.kinds ?? [] : undefined;
    return reaches(seenBy, { id, role: !kinds || kinds.some((kind) => (kindGroups.workers as string[]).includes(kind)) ? 'worker' : 'supporter' });
  });

const cuts = new WeakMap<Circle, { beside: string; circle: Circle }>();
/**
 * The circle without plans that someone at the screen may not see, what was said of these, and meetings that nobody planned: others are told
 * of a meeting by its plan alone. The same object where nothing is folded, and as long as the same are there.
 * @param present ids of who is at the screen
 */
export function withoutFolded(circle: Circle, present: readonly string[]): Circle {
  if (!present.length) return circle;
  const beside = JSON.stringify(present), known = cuts.get(circle);
  if (known?.beside === beside) return known.circle;
  const kept = <T>(records: Record<string, T>, stays: (record: T, id: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(records).filter(([id, record]) => stays(record, id)));
  const plans = kept(circle.plans, ({ seenBy = ['everyone'] }) => !isFolded(circle, present, { seenBy }));
  const stands = (plan: string | undefined): boolean => plan === undefined || !Object.hasOwn(circle.plans, plan) || Object.hasOwn(plans, plan);
  const times = kept(circle.times, ({ plan }, id) => {
    const of = plan ?? (id.includes('@') ? id.slice(0, id.lastIndexOf('@')) : undefined);
    return of !== undefined && Object.hasOwn(plans, of);
  });
  const wishes = kept(circle.wishes, ({ plan }) => stands(plan)), same = ([a, b]: readonly [object, object]): boolean => Object.keys(a).length === Object.keys(b).length;
  const cut = [[plans, circle.plans], [times, circle.times], [wishes, circle.wishes]].every((pair) => same(pair as [object, object])) ? circle : { ...circle, plans, times, wishes };
  cuts.set(circle, { beside, circle: cut });
  return cut;
}
