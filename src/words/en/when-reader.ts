import type { HintWords, ReaderWords } from '../../core/when-words.js';

/** What people type for a date in English. */
export const whenReader: ReaderWords = {
  nation: 'england',
  months: [
    ['january', 'jan'], ['february', 'feb', 'febuary'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
    ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  seasons: [['spring', 'springtime'], ['summer', 'summertime'], ['autumn', 'fall'], ['winter', 'wintertime']],
  feasts: {
    '12-24': ['christmas eve', 'xmas eve'], '12-25': ['christmas day', 'xmas day', 'christmas time', 'christmas', 'xmas'], '12-26': ['boxing day'],
    '12-31': ['new year’s eve', 'new years eve'], '01-01': ['new year’s day', 'new years day', 'new year'],
    '10-31': ['halloween', 'hallowe’en'], '11-05': ['bonfire night', 'guy fawkes night'], '02-14': ['valentine’s day', 'valentines day', 'valentine’s'],
  },
  decades: {
    1: ['tens'], 2: ['twenties'], 3: ['thirties'], 4: ['forties'], 5: ['fifties'], 6: ['sixties'], 7: ['seventies'], 8: ['eighties'], 9: ['nineties'], 0: ['noughties'],
  },
  decadeMarks: ['s', '’s'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  numbers: {
    'a baby': 0, 'a newborn': 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  },
  fill: [
    'in', 'on', 'at', 'of', 'the', 'during', 'it', 'was', 'some', 'time', 'sometime', 'back', 'year',
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
  ],
  plain: [
    'i', 'we', 'me', 'my', 'our', 'us', 'they', 'he', 'she', 'it', 'the', 'a', 'an', 'to', 'at', 'in', 'on', 'of', 'with', 'from', 'for', 'into', 's', 'and',
    'was', 'were', 'had', 'got', 'went', 'came', 'moved', 'move', 'moving', 'lived', 'living', 'live', 'stayed', 'left', 'leaving', 'started', 'going', 'when',
  ],
  dontKnow: [
    'don’t know', 'dont know', 'i don’t know', 'i dont know', 'i don’t know when', 'not sure', 'i’m not sure', 'im not sure', 'no idea', 'dunno', 'unknown',
    'can’t remember', 'i can’t remember', 'i forget', 'nobody knows', 'no one knows', 'nobody’s told me', 'nobody has told me', '?',
  ],
  near: {
    today: {}, yesterday: { days: -1 }, tomorrow: { days: 1 }, 'this year': { years: 0 }, 'last year': { years: -1 }, 'a year ago': { years: -1 }, 'next year': { years: 1 }, 'the year before last': { years: -2 },
  },
  ago: ['{n} years ago', '{n} year ago', '{n} yrs ago'],
  between: ['some time between {a} and {b}', 'sometime between {a} and {b}', 'somewhere between {a} and {b}', 'between {a} and {b}'],
  stretch: [
    'from {a} to {b}', 'from {a} until {b}', 'from {a} till {b}', '{a} to {b}', '{a} until {b}', '{a} till {b}', '{a} through {b}', '{a} - {b}', '{a}-{b}',
  ],
  still: [
    'since {a}', 'from {a} to now', 'from {a} until now', 'from {a} onwards', '{a} to now', '{a} until now', '{a} till now', '{a} to today', '{a} onwards', '{a} - now', '{a}-now', '{a} to the present', '{a} - present',
  ],
  from: ['starting from {a}', 'starting in {a}', 'from {a}'],
  until: ['until {a}', 'till {a}', '’til {a}', 'up to {a}', 'up until {a}'],
  or: ['either {a} or {b}', '{a} or {b}', '{a} or maybe {b}'],
  before: ['some time before {a}', 'sometime before {a}', 'just before {a}', 'before {a}'],
  after: ['some time after {a}', 'sometime after {a}', 'just after {a}', 'straight after {a}', 'after {a}'],
  about: [
    'some time around {a}', 'sometime around {a}', 'round about {a}', 'around {a}', 'about {a}', 'roughly {a}', 'approximately {a}', 'approx {a}', 'approx. {a}', 'circa {a}', 'c. {a}', 'c.{a}', 'c {a}', 'c{a}',
    '~{a}', '~ {a}', '{a} or so', '{a}-ish', '{a} ish', '{a}ish', '{a} or thereabouts', 'in about {a}', 'in around {a}',
  ],
  maybe: [
    'i think it was {a}', 'i think it’s {a}', 'i think {a}', 'it might have been {a}', 'might have been {a}', 'it might be {a}', 'might be {a}', 'it could be {a}', 'could be {a}', 'maybe in {a}', 'maybe {a}', 'perhaps {a}', 'possibly {a}', 'probably {a}',
    '{a} maybe', '{a} i think', '{a} probably',
  ],
  thirds: [
    ['early in {a}', 'early {a}', 'in early {a}', 'the early {a}', 'the beginning of {a}', 'beginning of {a}', 'the start of {a}', 'start of {a}'],
    ['mid {a}', 'mid-{a}', 'the mid {a}', 'the middle of {a}', 'middle of {a}', 'in the middle of {a}'],
    ['late in {a}', 'late {a}', 'in late {a}', 'the late {a}', 'the end of {a}', 'end of {a}', 'at the end of {a}'],
  ],
  born: ['when i was born', 'i was born', 'the day i was born', 'my birth', 'at birth', 'born'],
  age: [
    'when i was aged {a}', 'when i was {a} years old', 'when i was {a}', 'i was {a} years old', 'i was {a}', 'i must have been {a}', 'aged {a}', 'at the age of {a}', 'at age {a}', 'age {a}', 'at {a}', '{a} years old', '{a} yrs old',
    'since i was {a}', 'me aged {a}',
  ],
  school: {
    year: ['when i was in year {n}', 'in year {n}', 'year {n}', 'in y{n}', 'yr {n}', 'yr{n}', 'y{n}', 'y {n}'],
    primary: ['when i was in primary {n}', 'in primary {n}', 'primary {n}', 'when i was in p{n}', 'in p{n}', 'p{n}', 'p {n}'],
    secondary: ['when i was in s{n}', 'in s{n}', 's{n}', 's {n}', 'secondary {n}'],
    reception: ['when i was in reception', 'in reception', 'reception', 'reception class', 'reception year'],
    nursery: ['when i was in nursery', 'when i was at nursery', 'in nursery', 'at nursery', 'nursery', 'nursery school'],
  },
};

/** Sentences that say what to type. */
export const whenHints: HintWords = {
  'when.hint': 'Type what you know, like 2015, summer 2015, or when I was 6. Or write “don’t know”.',
  'when.hint.year': 'Add the year, like August 2015. If you’re not sure, put about 2015.',
  'when.hint.day': 'There is no such day. Check the day and the month, like 12 August 2015.',
  'when.hint.order': 'The first date is after the second. Put the earlier one first, like 2013 to 2017.',
  'when.hint.born': 'This can’t be worked out from a birthday. Put a year instead, like about 2015.',
  'when.hint.entry': 'That isn’t in the story yet. Pick something from the list, or put a year, like before 2015.',
  'when.hint.which': 'More than one thing in the story has that name. Pick one from the list.',
};
