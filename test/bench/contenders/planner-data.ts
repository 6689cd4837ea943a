/** Twenty meetings that repeat, all ten years old, with the same twenty people: a circle for kith, and rules for the others. */
import { ken } from '../../../stories/circles/ken.js';
import type { Circle, Plan } from '../../../src/core/circle.js';

const RULES = ['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=MONTHLY;BYDAY=2SA', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=1SU'];
const NAMES = ['Arthur Ash', 'Bridget Brook', 'Clem Catchpole', 'Dot Dyer', 'Eric Eade', 'Florence Fisk', 'Gwen Gooch', 'Harry Harbour', 'Iris Ash', 'Jock Brook', 'Kath Catchpole', 'Len Dyer', 'Mavis Eade', 'Norman Fisk', 'Olive Gooch', 'Percy Harbour', 'Queenie Ash', 'Reg Brook', 'Stella Catchpole', 'Tommy Dyer'];

export interface Meeting { id: string; name: string; starts: string; repeats: string; colour: number }
export const meetings: Meeting[] = NAMES.map((name, i) => ({ id: `m-${i}`, name, starts: `2016-${String(1 + (i % 11)).padStart(2, '0')}-${String(1 + i).padStart(2, '0')}T${String(9 + (i % 10)).padStart(2, '0')}:30`, repeats: RULES[i % RULES.length]!, colour: 1 + (i % 10) }));

export function circle(): Circle {
  const by = { id: 'ken', role: 'me' } as const;
  const plans: Record<string, Plan> = {}, people: Circle['people'] = {};
  for (const { id, name, starts, repeats, colour } of meetings) {
    people[`p-${id}`] = { name, kinds: ['friend'], colour, by };
    plans[id] = { people: [`p-${id}`], way: 'inPerson', status: 'happening', zone: 'Europe/London', starts, ends: `${starts.slice(0, 11)}${String(+starts.slice(11, 13) + 1).padStart(2, '0')}:30`, repeats, by } as Plan;
  }
  return { ...ken, id: 'circle-series', people, placings: {}, wishes: {}, replies: {}, plans, times: {}, feelings: {}, entries: {}, days: {}, limits: {}, reviews: {} };
}
