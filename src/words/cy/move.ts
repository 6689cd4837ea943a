import type { Text } from '../../ui/shelf.js';
import type { move as en } from '../en/move.js';

/** Words of the cards that ask, after a move, whom from there to keep, in Welsh. */
export const move: { own: Record<keyof typeof en.own, Text>; worker: Partial<Record<keyof typeof en.own, Text>> } = {
  own: {
    'move.made': 'Rwyt ti wedi symud: {from}, wedyn {to} ({date})',
    'move.left': 'Rwyt ti wedi gadael {from}, {date}',
    'move.title': 'Pwy wyt ti eisiau eu cadw? ({home})',
    'move.lead': 'Dydy symud cartref ddim yn gorfod golygu colli pobl. Gelli di ateb rhai rŵan a rhai wedyn.',
    'move.q': 'Beth hoffet ti efo {p}?',
    'move.keep': 'Cadw',
    'move.sameButDifferent': 'Cadw, ond newid sut',
    'move.notNow': 'Gadael llonydd am y tro',
    'move.dontKnow': 'Ddim yn siŵr',
    'move.more': 'Rhywun arall oddi yno',
    'move.later': 'Gofyn i mi ryw ddiwrnod arall',
    'move.foot': 'Bydd unrhyw un heb ateb yn aros ar y rhestr hon.',
    'move.said': 'Rwyt ti wedi dweud pwy wyt ti eisiau eu cadw.',
  },
  worker: {
    'move.made': 'Cofnod o symud: {from}, wedyn {to} ({date})',
    'move.left': 'Wedi gadael {from}, {date}',
    'move.title': 'Pwy mae {me} eisiau eu cadw? ({home})',
    'move.lead': 'Holwch am bobl, anifeiliaid anwes, lleoedd a phethau roedden nhw’n eu gwneud yno.',
    'move.q': 'Beth mae {me} eisiau? ({p})',
    'move.foot': 'Bydd unrhyw un heb ateb yn aros ar y rhestr.',
    'move.said': 'Mae’r atebion wedi’u cofnodi.',
  },
};
