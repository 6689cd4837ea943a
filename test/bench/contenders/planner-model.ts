/** What the hand-written contenders share: the dates of a month by day, words, styles. The dates come from kith's own rules. */
import { occurrences } from '../../../src/core/rhythm.js';
import type { Plan } from '../../../src/core/circle.js';
import { meetings, type Meeting } from './planner-data.js';

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const TODAY = '2026-11-21', ANSWERS = ['It happened', 'It was different', 'It didn’t happen'];
export const LEAD = 'What’s coming up, and what you wished for. This doesn’t send a message to anyone.', KEY = 'A filled shape is agreed. An outline is asked for, not agreed yet.';
const iso = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10), dayOf = (date: string): number => Date.parse(date) / 864e5;
export const initials = (name: string): string => name.split(' ').map((word) => word[0]).join('');
const plans = meetings.map((meeting) => [meeting, { people: [], way: 'inPerson', status: 'happening', zone: 'Europe/London', starts: meeting.starts, repeats: meeting.repeats } as Plan] as const);

function dates(from: string, to: string): Map<string, Meeting[]> {
  const found = new Map<string, Meeting[]>();
  for (const [meeting, plan] of plans) for (const date of occurrences(plan, from, to)) {
    const day = (typeof date === 'string' ? date : (date as { start: string }).start).slice(0, 10), there = found.get(day);
    if (there) there.push(meeting);
    else found.set(day, [meeting]);
  }
  return found;
}
export interface Cell { date: string; n: number; out: boolean; meetings: Meeting[]; more: number }
/** The weeks of a month, `n` months from this one. */
export function monthOf(n: number): { title: string; weeks: Cell[][] } {
  const first = new Date(Date.UTC(2026, 10 + n, 1)), start = first.getTime() / 864e5 - ((first.getUTCDay() + 6) % 7), last = Date.UTC(2026, 11 + n, 0) / 864e5, count = Math.ceil((last - start + 1) / 7);
  const by = dates(iso(start), iso(start + count * 7));
  return {
    title: `${MONTHS[first.getUTCMonth()]!} ${first.getUTCFullYear()}`,
    weeks: Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, i) => {
      const day = start + week * 7 + i, date = iso(day), there = by.get(date) ?? [];
      return { date, n: +date.slice(8), out: new Date(day * 864e5).getUTCMonth() !== first.getUTCMonth(), meetings: there.slice(0, 3), more: there.length - 3 };
    })),
  };
}
/** The last three meetings before today that nobody has said anything of. */
export const asked = (): { meeting: Meeting; day: string }[] => [...dates(iso(dayOf(TODAY) - 42), TODAY)].flatMap(([date, all]) => all.map((meeting) => ({ meeting, date }))).sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 3)
  .map(({ meeting, date }) => ({ meeting, day: `${LONG[(new Date(date).getUTCDay() + 6) % 7]!} ${+date.slice(8)} ${MONTHS[+date.slice(5, 7) - 1]!}` }));

export const ICON = { plus: 'M8 2v12M2 8h12', prev: 'M10 3L5 8l5 5', next: 'M6 3l5 5-5 5' } as const;
export const css = `
#m{padding:32px;color:#1f2328;font-size:16px;line-height:1.5}#m h2{font-size:32px;line-height:1.2;margin:0}#m p{margin:0;color:#555;max-width:36em}#m h3{font-size:19px;margin:0}
#m .row{display:flex;gap:12px;align-items:center}#m .end{margin-left:auto}#m .two{display:grid;grid-template-columns:555px 1fr;gap:48px;margin-top:32px;align-items:start}
#m button{font:inherit;min-height:44px;border:1px solid #888;border-radius:9px;background:#fff;padding:0 12px;font-weight:600;color:inherit}#m .first{background:#1b4d5c;color:#fff}#m .bare{border:0;background:none;min-width:44px}#m .quiet{border:0;background:none;color:#1b4d5c;text-decoration:underline;padding:0;font-weight:400}
#m table{width:100%;border-collapse:collapse;table-layout:fixed;text-align:center}#m th{font-size:13px;font-weight:400;color:#555;padding:8px}#m td{border-top:1px solid #ddd;height:70px;vertical-align:top;padding-top:8px}#m .out{color:#777}#m .now{background:#1b4d5c;color:#fff;border-radius:50%;padding:4px}
#m .pips{display:flex;gap:2px;justify-content:center;flex-wrap:wrap;margin-top:6px}#m .tok{width:24px;height:24px;border-radius:50%;display:grid;place-content:center;color:#fff;font-size:11px;font-weight:700}#m .big{width:40px;height:40px;font-size:14px}
${['#3c6b3a', '#874d18', '#666018', '#1b5c6b', '#5b3f8c', '#8c3f6b', '#8c3f3f', '#3f5b8c', '#4d4d4d', '#2f6b5b'].map((colour, i) => `#m .p${i + 1}{background:${colour}}`).join('')}
#m .card{background:#f6f4ef;border-radius:16px;padding:16px;margin-top:10px;display:grid;gap:12px}#m .card .row b{display:block}#m .three{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}#m .three button{min-height:58px}
#m svg.i{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;vertical-align:-3px;margin-right:6px}
`;
