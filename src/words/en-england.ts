import { addWords, type HostPack, type WordKey } from '../ui/shelf.js';

/**
 * The worker’s terms of England, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children Act 1989, the Care Planning, Placement and Case Review (England) Regulations 2010 and the Care Leavers
 * (England) Regulations 2010. “Family time” is what practice says; the orders say “contact”.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export const enEngland = addWords({
  lang: 'en',
  layer: 'england',
  worker: {
    'review.formal.review': 'Child in care review', 'review.formal.pathway': 'Pathway plan review', 'review.formal.lookingBack': 'Care-experienced adult looking back',
    'kind.reviewingOfficer': 'Independent reviewing officer (IRO)', 'kind.personalAdviser': 'Personal adviser', 'kind.childrensGuardian': 'Children’s guardian',
    'basis.courtOrder': 'Court order (section 8 or 34, Children Act 1989)', 'basis.carePlan': 'Care plan', 'basis.pathwayPlan': 'Pathway plan',
    'stage.inCare': 'Child in care', 'stage.leavingCare': 'Care leaver', 'stage.adult': 'Care-experienced adult',
    'presence.none': 'Unsupervised family time', 'presence.nearby': 'Supported family time', 'presence.comesAndGoes': 'Monitored family time', 'presence.thereAllTheTime': 'Supervised family time',
  },
} as const satisfies HostPack & { worker: Partial<Record<WordKey, string>> });
