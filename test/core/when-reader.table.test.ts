import { expect } from 'chai';
import { readTyped, type TypedContext } from '../../src/core/when-reader.js';
import { SCHOOLS } from '../../src/core/school-years.js';
import { whenHints as hintsCy, whenReader as cy } from '../../src/words/cy/when-reader.js';
import { whenHints as hintsEn, whenReader as en } from '../../src/words/en/when-reader.js';

const context: TypedContext = {
  today: '2026-11-21', born: { edtf: '2009-03-14' }, bornIs: 'known', nation: 'england',
  entries: [
    { id: 'goole', title: 'The flat in Goole' }, { id: 'move', title: 'Moved to Goole' }, { id: 'elm', title: 'Moved to Elm Lodge' },
    { id: 'dee', title: 'Aunty Dee’s' }, { id: 'nain', title: 'Tŷ Nain' }, { id: 'symud', title: 'Symud i Fangor' },
  ],
};
/** What is typed: the date it is, `before id`, a hint, or nothing but the words. */
function reads(text: string, words = en, more: Partial<TypedContext> = {}): string {
  const typed = readTyped(text, words, { ...context, ...more });
  if ('hint' in typed) return typed.hint;
  expect(typed.when.said).to.equal(text);
  if (typed.anchor) expect(typed.when).to.deep.equal({ said: text });
  return typed.anchor ? `${typed.anchor.side} ${typed.anchor.entry}` : (typed.when.edtf ?? 'words');
}

const ENGLISH: Record<string, string> = {
  // Days
  '12 Aug 2015': '2015-08-12', '12th August, 2015': '2015-08-12', 'August 12 2015': '2015-08-12', 'on the 2nd of May 1999': '1999-05-02', 'Sat 12 August 2015': '2015-08-12',
  '12/8/2015': '2015-08-12', '12.08.2015': '2015-08-12', '12-8-2015': '2015-08-12', '12 8 2015': '2015-08-12', '12/8/15': '2015-08-12', '1/2/99': '1999-02-01', '2015/8/12': '2015-08-12',
  '2015-08-12': '2015-08-12', '12 August 15': '2015-08-12', '1 may 99': '1999-05-01', '23 April': 'XXXX-04-23', '29 Feb': 'XXXX-02-29', today: '2026-11-21', 'Yesterday.': '2026-11-20',
  // Months, seasons, years
  'August 2015': '2015-08', 'in august 2015': '2015-08', 'Aug. 2015': '2015-08', 'Aug ’15': '2015-08', '8/2015': '2015-08', '2015-08': '2015-08', 'AUGUST   2015!': '2015-08', 'Ａugust ２０１５': '2015-08',
  'summer 2018': '2018-22', 'the summer of 2018': '2018-22', 'Fall 2018': '2018-23', 'winter 2014/15': '2014-24', '2015': '2015', 'in 2015': '2015', 'the year 2015': '2015', 'last year': '2025', '6 years ago': '2020~',
  'Christmas 2014': '2014-12-25~', 'christmas eve 2014': '2014-12-24~', 'New Year’s Day 2015': '2015-01-01~', 'Bonfire Night 2015': '2015-11-05~',
  'the 2010s': '201X', '1990s': '199X', 'the 90s': '199X', 'nineties': '199X', 'the 20s': '202X', 'the noughties': '200X', '201X': '201X',
  // Doubt
  'about 2012': '2012~', 'around summer 2018': '2018-22~', 'c. 1961': '1961~', '2016 ish': '2016~', '2016ish': '2016~', 'maybe 2016': '2016?', '2016?': '2016?', 'August 2016 ??': '2016-08?', 'I think it was 2016': '2016?',
  'maybe about 2016': '2016%', 'about 2016?': '2016%', '2016~': '2016~', 'early 2012': '[2012-01..2012-04]', 'mid 2012': '[2012-05..2012-08]', 'the end of 2012': '[2012-09..2012-12]', 'the early 2010s': '[2010..2013]',
  // One of several
  '2013 or 2014': '[2013,2014]', '2012, 2013 or 2014': '[2012,2013,2014]', 'June or July 2015': '[2015-06,2015-07]', 'May 2018 or 2019': '[2018-05,2019-05]', 'about 2013 or 2014': '[2013~,2014~]', '[2013,2014]': '[2013,2014]',
  'between 2013 and 2017': '[2013..2017]', 'some time between June and August 2015': '[2015-06..2015-08]', 'before 2012': '[..2011]', 'before June 2018': '[..2018-05]', 'before Christmas 2014': '[..2014-12-24~]', 'after 2012': '[2013..]',
  'before summer 2018': '[..2018-05]', 'after the 2010s': '[2020..]', 'before Eid 2014': '[..2014]',
  // Stretches
  '2014 to 2016': '2014/2016', '2014-2016': '2014/2016', '2014 – 2016': '2014/2016', '2015/16': '2015/2016', '2015-16': '2015/2016', '2015-22': '2015/2022', 'from 2014 to about 2016': '2014/2016~', 'March to June 2023': '2023-03/2023-06',
  '12 to 14 August 2015': '2015-08-12/2015-08-14', 'Jan 2015 - Mar 2016': '2015-01/2016-03', 'since 2021': '2021/..', 'September 2021 to now': '2021-09/..', '2021 - now': '2021/..', 'from 2015': '2015/', 'until 2011': '/2011', '2009-03/2013-05~': '2009-03/2013-05~',
  // Ages and school years
  'when I was 6 or 7': '[2015-03-14..2017-03-13]', 'when I was about 6': '[2015-03-14..2016-03-13]', 'aged six': '[2015-03-14..2016-03-13]', 'I was 6': '[2015-03-14..2016-03-13]', '6 years old': '[2015-03-14..2016-03-13]',
  'when I was a baby': '[2009-03-14..2010-03-13]', 'when I was born': '2009-03-14', 'before I was 6': '[..2015-03-13]', 'from when I was 6 to when I was 8': '2015-03-14/2018-03-13',
  'Year 4': '2017-09/2018-07', 'in Year 4': '2017-09/2018-07', y4: '2017-09/2018-07', 'Year 4 or 5': '[2017-09..2019-07]', reception: '2013-09/2014-07', 'after Year 4': '[2018-08..]', P3: '2016-08/2017-06', S2: '2022-08/2023-06', 'Year 13': '2026-09/2027-07',
  // Things in the story
  'before we moved to Goole': 'before move', 'after the flat in Goole': 'after goole', 'after Aunty Dee\'s': 'after dee', 'just before Elm Lodge': 'before elm', 'after ty nain': 'after nain',
  // Words alone, or a year made out among them
  'don’t know': 'words', 'I don\'t know': 'words', 'not sure': 'words', '?': 'words', 'Eid 2014': '2014', 'the year nan died, 2014': '2014',
  // What helps
  '': 'when.hint', '   ': 'when.hint', banana: 'when.hint', 'when Nan was well': 'when.hint', 'Year 99': 'when.hint', '2014 and 2015 were hard': 'when.hint', August: 'when.hint.year', summer: 'when.hint.year', christmas: 'when.hint.year',
  '30/2/2015': 'when.hint.day', '31 June 2015': 'when.hint.day', '13/13/2015': 'when.hint.day', '30-2-2015': 'when.hint.day', '13/2015': 'when.hint.day', '2017 to 2013': 'when.hint.order', 'between 2017 and 2013': 'when.hint.order',
  'before the zoo': 'when.hint.entry', 'before we moved': 'when.hint.which', 'after Goole': 'when.hint.which',
};

/** What is easily read as something else. */
const CAREFUL: Record<string, string> = {
  // Spelling: quotes, dashes, brackets, dots, spaces
  'New Year\'s Day 2015': '2015-01-01~', 'New Yearʼs Day 2015': '2015-01-01~', 'New Year`s Day 2015': '2015-01-01~', '2014–2016': '2014/2016', '2014 — 2016': '2014/2016', '“2015”': '2015', '(2015)': '2015', '2015...': '2015', '2015 . .': '2015', '2015 , ': '2015', 'Aug.. 2015': '2015',
  [`2015${' '.repeat(196)}`]: '2015', [`2015${' '.repeat(197)}`]: 'when.hint', [`${'Eid '.repeat(49)}2014`]: '2014', [`${'Eid '.repeat(50)}2014`]: 'when.hint',
  // Half a phrase
  before: 'when.hint', about: 'when.hint', 'when I was': 'when.hint', 'between and': 'when.hint', 'years ago': 'when.hint', or: 'when.hint', maybe: 'when.hint', 'between 2013 and': '2013', '2013 or': '2013', 'or 2014': '2014', 'banana years ago': 'when.hint', '5 months ago': 'when.hint', '??': 'when.hint',
  // Doubt upon doubt
  'about about 2012': '2012~', 'maybe maybe 2012': '2012?', 'about 2012~': '2012~', 'about maybe 2012': '2012%', 'year 4 ish': '2017-09~/2018-07~', 'about 2015-16': '2015~/2016~', 'about 2015-12': '2015-12~', 'about 201x': '201X~', '19XX': '19XX',
  // Of several, each once and in order, and open where they are open
  '2013, 2014, 2015 or 2016': '[2013,2014,2015,2016]', '2013 or 2014 or 2015': '[2013,2014,2015]', '2014 or 2013': '[2013,2014]', '2013 or about 2014': '[2013,2014~]', 'summer 2014 or 2015': '[2014-22,2015-22]', 'summer or autumn 2014': '[2014-22,2014-23]', 'June 2014 or July 2015': '[2014-06,2015-07]',
  '12 or 14 August 2015': '[2015-08-12,2015-08-14]', '12 or 13 or 14 August 2015': '[2015-08-12,2015-08-13,2015-08-14]', '1990s or 2000s': '[199X,200X]', 'maybe 2013 or 2014': '[2013?,2014?]', 'before 2013 or 2014': '[..2013]', 'after 2013 or 2014': '[2014..]', 'early 2012 or 2013': '[2012-01..2013-04]', '2014-16 or 2017': '[2014..2017]',
  '2015-07-12 or 2015-07-13': '[2015-07-12,2015-07-13]', '12-8-2015 or 13-8-2015': '[2015-08-12,2015-08-13]', '2015-12 or 2016': '[2015-12,2016]', 'June or July': 'when.hint.year', '23 April or 24 April': 'when.hint.day', '2014 or banana': '2014',
  // Stretches
  'June to July 2015': '2015-06/2015-07', '12 to 14 August 2015': '2015-08-12/2015-08-14', '12-14 August 2015': '2015-08-12/2015-08-14', '12 August to 14 September 2015': '2015-08-12/2015-09-14', 'August 2014-March 2016': '2014-08/2016-03', '2015-07-12 to 2015-07-14': '2015-07-12/2015-07-14', 'until 2013 or 2014': '/2014',
  '2014/15': '2014/2015', '2014/2016': '2014/2016', '2015-16': '2015/2016', '2015-22': '2015/2022', '2015-12': '2015-12', '2015-13': 'when.hint.order', '1999/00': 'when.hint.order', '2016/14': 'when.hint.order', '2014/5': 'when.hint',
  // Beside a date, as fine as the date
  'before about 2012': '[..2011~]', 'after about 2012': '[2013~..]', 'after 2012?': '[2013?..]', 'before summer 2018': '[..2018-05]', 'after summer 2018': '[2018-09..]', 'before the 90s': '[..1989]', 'after the 90s': '[2000..]', 'before 201X': '[..2009]', 'after June 2018': '[2018-07..]',
  'before 2012-05-01': '[..2012-04-30]', 'after 12 August 2015': '[2015-08-13..]', 'after 31 December 2015': '[2016-01-01..]', 'after about 12 August 2015': '[2015-08-13~..]', 'before 23 April': 'when.hint.entry', 'after 23 April': 'when.hint.entry', 'between 23 April and 2 May': 'when.hint.order',
  // Ages and classes
  'when I was 6 to 8': '2015-03-14/2018-03-13', 'when I was between 6 and 8': '[2015-03-14..2018-03-13]', 'when I was maybe 6': '[2015-03-14..2016-03-13]', 'when I was 0': '[2009-03-14..2010-03-13]', 'when I was 8 or 6': 'when.hint.order', 'when I was 6 or banana': 'when.hint', 'when I was banana or 6': 'when.hint', 'when I was banana': 'when.hint',
  'Year 4 or Year 6': '[2017-09..2020-07]', 'Year 4 to Year 6': '2017-09/2020-07', 'Year 13': '2026-09/2027-07', 'Year 14': '2026-09/2027-06', 'Year 15': 'when.hint', 'Year 0': 'when.hint', P1: '2014-08/2015-06', S6: '2026-08/2027-06', S7: 'when.hint', nursery: '2012-09/2013-07',
  // Thirds of years and decades, of nothing else
  'the early 1990s': '[1990..1993]', 'mid 1990s': '[1993..1996]', 'end of the 90s': '[1997..1999]', 'the start of 2014': '[2014-01..2014-04]', 'early summer 2014': '2014', 'early about 2014': '2014', 'late 2012 to 2014': '2012-09/2014',
  // Digits
  '12.8.15': '2015-08-12', '2015.8.12': '2015-08-12', '2015 8 12': '2015-08-12', '2015/12/8': '2015-12-08', '12/2015': '2015-12', '8 2015': '2015-08', '8-2015': '2015-08', '0/2015': 'when.hint.day', '1/13/2015': 'when.hint.day', '12/8/2015x': 'when.hint', 'x12/8/2015': 'when.hint', '8/2015x': 'when.hint', 'x2015/8/12': 'when.hint', '2015/8/12x': 'when.hint',
  // Two digits are the latest year that is not to come; today is in November 2026
  '12/8/26': '2026-08-12', '12/8/27': '1927-08-12', '1/1/00': '2000-01-01', '’99': '1999', 'in ’99': '1999', '’26': '2026', '’27': '1927', '’999': 'when.hint', 'August 99': '1999-08', '99 August': '1999-08', 'August 31': 'XXXX-08-31', 'August 32': '1932-08', 'August 99 2015': 'when.hint.day',
  '00s': '200X', '30s': '193X', '1900s': '190X', '1995s': 'when.hint', '199s': 'when.hint', '9s': 'when.hint', '90s 80s': 'when.hint', '90s 2015': '2015', '70s summer': 'when.hint', '2015th': 'when.hint',
  // Names
  'May 5': 'XXXX-05-05', '5th May': 'XXXX-05-05', '5xx May': 'when.hint', '5 5 May 2015': '2015', '55 May 2015': 'when.hint.day', 'May 2015 2016': 'when.hint', 'May June 2015': '2015', 'May 115': 'when.hint', 'spring 2015/16': '2015-21', 'spring 2015/2016': '2015-21', 'spring 2015-16': '2015-21', 'may 2015/16': 'when.hint', 'spring ’15': '2015-21',
  'Christmas summer 2015': '2015', 'August summer 2015': '2015', '5 summer 2015': '2015', 5: 'when.hint', 115: 'when.hint', 1115: '1115', 11115: 'when.hint', '12 ’99': 'when.hint', '2014. 2014': '2014', '12 and 2014': '2014', 'Eid 2014 or 2015': 'when.hint',
  // The story
  'before the flat': 'before goole', 'after the flat in Goole': 'after goole', 'before Aunty': 'before dee', 'before aunty dee left us': 'before dee', 'before we moved to Goole and Elm Lodge': 'before elm', 'before lodge': 'before elm', 'after moved': 'when.hint.which', 'before the zoo in 2014': '[..2014]', 'after the zoo in 2014': '[2014..]', 'before the zoo 2014 2015': 'when.hint.entry',
};

const WELSH: Record<string, string> = {
  'tua 2012': '2012~', 'haf 2018': '2018-22', 'gaeaf 2014/15': '2014-24', 'yn yr hydref 2018': '2018-23', 'hydref 2018': '2018-10', 'Awst 2015': '2015-08', 'mis Awst 2015': '2015-08', 'ym mis Mai 2015': '2015-05', '12 Awst 2015': '2015-08-12',
  '12fed o Awst 2015': '2015-08-12', '1af o Fai 2015': '2015-05-01', '12/8/2015': '2015-08-12', 'Nadolig 2014': '2014-12-25~', 'Calan Gaeaf 2014': '2014-10-31~', 'Dydd Gŵyl Dewi 2014': '2014-03-01~', '2013 neu 2014': '[2013,2014]',
  'rhwng 2013 a 2017': '[2013..2017]', 'rhywbryd rhwng Mehefin ac Awst 2015': '[2015-06..2015-08]', 'cyn 2012': '[..2011]', 'ar ôl 2012': '[2013..]', 'o 2014 i 2016': '2014/2016', 'o fis Medi 2015 i fis Mai 2016': '2015-09/2016-05', 'ers 2021': '2021/..',
  'Medi 2021 tan nawr': '2021-09/..', 'efallai 2016': '2016?', 'falle tua 2016': '2016%', '1990au': '199X', 'y nawdegau': '199X', 'dechrau 2012': '[2012-01..2012-04]', 'y llynedd': '2025', '6 mlynedd yn ôl': '2020~', ddoe: '2026-11-20',
  'pan o’n i’n 6 neu 7': '[2015-03-14..2017-03-13]', 'pan oeddwn i’n chwech': '[2015-03-14..2016-03-13]', 'pan o’n i tua 6': '[2015-03-14..2016-03-13]', 'yn 6 oed': '[2015-03-14..2016-03-13]', 'pan o’n i’n fabi': '[2009-03-14..2010-03-13]', 'Blwyddyn 4': '2017-09/2018-07',
  'ym Mlwyddyn 4': '2017-09/2018-07', 'Dosbarth Derbyn': '2013-09/2014-07', 'cyn i ni symud i Fangor': 'before symud', 'ar ôl tŷ Nain': 'after nain', 'ddim yn gwybod': 'words', 'dw i ddim yn gwybod': 'words',
  Awst: 'when.hint.year', '31 Mehefin 2015': 'when.hint.day', '2017 i 2013': 'when.hint.order', 'cyn y sw': 'when.hint.entry', banana: 'when.hint',
};

describe('Dates as people type them', () => {
  for (const [text, is] of Object.entries(ENGLISH)) it(`“${text}” is ${is}`, () => expect(reads(text)).to.equal(is));
  for (const [text, is] of Object.entries(CAREFUL)) it(`“${text.slice(0, 60)}” is ${is}, not something else`, () => expect(reads(text)).to.equal(is));
  for (const [text, is] of Object.entries(WELSH)) it(`“${text}” is ${is}, in Welsh`, () => expect(reads(text, cy, { nation: undefined })).to.equal(is));

  it('keeps the words to the letter', () => {
    expect(readTyped('  Summer,  2018 ', en, context)).to.deep.equal({ when: { edtf: '2018-22', said: '  Summer,  2018 ' } });
  });

  it('reckons with no birth date that is missing or in doubt', () => {
    for (const more of [{ born: undefined }, { bornIs: 'assessed' }, { bornIs: 'given' }, { bornIs: 'disputed' }, { born: { said: 'spring' } }] as Partial<TypedContext>[])
      for (const text of ['when I was 6', 'Year 4', 'when I was born', 'before I was 6']) expect(reads(text, en, more), text).to.equal('when.hint.born');
    expect(reads('about 2012', en, { born: undefined })).to.equal('2012~');
  });

  it('is as wide as the birth date', () => {
    const born = (edtf: string): Partial<TypedContext> => ({ born: { edtf } });
    expect(reads('when I was 6', en, born('2009'))).to.equal('[2015..2016]');
    expect(reads('when I was 6', en, born('2009~'))).to.equal('[2015~..2016~]');
    expect(reads('when I was 6', en, born('2009-03'))).to.equal('[2015-03-01..2016-03-30]');
    expect(reads('when I was 6', en, born('2012-02-29'))).to.equal('[2018-03-01..2019-02-28]');
    expect(reads('when I was 8', en, born('2012-02-29'))).to.equal('[2020-02-29..2021-02-28]');
    expect(reads('Year 4', en, born('2009'))).to.equal('[2017-09..2019-07]');
    expect(reads('Year 4', en, born('2009-03'))).to.equal('2017-09/2018-07');
  });

  it('knows the school years of four nations', () => {
    const years: [nation: string, born: string, typed: string, is: string][] = [
      // England and Wales: four by 31 August. Scotland: P1 in August, cohort from 1 March. Northern Ireland: four by 1 July.
      ['england', '2009-08-31', 'reception', '2013-09/2014-07'], ['england', '2009-09-01', 'reception', '2014-09/2015-07'], ['england', '2009-08-31', 'Year 1', '2014-09/2015-07'], ['england', '2009-12-25', 'Year 4', '2018-09/2019-07'],
      ['wales', '2015-06-02', 'Year 6', '2025-09/2026-07'], ['wales', '2015-06-02', 'nursery', '2018-09/2019-07'],
      ['scotland', '2012-03-01', 'P1', '2017-08/2018-06'], ['scotland', '2013-02-28', 'P1', '2017-08/2018-06'], ['scotland', '2013-03-01', 'P1', '2018-08/2019-06'], ['scotland', '2012-03-01', 'P7', '2023-08/2024-06'], ['scotland', '2012-03-01', 'S1', '2024-08/2025-06'],
      ['scotland', '2012-03-01', 'nursery', '2016-08/2017-06'], ['northernIreland', '2012-07-01', 'nursery', '2015-09/2016-06'],
      ['northernIreland', '2012-07-01', 'P1', '2016-09/2017-06'], ['northernIreland', '2012-07-02', 'P1', '2017-09/2018-06'], ['northernIreland', '2012-07-01', 'Year 8', '2023-09/2024-06'],
      // Someone who moved: the class belongs to the nation that has it. A nation nobody listed: the reader's own.
      ['scotland', '2009-03-14', 'Year 4', '2017-09/2018-07'], ['atlantis', '2009-03-14', 'Year 4', '2017-09/2018-07'],
    ];
    for (const [nation, born, typed, is] of years) expect(reads(typed, en, { nation, born: { edtf: born } }), `${typed}, ${nation}, born ${born}`).to.equal(is);
    expect(Object.keys(SCHOOLS)).to.have.members(['england', 'wales', 'scotland', 'northernIreland']);
  });

  it('knows nothing of a story it was not given', () => {
    expect(reads('before we moved to Goole', en, { entries: undefined })).to.equal('when.hint.entry');
  });

  it('has a sentence for every hint, in both languages', () => {
    const hints = new Set([...Object.values(ENGLISH), ...Object.values(WELSH), 'when.hint.born'].filter((is) => is.startsWith('when.')));
    for (const sentences of [hintsEn, hintsCy]) expect(Object.keys(sentences)).to.have.members([...hints]);
  });

  it('offers in its hints only what it reads', () => {
    for (const text of ['2015', 'summer 2015', 'when I was 6', 'don’t know', 'August 2015', 'about 2015', '12 August 2015', '2013 to 2017', 'before 2015']) expect(reads(text), text).not.to.match(/^when/);
    for (const text of ['2015', 'haf 2015', 'pan o’n i’n 6', 'ddim yn gwybod', 'Awst 2015', 'tua 2015', '12 Awst 2015', '2013 i 2017', 'cyn 2015']) expect(reads(text, cy), text).not.to.match(/^when/);
  });
});
