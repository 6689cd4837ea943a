import { addWords, type HostPack, type WordKey } from '../ui/shelf.js';

/**
 * The worker’s terms of Northern Ireland, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children (Northern Ireland) Order 1995, the Review of Children’s Cases Regulations (Northern Ireland) 1996 and
 * the Children (Leaving Care) Act (Northern Ireland) 2002. The authority is a Health and Social Care Trust.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export const enNorthernIreland = addWords({
  lang: 'en',
  layer: 'northernIreland',
  worker: {
    'review.formal.review': 'Looked after child (LAC) review', 'review.formal.pathway': 'Pathway plan review', 'review.formal.lookingBack': 'Care-experienced adult looking back',
    'kind.reviewingOfficer': 'Chair of the review', 'kind.personalAdviser': 'Personal adviser', 'kind.childrensGuardian': 'Guardian ad litem',
    'basis.courtOrder': 'Court order (Children (Northern Ireland) Order 1995)', 'basis.carePlan': 'Care plan', 'basis.pathwayPlan': 'Pathway plan',
    'side.workers': 'The Trust', 'stage.inCare': 'Looked after by the Trust', 'stage.leavingCare': 'Care leaver', 'stage.adult': 'Care-experienced adult',
  },
} as const satisfies HostPack & { worker: Partial<Record<WordKey, string>> });
