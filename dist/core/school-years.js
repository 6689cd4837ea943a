import { boundsOf } from './when.js';

const england = {
  cohort: "09-01",
  starts: "09",
  ends: "07",
  classes: { nursery: [-1, 1], reception: [0, 1], year: [1, 13] }
};
const SCHOOLS = {
  england,
  wales: england,
  scotland: { cohort: "03-01", starts: "08", ends: "06", classes: { nursery: [-1, 1], primary: [0, 7], secondary: [7, 6] } },
  // Primary 1 is also Year 1, so that the first year after primary school is Year 8.
  northernIreland: { cohort: "07-02", starts: "09", ends: "06", classes: { nursery: [-1, 1], primary: [0, 7], year: [0, 14] } }
};
function schoolYear(name, n, born, home) {
  const system = [home, ...Object.keys(SCHOOLS)].map((id) => Object.hasOwn(SCHOOLS, id) ? SCHOOLS[id] : void 0).find((one) => one && n > 0 && n <= (one.classes[name]?.[1] ?? 0));
  if (!system) return;
  const { earliest, latest } = boundsOf(born), first = system.classes[name][0];
  const year = (day) => +day.slice(0, 4) - (day.slice(5) < system.cohort ? 1 : 0) + 4 + first + n;
  const from = year(earliest), to = year(latest), four = (number) => String(number).padStart(4, "0");
  return from === to ? `${four(from)}-${system.starts}/${four(to + 1)}-${system.ends}` : `[${four(from)}-${system.starts}..${four(to + 1)}-${system.ends}]`;
}

export { SCHOOLS, schoolYear };
