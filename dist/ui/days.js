import { addMonths as addMonths$1, addDays as addDays$1, lastDayOfMonth } from 'date-fns';

const read = (date) => {
  const day = new Date(2e3, Number(date.slice(5, 7)) - 1, 1, 12);
  day.setFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10) || 1));
  return day;
};
const two = (n) => String(n).padStart(2, "0");
const write = (day) => `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
const addDays = (date, n) => write(addDays$1(read(date), n));
const addMonths = (date, n) => write(addMonths$1(read(date), n));
const endOfMonth = (date) => write(lastDayOfMonth(read(date)));

export { addDays, addMonths, endOfMonth };
