/**
 * The worker’s terms of Northern Ireland, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children (Northern Ireland) Order 1995, the Review of Children’s Cases Regulations (Northern Ireland) 1996 and
 * the Children (Leaving Care) Act (Northern Ireland) 2002. The authority is a Health and Social Care Trust.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export declare const enNorthernIreland: {
    readonly lang: "en";
    readonly layer: "northernIreland";
    readonly worker: {
        readonly 'review.formal.review': "Looked after child (LAC) review";
        readonly 'review.formal.pathway': "Pathway plan review";
        readonly 'review.formal.lookingBack': "Care-experienced adult looking back";
        readonly 'kind.reviewingOfficer': "Chair of the review";
        readonly 'kind.personalAdviser': "Personal adviser";
        readonly 'kind.childrensGuardian': "Guardian ad litem";
        readonly 'basis.courtOrder': "Court order (Children (Northern Ireland) Order 1995)";
        readonly 'basis.carePlan': "Care plan";
        readonly 'basis.pathwayPlan': "Pathway plan";
        readonly 'side.workers': "The Trust";
        readonly 'stage.inCare': "Looked after by the Trust";
        readonly 'stage.leavingCare': "Care leaver";
        readonly 'stage.adult': "Care-experienced adult";
    };
};
