/**
 * The circle: everything one person keeps about the people in their life, as plain JSON.
 *
 * Collections are objects keyed by a permanent, client-made id, so that any change is one JSON Merge Patch (RFC 7396).
 * No field holds `null`. Fields and kinds this version does not know are kept and handed back untouched.
 * The shapes below are what `read-circle.ts` reads, what the JSON Schemas describe, and what every widget shows;
 * `shape.ts` holds the one definition that reading and schemas come from, and does not compile if it disagrees with these types.
 */
/** The format version this code writes. A circle with a greater number is opened for reading only. */
export declare const FORMAT = 1;
/** An approximate date. One value: a patch writes both keys. `edtf` is the subset of ISO 8601-2 that `when.ts` reads; `said` keeps the person's own phrase to the letter. */
export interface When {
    edtf?: string;
    said?: string;
}
/** Who may see a record: `me`, `team` (every worker), `everyone`, or viewer ids. The author always may. */
export type SeenBy = string[];
/** Whose telling a record is. */
export type Voice = 'mine' | 'withMe' | 'aboutMe';
/** Who acts, or who looks. `role` decides the voice of the words and what may be done. */
export interface Actor {
    id: string;
    role: 'me' | 'supporter' | 'worker';
}
/** The same shape, named for reading: one viewer of a circle. */
export type Viewer = Actor;
/** What any record may carry. `at` is an ISO instant; `with` lists who was there; `unsigned` keeps a view without a name. */
export interface Signed {
    by?: Actor;
    at?: string;
    voice?: Voice;
    with?: string[];
    unsigned?: boolean;
    seenBy?: SeenBy;
}
/** A picture or recording the host keeps. `ref` is the host's own name for it, never data. */
export interface ImageRef {
    ref: string;
    alt?: string;
}
/** The person whose circle it is. */
export interface Me {
    name?: string;
    /** Names before and beside the present one, keyed by id. Seen by the person alone unless shared. */
    names?: Record<string, {
        name: string;
        when?: When;
        seenBy?: SeenBy;
    }>;
    born?: When;
    bornIs?: 'known' | 'given' | 'assessed' | 'disputed';
    stage?: 'inCare' | 'leavingCare' | 'adult';
    nation?: string;
    /** Self-described, never inferred: language, faith, culture, food, hair, music. */
    identity?: Record<string, {
        about: string;
        words: string;
        seenBy?: SeenBy;
    }>;
    /** Suggestions the person has turned down, remembered. */
    notForMe?: string[];
}
/** A person, group, place or animal. A name is enough. */
export interface Person extends Signed {
    name: string;
    is?: 'person' | 'group' | 'place' | 'animal';
    kinds?: string[];
    roles?: string[];
    /** What they are to me, in my own words: "Sheila's sister. She did my hair." */
    words?: string;
    state?: PersonState;
    forLife?: boolean;
    likeFamily?: boolean;
    trusted?: boolean;
    paid?: boolean;
    /** "I don't want to see this name": hides it in the person's own view only. */
    hideName?: boolean;
    setAside?: boolean;
    died?: When;
    birthday?: When;
    /** Stretches of knowing each other, keyed by id. */
    known?: Record<string, Known>;
    /** The id of the `livedAt` entry this person belongs to. */
    home?: string;
    belonging?: string;
    /** IANA zone, for calls abroad. */
    zone?: string;
    /** Names this person had or has beside `name`, keyed by id. */
    names?: Record<string, {
        name: string;
        when?: When;
        seenBy?: SeenBy;
    }>;
    /** 1 to 10, written when added, stable for life. */
    colour?: number;
    image?: ImageRef;
}
export type PersonState = 'new' | 'gettingToKnow' | 'steady' | 'upAndDown' | 'pausedByMe' | 'pausedByThem' | 'pausedByAdults' | 'lostTouch' | 'looking' | 'foundAgain' | 'ended' | 'died' | 'notKnown';
export interface Known {
    from?: When;
    to?: When;
    as?: 'closeInMyLife' | 'someOfTheTime' | 'lostTouch' | 'notSure';
}
/** Where the person put someone. Never overwritten: the latest counts, the earlier are history. */
export interface Placing extends Signed {
    person: string;
    closeness: Closeness;
    at: string;
}
export type Closeness = 'rightByMe' | 'close' | 'furtherOut' | 'notSure';
export type Amount = 'tooLittle' | 'justRight' | 'tooMuch' | 'ratherNotSay';
export type Want = 'more' | 'keep' | 'aboutRight' | 'less' | 'sameButDifferent' | 'firstTime' | 'findAgain' | 'knowAbout' | 'sayGoodbyeProperly' | 'notNow' | 'notAtAll' | 'noneIsRight' | 'dontKnow' | 'dontAgree';
export type Scope = 'one' | 'later' | 'all';
/** What someone would like, about a person or (asking to change) about a plan. Never overwritten. */
export interface Wish extends Signed {
    person?: string;
    plan?: string;
    amount?: Amount;
    want?: Want;
    ways?: string[];
    often?: string;
    where?: string;
    withPeople?: string[];
    withoutPeople?: string[];
    /** Who should sort it: a person id, a viewer id or words. */
    askedOf?: string;
    /** Is it fine to tell them. */
    tellThem?: boolean;
    words?: string;
    withdrawn?: boolean;
    at: string;
    /** About a plan: what would change, which times, and the date as planned. */
    change?: string;
    scope?: Scope;
    from?: string;
}
/** What came back: the answer to any record. */
export interface Reply extends Signed {
    /** `collection/id`. */
    about: string;
    answer?: 'heard' | 'lookingIntoIt' | 'agreed' | 'partly' | 'notYet' | 'no';
    because?: string;
    who?: string;
    /** Local date by which they said they would. */
    due?: string;
    done?: boolean;
    lookAgain?: string;
    words?: string;
    at: string;
}
export type PlanStatus = 'idea' | 'asked' | 'agreed' | 'happening' | 'notAgreed' | 'paused' | 'stopped' | 'finished';
/** An arrangement: who, how, when. Floating wall time + IANA zone + RRULE subset. */
export interface Plan extends Signed {
    people: string[];
    way: string;
    status: PlanStatus;
    /** `YYYY-MM-DDTHH:MM`, a day `YYYY-MM-DD` (all day) or a month `YYYY-MM` (some time in it). */
    starts?: string;
    when?: When;
    often?: string;
    /** ISO 8601 duration. */
    lasts?: string;
    zone?: string;
    /** `FREQ=…` as in RFC 5545, the subset `rhythm.ts` reads. */
    repeats?: string;
    /** Last local date. */
    until?: string;
    /** The plan this one takes over from. */
    follows?: string;
    presence?: string;
    presenceWho?: string;
    presenceWhy?: string;
    arrangedBy?: string;
    basis?: string;
    decidedBy?: string;
    agreedBy?: string[];
    because?: string;
    since?: string;
    answerBy?: string;
    reviewOn?: string;
    details?: Record<string, string>;
    words?: string;
}
export type Outcome = 'happened' | 'differently' | 'cutShort' | 'didntHappen' | 'off' | 'movedTo' | 'notSureYet' | 'ratherNotSay';
/** One date of a plan (id `<plan>@<original date>`), or a meeting nobody planned. Seen by whoever sees its plan. */
export interface Time extends Omit<Signed, 'seenBy'> {
    plan?: string;
    people?: string[];
    way?: string;
    when?: When;
    outcome: Outcome;
    /** When moved: the new local start. */
    starts?: string;
    side?: string[];
    because?: string[];
    words?: string;
    toldInAdvance?: boolean;
    offered?: string;
}
/** How it felt: a record of its own, so that it can stay private. */
export interface Feeling extends Signed {
    /** `collection/id` of any record. */
    about: string;
    before?: string[];
    after?: string[];
    length?: string;
    amount?: Amount;
    kept?: string;
    words?: string;
}
export type GapStance = 'notAsked' | 'asked' | 'beingLookedInto' | 'answered' | 'noOneKnows' | 'recordLost' | 'notReady';
/** One piece of the story: a home, a memory, a gap, a hope. */
export interface Entry extends Signed {
    kind: string;
    when?: When;
    title?: string;
    words?: string;
    people?: string[];
    /** The `livedAt` entry it belongs to. */
    home?: string;
    homeKind?: string;
    place?: string;
    certainty?: string;
    toldBy?: string;
    about?: string;
    /** The entry this is another telling of. */
    tellingOf?: string;
    gap?: GapStance;
    askedOf?: string;
    askedOn?: string;
    /** Who holds this part of the story, keyed by id. */
    holders?: Record<string, {
        person: string;
        knows?: string;
    }>;
    talkWith?: string;
    because?: string;
    /** Did anyone explain it to you? */
    explained?: string;
    /** People to tell. */
    tell?: string[];
    /** What this means to me now, dated, repeatable. */
    meansNow?: Record<string, {
        words: string;
        at?: string;
        seenBy?: SeenBy;
    }>;
    media?: Record<string, {
        kind?: string;
        ref: string;
        alt?: string;
    }>;
    notBefore?: string;
    putAway?: boolean;
    /** The person's own words for what is put away. */
    cover?: string;
}
/** A day that matters. Spoken of unasked only with `remind` and a tone that allows it. */
export interface Day extends Signed {
    kind: string;
    when: When;
    person?: string;
    tone?: 'lookingForward' | 'mixed' | 'hard' | 'dontRemindMe';
    remind?: boolean;
    words?: string;
}
export type LimitKind = 'notAllowed' | 'askFirst' | 'onlyWith' | 'notNow';
/** What cannot be right now, decided by adults or a court, with words for the person. */
export interface Limit extends Signed {
    person: string;
    kind: LimitKind;
    ways?: string[];
    withPeople?: string[];
    circumstance?: string;
    since?: string;
    until?: string;
    reviewOn?: string;
    decidedBy?: string;
    sayToMe?: string;
    notBecauseOfMe?: boolean;
}
/** What was shared for a meeting, frozen as shared. */
export interface ReviewRecord extends Signed {
    at: string;
    since?: string;
    until?: string;
    stage?: string;
    supported?: string;
    words?: string;
    people?: Record<string, {
        amount?: Amount;
        words?: string;
        leftOut?: boolean;
    }>;
    /** What the person asks for, in their own words. */
    asks?: string;
    /** Who should be there: an id, or words. */
    advocate?: string;
    /** People in the person's own order; those not named come after. */
    order?: string[];
    /** Which parts beside the lines are in it; without it, those a review has anyway. */
    parts?: string[];
    sharedWith?: string[];
    facts?: unknown;
}
/** The whole document. */
export interface Circle {
    kith: number;
    id: string;
    /** Grows with each stored change; missing when the host has no counter. */
    revision?: number;
    me: Me;
    people: Record<string, Person>;
    placings: Record<string, Placing>;
    wishes: Record<string, Wish>;
    replies: Record<string, Reply>;
    plans: Record<string, Plan>;
    times: Record<string, Time>;
    feelings: Record<string, Feeling>;
    entries: Record<string, Entry>;
    days: Record<string, Day>;
    limits: Record<string, Limit>;
    reviews: Record<string, ReviewRecord>;
    /** `collection/id` of erased records, with the date; no text. */
    erased: Record<string, string>;
    /** What `readCircle` could not use, as it stood, by JSON Pointer: `writeCircle` puts it back in its place. Never sent to a viewer. */
    unread?: Record<string, unknown>;
}
/** Every collection of records, in the order they are read and shown. */
export declare const COLLECTIONS: readonly ["people", "placings", "wishes", "replies", "plans", "times", "feelings", "entries", "days", "limits", "reviews"];
export type Collection = (typeof COLLECTIONS)[number];
/** Where reading found something it could not use: the path, and why. Never the value. */
export interface Problem {
    /** JSON Pointer (RFC 6901), ids included. */
    path: string;
    reason: string;
}
/** An empty circle. */
export declare function emptyCircle(id: string, me?: Me): Circle;
