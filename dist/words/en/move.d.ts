/** Words of the cards that ask, after a move, whom from there to keep. */
export declare const move: {
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
};
