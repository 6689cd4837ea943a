import type { Circle } from '../../src/core/circle.js';
import { all, by, marked, onlyMe, person, placed, shared, supporter, when, worker, zone } from './parts.js';

const me = person('yonas');
const hannah = worker('hannah');
const marie = supporter('marie');

/** Yonas, 17 as others decided it. Tigrinya, Arabic, and some English. */
export const yonas: Circle = {
  kith: 1,
  id: 'circle-yonas',
  revision: 23,
  me: {
    name: 'Yonas',
    names: { ti: { name: 'ዮናስ', seenBy: shared }, ar: { name: 'يوناس', seenBy: shared } },
    born: when('2009-01-01'),
    bornIs: 'assessed',
    stage: 'inCare',
    nation: 'england',
    identity: {
      language: { about: 'language', words: 'Tigrinya first. Arabic from Sudan. English is number three.', seenBy: shared },
      faith: { about: 'faith', words: 'Orthodox. Christmas is 7 January. I fast with my mother’s calendar.', seenBy: shared },
      food: { about: 'food', words: 'Injera, when Selam’s cousin makes it. Marie is learning.', seenBy: shared },
      name: { about: 'name', words: 'In my country the second name is your father’s name.' },
    },
  },
  people: {
    letay: {
      name: 'My mother, Letay', kinds: ['parent'], words: 'My mother', state: 'looking', forLife: true, colour: 10,
      names: { ti: { name: 'ለታይ' }, ar: { name: 'أمي ليتاي' } },
      known: { a: { from: when('2009~'), to: when('2019?'), as: 'closeInMyLife' }, b: { from: when('2019?'), to: when('2022-05~'), as: 'someOfTheTime' }, c: { from: when('2022-05~'), as: 'lostTouch' } },
    },
    haile: {
      name: 'My father, Haile', kinds: ['parent'], words: 'My father', state: 'died', died: when('2016~'), colour: 3,
      known: { a: { from: when('2009~'), to: when('2016~'), as: 'closeInMyLife' } },
    },
    filmon: {
      name: 'Filmon', kinds: ['brotherSister'], words: 'My brother. He is older.', state: 'notKnown', forLife: true, colour: 6,
      known: { a: { from: when('2009~'), to: when('2022-11?'), as: 'closeInMyLife' }, b: { from: when('2022-11?'), as: 'notSure' } },
    },
    tesfay: {
      name: 'Uncle Tesfay', kinds: ['auntUncle'], roles: ['advice', 'knowsMyStory', 'sharesMyCulture'], words: 'In Sweden. My mother’s brother.', state: 'foundAgain', zone: 'Europe/Stockholm', colour: 7,
      known: { a: { from: when('2009~'), to: when('2014~'), as: 'someOfTheTime' }, b: { from: when('2014~'), to: when('2025-05'), as: 'lostTouch' }, c: { from: when('2025-05'), as: 'closeInMyLife' } },
    },
    kidane: {
      name: 'Kidane', kinds: ['journeyFriend', 'friend'], roles: ['knowsMyStory', 'iHelpThem', 'fun'], words: 'My friend. We came together.', state: 'steady', likeFamily: true, colour: 4,
      known: { a: { from: when('2021'), to: when('2023-10'), as: 'closeInMyLife' }, b: { from: when('2023-10'), as: 'someOfTheTime' } },
    },
    marie: {
      name: 'Marie', kinds: ['fosterCarer'], roles: ['practicalHelp', 'safePlace'], words: 'I live with Marie', state: 'steady', trusted: true, paid: true, colour: 8, home: 'marie-home',
      known: { a: { from: when('2023-10-06'), as: 'closeInMyLife' } },
    },
    church: {
      name: 'The church', is: 'place', kinds: ['faithPlace'], roles: ['sharesMyCulture', 'safePlace'], words: 'Every Sunday', belonging: 'origin', colour: 2,
      known: { a: { from: when('2023-12'), as: 'closeInMyLife' } },
    },
    football: { name: 'Football club', is: 'group', kinds: ['clubOrTeam'], roles: ['fun'], words: 'My team', belonging: 'new', colour: 5, known: { a: { from: when('2024-03'), as: 'someOfTheTime' } } },
    selam: { name: 'Selam', kinds: ['interpreter', 'communityFriend'], words: 'The interpreter', paid: true, belonging: 'both', colour: 9, known: { a: { from: when('2023-10'), as: 'someOfTheTime' } } },
    biniam: { name: 'Biniam', kinds: ['communityFriend', 'friend'], roles: ['fun', 'sharesMyCulture'], words: 'From church. We cook.', state: 'gettingToKnow', belonging: 'origin', colour: 1, known: { a: { from: when('2026-01'), as: 'someOfTheTime' } } },
    abba: { name: 'Abba Gebre', kinds: ['faithLeader', 'elder'], roles: ['advice', 'listens'], words: 'Our priest', trusted: true, belonging: 'origin', colour: 3 },
    lowe: { name: 'Mr Lowe', kinds: ['teacher'], roles: ['believesInMe'], words: 'My English teacher', colour: 6 },
    hannah: { name: 'Hannah', kinds: ['socialWorker'], words: 'My social worker', paid: true, colour: 4 },
    'red-cross': { name: 'The Red Cross', is: 'group', words: 'They look for my mother with me', colour: 1 },
  },
  placings: {
    ...placed(me, [
      ['pl-letay', 'letay', 'rightByMe', '2024-01-12'],
      ['pl-filmon', 'filmon', 'notSure', '2025-08-02'],
      ['pl-haile', 'haile', 'rightByMe', '2025-08-02'],
    ], ['me', 'hannah']),
    ...placed(me, [
      ['pl-kidane', 'kidane', 'rightByMe', '2024-01-12'],
      ['pl-tesfay', 'tesfay', 'close', '2025-06-10'],
      ['pl-marie', 'marie', 'close', '2024-09-20'],
      ['pl-marie-0', 'marie', 'furtherOut', '2024-01-12'],
      ['pl-church', 'church', 'close', '2024-09-20'],
      ['pl-football', 'football', 'furtherOut', '2024-09-20'],
      ['pl-selam', 'selam', 'furtherOut', '2024-09-20'],
      ['pl-biniam', 'biniam', 'furtherOut', '2026-03-01'],
    ], shared),
  },
  wishes: by(me, {
    'w-letay': { person: 'letay', want: 'findAgain', words: 'I want to find her. The last call was about May 2022, from Khartoum.', askedOf: 'hannah', tellThem: true, at: '2024-02-06T15:00:00Z', with: ['selam'], seenBy: ['me', 'hannah'] },
    'w-filmon': { person: 'filmon', want: 'knowAbout', words: 'I don’t know where he is now. I want to know anything.', at: '2025-08-02T18:00:00Z', seenBy: ['me', 'hannah'] },
    'w-kidane': { person: 'kidane', amount: 'tooLittle', want: 'more', ways: ['atTheirs', 'sleepover'], often: 'holidays', words: 'I want to visit him in Kent.', at: '2026-10-19T17:00:00Z', seenBy: shared },
    'w-tesfay': { person: 'tesfay', amount: 'justRight', want: 'aboutRight', ways: ['videoCall'], often: 'weekly', words: 'Every week, a video call.', at: '2025-12-01T18:00:00Z', seenBy: shared },
    'w-tesfay-visit': { person: 'tesfay', want: 'firstTime', ways: ['inPerson'], words: 'One day in the same room.', at: '2026-05-03T18:00:00Z' },
    'w-marie': { person: 'marie', amount: 'justRight', want: 'aboutRight', at: '2026-03-01T12:00:00Z', seenBy: ['me', 'team', 'marie'] },
    'w-church': { person: 'church', amount: 'tooLittle', want: 'more', ways: ['inPerson'], often: 'specialDays', words: 'Special days too. Christmas on 7 January.', at: '2026-10-19T17:05:00Z', seenBy: ['me', 'team', 'marie'] },
    'w-football': { person: 'football', amount: 'justRight', want: 'aboutRight', at: '2026-03-01T12:03:00Z', seenBy: shared },
    'w-selam': { person: 'selam', amount: 'ratherNotSay', at: '2026-03-01T12:04:00Z' },
  }),
  replies: by(hannah, {
    're-letay': { about: 'wishes/w-letay', answer: 'lookingIntoIt', who: 'red-cross', words: 'We asked the Red Cross together. They only look because you asked, and you can stop at any time.', at: '2024-02-20T11:00:00Z' },
    're-letay-2': { about: 'wishes/w-letay', answer: 'notYet', who: 'red-cross', because: 'No news yet. No news does not tell us how she is. They are still looking.', lookAgain: '2027-02-01', at: '2026-08-11T10:00:00Z' },
    're-filmon': { about: 'wishes/w-filmon', answer: 'heard', who: 'hannah', words: 'I heard you. We will only ask anyone when you say so.', at: '2025-08-05T09:30:00Z' },
    're-church': { about: 'wishes/w-church', answer: 'agreed', who: 'hannah', words: 'Marie will drive you on the 7th. College knows.', at: '2026-11-03T16:00:00Z' },
  }),
  plans: {
    'p-tesfay': {
      people: ['tesfay'], way: 'videoCall', status: 'happening', starts: '2025-06-01T18:00', lasts: 'PT45M', zone: 'Europe/Stockholm', repeats: 'FREQ=WEEKLY;BYDAY=SU', presence: 'none',
      basis: 'agreedBetweenUs', agreedBy: ['yonas', 'tesfay', 'marie'], arrangedBy: 'tesfay', words: '6 in Sweden, 5 here.', by: me, at: '2025-05-26T19:00:00Z',
    },
    'p-kidane': {
      people: ['kidane'], way: 'sleepover', status: 'asked', starts: '2026-12-29', zone, arrangedBy: 'hannah', basis: 'carePlan', answerBy: '2026-12-07',
      details: { place: 'Where Kidane lives, in Kent', takesMe: 'The train. I can do it alone.', cost: 'Not decided' }, by: me, at: '2026-10-19T17:10:00Z',
    },
    'p-kidane-games': { people: ['kidane'], way: 'gaming', status: 'happening', often: 'whenIWant', basis: 'justHappens', by: me, at: '2024-05-01T19:00:00Z' },
    'p-church': { people: ['church'], way: 'inPerson', status: 'happening', starts: '2023-12-03T09:00', lasts: 'PT3H', zone, repeats: 'FREQ=WEEKLY;BYDAY=SU', basis: 'justHappens', details: { takesMe: 'The bus, with Biniam' }, by: me, at: '2024-01-12T15:00:00Z' },
    'p-gena': {
      people: ['church', 'biniam'], way: 'groupVisit', status: 'agreed', starts: '2027-01-07', zone, arrangedBy: 'marie', basis: 'carePlan', decidedBy: 'Hannah',
      details: { place: 'Church, then Biniam’s', takesMe: 'Marie', bring: 'White clothes' }, words: 'Christmas', by: hannah, at: '2026-11-03T16:00:00Z',
    },
    'p-football': {
      people: ['football'], way: 'groupVisit', status: 'happening', starts: '2024-03-05T18:30', lasts: 'PT1H30M', zone, repeats: 'FREQ=WEEKLY;BYDAY=TU', basis: 'justHappens', details: { takesMe: 'I walk' }, by: me, at: '2024-03-01T15:00:00Z',
    },
    'p-haile': { people: ['haile'], way: 'remember', status: 'happening', often: 'yearly', basis: 'justHappens', words: 'A candle at church.', by: me, at: '2025-01-07T20:00:00Z' },
  },
  times: {
    ...marked('p-tesfay', me, all('2025-06-01', '2026-11-15', 7, {
      '2025-07-20': { outcome: 'didntHappen', side: ['them'], because: ['couldntCome'], toldInAdvance: true },
      '2025-10-26': { outcome: 'differently', words: 'The clocks changed and I was one hour early.' },
      '2026-01-04': { outcome: 'happened', starts: '2026-01-07T19:00', words: 'Moved to Christmas.' },
      '2026-02-15': { outcome: 'didntHappen', side: ['them'], because: ['noCredit'] },
      '2026-04-12': { outcome: 'off', side: ['me'], because: ['otherPlans'], toldInAdvance: true, words: 'Easter. He was in church and I was in church.' },
      '2026-06-21': { outcome: 'cutShort', side: ['them'], because: ['noCredit'] },
      '2026-08-09': { outcome: 'didntHappen', side: ['me'], because: ['tooMuchToday'] },
      '2026-11-15': null,
    })),
    't-kidane': { people: ['kidane'], way: 'dayOut', when: when('2026-08-13'), outcome: 'happened', words: 'London. Half way for both. We ate at the Habesha place.', by: me, at: '2026-08-13T21:00:00Z' },
  },
  feelings: by(me, {
    'f-call': { about: 'times/p-tesfay@2026-08-09', before: ['tired'], words: 'Some days my mother’s name is too heavy.', at: '2026-08-09T20:00:00Z', seenBy: onlyMe },
    'f-london': { about: 'times/t-kidane', after: ['happy', 'loved'], length: 'tooShort', at: '2026-08-13T21:05:00Z', seenBy: shared },
    'f-red-cross': { about: 'replies/re-letay-2', after: ['sad', 'ok'], at: '2026-08-11T18:00:00Z', seenBy: ['me', 'hannah'] },
  }),
  entries: by(me, {
    'home-eritrea': { kind: 'livedAt', title: 'Home', homeKind: 'withParents', when: when('2009~/2019?'), place: 'Eritrea', people: ['letay', 'haile', 'filmon'], seenBy: shared },
    sudan: { kind: 'livedAt', title: 'Sudan', homeKind: 'camp', when: when('2019?/2021'), place: 'A camp, then Khartoum', people: ['filmon', 'letay'], seenBy: shared },
    libya: { kind: 'livedAt', title: 'Libya', homeKind: 'onTheMove', when: when('2021/2022'), people: ['filmon', 'kidane'], seenBy: ['me', 'hannah'] },
    kent: { kind: 'livedAt', title: 'The first place in England', homeKind: 'emergencyHome', when: when('2023-09-17/2023-10-06'), place: 'Kent', people: ['kidane'], seenBy: shared },
    'marie-home': { kind: 'livedAt', title: 'Marie’s', homeKind: 'fosterHome', when: when('2023-10-06/..'), place: 'Sheffield', people: ['marie'], seenBy: shared },
    born: { kind: 'born', title: 'I was born', when: when('2009~', 'after the rains'), words: 'My mother said after the rains. The paper says 1 January because nobody wrote the day.', certainty: 'iWasTold', toldBy: 'letay', home: 'home-eritrea', seenBy: ['me', 'hannah'] },
    'born-paper': { kind: 'born', title: 'Date of birth on the form', when: when('2009-01-01'), words: 'Given at the interview in Kent.', certainty: 'fromRecords', tellingOf: 'born', voice: 'aboutMe', by: hannah, seenBy: shared },
    'father-died': { kind: 'death', title: 'My father died', when: when('2016~'), words: 'My mother told us in the evening. I was small.', certainty: 'iWasTold', toldBy: 'letay', people: ['haile'], home: 'home-eritrea', seenBy: ['me', 'hannah'] },
    goats: { kind: 'memory', title: 'The goats', when: when('2015/2018'), words: 'Filmon gave every goat a footballer’s name.', certainty: 'iRemember', people: ['filmon'], home: 'home-eritrea', seenBy: shared },
    'school-eritrea': { kind: 'school', title: 'School at home', when: when('2015~/2019?'), seenBy: shared },
    leaving: {
      kind: 'leftCommunity', title: 'Leaving home', when: when('2019?'), words: 'We left at night, walking. My mother carried bread.', certainty: 'differentTellings', people: ['letay', 'filmon'], home: 'home-eritrea',
      by: me, with: ['selam'], voice: 'withMe', seenBy: ['me', 'hannah'], meansNow: { a: { words: 'She planned it so we would not be afraid.', at: '2026-01-10T12:00:00Z' } },
    },
    'leaving-uncle': {
      kind: 'leftCommunity', title: 'Leaving home', when: when('2018-23/2019'), words: 'My uncle says it was early morning, with the goats, so that nobody would ask.', certainty: 'iWasTold', toldBy: 'tesfay', tellingOf: 'leaving',
      people: ['letay', 'filmon'], home: 'home-eritrea', seenBy: ['me', 'hannah'],
    },
    khartoum: { kind: 'memory', title: 'The tea lady', when: when('2020~'), words: 'She gave Filmon and me tea for washing cups. She called us her sons.', people: ['filmon'], home: 'sudan', seenBy: shared },
    'met-kidane': { kind: 'met', title: 'Kidane', when: when('2021'), words: 'He had the only football.', people: ['kidane'], home: 'libya', seenBy: shared },
    'last-call': { kind: 'lostTouch', title: 'The last call', when: when('2022-05~', 'about May 2022'), words: 'She said eat well and stay with your brother.', people: ['letay'], home: 'libya', seenBy: ['me', 'hannah'] },
    road: { kind: 'gap', title: 'The road', when: when('2022/2023'), gap: 'notReady', home: 'libya', seenBy: ['me', 'hannah'] },
    house: { kind: 'memory', when: when('2022?'), putAway: true, cover: 'the house', words: 'Not for now.', home: 'libya' },
    'filmon-gap': { kind: 'gap', title: 'Where Filmon went', when: when('2022-11?'), words: 'We were in two groups. I don’t know which way his group went.', gap: 'notReady', people: ['filmon'], holders: { kidane: { person: 'kidane', knows: 'askFirst' } } },
    sea: { kind: 'journey', putAway: true, cover: 'the sea', when: when('2023-09'), words: 'Kidane held my sleeve.', people: ['kidane'] },
    arrived: { kind: 'journey', title: 'I came to England', when: when('2023-09-17'), words: 'A woman gave me a blanket and a banana.', people: ['kidane'], home: 'kent', seenBy: shared },
    'moved-marie': { kind: 'movedHome', title: 'Moved to Marie’s', when: when('2023-10-06'), words: 'Four hours in a car. She had learned to say selam.', people: ['marie'], home: 'marie-home', because: 'There was a home in Sheffield.', explained: 'Yes, with an interpreter', seenBy: shared },
    'first-gena': { kind: 'festival', title: 'First Christmas here', when: when('2024-01-07'), words: 'I fell asleep in church and nobody minded.', people: ['church'], home: 'marie-home', seenBy: shared },
    college: { kind: 'school', title: 'College', when: when('2024-01/..'), words: 'English, maths, and motor vehicle.', people: ['lowe'], seenBy: shared },
    'found-tesfay': { kind: 'foundAgain', title: 'Uncle Tesfay called', when: when('2025-05'), words: 'A friend of a friend had his number. He cried, then he asked if I eat.', people: ['tesfay'], home: 'marie-home', seenBy: shared },
    leave: { kind: 'leaveGranted', title: 'I can stay here', when: when('2025-03-12'), words: 'Five years. Mr Lowe bought cakes.', people: ['lowe', 'hannah'], tell: ['tesfay', 'kidane'], home: 'marie-home', seenBy: shared },
    goal: { kind: 'achievement', title: 'Player of the month', when: when('2026-10'), people: ['football'], tell: ['tesfay', 'kidane'], home: 'marie-home', seenBy: shared },
    'marie-note': { kind: 'messageForMe', title: 'From Marie', when: when('2026-10-06'), words: 'Three years today. I am glad of every one. Your door is your door.', people: ['marie'], home: 'marie-home', by: marie, at: '2026-10-06T08:00:00Z', seenBy: onlyMe },
    hope: { kind: 'hope', title: 'A garage with two names', words: 'Yonas and Kidane.', people: ['kidane'], seenBy: shared },
  }),
  days: by(me, {
    'd-gena': { kind: 'festival', when: when('XXXX-01-07'), tone: 'lookingForward', remind: true, words: 'Christmas', seenBy: shared },
    'd-easter': { kind: 'festival', when: { said: 'moves each year' }, tone: 'mixed', words: 'Fasika' },
    'd-arrival': { kind: 'arrivalDay', when: when('XXXX-09-17'), tone: 'dontRemindMe', seenBy: ['me', 'hannah'] },
    'd-birthday': { kind: 'birthday', when: when('XXXX-01-01'), tone: 'hard', words: 'It is only a date for forms.' },
  }),
  limits: {},
  reviews: by(me, {
    'rv-2026-09': {
      at: '2026-09-15T15:00:00Z', since: '2026-03-15', until: '2026-09-15', stage: 'inCare', supported: 'Yes. Marie, my uncle, the church.', words: 'I want to see Kidane, not only on a screen. Please ask the Red Cross again.',
      people: { kidane: { amount: 'tooLittle' }, tesfay: { amount: 'justRight' }, filmon: { leftOut: true } }, sharedWith: ['hannah'], seenBy: shared,
    },
  }),
  erased: {},
};
