const move = {
  own: {
    "move.made": "Rwyt ti wedi symud: {from}, wedyn {to} ({date})",
    "move.left": "Rwyt ti wedi gadael {from}, {date}",
    "move.title": "Pwy wyt ti eisiau eu cadw? ({home})",
    "move.lead": "Dydy symud cartref ddim yn gorfod golygu colli pobl. Gelli di ateb rhai r\u0175an a rhai wedyn.",
    "move.q": "Beth hoffet ti efo {p}?",
    "move.keep": "Cadw",
    "move.sameButDifferent": "Cadw, ond newid sut",
    "move.notNow": "Gadael llonydd am y tro",
    "move.dontKnow": "Ddim yn si\u0175r",
    "move.more": "Rhywun arall oddi yno",
    "move.later": "Gofyn i mi ryw ddiwrnod arall",
    "move.foot": "Bydd unrhyw un heb ateb yn aros ar y rhestr hon.",
    "move.said": "Rwyt ti wedi dweud pwy wyt ti eisiau eu cadw."
  },
  worker: {
    "move.made": "Cofnod o symud: {from}, wedyn {to} ({date})",
    "move.left": "Wedi gadael {from}, {date}",
    "move.title": "Pwy mae {me} eisiau eu cadw? ({home})",
    "move.lead": "Holwch am bobl, anifeiliaid anwes, lleoedd a phethau roedden nhw\u2019n eu gwneud yno.",
    "move.q": "Beth mae {me} eisiau? ({p})",
    "move.foot": "Bydd unrhyw un heb ateb yn aros ar y rhestr.",
    "move.said": "Mae\u2019r atebion wedi\u2019u cofnodi."
  }
};

export { move };
