import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
import { type KnownPerson } from './fold-names.js';
/**
 * @summary Who I want to stay in touch with, and how: the person says who matters, how close, what they want and whether it is too little,
 * just right or too much, and sees what came back.
 *
 * The list is complete and stands first; the circles beside it are the same facts for the eye. Nobody is placed, counted or
 * suggested by us: there is no right number, no order within a ring, and nothing is chosen in advance.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `person-added`, `person-changed`, `person-placed`, `person-set-aside`, `person-brought-back`,
 *   `wish-made`, `wish-withdrawn`, `wish-shared`, `wish-unshared`, `wish-answered`, `feeling-noted`, `erased`
 * @fires {CustomEvent} kith-open - a person was opened; cancel it to show them elsewhere
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-ring-1 - the innermost ring; `--kith-ring-2`, `--kith-ring-3` the next
 */
export declare class KithPicker extends KithWidget {
    #private;
    static readonly tag = "kith-picker";
    static readonly rooms: ({
        readonly own: {
            readonly 'move.made': "You moved: {from} to {to}, {date}";
            readonly 'move.left': "You left {from}, {date}";
            readonly 'move.title': "Who from {home} do you want to keep?";
            readonly 'move.lead': "Moving home doesn’t have to mean losing people. You can answer some now and some later.";
            readonly 'move.q': "What would you like with {p}?";
            readonly 'move.keep': "Keep";
            readonly 'move.sameButDifferent': "Keep, but change how";
            readonly 'move.notNow': "Let it rest";
            readonly 'move.dontKnow': "Not sure";
            readonly 'move.more': "Someone else from there";
            readonly 'move.later': "Ask me another day";
            readonly 'move.foot': "Anyone you don’t answer stays on this list.";
            readonly 'move.said': "You said who you want to keep.";
        };
        readonly worker: {
            readonly 'move.made': "Move recorded: {from} to {to}, {date}";
            readonly 'move.left': "Left {from}, {date}";
            readonly 'move.title': "Who from {home} does {me} want to keep?";
            readonly 'move.lead': "Ask about people, pets, places and things they did there.";
            readonly 'move.q': "What does {me} want with {p}?";
        };
    } | {
        readonly own: {
            readonly 'picker.lead': "Anyone can be here: family, friends, people you used to live with, a pet, a place. You choose where they go.";
            readonly 'picker.add': "Add someone";
            readonly 'picker.empty': "Start with one person. A name is enough. Pets, places and groups count too. There’s no right number.";
            readonly 'picker.count': {
                readonly one: "{n} here";
                readonly other: "{n} here";
            };
            readonly 'picker.unplaced': "Not in a circle yet";
            readonly 'picker.waiting': "No answer yet";
            readonly 'picker.aside': {
                readonly one: "Set aside, {n}";
                readonly other: "Set aside, {n}";
            };
            readonly 'picker.aside.hint': "They are not gone. You can bring anyone back.";
            readonly 'picker.group': "Show people";
            readonly 'picker.group.closeness': "by how close";
            readonly 'picker.group.kind': "by where I know them from";
            readonly 'picker.group.home': "by home";
            readonly 'picker.group.name': "A to Z";
            readonly 'picker.group.noKind': "Not said";
            readonly 'picker.group.noHome': "No home";
            readonly 'picker.find': "Find a name";
            readonly 'picker.found': {
                readonly zero: "No one by that name";
                readonly one: "{n} person";
                readonly other: "{n} people";
            };
            readonly 'picker.all': {
                readonly one: "Show {n} more";
                readonly other: "Show all {n}";
            };
            readonly 'picker.inList': "+{n} in the list";
            readonly 'picker.plan': "we have a plan";
            readonly 'picker.noPlan': "no plan yet";
            readonly 'picker.plan.is': "We have a plan: {plan}";
            readonly 'picker.plan.none': "No plan yet.";
            readonly 'picker.mark.+': "I want more";
            readonly 'picker.mark.=': "just right";
            readonly 'picker.mark.-': "I want less";
            readonly 'picker.mark.?': "I want to know about them";
            readonly 'add.unknown': "I don’t know their name";
            readonly 'add.unknown.name': "What could we write instead?";
            readonly 'add.unknown.hint': "Like “my little sister” or “the lady from the shop”. You can change it when you know.";
            readonly 'add.same': "You already have {p} here. Say who this one is, so you can tell them apart.";
            readonly 'add.is': "What are they?";
            readonly 'add.ring': "Where would you put them?";
            readonly 'add.ring.hint': "You can leave this for now.";
            readonly 'add.words': "Who are they to you?";
            readonly 'add.more': "More about them";
            readonly 'add.kinds': "What are they to you?";
            readonly 'add.likeFamily': "Like family to me";
            readonly 'add.forLife': "For life";
            readonly 'add.trusted': "I trust them";
            readonly 'add.roles': "What are they like for you?";
            readonly 'add.state': "How are things between you?";
            readonly 'add.state.none': "Not said";
            readonly 'add.died': "When did they die? Write it as well as you know.";
            readonly 'add.belonging': "From where I come from, or from where I am now?";
            readonly 'add.home': "Which home do you know them from?";
            readonly 'add.home.none': "Not from a home";
            readonly 'add.save': "Add {p}";
            readonly 'add.save.none': "Add";
            readonly 'add.known': {
                readonly one: "{n} match";
                readonly other: "{n} matches";
            };
            readonly 'add.known.none': "No one on the list. You can still add them.";
            readonly 'add.known.more': "Write more to see fewer.";
            readonly 'add.known.label': "Is it one of these people?";
            readonly 'picker.said.added': "You added {p}.";
            readonly 'picker.said.changed': "You changed what it says about {p}.";
            readonly 'picker.said.moved': "You moved {p} to {ring}.";
            readonly 'picker.said.wish': "You said what you want with {p}.";
            readonly 'picker.said.withdrawn': "You took back what you said about {p}.";
            readonly 'picker.said.aside': "You set {p} aside.";
            readonly 'picker.said.back': "{p} is back.";
            readonly 'picker.said.hidden': "You put a name away.";
            readonly 'picker.said.shown': "The name is back.";
            readonly 'picker.said.replied': "You answered.";
            readonly 'picker.now': "{p} is now in {ring}";
            readonly 'about.open': "Change what it says about {p}";
            readonly 'about.title': "About {p}";
            readonly 'about.called': "What do you call {p}?";
            readonly 'about.hide': "I don’t want to see this name";
            readonly 'about.unhide': "Show this name again";
            readonly 'about.hidden.row': "You put this name away.";
            readonly 'about.died': "{p} died. The story stays here.";
            readonly 'about.diedOn': "{p} died, {date}. The story stays here.";
            readonly 'about.earlierPlace': "Where {p} was before";
            readonly 'wish.title': "What I want with {p}";
            readonly 'wish.say': "Say what I want";
            readonly 'wish.again': "Say something new";
            readonly 'wish.amount': "How is it with {p} now?";
            readonly 'wish.amount.hint': "How much you see or hear from each other.";
            readonly 'wish.want': "What would you like?";
            readonly 'wish.ways': "How would you like to keep in touch?";
            readonly 'wish.ways.more': "More ways";
            readonly 'wish.ways.own': "Another way, in your own words";
            readonly 'wish.often': "How often would feel right?";
            readonly 'wish.often.none': "Not said";
            readonly 'wish.often.own': "I’ll say it in my own words";
            readonly 'wish.often.words': "How often, in your own words";
            readonly 'wish.words': "In your own words";
            readonly 'wish.more': "More: where, who with, who sorts it out";
            readonly 'wish.where': "Where would you like it to be?";
            readonly 'wish.with': "Who else should be there?";
            readonly 'wish.without': "Who should not be there?";
            readonly 'wish.asked': "Who should sort it out?";
            readonly 'wish.asked.none': "Not said";
            readonly 'wish.tell': "Is it fine to tell {p} about this?";
            readonly 'wish.tell.yes': "Yes";
            readonly 'wish.tell.no': "No";
            readonly 'wish.foot': "You can skip any of these. You can change your mind any time.";
            readonly 'wish.unsaid': "Not said yet";
            readonly 'wish.folded': "Your words are folded away.";
            readonly 'wish.nothing': "Choose or write one thing first.";
            readonly 'wish.date': "You said this on {date}.";
            readonly 'wish.withdrawn': "Taken back.";
            readonly 'wish.withdraw': "Take this back";
            readonly 'wish.earlier': {
                readonly one: "What I said before";
                readonly other: "What I said before, {n} times";
            };
            readonly 'wish.how': "How: {ways}";
            readonly 'wish.oftenIs': "How often: {often}";
            readonly 'wish.whereIs': "Where: {where}";
            readonly 'wish.withIs': "With {who}";
            readonly 'wish.withoutIs': "Without {who}";
            readonly 'wish.askedIs': "{who} should sort it out";
            readonly 'wish.tellYes': "It’s fine to tell {p}";
            readonly 'wish.tellNo': "Please don’t tell {p}";
            readonly 'wish.noanswer': "No answer yet. Asked {date}.";
            readonly 'wish.overdue': "{who} said {date}. Nothing yet.";
            readonly 'reply.heard': "{who} heard this";
            readonly 'reply.from': "{answer}, says {who}";
            readonly 'reply.due': "They will tell you by {date}.";
            readonly 'reply.look': "It will be looked at again on {date}.";
            readonly 'reply.done': "Done.";
            readonly 'reply.kept': "Did they do what they said?";
            readonly 'reply.title': "Answer";
            readonly 'reply.answer': "What is the answer?";
            readonly 'reply.because': "Because";
            readonly 'reply.because.hint': "Honest, and in words {me} can read.";
            readonly 'reply.words': "Your words to {me}";
            readonly 'reply.dueOn': "When will you say more?";
            readonly 'reply.lookOn': "When will it be looked at again?";
            readonly 'reply.save': "Send this answer";
            readonly 'reply.needs': "Say why. {me} should not have to guess.";
            readonly 'reply.needsAnswer': "Choose an answer first.";
            readonly 'belong.title': "Where I belong";
            readonly 'belong.lead': "Places, people and things that are part of you. Only if you want. In your own words.";
            readonly 'belong.where': "Where I’m from, and where I am now";
            readonly 'belong.peers': "People with a story like mine";
            readonly 'belong.peers.hint': "Friends who know what it’s like, or a group where you meet them.";
            readonly 'belong.words': "{about}, in my own words";
            readonly 'belong.say': "Say something about this";
            readonly 'belong.add': "Add someone or a group";
            readonly 'belong.no': "Not for me";
            readonly 'belong.gone': {
                readonly one: "{n} thing you said is not for you";
                readonly other: "{n} things you said are not for you";
            };
            readonly 'belong.again': "Show again";
            readonly 'belong.said': "You wrote about {about}.";
            readonly 'belong.saidNo': "Not for you. It won’t be asked again.";
            readonly 'together.finish': "Finish, and show what was shared";
            readonly 'together.title': "What you shared while {who} was here";
            readonly 'together.none': "Nothing was shared. Your own words are still yours.";
            readonly 'together.line': "About {p}: shared with {who}";
        };
        readonly worker: {
            readonly 'picker.lead': "{me}’s own circle, in {me}’s words. Changes you make are marked as yours.";
            readonly 'picker.add': "Add someone with {me}";
            readonly 'picker.empty': "Nobody here yet. Start with someone {me} talks about.";
            readonly 'picker.group.kind': "by where {me} knows them from";
            readonly 'picker.aside.hint': "Not gone. {me} can bring anyone back.";
            readonly 'picker.plan': "has a plan";
            readonly 'picker.plan.is': "Plan: {plan}";
            readonly 'picker.mark.+': "wants more";
            readonly 'picker.mark.-': "wants less";
            readonly 'picker.mark.?': "wants to know about them";
            readonly 'picker.waiting': "Wishes with no answer";
            readonly 'picker.unplaced': "Not shown to you, or not in a circle yet";
            readonly 'picker.said.wish': "You wrote down what {me} wants with {p}.";
            readonly 'add.unknown': "{me} doesn’t know their name";
            readonly 'add.same': "{p} is already here. Add words, so that {me} can tell them apart.";
            readonly 'add.ring': "Where did {me} put them?";
            readonly 'add.ring.hint': "Leave it blank if {me} has not said.";
            readonly 'add.words': "Who are they to {me}?";
            readonly 'add.kinds': "What are they to {me}?";
            readonly 'add.likeFamily': "Like family to {me}";
            readonly 'add.trusted': "{me} trusts them";
            readonly 'add.roles': "What are they like for {me}?";
            readonly 'add.state': "How are things between {me} and them?";
            readonly 'add.died': "When did they die? As well as it is known.";
            readonly 'add.belonging': "From {me}’s community of origin, or a new one?";
            readonly 'add.home': "Which home does {me} know them from?";
            readonly 'about.called': "What does {me} call them?";
            readonly 'wish.title': "What {me} wants with {p}";
            readonly 'wish.say': "Write down what {me} wants";
            readonly 'wish.again': "Write down something new";
            readonly 'wish.amount': "How does {me} say it is with {p} now?";
            readonly 'wish.amount.hint': "Ask, don’t guess. Leave it blank if not asked.";
            readonly 'wish.want': "What {me} wants";
            readonly 'wish.ways': "Ways {me} wants to keep in touch";
            readonly 'wish.ways.own': "Another way, in {me}’s own words";
            readonly 'wish.often': "How often {me} would like";
            readonly 'wish.often.own': "In {me}’s own words";
            readonly 'wish.often.words': "How often, in {me}’s own words";
            readonly 'wish.words': "In {me}’s own words";
            readonly 'wish.where': "Where {me} would like it to be";
            readonly 'wish.foot': "Only record what {me} has said.";
            readonly 'wish.folded': "Folded away.";
            readonly 'wish.date': "Said on {date}.";
            readonly 'wish.earlier': {
                readonly one: "What {me} said before";
                readonly other: "What {me} said before, {n} times";
            };
            readonly 'wish.tell': "Is it fine with {me} to tell {p}?";
            readonly 'wish.noanswer': "Not answered yet. Asked {date}.";
            readonly 'wish.overdue': "{who} said {date}. No answer since.";
            readonly 'wish.tellNo': "{me} asks that {p} is not told";
            readonly 'wish.tellYes': "Fine with {me} to tell {p}";
            readonly 'reply.heard': "Heard by {who}";
            readonly 'reply.from': "{answer}, {who}";
            readonly 'reply.due': "Answer due by {date}.";
            readonly 'reply.look': "Look again on {date}.";
            readonly 'belong.title': "Where {me} belongs";
            readonly 'belong.lead': "Self-described, never assumed. Only what {me} has said.";
            readonly 'belong.where': "Where {me} is from, and where {me} is now";
            readonly 'belong.peers': "People with care experience";
            readonly 'belong.peers.hint': "Friends, or a group where {me} meets them.";
            readonly 'belong.words': "{about}, in {me}’s own words";
            readonly 'belong.no': "Not for {me}";
            readonly 'belong.gone': {
                readonly one: "{n} thing {me} said is not for them";
                readonly other: "{n} things {me} said are not for them";
            };
            readonly 'belong.saidNo': "Not for {me}. It won’t be asked again.";
            readonly 'together.title': "What was shared while {who} was here";
            readonly 'together.none': "Nothing was shared.";
        };
    })[];
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {
            converter: {
                fromAttribute: (value: string | null) => string[];
            };
        };
        people: {
            attribute: boolean;
        };
    };
    /** `list` and `circles`, both unless only one is named. The list is always there for a reader who cannot use the picture. */
    view: readonly string[];
    /** People the host knows already: offered while a name is typed, never added by themselves. */
    people: readonly KnownPerson[];
    constructor();
    protected reset(): void;
    protected head(scene: Scene): Head;
    protected body(scene: Scene): unknown;
    /** When two sat together: what was shared with whom, and the private parts folded again. */
    protected footActions(scene: Scene): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-picker': KithPicker;
    }
}
