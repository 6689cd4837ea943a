/**
 * The worker’s terms of Wales, laid over Welsh: the person’s own voice is not touched. A circle whose `me.nation` is another
 * nation does not take them.
 *
 * The Welsh texts of the same Act and Regulations as `en-wales` are the source. No fluent speaker has reviewed them here.
 * Not yet checked by a lawyer or a reviewing officer.
 */
export declare const cyWales: {
    readonly lang: "cy";
    readonly layer: "wales";
    readonly worker: {
        readonly 'review.formal.review': "Adolygiad o’r cynllun gofal a chymorth Rhan 6";
        readonly 'review.formal.pathway': "Adolygiad o’r cynllun llwybr";
        readonly 'review.formal.lookingBack': "Oedolyn â phrofiad o ofal yn edrych yn ôl";
        readonly 'kind.reviewingOfficer': "Swyddog adolygu annibynnol";
        readonly 'kind.personalAdviser': "Cynghorydd personol";
        readonly 'kind.stayingPutCarer': "Gofalwr, trefniant byw ôl-18";
        readonly 'basis.courtOrder': "Gorchymyn llys (adran 8 neu 34, Deddf Plant 1989)";
        readonly 'basis.carePlan': "Cynllun gofal a chymorth Rhan 6";
        readonly 'basis.pathwayPlan': "Cynllun llwybr";
        readonly 'stage.inCare': "Plentyn sy’n derbyn gofal";
        readonly 'stage.leavingCare': "Person sy’n gadael gofal";
        readonly 'stage.adult': "Oedolyn â phrofiad o ofal";
        readonly 'homeKind.stayingPut': "Trefniant byw ôl-18";
        readonly 'presence.none': "Cyswllt heb oruchwyliaeth";
        readonly 'presence.nearby': "Cyswllt â chymorth";
        readonly 'presence.comesAndGoes': "Cyswllt wedi’i fonitro";
        readonly 'presence.thereAllTheTime': "Cyswllt dan oruchwyliaeth";
    };
};
