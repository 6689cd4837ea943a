import type { Circle } from '../../src/core/circle.js';
import { all, by, marked, onlyMe, person, placed, supporter, when, worker, zone } from './parts.js';

const me = person('mali');
const lowri = worker('lowri');
const rhian = supporter('rhian');
const home = ['me', 'team', 'rhian'];

/** Mali, 11, Gwynedd. Welsh first; Rhian often writes what she says. */
export const mali: Circle = {
  kith: 1,
  id: 'circle-mali',
  revision: 18,
  me: {
    name: 'Mali',
    born: when('2015-06-02'),
    bornIs: 'known',
    stage: 'inCare',
    nation: 'wales',
    identity: {
      language: { about: 'language', words: 'Cymraeg. Saesneg efo Ioan.', seenBy: home },
      food: { about: 'food', words: 'Crempog Nain.', seenBy: home },
      music: { about: 'music', words: 'Canu yn y côr.', seenBy: home },
    },
  },
  people: {
    nain: {
      name: 'Nain', kinds: ['grandparent', 'kinshipCarer'], roles: ['knowsMyStory', 'safePlace', 'fun'], words: 'Mam fy mam', state: 'steady', forLife: true, trusted: true, colour: 10, birthday: when('XXXX-02-11'), home: 'ty-nain',
      known: { a: { from: when('2015-06-02'), as: 'closeInMyLife' } },
    },
    mam: {
      name: 'Mam', kinds: ['parent'], words: 'Mae Mam yn sâl weithiau', state: 'pausedByThem', forLife: true, colour: 1, birthday: when('XXXX-12-03'),
      known: { a: { from: when('2015-06-02'), to: when('2021-10'), as: 'closeInMyLife' }, b: { from: when('2021-10'), as: 'someOfTheTime' } },
    },
    ioan: { name: 'Ioan', kinds: ['brotherSister'], words: 'Fy mrawd. Mae o’n byw efo Dad yng Nghaerdydd.', state: 'upAndDown', colour: 6, birthday: when('2010-08-30'), known: { a: { from: when('2016~'), as: 'someOfTheTime' } } },
    dad: { name: 'Dad', kinds: ['parent'], words: 'Yng Nghaerdydd', state: 'upAndDown', colour: 3, known: { a: { from: when('2015-06-02'), to: when('2018~'), as: 'closeInMyLife' }, b: { from: when('2018~'), as: 'someOfTheTime' } } },
    seren: { name: 'Seren', kinds: ['fosterFamilyChild', 'friend'], roles: ['fun', 'listens'], words: 'Fel chwaer i mi', state: 'steady', likeFamily: true, colour: 7, home: 'ty-rhian', known: { a: { from: when('2024-02-17'), as: 'closeInMyLife' } } },
    rhian: { name: 'Rhian', kinds: ['fosterCarer'], roles: ['practicalHelp', 'listens', 'safePlace'], words: 'Dwi’n byw efo Rhian', state: 'steady', trusted: true, paid: true, colour: 8, home: 'ty-rhian', known: { a: { from: when('2024-02-17'), as: 'closeInMyLife' } } },
    pwtan: { name: 'Pwtan', is: 'animal', kinds: ['pet'], words: 'Y gath. Mae hi’n cysgu ar fy ngwely.', state: 'steady', colour: 2, home: 'ty-rhian', known: { a: { from: when('2024-02-17'), as: 'closeInMyLife' } } },
    cadi: { name: 'Cadi', kinds: ['bestFriend', 'schoolFriend'], roles: ['fun'], words: 'Fy ffrind gorau', state: 'steady', colour: 5, birthday: when('2016-02-29'), known: { a: { from: when('2019-09'), as: 'closeInMyLife' } } },
    cor: { name: 'Y côr', is: 'group', kinds: ['clubOrTeam'], roles: ['fun'], words: 'Bob dydd Mawrth', state: 'steady', colour: 4 },
    traeth: { name: 'Dinas Dinlle', is: 'place', kinds: ['specialPlace'], roles: ['safePlace'], words: 'Fy hoff le', colour: 9 },
    parry: { name: 'Mr Parry', kinds: ['teacher'], roles: ['believesInMe'], words: 'Fy athro ym Mlwyddyn 6', state: 'lostTouch', colour: 6 },
    lowri: { name: 'Lowri', kinds: ['socialWorker'], words: 'Fy ngweithiwr cymdeithasol', paid: true, colour: 3 },
    'anti-bet': { name: 'Anti Bet', kinds: ['auntUncle'], words: 'Chwaer Nain', state: 'steady', colour: 1 },
  },
  placings: placed(me, [
    ['pl-nain', 'nain', 'rightByMe', '2024-06-01'],
    ['pl-mam-0', 'mam', 'close', '2024-06-01'],
    ['pl-mam', 'mam', 'rightByMe', '2026-09-12'],
    ['pl-pwtan', 'pwtan', 'rightByMe', '2024-06-01'],
    ['pl-seren', 'seren', 'rightByMe', '2025-01-04'],
    ['pl-seren-0', 'seren', 'furtherOut', '2024-06-01'],
    ['pl-rhian', 'rhian', 'close', '2024-06-01'],
    ['pl-cadi', 'cadi', 'close', '2024-06-01'],
    ['pl-ioan', 'ioan', 'furtherOut', '2026-09-12'],
    ['pl-cor', 'cor', 'close', '2026-09-12'],
    ['pl-traeth', 'traeth', 'furtherOut', '2024-06-01'],
    ['pl-anti-bet', 'anti-bet', 'furtherOut', '2026-09-12'],
    ['pl-dad', 'dad', 'notSure', '2026-09-12'],
  ], home),
  wishes: by(me, {
    'w-nain': { person: 'nain', amount: 'justRight', want: 'aboutRight', ways: ['atTheirs'], often: 'weekly', words: 'Dwi isio gweld Nain bob dydd Sadwrn.', at: '2026-09-12T10:00:00Z', seenBy: home, with: ['rhian'] },
    'w-mam': { person: 'mam', amount: 'tooLittle', want: 'more', ways: ['inPerson', 'phoneCall'], words: 'Mae gen i hiraeth am Mam. Dwi isio gwybod pryd.', at: '2026-09-12T10:06:00Z', seenBy: home, with: ['rhian'] },
    'w-ioan': { person: 'ioan', amount: 'tooMuch', want: 'less', ways: ['inPerson'], often: 'holidays', words: 'Mae Ioan yn iawn, ond mae Caerdydd yn bell. Dwi isio llai.', at: '2026-10-03T11:00:00Z', seenBy: home },
    'w-ioan-game': { person: 'ioan', amount: 'justRight', want: 'keep', ways: ['gaming'], words: 'Chwarae ar-lein efo fo.', at: '2026-10-03T11:02:00Z', seenBy: home },
    'w-seren': { person: 'seren', amount: 'justRight', want: 'aboutRight', at: '2026-09-12T10:10:00Z', seenBy: home },
    'w-cadi': { person: 'cadi', amount: 'tooLittle', want: 'more', ways: ['sleepover'], words: 'Dwi isio i Cadi aros y nos.', at: '2026-10-17T10:00:00Z', seenBy: home },
    'w-parry': { person: 'parry', want: 'sayGoodbyeProperly', words: 'Ches i ddim dweud hwyl fawr.', at: '2026-09-12T10:14:00Z', seenBy: home },
    'w-dad': { person: 'dad', amount: 'ratherNotSay', at: '2026-09-12T10:15:00Z' },
  }),
  replies: by(lowri, {
    're-mam': { about: 'wishes/w-mam', answer: 'notYet', who: 'lowri', because: 'Mae Mam yn yr ysbyty. Mae hi’n rhy sâl i siarad rŵan. Nid dy fai di ydy hyn.', lookAgain: '2027-01-11', at: '2026-09-21T15:00:00Z' },
    're-ioan': { about: 'wishes/w-ioan', answer: 'agreed', who: 'lowri', words: 'Mae hynny’n iawn. Dim ond yn y gwyliau.', at: '2026-10-12T15:30:00Z' },
    're-cadi': { about: 'wishes/w-cadi', answer: 'lookingIntoIt', who: 'rhian', due: '2026-11-28', words: 'Mi wna i ofyn i fam Cadi.', at: '2026-10-19T18:00:00Z', by: rhian },
  }),
  plans: {
    'p-nain': {
      people: ['nain'], way: 'atTheirs', status: 'happening', starts: '2025-09-06T10:00', lasts: 'PT6H', zone, repeats: 'FREQ=WEEKLY;BYDAY=SA', presence: 'none', arrangedBy: 'rhian', basis: 'carePlan', agreedBy: ['mali', 'nain', 'rhian'],
      details: { place: 'Tŷ Nain', takesMe: 'Rhian', bringsBack: 'Nain', bring: 'Welis' }, by: lowri, at: '2025-09-01T10:00:00Z',
    },
    'p-mam': {
      people: ['mam'], way: 'phoneCall', status: 'paused', starts: '2026-03-01T16:00', lasts: 'PT20M', zone, repeats: 'FREQ=WEEKLY;BYDAY=SU', presence: 'nearby', presenceWho: 'rhian', arrangedBy: 'rhian', basis: 'carePlan',
      because: 'Mae Mam yn yr ysbyty. Mae hi wedi gofyn am seibiant.', reviewOn: '2027-01-11', since: '2026-08-20', by: lowri, at: '2026-02-20T10:00:00Z',
    },
    'p-mam-card': { people: ['mam'], way: 'letterOrCard', status: 'happening', starts: '2026-09', zone, repeats: 'FREQ=MONTHLY', arrangedBy: 'rhian', basis: 'carePlan', words: 'Cerdyn i Mam. Mae Lowri yn mynd â fo.', by: rhian, at: '2026-09-21T17:00:00Z' },
    'p-ioan': { people: ['ioan', 'dad'], way: 'dayOut', status: 'agreed', starts: '2026-12-29', zone, presence: 'handoverOnly', presenceWho: 'rhian', arrangedBy: 'lowri', basis: 'carePlan', details: { place: 'Aberystwyth, hanner ffordd', takesMe: 'Rhian', bringsBack: 'Rhian' }, by: lowri, at: '2026-10-12T15:30:00Z' },
    'p-ioan-game': { people: ['ioan'], way: 'gaming', status: 'happening', often: 'whenIWant', basis: 'justHappens', by: me, at: '2026-10-03T11:03:00Z' },
    'p-cor': { people: ['cor'], way: 'groupVisit', status: 'happening', starts: '2026-09-08T15:30', lasts: 'PT1H', zone, repeats: 'FREQ=WEEKLY;BYDAY=TU', basis: 'justHappens', details: { bringsBack: 'Rhian' }, by: rhian, at: '2026-09-04T09:00:00Z' },
    'p-cadi': { people: ['cadi'], way: 'sleepover', status: 'asked', starts: '2026-12-04', zone, arrangedBy: 'rhian', basis: 'agreedBetweenUs', answerBy: '2026-11-28', by: me, at: '2026-10-17T10:02:00Z' },
  },
  times: {
    ...marked('p-nain', rhian, all('2025-09-06', '2026-11-14', 7, {
      '2025-12-27': { outcome: 'off', side: ['travel'], because: ['weather'], toldInAdvance: true, words: 'Eira.' },
      '2026-02-14': { outcome: 'differently', words: 'Daeth Nain aton ni.' },
      '2026-05-30': { outcome: 'off', side: ['them'], because: ['theyWereIll'], toldInAdvance: true },
      '2026-07-25': { outcome: 'didntHappen', side: ['workers'], because: ['mixUp'] },
      '2026-10-24': { outcome: 'cutShort', side: ['me'], because: ['wasIll'] },
    })),
    ...marked('p-mam', rhian, all('2026-03-01', '2026-08-16', 7, {
      '2026-04-05': { outcome: 'didntHappen', side: ['them'], because: ['theyWereIll'] },
      '2026-06-28': { outcome: 'didntHappen', side: ['them'], because: ['noReply'] },
      '2026-08-09': { outcome: 'didntHappen', side: ['them'], because: ['theyWereIll'] },
      '2026-08-16': { outcome: 'didntHappen', side: ['them'], because: ['theyWereIll'] },
    })),
    ...marked('p-mam-card', rhian, { '2026-09': 'happened', '2026-10': 'happened', '2026-11': 'happened' }),
  },
  feelings: by(me, {
    'f-nain': { about: 'times/p-nain@2026-11-14', after: ['happy', 'calm'], length: 'tooShort', at: '2026-11-14T17:00:00Z', seenBy: home },
    'f-mam': { about: 'replies/re-mam', after: ['sad', 'worried'], at: '2026-09-21T18:00:00Z', seenBy: onlyMe },
    'f-ioan': { about: 'replies/re-ioan', after: ['calm'], kept: 'yes', at: '2026-10-12T18:00:00Z', seenBy: home },
  }),
  entries: by(me, {
    born: { kind: 'born', title: 'Ces i fy ngeni', when: when('2015-06-02'), words: 'Ym Mangor. Roedd hi’n bwrw glaw, meddai Nain.', certainty: 'iWasTold', toldBy: 'nain', people: ['nain', 'mam'], home: 'ty-mam', seenBy: home },
    'ty-mam': { kind: 'livedAt', title: 'Tŷ Mam', homeKind: 'withParents', when: when('2015-06-02/2021-10'), place: 'Caernarfon', people: ['mam', 'dad'], seenBy: home },
    'ty-nain': { kind: 'livedAt', title: 'Tŷ Nain', homeKind: 'withFamily', when: when('2021-10/2024-02-17'), place: 'Llanberis', people: ['nain'], seenBy: home },
    'ty-rhian': { kind: 'livedAt', title: 'Tŷ Rhian', homeKind: 'fosterHome', when: when('2024-02-17/..'), place: 'Porthmadog', people: ['rhian', 'seren', 'pwtan'], seenBy: home },
    cynradd: { kind: 'school', title: 'Ysgol gynradd', when: when('2019-09/2026-07'), people: ['cadi', 'parry'], seenBy: home },
    uwchradd: { kind: 'school', title: 'Ysgol uwchradd', when: when('2026-09/..'), words: 'Dwi ym Mlwyddyn 7. Mae hi’n fawr.', people: ['cadi'], seenBy: home },
    traeth: { kind: 'memory', title: 'Ar lan y môr', when: when('2020-22', 'haf 2020'), words: 'Aethon ni i Ddinas Dinlle. Gollyngodd Nain ei hufen iâ.', people: ['nain', 'mam', 'traeth'], home: 'ty-mam', seenBy: home },
    canu: { kind: 'memory', title: 'Mam yn canu', when: when('2018/2021'), words: 'Roedd Mam yn canu yn y gegin.', people: ['mam'], home: 'ty-mam' },
    'mam-sal': { kind: 'movedHome', title: 'Symud at Nain', when: when('2021-10'), words: 'Roedd Mam yn yr ysbyty. Ces i’r stafell binc.', people: ['nain', 'mam'], home: 'ty-nain', because: 'Roedd Mam yn sâl.', explained: 'Do, gan Nain', seenBy: home },
    eira: { kind: 'memory', title: 'Eira mawr', when: when('2023-01'), words: 'Gwnaethon ni ddyn eira efo het Nain.', people: ['nain'], home: 'ty-nain', seenBy: home },
    pam: { kind: 'question', title: 'Pam roedd rhaid i mi symud o dŷ Nain?', when: when('2024-02'), gap: 'answered', askedOf: 'lowri', askedOn: '2025-03-03', words: 'Roedd Nain angen llawdriniaeth ar ei chlun. Mae hi’n well rŵan.', people: ['nain'], home: 'ty-nain', seenBy: home },
    symud: { kind: 'movedHome', title: 'Symud at Rhian', when: when('2024-02-17'), words: 'Roedd Seren wedi gwneud cerdyn i mi.', people: ['rhian', 'seren'], home: 'ty-rhian', holders: { rhian: { person: 'rhian', knows: 'photo' } }, seenBy: home },
    'rhian-telling': { kind: 'movedHome', title: 'Y diwrnod y daeth Mali', when: when('2024-02-17'), words: 'Roedd gen ti fag coch a llyfr am gathod. Mi wnest ti ofyn enw’r gath cyn tynnu dy gôt.', tellingOf: 'symud', voice: 'aboutMe', home: 'ty-rhian', by: rhian, at: '2024-06-01T19:00:00Z', seenBy: home },
    urdd: { kind: 'achievement', title: 'Eisteddfod yr Urdd', when: when('2026-05-27'), words: 'Canodd ein côr ni. Daethon ni’n ail.', people: ['cor', 'cadi'], home: 'ty-rhian', tell: ['nain', 'mam'], seenBy: home },
    llun: { kind: 'drawing', title: 'Llun o Pwtan', when: when('2026-08'), people: ['pwtan'], home: 'ty-rhian', media: { a: { kind: 'drawing', ref: 'mali/pwtan.png', alt: 'Cath ddu ar flanced felen' } }, seenBy: home },
    hwyl: { kind: 'personLeft', title: 'Gadawodd Mr Parry', when: when('2026-07'), people: ['parry'], home: 'ty-rhian', seenBy: home },
    'nain-llythyr': { kind: 'messageForMe', title: 'Llythyr gan Nain', when: when('2025-06-02'), words: 'Pen-blwydd hapus, cariad. Dwi’n meddwl amdanat ti bob dydd. Nain.', people: ['nain'], home: 'ty-rhian', by: supporter('nain'), at: '2025-06-02T08:00:00Z', seenBy: ['me', 'rhian'] },
    'mam-gap': { kind: 'gap', title: 'Beth ydy salwch Mam?', gap: 'asked', askedOf: 'lowri', askedOn: '2026-09-12', people: ['mam'], holders: { nain: { person: 'nain', knows: 'story' } }, seenBy: home },
    gobaith: { kind: 'hope', title: 'Dwi isio bod yn filfeddyg', words: 'Efo cathod yn bennaf.', seenBy: home },
  }),
  days: by(me, {
    'd-nain': { kind: 'birthday', when: when('XXXX-02-11'), person: 'nain', tone: 'lookingForward', remind: true, seenBy: home },
    'd-mam': { kind: 'birthday', when: when('XXXX-12-03'), person: 'mam', tone: 'hard', seenBy: home },
    'd-cadi': { kind: 'birthday', when: when('2016-02-29'), person: 'cadi', tone: 'lookingForward', remind: true, words: 'Ar 28 Chwefror fel arfer.', seenBy: home },
    'd-symud': { kind: 'moveInDay', when: when('XXXX-02-17'), tone: 'lookingForward', remind: true, seenBy: home },
    'd-eisteddfod': { kind: 'festival', when: when('2027-05'), tone: 'lookingForward', words: 'Eisteddfod yr Urdd', seenBy: home },
  }),
  limits: {},
  reviews: by(me, {
    'rv-2026-03': { at: '2026-03-18T16:00:00Z', since: '2025-09-18', until: '2026-03-18', stage: 'inCare', supported: 'Ydw.', words: 'Dwi’n hapus efo Rhian a Seren. Dwi isio gweld Nain bob wythnos.', people: { nain: { amount: 'justRight' }, mam: { amount: 'tooLittle' } }, sharedWith: ['lowri', 'rhian'], seenBy: home },
    'rv-2026-09': { at: '2026-09-16T16:00:00Z', since: '2026-03-18', until: '2026-09-16', stage: 'inCare', words: 'Dwi isio gwybod pryd dwi’n gweld Mam.', people: { mam: { amount: 'tooLittle', words: 'Mae gen i hiraeth.' }, dad: { leftOut: true } }, advocate: 'Elin', sharedWith: ['lowri', 'rhian'], seenBy: home },
  }),
  erased: {},
};
