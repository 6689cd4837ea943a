import type { Text } from '../../ui/shelf.js';
import type { when as english, whenWorker as englishWorker } from '../en/when.js';

const NBSP = '\u00a0';

/**
 * Dates, times and ages in Arabic. The Gregorian months are those of Egypt, Sudan, the Gulf and most international Arabic.
 * The Levant and Iraq say كانون الثاني، شباط، آذار…, and Tunisia and Algeria جانفي، فيفري…: a host gives those as `month.1` to
 * `month.12` of a pack of its own.
 */
export const when: Record<keyof typeof english, Text> = {
  'month.1': 'يناير', 'month.2': 'فبراير', 'month.3': 'مارس', 'month.4': 'أبريل', 'month.5': 'مايو', 'month.6': 'يونيو',
  'month.7': 'يوليو', 'month.8': 'أغسطس', 'month.9': 'سبتمبر', 'month.10': 'أكتوبر', 'month.11': 'نوفمبر', 'month.12': 'ديسمبر',
  'weekday.1': 'الاثنين', 'weekday.2': 'الثلاثاء', 'weekday.3': 'الأربعاء', 'weekday.4': 'الخميس', 'weekday.5': 'الجمعة',
  'weekday.6': 'السبت', 'weekday.7': 'الأحد',
  // Arabic has no short forms in use; without the article they fit a month's columns.
  'weekdayShort.1': 'اثنين', 'weekdayShort.2': 'ثلاثاء', 'weekdayShort.3': 'أربعاء', 'weekdayShort.4': 'خميس', 'weekdayShort.5': 'جمعة',
  'weekdayShort.6': 'سبت', 'weekdayShort.7': 'أحد',
  'when.day': '{day} {month} {year}',
  'when.dayNoYear': '{day} {month}',
  'when.month': '{month} {year}',
  'when.monthNoYear': '{month}',
  'when.year': '{year}',
  'when.decade': 'عقد {year}',
  'when.season.21': 'ربيع {year}',
  'when.season.22': 'صيف {year}',
  'when.season.23': 'خريف {year}',
  'when.season.24': 'شتاء {year}',
  'when.weekday': '{weekday} {when}',
  'when.someTime': 'في وقت ما من {when}',
  'when.about': 'نحو {when}',
  'when.maybe': 'ربما {when}',
  'when.maybeAbout': 'ربما نحو {when}',
  'when.comma': '{a}، {b}',
  'when.or': '{a} أو {b}',
  'when.between': 'في وقت ما بين {a} و{b}',
  'when.before': 'قبل {when}',
  'when.after': 'بعد {when}',
  'when.fromTo': 'من {a} إلى {b}',
  'when.toNow': 'من {when} إلى الآن',
  'when.from': 'من {when}',
  'when.until': 'حتى {when}',
  'when.unknown': 'لا أعرف متى',
  'time.midnight': 'الثانية عشرة ليلًا',
  'time.noon': 'الثانية عشرة ظهرًا',
  'time.am': `{h}${NBSP}ص`,
  'time.pm': `{h}${NBSP}م`,
  'time.amMin': `{h}:{min}${NBSP}ص`,
  'time.pmMin': `{h}:{min}${NBSP}م`,
  'time.fromTo': 'من {a} إلى {b}',
  'days.today': 'اليوم',
  'days.tomorrow': 'غدًا',
  'days.yesterday': 'أمس',
  'days.in': { zero: 'اليوم', one: 'بعد يوم', two: 'بعد يومين', few: 'بعد {n} أيام', many: 'بعد {n} يومًا', other: 'بعد {n} يوم' },
  'days.ago': { zero: 'اليوم', one: 'قبل يوم', two: 'قبل يومين', few: 'قبل {n} أيام', many: 'قبل {n} يومًا', other: 'قبل {n} يوم' },
  'weeks.in': { zero: 'هذا الأسبوع', one: 'بعد أسبوع', two: 'بعد أسبوعين', few: 'بعد {n} أسابيع', many: 'بعد {n} أسبوعًا', other: 'بعد {n} أسبوع' },
  'weeks.ago': { zero: 'هذا الأسبوع', one: 'قبل أسبوع', two: 'قبل أسبوعين', few: 'قبل {n} أسابيع', many: 'قبل {n} أسبوعًا', other: 'قبل {n} أسبوع' },
  'months.in': { zero: 'هذا الشهر', one: 'بعد شهر', two: 'بعد شهرين', few: 'بعد {n} أشهر', many: 'بعد {n} شهرًا', other: 'بعد {n} شهر' },
  'months.ago': { zero: 'هذا الشهر', one: 'قبل شهر', two: 'قبل شهرين', few: 'قبل {n} أشهر', many: 'قبل {n} شهرًا', other: 'قبل {n} شهر' },
  'years.in': { zero: 'هذه السنة', one: 'بعد سنة', two: 'بعد سنتين', few: 'بعد {n} سنوات', many: 'بعد {n} سنة', other: 'بعد {n} سنة' },
  'years.ago': { zero: 'هذه السنة', one: 'قبل سنة', two: 'قبل سنتين', few: 'قبل {n} سنوات', many: 'قبل {n} سنة', other: 'قبل {n} سنة' },
  'age.n': '{n}',
  'age.baby': 'أقل من سنة',
  'age.or': '{a} أو {b}',
  'age.then': '{a} ثم {b}',
  'age.to': 'من {a} إلى {b}',
  'age.about': 'نحو {age}',
};

/** What the Worker voice says otherwise. */
export const whenWorker: Record<keyof typeof englishWorker, Text> = {
  'when.unknown': 'التاريخ غير معروف',
};
