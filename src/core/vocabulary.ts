import type {
  Amount, Closeness, Day, Entry, GapStance, Known, LimitKind, Me, Outcome, Person, PersonState, Plan, PlanStatus, Reply, Scope, Viewer, Voice, Want, Wish,
} from './circle.js';

/**
 * Every list of values a circle uses. The words for them live in the language packs under `<list>.<id>`.
 *
 * An open list is shown only: a value it does not have is the person's own words. On a closed list the software acts:
 * a value it does not have is kept untouched and acts as the list's cautious value (`closedValue`).
 */

type Split<S extends string, Seen = never> = S extends `${infer Head} ${infer Rest}` ? Split<Rest, Seen | Head> : Seen | S;
const ids = <const S extends string>(text: S) => text.split(' ') as Split<S>[];

/** What someone is to me, grouped for choosing. The group only orders the choices. */
export const kindGroups = {
  family: ids('parent stepParent adoptiveParent brotherSister twin grandparent auntUncle cousin nieceNephew ownChild partner exPartner coParent inLaw otherRelative'),
  lookedAfterMe: ids('fosterCarer fosterFamilyChild kinshipCarer specialGuardian adoptiveFamily residentialWorker hubCarer constellationFamily hostFamily stayingPutCarer shortBreakCarer'),
  friends: ids('friend bestFriend onlineFriend careExperiencedFriend livedWith journeyFriend neighbour friendsFamily chosenFamily'),
  schoolWorkClubs: ids('teacher supportStaff schoolFriend coach youthWorker employer colleague clubOrTeam'),
  workers: ids('socialWorker personalAdviser reviewingOfficer advocate independentVisitor mentor keyWorker therapist nurse solicitor childrensGuardian interpreter otherWorker'),
  faithCulture: ids('faithLeader elder communityFriend'),
  animalsPlaces: ids('pet homePlace schoolPlace faithPlace specialPlace'),
};

/** Why something was different or did not happen: each reason belongs to one side. */
export const reasons = {
  me: ids('didntWantTo wasIll otherPlans tooMuchToday forgot'),
  them: ids('couldntCome theyWereIll theyCalledOff didntCome notBrought cameLate noReply noCredit'),
  travel: ids('noLift tooFar cost traffic weather roomNotFree'),
  workers: ids('nobodyArranged workerAway workerChanged noOneToBeThere notToldInTime mixUp shortOfStaff'),
  decision: ids('pausedByCourt pausedForSafety homeChanged'),
  unknown: ids('nobodyToldMe dontKnow ratherNotSay'),
};
export type Side = keyof typeof reasons;

/** Kinds of entries by the filter that shows them; `everything` has the kinds that no other filter shows. */
export const entryGroups = {
  homes: ids('livedAt movedHome returnedHome adoption guardianship matchedLongTerm journey leftCommunity'),
  people: ids('personCame personLeft met brotherSisterBorn childBorn partner goodbye lostTouch foundAgain workerChanged death pet'),
  memories: ids('memory photo drawing voiceNote first achievement festival messageForMe'),
  questions: ids('gap question'),
  everything: ids('born school work health leaveGranted citizenship meeting decision hope'),
};
export type EntryGroup = keyof typeof entryGroups;

const keysOf = <T extends object>(groups: T) => Object.keys(groups) as (keyof T & string)[];
const flat = <T extends Record<string, string[]>>(groups: T) => Object.values(groups).flat() as T[keyof T][number][];

/** The ids of every list, in the order of choosing; ladders from most to least or least to most as they are said. */
export const lists = {
  is: ids('person group place animal'),
  kind: flat(kindGroups),
  kindGroup: keysOf(kindGroups),
  role: ids('advice fun practicalHelp listens believesInMe knowsMyStory sharesMyCulture safePlace celebratesWithMe iHelpThem thinksOfMe'),
  state: ids('new gettingToKnow steady upAndDown pausedByMe pausedByThem pausedByAdults lostTouch looking foundAgain ended died notKnown'),
  belonging: ids('origin new both'),
  known: ids('closeInMyLife someOfTheTime lostTouch notSure'),
  closeness: ids('rightByMe close furtherOut notSure'),
  amount: ids('tooLittle justRight tooMuch ratherNotSay'),
  want: ids('more keep aboutRight less sameButDifferent firstTime findAgain knowAbout sayGoodbyeProperly notNow notAtAll noneIsRight dontKnow dontAgree'),
  often: ids('everyDay weekly fortnightly monthly everyTwoMonths everyTerm twiceAYear yearly holidays specialDays whenIWant nowAndThen once notFixed'),
  way: ids('inPerson dayOut atTheirs atMine sleepover groupVisit prisonVisit phoneCall videoCall message voiceNote email letterOrCard photos gift letterbox gaming socialMedia newsOnly remember writeNotSend'),
  answer: ids('heard lookingIntoIt agreed partly notYet no'),
  status: ids('idea asked agreed happening notAgreed paused stopped finished'),
  change: ids('time place whoIsThere length way'),
  scope: ids('one later all'),
  basis: ids('courtOrder carePlan pathwayPlan agreedBetweenUs justHappens'),
  presence: ids('none nearby comesAndGoes thereAllTheTime handoverOnly interpreterOnly'),
  detail: ids('place takesMe bringsBack cost bring rules ifOff purpose interpreter whoElse howTold'),
  outcome: ids('happened differently cutShort didntHappen off movedTo notSureYet ratherNotSay'),
  side: keysOf(reasons),
  because: flat(reasons),
  feeling: ids('good happy calm loved proud excited ok mixed nervous sad missingThem angry confused leftOut numb tired worried unsafe'),
  length: ids('tooShort justRight tooLong'),
  kept: ids('yes partly no notYet'),
  entry: flat(entryGroups),
  entryGroup: keysOf(entryGroups),
  homeKind: ids('withParents withFamily guardianHome adoptiveHome fosterHome emergencyHome shortBreakHome residentialHome residentialSchool secureHome hospital prison parentAndBaby hostFamilyHome supportedHome stayingPut stayingClose withFriends hostel camp onTheMove student ownPlace dontKnow'),
  certainty: ids('iRemember iWasTold fromRecords workedOut differentTellings'),
  gap: ids('notAsked asked beingLookedInto answered noOneKnows recordLost notReady'),
  knows: ids('story photo thing askFirst'),
  media: ids('photo drawing voice video document'),
  dayKind: ids('birthday deathDay arrivalDay moveInDay ourDay mothersDay fathersDay results prom graduation festival'),
  tone: ids('lookingForward mixed hard dontRemindMe'),
  limit: ids('notAllowed notNow onlyWith askFirst'),
  stage: ids('inCare leavingCare adult'),
  bornIs: ids('known given assessed disputed'),
  nation: ids('england wales scotland northernIreland'),
  identity: ids('name pronouns language faith culture hair food music place'),
  voice: ids('mine withMe aboutMe'),
};
export type ListName = keyof typeof lists;
/** One id of a list. */
export type Id<L extends ListName> = (typeof lists)[L][number];

/** The closed lists, each with the value that an unknown one acts as; empty: as if nothing had been said. */
export const closed = {
  is: 'person', state: 'steady', known: 'notSure', closeness: 'notSure', amount: '', want: '', answer: 'heard', status: 'asked', scope: 'all',
  outcome: 'notSureYet', side: 'unknown', gap: 'notAsked', media: '', tone: 'hard', limit: 'askFirst', stage: '', bornIs: 'disputed', voice: 'aboutMe',
} as const satisfies { [L in ListName]?: Id<L> | '' };
export type ClosedList = keyof typeof closed;
type Cautious = { [L in ClosedList]: (typeof closed)[L] extends '' ? never : L }[ClosedList];

/** The value of a closed list to act on. A missing value stays missing; `undefined` also where the list has no cautious value. */
export function closedValue<L extends Cautious>(list: L, value: string): Id<L>;
export function closedValue<L extends ClosedList>(list: L, value: string | undefined): Id<L> | undefined;
export function closedValue(list: ClosedList, value: string | undefined): string | undefined {
  return value === undefined || (lists[list] as string[]).includes(value) ? value : closed[list] || undefined;
}

// The closed lists and the types of a circle must name the same values: this does not compile if they part.
interface Typed {
  is: NonNullable<Person['is']>; state: PersonState; known: NonNullable<Known['as']>; closeness: Closeness; amount: Amount; want: Want;
  answer: NonNullable<Reply['answer']>; status: PlanStatus; scope: Scope; outcome: Outcome; gap: GapStance; tone: NonNullable<Day['tone']>;
  limit: LimitKind; stage: NonNullable<Me['stage']>; bornIs: NonNullable<Me['bornIs']>; voice: Voice;
}
type Parted = { [L in keyof Typed]: Exclude<Typed[L], Id<L>> | Exclude<Id<L>, Typed[L]> }[keyof Typed];
true satisfies [Parted] extends [never] ? true : never;

/** The ways that meeting in person stands for: a limit on `inPerson` covers them. */
export const inPersonWays: readonly string[] = lists.way.slice(1, 7);
/** Ways that no limit touches. */
export const neverLimited: readonly string[] = lists.way.slice(-3);

/** Whether a list of ways speaks for a way: `inPerson` speaks for its six; none at all for every way. */
export const coversWay = (ways: readonly string[] | undefined, way: string): boolean =>
  !ways?.length || ways.includes(way) || (ways.includes('inPerson') && inPersonWays.includes(way));

/** Whether anyone pays this person to be in my life. Said where it is said, else by kind. */
export const isPaid = (person: Person): boolean =>
  person.paid ?? (person.kinds ?? []).some((kind) => kind === 'residentialWorker' || (kindGroups.workers as string[]).includes(kind));

/** Whether the person is known to have died. */
export const hasDied = (person: Person | undefined): boolean => person?.state === 'died' || !!person?.died;

/** The side a reason belongs to; none for a person's own words. */
export const sideOf = (reason: string): Side | undefined => keysOf(reasons).find((side) => (reasons[side] as string[]).includes(reason));

/** The filter that shows an entry; own kinds stand under everything. */
export const entryGroupOf = (entry: Entry): EntryGroup =>
  keysOf(entryGroups).find((group) => (entryGroups[group] as string[]).includes(entry.kind)) ?? 'everything';

/** Entry kinds that last, and are drawn as bands. */
export const bandKinds: readonly string[] = ids('livedAt school work');
/** Plans of these statuses stand: a wish with such a plan no longer waits for one. */
export const standing: readonly PlanStatus[] = lists.status.slice(0, 4);
/** Plans of these statuses have dates. */
export const active: readonly PlanStatus[] = lists.status.slice(2, 4);
/** Replies that answer; the others only say that it was heard. */
export const answers: readonly string[] = lists.answer.slice(2);
/** Outcomes that count as having met. */
export const met: readonly string[] = lists.outcome.slice(0, 3);
/** States that end every prompt about a person. */
export const quietStates: readonly string[] = ids('pausedByMe pausedByThem pausedByAdults ended died notKnown');

type Mark = '' | '+' | '=' | '-' | '?';
type Waits = 'plan' | 'answer' | 'nothing' | 'answerIfPlan';
const p = 'plan', a = 'answer', n = 'nothing';
const wants: { [W in Want]: [Waits, Mark] } = {
  more: [p, '+'], keep: [p, ''], aboutRight: [n, '='], less: [a, '-'], sameButDifferent: [a, ''], firstTime: [p, ''], findAgain: [a, '?'],
  knowAbout: [a, '?'], sayGoodbyeProperly: [p, ''], notNow: [n, ''], notAtAll: ['answerIfPlan', ''], noneIsRight: [n, '='], dontKnow: [n, ''], dontAgree: [a, ''],
};
const amounts: { [A in Amount]?: Mark } = { tooLittle: '+', justRight: '=', tooMuch: '-' };
const wantOf = (wish: Wish) => closedValue('want', wish.want);
const amountOf = (wish: Wish) => closedValue('amount', wish.amount);

/** The mark a wish is drawn with: more, right as it is, less, asking; nothing where words alone say it. */
export function markOf(wish: Wish): Mark {
  const want = wantOf(wish), amount = amountOf(wish);
  return wish.want !== undefined ? (want ? wants[want][1] : '') : (amount && amounts[amount]) ?? '';
}

/** What a wish waits for. `answerIfPlan`: an answer while a plan stands, else nothing. */
export function waitsFor(wish: Wish): Waits {
  const want = wantOf(wish), mark = markOf(wish);
  if (want) return wants[want][0];
  return wish.want !== undefined || wish.plan !== undefined || mark === '+' || mark === '-' ? a : n;
}

const steps: { [S in PlanStatus]: PlanStatus[] } = {
  idea: ids('asked agreed happening stopped'), asked: ids('agreed happening notAgreed idea stopped'), agreed: ids('happening paused stopped finished'),
  happening: ids('paused stopped finished'), notAgreed: ids('asked idea'), paused: ids('agreed happening stopped finished'), stopped: ['asked'], finished: [],
};

/** The statuses that may follow one; without one, those a new plan may begin with. */
export const stepsFrom = (status?: string): readonly PlanStatus[] => status === undefined ? standing : steps[closedValue('status', status)];

/**
 * Whether this viewer may set a plan to a status: the step exists, only the one who asked takes an asking back, and what a court
 * or a written plan decided is stepped by workers only. Limits are apart (`mayPlan` in limits).
 */
export function mayStep(plan: Partial<Pick<Plan, 'status' | 'basis' | 'by'>>, to: PlanStatus, viewer: Viewer): boolean {
  const ownBasis = plan.basis === undefined || plan.basis === 'agreedBetweenUs' || plan.basis === 'justHappens';
  const takenBack = closedValue('status', plan.status) === 'asked' && to === 'idea';
  return stepsFrom(plan.status).includes(to)
    && (!takenBack || !plan.by || plan.by.id === viewer.id)
    && (viewer.role === 'worker' || ownBasis || to === 'idea' || to === 'asked');
}
