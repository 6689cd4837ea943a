import { addWords } from '../ui/shelf.js';

/**
 * Easier English, for `reading="simple"`: shorter sentences and plainer words, where the own voice has a shorter way to say
 * the same. Every other text stays the own voice's. A file of its own, for the pages that ask for it.
 */
export const enSimple = addWords({
  lang: 'en',
  layer: 'simple',
  simple: {
    'kind.partner': 'Boyfriend, girlfriend or partner', 'kind.advocate': 'Helps me be heard',
    'amount.tooLittle': 'Not enough',
    'want.keep': 'I want to stay in touch', 'want.sameButDifferent': 'I want to change how', 'want.findAgain': 'I want to find them',
    'want.sayGoodbyeProperly': 'I want to say goodbye',
    'way.letterbox': 'A letter that a worker passes on', 'way.groupVisit': 'All together',
    'presence.comesAndGoes': '{who} looks in sometimes', 'presence.thereAllTheTime': '{who} stays with you', 'presence.handoverOnly': '{who} is there when you come and go',
    'side.decision': 'Someone decided', 'because.nobodyArranged': 'Nobody planned it', 'because.pausedByCourt': 'A court said stop for now',

    'gap.beingLookedInto': '{who} is trying to find out', 'basis.courtOrder': 'A court said so',

    'erase.ask': 'Erase this for good? You can’t get it back.',
    'vis.default': 'People who run this site may see it.',
    'vis.present': '{who} is here with you. Your own words are put away. You can open them.',
    'help.default': 'Talk to an adult you trust. If you are in danger now, call 999.',
    'status.pending.body': 'It’s only on this screen. Keep this page open. We’ll try again.',
    'status.refused': 'This did not save', 'status.clash': 'Someone changed this while you were writing',
    'status.erased': 'Someone erased this while you were writing. Your words are here.',
    'status.notchosen': 'Your other words are here.',
    'status.newer': 'You can read this. You can’t change it here.',
    'hold.review': 'Someone will look at it again on {date}.', 'hold.keep': 'Keep {p} in your circle. Put them where you like.',
    'hold.question': 'Ask about this.',

    'add.name.hint': 'Just a name. A pet or a place is fine too.',
    'picker.lead': 'Put anyone here: family, friends, a pet, a place. You choose where.',
    'picker.empty': 'Start with one person. Just a name. Pets and places are fine too.',
    'add.unknown.hint': 'Like “my little sister”. You can change it when you know.',
    'add.same': 'You have {p} here. Say who this one is.',
    'add.belonging': 'From where I come from, or from here?',
    'add.died': 'When did they die? Write what you know.',
    'wish.amount.hint': 'How much you see or hear from them.',
    'wish.asked': 'Who should make it happen?', 'wish.tell': 'Is it OK to tell {p}?', 'wish.tellYes': 'It’s OK to tell {p}',
    'wish.more': 'More: where and who with', 'wish.foot': 'You can skip these. You can change your mind.',
    'belong.lead': 'Places, people and things that are part of you. Say as much as you like, or nothing.',
    'move.lead': 'You can move and still keep people. You can answer later too.',
    'move.foot': 'If you don’t answer, they stay on this list.',

    'planner.lead': 'What’s next, and what you want. It doesn’t send a message to anyone.',
    'planner.form.answerBy': 'When do you need to know?',
    'planner.off.hint': 'Pick any, or none. It isn’t about whose fault it is.',
    'planner.why.hint': 'Pick any, or none. It isn’t about whose fault it is.',
    'planner.ask.note': '{who} will see this. {p} doesn’t get a message. The plan stays until someone agrees.',
    'planner.month.key': 'Filled: agreed. Outline: asked for.',
    'planner.export.hint': 'If not, the file only says “{word}”. Other people may see it.',

    'timeline.lead': 'People, homes and times in your life. It can have gaps. Start anywhere.',
    'timeline.empty': 'Start anywhere. A place, a person, a day.',
    'timeline.thought.hint': 'You can write this again. The old words stay.',
    'timeline.away.hint': 'Only these words will show. You can open it any time.',
    'timeline.leaving': '{p} knows this part of your story, and is going {when}. You can ask now.',
    'timeline.take.ask': 'Save it all as two files? Anyone who opens them can read it.',
    'whenField.title': 'When was it?', 'whenField.stretch': 'It went on for a long time', 'whenField.month': 'I know what month',
    'whenField.unsure': 'I’m not sure',

    'review.share.lead': 'You’ll see it all first. You can leave people out. Nobody sees it until you press Share.',
    'review.ask.supported': 'Are there people who are there for you?',
    'review.ask.asks': 'Do you want to ask for something?',
    'review.noneAfter': 'No plan goes on after {date}. You can ask who will still be there.',
    'review.how.body': 'We count the dates of a plan. If it happened, it counts, even if it was different or cut short. A moved date counts once. We don’t count what just happens. There is no score.',
  },
} as const);
