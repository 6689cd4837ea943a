const ids = (text) => text.split(" ");
const kindGroups = {
  family: ids("parent stepParent adoptiveParent brotherSister twin grandparent auntUncle cousin nieceNephew ownChild partner exPartner coParent inLaw otherRelative"),
  lookedAfterMe: ids("fosterCarer fosterFamilyChild kinshipCarer specialGuardian adoptiveFamily residentialWorker hubCarer constellationFamily hostFamily stayingPutCarer shortBreakCarer"),
  friends: ids("friend bestFriend onlineFriend careExperiencedFriend livedWith journeyFriend neighbour friendsFamily chosenFamily"),
  schoolWorkClubs: ids("teacher supportStaff schoolFriend coach youthWorker employer colleague clubOrTeam"),
  workers: ids("socialWorker personalAdviser reviewingOfficer advocate independentVisitor mentor keyWorker therapist nurse solicitor childrensGuardian interpreter otherWorker"),
  faithCulture: ids("faithLeader elder communityFriend"),
  animalsPlaces: ids("pet homePlace schoolPlace faithPlace specialPlace")
};
const reasons = {
  me: ids("didntWantTo wasIll otherPlans tooMuchToday forgot"),
  them: ids("couldntCome theyWereIll theyCalledOff didntCome notBrought cameLate noReply noCredit"),
  travel: ids("noLift tooFar cost traffic weather roomNotFree"),
  workers: ids("nobodyArranged workerAway workerChanged noOneToBeThere notToldInTime mixUp shortOfStaff"),
  decision: ids("pausedByCourt pausedForSafety homeChanged"),
  unknown: ids("nobodyToldMe dontKnow ratherNotSay")
};
const entryGroups = {
  homes: ids("livedAt movedHome returnedHome adoption guardianship matchedLongTerm journey leftCommunity"),
  people: ids("personCame personLeft met brotherSisterBorn childBorn partner goodbye lostTouch foundAgain workerChanged death pet"),
  memories: ids("memory photo drawing voiceNote first achievement festival messageForMe"),
  questions: ids("gap question"),
  everything: ids("born school work health leaveGranted citizenship meeting decision hope")
};
const keysOf = (groups) => Object.keys(groups);
const flat = (groups) => Object.values(groups).flat();
const lists = {
  is: ids("person group place animal"),
  kind: flat(kindGroups),
  kindGroup: keysOf(kindGroups),
  role: ids("advice fun practicalHelp listens believesInMe knowsMyStory sharesMyCulture safePlace celebratesWithMe iHelpThem thinksOfMe"),
  state: ids("new gettingToKnow steady upAndDown pausedByMe pausedByThem pausedByAdults lostTouch looking foundAgain ended died notKnown"),
  belonging: ids("origin new both"),
  known: ids("closeInMyLife someOfTheTime lostTouch notSure"),
  closeness: ids("rightByMe close furtherOut notSure"),
  amount: ids("tooLittle justRight tooMuch ratherNotSay"),
  want: ids("more keep aboutRight less sameButDifferent firstTime findAgain knowAbout sayGoodbyeProperly notNow notAtAll noneIsRight dontKnow dontAgree"),
  often: ids("everyDay weekly fortnightly monthly everyTwoMonths everyTerm twiceAYear yearly holidays specialDays whenIWant nowAndThen once notFixed"),
  way: ids("inPerson dayOut atTheirs atMine sleepover groupVisit prisonVisit phoneCall videoCall message voiceNote email letterOrCard photos gift letterbox gaming socialMedia newsOnly remember writeNotSend"),
  answer: ids("heard lookingIntoIt agreed partly notYet no"),
  status: ids("idea asked agreed happening notAgreed paused stopped finished"),
  change: ids("time place whoIsThere length way"),
  scope: ids("one later all"),
  basis: ids("courtOrder carePlan pathwayPlan agreedBetweenUs justHappens"),
  presence: ids("none nearby comesAndGoes thereAllTheTime handoverOnly interpreterOnly"),
  detail: ids("place takesMe bringsBack cost bring rules ifOff purpose interpreter whoElse howTold"),
  outcome: ids("happened differently cutShort didntHappen off movedTo notSureYet ratherNotSay"),
  side: keysOf(reasons),
  because: flat(reasons),
  feeling: ids("good happy calm loved proud excited ok mixed nervous sad missingThem angry confused leftOut numb tired worried unsafe"),
  length: ids("tooShort justRight tooLong"),
  kept: ids("yes partly no notYet"),
  entry: flat(entryGroups),
  entryGroup: keysOf(entryGroups),
  homeKind: ids("withParents withFamily guardianHome adoptiveHome fosterHome emergencyHome shortBreakHome residentialHome residentialSchool secureHome hospital prison parentAndBaby hostFamilyHome supportedHome stayingPut stayingClose withFriends hostel camp onTheMove student ownPlace dontKnow"),
  certainty: ids("iRemember iWasTold fromRecords workedOut differentTellings"),
  gap: ids("notAsked asked beingLookedInto answered noOneKnows recordLost notReady"),
  knows: ids("story photo thing askFirst"),
  media: ids("photo drawing voice video document"),
  dayKind: ids("birthday deathDay arrivalDay moveInDay ourDay mothersDay fathersDay results prom graduation festival"),
  tone: ids("lookingForward mixed hard dontRemindMe"),
  limit: ids("notAllowed notNow onlyWith askFirst"),
  stage: ids("inCare leavingCare adult"),
  bornIs: ids("known given assessed disputed"),
  nation: ids("england wales scotland northernIreland"),
  identity: ids("name pronouns language faith culture hair food music place"),
  voice: ids("mine withMe aboutMe")
};
const closed = {
  is: "person",
  state: "steady",
  known: "notSure",
  closeness: "notSure",
  amount: "",
  want: "",
  answer: "heard",
  status: "asked",
  scope: "all",
  outcome: "notSureYet",
  side: "unknown",
  gap: "notAsked",
  media: "",
  tone: "hard",
  limit: "askFirst",
  stage: "",
  bornIs: "disputed",
  voice: "aboutMe"
};
function closedValue(list, value) {
  return value === void 0 || lists[list].includes(value) ? value : closed[list] || void 0;
}
const inPersonWays = lists.way.slice(1, 7);
const neverLimited = lists.way.slice(-3);
const coversWay = (ways, way) => !ways?.length || ways.includes(way) || ways.includes("inPerson") && inPersonWays.includes(way);
const isPaid = (person) => person.paid ?? (person.kinds ?? []).some((kind) => kind === "residentialWorker" || kindGroups.workers.includes(kind));
const hasDied = (person) => person?.state === "died" || !!person?.died;
const sideOf = (reason) => keysOf(reasons).find((side) => reasons[side].includes(reason));
const entryGroupOf = (entry) => keysOf(entryGroups).find((group) => entryGroups[group].includes(entry.kind)) ?? "everything";
const bandKinds = ids("livedAt school work");
const standing = lists.status.slice(0, 4);
const active = lists.status.slice(2, 4);
const answers = lists.answer.slice(2);
const met = lists.outcome.slice(0, 3);
const quietStates = ids("pausedByMe pausedByThem pausedByAdults ended died notKnown");
const p = "plan", a = "answer", n = "nothing";
const wants = {
  more: [p, "+"],
  keep: [p, ""],
  aboutRight: [n, "="],
  less: [a, "-"],
  sameButDifferent: [a, ""],
  firstTime: [p, ""],
  findAgain: [a, "?"],
  knowAbout: [a, "?"],
  sayGoodbyeProperly: [p, ""],
  notNow: [n, ""],
  notAtAll: ["answerIfPlan", ""],
  noneIsRight: [n, "="],
  dontKnow: [n, ""],
  dontAgree: [a, ""]
};
const amounts = { tooLittle: "+", justRight: "=", tooMuch: "-" };
const wantOf = (wish) => closedValue("want", wish.want);
const amountOf = (wish) => closedValue("amount", wish.amount);
function markOf(wish) {
  const want = wantOf(wish), amount = amountOf(wish);
  return wish.want !== void 0 ? want ? wants[want][1] : "" : (amount && amounts[amount]) ?? "";
}
function waitsFor(wish) {
  const want = wantOf(wish), mark = markOf(wish);
  if (want) return wants[want][0];
  return wish.want !== void 0 || wish.plan !== void 0 || mark === "+" || mark === "-" ? a : n;
}
const steps = {
  idea: ids("asked agreed happening stopped"),
  asked: ids("agreed happening notAgreed idea stopped"),
  agreed: ids("happening paused stopped finished"),
  happening: ids("paused stopped finished"),
  notAgreed: ids("asked idea"),
  paused: ids("agreed happening stopped finished"),
  stopped: ["asked"],
  finished: []
};
const stepsFrom = (status) => status === void 0 ? standing : steps[closedValue("status", status)];
function mayStep(plan, to, viewer) {
  const ownBasis = plan.basis === void 0 || plan.basis === "agreedBetweenUs" || plan.basis === "justHappens";
  const takenBack = closedValue("status", plan.status) === "asked" && to === "idea";
  return stepsFrom(plan.status).includes(to) && (!takenBack || !plan.by || plan.by.id === viewer.id) && (viewer.role === "worker" || ownBasis || to === "idea" || to === "asked");
}

export { active, answers, bandKinds, closed, closedValue, coversWay, entryGroupOf, entryGroups, hasDied, inPersonWays, isPaid, kindGroups, lists, markOf, mayStep, met, neverLimited, quietStates, reasons, sideOf, standing, stepsFrom, waitsFor };
