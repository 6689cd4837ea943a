import { addWords, type HostPack, type WordKey } from '../ui/shelf.js';

/**
 * The worker’s terms of Scotland, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children (Scotland) Act 1995, the Looked After Children (Scotland) Regulations 2009, the Children’s Hearings
 * (Scotland) Act 2011 and the 2003 regulations on throughcare and aftercare, with their guidance.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export const enScotland = addWords({
  lang: 'en',
  layer: 'scotland',
  worker: {
    'review.formal.review': 'Looked after child’s review', 'review.formal.pathway': 'Pathway plan review', 'review.formal.lookingBack': 'Care experienced adult looking back',
    'kind.reviewingOfficer': 'Reviewing officer', 'kind.personalAdviser': 'Throughcare and aftercare worker (pathway co-ordinator)', 'kind.childrensGuardian': 'Safeguarder or curator ad litem',
    'kind.specialGuardian': 'Carer with a kinship care order', 'homeKind.guardianHome': 'Kinship care order', 'entry.guardianship': 'Kinship care order',
    'kind.careExperiencedFriend': 'Care experienced friend', 'kind.stayingPutCarer': 'Carer, continuing care', 'homeKind.stayingPut': 'Continuing care',
    'basis.courtOrder': 'Order of a court or a children’s hearing', 'basis.carePlan': 'Child’s plan', 'basis.pathwayPlan': 'Pathway plan', 'because.pausedByCourt': 'Paused by a court or a children’s hearing',
    'stage.inCare': 'Looked after', 'stage.leavingCare': 'Care leaver: throughcare and aftercare', 'stage.adult': 'Care experienced adult',
  },
} as const satisfies HostPack & { worker: Partial<Record<WordKey, string>> });
