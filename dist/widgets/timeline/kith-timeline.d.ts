import { type PropertyValues } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
/**
 * @summary The story of my relationships: homes, people, times and gaps, with the dates as well as they are known.
 *
 * People who moved often lack the people who hold their stories. Here nothing has to be exact or complete: "after Aunty Dee's" is a date, a gap
 * is an entry, several tellings stand side by side, and what is tender stays folded under the person's own words until they open it.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - one act: `entry-added`, `entry-changed`, `entry-put-away`, `entry-shared`, `entry-unshared`, `home-moved`,
 *   `question-asked`, `question-answered`, `person-added`, `wish-made`, `offer-declined`, `erased`
 * @fires {CustomEvent<KithExport>} kith-export - the story as a page, or the whole circle: the host may take the file; otherwise it is downloaded
 * @fires {CustomEvent} kith-help - someone asks to talk about this; nothing is sent
 * @cssproperty --kith-home - the sand of the homes; `--kith-home-line`, `--kith-school`, `--kith-school-line` beside it
 */
export declare class KithTimeline extends KithWidget {
    #private;
    static readonly tag = "kith-timeline";
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
            readonly 'timeline.title': "My story so far";
            readonly 'timeline.lead': "The people, homes and times that are part of your life. It can have gaps. You can add things in any order.";
            readonly 'timeline.empty': "Start anywhere. A place, a person, a day you remember.";
            readonly 'timeline.vis': "Yours, unless you share a part of it";
            readonly 'timeline.add': "Add to my story";
            readonly 'timeline.addGap': "Something I don’t know";
            readonly 'timeline.filter': "Show";
            readonly 'timeline.count': {
                readonly zero: "Nothing found";
                readonly one: "{n} thing";
                readonly other: "{n} things";
            };
            readonly 'timeline.none': "Nothing like that is here.";
            readonly 'timeline.long': "This is a long story. What you scroll to is drawn as you come to it.";
            readonly 'timeline.all': "Show all {n}";
            readonly 'timeline.book': "Read it as a book";
            readonly 'timeline.book.own': "Put in what only I can see";
            readonly 'timeline.book.away': "Put in what I put away";
            readonly 'timeline.book.has': "This has things in it that are not shared, or that were put away.";
            readonly 'timeline.book.without': "What is not shared and what is put away are left out.";
            readonly 'timeline.book.choose': "Choose what goes in";
            readonly 'timeline.book.print': "Print";
            readonly 'timeline.book.save': "Save it as a page";
            readonly 'timeline.take': "Take it all with me";
            readonly 'timeline.take.ask': "Save everything here as two files? Anyone who opens them can read it all.";
            readonly 'timeline.take.yes': "Yes, save them";
            readonly 'timeline.oldest': "Show oldest first";
            readonly 'timeline.newest': "Show newest first";
            readonly 'timeline.order.old': "Oldest first.";
            readonly 'timeline.order.new': "Newest first.";
            readonly 'timeline.find': "Find something";
            readonly 'timeline.find.text': "A word in it";
            readonly 'timeline.find.person': "About someone";
            readonly 'timeline.find.place': "In a place";
            readonly 'timeline.find.from': "From the year";
            readonly 'timeline.find.to': "To the year";
            readonly 'timeline.find.all': "All";
            readonly 'timeline.find.clear': "Show everything again";
            readonly 'timeline.chapter.gap': "I don’t know yet";
            readonly 'timeline.chapter.between': "Other times";
            readonly 'timeline.chapter.ahead': "What’s next";
            readonly 'timeline.chapter.undated': "No date yet";
            readonly 'timeline.undated': "No date yet";
            readonly 'timeline.home': "About this home";
            readonly 'timeline.age': "I was {age}.";
            readonly 'timeline.age.year': "I was {age}";
            readonly 'timeline.age.ahead': "I’ll be {age}";
            readonly 'timeline.age.born': "Born, to when I was {age}.";
            readonly 'timeline.age.now': "I’m {age} now.";
            readonly 'timeline.born': "I was born";
            readonly 'timeline.said': "{said} ({when})";
            readonly 'timeline.lost': "Lost touch, {when}";
            readonly 'timeline.still': "Still in touch";
            readonly 'timeline.kept': "{p}’s words, kept as they are";
            readonly 'timeline.looking': "{who} is looking";
            readonly 'timeline.leaving': "{p} knows this part of your story, and is going {when}. You could ask now.";
            readonly 'timeline.talk': "I’d like to talk about this with {who}";
            readonly 'timeline.tell': "I’d like to tell {who}";
            readonly 'timeline.notBefore': "To be read from {date}";
            readonly 'timeline.because': "Why:";
            readonly 'timeline.explained': "Did anyone explain it?";
            readonly 'timeline.now': "What this means to me now";
            readonly 'timeline.now.at': "What this means to me now, {date}";
            readonly 'timeline.away': "Put away for now";
            readonly 'timeline.away.cover': "You called this “{words}”. It opens when you want it to.";
            readonly 'timeline.away.body': "It opens when you want it to.";
            readonly 'timeline.away.open': "Open it";
            readonly 'timeline.away.leave': "Leave it";
            readonly 'timeline.away.opened': "{what} is open.";
            readonly 'timeline.away.put': "Put this away for now";
            readonly 'timeline.away.call': "What would you call it?";
            readonly 'timeline.away.hint': "Only these words will show. You can open it when you want.";
            readonly 'timeline.away.yes': "Put it away";
            readonly 'timeline.away.out': "Don’t keep this put away";
            readonly 'timeline.mine': "Your own words";
            readonly 'timeline.mine.body': "Folded while someone is with you.";
            readonly 'timeline.fold': "Fold everything away";
            readonly 'timeline.folded': "Everything is folded away.";
            readonly 'timeline.pick': "I want to stay in touch with them";
            readonly 'timeline.pick.one': "I want to stay in touch with {p}";
            readonly 'timeline.more': "More";
            readonly 'timeline.change': "Change: {what}";
            readonly 'timeline.thought': "What this means to me now";
            readonly 'timeline.thought.hint': "You can write this again whenever it changes. The old words stay.";
            readonly 'timeline.retell': "Tell it another way";
            readonly 'timeline.retell.title': "Another telling of: {what}";
            readonly 'timeline.who': "Add someone from this to my people";
            readonly 'timeline.who.add': "Add {p} to my people";
            readonly 'timeline.share.not': "They see this and its dates and people. They don’t see what it means to you now.";
            readonly 'timeline.picture.show': "Show in the picture";
            readonly 'timeline.picture': "The picture";
            readonly 'timeline.picture.closer': "Closer";
            readonly 'timeline.picture.whole': "Whole life";
            readonly 'timeline.picture.earlier': "Earlier";
            readonly 'timeline.picture.later': "Later";
            readonly 'timeline.picture.shown': "It is marked in the picture.";
            readonly 'timeline.picture.now': "now";
            readonly 'timeline.picture.next': "next";
            readonly 'timeline.picture.born': "born";
            readonly 'timeline.picture.died': "died {year}";
            readonly 'timeline.picture.gap': "nobody has told me";
            readonly 'timeline.picture.schools': "Schools";
            readonly 'timeline.picture.work': "School, work";
            readonly 'timeline.picture.soft': "Soft edges mean “about”.";
            readonly 'timeline.picture.more': {
                readonly one: "And {n} more in the list.";
                readonly other: "And {n} more in the list.";
            };
            readonly 'timeline.gap.ask': "Ask someone";
            readonly 'timeline.gap.again': "Ask someone else";
            readonly 'timeline.gap.leave': "Leave it for now";
            readonly 'timeline.gap.ready': "I’m ready to ask";
            readonly 'timeline.gap.think': "Write what I think happened";
            readonly 'timeline.gap.who': "Who would you like to ask?";
            readonly 'timeline.gap.whom': "Ask";
            readonly 'timeline.gap.note': "This writes down your question. It doesn’t send a message. They can read it once you share it.";
            readonly 'timeline.gap.save': "Write it down";
            readonly 'timeline.gap.answer': "Answer";
            readonly 'timeline.gap.looking': "Say it is still being looked into";
            readonly 'timeline.gap.say': "What can you say now?";
            readonly 'timeline.gap.due': "When will you say more?";
            readonly 'timeline.offer': "Your dates leave a time open between {a} and {b}: {when}. Would you like to keep a place for it?";
            readonly 'timeline.offer.yes': "Keep a place for it";
            readonly 'timeline.offer.no': "No, leave it";
            readonly 'timeline.f.hint': "Only the first box is needed. You can come back to the rest.";
            readonly 'timeline.f.title': "What happened?";
            readonly 'timeline.f.gap': "What don’t you know?";
            readonly 'timeline.f.words': "In your own words";
            readonly 'timeline.f.when': "When was it?";
            readonly 'timeline.f.more': "More: who, where, how you know";
            readonly 'timeline.f.kind': "What kind of thing is it?";
            readonly 'timeline.f.homeKind': "What kind of home was it?";
            readonly 'timeline.f.people': "Who is in it?";
            readonly 'timeline.f.home': "Where did you live then?";
            readonly 'timeline.f.certainty': "How do you know?";
            readonly 'timeline.f.told': "Who told you?";
            readonly 'timeline.f.voice': "Whose words are these?";
            readonly 'timeline.f.voice.withMe': "Written together";
            readonly 'timeline.f.voice.aboutMe': "Mine";
            readonly 'timeline.f.knowers': "Who might know more about this?";
            readonly 'timeline.f.tell': "Who would you like to tell?";
            readonly 'timeline.f.talk': "Who would you like to talk about this with?";
            readonly 'timeline.f.place': "Where was it?";
            readonly 'timeline.f.because': "Why did it happen, as far as you know?";
            readonly 'timeline.f.explained': "Did anyone explain it to you?";
            readonly 'timeline.f.notBefore': "Not to be read before";
            readonly 'timeline.f.none': "Not said";
            readonly 'timeline.said.added': "Added to your story: {what}";
            readonly 'timeline.said.changed': "You changed: {what}";
            readonly 'timeline.said.thought': "You added what this means to you now.";
            readonly 'timeline.said.away': "Put away. It opens when you want it to.";
            readonly 'timeline.said.out': "It is not put away any more.";
            readonly 'timeline.said.asked': "Written down: you want to ask {who}.";
            readonly 'timeline.said.left': "Left as it is.";
            readonly 'timeline.said.ready': "You can ask when you want.";
            readonly 'timeline.said.looking': "You said it is still being looked into.";
            readonly 'timeline.said.gap': "There is a place for it now.";
            readonly 'timeline.said.person': "You added {p} to your people.";
            readonly 'timeline.said.wish': "You said you want to stay in touch with {p}.";
            readonly 'timeline.said.moved': "You said who you want to keep from {home}.";
        };
        readonly worker: {
            readonly 'timeline.title': "{name}’s story so far";
            readonly 'timeline.lead': "Written with {name}, to be read by {name} at any age.";
            readonly 'timeline.empty': "Start with something {name} likes to talk about.";
            readonly 'timeline.book': "Read in order";
            readonly 'timeline.vis': "You see only the parts {name} has shared";
            readonly 'timeline.add': "Add something for {name}";
            readonly 'timeline.addGap': "Something {name} doesn’t know";
            readonly 'timeline.chapter.gap': "Not known to {name}";
            readonly 'timeline.age': "Age {age}.";
            readonly 'timeline.age.year': "Age {age}";
            readonly 'timeline.age.ahead': "Age {age}";
            readonly 'timeline.age.born': "Born, to age {age}.";
            readonly 'timeline.age.now': "{age} now.";
            readonly 'timeline.born': "Born";
            readonly 'timeline.looking': "Being looked into";
            readonly 'timeline.talk': "{name} would like to talk about this with {who}";
            readonly 'timeline.tell': "{name} would like to tell {who}";
            readonly 'timeline.now': "What this means to {name} now";
            readonly 'timeline.now.at': "What this means to {name} now, {date}";
            readonly 'timeline.away': "{name} has put this away";
            readonly 'timeline.mine': "{name}’s own words";
            readonly 'timeline.explained': "Was it explained?";
            readonly 'timeline.f.title': "What happened?";
            readonly 'timeline.f.gap': "What is not known?";
            readonly 'timeline.f.words': "The words";
            readonly 'timeline.f.more': "More: who, where, how it is known";
            readonly 'timeline.f.kind': "Kind";
            readonly 'timeline.f.homeKind': "Kind of home";
            readonly 'timeline.f.home': "Where did {name} live then?";
            readonly 'timeline.f.certainty': "How is it known?";
            readonly 'timeline.f.told': "Who told {name}?";
            readonly 'timeline.f.knowers': "Who might know more?";
            readonly 'timeline.f.tell': "Who would {name} like to tell?";
            readonly 'timeline.f.talk': "Who would {name} like to talk with?";
            readonly 'timeline.f.because': "Reason";
            readonly 'timeline.f.explained': "Was it explained to {name}?";
            readonly 'timeline.f.hint': "Write it to {name}, as you would say it. Only the first box is needed.";
            readonly 'timeline.said.added': "Added for {name}: {what}";
            readonly 'timeline.picture.gap': "not known to {name}";
            readonly 'timeline.gap.due': "Answer by";
        };
    } | {
        readonly own: {
            readonly 'whenField.title': "When was it? How well do you know it?";
            readonly 'whenField.day': "I know the day";
            readonly 'whenField.month': "I know the month";
            readonly 'whenField.season': "I know the time of year";
            readonly 'whenField.season.hint': "Like summer, Christmas or Year 4";
            readonly 'whenField.year': "I know about what year";
            readonly 'whenField.age': "I know how old I was";
            readonly 'whenField.anchor': "Before or after something";
            readonly 'whenField.stretch': "It’s a long stretch of time";
            readonly 'whenField.unknown': "I don’t know";
            readonly 'whenField.unknown.hint': "That’s fine. It can wait here.";
            readonly 'whenField.f.day': "Day";
            readonly 'whenField.f.month': "Month";
            readonly 'whenField.f.year': "Year";
            readonly 'whenField.f.age': "Age";
            readonly 'whenField.f.word': "What do you call it?";
            readonly 'whenField.which': "What time of year?";
            readonly 'whenField.s.21': "Spring";
            readonly 'whenField.s.22': "Summer";
            readonly 'whenField.s.23': "Autumn";
            readonly 'whenField.s.24': "Winter";
            readonly 'whenField.s.word': "Another word";
            readonly 'whenField.give': "Give or take";
            readonly 'whenField.give.0': "I know the year";
            readonly 'whenField.give.1': "a year";
            readonly 'whenField.give.2': "2 years";
            readonly 'whenField.give.5': "5 years";
            readonly 'whenField.about': "About that age";
            readonly 'whenField.side': "Was it before or after?";
            readonly 'whenField.before': "Before";
            readonly 'whenField.after': "After";
            readonly 'whenField.entry': "Before or after what?";
            readonly 'whenField.entry.none': "Pick one";
            readonly 'whenField.said.before': "before {what}";
            readonly 'whenField.said.after': "after {what}";
            readonly 'whenField.from': "When did it start?";
            readonly 'whenField.to': "When did it end?";
            readonly 'whenField.going': "It’s still going";
            readonly 'whenField.unsure': "I’m not sure about this";
            readonly 'whenField.preview': "In your story this will say {when}.";
            readonly 'whenField.preview.age': "In your story this will say {when}. You were {age}.";
            readonly 'err.day': "There is no {day} {month}. Check the day and the month.";
            readonly 'err.month': "Write the month as a word or a number, like June or 6.";
            readonly 'err.year': "Write the year with four numbers, like 2015.";
            readonly 'err.age': "Write your age as a number, like 6.";
            readonly 'err.season': "Pick a time of year, or write your own word.";
            readonly 'err.anchor': "Pick what it was before or after.";
            readonly 'err.order': "The end is before the start. Check both.";
        };
        readonly worker: {
            readonly 'whenField.title': "When was it? How well is it known?";
            readonly 'whenField.day': "The day";
            readonly 'whenField.month': "The month";
            readonly 'whenField.season': "The time of year";
            readonly 'whenField.year': "About the year";
            readonly 'whenField.age': "By age";
            readonly 'whenField.stretch': "A period";
            readonly 'whenField.unknown': "Not known";
            readonly 'whenField.unknown.hint': "Leave it open.";
            readonly 'whenField.give.0': "the year is known";
            readonly 'whenField.unsure': "Not certain";
            readonly 'whenField.preview': "This will read: {when}.";
            readonly 'whenField.preview.age': "This will read: {when}. Age {age}.";
        };
    })[];
    static styles: import("lit").CSSResult[];
    static properties: {
        view: {
            converter: {
                fromAttribute: (value: string | null) => string[];
            };
        };
        person: {};
        from: {};
        to: {};
    };
    /** `list` and `lanes`, both unless only one is named. The list is always there. */
    view: readonly string[];
    /** Shows only what is about this person, by id. */
    person: string | undefined;
    /** Shows only from this year, month or day on (EDTF). */
    from: string | undefined;
    /** Shows only up to this year, month or day (EDTF). */
    to: string | undefined;
    constructor();
    protected reset(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected head(scene: Scene): Head;
    protected body(scene: Scene): unknown;
    protected footActions(scene: Scene): unknown;
    protected updated(changed: PropertyValues): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-timeline': KithTimeline;
    }
}
