import type { Circle, Time } from '../../src/core/circle.js';
import { by, marked, person, placed, shared, supporter, when, worker, zone } from './parts.js';

const me = person('zarak');
const bill = supporter('bill');
const priti = worker('priti');

const nobodySaid: Omit<Time, 'plan'> = { outcome: 'didntHappen', side: ['unknown'], because: ['nobodyToldMe'], toldInAdvance: false };

/** Zarak, 16 as he says it. Pashto and Dari; his dates are solar. What he feels he shows to nobody. */
export const zarak: Circle = {
  kith: 1,
  id: 'circle-zarak',
  revision: 12,
  me: {
    name: 'Zarak',
    names: { ps: { name: 'زرک', seenBy: shared } },
    born: when('2010~', 'ژمی ۱۳۸۸'),
    bornIs: 'disputed',
    stage: 'inCare',
    nation: 'england',
    identity: {
      language: { about: 'language', words: 'Pashto at home. Dari in Kabul. English now.', seenBy: shared },
      faith: { about: 'faith', words: 'Muslim', seenBy: shared },
      food: { about: 'food', words: 'Halal. Green tea, no milk.', seenBy: shared },
      place: { about: 'place', words: 'Nangarhar' },
    },
    notForMe: ['peer-group'],
  },
  people: {
    gulalai: {
      name: 'ګلالۍ', kinds: ['brotherSister'], roles: ['knowsMyStory', 'listens'], words: 'My sister, Gulalai', state: 'steady', forLife: true, zone: 'Asia/Kabul', colour: 10,
      names: { en: { name: 'Gulalai' } },
      known: { a: { from: when('2010~'), to: when('2023'), as: 'closeInMyLife' }, b: { from: when('2023'), as: 'someOfTheTime' } },
    },
    mor: { name: 'مور', kinds: ['parent'], words: 'My mother', state: 'steady', forLife: true, zone: 'Asia/Kabul', colour: 1, known: { a: { from: when('2010~'), to: when('2023'), as: 'closeInMyLife' }, b: { from: when('2023'), as: 'someOfTheTime' } } },
    plar: { name: 'پلار', kinds: ['parent'], words: 'My father', state: 'notKnown', colour: 3, known: { a: { from: when('2010~'), to: when('2021-08~'), as: 'closeInMyLife' }, b: { from: when('2021-08~'), as: 'notSure' } } },
    baba: { name: 'بابا', kinds: ['grandparent', 'elder'], words: 'My grandfather', state: 'died', died: when('2025-21', 'پسرلی ۱۴۰۴'), colour: 2, known: { a: { from: when('2010~'), to: when('2025-21'), as: 'closeInMyLife' } } },
    jawad: { name: 'Jawad', kinds: ['journeyFriend', 'friend'], roles: ['fun', 'sharesMyCulture'], words: 'We were in Calais', state: 'steady', colour: 6, known: { a: { from: when('2024-06~'), as: 'someOfTheTime' } } },
    bill: { name: 'Bill', kinds: ['fosterCarer'], roles: ['practicalHelp', 'safePlace'], words: 'I live with Bill and Ann', state: 'gettingToKnow', paid: true, colour: 8, home: 'bill-home', known: { a: { from: when('2024-09-12'), as: 'closeInMyLife' } } },
    ann: { name: 'Ann', kinds: ['fosterCarer'], roles: ['practicalHelp'], words: 'Bill’s wife', state: 'gettingToKnow', paid: true, colour: 9, home: 'bill-home', known: { a: { from: when('2024-09-12'), as: 'someOfTheTime' } } },
    mosque: { name: 'The mosque', is: 'place', kinds: ['faithPlace'], words: 'Fridays', belonging: 'origin', colour: 5 },
    cricket: { name: 'Cricket', is: 'group', kinds: ['clubOrTeam'], roles: ['fun'], words: 'I bowl', belonging: 'both', colour: 4, known: { a: { from: when('2025-04'), as: 'closeInMyLife' } } },
    qari: { name: 'Qari Sahib', kinds: ['faithLeader'], roles: ['advice'], words: 'He teaches me', belonging: 'origin', colour: 7 },
    neil: { name: 'Neil', kinds: ['independentVisitor'], words: 'He used to come on Thursdays', state: 'steady', paid: false, colour: 2 },
    priti: { name: 'Priti', kinds: ['socialWorker'], words: 'My social worker', paid: true, colour: 3 },
  },
  placings: placed(me, [
    ['pl-gulalai', 'gulalai', 'rightByMe', '2025-03-21'],
    ['pl-mor', 'mor', 'rightByMe', '2025-03-21'],
    ['pl-plar', 'plar', 'notSure', '2025-03-21'],
    ['pl-baba', 'baba', 'close', '2025-06-02'],
    ['pl-jawad', 'jawad', 'close', '2025-03-21'],
    ['pl-cricket', 'cricket', 'close', '2025-06-02'],
    ['pl-mosque', 'mosque', 'close', '2025-03-21'],
    ['pl-bill', 'bill', 'furtherOut', '2025-03-21'],
    ['pl-ann', 'ann', 'furtherOut', '2025-03-21'],
  ]),
  wishes: by(me, {
    'w-gulalai': { person: 'gulalai', amount: 'tooLittle', want: 'more', ways: ['voiceNote', 'videoCall'], often: 'whenIWant', words: 'When there is signal. I need credit for her phone.', at: '2026-09-23T19:00:00Z', seenBy: shared },
    'w-mor': { person: 'mor', amount: 'tooLittle', want: 'keep', ways: ['voiceNote'], at: '2026-09-23T19:04:00Z' },
    'w-plar': { person: 'plar', want: 'dontKnow', at: '2026-09-23T19:05:00Z' },
    'w-neil': { person: 'neil', want: 'knowAbout', words: 'Did I do something, or is he busy?', askedOf: 'priti', at: '2026-10-15T18:00:00Z', seenBy: shared },
    'w-mosque': { person: 'mosque', amount: 'justRight', want: 'aboutRight', often: 'weekly', at: '2026-03-21T12:00:00Z', seenBy: shared },
    'w-cricket': { person: 'cricket', amount: 'tooLittle', want: 'more', words: 'Winter nets too.', at: '2026-09-23T19:10:00Z', seenBy: ['me', 'team', 'bill'] },
  }),
  replies: by(priti, {
    're-neil': { about: 'wishes/w-neil', answer: 'lookingIntoIt', who: 'priti', due: '2026-11-12', words: 'You did nothing wrong. I’m asking where Neil is.', at: '2026-10-20T09:00:00Z' },
    're-gulalai': { about: 'wishes/w-gulalai', answer: 'partly', who: 'priti', because: 'We can pay for a data bundle on your phone. Not on hers.', at: '2026-10-02T10:00:00Z' },
  }),
  plans: {
    'p-gulalai': { people: ['gulalai', 'mor'], way: 'voiceNote', status: 'happening', often: 'whenIWant', basis: 'justHappens', words: 'WhatsApp, when there is signal.', by: me, at: '2025-03-21T18:00:00Z' },
    'p-nowruz': { people: ['gulalai', 'mor'], way: 'videoCall', status: 'idea', starts: '2027-03-21T08:00', lasts: 'PT1H', zone: 'Asia/Kabul', basis: 'agreedBetweenUs', words: '۱ وری ۱۴۰۶', by: me, at: '2026-11-01T18:00:00Z' },
    'p-neil': { people: ['neil'], way: 'inPerson', status: 'happening', starts: '2025-10-02T17:00', lasts: 'PT2H', zone, repeats: 'FREQ=MONTHLY;BYDAY=1TH', presence: 'none', arrangedBy: 'priti', basis: 'carePlan', since: '2025-09-20', by: priti, at: '2025-09-20T10:00:00Z' },
    'p-mosque': { people: ['mosque'], way: 'inPerson', status: 'happening', starts: '2024-10-04T13:00', lasts: 'PT1H', zone, repeats: 'FREQ=WEEKLY;BYDAY=FR', basis: 'justHappens', details: { takesMe: 'I cycle' }, by: me, at: '2025-03-21T18:05:00Z' },
    'p-cricket': { people: ['cricket'], way: 'groupVisit', status: 'asked', starts: '2026-12-02T18:00', lasts: 'PT2H', zone, repeats: 'FREQ=WEEKLY;BYDAY=WE', until: '2027-03-31', arrangedBy: 'bill', basis: 'agreedBetweenUs', details: { place: 'The indoor nets', cost: '£4 a week' }, by: me, at: '2026-11-10T18:00:00Z' },
    'p-jawad': { people: ['jawad'], way: 'message', status: 'happening', often: 'weekly', basis: 'justHappens', by: me, at: '2025-03-21T18:06:00Z' },
  },
  times: {
    ...marked('p-neil', me, { '2025-10-02': 'happened', '2025-11-06': 'happened' }),
    ...marked('p-neil', me, Object.fromEntries(
      ['2025-12-04', '2026-01-01', '2026-02-05', '2026-03-05', '2026-04-02', '2026-05-07', '2026-06-04', '2026-07-02', '2026-08-06', '2026-09-03', '2026-10-01', '2026-11-05'].map((date) => [date, nobodySaid]))),
    't-note': { people: ['gulalai'], way: 'voiceNote', when: when('2026-11-14'), outcome: 'happened', words: 'Eleven minutes. The signal was good.', by: me, at: '2026-11-14T21:00:00Z' },
    't-no-signal': { people: ['gulalai'], way: 'videoCall', when: when('2026-10-24'), outcome: 'didntHappen', side: ['them'], because: ['noCredit'], by: me, at: '2026-10-24T21:00:00Z' },
  },
  feelings: by(me, {
    'f-note': { about: 'times/t-note', after: ['missingThem', 'loved'], at: '2026-11-14T21:01:00Z', seenBy: [] },
    'f-neil': { about: 'times/p-neil@2026-03-05', after: ['confused'], at: '2026-03-05T19:30:00Z', seenBy: [] },
    'f-baba': { about: 'entries/baba-died', after: ['numb'], at: '2025-04-20T20:00:00Z', seenBy: [] },
    'f-wickets': { about: 'entries/wickets', after: ['proud'], at: '2026-07-18T20:00:00Z', seenBy: [] },
  }),
  entries: by(me, {
    born: { kind: 'born', title: 'I was born', when: when('2010~', 'ژمی ۱۳۸۸'), words: 'In the winter. My mother says there was snow on the wall.', certainty: 'iWasTold', toldBy: 'mor', home: 'home-nangarhar', seenBy: shared },
    'born-other': { kind: 'born', title: 'What the letter says', when: when('2008'), words: 'Another year was written down first. Zarak does not agree, and it is being looked at again.', certainty: 'fromRecords', tellingOf: 'born', voice: 'aboutMe', by: priti, seenBy: shared },
    'home-nangarhar': { kind: 'livedAt', title: 'کور', homeKind: 'withParents', when: when('2010~/2021-08~', '۱۴۰۰ اسد'), place: 'Nangarhar', people: ['gulalai', 'mor', 'plar', 'baba'], seenBy: shared },
    kabul: { kind: 'livedAt', title: 'Kabul', homeKind: 'withFamily', when: when('2021-08~/2023'), place: 'Kabul', people: ['gulalai', 'mor'], seenBy: shared },
    road: { kind: 'livedAt', title: 'On the road', homeKind: 'onTheMove', when: when('2023/2024-09-05'), people: ['jawad'] },
    'bill-home': { kind: 'livedAt', title: 'Bill and Ann’s', homeKind: 'fosterHome', when: when('2024-09-12/..'), place: 'Leicester', people: ['bill', 'ann'], seenBy: shared },
    arrived: { kind: 'journey', title: 'I came here', when: when('2024-09-05', '۱۵ وږی ۱۴۰۳'), words: 'I kept the date in our calendar so I would not lose it.', seenBy: shared },
    'father-gap': { kind: 'gap', title: 'My father', when: when('2021-08~'), words: 'We don’t know.', gap: 'notReady', people: ['plar'] },
    kites: { kind: 'memory', title: 'Kites on the roof', when: when('2017/2019'), words: 'Gulalai held the string. I ran.', people: ['gulalai'], home: 'home-nangarhar' },
    pomegranate: { kind: 'memory', title: 'Baba’s pomegranate tree', when: when('201X'), words: 'He counted them. He always knew if one was gone.', people: ['baba'], home: 'home-nangarhar', seenBy: shared },
    calais: { kind: 'memory', putAway: true, cover: 'the tents', when: when('2024-06/2024-09'), words: 'Jawad and I shared one sleeping bag.', people: ['jawad'], home: 'road' },
    'baba-died': { kind: 'death', title: 'Baba died', when: when('2025-21', 'پسرلی ۱۴۰۴'), words: 'Gulalai told me in a voice message. I kept it.', certainty: 'iWasTold', toldBy: 'gulalai', people: ['baba'], home: 'bill-home' },
    school: { kind: 'school', title: 'School', when: when('2024-11/2026-07'), seenBy: shared },
    college: { kind: 'school', title: 'College', when: when('2026-09/..'), words: 'Electrical, level 1.', seenBy: shared },
    'met-cricket': { kind: 'met', title: 'Cricket', when: when('2025-04'), words: 'The coach saw me throwing stones at a bin. I did not miss.', people: ['cricket'], home: 'bill-home', seenBy: shared },
    wickets: { kind: 'achievement', title: 'Five wickets', when: when('2026-07-18', '۲۷ چنګاښ ۱۴۰۵'), people: ['cricket'], tell: ['gulalai'], home: 'bill-home', seenBy: shared },
    'bill-note': { kind: 'messageForMe', title: 'From Bill and Ann', when: when('2026-09-12'), words: 'Two years. The kettle is always on, no milk in yours.', people: ['bill', 'ann'], home: 'bill-home', by: bill, at: '2026-09-12T07:30:00Z', seenBy: ['me'] },
    'ask-plar': { kind: 'question', title: 'Who could I ask about my father?', gap: 'notAsked', people: ['plar'] },
    hope: { kind: 'hope', title: 'Bring Gulalai to a match', people: ['gulalai', 'cricket'] },
  }),
  days: by(me, {
    'd-nowruz': { kind: 'festival', when: when('XXXX-03-21', '۱ وری'), tone: 'mixed', remind: true, words: 'New year', seenBy: shared },
    'd-eid': { kind: 'festival', when: { said: 'moves each year' }, tone: 'lookingForward', words: 'Eid', seenBy: shared },
    'd-arrival': { kind: 'arrivalDay', when: when('XXXX-09-05', '۱۵ وږی'), tone: 'dontRemindMe' },
  }),
  limits: {},
  reviews: by(me, {
    'rv-2026-06': { at: '2026-06-16T14:00:00Z', since: '2025-12-16', until: '2026-06-16', stage: 'inCare', words: 'Cricket is good. I want to know about Neil.', people: { gulalai: { leftOut: true }, neil: {} }, sharedWith: ['priti'], seenBy: shared },
  }),
  erased: {},
};
