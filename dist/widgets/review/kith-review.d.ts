import { type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Scene } from '../../ui/scene.js';
import { KithWidget, type Head } from '../../ui/widget.js';
/**
 * @summary What I want my review to know: for each person the wish, the plan and what happened.
 *
 * It is made out of what is already there, so nobody types anything twice. The person's own words come first; nothing is
 * counted as good or bad; and nobody else sees a line of it before the person has seen every word and pressed Share.
 *
 * @slot help - who to talk to
 * @slot seen-by - the host's true words on who can read what
 * @fires {KithChangeEvent} kith-change - `review-shared` carries exactly what was shared, and with whom
 * @fires {CustomEvent<KithExport>} kith-export - the page as plain text; cancelable, otherwise it is downloaded
 * @fires {CustomEvent} kith-help - the person asks to talk to someone
 * @cssproperty --kith-accent - chosen things and links
 * @cssproperty --kith-padding - the space around the widget when it is wide
 */
export declare class KithReview extends KithWidget {
    #private;
    static readonly tag = "kith-review";
    static readonly rooms: {
        readonly own: {
            readonly 'review.title': "What I want my review to know";
            readonly 'review.lead': "This is about the time since {since}.";
            readonly 'review.lead.for': "For {date}. This is about the time since {since}.";
            readonly 'review.vis': "Yours, until you share it";
            readonly 'review.print': "Print";
            readonly 'review.words': "First, in my own words";
            readonly 'review.words.none': "You can say anything here. It comes first.";
            readonly 'review.words.add': "Write my own words";
            readonly 'review.words.change': "Change my words";
            readonly 'review.words.label': "What should your review know?";
            readonly 'review.words.said': "Your words are kept.";
            readonly 'review.byline': "{who}, {date}";
            readonly 'review.people': "Person by person";
            readonly 'review.col.who': "Who";
            readonly 'review.col.wish': "My wish";
            readonly 'review.col.plan': "The plan";
            readonly 'review.col.happened': "What happened";
            readonly 'review.mark.f': "it happened";
            readonly 'review.mark.d': "it was different";
            readonly 'review.mark.n': "it didn’t happen";
            readonly 'review.mark.u': "I haven’t said";
            readonly 'review.now': "How it is now: {amount}.";
            readonly 'review.without': "Without {who}.";
            readonly 'review.unsaid': "Not said yet.";
            readonly 'review.noplan': "There is no plan yet.";
            readonly 'review.plan': "{way}, {rhythm}.";
            readonly 'review.plan.bare': "{way}.";
            readonly 'review.plan.state': "{way}: {state}.";
            readonly 'review.plan.there': "{who} is there.";
            readonly 'review.held': "Right now this can’t happen. {why}";
            readonly 'review.count': {
                readonly one: "{k} of {n} happened.";
                readonly other: "{k} of {n} happened.";
            };
            readonly 'review.cutShort': {
                readonly one: "1 of these was cut short.";
                readonly other: "{n} of these were cut short.";
            };
            readonly 'review.off': {
                readonly one: "1 was called off.";
                readonly other: "{n} were called off.";
            };
            readonly 'review.why': {
                readonly one: "1 time: {why}.";
                readonly other: "{n} times: {why}.";
            };
            readonly 'review.notSaid': {
                readonly one: "1 I haven’t said yet.";
                readonly other: "{n} I haven’t said yet.";
            };
            readonly 'review.nocount': "It just happens. We don’t count.";
            readonly 'review.nodates': "No dates in this time.";
            readonly 'review.last': "Last time: {date}.";
            readonly 'review.next': "Next time: {date}.";
            readonly 'review.nothing': "Nobody has told me anything yet.";
            readonly 'review.noTimes': "Nothing to say yet.";
            readonly 'review.answer': "{who}, {date}: {answer}.";
            readonly 'review.answer.dated': "{date}: {answer}.";
            readonly 'review.answer.due': "An answer should come by {date}.";
            readonly 'review.answer.days': {
                readonly zero: "That came the same day.";
                readonly one: "That took 1 day.";
                readonly other: "That took {n} days.";
            };
            readonly 'review.noanswer': "No answer yet. Asked {date}.";
            readonly 'review.unshared': "No answer yet. I have not shared this wish before.";
            readonly 'review.also': "Everyone else";
            readonly 'review.lost': "Lost touch, or looking";
            readonly 'review.held.title': "Not possible right now";
            readonly 'review.remembered': "Remembered";
            readonly 'review.communities': "Groups and communities";
            readonly 'review.earlier': "From homes before";
            readonly 'review.noArrangement': "No plan";
            readonly 'review.help': "Helping each other";
            readonly 'review.helpsMe': "Who helps me: {who}.";
            readonly 'review.iHelp': "Who I help: {who}.";
            readonly 'review.private': "Only for you";
            readonly 'review.allPaid': "Right now, everyone with a plan to see you is paid to come. You could talk about who else you want.";
            readonly 'review.noneAfter': "No plan goes on after {date}. You could ask who will still be there.";
            readonly 'review.changed': "What changed";
            readonly 'review.changed.none': "Nothing new since then.";
            readonly 'review.changed.person-added': {
                readonly one: "{p} is new here.";
                readonly other: "{p} are new here.";
            };
            readonly 'review.changed.wish-made': {
                readonly one: "A new wish about {p}.";
                readonly other: "New wishes about {p}.";
            };
            readonly 'review.changed.wish-withdrawn': {
                readonly one: "A wish about {p} was taken back.";
                readonly other: "Wishes about {p} were taken back.";
            };
            readonly 'review.changed.wish-answered': {
                readonly one: "An answer came about {p}.";
                readonly other: "Answers came about {p}.";
            };
            readonly 'review.changed.plan-asked': {
                readonly one: "A plan with {p} was asked for.";
                readonly other: "Plans with {p} were asked for.";
            };
            readonly 'review.changed.plan-agreed': {
                readonly one: "A plan with {p} was agreed.";
                readonly other: "Plans with {p} were agreed.";
            };
            readonly 'review.changed.plan-refused': {
                readonly one: "A plan with {p} was not agreed.";
                readonly other: "Plans with {p} were not agreed.";
            };
            readonly 'review.changed.plan-paused': {
                readonly one: "A plan with {p} stopped for now.";
                readonly other: "Plans with {p} stopped for now.";
            };
            readonly 'review.changed.plan-ended': {
                readonly one: "A plan with {p} ended.";
                readonly other: "Plans with {p} ended.";
            };
            readonly 'review.changed.story': "{what}: {title}.";
            readonly 'review.how': "How we count";
            readonly 'review.how.body': "We count the dates of plans that were agreed or go on. “It happened”, “it was different” and “it was cut short” all count as happened. A moved date counts once, on its new day. We never count what just happens. There is no score.";
            readonly 'review.share.title': "Ready to share?";
            readonly 'review.share.lead': "You’ll see every word first. You can leave people out. Nobody is shown it until you press Share.";
            readonly 'review.share.check': "Check it before I share";
            readonly 'review.share.leave': "Who should be in it?";
            readonly 'review.share.who': "Who do you want to share it with?";
            readonly 'review.share.team': "My workers";
            readonly 'review.share.everyone': "Everyone who can open this page";
            readonly 'review.share.there': "Who would you like at the meeting?";
            readonly 'review.share.see': "This is what they will see:";
            readonly 'review.share.yes': "Share it";
            readonly 'review.share.no': "Not now";
            readonly 'review.share.said': "You shared this. It stays as it is now.";
            readonly 'review.share.err': "Pick who to share it with.";
            readonly 'review.shared': "Shared on {date}";
            readonly 'review.shared.earlier': "What I shared before";
            readonly 'review.advocate': "I’d like {who} there.";
            readonly 'review.open': "Still waiting for an answer";
            readonly 'review.made': "Made by {who}, {date}";
            readonly 'review.text': "Save as text";
            readonly 'review.file': "My words for a meeting";
            readonly 'review.empty': "Add someone to your circle, or write in your own words.";
        };
        readonly worker: {
            readonly 'review.title': "What {name} wants the review to know";
            readonly 'review.vis': "Shared with you by {name} on {date}";
            readonly 'review.words': "In {name}’s own words";
            readonly 'review.words.none': "Nothing written.";
            readonly 'review.col.wish': "{name}’s wish";
            readonly 'review.mark.u': "not recorded";
            readonly 'review.now': "{name} says: {amount}.";
            readonly 'review.noplan': "No plan yet.";
            readonly 'review.notSaid': {
                readonly one: "1 not recorded.";
                readonly other: "{n} not recorded.";
            };
            readonly 'review.nocount': "Not counted.";
            readonly 'review.nothing': "No news given.";
            readonly 'review.noTimes': "Nothing recorded.";
            readonly 'review.noanswer': "Not answered yet. Asked {date}.";
            readonly 'review.unshared': "Not answered yet.";
            readonly 'review.open': "Not answered yet";
            readonly 'review.shared.earlier': "Shared before";
            readonly 'review.empty': "Nothing shared yet.";
            readonly 'review.helpsMe': "Who helps {name}: {who}.";
            readonly 'review.iHelp': "Who {name} helps: {who}.";
            readonly 'review.advocate': "{name} would like {who} there.";
        };
    }[];
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** First local date; the last shared review's day, or a year back, if not given. */
    since: string | undefined;
    /** Last local date; today if not given. */
    until: string | undefined;
    protected reset(): void;
    protected head(scene: Scene): Head;
    protected body(scene: Scene): TemplateResult;
    protected footActions(scene: Scene): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'kith-review': KithReview;
    }
}
