import type { Text } from '../../ui/shelf.js';
import type { when as en } from '../en/when.js';

/**
 * Dates, times and ages in Welsh. Names of months are never put after a word that would change their first letter
 * ("o Fawrth", "ym Mai", "a Thachwedd"); weekdays stand without "dydd", which the sentences add.
 */
export const when: Record<keyof typeof en, Text> = {
  'month.1': 'Ionawr', 'month.2': 'Chwefror', 'month.3': 'Mawrth', 'month.4': 'Ebrill', 'month.5': 'Mai', 'month.6': 'Mehefin',
  'month.7': 'Gorffennaf', 'month.8': 'Awst', 'month.9': 'Medi', 'month.10': 'Hydref', 'month.11': 'Tachwedd', 'month.12': 'Rhagfyr',
  'weekday.1': 'Llun', 'weekday.2': 'Mawrth', 'weekday.3': 'Mercher', 'weekday.4': 'Iau', 'weekday.5': 'Gwener',
  'weekday.6': 'Sadwrn', 'weekday.7': 'Sul',
  'weekdayShort.1': 'Llun', 'weekdayShort.2': 'Maw', 'weekdayShort.3': 'Mer', 'weekdayShort.4': 'Iau', 'weekdayShort.5': 'Gwe',
  'weekdayShort.6': 'Sad', 'weekdayShort.7': 'Sul',
  'when.day': '{day} {month} {year}',
  'when.dayNoYear': '{day} {month}',
  'when.month': '{month} {year}',
  'when.monthNoYear': '{month}',
  'when.year': '{year}',
  'when.decade': 'y {year}au',
  'when.season.21': 'gwanwyn {year}',
  'when.season.22': 'haf {year}',
  'when.season.23': 'hydref {year}',
  'when.season.24': 'gaeaf {year}',
  'when.weekday': 'Dydd {weekday} {when}',
  'when.someTime': 'rywbryd yn ystod {when}',
  'when.about': 'o gwmpas {when}',
  'when.maybe': '{when} efallai',
  'when.maybeAbout': 'o gwmpas {when} efallai',
  'when.comma': '{a}, {b}',
  'when.or': '{a}, neu efallai {b}',
  'when.between': 'rywbryd yn y cyfnod {a} – {b}',
  'when.before': 'cyn {when}',
  'when.after': 'ar ôl {when}',
  'when.fromTo': '{a} – {b}',
  'when.toNow': '{when} hyd heddiw',
  'when.from': '{when} ymlaen',
  'when.until': 'hyd at ddiwedd {when}',
  'when.unknown': 'Dw i ddim yn gwybod pryd',
  'time.midnight': 'hanner nos',
  'time.noon': 'hanner dydd',
  'time.am': '{h}am',
  'time.pm': '{h}pm',
  'time.amMin': '{h}:{min}am',
  'time.pmMin': '{h}:{min}pm',
  'time.fromTo': '{a} i {b}',
  'days.today': 'heddiw',
  'days.tomorrow': 'yfory',
  'days.yesterday': 'ddoe',
  'days.in': { zero: 'heddiw', one: 'ymhen {n} diwrnod', two: 'ymhen {n} ddiwrnod', few: 'ymhen {n} diwrnod', many: 'ymhen {n} diwrnod', other: 'ymhen {n} diwrnod' },
  'days.ago': { zero: 'heddiw', one: '{n} diwrnod yn ôl', two: '{n} ddiwrnod yn ôl', few: '{n} diwrnod yn ôl', many: '{n} diwrnod yn ôl', other: '{n} diwrnod yn ôl' },
  'weeks.in': { zero: 'yr wythnos hon', one: 'ymhen wythnos', two: 'ymhen {n} wythnos', few: 'ymhen {n} wythnos', many: 'ymhen {n} wythnos', other: 'ymhen {n} wythnos' },
  'weeks.ago': { zero: 'yr wythnos hon', one: 'wythnos yn ôl', two: '{n} wythnos yn ôl', few: '{n} wythnos yn ôl', many: '{n} wythnos yn ôl', other: '{n} wythnos yn ôl' },
  'months.in': { zero: 'y mis hwn', one: 'ymhen mis', two: 'ymhen {n} fis', few: 'ymhen {n} mis', many: 'ymhen {n} mis', other: 'ymhen {n} mis' },
  'months.ago': { zero: 'y mis hwn', one: 'mis yn ôl', two: '{n} fis yn ôl', few: '{n} mis yn ôl', many: '{n} mis yn ôl', other: '{n} mis yn ôl' },
  // "4 blynedd" but "5 mlynedd" share a plural form; "o flynyddoedd" is right after any number.
  'years.in': { zero: 'eleni', one: 'ymhen blwyddyn', two: 'ymhen {n} flynedd', few: 'ymhen {n} blynedd', many: 'ymhen {n} blynedd', other: 'ymhen {n} o flynyddoedd' },
  'years.ago': { zero: 'eleni', one: 'blwyddyn yn ôl', two: '{n} flynedd yn ôl', few: '{n} blynedd yn ôl', many: '{n} blynedd yn ôl', other: '{n} o flynyddoedd yn ôl' },
  'age.n': '{n}',
  'age.baby': 'llai nag 1',
  'age.or': '{a} neu {b}',
  'age.then': '{a}, wedyn {b}',
  'age.to': '{a} i {b}',
  'age.about': 'tua {age}',
};

/** What the Worker voice says otherwise. */
export const whenWorker: Partial<Record<keyof typeof en, Text>> = {
  'when.unknown': 'Dyddiad anhysbys',
};
