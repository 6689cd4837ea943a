import { expect } from 'chai';
import { toICalendar, type CalendarOptions } from '../../src/core/calendar-file.js';
import { emptyCircle, type Circle, type Plan, type Time } from '../../src/core/circle.js';
import type { Words } from '../../src/core/words.js';

const circleWith = (plan: Partial<Plan>, times: Record<string, Time> = {}, more: Partial<Circle> = {}): Circle => ({
  ...emptyCircle('circle', { name: 'Kayleigh' }), people: { ellie: { name: 'Ellie' }, sam: { name: 'Sam', hideName: true } },
  plans: { p1: { people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2025-03-08T14:00', zone: 'Europe/London', ...plan } }, times, ...more,
});
const linesOf = (circle: Circle, options?: CalendarOptions, ids = ['p1']): string[] => toICalendar(circle, ids, options).replace(/\r\n /g, '').split('\r\n');
const starting = (lines: string[], ...names: string[]): string[] => lines.filter((line) => names.some((name) => line.startsWith(name)));
const SAME = ['BEGIN:VCALENDAR', 'VERSION:', 'PRODID:', 'CALSCALE:', 'UID:', 'DTSTAMP:', 'SEQUENCE:', 'SUMMARY:', 'CLASS:', 'BEGIN:VEVENT', 'END:VCALENDAR'];
/** What is said of the dates of each event. */
const events = (plan: Partial<Plan>, times?: Record<string, Time>, more?: Partial<Circle>, options?: CalendarOptions): string[] =>
  linesOf(circleWith(plan, times, more), options).join('\n').replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\n/, '').split('END:VEVENT\n')
    .map((event) => event.split('\n').filter((line) => line && !SAME.some((name) => line.startsWith(name))).join(' ')).filter((event) => event);

/** `STANDARD from > to, since when, rule`, as the tz database tells it. */
function zoneOf(zone: string, starts: string, until?: string, options?: CalendarOptions): string[] {
  const text = linesOf(circleWith({ zone, starts, repeats: 'FREQ=DAILY', ...(until && { until }) }), options).join('\n');
  expect(text).to.include(`BEGIN:VTIMEZONE\nTZID:${zone}\nBEGIN:`);
  return [...text.matchAll(/BEGIN:(STANDARD|DAYLIGHT)\nDTSTART:(.*)\nTZOFFSETFROM:(.*)\nTZOFFSETTO:(.*)\n(?:RRULE:FREQ=YEARLY;(.*)\n)?END:\1\n/g)]
    .map(([, name, since, from, to, rule = '']) => `${name} ${from} > ${to} ${since} ${rule}`.trim());
}

describe('a zone in the calendar file', () => {
  const rows: [zone: string, starts: string, until: string | undefined, now: string | undefined, ...parts: string[]][] = [
    // The European rule of 1996; open at the end.
    ['Europe/London', '2003-03-08T14:00', undefined, undefined, 'STANDARD +0000 > +0000 20020101T000000', 'DAYLIGHT +0000 > +0100 20020331T010000 BYMONTH=3;BYDAY=-1SU', 'STANDARD +0100 > +0000 20021027T020000 BYMONTH=10;BYDAY=-1SU'],
    // British Standard Time: no change from 1968 to 1971. What reaches beyond the plan by twenty years is still told.
    ['Europe/London', '1967-03-08T14:00', '1969-01-01', undefined, 'STANDARD +0000 > +0000 19660101T000000', 'DAYLIGHT +0000 > +0100 19660320T020000 BYMONTH=3;BYDAY=3SU;UNTIL=19670319T020000Z', 'STANDARD +0100 > +0000 19661023T030000',
      'STANDARD +0100 > +0000 19671029T030000', 'STANDARD +0000 > +0100 19680218T020000', 'STANDARD +0100 > +0000 19711031T030000 BYMONTH=10;BYDAY=-1SU;UNTIL=19751026T020000Z', 'DAYLIGHT +0000 > +0100 19720319T020000 BYMONTH=3;BYDAY=3SU;UNTIL=19800316T020000Z',
      'STANDARD +0100 > +0000 19761024T030000 BYMONTH=10;BYDAY=4SU;UNTIL=19771023T020000Z', 'STANDARD +0100 > +0000 19781029T030000 BYMONTH=10;BYDAY=-1SU;UNTIL=19801026T020000Z', 'DAYLIGHT +0000 > +0100 19810329T010000 BYMONTH=3;BYDAY=-1SU', 'STANDARD +0100 > +0000 19811025T020000 BYMONTH=10;BYDAY=4SU;UNTIL=19881023T010000Z',
      'STANDARD +0100 > +0000 19891029T020000'],
    // The Energy Policy Act of 2005.
    ['America/New_York', '2003-03-08T14:00', undefined, '2026-11-22T10:00:00Z', 'STANDARD -0500 > -0500 20020101T000000', 'DAYLIGHT -0500 > -0400 20020407T020000 BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z', 'STANDARD -0400 > -0500 20021027T020000 BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z',
      'DAYLIGHT -0500 > -0400 20070311T020000 BYMONTH=3;BYDAY=2SU', 'STANDARD -0400 > -0500 20071104T020000 BYMONTH=11;BYDAY=1SU'],
    // Half an hour of summer time; its end moved for the games of 2006.
    ['Australia/Lord_Howe', '2003-03-08T14:00', undefined, undefined, 'STANDARD +1100 > +1100 20020101T000000', 'STANDARD +1100 > +1030 20020331T020000 BYMONTH=3;BYDAY=-1SU;UNTIL=20050326T150000Z', 'DAYLIGHT +1030 > +1100 20021027T020000 BYMONTH=10;BYDAY=-1SU;UNTIL=20071027T153000Z',
      'STANDARD +1100 > +1030 20060402T020000', 'STANDARD +1100 > +1030 20070325T020000', 'STANDARD +1100 > +1030 20080406T020000 BYMONTH=4;BYDAY=1SU', 'DAYLIGHT +1030 > +1100 20081005T020000 BYMONTH=10;BYDAY=1SU'],
    // Abolished in 2019, after a last year that began later.
    ['America/Sao_Paulo', '2016-03-08T14:00', '2018-01-01', undefined, 'STANDARD -0200 > -0200 20150101T000000', 'STANDARD -0200 > -0300 20150222T000000', 'DAYLIGHT -0300 > -0200 20151018T000000 BYMONTH=10;BYDAY=3SU;UNTIL=20171015T030000Z', 'STANDARD -0200 > -0300 20160221T000000 BYMONTH=2;BYDAY=3SU;UNTIL=20190217T020000Z',
      'DAYLIGHT -0300 > -0200 20181104T000000'],
    // For good, there and back: no summer time.
    ['Africa/Khartoum', '2016-03-08T14:00', '2018-01-01', undefined, 'STANDARD +0300 > +0300 20150101T000000', 'STANDARD +0300 > +0200 20171101T000000'],
    ['Asia/Pyongyang', '2014-03-08T14:00', '2019-01-01', undefined, 'STANDARD +0900 > +0900 20130101T000000', 'STANDARD +0900 > +0830 20150815T000000', 'STANDARD +0830 > +0900 20180504T233000'],
    // The last to count seconds.
    ['Africa/Monrovia', '1971-03-08T14:00', '1972-01-01', undefined, 'STANDARD -004430 > -004430 19700101T000000', 'STANDARD -004430 > +0000 19720107T000000'],
    ['Asia/Kathmandu', '2026-03-08T14:00', undefined, undefined, 'STANDARD +0545 > +0545 20250101T000000'],
    ['UTC', '2026-03-08T14:00', undefined, undefined, 'STANDARD +0000 > +0000 20250101T000000'],
  ];
  for (const [zone, starts, until, now, ...parts] of rows) it(`${zone} from ${starts.slice(0, 4)}`, () => { expect(zoneOf(zone, starts, until, now ? { now } : {})).to.deep.equal(parts); });

  it('stands once for all plans in it, from the year before the first of them to after the last', () => {
    const circle = circleWith({}), plan = (starts: string, zone?: string): Plan => ({ people: ['ellie'], way: 'phoneCall', status: 'agreed', starts, ...(zone && { zone }) });
    circle.plans = { a: plan('2026-03-08T14:00', 'Africa/Khartoum'), b: plan('1999-06-08T14:00', 'Africa/Khartoum'), c: plan('2026-03-08T14:00', 'Asia/Kathmandu'), d: plan('2026-03-08', 'Europe/London'), e: plan('2026-03-08T14:00'), f: plan('2026-03-08T14:00', 'Nowhere/AtAll') };
    const lines = linesOf(circle, {}, Object.keys(circle.plans));
    expect(starting(lines, 'TZID:')).to.deep.equal(['TZID:Africa/Khartoum', 'TZID:Asia/Kathmandu']);
    // Summer time went in 1985; the clocks moved for good in 2000 and 2017.
    expect(starting(lines, 'DTSTART:')).to.deep.equal(['DTSTART:19980101T000000', 'DTSTART:20000115T120000', 'DTSTART:20171101T000000', 'DTSTART:20250101T000000', 'DTSTART:20260308T140000', 'DTSTART:20260308T140000']);
    expect(starting(lines, 'DTSTART;')).to.deep.equal(['DTSTART;TZID=Africa/Khartoum:20260308T140000', 'DTSTART;TZID=Africa/Khartoum:19990608T140000', 'DTSTART;TZID=Asia/Kathmandu:20260308T140000', 'DTSTART;VALUE=DATE:20260308']);
  });

  it('reaches back to what was moved to before the first', () => {
    const lines = linesOf(circleWith({ starts: '2026-01-05T14:00', repeats: 'FREQ=WEEKLY', until: '2026-06-01' }, { 'p1@2026-01-12': { outcome: 'movedTo', starts: '2024-12-30T14:00' } }));
    expect(starting(lines, 'DTSTART:')[0]).to.equal('DTSTART:20230101T000000');
  });
});

describe('an event in the calendar file', () => {
  const LONDON = 'DTSTART;TZID=Europe/London:20250308T140000', weekly = { repeats: 'FREQ=WEEKLY' };
  const rows: [why: string, plan: Partial<Plan>, times: Record<string, Time>, ...events: string[]][] = [
    ['once', {}, {}, LONDON],
    ['once, on a day', { starts: '2025-03-08' }, {}, 'DTSTART;VALUE=DATE:20250308'],
    ['once, in no zone', { zone: '' }, {}, 'DTSTART:20250308T140000'],
    ['once, moved', {}, { 'p1@2025-03-08': { outcome: 'movedTo', starts: '2025-03-09T10:30' } }, 'DTSTART;TZID=Europe/London:20250309T103000'],
    ['once, moved to a day', {}, { 'p1@2025-03-08': { outcome: 'movedTo', starts: '2025-03-09' } }, 'DTSTART;VALUE=DATE:20250309'],
    ['once, marked since', {}, { 'p1@2025-03-08': { outcome: 'happened' } }, LONDON],
    ['weekly', weekly, {}, `${LONDON} RRULE:FREQ=WEEKLY`],
    ['weekly, so many times', { repeats: 'FREQ=WEEKLY;COUNT=5' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;COUNT=5`],
    ['weekly until a day, to its last minute there', { ...weekly, until: '2025-03-30' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250330T225900Z`],
    ['weekly until a day, in no zone', { ...weekly, zone: '', until: '2025-03-30' }, {}, 'DTSTART:20250308T140000 RRULE:FREQ=WEEKLY;UNTIL=20250330T235900'],
    ['weekly until a day, as days', { ...weekly, starts: '2025-03-08', until: '2025-03-30' }, {}, 'DTSTART;VALUE=DATE:20250308 RRULE:FREQ=WEEKLY;UNTIL=20250330'],
    ['the sooner of COUNT and until: the day', { repeats: 'FREQ=WEEKLY;COUNT=50', until: '2025-03-30' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250329T235900Z`],
    ['the sooner of COUNT and until: the count', { repeats: 'FREQ=WEEKLY;COUNT=2', until: '2025-03-30' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250315T235900Z`],
    ['from the first date that its rule gives', { repeats: 'FREQ=WEEKLY;BYDAY=MO' }, {}, 'DTSTART;TZID=Europe/London:20250310T140000 RRULE:FREQ=WEEKLY;BYDAY=MO'],
    ['called off, and moved', weekly, { 'p1@2025-03-15': { outcome: 'off' }, 'p1@2025-03-22': { outcome: 'movedTo', starts: '2025-03-23T10:00' }, 'p1@2025-03-29': { outcome: 'happened' }, 'p1@2025-03-30': { outcome: 'off' } },
      `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250315T140000`, 'DTSTART;TZID=Europe/London:20250323T100000 RECURRENCE-ID;TZID=Europe/London:20250322T140000'],
    ['moved and then called off', weekly, { 'p1@2025-03-15': { outcome: 'off', starts: '2025-03-16T10:00' } }, `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250315T140000`],
    ['moved to some time in a month: no place in a calendar', weekly, { 'p1@2025-03-15': { outcome: 'movedTo', starts: '2025-04' } }, `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250315T140000`],
    ['the first of them off', weekly, { 'p1@2025-03-08': { outcome: 'off' } }, `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250308T140000`],
    ['moved from a day to a time', { ...weekly, starts: '2025-03-08' }, { 'p1@2025-03-15': { outcome: 'movedTo', starts: '2025-03-16T09:00' } }, 'DTSTART;VALUE=DATE:20250308 RRULE:FREQ=WEEKLY', 'DTSTART;TZID=Europe/London:20250316T090000 RECURRENCE-ID;VALUE=DATE:20250315'],
    ['a rule that nobody understands', { repeats: 'FREQ=SECONDLY' }, {}, LONDON],
    ['once and off', {}, { 'p1@2025-03-08': { outcome: 'off' } }],
    ['once, moved to some time in a month', {}, { 'p1@2025-03-08': { outcome: 'movedTo', starts: '2025-04' } }],
    ['a rule that never comes true', { repeats: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, {}],
    ['some time in a month', { starts: '2025-03' }, {}],
    ['paused', { status: 'paused' }, {}], ['a status that only begins like one', { status: 'happeningSoon' as 'happening' }, {}], ['a status that only ends like one', { status: 'notagreed' as 'agreed' }, {}],
  ];
  for (const [why, plan, times, ...expected] of rows) it(`${expected.length ? '' : 'none: '}${why}`, () => { expect(events(plan, times)).to.deep.equal(expected); });

  it('lasts as long as RFC 5545 can say: hours of a time, days and weeks of a day', () => {
    for (const [lasts, ofTime, ofDay] of [['PT2H', true, false], ['PT90M', true, false], ['PT1H30M', true, false], ['P1DT2H', true, false], ['P1D', true, true], ['P2W', true, true], ['P1Y', false, false], ['P1M', false, false], ['P1W2D', false, false],
      ['PT1H30S', false, false], ['P1DT', false, false], ['PT', false, false], ['P', false, false], ['', false, false], ['xPT2H', false, false], ['PT2Hx', false, false], ['xP1D', false, false], ['P1Dx', false, false], ['P12345D', false, false], ['PT123456M', false, false]] as const) {
      const has = (starts: string): boolean => events({ starts, lasts })[0]!.includes(`DURATION:${lasts}`) && lasts !== '';
      expect([lasts, has('2025-03-08T14:00'), has('2025-03-08')]).to.deep.equal([lasts, ofTime, ofDay]);
      if (!ofTime) expect(events({ lasts })[0]).not.to.include('DURATION');
    }
  });

  it('carries the last of what was written down, and the export, as its stamp', () => {
    const stamp = (plan: Partial<Plan>, times: Record<string, Time>, now?: string): string[] => starting(linesOf(circleWith(plan, times), now === undefined ? {} : { now }), 'DTSTAMP');
    expect(stamp({}, {})).to.deep.equal(['DTSTAMP:19700101T000000Z']);
    expect(stamp({ at: '2025-01-02T10:20:30.400+01:00' }, {})).to.deep.equal(['DTSTAMP:20250102T092030Z']);
    expect(stamp({ at: '2025-01-02T10:20:30Z' }, { 'p1@2025-03-08': { outcome: 'happened', at: '2025-03-08T19:00:00Z' } })).to.deep.equal(['DTSTAMP:20250308T190000Z']);
    expect(stamp({ at: 'once' }, {}, '2026-11-22')).to.deep.equal(['DTSTAMP:20261122T000000Z']);
  });

  it('counts what changed where the circle has no revision', () => {
    const number = (more: Partial<Circle>): string[] => starting(linesOf(circleWith({ repeats: 'FREQ=WEEKLY' }, { 'p1@2025-03-15': { outcome: 'off' }, 'p1@2025-03-22': { outcome: 'movedTo', starts: '2025-03-23' }, 'p1@2025-03-29': { outcome: 'happened' } }, more)), 'SEQUENCE');
    expect(number({})).to.deep.equal(['SEQUENCE:2', 'SEQUENCE:2']);
    expect(number({ revision: 0 })).to.deep.equal(['SEQUENCE:0', 'SEQUENCE:0']);
  });

  it('has a name of its own for each plan of each circle, that holds none of theirs', () => {
    const plan: Plan = { people: ['ellie'], way: 'phoneCall', status: 'agreed', starts: '2026-03-08' };
    const name = (circle: string, id: string): string => starting(linesOf({ ...emptyCircle(circle), plans: { [id]: plan } }, {}, [id]), 'UID:')[0]!;
    const names = ['a', 'b', 'ab', 'ba', 'nan’s plan'].flatMap((id) => ['a', 'b', 'ab', 'ba'].map((circle) => name(circle, id)));
    expect(new Set(names).size).to.equal(names.length);
    for (const one of names) expect(one).to.match(/^UID:[0-9a-f]{32}@kith-elements$/);
    // The first quarter is FNV-1a as published, here of a slash alone.
    expect(name('', '').slice(4, 12)).to.equal('2a0c975e');
  });
});

describe('the words in the calendar file', () => {
  const texts: Record<string, string> = { someone: 'someone', 'list.comma': ' + ', 'way.inPerson': 'See {p} ({me})', 'calendar.title': '{way} | {people}' };
  const wordsWith = (more: Record<string, string> = {}, all: Record<string, string> = { ...texts, ...more }): Words => ({
    lang: 'en', has: (key) => Object.hasOwn(all, key), say: (key, values = {}) => (all[key] ?? key.split('.').at(-1)!).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  });
  const said = (plan: Partial<Plan>, options: CalendarOptions): string[] => starting(linesOf(circleWith(plan), options), 'SUMMARY', 'LOCATION');

  it('are neutral unless asked otherwise', () => {
    const plan = { details: { place: 'The park' } };
    expect(said(plan, {})).to.deep.equal(['SUMMARY:Busy']);
    expect(said(plan, { words: wordsWith(), discreet: true })).to.deep.equal(['SUMMARY:Busy']);
    expect(said(plan, { words: wordsWith({ 'calendar.discreet': 'Prysur' }) })).to.deep.equal(['SUMMARY:Prysur']);
    expect(said(plan, { words: wordsWith({ 'calendar.discreet': '' }) })).to.deep.equal(['SUMMARY:Busy']);
  });

  it('name who and how where they are asked for, but nobody who wants no name there', () => {
    expect(said({ people: ['ellie', 'sam', 'ghost'], details: { place: 'The park' } }, { words: wordsWith(), discreet: false })).to.deep.equal(['SUMMARY:See Ellie + someone + someone (Kayleigh) | Ellie + someone + someone', 'LOCATION:The park']);
    expect(said({ way: 'canoeing' }, { words: wordsWith(), discreet: false })).to.deep.equal(['SUMMARY:canoeing | Ellie']);
    expect(said({ people: ['ellie', 'sam'] }, { discreet: false })).to.deep.equal(['SUMMARY:inPerson: Ellie\\, ?']);
    expect(said({ people: ['constructor'] }, { words: wordsWith({}, { someone: 'someone' }), discreet: false })).to.deep.equal(['SUMMARY:inPerson: someone']);
    expect(starting(linesOf({ ...circleWith({}), me: {} }, { words: wordsWith(), discreet: false }), 'SUMMARY')).to.deep.equal(['SUMMARY:See Ellie () | Ellie']);
  });

  it('are escaped as RFC 5545 says', () => {
    for (const [place, written] of [['a\\b;c,d', 'a\\\\b\\;c\\,d'], ['a\r\nb\rc\nd\u2028e\u2029f', 'a\\nb\\nc\\nd\\ne\\nf'], ['a\u0007b\tc', 'a b c'], ['a\ud800b\udc00', 'a\ufffdb\ufffd'], ['👩🏽‍🦱', '👩🏽‍🦱']] as const) {
      expect(said({ details: { place } }, { discreet: false })[1]).to.equal(`LOCATION:${written}`);
    }
  });

  it('are folded at 75 octets, each letter whole', () => {
    const folded = (place: string): string[] => toICalendar(circleWith({ details: { place } }), ['p1'], { discreet: false }).split('\r\n').filter((line, n, all) => line.startsWith('LOCATION') || all[n - 1]?.startsWith('LOCATION'));
    const x = (n: number): string => 'x'.repeat(n);
    expect(folded(x(66))).to.deep.equal([`LOCATION:${x(66)}`, 'CLASS:PRIVATE']);
    expect(folded(x(67))).to.deep.equal([`LOCATION:${x(66)}`, ' x']);
    expect(folded(x(66 + 75))).to.deep.equal([`LOCATION:${x(66)}`, ` ${x(74)}`]);
    for (const [letter, octets] of [['~', 1], ['\u00a0', 2], ['é', 2], ['\u07ff', 2], ['\u0800', 3], ['€', 3], ['\uffff', 3], ['👩', 4]] as const) {
      expect(folded(x(66 - octets) + letter), letter).to.deep.equal([`LOCATION:${x(66 - octets)}${letter}`, 'CLASS:PRIVATE']);
      expect(folded(x(67 - octets) + letter), letter).to.deep.equal([`LOCATION:${x(67 - octets)}`, ` ${letter}`]);
    }
  });

  it('are one calendar, whole or none', () => {
    expect(linesOf(circleWith({ starts: '2026-03-08' }))).to.deep.equal([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kith-elements//EN', 'CALSCALE:GREGORIAN', 'BEGIN:VEVENT', starting(linesOf(circleWith({ starts: '2026-03-08' })), 'UID')[0],
      'DTSTAMP:19700101T000000Z', 'SEQUENCE:0', 'DTSTART;VALUE=DATE:20260308', 'SUMMARY:Busy', 'CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
    expect(toICalendar(circleWith({}), [])).to.equal('');
    expect(toICalendar(circleWith({}), ['constructor', 'p2'])).to.equal('');
  });
});

describe('what a limit keeps out of the calendar file', () => {
  const LONDON = 'DTSTART;TZID=Europe/London:20250308T140000', weekly = { repeats: 'FREQ=WEEKLY' }, moved = (original: string, starts: string): Record<string, Time> => ({ [`p1@${original}`]: { outcome: 'movedTo', starts } });
  const rows: [why: string, plan: Partial<Plan>, limit: { since?: string; until?: string; person?: string }, times: Record<string, Time>, ...events: string[]][] = [
    ['a limit on someone else', weekly, { person: 'sam' }, {}, `${LONDON} RRULE:FREQ=WEEKLY`],
    ['a limit without a beginning or an end', weekly, {}, {}],
    ['one that ended before the plan began', weekly, { until: '2025-03-07' }, {}, `${LONDON} RRULE:FREQ=WEEKLY`],
    ['one that holds on the first dates: it begins after them', weekly, { until: '2025-03-22' }, {}, 'DTSTART;TZID=Europe/London:20250329T140000 RRULE:FREQ=WEEKLY'],
    ['the same, so many times', { repeats: 'FREQ=WEEKLY;COUNT=5' }, { until: '2025-03-22' }, {}, 'DTSTART;TZID=Europe/London:20250329T140000 RRULE:FREQ=WEEKLY;COUNT=2'],
    ['the same, every other week', { repeats: 'FREQ=WEEKLY;INTERVAL=2' }, { until: '2025-03-22' }, {}, 'DTSTART;TZID=Europe/London:20250405T140000 RRULE:FREQ=WEEKLY;INTERVAL=2'],
    ['one that holds longer than the plan', { ...weekly, until: '2025-06-01' }, { until: '2026-01-01' }, {}],
    ['some weeks, with a change of the clocks among them', weekly, { since: '2025-03-20', until: '2025-04-05' }, {}, `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250322T140000 EXDATE;TZID=Europe/London:20250329T140000 EXDATE;TZID=Europe/London:20250405T140000`],
    ['some weeks, as days', { ...weekly, starts: '2025-03-08' }, { since: '2025-03-22', until: '2025-03-22' }, {}, 'DTSTART;VALUE=DATE:20250308 RRULE:FREQ=WEEKLY EXDATE;VALUE=DATE:20250322'],
    ['some weeks, in no zone', { ...weekly, zone: '' }, { since: '2025-03-22', until: '2025-03-22' }, {}, 'DTSTART:20250308T140000 RRULE:FREQ=WEEKLY EXDATE:20250322T140000'],
    ['one between two dates', weekly, { since: '2025-03-16', until: '2025-03-21' }, {}, `${LONDON} RRULE:FREQ=WEEKLY`],
    ['one without an end: the last date before it', weekly, { since: '2025-03-29' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250322T235900Z`],
    ['the same, as days', { ...weekly, starts: '2025-03-08' }, { since: '2025-03-29' }, {}, 'DTSTART;VALUE=DATE:20250308 RRULE:FREQ=WEEKLY;UNTIL=20250322'],
    ['the same, so many times', { repeats: 'FREQ=WEEKLY;COUNT=50' }, { since: '2025-03-29' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250322T235900Z`],
    ['one that ends in some other century', weekly, { since: '2025-03-29', until: '9999-12-31' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250322T235900Z`],
    ['one that holds from before to some other century', weekly, { until: '9999-12-31' }, {}],
    ['one without an end, before a date that comes only in another century', { repeats: 'FREQ=YEARLY;INTERVAL=150' }, { since: '2025-03-29' }, {}, `${LONDON} RRULE:FREQ=YEARLY;INTERVAL=150;UNTIL=20250308T235900Z`],
    ['one that begins on the last day of the plan', { ...weekly, until: '2025-03-22' }, { since: '2025-03-22' }, {}, `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250315T235900Z`],
    ['once, before it', {}, { since: '2025-03-09' }, {}, LONDON],
    ['once, on its first day', {}, { since: '2025-03-08' }, {}],
    ['once, moved out of it', {}, { since: '2025-03-08', until: '2025-03-10' }, moved('2025-03-08', '2025-03-11T10:00'), 'DTSTART;TZID=Europe/London:20250311T100000'],
    ['once, moved into it', {}, { since: '2025-03-09' }, moved('2025-03-08', '2025-03-11T10:00')],
    ['one date moved out of it', weekly, { since: '2025-03-20', until: '2025-04-04' }, moved('2025-03-29', '2025-04-06T10:00'), `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250322T140000`,
      'DTSTART;TZID=Europe/London:20250406T100000 RECURRENCE-ID;TZID=Europe/London:20250329T140000'],
    ['one date moved to before it begins for good: as far as that one', weekly, { since: '2025-03-20' }, moved('2025-03-29', '2025-03-19T10:00'), `${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250329T235900Z EXDATE;TZID=Europe/London:20250322T140000`,
      'DTSTART;TZID=Europe/London:20250319T100000 RECURRENCE-ID;TZID=Europe/London:20250329T140000'],
    ['one date moved into it', weekly, { since: '2025-03-17', until: '2025-03-21' }, moved('2025-03-15', '2025-03-18T10:00'), `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250315T140000`],
    ['a date called off in it is named once', weekly, { since: '2025-03-20', until: '2025-03-23' }, { 'p1@2025-03-22': { outcome: 'off' } }, `${LONDON} RRULE:FREQ=WEEKLY EXDATE;TZID=Europe/London:20250322T140000`],
  ];
  const limited = (limit: object): Partial<Circle> => ({ limits: { l: { person: 'ellie', kind: 'notAllowed', ways: ['inPerson'], ...limit } } });
  for (const [why, plan, limit, times, ...expected] of rows) it(`${expected.length ? '' : 'none: '}${why}`, () => { expect(events(plan, times, limited(limit))).to.deep.equal(expected); });

  it('is judged day by day, so that what may be before, between and after two limits stays', () => {
    const limits: Circle['limits'] = { a: { person: 'ellie', kind: 'notNow', since: '2025-03-15', until: '2025-03-15' }, b: { person: 'ellie', kind: 'notAllowed', since: '2025-03-29' }, c: { person: 'ellie', kind: 'askFirst' } };
    expect(events(weekly, {}, { limits })).to.deep.equal([`${LONDON} RRULE:FREQ=WEEKLY;UNTIL=20250322T235900Z EXDATE;TZID=Europe/London:20250315T140000`]);
  });

  it('leaves no series of which nothing is left from now on', () => {
    expect(events(weekly, {}, limited({ since: '2025-03-29' }), { now: '2025-03-22' })).to.have.length(1);
    expect(events(weekly, {}, limited({ since: '2025-03-29' }), { now: '2025-03-23T10:00:00Z' })).to.deep.equal([]);
    expect(events({}, {}, limited({ since: '2025-03-29' }), { now: '2026-11-22' })).to.have.length(1);
  });

  it('needs no long time where a limit ends in some other century', () => {
    const began = performance.now();
    linesOf(circleWith({ repeats: 'FREQ=DAILY' }, {}, limited({ since: '2025-03-29', until: '9999-12-31' })));
    expect(performance.now() - began).to.be.lessThan(1000);
  });
});
