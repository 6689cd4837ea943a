/**
 * The worker’s terms of Scotland, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children (Scotland) Act 1995, the Looked After Children (Scotland) Regulations 2009, the Children’s Hearings
 * (Scotland) Act 2011 and the 2003 regulations on throughcare and aftercare, with their guidance.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export declare const enScotland: {
    readonly lang: "en";
    readonly layer: "scotland";
    readonly worker: {
        readonly 'review.formal.review': "Looked after child’s review";
        readonly 'review.formal.pathway': "Pathway plan review";
        readonly 'review.formal.lookingBack': "Care experienced adult looking back";
        readonly 'kind.reviewingOfficer': "Reviewing officer";
        readonly 'kind.personalAdviser': "Throughcare and aftercare worker (pathway co-ordinator)";
        readonly 'kind.childrensGuardian': "Safeguarder or curator ad litem";
        readonly 'kind.specialGuardian': "Carer with a kinship care order";
        readonly 'homeKind.guardianHome': "Kinship care order";
        readonly 'entry.guardianship': "Kinship care order";
        readonly 'kind.careExperiencedFriend': "Care experienced friend";
        readonly 'kind.stayingPutCarer': "Carer, continuing care";
        readonly 'homeKind.stayingPut': "Continuing care";
        readonly 'basis.courtOrder': "Order of a court or a children’s hearing";
        readonly 'basis.carePlan': "Child’s plan";
        readonly 'basis.pathwayPlan': "Pathway plan";
        readonly 'because.pausedByCourt': "Paused by a court or a children’s hearing";
        readonly 'stage.inCare': "Looked after";
        readonly 'stage.leavingCare': "Care leaver: throughcare and aftercare";
        readonly 'stage.adult': "Care experienced adult";
    };
};
