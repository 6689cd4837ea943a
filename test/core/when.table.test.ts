import { expect } from 'chai';
import {
  ageAt, ageWords, boundsOf, compareWhen, dayNumber, isoDate, readWhen, sayDay, sayDays, sayFromTo, sayTime, sayWhen, spanOf,
} from '../../src/core/when.js';
import { when as texts } from '../../src/words/en/when.js';
import { english, wordsOf } from './when-words-for-tests.js';

/** What is written, the first day, the last day, and how it is said. */
const DATES: [edtf: string, earliest: string, latest: string, said: string][] = [
  ['2016', '2016-01-01', '2016-12-31', '2016'],
  ['2016~', '2016-01-01', '2016-12-31', 'about 2016'],
  ['2016?', '2016-01-01', '2016-12-31', 'maybe 2016'],
  ['2016%', '2016-01-01', '2016-12-31', 'maybe about 2016'],
  ['0000', '0000-01-01', '0000-12-31', '0'],
  ['0099-03', '0099-03-01', '0099-03-31', 'March 99'],
  ['9999-12-31', '9999-12-31', '9999-12-31', '31 December 9999'],
  ['2018-11~', '2018-11-01', '2018-11-30', 'about November 2018'],
  ['2015-08', '2015-08-01', '2015-08-31', 'August 2015'],
  ['2016-02', '2016-02-01', '2016-02-29', 'February 2016'],
  ['1900-02', '1900-02-01', '1900-02-28', 'February 1900'],
  ['2000-02-29', '2000-02-29', '2000-02-29', '29 February 2000'],
  ['2015-08-12', '2015-08-12', '2015-08-12', '12 August 2015'],
  ['2015-08-12?', '2015-08-12', '2015-08-12', 'maybe 12 August 2015'],
  ['2018-21', '2018-03-01', '2018-05-31', 'spring 2018'],
  ['2018-22', '2018-06-01', '2018-08-31', 'summer 2018'],
  ['2018-22~', '2018-06-01', '2018-08-31', 'about summer 2018'],
  ['2018-23', '2018-09-01', '2018-11-30', 'autumn 2018'],
  ['2018-24', '2018-12-01', '2019-02-28', 'winter 2018'],
  ['2019-24', '2019-12-01', '2020-02-29', 'winter 2019'],
  ['9999-24', '9999-12-01', '9999-12-31', 'winter 9999'],
  ['201X', '2010-01-01', '2019-12-31', 'the 2010s'],
  ['201X?', '2010-01-01', '2019-12-31', 'maybe the 2010s'],
  ['19XX', '1900-01-01', '1999-12-31', 'some time between 1900 and 1999'],
  ['2016-XX', '2016-01-01', '2016-12-31', 'some time in 2016'],
  ['2016-XX-XX', '2016-01-01', '2016-12-31', 'some time in 2016'],
  ['2016-05-XX', '2016-05-01', '2016-05-31', 'some time in May 2016'],
  ['XXXX-04-23', '0000-04-23', '9999-04-23', '23 April'],
  ['XXXX-02-29', '0000-02-29', '9996-02-29', '29 February'],
  ['2016/2019', '2016-01-01', '2019-12-31', '2016 to 2019'],
  ['2016/2016', '2016-01-01', '2016-12-31', '2016'],
  ['2016-08/2016', '2016-08-01', '2016-12-31', 'August 2016 to 2016'],
  ['2009-03/2013-05~', '2009-03-01', '2013-05-31', 'March 2009 to about May 2013'],
  ['2017-02/2017-06?', '2017-02-01', '2017-06-30', 'February to maybe June 2017'],
  ['2023-03/2023-06', '2023-03-01', '2023-06-30', 'March to June 2023'],
  ['2023-03-10/2023-03-12', '2023-03-10', '2023-03-12', '10 March to 12 March 2023'],
  ['2020-11/2023-03-10', '2020-11-01', '2023-03-10', 'November 2020 to 10 March 2023'],
  ['2018-22/2019-21', '2018-06-01', '2019-05-31', 'summer 2018 to spring 2019'],
  ['2019?/2021', '2019-01-01', '2021-12-31', 'maybe 2019 to 2021'],
  ['2021-09/..', '2021-09-01', '9999-12-31', 'September 2021 to now'],
  ['2015/', '2015-01-01', '9999-12-31', 'from 2015'],
  ['../2015', '0000-01-01', '2015-12-31', 'until 2015'],
  ['/2015-06', '0000-01-01', '2015-06-30', 'until June 2015'],
  ['[2013,2014]', '2013-01-01', '2014-12-31', '2013 or 2014'],
  ['[2014,2013]', '2013-01-01', '2014-12-31', '2014 or 2013'],
  ['[2012,2013,2014-05]', '2012-01-01', '2014-05-31', '2012, 2013 or May 2014'],
  ['[2013]', '2013-01-01', '2013-12-31', '2013'],
  ['[..2011]', '0000-01-01', '2011-12-31', 'before 2012'],
  ['[..2011~]', '0000-01-01', '2011-12-31', 'before about 2012'],
  ['[..200X]', '0000-01-01', '2009-12-31', 'before 2010'],
  ['[..2018-12]', '0000-01-01', '2018-12-31', 'before January 2019'],
  ['[..2018-02-28]', '0000-01-01', '2018-02-28', 'before 1 March 2018'],
  ['[2013..]', '2013-01-01', '9999-12-31', 'after 2012'],
  ['[2013-01..]', '2013-01-01', '9999-12-31', 'after December 2012'],
  ['[2013..2017]', '2013-01-01', '2017-12-31', 'some time between 2013 and 2017'],
  ['[2015-03-14..2016-03-13]', '2015-03-14', '2016-03-13', 'some time between 14 March 2015 and 13 March 2016'],
];

const NOT_DATES = [
  '', ' ', '16', '216', '20166', '-2016', '+2016', 'Y20160', '2016 ', ' 2016', '2016\n', '2016-', '2016-1', '2016-00', '2016-13', '2016-20', '2016-25', '2016-41', '2016-5-1',
  '2016-02-30', '2015-02-29', '1900-02-29', '2016-04-31', '2016-01-00', '2016-01-32', '2016-22-01', '2016-XX-05', '2016-1X', '2016-01-1X',
  'XXXX', 'XXXX-04', 'XXXX-XX-XX', 'XXXX-04-XX', 'XXXX-04-31', 'XXXX-02-30', '2XXX', '2X1X', 'X016', '201X-05', '20XX-05-01', '201x', '?2016', '2016~~', '2016?~', '2016?-05',
  '/', '//', '../..', '/..', '../', '..', '2016/2017/2018', '2017/2016', '2016-08/2015', '2016/x', 'x/2016', 'XXXX-04-23/2016', '2016/XXXX-04-23',
  '[', ']', '[]', '[..]', '[..,2016]', '[2016', '2016]', '[2016,]', '[,2016]', '[2016, 2017]', '[2017..2016]', '[2016..2017..2018]', '[2016..2017,2019]', '[XXXX-04-23]', '[2016/2017]', '{2016,2017}',
  '2016-05-01T10:00:00', '2016-05-01T10:00:00Z', '２０１６', '٢٠١٦', '2016–05',
];

describe('Approximate dates, by table', () => {
  for (const [edtf, earliest, latest, said] of DATES)
    it(`${edtf}: ${earliest} to ${latest}, “${said}”`, () => {
      expect(readWhen(edtf)).to.deep.equal({ edtf });
      expect(boundsOf({ edtf })).to.deep.equal({ earliest, latest });
      expect(sayWhen({ edtf }, english)).to.equal(said);
    });

  it('does not read what is outside the subset', () => {
    for (const text of NOT_DATES) expect(readWhen(text), JSON.stringify(text)).to.equal(undefined);
  });

  it('knows no bounds for a date it cannot read', () => {
    for (const when of [{}, { said: 'when Nan was well' }, { edtf: 'soon' }]) {
      expect(boundsOf(when)).to.deep.equal({ earliest: '0000-01-01', latest: '9999-12-31' });
      expect(spanOf(when)).to.equal(undefined);
    }
  });

  it('keeps to what a date says now, if its text is replaced', () => {
    const when = { edtf: '2016' };
    expect(boundsOf(when).earliest).to.equal('2016-01-01');
    when.edtf = '2018';
    expect(boundsOf(when).earliest).to.equal('2018-01-01');
    when.edtf = 'soon';
    expect(boundsOf(when).earliest).to.equal('0000-01-01');
  });

  it('tells how each end of a span is known', () => {
    const day = dayNumber;
    expect(spanOf({ edtf: '2009-03/2013-05~' })).to.deep.equal({ from: day('2009-03-01'), to: day('2013-05-31'), fromIs: 'known', toIs: 'about', lasts: true });
    expect(spanOf({ edtf: '2021-09?/..' })).to.deep.equal({ from: day('2021-09-01'), to: day('9999-12-31'), fromIs: 'about', toIs: 'open', lasts: true });
    expect(spanOf({ edtf: '2015/' })?.toIs).to.equal('notKnown');
    expect(spanOf({ edtf: '../2015' })).to.include({ fromIs: 'open', toIs: 'known', lasts: true });
    expect(spanOf({ edtf: '/2015%' })).to.include({ fromIs: 'notKnown', toIs: 'about', lasts: true });
    expect(spanOf({ edtf: '[..2011]' })).to.include({ fromIs: 'notKnown', toIs: 'known', lasts: false });
    expect(spanOf({ edtf: '[2013,2014~]' })).to.include({ fromIs: 'known', toIs: 'about', lasts: false });
    expect(spanOf({ edtf: 'XXXX-04-23' })).to.equal(undefined);
  });

  it('gives every date that can be drawn the span of its bounds, known as it is written', () => {
    for (const [edtf, earliest, latest] of DATES) {
      const span = spanOf({ edtf });
      if (edtf.startsWith('XXXX')) expect(span, edtf).to.equal(undefined);
      else expect([edtf, isoDate(span!.from), isoDate(span!.to)]).to.deep.equal([edtf, earliest, latest]);
    }
    for (const [mark, is] of [['', 'known'], ['~', 'about'], ['?', 'about'], ['%', 'about']] as const) for (const edtf of ['2016', '2016-05', '2016-05-12', '2018-22', '201X', '2016-XX']) {
      expect(spanOf({ edtf: edtf + mark }), edtf + mark).to.include({ fromIs: is, toIs: is, lasts: false });
    }
    for (const edtf of [...NOT_DATES, '2016/05', '2016-05/12', '20:6', '201/', '2016-0:', '2016-05-3/', '2016~05', '2016-05~12', '2016~05-12', 'a016', '2016-a1', '2016-05-a1', '1e10', '0x10', '----', '-~']) expect(spanOf({ edtf }), JSON.stringify(edtf)).to.equal(undefined);
  });

  it('knows every day there is, and no other', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    for (const year of ['0000', '0004', '1900', '2000', '2015', '2016', '9999']) for (let month = 0; month < 15; month++) for (let day = 0; day < 33; day++) {
      const edtf = `${year}-${two(month)}-${two(day)}`, at = new Date(`${edtf}T00:00Z`), is = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(edtf);
      expect([edtf, spanOf({ edtf })?.from, readWhen(edtf) && boundsOf({ edtf }).latest]).to.deep.equal([edtf, is ? at.getTime() / 864e5 : undefined, is ? edtf : undefined]);
    }
  });

  it('orders by the earliest day, then the latest, then the text; no year, then no date last', () => {
    const order = [
      '1992', '../2009', '2009-03/2013-05~', '2009-03-14', '[..2011]', '2012-01-01', '2012', '2012~', '2012/2013', '2012/..', '2012-22', '2013', 'XXXX-02-29', 'XXXX-04-23',
    ];
    const sorted = [...order].sort().reverse().map((edtf) => ({ edtf })).sort(compareWhen).map(({ edtf }) => edtf);
    expect(sorted).to.deep.equal([
      '1992', '2009-03/2013-05~', '2009-03-14', '../2009', '[..2011]', '2012-01-01', '2012', '2012~', '2012/2013', '2012/..', '2012-22', '2013', 'XXXX-02-29', 'XXXX-04-23',
    ]);
    const loose = [{ said: 'when Nan was well' }, { said: 'a long time ago' }, { edtf: 'XXXX-04-23' }, {}, { edtf: '2030' }];
    expect([...loose].sort(compareWhen)).to.deep.equal([{ edtf: '2030' }, { edtf: 'XXXX-04-23' }, {}, { said: 'a long time ago' }, { said: 'when Nan was well' }]);
  });

  it('gives the person’s phrase where there is no date, or when asked for it', () => {
    const both = { edtf: '2017-02/2017-06?', said: 'after Aunty Dee’s' };
    expect(sayWhen(both, english)).to.equal('February to maybe June 2017');
    expect(sayWhen(both, english, { said: true })).to.equal('after Aunty Dee’s');
    expect(sayWhen({ edtf: '2016' }, english, { said: true })).to.equal('2016');
    expect(sayWhen({ said: 'after Aunty Dee’s' }, english)).to.equal('after Aunty Dee’s');
    expect(sayWhen({ edtf: 'soon', said: 'soon' }, english)).to.equal('soon');
    expect(sayWhen({ edtf: 'Y20160' }, english)).to.equal('Y20160');
    expect(sayWhen({}, english)).to.equal('I don’t know when');
  });

  it('takes another form of the month beside a day where a language has one', () => {
    const polish = wordsOf('pl', { ...texts, 'month.4': 'kwiecień', 'monthOf.4': 'kwietnia' });
    expect(sayWhen({ edtf: '2018-04-23' }, polish)).to.equal('23 kwietnia 2018');
    expect(sayWhen({ edtf: '2018-04' }, polish)).to.equal('kwiecień 2018');
  });

  it('counts days', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-11-21')).to.equal(Date.UTC(2026, 10, 21) / 864e5);
    expect(dayNumber('2026-11-21T14:00')).to.equal(dayNumber('2026-11-21'));
    expect(dayNumber('2026-11')).to.equal(dayNumber('2026-11-01'));
    expect(dayNumber('2026-02-30')).to.be.NaN;
    expect(dayNumber('tomorrow')).to.be.NaN;
    expect(isoDate(dayNumber('0000-02-29'))).to.equal('0000-02-29');
    expect(isoDate(-1e9)).to.equal('0000-01-01');
    expect(isoDate(1e9)).to.equal('9999-12-31');
  });

  it('says a day', () => {
    expect(sayDay('2026-11-28', english, { weekday: true, year: false })).to.equal('Saturday 28 November');
    expect(sayDay('2025-08-21', english)).to.equal('21 August 2025');
    expect(sayDay('2026-03-08T14:00', english, { weekday: true })).to.equal('Sunday 8 March 2026');
    expect(sayDay('1955-04-04', english, { weekday: true, year: false })).to.equal('Monday 4 April');
    expect(sayDay('2026-12', english)).to.equal('December 2026');
    expect(sayDay('2026-02-30', english)).to.equal('2026-02-30');
  });

  it('says a time of day', () => {
    const times = { '14:00': '2pm', '13:30': '1:30pm', '09:05': '9:05am', '12:00': 'midday', '00:00': 'midnight', '12:15': '12:15pm', '00:15': '12:15am', '23:59': '11:59pm', '11:00': '11am', '24:00': '24:00', soon: 'soon' };
    for (const [time, said] of Object.entries(times)) expect(sayTime(time, english)).to.equal(said);
    expect(sayFromTo('14:00', '15:30', english)).to.equal('2pm to 3:30pm');
    expect(sayTime('14:05', wordsOf('cy', { 'time.pmMin': '{hh}.{min} ({HH})' }))).to.equal('14.05 (14)');
  });

  it('says how far a day is', () => {
    const far: [number, string][] = [
      [0, 'today'], [1, 'tomorrow'], [-1, 'yesterday'], [2, 'in 2 days'], [4, 'in 4 days'], [-13, '13 days ago'], [14, 'in 2 weeks'], [21, 'in 3 weeks'], [-60, '9 weeks ago'],
      [61, 'in 2 months'], [-365, '12 months ago'], [729, 'in 24 months'], [730, 'in 2 years'], [-3653, '10 years ago'],
    ];
    for (const [days, said] of far) expect(sayDays(days, english)).to.equal(said);
    expect(sayDays(2, wordsOf('cy', { 'days.in': { two: 'ymhen deuddydd', other: 'ymhen {n} diwrnod' } }))).to.equal('ymhen deuddydd');
  });

  it('says an age as well as the dates allow', () => {
    const ages: [born: string, when: string, said: string][] = [
      ['2009-03-14', '2015-22', '6'], ['2009-03-14', '2015', '5 or 6'], ['2009-03-14', '2015-03-13', '5'], ['2009-03-14', '2015-03-14', '6'],
      ['2009-03-14', '2013-06/2016-08', '4 to 7'], ['2009-03-14', '2023-03/2023-06', '13, then 14'], ['2009-03-14', '2017-02/2017-06?', '7 or 8'],
      ['2009-03-14', '2016-08/2017-02', '7'], ['2009-03-14', '2023-06-19/..', '14'], ['2009-03-14', '/2013-05~', 'about 4'], ['2009-03-14', '2013-05~', 'about 4'],
      ['2009-03-14', '2009-03/2013-05~', 'about 0 to 4'], ['2009-03-14', '2009-05', 'under 1'], ['2009-03-14', '2009', 'under 1'], ['2009-03-14', '2008', ''],
      ['2009-03-14', '[..2011]', ''], ['2009-03-14', '[2013..]', ''], ['2009-03-14', 'XXXX-03-14', ''], ['2009-03-14', 'soon', ''], ['2009-03-14', '[2013,2015]', '3 to 6'],
      ['2009-03-14', '[2015-03-14..2016-03-13]', '6'], ['2009', '2015', '5 or 6'], ['2009~', '2015-06', '5 or 6'], ['2009-03~', '2015-06', 'about 6'], ['1955-04?', '1959-05-XX', 'about 4'],
      ['[..2009]', '2015', ''], ['2009/', '2015', ''], ['soon', '2015', ''], ['2012-02-29', '2015-02-28', '2'], ['2012-02-29', '2015-03-01', '3'], ['2012-02-29', '2016-02-29', '4'],
    ];
    for (const [born, when, said] of ages) expect(ageWords({ born: { edtf: born } }, { edtf: when }, english), `${born} at ${when}`).to.equal(said);
    expect(ageAt({ edtf: '2009-03-14' }, { edtf: '2013-06/2016-08~' })).to.deep.equal({ from: 4, to: 7, about: true, lasts: true });
  });

  it('says no age unless the birth date is sure', () => {
    const born = { edtf: '2009-03-14' };
    expect(ageWords({ born, bornIs: 'known' }, { edtf: '2015-08' }, english)).to.equal('6');
    for (const bornIs of ['given', 'assessed', 'disputed', 'something else'] as 'given'[])
      expect(ageWords({ born, bornIs }, { edtf: '2015-08' }, english)).to.equal('');
    expect(ageWords({}, { edtf: '2015-08' }, english)).to.equal('');
  });
});
