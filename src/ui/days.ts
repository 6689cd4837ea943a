import { addDays as daysLater, addMonths as monthsLater, lastDayOfMonth, startOfWeek as weekStart } from 'date-fns';

/*
 * Arithmetic on local dates as text (`YYYY-MM-DD`). date-fns counts; midday keeps a clock change from moving the day.
 */
const read = (date: string): Date => {
  const day = new Date(2000, Number(date.slice(5, 7)) - 1, 1, 12);
  day.setFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10) || 1));
  return day;
};
const two = (n: number): string => String(n).padStart(2, '0');
const write = (day: Date): string => `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

/** The date so many days later; earlier where `n` is negative. */
export const addDays = (date: string, n: number): string => write(daysLater(read(date), n));
/** The same day of another month, or its last day where it is shorter. */
export const addMonths = (date: string, n: number): string => write(monthsLater(read(date), n));
/** The last day of a date's month. */
export const endOfMonth = (date: string): string => write(lastDayOfMonth(read(date)));
/** The day a date's week begins on. @param first 1 Monday to 7 Sunday */
export const startOfWeek = (date: string, first: number): string => write(weekStart(read(date), { weekStartsOn: (first % 7) as 0 }));
