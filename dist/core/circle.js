const FORMAT = 1;
const COLLECTIONS = [
  "people",
  "placings",
  "wishes",
  "replies",
  "plans",
  "times",
  "feelings",
  "entries",
  "days",
  "limits",
  "reviews"
];
function emptyCircle(id, me = {}) {
  return {
    kith: FORMAT,
    id,
    me,
    people: {},
    placings: {},
    wishes: {},
    replies: {},
    plans: {},
    times: {},
    feelings: {},
    entries: {},
    days: {},
    limits: {},
    reviews: {},
    erased: {}
  };
}

export { COLLECTIONS, FORMAT, emptyCircle };
