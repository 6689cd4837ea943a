import type { HintWords, ReaderWords } from '../../core/when-words.js';

/** What people type for a date in Welsh, mutated forms included. */
export const whenReader: ReaderWords = {
  nation: 'wales',
  months: [
    ['ionawr', 'ion'], ['chwefror', 'chwef', 'chwe'], ['mawrth', 'fawrth', 'maw'], ['ebrill', 'ebr'], ['mai', 'fai'], ['mehefin', 'fehefin', 'meh'],
    ['gorffennaf', 'orffennaf', 'ngorffennaf', 'gorff', 'gor'], ['awst'], ['medi', 'fedi', 'med'], ['hydref', 'hyd'],
    ['tachwedd', 'dachwedd', 'nhachwedd', 'thachwedd', 'tach'], ['rhagfyr', 'ragfyr', 'rhag'],
  ],
  // "Hydref" alone is October; autumn goes by "yr hydref".
  seasons: [['gwanwyn', 'wanwyn', 'ngwanwyn'], ['haf'], ['tymor yr hydref', 'yr hydref'], ['gaeaf', 'aeaf', 'ngaeaf']],
  feasts: {
    '12-24': ['noswyl nadolig', 'noswyl y nadolig'], '12-25': ['dydd nadolig', 'y nadolig', 'nadolig', 'dolig', '’dolig'], '12-26': ['gŵyl san steffan', 'gwyl san steffan'],
    '10-31': ['nos galan gaeaf', 'calan gaeaf'], '12-31': ['nos galan'], '01-01': ['dydd calan', 'y flwyddyn newydd'],
    '03-01': ['dydd gŵyl dewi', 'dydd gwyl dewi', 'gŵyl dewi', 'gwyl dewi'], '11-05': ['noson tân gwyllt', 'noson tan gwyllt'],
  },
  decades: {
    1: ['degau'], 2: ['ugeiniau', 'dauddegau'], 3: ['tridegau'], 4: ['pedwardegau'], 5: ['pumdegau'], 6: ['chwedegau'], 7: ['saithdegau'], 8: ['wythdegau'], 9: ['nawdegau', 'naw-degau'],
  },
  decadeMarks: ['au', '’au'],
  ordinals: ['af', 'ail', 'il', 'ydd', 'fed', 'eg', 'ed', 'ain'],
  numbers: {
    'fabi': 0, 'fabi bach': 0, un: 1, dau: 2, ddau: 2, dwy: 2, ddwy: 2, tri: 3, dri: 3, tair: 3, dair: 3, pedwar: 4, bedwar: 4, pedair: 4, bedair: 4, pump: 5, bump: 5, pum: 5,
    chwech: 6, chwe: 6, saith: 7, wyth: 8, naw: 9, deg: 10, ddeg: 10, 'un ar ddeg': 11, deuddeg: 12, ddeuddeg: 12, 'tair ar ddeg': 13, 'dair ar ddeg': 13,
    'pedair ar ddeg': 14, 'bedair ar ddeg': 14, pymtheg: 15, bymtheg: 15, 'un ar bymtheg': 16, 'dwy ar bymtheg': 17, 'ddwy ar bymtheg': 17, deunaw: 18, ddeunaw: 18,
    'pedair ar bymtheg': 19, ugain: 20,
  },
  fill: [
    'yn', 'ym', 'yng', 'y', 'yr', 'ar', 'o', 'mis', 'fis', 'oedd', 'hi', 'roedd', 'flwyddyn', 'dydd', 'ddydd', 'nos', 'adeg', 'o’r',
    'llun', 'lun', 'mercher', 'fercher', 'iau', 'gwener', 'wener', 'sadwrn', 'sul', 'sadyrn',
  ],
  plain: [
    'i', 'fi', 'mi', 'ni', 'fy', 'ein', 'ni', 'nhw', 'fe', 'fo', 'hi', 'y', 'yr', 'r', 'n', 'a', 'ac', 'o', 'at', 'yn', 'ym', 'yng', 'gyda', 'efo', 'gan', 'am', 'ar',
    'roedd', 'oedd', 'bu', 'es', 'aeth', 'mynd', 'fynd', 'dod', 'ddod', 'symud', 'symudais', 'symudon', 'byw', 'fyw', 'gadael', 'adael', 'dechrau', 'ddechrau', 'pan',
  ],
  dontKnow: [
    'ddim yn gwybod', 'dw i ddim yn gwybod', 'dwi ddim yn gwybod', 'dwi’m yn gwybod', 'sai’n gwybod', 'dim syniad', 'ddim yn siŵr', 'ddim yn siwr', 'dwi ddim yn siŵr', 'dwi ddim yn siwr',
    'dw i ddim yn siŵr', 'ddim yn cofio', 'dwi ddim yn cofio', 'dw i ddim yn cofio', 'does neb yn gwybod', 'anhysbys', '?',
  ],
  near: {
    heddiw: {}, ddoe: { days: -1 }, yfory: { days: 1 }, 'eleni': { years: 0 }, 'y flwyddyn hon': { years: 0 }, 'y llynedd': { years: -1 }, llynedd: { years: -1 },
    'y flwyddyn nesaf': { years: 1 }, 'blwyddyn nesaf': { years: 1 }, 'flwyddyn yn ôl': { years: -1 },
  },
  ago: ['{n} blynedd yn ôl', '{n} mlynedd yn ôl', '{n} flynedd yn ôl', '{n} blynedd yn ol', '{n} mlynedd yn ol', '{n} flynedd yn ol'],
  between: ['rhywbryd rhwng {a} ac {b}', 'rhywbryd rhwng {a} a {b}', 'rhwng {a} ac {b}', 'rhwng {a} a {b}'],
  stretch: ['o {a} hyd at {b}', 'o {a} tan {b}', 'o {a} i {b}', '{a} hyd at {b}', '{a} tan {b}', '{a} i {b}', '{a} - {b}', '{a}-{b}'],
  still: ['ers {a}', 'o {a} tan nawr', 'o {a} hyd heddiw', 'o {a} ymlaen', '{a} tan nawr', '{a} tan rwan', '{a} tan rŵan', '{a} hyd heddiw', '{a} hyd yn hyn', '{a} i nawr', '{a} ymlaen', '{a} - nawr', '{a} - rŵan'],
  from: ['gan ddechrau yn {a}', 'o {a}'],
  until: ['hyd at {a}', 'tan {a}', 'hyd {a}'],
  or: ['{a} neu {b}', 'naill ai {a} neu {b}'],
  before: ['rhywbryd cyn {a}', 'ychydig cyn {a}', 'cyn i {a}', 'cyn {a}'],
  after: ['rhywbryd ar ôl {a}', 'yn syth ar ôl {a}', 'ar ôl i {a}', 'ar ôl {a}', 'ar ol i {a}', 'ar ol {a}', 'wedi {a}'],
  about: ['yn tua {a}', 'tua {a}', 'o gwmpas {a}', 'oddeutu {a}', 'rhyw {a}', 'tuag {a}', '~{a}', 'c. {a}', '{a} neu tua hynny'],
  maybe: ['efallai {a}', 'falle {a}', 'ella {a}', 'hwyrach {a}', 'dwi’n meddwl {a}', 'dw i’n meddwl {a}', 'mae’n bosib {a}', '{a} efallai', '{a} falle', '{a} ella', '{a} dwi’n meddwl'],
  thirds: [
    ['dechrau {a}', 'yn gynnar yn {a}', 'ar ddechrau {a}', 'ddechrau {a}', 'dechrau’r {a}'],
    ['canol {a}', 'yng nghanol {a}', 'ganol {a}', 'canol y {a}', 'canol yr {a}'],
    ['diwedd {a}', 'yn hwyr yn {a}', 'ar ddiwedd {a}', 'ddiwedd {a}', 'diwedd y {a}', 'diwedd yr {a}'],
  ],
  born: ['pan ges i fy ngeni', 'pan gefais i fy ngeni', 'ges i fy ngeni', 'fy ngeni', 'geni'],
  age: [
    'pan o’n i’n {a} oed', 'pan o’n i’n {a}', 'pan oeddwn i’n {a} oed', 'pan oeddwn i’n {a}', 'pan on i’n {a}', 'pan o’n i tua {a}', 'pan oeddwn i tua {a}', 'ro’n i’n {a} oed', 'ro’n i’n {a}', 'roeddwn i’n {a} oed', 'roeddwn i’n {a}',
    'o’n i’n {a}', 'yn {a} mlwydd oed', 'yn {a} blwydd oed', 'yn {a} oed', '{a} mlwydd oed', '{a} blwydd oed', '{a} oed', 'oed {a}',
  ],
  school: {
    year: ['pan o’n i ym mlwyddyn {n}', 'pan oeddwn i ym mlwyddyn {n}', 'ym mlwyddyn {n}', 'blwyddyn {n}', 'mlwyddyn {n}', 'flwyddyn {n}', 'bl {n}', 'bl{n}', 'bl. {n}', 'bl.{n}', 'b{n}'],
    primary: ['cynradd {n}', 'p{n}'],
    secondary: ['uwchradd {n}', 's{n}'],
    reception: ['y dosbarth derbyn', 'dosbarth derbyn', 'yn y derbyn', 'derbyn'],
    nursery: ['yr ysgol feithrin', 'ysgol feithrin', 'dosbarth meithrin', 'yn y meithrin', 'meithrin'],
  },
};

/** Sentences that say what to type. */
export const whenHints: HintWords = {
  'when.hint': 'Ysgrifenna beth wyt ti’n ei wybod, fel 2015, haf 2015, neu pan o’n i’n 6. Neu ysgrifenna “ddim yn gwybod”.',
  'when.hint.year': 'Ychwanega’r flwyddyn, fel Awst 2015. Os nad wyt ti’n siŵr, ysgrifenna tua 2015.',
  'when.hint.day': 'Does dim diwrnod fel hwn. Edrycha ar y dydd a’r mis, fel 12 Awst 2015.',
  'when.hint.order': 'Mae’r dyddiad cyntaf ar ôl yr ail. Rho’r un cynharaf yn gyntaf, fel 2013 i 2017.',
  'when.hint.born': 'Does dim modd gweithio hyn allan o ben-blwydd. Rho flwyddyn yn lle hynny, fel tua 2015.',
  'when.hint.entry': 'Dyw hynny ddim yn y stori eto. Dewisa rywbeth o’r rhestr, neu rho flwyddyn, fel cyn 2015.',
  'when.hint.which': 'Mae mwy nag un peth yn y stori gyda’r enw hwnnw. Dewisa un o’r rhestr.',
};
