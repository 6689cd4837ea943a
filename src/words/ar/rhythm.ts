import type { Text } from '../../ui/shelf.js';
import type { rhythm as english, rhythmWorker as englishWorker } from '../en/rhythm.js';

/** Of two words, those joined by a space that does not part them: the list is cut at plain spaces. */
const ordinals = [
  'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر',
  'الحادي عشر', 'الثاني عشر', 'الثالث عشر', 'الرابع عشر', 'الخامس عشر', 'السادس عشر', 'السابع عشر', 'الثامن عشر', 'التاسع عشر', 'العشرين',
  'الحادي والعشرين', 'الثاني والعشرين', 'الثالث والعشرين', 'الرابع والعشرين', 'الخامس والعشرين', 'السادس والعشرين', 'السابع والعشرين',
  'الثامن والعشرين', 'التاسع والعشرين', 'الثلاثين', 'الحادي والثلاثين',
].map((word) => word.replaceAll(' ', '\u00a0')).join(' ');

/** How arrangements repeat, and what a calendar file says, in Arabic. */
export const rhythm: Record<keyof typeof english, Text> = {
  'rhythm.day.1': 'كل يوم',
  'rhythm.day.2': 'كل يومين',
  'rhythm.day.n': { zero: 'كل {n} يوم', one: 'كل يوم', two: 'كل يومين', few: 'كل {n} أيام', many: 'كل {n} يومًا', other: 'كل {n} يوم' },
  'rhythm.week.1': 'كل أسبوع يوم {days}',
  'rhythm.week.2': 'كل أسبوعين يوم {days}',
  'rhythm.week.n': {
    zero: 'كل {n} أسبوع يوم {days}', one: 'كل أسبوع يوم {days}', two: 'كل أسبوعين يوم {days}', few: 'كل {n} أسابيع يوم {days}',
    many: 'كل {n} أسبوعًا يوم {days}', other: 'كل {n} أسبوع يوم {days}',
  },
  'rhythm.month.1': '{days} من كل شهر',
  'rhythm.month.2': 'كل شهرين، {days} من الشهر',
  'rhythm.month.n': {
    zero: 'كل {n} شهر، {days} من الشهر', one: '{days} من كل شهر', two: 'كل شهرين، {days} من الشهر', few: 'كل {n} أشهر، {days} من الشهر',
    many: 'كل {n} شهرًا، {days} من الشهر', other: 'كل {n} شهر، {days} من الشهر',
  },
  'rhythm.year.1': 'كل سنة في {days}',
  'rhythm.year.2': 'كل سنتين في {days}',
  'rhythm.year.n': {
    zero: 'كل {n} سنة في {days}', one: 'كل سنة في {days}', two: 'كل سنتين في {days}', few: 'كل {n} سنوات في {days}', many: 'كل {n} سنة في {days}',
    other: 'كل {n} سنة في {days}',
  },
  'rhythm.months.1': 'في وقت ما كل شهر',
  'rhythm.months.2': 'في وقت ما كل شهرين',
  'rhythm.months.n': {
    zero: 'في وقت ما كل {n} شهر', one: 'في وقت ما كل شهر', two: 'في وقت ما كل شهرين', few: 'في وقت ما كل {n} أشهر', many: 'في وقت ما كل {n} شهرًا',
    other: 'في وقت ما كل {n} شهر',
  },
  'rhythm.years.1': 'في وقت ما كل سنة',
  'rhythm.years.2': 'في وقت ما كل سنتين',
  'rhythm.years.n': {
    zero: 'في وقت ما كل {n} سنة', one: 'في وقت ما كل سنة', two: 'في وقت ما كل سنتين', few: 'في وقت ما كل {n} سنوات', many: 'في وقت ما كل {n} سنة',
    other: 'في وقت ما كل {n} سنة',
  },
  'rhythm.weekdays': 'كل يوم من الاثنين إلى الجمعة',
  'rhythm.nth.1': '{day} الأول',
  'rhythm.nth.2': '{day} الثاني',
  'rhythm.nth.3': '{day} الثالث',
  'rhythm.nth.4': '{day} الرابع',
  'rhythm.nth.5': '{day} الخامس',
  'rhythm.nth.-1': '{day} الأخير',
  'rhythm.nth.-2': '{day} قبل الأخير',
  'rhythm.nth.-3': '{day} الثالث من النهاية',
  'rhythm.nth.-4': '{day} الرابع من النهاية',
  'rhythm.nth.-5': '{day} الخامس من النهاية',
  'rhythm.ordinals': ordinals,
  'rhythm.date': 'اليوم {date}',
  'rhythm.lastDay': 'اليوم الأخير',
  'rhythm.of': '{day} من {month}',
  'rhythm.only': '{what}، في {months}',
  'rhythm.short': '{what} (إن وُجد)',
  'rhythm.at': '{what}، الساعة {time}',
  'rhythm.until': '{what}، حتى {date}',
  'rhythm.times': { zero: '{what}، {n} مرة', one: '{what}، مرة واحدة', two: '{what}، مرتين', few: '{what}، {n} مرات', many: '{what}، {n} مرة', other: '{what}، {n} مرة' },
  'rhythm.open': '{what}، إلى أن يتغيّر ذلك',
  'rhythm.other': 'أكثر من مرة، في أيام محددة',
  'calendar.discreet': 'وقت محجوز',
  'calendar.title': '{way}: {people}',
};

/** What the Worker voice says otherwise. */
export const rhythmWorker: Record<keyof typeof englishWorker, Text> = {
  'rhythm.open': '{what}، دون تاريخ انتهاء',
};
