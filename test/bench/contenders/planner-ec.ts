import { createCalendar, DayGrid } from '@event-calendar/core';
import { RRule } from 'rrule';
import { contend } from '../lab/page.js';
import { meetings } from './planner-data.js';

let calendar: { next(): void };
const seen = (place: HTMLElement): boolean => place.querySelectorAll('.ec-event').length > 20 && (place.querySelector('.ec')?.getBoundingClientRect().height ?? 0) > 200;
contend({
  show(_data, place) {
    const rules = meetings.map(({ id, name, starts, repeats }) => ({ id, name, rule: new RRule({ ...RRule.parseString(repeats), dtstart: new Date(`${starts}Z`) }) }));
    calendar = createCalendar(place, [DayGrid], {
      view: 'dayGridMonth', date: '2026-11-21', firstDay: 1, dayMaxEvents: true, height: '700px',
      // It knows no repeating events: rrule gives it those of the month, and no others.
      eventSources: [{ events: ({ start, end }: { start: Date; end: Date }) => rules.flatMap(({ id, name, rule }) => rule.between(start, end, true).map((at) => ({ id: `${id}-${+at}`, title: name, start: at, end: new Date(+at + 36e5) }))) }],
    } as never) as never;
  },
  shown: seen,
  acts: { next: { act() { calendar.next(); }, shown: (place) => seen(place) && !!place.querySelector('.ec-title')?.textContent?.startsWith('December') } },
});
