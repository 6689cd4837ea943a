import { addWords, type Text } from '../ui/shelf.js';
import type { enSimple } from './en-simple.js';

const simple: Record<keyof typeof enSimple.simple, Text> = {
  'kind.partner': 'Cariad neu bartner', 'kind.advocate': 'Yn fy helpu i gael fy nghlywed',
  'amount.tooLittle': 'Dim digon',
  'want.keep': 'Dw i eisiau cadw mewn cysylltiad', 'want.sameButDifferent': 'Dw i eisiau newid sut', 'want.findAgain': 'Dw i eisiau dod o hyd iddyn nhw',
  'want.sayGoodbyeProperly': 'Dw i eisiau dweud hwyl fawr',
  'way.letterbox': 'Llythyr mae gweithiwr yn ei basio ymlaen', 'way.groupVisit': 'Pawb efo’i gilydd',
  'presence.comesAndGoes': '{who} yn galw heibio weithiau', 'presence.thereAllTheTime': '{who} yn aros efo ti', 'presence.handoverOnly': '{who} yno wrth i ti gyrraedd a gadael',
  'side.decision': 'Rhywun wnaeth benderfynu', 'because.nobodyArranged': 'Doedd neb wedi’i drefnu', 'because.pausedByCourt': 'Llys ddywedodd stop am y tro',
  'gap.beingLookedInto': '{who} yn trio cael gwybod', 'basis.courtOrder': 'Llys ddywedodd',

  'erase.ask': 'Dileu hwn am byth? Chei di mohono’n ôl.',
  'vis.default': 'Mae’n bosib bod y bobl sy’n rhedeg y wefan yn ei weld.',
  'vis.present': '{who} yma efo ti. Mae dy eiriau di wedi’u rhoi i gadw. Cei eu hagor.',
  'help.default': 'Siarada efo oedolyn rwyt ti’n ei drystio. Os wyt ti mewn perygl rŵan, ffonia 999.',
  'status.pending.body': 'Dim ond ar y sgrin hon mae o. Cadw’r dudalen ar agor. Byddwn ni’n trio eto.',
  'status.refused': 'Wnaeth hwn ddim cadw', 'status.clash': 'Newidiodd rhywun hwn wrth i ti ysgrifennu',
  'status.erased': 'Dileodd rhywun hwn wrth i ti ysgrifennu. Mae dy eiriau di yma.',
  'status.notchosen': 'Mae dy eiriau eraill yma.',
  'status.newer': 'Cei ddarllen hwn. Chei di ddim ei newid yma.',
  'hold.review': 'Bydd rhywun yn edrych arno eto ar {date}.', 'hold.keep': 'Cadw {p} yn dy gylch, ble bynnag wyt ti eisiau.',
  'hold.question': 'Gofyn am hyn.',

  'add.name.hint': 'Dim ond enw. Mae anifail neu le yn iawn hefyd.',
  'picker.lead': 'Rho unrhyw un yma: teulu, ffrindiau, anifail, lle. Ti sy’n dewis ble.',
  'picker.empty': 'Dechreua efo un person. Dim ond enw. Mae anifeiliaid a llefydd yn iawn hefyd.',
  'add.unknown.hint': 'Fel “fy chwaer fach”. Cei ei newid pan fyddi di’n gwybod.',
  'add.same': '{p}: mae’r enw yma’n barod. Dyweda pwy ydi’r un yma.',
  'add.belonging': 'O ble dw i’n dod, neu o fan hyn?',
  'add.died': 'Pryd buon nhw farw? Ysgrifenna beth wyt ti’n ei wybod.',
  'wish.amount.hint': 'Faint wyt ti’n eu gweld neu’n clywed ganddyn nhw.',
  'wish.asked': 'Pwy ddylai wneud iddo ddigwydd?', 'wish.tell': 'Ydi hi’n iawn dweud hyn? {p}', 'wish.tellYes': 'Mae’n iawn dweud: {p}',
  'wish.more': 'Mwy: ble a phwy fydd yno', 'wish.foot': 'Cei adael y rhain. Cei newid dy feddwl.',
  'belong.lead': 'Llefydd, pobl a phethau sy’n rhan ohonot ti. Dyweda faint fynni di, neu ddim byd.',
  'move.lead': 'Cei symud a dal i gadw pobl. Cei ateb wedyn hefyd.',
  'move.foot': 'Os na fyddi di’n ateb, byddan nhw’n aros ar y rhestr.',

  'planner.lead': 'Beth sydd nesaf, a beth wyt ti eisiau. Nid yw’n anfon neges at neb.',
  'planner.form.answerBy': 'Pryd wyt ti angen gwybod?',
  'planner.off.hint': 'Dewis unrhyw rai, neu ddim un. Nid pwy sydd ar fai sy’n bwysig.',
  'planner.why.hint': 'Dewis unrhyw rai, neu ddim un. Nid pwy sydd ar fai sy’n bwysig.',
  'planner.ask.note': '{who} fydd yn gweld hwn. Does dim neges yn mynd: {p}. Mae’r cynllun yn aros nes i rywun gytuno.',
  'planner.month.key': 'Llawn: wedi cytuno. Amlinell: wedi gofyn.',
  'planner.export.hint': 'Fel arall, dim ond “{word}” fydd yn y ffeil. Efallai bydd eraill yn ei gweld.',

  'timeline.lead': 'Pobl, cartrefi ac amseroedd yn dy fywyd. Mae bylchau’n iawn. Dechreua yn unrhyw le.',
  'timeline.empty': 'Dechreua yn unrhyw le. Lle, person, diwrnod.',
  'timeline.thought.hint': 'Cei ysgrifennu hwn eto. Mae’r hen eiriau’n aros.',
  'timeline.away.hint': 'Dim ond y geiriau hyn fydd yn dangos. Cei ei agor unrhyw bryd.',
  'timeline.leaving': 'Mae’r person yma’n gwybod y rhan hon o dy stori: {p}. Gadael {when}. Cei ofyn rŵan.',
  'timeline.take.ask': 'Cadw’r cyfan fel dwy ffeil? Gall unrhyw un sy’n eu hagor eu darllen.',
  'whenField.title': 'Pryd oedd o?', 'whenField.stretch': 'Aeth ymlaen am amser hir', 'whenField.month': 'Dw i’n gwybod pa fis',
  'whenField.unsure': 'Dw i ddim yn siŵr',

  'review.share.lead': 'Byddi di’n gweld y cyfan yn gyntaf. Cei adael pobl allan. Does neb yn ei weld nes i ti bwyso Rhannu.',
  'review.ask.supported': 'Oes yna bobl sydd yno i ti?',
  'review.ask.asks': 'Wyt ti eisiau gofyn am rywbeth?',
  'review.noneAfter': 'Does dim cynllun ar ôl {date}. Cei ofyn pwy fydd yno wedyn.',
  'review.how.body': 'Rydyn ni’n cyfri dyddiadau cynllun. Os digwyddodd, mae’n cyfri, hyd yn oed os oedd yn wahanol neu’n fyr. Mae dyddiad sydd wedi symud yn cyfri unwaith. Dydyn ni ddim yn cyfri beth sydd jest yn digwydd. Does dim sgôr.',
};
/** Easier Welsh, for `reading="simple"`. Not yet reviewed by a Welsh speaker. */
export const cySimple = addWords({ lang: 'cy', layer: 'simple', simple });
