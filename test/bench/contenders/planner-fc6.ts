import { contend } from '../lab/page.js';
import { meetings } from './planner-data.js';

/** Its own built scripts go in front, and rrule with them. */
interface Calendar { render(): void; next(): void }
declare const FullCalendar: { Calendar: new (place: HTMLElement, options: unknown) => Calendar };
let calendar: Calendar;
const seen = (place: HTMLElement): boolean => place.querySelectorAll('.fc-event').length > 20 && place.querySelector('.fc-daygrid-body')!.getBoundingClientRect().height > 200;
contend({
  show(_data, place) {
    calendar = new FullCalendar.Calendar(place, {
      initialView: 'dayGridMonth', initialDate: '2026-11-21', now: '2026-11-21', firstDay: 1, timeZone: 'UTC', dayMaxEvents: 3, height: 700,
      events: meetings.map(({ id, name, starts, repeats }) => ({ id, title: name, rrule: `DTSTART:${starts.replace(/[-:]/g, '')}00Z\nRRULE:${repeats}`, duration: '01:00' })),
    });
    calendar.render();
  },
  shown: seen,
  acts: { next: { act() { calendar.next(); }, shown: (place) => seen(place) && place.querySelector('.fc-toolbar-title')!.textContent!.startsWith('December') } },
});
