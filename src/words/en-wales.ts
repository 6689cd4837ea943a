import { addWords, type HostPack, type WordKey } from '../ui/shelf.js';

/**
 * The worker’s terms of Wales, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From Part 6 of the Social Services and Well-being (Wales) Act 2014, the Care Planning, Placement and Case Review (Wales)
 * Regulations 2015 and the Care Leavers (Wales) Regulations 2015, which say “contact”.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export const enWales = addWords({
  lang: 'en',
  layer: 'wales',
  worker: {
    'review.formal.review': 'Review of the Part 6 care and support plan', 'review.formal.pathway': 'Pathway plan review', 'review.formal.lookingBack': 'Care-experienced adult looking back',
    'kind.reviewingOfficer': 'Independent reviewing officer (IRO)', 'kind.personalAdviser': 'Personal adviser (young person’s adviser)', 'kind.stayingPutCarer': 'Carer, post-18 living arrangement',
    'basis.courtOrder': 'Court order (section 8 or 34, Children Act 1989)', 'basis.carePlan': 'Part 6 care and support plan', 'basis.pathwayPlan': 'Pathway plan',
    'stage.inCare': 'Looked after child', 'stage.leavingCare': 'Care leaver', 'stage.adult': 'Care-experienced adult', 'homeKind.stayingPut': 'Post-18 living arrangement',
    'presence.none': 'Unsupervised contact', 'presence.nearby': 'Supported contact', 'presence.comesAndGoes': 'Monitored contact', 'presence.thereAllTheTime': 'Supervised contact',
  },
} as const satisfies HostPack & { worker: Partial<Record<WordKey, string>> });
