const move = {
  own: {
    "move.made": "You moved: {from} to {to}, {date}",
    "move.left": "You left {from}, {date}",
    "move.title": "Who from {home} do you want to keep?",
    "move.lead": "Moving home doesn\u2019t have to mean losing people. You can answer some now and some later.",
    "move.q": "What would you like with {p}?",
    "move.keep": "Keep",
    "move.sameButDifferent": "Keep, but change how",
    "move.notNow": "Let it rest",
    "move.dontKnow": "Not sure",
    "move.more": "Someone else from there",
    "move.later": "Ask me another day",
    "move.foot": "Anyone you don\u2019t answer stays on this list.",
    "move.said": "You said who you want to keep."
  },
  worker: {
    "move.made": "Move recorded: {from} to {to}, {date}",
    "move.left": "Left {from}, {date}",
    "move.title": "Who from {home} does {me} want to keep?",
    "move.lead": "Ask about people, pets, places and things they did there.",
    "move.q": "What does {me} want with {p}?"
  }
};

export { move };
