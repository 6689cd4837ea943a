import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import rrule from '@fullcalendar/rrule';
import { contend } from '../lab/page.js';
import { meetings } from './planner-data.js';

let calendar: Calendar;
const names = new Set(meetings.map(({ name }) => name));
const events = (place: HTMLElement): number => [...place.querySelectorAll('*')].filter((one) => !one.firstElementChild && names.has(one.textContent!.trim())).length;
const seen = (place: HTMLElement): boolean => events(place) > 20 && place.getBoundingClientRect().height > 200;
contend({
  show(_data, place) {
    calendar = new Calendar(place, {
      plugins: [rrule, dayGrid, theme], initialView: 'dayGridMonth', initialDate: '2026-11-21', now: '2026-11-21', firstDay: 1, timeZone: 'UTC', dayMaxEvents: 3, height: 700, headerToolbar: { start: 'title', end: 'prev,next' },
      events: meetings.map(({ id, name, starts, repeats }) => ({ id, title: name, rrule: `DTSTART:${starts.replace(/[-:]/g, '')}00Z\nRRULE:${repeats}`, duration: '01:00' })),
    } as never);
    calendar.render();
  },
  shown: seen,
  acts: { next: { act() { calendar.next(); }, shown: (place) => place.textContent!.includes('December 2026') && seen(place) } },
});
