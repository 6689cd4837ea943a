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

export { SCHOOLS };
