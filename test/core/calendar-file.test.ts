import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { toICalendar } from '../../src/core/calendar-file.js';
import { emptyCircle, type Circle, type Limit, type Plan, type Time } from '../../src/core/circle.js';
import { datesOf } from '../../src/core/plan-dates.js';
import { instantOf } from '../../src/core/zones.js';
import { lexicon } from '../../src/ui/words.js';
import { runs } from './runs.js';

const SECRETS = ['Ellie', 'Kayleigh', 'Pizza', 'station', 'ellie', 'kayleigh', 'carePlan', 'family', 'handover'];

function circleWith(plans: Record<string, Partial<Plan>>, times: Record<string, Time> = {}): Circle {
  const circle = emptyCircle('circle-kayleigh', { name: 'Kayleigh' });
  circle.people = { ellie: { name: 'Ellie-Mae' } };
  for (const [id, plan] of Object.entries(plans)) {
    circle.plans[id] = { people: ['ellie'], way: 'inPerson', status: 'happening', starts: '2025-03-08T14:00', zone: 'Europe/London', basis: 'carePlan',
      presence: 'handoverOnly', details: { place: 'Pizza place; by the station, left' }, ...plan };
  }
  circle.times = times;
  return circle;
}
const unfold = (text: string): string => text.replace(/\r\n /g, '');

/** Every instant that ical.js finds in the file, before `to`; days and times without a zone count as UTC. */
function byIcalJs(text: string, to: string): number[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const found: number[] = [];
  for (const master of events.filter((one) => !one.isRecurrenceException())) {
    for (const exception of events) if (exception.isRecurrenceException() && exception.uid === master.uid) master.relateException(exception);
    if (!master.isRecurring()) {
      found.push((master.startDate).toUnixTime() * 1000);
      continue;
    }
    const each = master.iterator();
    // A moved date stands out of order, so go on a while past the end.
    for (let next = each.next() as ICAL.Time | undefined; next && next.toString() < `${String(+to.slice(0, 4) + 1)}${to.slice(4)}`; next = each.next() as ICAL.Time | undefined) {
      found.push((master.getOccurrenceDetails(next).startDate as ICAL.Time).toUnixTime() * 1000);
    }
  }
  ICAL.TimezoneService.reset();
  return found.filter((at) => at < Date.parse(to)).sort((a, b) => a - b);
}
/** The same, read by node-ical: a parser of its own with a rule engine of its own, which takes a zone by its name. */
function byNodeIcal(text: string, to: string): number[] {
  const hasZone = text.includes(';TZID=') || /DTSTART:\w+Z\r/.test(text);
  const at = (date: Date): number => (hasZone ? date.getTime()
    : Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()));
  const found = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    return event.rrule ? nodeIcal.expandRecurringEvent(event, { from: new Date('1980-01-01'), to: new Date(`${String(+to.slice(0, 4) + 1)}${to.slice(4)}`) }).map(({ start }) => at(start)) : [at(event.start)];
  });
  return found.filter((one) => one < Date.parse(to)).sort((a, b) => a - b);
}
const READERS = { 'ical.js': byIcalJs, 'node-ical': byNodeIcal };
const expected = (circle: Circle, id: string, zone: string, to: string): number[] =>
  datesOf(circle, id, '0000', `${+to.slice(0, 4) + 1}`).filter(({ time }) => time?.outcome !== 'off').map(({ start }) => instantOf(start, zone))
    .filter((at) => at < Date.parse(to)).sort((a, b) => a - b);

for (const [reader, instants] of Object.entries(READERS)) describe(`the calendar file, read by ${reader}`, () => {
  const zones = ['Europe/London', 'America/New_York', 'Africa/Khartoum', 'Europe/Stockholm', 'Asia/Kathmandu',
    'Europe/Dublin', 'Australia/Lord_Howe', 'America/Santiago', 'Africa/Casablanca', 'America/Nuuk', 'Asia/Tehran', 'UTC'];
  for (const [n, zone] of zones.entries()) {
    const until = reader === 'ical.js' && n < 5 ? '2042-01-01' : '2031-01-01';
    it(`means the same instants in ${zone}, over both changes of the clocks and many years`, function () {
      this.timeout(60_000);
      for (const [starts, repeats] of [
        ['2016-01-05T14:00', 'FREQ=WEEKLY;BYDAY=TU'], // (Times the clocks pass twice stand in the zone tests: ical.js takes the second, RFC 5545 the first.)
        ['1999-12-31T21:30', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
        ['2025-03-08T09:00', 'FREQ=MONTHLY;BYDAY=2SA'], ['1985-02-10T18:15', 'FREQ=WEEKLY;INTERVAL=6'], ['2025-10-20T08:00', 'FREQ=DAILY;INTERVAL=3;COUNT=90'],
      ] as const) {
        const circle = circleWith({ p1: { starts, repeats, zone } });
        const found = instants(toICalendar(circle, ['p1'], { now: '2026-11-21T10:00:00Z' }), until);
        expect(found.length).to.be.greaterThan(40);
        expect(found, `${starts} ${repeats}`).to.deep.equal(expected(circle, 'p1', zone, until));
      }
    });
  }

  it('carries moved and cancelled dates, UNTIL and COUNT, for random plans', function () {
    this.timeout(60_000);
    const rule = fc.constantFrom('FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=2SA', 'FREQ=DAILY;INTERVAL=5', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=WEEKLY;COUNT=30', 'FREQ=YEARLY', undefined);
    fc.assert(fc.property(
      rule, fc.constantFrom(...zones.slice(0, 5), 'Not/AZone', undefined), fc.integer({ min: 14_000, max: 21_000 }), fc.constantFrom('', 'T09:30', 'T18:00'),
      fc.option(fc.integer({ min: 1, max: 900 })), fc.array(fc.tuple(fc.nat(30), fc.constantFrom('off', 'movedTo', 'happened'), fc.integer({ min: -20, max: 20 })), { maxLength: 6 }),
      (repeats, zone, start, clock, until, marks) => {
        const day = (n: number): string => new Date(n * 864e5).toISOString().slice(0, 10);
        const plan = circleWith({ p: { starts: day(start) + clock, ...(repeats && { repeats }), ...(until && { until: day(start + until) }) } }).plans.p!;
        delete plan.zone;
        const circle = circleWith({});
        circle.plans.p1 = { ...plan, ...(zone && { zone }) };
        const dates = datesOf(circle, 'p1', '0000', '2100');
        for (const [at, outcome, by] of marks) {
          const date = dates[at];
          if (date) circle.times = { ...circle.times, [date.id]: { outcome, ...(outcome === 'movedTo' && { starts: day(Date.parse(date.original) / 864e5 + by) + clock }) } };
        }
        const end = '2032-01-01', text = toICalendar(circle, ['p1'], { now: '2026-11-21' });
        const floating = !clock || !zone || zone === 'Not/AZone';
        const want = expected(circle, 'p1', floating ? 'UTC' : zone, end);
        expect(text ? instants(text, end) : []).to.deep.equal(want);
      },
    ), { numRuns: runs(reader === 'ical.js' ? 300 : 100), seed: 7 });
  });

  it('holds the dates that no limit forbids, and none that one does, for random plans and limits', function () {
    this.timeout(120_000);
    const day = (n: number): string => new Date(n * 864e5).toISOString().slice(0, 10);
    const rule = fc.constantFrom('FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=DAILY;INTERVAL=5', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1', 'FREQ=WEEKLY;COUNT=30', 'FREQ=DAILY;INTERVAL=3;COUNT=90', 'FREQ=YEARLY', undefined);
    const about = fc.option(fc.integer({ min: -400, max: 900 }));
    const limit = fc.record({ since: about, until: about, kind: fc.constantFrom('notAllowed', 'notNow', 'askFirst'), ways: fc.constantFrom(undefined, ['inPerson'], ['phoneCall']), person: fc.constantFrom('ellie', 'ellie', 'sam') });
    const forever = fc.constantFrom<[since: number | null, until: string]>([null, '2099-12-31'], [200, '9999-12-31'], [40, '2150-06-30']);
    fc.assert(fc.property(
      // Zones whose clocks change at none of these times.
      rule, fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', undefined), fc.integer({ min: 14_000, max: 21_000 }), fc.constantFrom('', 'T00:10', 'T09:30', 'T23:45'), fc.option(fc.integer({ min: 1, max: 900 })),
      fc.array(limit, { minLength: 1, maxLength: 4 }), fc.option(forever, { freq: 5 }),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom('off', 'movedTo', 'happened'), fc.integer({ min: -20, max: 20 })), { maxLength: 5 }),
      (repeats, zone, start, clock, until, limits, long, marks) => {
        const circle = circleWith({ p1: { starts: day(start) + clock, ...(repeats && { repeats }), ...(until && { until: day(start + until) }) } });
        delete circle.plans.p1!.zone;
        if (zone) circle.plans.p1!.zone = zone;
        for (const [at, outcome, by] of marks) {
          const date = datesOf(circle, 'p1', '0000', '2100')[at];
          if (date) circle.times = { ...circle.times, [date.id]: { outcome, ...(outcome === 'movedTo' && { starts: day(Date.parse(date.original) / 864e5 + by) + clock }) } };
        }
        const all = [...limits.map(({ since, until: to, kind, ways, person }) => ({ person, kind, ways, since: since === null ? undefined : day(start + since), until: to === null ? undefined : day(start + to) })),
          ...(long ? [{ person: 'ellie', kind: 'notNow', ways: undefined, since: long[0] === null ? undefined : day(start + long[0]), until: long[1] }] : [])];
        circle.limits = Object.fromEntries(all.map((one, i) => [`l${i}`, JSON.parse(JSON.stringify(one)) as Limit]));
        // Judged here by itself: a plan with Ellie, in person, on that day of the wall calendar.
        const may = (date: string): boolean => !all.some(({ person, kind, ways, since, until: to }) =>
          person === 'ellie' && kind !== 'askFirst' && (!ways || ways[0] === 'inPerson') && (!since || since <= date) && (!to || date <= to));
        const end = '2032-01-01', zoneOf = !clock || !zone ? 'UTC' : zone;
        const want = datesOf(circle, 'p1', '0000', '2033').filter((date) => date.time?.outcome !== 'off' && may(date.start.slice(0, 10)))
          .map((date) => instantOf(date.start, zoneOf)).filter((at) => at < Date.parse(end)).sort((a, b) => a - b);
        const text = toICalendar(circle, ['p1']);
        expect(text ? instants(text, end) : [], unfold(text)).to.deep.equal(want);
      },
    ), { numRuns: runs(reader === 'ical.js' ? 400 : 150), seed: 7 });
  });
});

describe('the calendar file', () => {
  const words = lexicon('en', 'own', false);
  const monthly = { repeats: 'FREQ=MONTHLY;BYDAY=2SA', lasts: 'PT2H' };

  it('names no person, place or care unless asked to', () => {
    const circle = circleWith({ p1: monthly });
    const text = unfold(toICalendar(circle, ['p1'], { words }));
    expect(text).to.include('SUMMARY:Busy').and.include('DURATION:PT2H').and.include('CLASS:PRIVATE');
    for (const secret of SECRETS) expect(text).to.not.include(secret);
    const open = unfold(toICalendar(circle, ['p1'], { words, discreet: false }));
    expect(open).to.include('SUMMARY:See each other: Ellie-Mae').and.include('LOCATION:Pizza place\\; by the station\\, left');
    circle.people.ellie!.hideName = true;
    expect(toICalendar(circle, ['p1'], { words, discreet: false })).to.not.include('Ellie');
  });

  it('keeps its names and grows its number, so that a second import changes the first', () => {
    const circle = { ...circleWith({ p1: monthly, p2: { ...monthly, starts: '2025-04-12' } }), revision: 41 };
    const uids = (text: string): string[] => [...text.matchAll(/UID:(.*)\r/g)].map(([, uid]) => uid!);
    const before = toICalendar(circle, ['p1', 'p2', 'p1', 'nobody']);
    const after = toICalendar({ ...circle, revision: 42, times: { 'p1@2025-05-10': { outcome: 'off' } } }, ['p2', 'p1']);
    expect(new Set(uids(before)).size).to.equal(2);
    expect(uids(after).sort()).to.deep.equal(uids(before).sort());
    expect(before).to.include('SEQUENCE:41\r\n');
    expect(after).to.include('SEQUENCE:42\r\n').and.include('EXDATE;TZID=Europe/London:20250510T140000');
    expect(toICalendar(circle, ['p1'])).to.equal(toICalendar(structuredClone(circle), ['p1']));
  });

  it('writes days as days, and moved ones with their first name', () => {
    const text = toICalendar(circleWith({ p1: { ...monthly, starts: '2025-03-08' } }, { 'p1@2025-04-12': { outcome: 'movedTo', starts: '2025-04-19' } }), ['p1']);
    expect(text).to.include('DTSTART;VALUE=DATE:20250308').and.include('RECURRENCE-ID;VALUE=DATE:20250412').and.include('DTSTART;VALUE=DATE:20250419');
    expect(text).to.not.include('VTIMEZONE').and.not.include('DURATION');
  });

  it('leaves out ideas, months, plans without a day, the one time that is off, and what a limit forbids', () => {
    const circle = circleWith({
      idea: { status: 'idea' }, asked: { status: 'asked' }, paused: { status: 'paused' }, month: { starts: '2025-12', repeats: 'FREQ=MONTHLY' },
      never: { starts: 'whenever' }, off: {}, limited: { ...monthly }, fine: { way: 'phoneCall' },
    }, { 'off@2025-03-08': { outcome: 'off' } });
    circle.limits.l1 = { person: 'ellie', kind: 'notAllowed', ways: ['inPerson'], since: '2025-01-01' };
    expect(toICalendar(circle, ['idea', 'asked', 'paused', 'month', 'never', 'off', 'limited'])).to.equal('');
    expect(toICalendar(circle, Object.keys(circle.plans)).match(/BEGIN:VEVENT/g)).to.have.length(1);
    circle.limits.l1.until = '2026-06-01';
    expect(toICalendar({ ...circle, limits: { ...circle.limits } }, ['limited'], { now: '2026-11-21' })).to.include('BEGIN:VEVENT');
  });

  it('starts a series on the first date its rule gives, because calendars show DTSTART whatever the rule says', () => {
    expect(toICalendar(circleWith({ p1: { ...monthly, starts: '2025-03-01T14:00' } }), ['p1'])).to.include('DTSTART;TZID=Europe/London:20250308T140000');
  });

  it('folds at 75 octets and parses back, whatever the words are', function () {
    this.timeout(60_000);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', '\r\n', '🧡é', '\u2028;,\\', '\ud800'), (name, odd) => {
      const circle = circleWith({ p1: { zone: 'UTC', details: { place: odd + name + odd } } });
      circle.people.ellie!.name = name + odd + name;
      const text = toICalendar(circle, ['p1'], { discreet: false, words });
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(line).to.not.match(/\p{Cc}|\p{Surrogate}/u);
      }
      const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
      const clean = `See each other: ${name}${odd}${name}`.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?|[\n\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      // A name written the other way round is set apart from the sentence by marks that no calendar shows.
      expect(String(event.getFirstPropertyValue('summary')).replace(/^(See each other: )\u2068([^]*)\u2069$/, '$1$2')).to.equal(clean);
    }), { numRuns: runs(500), seed: 7 });
  });
});
