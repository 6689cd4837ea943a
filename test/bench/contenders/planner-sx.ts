import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import { createEventRecurrencePlugin } from '@schedule-x/event-recurrence';
import { contend } from '../lab/page.js';
import { meetings } from './planner-data.js';

declare const Temporal: { PlainDate: { from(date: string): unknown }; ZonedDateTime: { from(date: string): { add(time: { hours: number }): unknown } } };
const seen = (place: HTMLElement): boolean => place.querySelectorAll('.sx__month-grid-event').length > 20 && (place.querySelector('.sx__month-grid-wrapper')?.getBoundingClientRect().height ?? 0) > 200;
contend({
  show(_data, place) {
    place.style.height = '700px';
    const at = (starts: string) => Temporal.ZonedDateTime.from(`${starts}[UTC]`);
    createCalendar({
      views: [createViewMonthGrid()], selectedDate: Temporal.PlainDate.from('2026-11-21'), timezone: 'UTC', firstDayOfWeek: 1,
      events: meetings.map(({ id, name, starts, repeats }) => ({ id, title: name, start: at(starts), end: at(starts).add({ hours: 1 }), rrule: repeats })),
    } as never, [createEventRecurrencePlugin()] as never).render(place);
  },
  shown: seen,
  acts: { next: {
    // Its arrows listen for the mouse, not for a click.
    act(place) { place.querySelector('.sx__forward-backward-navigation > :last-child')!.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })); },
    shown: (place) => seen(place) && !!place.querySelector('.sx__range-heading')?.textContent?.includes('December'),
  } },
});
