import type { Circle } from '../../src/core/circle.js';
import { all, by, marked, onlyMe, person, placed, shared, supporter, when, worker, zone } from './parts.js';

const me = person('amira');
const grace = worker('grace');
const liz = supporter('liz');
const home = ['me', 'team', 'liz'];

/** Amira, 8. Her twin Zayd lives in another home, half an hour away. */
export const amira: Circle = {
  kith: 1,
  id: 'circle-amira',
  revision: 15,
  me: {
    name: 'Amira',
    born: when('2018-10-02'),
    bornIs: 'known',
    stage: 'inCare',
    nation: 'england',
    identity: {
      language: { about: 'language', words: 'English. Some Somali with Hooyo.', seenBy: home },
      faith: { about: 'faith', words: 'Muslim. I like Eid best.', seenBy: home },
      food: { about: 'food', words: 'Halal. Canjeero with honey.', seenBy: home },
      hair: { about: 'hair', words: 'Ifrah does my braids. Liz has a special oil.', seenBy: home },
    },
  },
  people: {
    zayd: { name: 'Zayd', kinds: ['twin', 'brotherSister'], roles: ['fun', 'knowsMyStory', 'iHelpThem'], words: 'My twin', state: 'steady', forLife: true, colour: 6, birthday: when('2018-10-02'), known: { a: { from: when('2018-10-02'), as: 'closeInMyLife' } } },
    hooyo: { name: 'Hooyo', kinds: ['grandparent'], roles: ['sharesMyCulture', 'thinksOfMe', 'knowsMyStory'], words: 'My grandmother. We all call her Hooyo.', state: 'steady', forLife: true, belonging: 'origin', colour: 10, known: { a: { from: when('2018-10-02'), as: 'closeInMyLife' } } },
    mama: { name: 'Mama', kinds: ['parent'], words: 'My mum', state: 'upAndDown', forLife: true, colour: 1, birthday: when('XXXX-05-20'), known: { a: { from: when('2018-10-02'), to: when('2024-11'), as: 'closeInMyLife' }, b: { from: when('2024-11'), as: 'someOfTheTime' } } },
    aabo: { name: 'Aabo', kinds: ['parent'], words: 'My dad. He lives in Oslo.', state: 'lostTouch', zone: 'Europe/Oslo', colour: 3, known: { a: { from: when('2018-10-02'), to: when('2021~'), as: 'someOfTheTime' }, b: { from: when('2021~'), as: 'lostTouch' } } },
    abti: { name: 'Uncle Jama', kinds: ['auntUncle'], words: 'Mama’s brother', state: 'pausedByAdults', colour: 7 },
    ifrah: { name: 'Ifrah', kinds: ['cousin'], roles: ['fun', 'sharesMyCulture'], words: 'My big cousin. She does my braids.', state: 'steady', belonging: 'origin', colour: 5, known: { a: { from: when('2018-10-02'), as: 'closeInMyLife' } } },
    liz: { name: 'Liz', kinds: ['fosterCarer'], roles: ['safePlace', 'listens'], words: 'I live with Liz', state: 'steady', trusted: true, paid: true, colour: 8, home: 'liz-home', known: { a: { from: when('2024-11-08'), as: 'closeInMyLife' } } },
    biscuit: { name: 'Biscuit', is: 'animal', kinds: ['pet'], words: 'Liz’s rabbit', state: 'steady', colour: 2, home: 'liz-home' },
    'sue-dave': { name: 'Sue and Dave', kinds: ['fosterCarer'], words: 'Zayd lives with them', state: 'steady', paid: true, colour: 4 },
    ellen: { name: 'Miss Ellen', kinds: ['teacher'], roles: ['listens'], words: 'My teacher', state: 'new', colour: 9 },
    maryam: { name: 'Maryam', kinds: ['bestFriend', 'schoolFriend'], roles: ['fun'], words: 'We have the same bag', state: 'steady', colour: 3 },
    madrasa: { name: 'Sunday school at the mosque', is: 'group', kinds: ['clubOrTeam'], roles: ['sharesMyCulture'], words: 'We learn Qur’an and Somali songs', belonging: 'origin', colour: 5 },
    awoowe: { name: 'Abdirahman Mohamed Abdullahi Hassan Warsame', kinds: ['grandparent'], words: 'Awoowe. I only know him from a photo.', state: 'notKnown', colour: 6 },
    hodan: { name: 'Hodan', kinds: ['interpreter'], words: 'She speaks Somali on the phone', paid: true, colour: 1 },
    grace: { name: 'Grace', kinds: ['socialWorker'], words: 'My social worker', paid: true, colour: 4 },
  },
  placings: placed(me, [
    ['pl-zayd', 'zayd', 'rightByMe', '2025-02-01'],
    ['pl-mama', 'mama', 'rightByMe', '2025-02-01'],
    ['pl-hooyo', 'hooyo', 'rightByMe', '2025-02-01'],
    ['pl-liz-0', 'liz', 'notSure', '2025-02-01'],
    ['pl-liz', 'liz', 'close', '2026-01-17'],
    ['pl-ifrah', 'ifrah', 'close', '2025-02-01'],
    ['pl-biscuit', 'biscuit', 'close', '2025-02-01'],
    ['pl-maryam', 'maryam', 'close', '2026-01-17'],
    ['pl-madrasa', 'madrasa', 'furtherOut', '2026-01-17'],
    ['pl-awoowe', 'awoowe', 'furtherOut', '2026-01-17'],
    ['pl-aabo', 'aabo', 'notSure', '2026-01-17'],
    ['pl-abti', 'abti', 'notSure', '2026-01-17'],
  ], home),
  wishes: by(me, {
    'w-zayd': { person: 'zayd', amount: 'tooLittle', want: 'more', ways: ['sleepover', 'inPerson'], often: 'weekly', words: 'I want sleepovers. We are twins.', at: '2026-10-02T16:00:00Z', with: ['liz'], seenBy: home },
    'w-hooyo': { person: 'hooyo', amount: 'justRight', want: 'sameButDifferent', ways: ['phoneCall'], words: 'I want to talk Somali and not stop all the time.', at: '2026-10-10T10:00:00Z', with: ['liz'], seenBy: home },
    'w-mama': { person: 'mama', amount: 'tooLittle', want: 'more', ways: ['inPerson'], withPeople: ['zayd'], words: 'With Zayd there, both of us.', at: '2026-10-10T10:03:00Z', with: ['liz'], seenBy: home },
    'w-abti': { person: 'abti', want: 'dontKnow', words: 'Does he know my birthday?', at: '2026-10-10T10:05:00Z' },
    'w-ifrah': { person: 'ifrah', amount: 'justRight', want: 'aboutRight', often: 'monthly', at: '2026-10-10T10:06:00Z', seenBy: home },
    'w-aabo': { person: 'aabo', want: 'knowAbout', words: 'Is it snowing there?', at: '2026-10-10T10:08:00Z', seenBy: home },
    'w-hooyo-own': { person: 'hooyo', want: 'sameButDifferent', ways: ['phoneCall'], words: 'Hooyo asks to speak Somali with both children on the phone, on Fridays.', at: '2026-09-28T12:00:00Z', by: grace, voice: 'aboutMe', seenBy: shared },
  }),
  replies: by(grace, {
    're-zayd': { about: 'wishes/w-zayd', answer: 'partly', who: 'grace', because: 'One sleepover in the Christmas holidays first. Then we ask you both how it was.', at: '2026-10-14T15:00:00Z' },
    're-hooyo': { about: 'wishes/w-hooyo', answer: 'lookingIntoIt', who: 'grace', due: '2026-12-04', words: 'I’m asking if Hodan can listen and only talk if someone needs her.', at: '2026-10-14T15:05:00Z' },
    're-aabo': { about: 'wishes/w-aabo', answer: 'heard', who: 'grace', words: 'I will find out what he would like to tell you.', at: '2026-10-14T15:08:00Z' },
  }),
  plans: {
    'p-zayd': {
      people: ['zayd'], way: 'inPerson', status: 'happening', starts: '2025-11-01T10:00', lasts: 'PT5H', zone, repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', presence: 'nearby', presenceWho: 'liz', arrangedBy: 'liz', basis: 'carePlan', agreedBy: ['liz', 'sue-dave', 'grace'],
      details: { place: 'One time Liz’s, one time Sue and Dave’s', takesMe: 'Liz', bringsBack: 'Liz' }, reviewOn: '2027-02-09', by: grace, at: '2025-10-20T10:00:00Z',
    },
    'p-zayd-video': { people: ['zayd'], way: 'videoCall', status: 'happening', often: 'whenIWant', basis: 'justHappens', words: 'After tea, on Liz’s tablet.', by: liz, at: '2025-02-01T18:00:00Z' },
    'p-zayd-sleepover': { people: ['zayd'], way: 'sleepover', status: 'agreed', starts: '2026-12-27', zone, arrangedBy: 'liz', basis: 'carePlan', details: { place: 'Liz’s', bring: 'Zayd’s dinosaur' }, by: grace, at: '2026-10-14T15:00:00Z' },
    'p-hooyo': {
      people: ['hooyo', 'zayd'], way: 'phoneCall', status: 'happening', starts: '2026-01-09T17:30', lasts: 'PT30M', zone, repeats: 'FREQ=WEEKLY;BYDAY=FR', presence: 'interpreterOnly', presenceWho: 'hodan', arrangedBy: 'grace', basis: 'carePlan',
      details: { interpreter: 'Hodan', ifOff: 'Liz tells me and we try on Saturday' }, by: grace, at: '2026-01-05T10:00:00Z',
    },
    'p-mama': {
      people: ['mama'], way: 'inPerson', status: 'happening', starts: '2026-01-10T15:30', lasts: 'PT2H', zone, repeats: 'FREQ=MONTHLY;BYDAY=2SA', presence: 'thereAllTheTime', presenceWho: 'grace', presenceWhy: 'So that it is a good time for all of you.', arrangedBy: 'grace', basis: 'courtOrder', decidedBy: 'A judge',
      details: { place: 'Family centre, the garden room', takesMe: 'Liz', bring: 'A drawing' }, reviewOn: '2027-02-09', by: grace, at: '2026-01-05T10:05:00Z',
    },
    'p-ifrah': { people: ['ifrah'], way: 'atMine', status: 'happening', starts: '2026-03', zone, repeats: 'FREQ=MONTHLY', arrangedBy: 'liz', basis: 'agreedBetweenUs', words: 'Braids day', by: liz, at: '2026-02-20T10:00:00Z' },
    'p-eid': { people: ['hooyo', 'zayd', 'ifrah', 'mama'], way: 'groupVisit', status: 'asked', when: { edtf: '2027-03~', said: 'Eid' }, arrangedBy: 'grace', basis: 'carePlan', answerBy: '2027-01-15', words: 'All of us, in our new clothes.', by: liz, at: '2026-11-07T11:00:00Z' },
    'p-madrasa': { people: ['madrasa'], way: 'groupVisit', status: 'happening', starts: '2026-01-25T09:30', lasts: 'PT2H', zone, repeats: 'FREQ=WEEKLY;BYDAY=SU', basis: 'justHappens', details: { takesMe: 'Liz' }, by: liz, at: '2026-01-20T10:00:00Z' },
  },
  times: {
    ...marked('p-zayd', liz, all('2025-11-01', '2026-11-14', 14, {
      '2025-12-27': { outcome: 'off', side: ['them'], because: ['theyWereIll'], toldInAdvance: true, words: 'Zayd had a cold.' },
      '2026-03-07': { outcome: 'didntHappen', side: ['workers'], because: ['mixUp'], words: 'Both homes thought it was the other’s turn.' },
      '2026-08-08': { outcome: 'differently', words: 'We all went to the farm.' },
      '2026-11-14': null,
    })),
    ...marked('p-hooyo', liz, all('2026-01-09', '2026-11-20', 7, {
      '2026-02-20': { outcome: 'didntHappen', side: ['workers'], because: ['noOneToBeThere'], words: 'No interpreter.' },
      '2026-05-22': { outcome: 'didntHappen', side: ['workers'], because: ['noOneToBeThere'], words: 'No interpreter.' },
      '2026-09-18': { outcome: 'cutShort', side: ['them'], because: ['noCredit'] },
      '2026-11-20': null,
    })),
    ...marked('p-mama', grace, {
      '2026-01-10': 'happened', '2026-02-14': 'happened', '2026-03-14': 'happened', '2026-04-11': { outcome: 'didntHappen', side: ['them'], because: ['couldntCome'] }, '2026-05-09': 'happened', '2026-06-13': 'happened',
      '2026-07-11': { outcome: 'off', side: ['workers'], because: ['shortOfStaff'], toldInAdvance: false }, '2026-08-08': { outcome: 'cutShort', side: ['them'], because: ['cameLate'] }, '2026-09-12': 'happened', '2026-10-10': 'happened', '2026-11-14': 'happened',
    }),
    ...marked('p-ifrah', liz, { '2026-03': 'happened', '2026-04': 'happened', '2026-05': 'happened', '2026-06': 'happened', '2026-07': 'happened', '2026-08': { outcome: 'didntHappen', side: ['them'], because: ['theyCalledOff'] }, '2026-09': 'happened', '2026-10': 'happened' }),
  },
  feelings: by(me, {
    'f-zayd': { about: 'times/p-zayd@2026-10-31', after: ['happy', 'missingThem'], length: 'tooShort', at: '2026-10-31T17:00:00Z', with: ['liz'], seenBy: home },
    'f-mama': { about: 'times/p-mama@2026-10-10', before: ['excited'], after: ['loved', 'sad'], at: '2026-10-10T17:00:00Z', seenBy: onlyMe },
    'f-mixup': { about: 'times/p-zayd@2026-03-07', after: ['angry'], words: 'I had my coat on.', at: '2026-03-07T12:00:00Z', with: ['liz'], seenBy: home },
  }),
  entries: by(me, {
    born: { kind: 'born', title: 'We were born', when: when('2018-10-02'), words: 'I came first. Zayd came eleven minutes after.', certainty: 'iWasTold', toldBy: 'mama', people: ['zayd', 'mama'], home: 'mama-home', seenBy: home },
    'mama-home': { kind: 'livedAt', title: 'Our flat', homeKind: 'withParents', when: when('2018-10-02/2024-11-08'), place: 'Birmingham', people: ['mama', 'zayd'], seenBy: home },
    'liz-home': { kind: 'livedAt', title: 'Liz’s', homeKind: 'fosterHome', when: when('2024-11-08/..'), place: 'Solihull', people: ['liz', 'biscuit'], seenBy: home },
    school: { kind: 'school', title: 'Hillfield School', when: when('2023-09/2024-11'), people: ['zayd'], seenBy: home },
    'school-now': { kind: 'school', title: 'St Anne’s', when: when('2024-11/..'), words: 'Maryam saved me a chair.', people: ['maryam', 'ellen'], seenBy: home },
    'eid-2023': { kind: 'festival', title: 'Eid at Hooyo’s', when: when('2023-04'), words: 'Zayd and me had matching yellow. Hooyo gave us five pounds each.', people: ['hooyo', 'zayd', 'mama', 'ifrah'], home: 'mama-home', seenBy: home },
    moved: { kind: 'movedHome', title: 'I came to Liz’s', when: when('2024-11-08'), words: 'It was dark and there was a rabbit.', people: ['liz', 'biscuit'], home: 'liz-home', seenBy: home, with: ['liz'] },
    'moved-why': {
      kind: 'decision', title: 'Why you and Zayd came to live with carers', when: when('2024-11'), voice: 'aboutMe', home: 'liz-home', people: ['mama', 'zayd'], by: grace, at: '2025-01-20T10:00:00Z', seenBy: ['me', 'team', 'liz'],
      words: 'Mama was not well and needed help. A judge said you and Zayd should be looked after while she gets it. You did not do anything wrong.', certainty: 'fromRecords',
    },
    'why-two': { kind: 'question', title: 'Why are we in two houses?', when: when('2024-11'), gap: 'answered', askedOf: 'grace', askedOn: '2025-01-18', words: 'There was no house with room for two. Grace is still looking for one.', people: ['zayd'], seenBy: home },
    tooth: { kind: 'first', title: 'My wobbly tooth', when: when('2025-03'), words: 'Zayd’s came out the same week.', people: ['zayd'], home: 'liz-home', seenBy: home },
    birthday: { kind: 'festival', title: 'Our birthday', when: when('2025-10-02'), words: 'One cake with two names.', people: ['zayd', 'liz', 'sue-dave'], home: 'liz-home', holders: { sue: { person: 'sue-dave', knows: 'photo' } }, seenBy: home },
    photo: { kind: 'photo', title: 'Awoowe on a boat', when: when('198X'), words: 'Hooyo has the real one.', people: ['awoowe', 'hooyo'], holders: { hooyo: { person: 'hooyo', knows: 'photo' } }, media: { a: { kind: 'photo', ref: 'amira/awoowe.jpg', alt: 'A man in a white shirt laughs on a small boat' } }, seenBy: home },
    farm: { kind: 'memory', title: 'The farm', when: when('2026-08-08'), words: 'A goat ate Dave’s map.', people: ['zayd', 'sue-dave', 'liz'], home: 'liz-home', seenBy: home },
    reading: { kind: 'achievement', title: 'I read a whole book', when: when('2026-07'), people: ['ellen'], home: 'liz-home', tell: ['zayd', 'hooyo', 'mama'], seenBy: home },
    'hooyo-letter': { kind: 'messageForMe', title: 'From Hooyo', when: when('2025-10-02'), words: 'Macaanto, you are seven today, both of you. I say your names every morning.', people: ['hooyo'], by: supporter('hooyo'), at: '2025-10-02T09:00:00Z', seenBy: ['me', 'liz'] },
    'abti-gap': { kind: 'question', title: 'When can we see Uncle Jama?', gap: 'asked', askedOf: 'grace', askedOn: '2026-10-10', people: ['abti'], seenBy: home },
    'team-note': {
      kind: 'meeting', title: 'For workers: the order about Mr Jama', when: when('2026-05-12'), voice: 'aboutMe', people: ['abti'], by: grace, at: '2026-05-12T16:00:00Z', seenBy: ['team'],
      words: 'The order stands until 31 May 2027. Legal to list it for review in February. The words for the children are agreed with the guardian; use only those.',
    },
    hope: { kind: 'hope', title: 'One house for Zayd and me', people: ['zayd'], seenBy: home },
  }),
  days: by(me, {
    'd-birthday': { kind: 'birthday', when: when('XXXX-10-02'), person: 'zayd', tone: 'lookingForward', remind: true, seenBy: home },
    'd-eid': { kind: 'festival', when: { said: 'moves each year' }, tone: 'lookingForward', words: 'Eid', seenBy: home },
    'd-mothers': { kind: 'mothersDay', when: { said: 'moves each year' }, person: 'mama', tone: 'mixed', seenBy: home },
  }),
  limits: by(grace, {
    'l-abti': {
      person: 'abti', kind: 'notAllowed', since: '2025-05-31', until: '2027-05-31', reviewOn: '2027-02-09', decidedBy: 'A judge', notBecauseOfMe: true,
      sayToMe: 'A judge said you and Zayd can’t see or talk to Uncle Jama right now. It is to keep you safe.',
    },
    'l-mama': { person: 'mama', kind: 'onlyWith', ways: ['inPerson'], withPeople: ['grace'], since: '2024-11-08', reviewOn: '2027-02-09', decidedBy: 'A judge', notBecauseOfMe: true, sayToMe: 'Grace stays with you so that it is a good time for all of you.' },
    'l-aabo': { person: 'aabo', kind: 'askFirst', since: '2026-01-05', decidedBy: 'Grace', sayToMe: 'Ask Grace first. She will talk with Aabo.', notBecauseOfMe: true },
  }),
  reviews: by(me, {
    'rv-2026-08': { at: '2026-08-11T15:00:00Z', since: '2026-02-10', until: '2026-08-11', stage: 'inCare', words: 'I want sleepovers with Zayd.', people: { zayd: { amount: 'tooLittle' }, hooyo: { amount: 'justRight' }, abti: { leftOut: true } }, sharedWith: ['grace', 'liz'], seenBy: home },
  }),
  erased: {},
};
