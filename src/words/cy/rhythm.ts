import type { Text } from '../../ui/shelf.js';
import type { rhythm as en } from '../en/rhythm.js';

/** How arrangements repeat, and what a calendar file says, in Welsh. */
export const rhythm: Record<keyof typeof en, Text> = {
  'rhythm.day.1': 'bob dydd',
  'rhythm.day.2': 'bob yn ail ddiwrnod',
  'rhythm.day.n': 'bob {n} diwrnod',
  'rhythm.week.1': 'bob dydd {days}',
  'rhythm.week.2': 'bob yn ail ddydd {days}',
  'rhythm.week.n': 'bob {n} wythnos ar ddydd {days}',
  'rhythm.month.1': '{days} o bob mis',
  'rhythm.month.2': '{days} o bob yn ail fis',
  'rhythm.month.n': { zero: '{days} o bob mis', one: '{days} o bob mis', two: '{days}, bob {n} fis', few: '{days}, bob {n} mis', many: '{days}, bob {n} mis', other: '{days}, bob {n} mis' },
  'rhythm.year.1': 'bob blwyddyn ar {days}',
  'rhythm.year.2': 'bob yn ail flwyddyn ar {days}',
  'rhythm.year.n': { zero: 'bob blwyddyn ar {days}', one: 'bob blwyddyn ar {days}', two: 'bob {n} flynedd ar {days}', few: 'bob {n} blynedd ar {days}', many: 'bob {n} blynedd ar {days}', other: 'bob {n} o flynyddoedd ar {days}' },
  'rhythm.months.1': 'rywbryd bob mis',
  'rhythm.months.2': 'rywbryd bob yn ail fis',
  'rhythm.months.n': { zero: 'rywbryd bob mis', one: 'rywbryd bob mis', two: 'rywbryd bob {n} fis', few: 'rywbryd bob {n} mis', many: 'rywbryd bob {n} mis', other: 'rywbryd bob {n} mis' },
  'rhythm.years.1': 'rywbryd bob blwyddyn',
  'rhythm.years.2': 'rywbryd bob yn ail flwyddyn',
  'rhythm.years.n': { zero: 'rywbryd bob blwyddyn', one: 'rywbryd bob blwyddyn', two: 'rywbryd bob {n} flynedd', few: 'rywbryd bob {n} blynedd', many: 'rywbryd bob {n} blynedd', other: 'rywbryd bob {n} o flynyddoedd' },
  'rhythm.weekdays': 'bob diwrnod o ddydd Llun i ddydd Gwener',
  'rhythm.nth.1': 'y dydd {day} cyntaf',
  'rhythm.nth.2': 'yr ail ddydd {day}',
  'rhythm.nth.3': 'y trydydd dydd {day}',
  'rhythm.nth.4': 'y pedwerydd dydd {day}',
  'rhythm.nth.5': 'y pumed dydd {day}',
  'rhythm.nth.-1': 'y dydd {day} olaf',
  'rhythm.nth.-2': 'y dydd {day} olaf ond un',
  'rhythm.nth.-3': 'y dydd {day} olaf ond dau',
  'rhythm.nth.-4': 'y dydd {day} olaf ond tri',
  'rhythm.nth.-5': 'y dydd {day} olaf ond pedwar',
  // Each with its own article, "y" or "yr", held to it by a no-break space: only a plain space parts the words.
  'rhythm.ordinals': 'y_1af yr_2il y_3ydd y_4ydd y_5ed y_6ed y_7fed yr_8fed y_9fed y_10fed yr_11eg y_12fed y_13eg y_14eg y_15fed yr_16eg yr_17eg y_18fed y_19eg yr_20fed yr_21ain yr_22ain y_23ain y_24ain y_25ain y_26ain y_27ain yr_28ain y_29ain y_30ain yr_31ain'.replaceAll('_', '\u00A0'),
  'rhythm.date': '{date}',
  'rhythm.lastDay': 'y diwrnod olaf',
  'rhythm.of': '{day} ym mis {month}',
  'rhythm.only': '{what}, ym mis {months}',
  'rhythm.short': '{what} (pan fydd un)',
  'rhythm.at': '{what} am {time}',
  'rhythm.until': '{what}, tan {date}',
  'rhythm.times': { zero: '{what}', one: '{what}, unwaith', two: '{what}, dwywaith', few: '{what}, {n} gwaith', many: '{what}, {n} gwaith', other: '{what}, {n} gwaith' },
  'rhythm.open': '{what}, nes i ti ei newid',
  'rhythm.other': 'mwy nag unwaith, ar ddyddiau arbennig',
  'calendar.discreet': 'Prysur',
  'calendar.title': '{way}: {people}',
};

/** What the Worker voice says otherwise. */
export const rhythmWorker: Partial<Record<keyof typeof en, Text>> = {
  'rhythm.open': '{what}, dim dyddiad gorffen',
};
