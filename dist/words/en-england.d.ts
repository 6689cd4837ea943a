/**
 * The worker’s terms of England, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From the Children Act 1989, the Care Planning, Placement and Case Review (England) Regulations 2010 and the Care Leavers
 * (England) Regulations 2010. “Family time” is what practice says; the orders say “contact”.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export declare const enEngland: {
    readonly lang: "en";
    readonly layer: "england";
    readonly worker: {
        readonly 'review.formal.review': "Child in care review";
        readonly 'review.formal.pathway': "Pathway plan review";
        readonly 'review.formal.lookingBack': "Care-experienced adult looking back";
        readonly 'kind.reviewingOfficer': "Independent reviewing officer (IRO)";
        readonly 'kind.personalAdviser': "Personal adviser";
        readonly 'kind.childrensGuardian': "Children’s guardian";
        readonly 'basis.courtOrder': "Court order (section 8 or 34, Children Act 1989)";
        readonly 'basis.carePlan': "Care plan";
        readonly 'basis.pathwayPlan': "Pathway plan";
        readonly 'stage.inCare': "Child in care";
        readonly 'stage.leavingCare': "Care leaver";
        readonly 'stage.adult': "Care-experienced adult";
        readonly 'presence.none': "Unsupervised family time";
        readonly 'presence.nearby': "Supported family time";
        readonly 'presence.comesAndGoes': "Monitored family time";
        readonly 'presence.thereAllTheTime': "Supervised family time";
    };
};
