import { addWords, type HostPack, type WordKey } from '../ui/shelf.js';

/**
 * The worker’s terms of Wales, laid over Welsh: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * The Welsh texts of the same Act and Regulations as `en-wales` are the source. No fluent speaker has reviewed them here.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export const cyWales = addWords({
  lang: 'cy',
  layer: 'wales',
  worker: {
    'review.formal.review': 'Adolygiad o’r cynllun gofal a chymorth Rhan 6', 'review.formal.pathway': 'Adolygiad o’r cynllun llwybr', 'review.formal.lookingBack': 'Oedolyn â phrofiad o ofal yn edrych yn ôl',
    'kind.reviewingOfficer': 'Swyddog adolygu annibynnol', 'kind.personalAdviser': 'Cynghorydd personol', 'kind.stayingPutCarer': 'Gofalwr, trefniant byw ôl-18',
    'basis.courtOrder': 'Gorchymyn llys (adran 8 neu 34, Deddf Plant 1989)', 'basis.carePlan': 'Cynllun gofal a chymorth Rhan 6', 'basis.pathwayPlan': 'Cynllun llwybr',
    'stage.inCare': 'Plentyn sy’n derbyn gofal', 'stage.leavingCare': 'Person sy’n gadael gofal', 'stage.adult': 'Oedolyn â phrofiad o ofal', 'homeKind.stayingPut': 'Trefniant byw ôl-18',
    'presence.none': 'Cyswllt heb oruchwyliaeth', 'presence.nearby': 'Cyswllt â chymorth', 'presence.comesAndGoes': 'Cyswllt wedi’i fonitro', 'presence.thereAllTheTime': 'Cyswllt dan oruchwyliaeth',
  },
} as const satisfies HostPack & { worker: Partial<Record<WordKey, string>> });
