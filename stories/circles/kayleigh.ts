import type { Circle } from '../../src/core/circle.js';
import { by, marked, onlyMe, person, placed, shared, supporter, when, worker, zone } from './parts.js';

const me = person('kayleigh');
const dev = worker('dev');
const pat = supporter('pat');

const noLift = { outcome: 'didntHappen', side: ['travel'], because: ['noLift'] } as const;
const nobody = { outcome: 'didntHappen', side: ['workers'], because: ['nobodyArranged'] } as const;
const missed = (why: typeof noLift | typeof nobody, toldInAdvance: boolean) =>
  ({ outcome: why.outcome, side: [...why.side], because: [...why.because], toldInAdvance });

/** Kayleigh, 17. Leeds, then Hull. */
export const kayleigh: Circle = {
  kith: 1,
  id: 'circle-kayleigh',
  revision: 41,
  me: {
    name: 'Kayleigh',
    born: when('2009-03-14'),
    bornIs: 'known',
    stage: 'inCare',
    nation: 'england',
    names: { kay: { name: 'Kayls', seenBy: shared } },
    identity: {
      place: { about: 'place', words: 'Leeds first. Hull now. I still say I’m from Leeds.', seenBy: shared },
      hair: { about: 'hair', words: 'Bev used to plait it. I do it myself now.' },
      music: { about: 'music', words: 'Whatever Tyler sends me.' },
    },
  },
  people: {
    tyler: {
      name: 'Tyler', kinds: ['brotherSister'], roles: ['fun', 'advice', 'knowsMyStory'], words: 'My brother', state: 'steady', forLife: true, colour: 6,
      birthday: when('2007-01-22'),
      known: {
        a: { from: when('2009-03-14'), to: when('2013-05~'), as: 'closeInMyLife' },
        b: { from: when('2013-05~'), to: when('2020'), as: 'someOfTheTime' },
        c: { from: when('2020'), as: 'closeInMyLife' },
      },
    },
    ellie: {
      name: 'Ellie-Mae', kinds: ['brotherSister'], roles: ['fun', 'iHelpThem'], words: 'My sister', state: 'upAndDown', forLife: true, colour: 10,
      birthday: when('2012-04-19'),
      known: {
        a: { from: when('2012-04-19'), to: when('2013-05~'), as: 'closeInMyLife' },
        b: { from: when('2013-05~'), as: 'someOfTheTime' },
      },
    },
    bruno: {
      name: 'Bruno', is: 'animal', kinds: ['pet'], roles: ['safePlace'], words: 'Our dog', state: 'notKnown', colour: 2,
      known: {
        a: { from: when('2011~'), to: when('2013-05~'), as: 'closeInMyLife' },
        b: { from: when('2013-05~'), as: 'notSure' },
      },
    },
    'sheila-ray': {
      name: 'Sheila & Ray', kinds: ['fosterCarer'], roles: ['knowsMyStory', 'believesInMe'], words: 'I lived with them', state: 'lostTouch',
      likeFamily: true, colour: 5, home: 'sheila-ray-home',
      known: {
        a: { from: when('2013-06'), to: when('2016-08'), as: 'closeInMyLife' },
        b: { from: when('2016-08'), to: when('2017~'), as: 'someOfTheTime' },
        c: { from: when('2017~'), as: 'lostTouch' },
      },
    },
    jaz: {
      name: 'Jaz', kinds: ['keyWorker', 'residentialWorker'], roles: ['listens', 'believesInMe'], words: 'Worked at Elm Lodge', state: 'steady', trusted: true,
      paid: false, colour: 7, home: 'elm-lodge',
      known: {
        a: { from: when('2020-11'), to: when('2023-03-10'), as: 'closeInMyLife' },
        b: { from: when('2023-03-10'), as: 'someOfTheTime' },
      },
    },
    pat: {
      name: 'Pat', kinds: ['fosterCarer'], roles: ['practicalHelp', 'celebratesWithMe', 'safePlace'], words: 'I live with Pat now', state: 'steady', trusted: true,
      paid: true, colour: 8, home: 'pat-home', birthday: when('XXXX-10-03'),
      known: { a: { from: when('2023-06-19'), as: 'closeInMyLife' } },
    },
    amber: { name: 'Amber', kinds: ['bestFriend', 'schoolFriend'], roles: ['fun', 'listens'], words: 'My friend', state: 'steady', colour: 3 },
    mum: {
      name: 'Mum', kinds: ['parent'], state: 'upAndDown', colour: 1, birthday: when('XXXX-09-08'),
      known: {
        a: { from: when('2009-03-14'), to: when('2013-05~'), as: 'closeInMyLife' },
        b: { from: when('2013-05~'), as: 'someOfTheTime' },
      },
    },
    okafors: {
      name: 'The Okafors', is: 'group', kinds: ['fosterCarer'], roles: ['celebratesWithMe'], words: 'I lived with them', state: 'steady', colour: 4,
      home: 'okafors-home',
      known: {
        a: { from: when('2017-07'), to: when('2020-11'), as: 'closeInMyLife' },
        b: { from: when('2020-11'), as: 'someOfTheTime' },
      },
    },
    football: { name: 'Wednesday football', is: 'group', kinds: ['clubOrTeam'], roles: ['fun'], words: 'My team', state: 'steady', colour: 5 },
    alfie: {
      name: 'Alfie', kinds: ['brotherSister'], words: 'My little brother', state: 'steady', forLife: true, colour: 7, birthday: when('2018-11~'),
      names: { maybe: { name: 'Maybe he has a new name now', when: when('2019~') } },
      known: {
        a: { from: when('2018-11~'), to: when('2019'), as: 'closeInMyLife' },
        b: { from: when('2019'), as: 'someOfTheTime' },
      },
    },
    dad: {
      name: 'Dad', kinds: ['parent'], state: 'notKnown', colour: 3,
      known: {
        a: { from: when('2009~'), to: when('2011~'), as: 'someOfTheTime' },
        b: { from: when('2011~'), as: 'notSure' },
      },
    },
    dee: {
      name: 'Aunty Dee', kinds: ['auntUncle', 'kinshipCarer'], words: 'My aunt', state: 'lostTouch', colour: 9, home: 'dee-home',
      known: {
        a: { from: when('2016-08'), to: when('2017-02'), as: 'closeInMyLife' },
        b: { from: when('2017-02'), as: 'lostTouch' },
      },
    },
    lee: { name: 'Lee', words: 'Mum’s partner', state: 'pausedByAdults', colour: 6 },
    // The people below help to make things happen. Kayleigh keeps them out of her picture.
    dev: { name: 'Dev', kinds: ['socialWorker'], words: 'My social worker', paid: true, setAside: true, colour: 8 },
    carol: { name: 'Carol', kinds: ['otherWorker'], words: 'Stays with us at the family centre', paid: true, setAside: true, colour: 2 },
    marcia: { name: 'Marcia', kinds: ['reviewingOfficer'], words: 'Runs my review meetings', paid: true, setAside: true, colour: 1 },
    kacey: { name: 'Kacey', kinds: ['livedWith'], words: 'Lived at Elm Lodge too', state: 'lostTouch', setAside: true, colour: 9, home: 'elm-lodge' },
    letterbox: { name: 'The letterbox team', is: 'group', words: 'They pass letters on to Alfie', paid: true, setAside: true, colour: 10 },
  },
  placings: {
    ...placed(me, [
      ['pl-jaz-0', 'jaz', 'rightByMe', '2022-02-12'],
      ['pl-mum-0', 'mum', 'notSure', '2024-05-30'],
      ['pl-pat-0', 'pat', 'furtherOut', '2023-07-02'],
      ['pl-tyler', 'tyler', 'rightByMe', '2025-03-01'],
      ['pl-bruno', 'bruno', 'rightByMe', '2025-03-01'],
      ['pl-jaz', 'jaz', 'close', '2025-03-01'],
      ['pl-okafors', 'okafors', 'furtherOut', '2025-03-01'],
      ['pl-dee', 'dee', 'notSure', '2025-03-01'],
      ['pl-lee', 'lee', 'notSure', '2025-03-01'],
      ['pl-dad', 'dad', 'notSure', '2026-06-14'],
      ['pl-sheila-ray', 'sheila-ray', 'close', '2026-10-01'],
    ]),
    ...placed(me, [
      ['pl-ellie', 'ellie', 'rightByMe', '2026-10-01'],
      ['pl-pat', 'pat', 'close', '2025-03-01'],
      ['pl-amber', 'amber', 'close', '2025-10-18'],
      ['pl-mum', 'mum', 'furtherOut', '2026-10-01'],
      ['pl-football', 'football', 'furtherOut', '2025-10-18'],
      ['pl-alfie', 'alfie', 'furtherOut', '2025-03-01'],
    ], shared),
  },
  wishes: by(me, {
    'w-ellie-2025': {
      person: 'ellie', amount: 'tooLittle', want: 'more', ways: ['inPerson'], words: 'A proper day, not an hour.', at: '2025-02-20T17:00:00Z', seenBy: shared,
    },
    'w-ellie': {
      person: 'ellie', amount: 'tooLittle', want: 'more', ways: ['inPerson', 'videoCall'], often: 'monthly', askedOf: 'dev', tellThem: true,
      words: 'Every month, really every month.', at: '2026-11-02T17:20:00Z', seenBy: shared,
    },
    'w-mum-2025': { person: 'mum', amount: 'ratherNotSay', words: 'It depends on the day.', at: '2025-05-12T18:10:00Z' },
    'w-mum': {
      person: 'mum', amount: 'tooLittle', want: 'more', ways: ['inPerson'], withoutPeople: ['lee'], where: 'Not the blue room. A café, or a walk.', askedOf: 'dev',
      words: 'More, but not in that room.', at: '2026-11-02T17:28:00Z', seenBy: shared,
    },
    'w-tyler': { person: 'tyler', amount: 'justRight', want: 'aboutRight', ways: ['message'], words: 'We message when we want.', at: '2026-10-01T16:05:00Z', seenBy: shared },
    'w-bruno': { person: 'bruno', want: 'knowAbout', words: 'I want to know where he is now.', askedOf: 'dev', at: '2026-06-14T18:44:00Z', seenBy: shared },
    'w-sheila-ray': { person: 'sheila-ray', amount: 'tooLittle', want: 'more', ways: ['inPerson'], words: 'I want to see them again.', at: '2026-10-01T16:12:00Z' },
    'w-jaz': { person: 'jaz', amount: 'justRight', want: 'aboutRight', ways: ['phoneCall'], often: 'nowAndThen', words: 'A call now and then.', at: '2026-03-07T12:00:00Z', seenBy: shared },
    'w-pat': { person: 'pat', amount: 'justRight', want: 'aboutRight', at: '2026-03-07T12:02:00Z', seenBy: ['me', 'team', 'pat'] },
    'w-okafors-2023': { person: 'okafors', amount: 'tooLittle', want: 'more', words: 'I miss Sundays there.', withdrawn: true, at: '2023-07-02T15:00:00Z' },
    'w-okafors': { person: 'okafors', amount: 'justRight', want: 'less', ways: ['letterOrCard'], often: 'yearly', words: 'Less often is fine. A card at Christmas.', at: '2026-03-07T12:06:00Z', seenBy: shared },
    'w-football': { person: 'football', amount: 'justRight', want: 'aboutRight', often: 'weekly', words: 'Every Wednesday.', at: '2026-03-07T12:09:00Z', seenBy: shared },
    'w-alfie': { person: 'alfie', amount: 'tooLittle', want: 'more', ways: ['letterbox', 'photos'], askedOf: 'dev', words: 'A photo would help.', at: '2026-08-03T10:31:00Z', seenBy: shared },
    'w-dad': { person: 'dad', want: 'knowAbout', askedOf: 'dev', words: 'I want to know about him. What he’s like. If he knows where I am.', at: '2026-06-14T18:40:00Z', seenBy: shared },
    'w-dee': { person: 'dee', amount: 'ratherNotSay', at: '2026-03-07T12:11:00Z' },
  }),
  replies: by(dev, {
    're-ellie': {
      about: 'wishes/w-ellie', answer: 'lookingIntoIt', who: 'dev', due: '2026-12-01', words: 'I’m looking into it. I will tell you by 1 December.', at: '2026-11-09T09:00:00Z',
    },
    're-ellie-2025': {
      about: 'wishes/w-ellie-2025', answer: 'agreed', who: 'dev', words: 'A day out every second Saturday. Ellie-Mae’s worker has agreed.', at: '2025-03-01T10:30:00Z',
    },
    're-mum': { about: 'wishes/w-mum', answer: 'heard', who: 'dev', words: 'Heard. We’re asking about a café or a walk.', at: '2026-11-02T17:55:00Z' },
    're-mum-2': { about: 'wishes/w-mum', answer: 'lookingIntoIt', who: 'dev', due: '2026-12-01', words: 'Carol has to be free on the same day. I’m checking.', at: '2026-11-09T09:05:00Z' },
    're-bruno': {
      about: 'wishes/w-bruno', answer: 'partly', who: 'dev', because: 'Your mum says he went to a family near Pudsey. She doesn’t know their name.', at: '2026-07-01T11:20:00Z',
    },
    're-okafors': { about: 'wishes/w-okafors', answer: 'agreed', who: 'dev', words: 'A card at Christmas. I’ve told them.', at: '2026-03-16T14:00:00Z', done: true },
  }),
  plans: {
    'p-ellie': {
      people: ['ellie'], way: 'dayOut', status: 'happening', starts: '2025-03-08', zone, repeats: 'FREQ=MONTHLY;BYDAY=2SA', until: '2026-11-30',
      presence: 'handoverOnly', arrangedBy: 'dev', basis: 'carePlan', decidedBy: 'Dev and Ellie-Mae’s worker', agreedBy: ['kayleigh', 'ellie', 'dev'], since: '2025-03-01',
      reviewOn: '2026-12-08', details: { place: 'Hull', takesMe: 'Whoever Dev asks', cost: 'Dev’s team pays the train', ifOff: 'Dev rings us both the same day' }, by: dev, at: '2025-03-01T10:30:00Z',
    },
    'p-ellie-dec': {
      people: ['ellie'], way: 'dayOut', status: 'asked', starts: '2026-12-12', zone, arrangedBy: 'dev', basis: 'carePlan', answerBy: '2026-12-01',
      details: { takesMe: 'Nobody has sorted a lift yet. Dev’s job.' }, words: 'The Christmas market, if she wants.', by: me, at: '2026-11-09T18:02:00Z',
    },
    'p-mum': {
      people: ['mum'], way: 'inPerson', status: 'agreed', starts: '2025-05-31T14:00', lasts: 'PT1H30M', zone, repeats: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SA', until: '2027-05-31',
      often: '6 times a year', presence: 'thereAllTheTime', presenceWho: 'carol', presenceWhy: 'Dev can tell you why.', arrangedBy: 'dev', basis: 'carePlan', agreedBy: ['kayleigh', 'mum', 'dev'],
      reviewOn: '2026-12-08',
      details: { place: 'Family centre, the blue room', takesMe: 'Dev', bringsBack: 'Pat', whoElse: 'Carol', rules: 'Photos are fine. No phones on the table.', ifOff: 'Dev rings Pat, and Pat tells me' },
      by: dev, at: '2025-05-12T09:00:00Z',
    },
    'p-jaz-summer': {
      people: ['jaz'], way: 'phoneCall', status: 'finished', starts: '2026-08-22T16:00', lasts: 'PT30M', zone, presence: 'none', arrangedBy: 'pat', basis: 'agreedBetweenUs',
      agreedBy: ['kayleigh', 'jaz', 'pat'], by: me, at: '2026-08-10T15:00:00Z',
    },
    'p-jaz': {
      people: ['jaz'], way: 'phoneCall', status: 'agreed', starts: '2026-11-21T16:00', lasts: 'PT30M', zone, presence: 'none', arrangedBy: 'pat', basis: 'agreedBetweenUs',
      agreedBy: ['kayleigh', 'jaz', 'pat'], by: me, at: '2026-11-12T19:30:00Z',
    },
    'p-football': {
      people: ['football'], way: 'groupVisit', status: 'happening', starts: '2025-09-03T18:00', lasts: 'PT1H30M', zone, repeats: 'FREQ=WEEKLY;BYDAY=WE', basis: 'justHappens',
      details: { takesMe: 'Pat', bringsBack: 'Pat', bring: 'Shin pads' }, words: 'Wednesday football', by: me, at: '2025-09-01T17:00:00Z',
    },
    'p-review': {
      people: [], way: 'My review meeting', status: 'agreed', starts: '2026-12-08T11:00', lasts: 'PT1H', zone, arrangedBy: 'marcia', basis: 'carePlan',
      details: { whoElse: 'Marcia runs it. Dev and Pat come. You can bring someone.' }, by: worker('marcia'), at: '2026-06-09T12:00:00Z',
    },
    'p-alfie': {
      people: ['alfie'], way: 'letterbox', status: 'happening', starts: '2024-06', zone, repeats: 'FREQ=YEARLY;BYMONTH=6,12', often: 'twiceAYear', arrangedBy: 'letterbox', basis: 'carePlan',
      words: 'It goes through the letterbox team. They pass it on.', details: { rules: 'First names only. No addresses.' }, by: dev, at: '2024-04-10T10:00:00Z',
    },
    'p-tyler': { people: ['tyler'], way: 'message', status: 'happening', often: 'whenIWant', basis: 'justHappens', by: me, at: '2025-03-01T16:30:00Z' },
    'p-pat': { people: ['pat'], way: 'inPerson', status: 'happening', often: 'weekly', basis: 'justHappens', words: 'Tea on Sundays, just us.', by: me, at: '2025-03-01T16:31:00Z' },
    'p-amber': { people: ['amber'], way: 'message', status: 'happening', often: 'everyDay', basis: 'justHappens', words: 'The bus, and messages after.', by: me, at: '2025-10-18T11:00:00Z' },
  },
  times: {
    ...marked('p-ellie', me, {
      '2025-03-08': 'happened',
      '2025-04-12': 'happened',
      '2025-05-10': missed(noLift, true),
      '2025-06-14': 'happened',
      '2025-07-12': 'happened',
      '2025-08-09': { outcome: 'off', side: ['them'], because: ['theyCalledOff'], toldInAdvance: true, words: 'She was on holiday.' },
      '2025-09-13': 'happened',
      '2025-10-11': missed(noLift, false),
      '2025-11-08': 'happened',
      '2025-12-13': { outcome: 'happened', words: 'The lights in town. She had two hot chocolates.' },
      '2026-01-10': missed(noLift, false),
      '2026-02-14': missed(noLift, true),
      '2026-03-14': { outcome: 'happened', words: 'My birthday and hers nearly. One cake.' },
      '2026-04-11': 'happened',
      '2026-05-09': missed(nobody, false),
      '2026-06-13': missed(noLift, false),
      '2026-07-11': { outcome: 'happened', words: 'The Deep. We stayed by the penguins.' },
      '2026-08-08': missed(nobody, false),
      '2026-09-12': 'happened',
      '2026-10-10': { ...missed(noLift, false), offered: 'A video call instead' },
    }),
    ...marked('p-mum', dev, {
      '2025-05-31': 'happened',
      '2025-07-26': 'happened',
      '2025-09-27': { outcome: 'happened', by: me },
      '2025-11-29': 'happened',
      '2026-01-31': 'happened',
      '2026-03-28': 'happened',
      '2026-05-30': { outcome: 'cutShort', by: me, words: 'Mum was tired. We had forty minutes.' },
      '2026-07-25': { outcome: 'off', side: ['travel'], because: ['roomNotFree'], toldInAdvance: true, words: 'The centre called it off.' },
      '2026-09-26': 'happened',
    }),
    ...marked('p-alfie', dev, { '2024-06': 'happened', '2024-12': 'happened', '2025-06': 'happened', '2025-12': 'happened', '2026-06': { outcome: 'happened', by: me } }),
    ...marked('p-jaz-summer', me, { '2026-08-22': 'happened' }),
    't-alfie-letter': { people: ['alfie'], way: 'letterbox', when: when('2026-07'), outcome: 'happened', words: 'A letter came back to me. He likes diggers.', by: me, at: '2026-07-19T12:00:00Z' },
    't-tyler-flat': { people: ['tyler'], way: 'atTheirs', when: when('2026-10-25'), outcome: 'happened', words: 'Pasta. He’s got a sofa now.', by: me, at: '2026-10-25T20:00:00Z' },
  },
  feelings: by(me, {
    'f-ellie-dec': { about: 'times/p-ellie@2025-12-13', before: ['excited'], after: ['happy', 'missingThem'], length: 'tooShort', at: '2025-12-13T19:00:00Z', seenBy: onlyMe },
    'f-ellie-feb': { about: 'times/p-ellie@2026-02-14', after: ['angry', 'leftOut'], words: 'I’d already wrapped her card.', at: '2026-02-14T18:00:00Z', seenBy: onlyMe },
    'f-ellie-jul': { about: 'times/p-ellie@2026-07-11', before: ['nervous'], after: ['loved', 'tired'], length: 'justRight', at: '2026-07-11T20:00:00Z', seenBy: shared },
    'f-ellie-oct': { about: 'times/p-ellie@2026-10-10', after: ['sad'], words: 'The call isn’t the same.', at: '2026-10-10T18:30:00Z', seenBy: shared },
    'f-mum-may': { about: 'times/p-mum@2026-05-30', before: ['worried'], after: ['mixed'], length: 'tooShort', at: '2026-05-30T18:00:00Z', seenBy: onlyMe },
    'f-mum-sep': { about: 'times/p-mum@2026-09-26', before: ['nervous'], after: ['calm', 'sad'], words: 'She remembered my course.', at: '2026-09-26T17:40:00Z', seenBy: onlyMe },
    'f-reply-bruno': { about: 'replies/re-bruno', kept: 'partly', after: ['ok'], at: '2026-07-01T17:00:00Z', seenBy: onlyMe },
    'f-jaz': { about: 'times/p-jaz-summer@2026-08-22', after: ['good'], at: '2026-08-22T17:00:00Z', seenBy: shared },
  }),
  entries: by(me, {
    // Homes
    'mum-home': { kind: 'livedAt', title: 'Mum’s', homeKind: 'withParents', when: when('2009-03/2013-05~'), place: 'Leeds', people: ['mum', 'tyler', 'ellie', 'bruno'], seenBy: shared },
    'few-nights': { kind: 'livedAt', title: 'A few nights', homeKind: 'emergencyHome', when: when('2013-05', 'a few nights'), words: 'A lady with a blue blanket. I don’t know her name.', certainty: 'iRemember', seenBy: shared },
    'sheila-ray-home': { kind: 'livedAt', title: 'Sheila & Ray’s', homeKind: 'fosterHome', when: when('2013-06/2016-08'), place: 'Leeds', people: ['sheila-ray'], seenBy: shared },
    'dee-home': { kind: 'livedAt', title: 'Aunty Dee’s', homeKind: 'withFamily', when: when('2016-08/2017-02'), place: 'Leeds', people: ['dee'], seenBy: shared },
    'gap-2017': {
      kind: 'gap', title: 'I don’t know whose home this was', when: when('2017-02/2017-06?', 'after Aunty Dee’s'),
      words: 'Nobody has told me why I moved from Aunty Dee’s, or who I lived with.', gap: 'beingLookedInto', askedOf: 'dev', askedOn: '2026-11-03',
      holders: { dee: { person: 'dee', knows: 'story' } }, at: '2026-11-03T16:45:00Z', seenBy: shared,
    },
    'okafors-home': { kind: 'livedAt', title: 'The Okafors’', homeKind: 'fosterHome', when: when('2017-07/2020-11'), place: 'Hull', people: ['okafors'], seenBy: shared },
    'elm-lodge': { kind: 'livedAt', title: 'Elm Lodge', homeKind: 'residentialHome', when: when('2020-11/2023-03-10'), place: 'Hull', people: ['jaz', 'kacey'], seenBy: shared },
    goole: { kind: 'livedAt', title: 'The flat in Goole', homeKind: 'supportedHome', when: when('2023-03/2023-06'), place: 'Goole', seenBy: shared },
    'pat-home': { kind: 'livedAt', title: 'Pat’s', homeKind: 'fosterHome', when: when('2023-06-19/..'), place: 'Hull', people: ['pat'], seenBy: shared },
    // Schools
    'school-leeds': { kind: 'school', title: 'Primary, Leeds', when: when('2013-09/2017-02'), seenBy: shared },
    'school-hull': { kind: 'school', title: 'Primary, Hull', when: when('2017-09/2020-07'), words: 'Mrs Beck let me sit by the window.', seenBy: shared },
    secondary: { kind: 'school', title: 'Secondary', when: when('2020-09/2025-07'), seenBy: shared },
    college: { kind: 'school', title: 'College', when: when('2025-09/..'), words: 'Animal care, level 2 and now level 3.', seenBy: shared },
    // Mum's
    born: { kind: 'born', title: 'I was born', when: when('2009-03-14'), words: 'In Leeds, in the snow. Tyler was 2.', certainty: 'iWasTold', toldBy: 'tyler', people: ['tyler', 'mum'], home: 'mum-home', seenBy: shared },
    'bruno-came': { kind: 'pet', title: 'Bruno came', when: when('2011~'), words: 'He slept on my feet.', certainty: 'iRemember', people: ['bruno'], home: 'mum-home' },
    'dad-went': { kind: 'personLeft', title: 'Dad stopped coming round', when: when('2011~'), certainty: 'iWasTold', toldBy: 'tyler', people: ['dad'], home: 'mum-home' },
    'ellie-born': { kind: 'brotherSisterBorn', title: 'Ellie-Mae was born', when: when('2012-04-19'), words: 'I was allowed to hold her on the settee, with a cushion.', people: ['ellie', 'mum'], home: 'mum-home', seenBy: shared },
    'left-mums': {
      kind: 'decision', title: 'Why I left Mum’s', when: when('2013-05'), certainty: 'fromRecords', voice: 'aboutMe', people: ['mum'], home: 'mum-home',
      words: 'Your mum was very poorly and could not keep the three of you safe. She asked for help. It was not because of anything you did.', by: dev, at: '2025-02-11T10:00:00Z', seenBy: shared,
      meansNow: { a: { words: 'I used to think it was me crying. It wasn’t.', at: '2025-02-11T12:00:00Z' } },
    },
    // Sheila & Ray's
    shell: {
      kind: 'memory', title: 'Bridlington, in the caravan', when: when('2015-22', 'summer 2015'), words: 'Ray let me steer the boat. I want to ask them if they kept the shell.',
      people: ['sheila-ray'], home: 'sheila-ray-home', holders: { sheila: { person: 'sheila-ray', knows: 'story' } },
    },
    'first-bike': { kind: 'first', title: 'Rode without stabilisers', when: when('2014-21', 'spring 2014'), words: 'Up and down the ginnel till dark.', people: ['sheila-ray'], home: 'sheila-ray-home' },
    'bev-plaits': { kind: 'memory', title: 'Bev’s kitchen', when: when('2015/2016'), words: 'Sheila’s sister. She plaited my hair every Sunday and let me have the radio.', home: 'sheila-ray-home', people: ['sheila-ray'] },
    'left-sheila': {
      kind: 'goodbye', title: 'Leaving Sheila & Ray’s', when: when('2016-08'), words: 'They said I’d be with family. I didn’t get to take the cat a treat.', people: ['sheila-ray'], home: 'sheila-ray-home',
      because: 'Aunty Dee asked to look after me.', explained: 'A bit',
    },
    'lost-sheila': { kind: 'lostTouch', title: 'Lost touch with Sheila & Ray', when: when('2017~'), people: ['sheila-ray'] },
    // Aunty Dee's and after
    bunks: {
      kind: 'memory', title: 'Bunk beds with Chelsea', when: when('2016-23', 'autumn 2016'), words: 'We talked till late. I don’t know where Chelsea is now.', home: 'dee-home',
      holders: { dee: { person: 'dee', knows: 'story' } },
    },
    // The Okafors'
    jollof: { kind: 'festival', title: 'Christmas at the Okafors’', when: when('2017-12-25'), words: 'Jollof and turkey. Eighteen people and one bathroom.', people: ['okafors'], home: 'okafors-home', seenBy: shared },
    'alfie-born': {
      kind: 'brotherSisterBorn', title: 'Alfie was born', when: when('2018-11~'), words: 'Mum showed me him on her phone. He had loads of hair.', certainty: 'iRemember',
      people: ['alfie', 'mum'], home: 'okafors-home', holders: { team: { person: 'letterbox', knows: 'story' } }, seenBy: shared,
    },
    'alfie-born-records': {
      kind: 'brotherSisterBorn', title: 'Alfie was born', when: when('2018-11'), words: 'Born in Leeds. He went to live with his new family in 2019.', certainty: 'fromRecords', tellingOf: 'alfie-born',
      voice: 'aboutMe', people: ['alfie'], home: 'okafors-home', by: dev, at: '2025-06-03T13:00:00Z', seenBy: shared,
    },
    'alfie-bye': { kind: 'goodbye', title: 'Saying bye to Alfie', when: when('2019'), words: 'I gave him the rabbit.', people: ['alfie'], home: 'okafors-home' },
    gala: { kind: 'achievement', title: 'Swimming gala', when: when('2019-07', 'end of Year 5'), words: 'Third. Mr Okafor shouted the whole length.', people: ['okafors'], home: 'okafors-home', seenBy: shared },
    'tyler-found': { kind: 'foundAgain', title: 'Tyler got my number', when: when('2020'), words: 'He sent a photo of his trainers and said it’s me.', people: ['tyler'], home: 'okafors-home' },
    'left-okafors': {
      kind: 'movedHome', title: 'Moved to Elm Lodge', when: when('2020-11'), people: ['okafors'], home: 'okafors-home', because: 'Mrs Okafor was ill and had to rest.', explained: 'Yes, Mrs Okafor told me herself',
    },
    // Elm Lodge
    'sunday-tea': { kind: 'memory', title: 'Sunday tea', when: when('2021'), words: 'Jaz did the potatoes. Kacey did the burning.', people: ['jaz', 'kacey'], home: 'elm-lodge', seenBy: shared },
    'jaz-letter': {
      kind: 'messageForMe', title: 'A letter for you, from Jaz', when: when('2023-03-10'), words: 'For whenever you want it. You are not hard work. You are good company.',
      people: ['jaz'], home: 'elm-lodge', by: worker('jaz'), at: '2023-03-10T20:00:00Z', seenBy: onlyMe,
    },
    'lost-kacey': { kind: 'lostTouch', title: 'Kacey went to Leeds', when: when('2023?'), people: ['kacey'] },
    // Goole
    'that-night': {
      kind: 'memory', when: when('2023-03-10'), putAway: true, cover: 'that night', home: 'goole', words: 'We left late and nobody said where we were going. I had my box on my knee.',
    },
    'why-moved': { kind: 'question', title: 'Why did I have to go that day?', when: when('2023-03'), gap: 'asked', askedOf: 'dev', askedOn: '2026-05-20', home: 'goole', seenBy: shared },
    // Pat's
    'moved-pat': { kind: 'movedHome', title: 'Moved to Pat’s', when: when('2023-06-19'), words: 'Two bags and my box.', home: 'pat-home', people: ['pat'], seenBy: shared },
    'dev-came': { kind: 'workerChanged', title: 'Dev became my worker', when: when('2024-02'), words: 'Number five. He writes things down and then does them, mostly.', people: ['dev'], home: 'pat-home' },
    'first-goal': { kind: 'first', title: 'Scored', when: when('2025-11-05'), words: 'Off my knee. Counts.', people: ['football', 'pat'], home: 'pat-home', tell: ['tyler'], seenBy: shared },
    results: {
      kind: 'achievement', title: 'Results day', when: when('2025-08-21'), words: 'Pat cried before I did. We had chips on the beach.', people: ['pat'], home: 'pat-home',
      holders: { pat: { person: 'pat', knows: 'photo' } }, tell: ['jaz', 'sheila-ray'],
    },
    'pat-note': {
      kind: 'messageForMe', title: 'A note for you, from Pat', when: when('2026-03-14'), words: 'Seventeen. You make this house a good place to come home to. Love, Pat.', people: ['pat'], home: 'pat-home',
      by: pat, at: '2026-03-14T08:00:00Z', seenBy: onlyMe,
    },
    'tyler-flat': { kind: 'memory', title: 'Tyler’s own flat', when: when('2025-09'), words: 'I helped carry the telly up four floors.', people: ['tyler'], home: 'pat-home' },
    'ask-dad': { kind: 'question', title: 'Does Dad know where I am?', gap: 'asked', askedOf: 'dev', askedOn: '2026-06-14', people: ['dad'], seenBy: shared },
    'ask-shell': { kind: 'question', title: 'Did they keep the shell?', gap: 'notAsked', people: ['sheila-ray'], talkWith: 'sheila-ray' },
    'hope-dogs': { kind: 'hope', title: 'Work with dogs', when: when('2028~'), words: 'The rescue in Hull takes people at 18.', seenBy: shared },
    'hope-dog': { kind: 'hope', title: 'A dog of my own', words: 'When I’ve got a garden.' },
  }),
  days: by(me, {
    'd-ellie': { kind: 'birthday', when: when('XXXX-04-19'), person: 'ellie', tone: 'lookingForward', remind: true, seenBy: shared },
    'd-mum': { kind: 'birthday', when: when('XXXX-09-08'), person: 'mum', tone: 'mixed', remind: false },
    'd-mothers': { kind: 'mothersDay', when: { said: 'moves each year' }, person: 'mum', tone: 'hard' },
    'd-moved-in': { kind: 'moveInDay', when: when('XXXX-06-19'), person: 'pat', tone: 'lookingForward', remind: true, words: 'We get a takeaway.', seenBy: ['me', 'pat'] },
    'd-march': { kind: 'ourDay', when: when('XXXX-03-10'), tone: 'dontRemindMe' },
    'd-results': { kind: 'results', when: when('2027-08-12'), tone: 'mixed', remind: true, seenBy: shared },
  }),
  limits: by(dev, {
    'l-lee': {
      person: 'lee', kind: 'notAllowed', since: '2024-05-13', reviewOn: '2026-12-08', decidedBy: 'A court', sayToMe: 'This is because a court said so, to keep you safe.', notBecauseOfMe: true,
    },
    'l-mum': {
      person: 'mum', kind: 'onlyWith', ways: ['inPerson'], withPeople: ['carol'], since: '2024-05-13', reviewOn: '2026-12-08', decidedBy: 'Dev’s team',
      sayToMe: 'Carol stays so that it goes well for you and your mum. It will be looked at again at your meeting.', notBecauseOfMe: true,
    },
  }),
  reviews: by(me, {
    'rv-2026-06': {
      at: '2026-06-07T15:00:00Z', since: '2025-12-09', until: '2026-06-07', stage: 'inCare', supported: 'Mostly. By Pat and Tyler.', words: 'I don’t want days with Ellie-Mae to be the thing that drops off.',
      people: { ellie: { amount: 'tooLittle' }, mum: { amount: 'ratherNotSay' }, tyler: { amount: 'justRight' }, lee: { leftOut: true } }, sharedWith: ['dev', 'marcia'], seenBy: ['me', 'team', 'marcia'],
    },
    'rv-2026-12': {
      at: '2026-11-21T09:40:00Z', since: '2025-11-21', until: '2026-11-21', stage: 'inCare',
      words: 'I want to see Ellie-Mae every month and for it to really happen. I don’t want to meet Mum in that room any more. And I’d like someone to tell me about my dad.', seenBy: onlyMe,
    },
  }),
  erased: {},
};
