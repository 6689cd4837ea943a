import type { Circle } from '../../src/core/circle.js';
import { all, by, marked, placed, supporter, when, worker, zone } from './parts.js';

const anjali = worker('anjali');
const jo = supporter('jo');
const dad = supporter('dad');
/** The two who look after Rowan now, and workers: never his first family. */
const here = ['me', 'team', 'jo'];
/** His first family, and workers. */
const first = ['me', 'team', 'dad'];

/** Rowan, ten months. Adults watch, write and keep things for the person he will be. */
export const rowan: Circle = {
  kith: 1,
  id: 'circle-rowan',
  revision: 9,
  me: {
    name: 'Rowan',
    names: {
      first: { name: 'Rowan Pike', when: when('2026-01-15/..'), seenBy: first },
      next: { name: 'Rowan Hale', when: when('2027~'), seenBy: here },
    },
    born: when('2026-01-15'),
    bornIs: 'known',
    stage: 'inCare',
    nation: 'england',
    identity: { place: { about: 'place', words: 'Born in Plymouth. Dad’s family fished out of Looe.', seenBy: ['me', 'team', 'jo', 'dad'] } },
  },
  people: {
    jo: { name: 'Jo and Sam', is: 'group', kinds: ['fosterCarer', 'adoptiveParent'], roles: ['safePlace'], words: 'He lives with them. They hope to adopt him.', state: 'steady', forLife: true, colour: 8, home: 'jo-home', seenBy: here, known: { a: { from: when('2026-03-20'), as: 'closeInMyLife' } } },
    isla: { name: 'Isla', kinds: ['brotherSister'], roles: ['fun'], words: 'Big sister, 5. She lives with Gran.', state: 'steady', forLife: true, colour: 10, birthday: when('2021-06-11'), known: { a: { from: when('2026-01-15'), as: 'someOfTheTime' } } },
    dad: { name: 'Dad', kinds: ['parent'], roles: ['thinksOfMe'], words: 'Craig. He writes letters for later.', state: 'upAndDown', forLife: true, colour: 6, known: { a: { from: when('2026-01-15'), as: 'someOfTheTime' } } },
    mum: { name: 'Mum', kinds: ['parent'], words: 'Leanne', state: 'upAndDown', forLife: true, colour: 1, known: { a: { from: when('2026-01-15'), to: when('2026-01-19'), as: 'closeInMyLife' }, b: { from: when('2026-01-19'), as: 'someOfTheTime' } } },
    gran: { name: 'Gran', kinds: ['grandparent'], roles: ['knowsMyStory'], words: 'Looks after Isla', state: 'steady', forLife: true, colour: 9 },
    bea: { name: 'Bea', kinds: ['fosterCarer'], roles: ['thinksOfMe', 'knowsMyStory'], words: 'Looked after him for his first two months', state: 'steady', paid: true, colour: 5, home: 'bea-home', known: { a: { from: when('2026-01-19'), to: when('2026-03-20'), as: 'closeInMyLife' }, b: { from: when('2026-03-20'), as: 'someOfTheTime' } } },
    moss: { name: 'Moss', is: 'animal', kinds: ['pet'], words: 'The dog he laughs at', colour: 2, home: 'jo-home', seenBy: here },
    grandad: { name: 'Grandad Ted', kinds: ['grandparent'], words: 'Sam’s dad', state: 'new', colour: 4, seenBy: here },
    trish: { name: 'Trish', kinds: ['nurse'], words: 'Health visitor', paid: true, colour: 7 },
    anjali: { name: 'Anjali', kinds: ['socialWorker'], words: 'Rowan’s social worker', paid: true, colour: 3 },
    guardian: { name: 'Mr Adeyemi', kinds: ['childrensGuardian'], words: 'Speaks for Rowan in court', paid: true, colour: 1 },
    letterbox: { name: 'The letterbox team', is: 'group', words: 'They will pass letters on', paid: true, colour: 10 },
  },
  placings: {
    ...placed(jo, [['pl-jo', 'jo', 'rightByMe', '2026-09-02'], ['pl-moss', 'moss', 'close', '2026-09-02']], here),
    ...placed(anjali, [['pl-isla', 'isla', 'rightByMe', '2026-09-02'], ['pl-dad', 'dad', 'close', '2026-09-02'], ['pl-gran', 'gran', 'close', '2026-09-02'], ['pl-bea', 'bea', 'close', '2026-09-02'], ['pl-mum', 'mum', 'notSure', '2026-09-02']], ['me', 'team', 'jo', 'dad']),
  },
  wishes: {
    ...by(anjali, {
      'w-isla': { person: 'isla', amount: 'tooLittle', want: 'more', ways: ['inPerson', 'videoCall'], often: 'monthly', words: 'What I see: Rowan turns to her voice before he sees her. He would gain from more of Isla.', voice: 'aboutMe', at: '2026-09-02T15:00:00Z', seenBy: ['me', 'team', 'jo', 'dad'] },
      'w-mum': { person: 'mum', want: 'dontKnow', words: 'Too soon for any of us to speak for him.', voice: 'aboutMe', at: '2026-09-02T15:10:00Z', seenBy: ['me', 'team'] },
    }),
    ...by(jo, { 'w-bea': { person: 'bea', amount: 'justRight', want: 'keep', ways: ['inPerson', 'photos'], often: 'everyTwoMonths', words: 'He goes to her arms as if it were yesterday. We’d like her always to be around.', voice: 'aboutMe', at: '2026-08-14T20:00:00Z', seenBy: here } }),
    ...by(dad, { 'w-dad': { person: 'dad', amount: 'tooLittle', want: 'keep', ways: ['letterbox', 'letterOrCard', 'photos'], words: 'I want him to know I wrote, whatever happens.', voice: 'aboutMe', at: '2026-07-09T12:00:00Z', seenBy: first } }),
  },
  replies: by(anjali, {
    're-isla': { about: 'wishes/w-isla', answer: 'agreed', who: 'anjali', words: 'A call every second Sunday, and a day together each month.', at: '2026-09-16T11:00:00Z' },
    're-dad': { about: 'wishes/w-dad', answer: 'agreed', who: 'anjali', words: 'Every letter is kept safe for Rowan. You will have photos twice a year.', at: '2026-07-20T11:00:00Z' },
  }),
  plans: {
    'p-isla-call': { people: ['isla', 'gran'], way: 'videoCall', status: 'happening', starts: '2026-09-20T10:30', lasts: 'PT15M', zone, repeats: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', presence: 'nearby', presenceWho: 'gran', arrangedBy: 'anjali', basis: 'carePlan', by: anjali, at: '2026-09-16T11:00:00Z' },
    'p-isla': { people: ['isla', 'gran'], way: 'dayOut', status: 'happening', starts: '2026-10-03', zone, repeats: 'FREQ=MONTHLY;BYDAY=1SA', arrangedBy: 'anjali', basis: 'carePlan', details: { place: 'Soft play, or the beach', ifOff: 'Anjali rings both homes' }, by: anjali, at: '2026-09-16T11:05:00Z' },
    'p-dad': { people: ['dad'], way: 'inPerson', status: 'happening', starts: '2026-02-05T10:00', lasts: 'PT1H', zone, repeats: 'FREQ=MONTHLY;BYDAY=1TH', until: '2027-01-07', presence: 'comesAndGoes', presenceWho: 'anjali', arrangedBy: 'anjali', basis: 'courtOrder', decidedBy: 'A judge', details: { place: 'Family centre, the sunny room' }, by: anjali, at: '2026-01-30T10:00:00Z' },
    'p-bea': { people: ['bea'], way: 'atTheirs', status: 'happening', starts: '2026-04', zone, repeats: 'FREQ=MONTHLY;INTERVAL=2', arrangedBy: 'jo', basis: 'agreedBetweenUs', by: jo, at: '2026-03-22T10:00:00Z', seenBy: here },
    'p-later': { people: ['dad', 'mum', 'gran'], way: 'letterbox', status: 'idea', starts: '2027-06', zone, repeats: 'FREQ=YEARLY;BYMONTH=6,12', arrangedBy: 'letterbox', words: 'If Rowan is adopted.', by: anjali, at: '2026-10-21T10:00:00Z', seenBy: ['me', 'team'] },
  },
  times: {
    ...marked('p-isla-call', jo, all('2026-09-20', '2026-11-15', 14, { '2026-10-18': { outcome: 'cutShort', side: ['me'], because: ['tooMuchToday'], words: 'Teeth.' } })),
    ...marked('p-isla', jo, { '2026-10-03': { outcome: 'happened', words: 'She fed him a chip. We let her.' }, '2026-11-07': 'happened' }),
    ...marked('p-dad', anjali, { '2026-02-05': 'happened', '2026-03-05': 'happened', '2026-04-02': { outcome: 'didntHappen', side: ['travel'], because: ['traffic'] }, '2026-05-07': 'happened', '2026-06-04': 'happened', '2026-07-02': 'happened', '2026-08-06': { outcome: 'off', side: ['workers'], because: ['noOneToBeThere'], toldInAdvance: true }, '2026-09-03': 'happened', '2026-10-01': 'happened', '2026-11-05': 'happened' }),
    ...marked('p-bea', jo, { '2026-04': 'happened', '2026-06': 'happened', '2026-08': 'happened', '2026-10': 'happened' }),
  },
  feelings: {
    ...by(jo, { 'f-isla': { about: 'times/p-isla@2026-10-03', after: ['happy', 'tired'], words: 'Our reading: he looked for her in the car.', voice: 'aboutMe', at: '2026-10-03T18:00:00Z', seenBy: here } }),
    ...by(anjali, { 'f-dad': { about: 'times/p-dad@2026-11-05', after: ['calm'], words: 'My reading: he settled on his dad’s chest within a minute.', voice: 'aboutMe', at: '2026-11-05T13:00:00Z', seenBy: ['me', 'team'] } }),
  },
  entries: {
    ...by(anjali, {
      born: { kind: 'born', title: 'You were born', when: when('2026-01-15'), words: 'Derriford, ten past four in the morning. Your dad cut the cord. Your mum named you after the tree outside the window.', voice: 'aboutMe', people: ['mum', 'dad'], home: 'ward', seenBy: ['me', 'team', 'jo', 'dad'] },
      ward: { kind: 'livedAt', title: 'The ward', homeKind: 'hospital', when: when('2026-01-15/2026-01-19'), people: ['mum', 'dad'], voice: 'aboutMe', seenBy: ['me', 'team', 'jo', 'dad'] },
      'bea-home': { kind: 'livedAt', title: 'Bea’s', homeKind: 'fosterHome', when: when('2026-01-19/2026-03-20'), people: ['bea'], voice: 'aboutMe', seenBy: ['me', 'team', 'jo', 'dad'] },
      'jo-home': { kind: 'livedAt', title: 'Jo and Sam’s', homeKind: 'fosterHome', when: when('2026-03-20/..'), people: ['jo', 'moss'], voice: 'aboutMe', seenBy: here },
      why: { kind: 'decision', title: 'Why you could not stay with Mum and Dad', when: when('2026-01'), voice: 'aboutMe', people: ['mum', 'dad'], certainty: 'fromRecords', words: 'Your mum and dad loved you and were both having a very hard time. A judge decided you needed to be safe while they got help. You were four days old. None of it was about you.', at: '2026-02-02T10:00:00Z', seenBy: here },
      blanket: { kind: 'memory', title: 'The yellow blanket', when: when('2026-01-15'), words: 'Gran knitted it before you came. It goes wherever you go.', voice: 'aboutMe', people: ['gran'], home: 'ward', holders: { jo: { person: 'jo', knows: 'thing' } }, seenBy: here },
      'met-isla': { kind: 'met', title: 'Isla held you', when: when('2026-02-14'), words: 'She asked if you could keep the sock she had brought. You did.', voice: 'aboutMe', people: ['isla', 'gran'], home: 'bea-home', seenBy: ['me', 'team', 'jo', 'dad'] },
      'mum-song': { kind: 'voiceNote', title: 'Mum singing', when: when('2026-05'), voice: 'aboutMe', people: ['mum'], media: { a: { kind: 'voice', ref: 'rowan/mum-song.m4a', alt: 'A woman sings softly, about two minutes' } }, seenBy: here, at: '2026-05-21T10:00:00Z' },
      court: { kind: 'meeting', title: 'For workers: court dates', when: when('2026-10-21'), words: 'Next hearing 14 January 2027. Two surnames on file: check which copy goes to whom.', voice: 'aboutMe', at: '2026-10-21T16:00:00Z', seenBy: ['team'] },
      'gap-family': { kind: 'gap', title: 'Mum’s side of the family', voice: 'aboutMe', words: 'We know very little yet. Gran may know more.', gap: 'beingLookedInto', askedOf: 'gran', askedOn: '2026-09-10', holders: { gran: { person: 'gran', knows: 'story' } }, people: ['mum', 'gran'], seenBy: here },
    }),
    ...by(supporter('bea'), {
      'bea-nights': { kind: 'memory', title: 'Three in the morning', when: when('2026-02'), words: 'You and me and the shipping forecast. You liked Fisher and German Bight.', voice: 'aboutMe', people: ['bea'], home: 'bea-home', seenBy: here },
      'bea-letter': { kind: 'messageForMe', title: 'A letter for you, from Bea', when: when('2026-03-20'), words: 'I carried you to the car and then I carried on waving. I am only ever a phone call away from being told how tall you are.', voice: 'aboutMe', people: ['bea'], home: 'bea-home', at: '2026-03-20T18:00:00Z', seenBy: here },
    }),
    ...by(jo, {
      came: { kind: 'movedHome', title: 'The day you came', when: when('2026-03-20'), words: 'Bea stayed for three hours and then for supper. Moss lay under your chair.', voice: 'aboutMe', people: ['jo', 'bea', 'moss'], home: 'jo-home', seenBy: here },
      laugh: { kind: 'first', title: 'First laugh', when: when('2026-05-09'), words: 'Moss sneezed.', voice: 'aboutMe', people: ['moss'], home: 'jo-home', seenBy: here },
      sit: { kind: 'first', title: 'Sat up', when: when('2026-07-20~'), voice: 'aboutMe', home: 'jo-home', seenBy: here },
      sea: { kind: 'first', title: 'The sea', when: when('2026-08-02'), words: 'You told it off.', voice: 'aboutMe', people: ['jo'], home: 'jo-home', media: { a: { kind: 'photo', ref: 'rowan/sea.jpg', alt: 'A baby in a sun hat points at a small wave' } }, seenBy: here },
      crawl: { kind: 'first', title: 'Crawled', when: when('2026-10'), words: 'Backwards, under the piano.', voice: 'aboutMe', home: 'jo-home', seenBy: here },
    }),
    ...by(dad, {
      'dad-letter-1': { kind: 'messageForMe', title: 'Letter 1, from Dad', when: when('2026-02-05'), words: 'You have got my dad’s ears. Sorry. I am not a writing man but I will write you one of these every month.', voice: 'aboutMe', people: ['dad'], notBefore: '2036-01-15', at: '2026-02-05T12:00:00Z', seenBy: first },
      'dad-letter-5': { kind: 'messageForMe', title: 'Letter 5, from Dad', when: when('2026-06-04'), words: 'You slept on me the whole hour and I did not move my arm. Best hour of the month.', voice: 'aboutMe', people: ['dad'], notBefore: '2036-01-15', at: '2026-06-04T12:00:00Z', seenBy: first },
      'dad-letter-10': { kind: 'messageForMe', title: 'Letter 10, from Dad', when: when('2026-11-05'), words: 'Isla says you are nearly walking. If you take after me you will fall in the harbour at six and be fine.', voice: 'aboutMe', people: ['dad', 'isla'], notBefore: '2036-01-15', at: '2026-11-05T12:30:00Z', seenBy: first },
      'dad-boat': { kind: 'photo', title: 'The boat', when: when('1998~'), words: 'Me and your grandad on the Girl Leanne. She was not named after your mum, that was luck.', voice: 'aboutMe', people: ['dad'], media: { a: { kind: 'photo', ref: 'rowan/boat.jpg', alt: 'A man and a boy on the deck of a blue fishing boat' } }, seenBy: ['me', 'team', 'jo', 'dad'] },
    }),
  },
  days: {
    ...by(jo, { 'd-birthday': { kind: 'birthday', when: when('XXXX-01-15'), tone: 'lookingForward', remind: true, seenBy: here }, 'd-moved-in': { kind: 'moveInDay', when: when('XXXX-03-20'), tone: 'mixed', seenBy: here } }),
    ...by(anjali, { 'd-isla': { kind: 'birthday', when: when('XXXX-06-11'), person: 'isla', tone: 'lookingForward', remind: true, seenBy: ['me', 'team', 'jo', 'dad'] } }),
  },
  limits: by(anjali, {
    'l-mum': { person: 'mum', kind: 'onlyWith', ways: ['inPerson'], withPeople: ['anjali'], since: '2026-01-19', reviewOn: '2027-01-14', decidedBy: 'A judge', notBecauseOfMe: true, sayToMe: 'When you were a baby, Anjali stayed with you and Mum when you met.' },
    'l-dad': { person: 'dad', kind: 'askFirst', ways: ['videoCall', 'phoneCall'], since: '2026-01-30', reviewOn: '2027-01-14', decidedBy: 'Anjali', notBecauseOfMe: true, sayToMe: 'Anjali is asked first, so that calls come at a good time.' },
  }),
  reviews: by(anjali, {
    'rv-2026-09': { at: '2026-09-02T15:30:00Z', since: '2026-03-20', until: '2026-09-02', stage: 'inCare', words: 'Rowan cannot tell us in words. What we see: he lights up for Isla, he knows Bea, he is at home with Jo and Sam, and he rests with his dad.', people: { isla: { amount: 'tooLittle' }, dad: { amount: 'justRight' }, bea: { amount: 'justRight' } }, advocate: 'Mr Adeyemi', sharedWith: ['jo'], voice: 'aboutMe', seenBy: here },
  }),
  erased: {},
};
