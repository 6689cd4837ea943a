/**
 * The worker’s terms of Wales, laid over English: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * From Part 6 of the Social Services and Well-being (Wales) Act 2014, the Care Planning, Placement and Case Review (Wales)
 * Regulations 2015 and the Care Leavers (Wales) Regulations 2015, which say “contact”.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export declare const enWales: {
    readonly lang: "en";
    readonly layer: "wales";
    readonly worker: {
        readonly 'review.formal.review': "Review of the Part 6 care and support plan";
        readonly 'review.formal.pathway': "Pathway plan review";
        readonly 'review.formal.lookingBack': "Care-experienced adult looking back";
        readonly 'kind.reviewingOfficer': "Independent reviewing officer (IRO)";
        readonly 'kind.personalAdviser': "Personal adviser (young person’s adviser)";
        readonly 'kind.stayingPutCarer': "Carer, post-18 living arrangement";
        readonly 'basis.courtOrder': "Court order (section 8 or 34, Children Act 1989)";
        readonly 'basis.carePlan': "Part 6 care and support plan";
        readonly 'basis.pathwayPlan': "Pathway plan";
        readonly 'stage.inCare': "Looked after child";
        readonly 'stage.leavingCare': "Care leaver";
        readonly 'stage.adult': "Care-experienced adult";
        readonly 'homeKind.stayingPut': "Post-18 living arrangement";
        readonly 'presence.none': "Unsupervised contact";
        readonly 'presence.nearby': "Supported contact";
        readonly 'presence.comesAndGoes': "Monitored contact";
        readonly 'presence.thereAllTheTime': "Supervised contact";
    };
};
