import type { Entry, Person, Plan, PlanStatus, Viewer, Wish } from './circle.js';
/** What someone is to me, grouped for choosing. The group only orders the choices. */
export declare const kindGroups: {
    family: ("parent" | "stepParent" | "adoptiveParent" | "brotherSister" | "twin" | "grandparent" | "auntUncle" | "cousin" | "nieceNephew" | "ownChild" | "partner" | "exPartner" | "coParent" | "inLaw" | "otherRelative")[];
    lookedAfterMe: ("fosterCarer" | "fosterFamilyChild" | "kinshipCarer" | "specialGuardian" | "adoptiveFamily" | "residentialWorker" | "hubCarer" | "constellationFamily" | "hostFamily" | "stayingPutCarer" | "shortBreakCarer")[];
    friends: ("friend" | "bestFriend" | "onlineFriend" | "careExperiencedFriend" | "livedWith" | "journeyFriend" | "neighbour" | "friendsFamily" | "chosenFamily")[];
    schoolWorkClubs: ("teacher" | "supportStaff" | "schoolFriend" | "coach" | "youthWorker" | "employer" | "colleague" | "clubOrTeam")[];
    workers: ("advocate" | "socialWorker" | "personalAdviser" | "reviewingOfficer" | "independentVisitor" | "mentor" | "keyWorker" | "therapist" | "nurse" | "solicitor" | "childrensGuardian" | "interpreter" | "otherWorker")[];
    faithCulture: ("faithLeader" | "elder" | "communityFriend")[];
    animalsPlaces: ("pet" | "homePlace" | "schoolPlace" | "faithPlace" | "specialPlace")[];
};
/** Why something was different or did not happen: each reason belongs to one side. */
export declare const reasons: {
    me: ("didntWantTo" | "wasIll" | "otherPlans" | "tooMuchToday" | "forgot")[];
    them: ("couldntCome" | "theyWereIll" | "theyCalledOff" | "didntCome" | "notBrought" | "cameLate" | "noReply" | "noCredit")[];
    travel: ("noLift" | "tooFar" | "cost" | "traffic" | "weather" | "roomNotFree")[];
    workers: ("nobodyArranged" | "workerAway" | "workerChanged" | "noOneToBeThere" | "notToldInTime" | "mixUp" | "shortOfStaff")[];
    decision: ("pausedByCourt" | "pausedForSafety" | "homeChanged")[];
    unknown: ("ratherNotSay" | "dontKnow" | "nobodyToldMe")[];
};
export type Side = keyof typeof reasons;
/** Kinds of entries by the filter that shows them; `everything` has the kinds that no other filter shows. */
export declare const entryGroups: {
    homes: ("livedAt" | "movedHome" | "returnedHome" | "adoption" | "guardianship" | "matchedLongTerm" | "journey" | "leftCommunity")[];
    people: ("lostTouch" | "foundAgain" | "partner" | "pet" | "workerChanged" | "personCame" | "personLeft" | "met" | "brotherSisterBorn" | "childBorn" | "goodbye" | "death")[];
    memories: ("memory" | "photo" | "drawing" | "voiceNote" | "first" | "achievement" | "festival" | "messageForMe")[];
    questions: ("gap" | "question")[];
    everything: ("born" | "work" | "school" | "health" | "leaveGranted" | "citizenship" | "meeting" | "decision" | "hope")[];
};
export type EntryGroup = keyof typeof entryGroups;
/** The ids of every list, in the order of choosing; ladders from most to least or least to most as they are said. */
export declare const lists: {
    is: ("person" | "group" | "place" | "animal")[];
    kind: ("advocate" | "parent" | "stepParent" | "adoptiveParent" | "brotherSister" | "twin" | "grandparent" | "auntUncle" | "cousin" | "nieceNephew" | "ownChild" | "partner" | "exPartner" | "coParent" | "inLaw" | "otherRelative" | "fosterCarer" | "fosterFamilyChild" | "kinshipCarer" | "specialGuardian" | "adoptiveFamily" | "residentialWorker" | "hubCarer" | "constellationFamily" | "hostFamily" | "stayingPutCarer" | "shortBreakCarer" | "friend" | "bestFriend" | "onlineFriend" | "careExperiencedFriend" | "livedWith" | "journeyFriend" | "neighbour" | "friendsFamily" | "chosenFamily" | "teacher" | "supportStaff" | "schoolFriend" | "coach" | "youthWorker" | "employer" | "colleague" | "clubOrTeam" | "socialWorker" | "personalAdviser" | "reviewingOfficer" | "independentVisitor" | "mentor" | "keyWorker" | "therapist" | "nurse" | "solicitor" | "childrensGuardian" | "interpreter" | "otherWorker" | "faithLeader" | "elder" | "communityFriend" | "pet" | "homePlace" | "schoolPlace" | "faithPlace" | "specialPlace")[];
    kindGroup: ("workers" | "family" | "lookedAfterMe" | "friends" | "schoolWorkClubs" | "faithCulture" | "animalsPlaces")[];
    role: ("advice" | "fun" | "practicalHelp" | "listens" | "believesInMe" | "knowsMyStory" | "sharesMyCulture" | "safePlace" | "celebratesWithMe" | "iHelpThem" | "thinksOfMe")[];
    state: ("died" | "new" | "gettingToKnow" | "steady" | "upAndDown" | "pausedByMe" | "pausedByThem" | "pausedByAdults" | "lostTouch" | "looking" | "foundAgain" | "ended" | "notKnown")[];
    belonging: ("new" | "origin" | "both")[];
    known: ("lostTouch" | "closeInMyLife" | "someOfTheTime" | "notSure")[];
    closeness: ("notSure" | "rightByMe" | "close" | "furtherOut")[];
    amount: ("tooLittle" | "justRight" | "tooMuch" | "ratherNotSay")[];
    want: ("more" | "keep" | "aboutRight" | "less" | "sameButDifferent" | "firstTime" | "findAgain" | "knowAbout" | "sayGoodbyeProperly" | "notNow" | "notAtAll" | "noneIsRight" | "dontKnow" | "dontAgree")[];
    often: ("once" | "everyDay" | "weekly" | "fortnightly" | "monthly" | "everyTwoMonths" | "everyTerm" | "twiceAYear" | "yearly" | "holidays" | "specialDays" | "whenIWant" | "nowAndThen" | "notFixed")[];
    way: ("message" | "voiceNote" | "inPerson" | "dayOut" | "atTheirs" | "atMine" | "sleepover" | "groupVisit" | "prisonVisit" | "phoneCall" | "videoCall" | "email" | "letterOrCard" | "photos" | "gift" | "letterbox" | "gaming" | "socialMedia" | "newsOnly" | "remember" | "writeNotSend")[];
    answer: ("heard" | "lookingIntoIt" | "agreed" | "partly" | "notYet" | "no")[];
    status: ("agreed" | "idea" | "asked" | "happening" | "notAgreed" | "paused" | "stopped" | "finished")[];
    change: ("place" | "way" | "length" | "time" | "whoIsThere")[];
    scope: ("one" | "later" | "all")[];
    basis: ("courtOrder" | "carePlan" | "pathwayPlan" | "agreedBetweenUs" | "justHappens")[];
    presence: ("none" | "nearby" | "comesAndGoes" | "thereAllTheTime" | "handoverOnly" | "interpreterOnly")[];
    detail: ("place" | "interpreter" | "cost" | "takesMe" | "bringsBack" | "bring" | "rules" | "ifOff" | "purpose" | "whoElse" | "howTold")[];
    outcome: ("ratherNotSay" | "happened" | "differently" | "cutShort" | "didntHappen" | "off" | "movedTo" | "notSureYet")[];
    side: ("me" | "workers" | "unknown" | "decision" | "them" | "travel")[];
    because: ("ratherNotSay" | "dontKnow" | "didntWantTo" | "wasIll" | "otherPlans" | "tooMuchToday" | "forgot" | "couldntCome" | "theyWereIll" | "theyCalledOff" | "didntCome" | "notBrought" | "cameLate" | "noReply" | "noCredit" | "noLift" | "tooFar" | "cost" | "traffic" | "weather" | "roomNotFree" | "nobodyArranged" | "workerAway" | "workerChanged" | "noOneToBeThere" | "notToldInTime" | "mixUp" | "shortOfStaff" | "pausedByCourt" | "pausedForSafety" | "homeChanged" | "nobodyToldMe")[];
    feeling: ("mixed" | "leftOut" | "good" | "happy" | "calm" | "loved" | "proud" | "excited" | "ok" | "nervous" | "sad" | "missingThem" | "angry" | "confused" | "numb" | "tired" | "worried" | "unsafe")[];
    length: ("justRight" | "tooShort" | "tooLong")[];
    kept: ("partly" | "notYet" | "no" | "yes")[];
    entry: ("lostTouch" | "foundAgain" | "gap" | "born" | "work" | "partner" | "pet" | "workerChanged" | "livedAt" | "movedHome" | "returnedHome" | "adoption" | "guardianship" | "matchedLongTerm" | "journey" | "leftCommunity" | "personCame" | "personLeft" | "met" | "brotherSisterBorn" | "childBorn" | "goodbye" | "death" | "memory" | "photo" | "drawing" | "voiceNote" | "first" | "achievement" | "festival" | "messageForMe" | "question" | "school" | "health" | "leaveGranted" | "citizenship" | "meeting" | "decision" | "hope")[];
    entryGroup: ("people" | "homes" | "memories" | "questions" | "everything")[];
    homeKind: ("dontKnow" | "withParents" | "withFamily" | "guardianHome" | "adoptiveHome" | "fosterHome" | "emergencyHome" | "shortBreakHome" | "residentialHome" | "residentialSchool" | "secureHome" | "hospital" | "prison" | "parentAndBaby" | "hostFamilyHome" | "supportedHome" | "stayingPut" | "stayingClose" | "withFriends" | "hostel" | "camp" | "onTheMove" | "student" | "ownPlace")[];
    certainty: ("iRemember" | "iWasTold" | "fromRecords" | "workedOut" | "differentTellings")[];
    gap: ("asked" | "notAsked" | "beingLookedInto" | "answered" | "noOneKnows" | "recordLost" | "notReady")[];
    knows: ("askFirst" | "photo" | "story" | "thing")[];
    media: ("voice" | "video" | "photo" | "drawing" | "document")[];
    dayKind: ("birthday" | "festival" | "deathDay" | "arrivalDay" | "moveInDay" | "ourDay" | "mothersDay" | "fathersDay" | "results" | "prom" | "graduation")[];
    tone: ("lookingForward" | "mixed" | "hard" | "dontRemindMe")[];
    limit: ("notNow" | "notAllowed" | "askFirst" | "onlyWith")[];
    stage: ("inCare" | "leavingCare" | "adult")[];
    bornIs: ("known" | "given" | "assessed" | "disputed")[];
    nation: ("england" | "wales" | "scotland" | "northernIreland")[];
    identity: ("name" | "place" | "pronouns" | "language" | "faith" | "culture" | "hair" | "food" | "music")[];
    voice: ("mine" | "withMe" | "aboutMe")[];
};
export type ListName = keyof typeof lists;
/** One id of a list. */
export type Id<L extends ListName> = (typeof lists)[L][number];
/** The closed lists, each with the value that an unknown one acts as; empty: as if nothing had been said. */
export declare const closed: {
    readonly is: "person";
    readonly state: "steady";
    readonly known: "notSure";
    readonly closeness: "notSure";
    readonly amount: "";
    readonly want: "";
    readonly answer: "heard";
    readonly status: "asked";
    readonly scope: "all";
    readonly outcome: "notSureYet";
    readonly side: "unknown";
    readonly gap: "notAsked";
    readonly media: "";
    readonly tone: "hard";
    readonly limit: "askFirst";
    readonly stage: "";
    readonly bornIs: "disputed";
    readonly voice: "aboutMe";
};
export type ClosedList = keyof typeof closed;
type Cautious = {
    [L in ClosedList]: (typeof closed)[L] extends '' ? never : L;
}[ClosedList];
/** The value of a closed list to act on. A missing value stays missing; `undefined` also where the list has no cautious value. */
export declare function closedValue<L extends Cautious>(list: L, value: string): Id<L>;
export declare function closedValue<L extends ClosedList>(list: L, value: string | undefined): Id<L> | undefined;
/** The ways that meeting in person stands for: a limit on `inPerson` covers them. */
export declare const inPersonWays: readonly string[];
/** Ways that no limit touches. */
export declare const neverLimited: readonly string[];
/** Whether a list of ways speaks for a way: `inPerson` speaks for its six; none at all for every way. */
export declare const coversWay: (ways: readonly string[] | undefined, way: string) => boolean;
/** Whether anyone pays this person to be in my life. Said where it is said, else by kind. */
export declare const isPaid: (person: Person) => boolean;
/** Whether the person is known to have died. */
export declare const hasDied: (person: Person | undefined) => boolean;
/** The side a reason belongs to; none for a person's own words. */
export declare const sideOf: (reason: string) => Side | undefined;
/** The filter that shows an entry; own kinds stand under everything. */
export declare const entryGroupOf: (entry: Entry) => EntryGroup;
/** Entry kinds that last, and are drawn as bands. */
export declare const bandKinds: readonly string[];
/** Plans of these statuses stand: a wish with such a plan no longer waits for one. */
export declare const standing: readonly PlanStatus[];
/** Plans of these statuses have dates. */
export declare const active: readonly PlanStatus[];
/** Replies that answer; the others only say that it was heard. */
export declare const answers: readonly string[];
/** Outcomes that count as having met. */
export declare const met: readonly string[];
/** States that end every prompt about a person. */
export declare const quietStates: readonly string[];
type Mark = '' | '+' | '=' | '-' | '?';
type Waits = 'plan' | 'answer' | 'nothing' | 'answerIfPlan';
/** The mark a wish is drawn with: more, right as it is, less, asking; nothing where words alone say it. */
export declare function markOf(wish: Wish): Mark;
/** What a wish waits for. `answerIfPlan`: an answer while a plan stands, else nothing. */
export declare function waitsFor(wish: Wish): Waits;
/** The statuses that may follow one; without one, those a new plan may begin with. */
export declare const stepsFrom: (status?: string) => readonly PlanStatus[];
/**
 * Whether this viewer may set a plan to a status: the step exists, only the one who asked takes an asking back, and what a court
 * or a written plan decided is stepped by workers only. Limits are apart (`mayPlan` in limits).
 */
export declare function mayStep(plan: Partial<Pick<Plan, 'status' | 'basis' | 'by'>>, to: PlanStatus, viewer: Viewer): boolean;
export {};
