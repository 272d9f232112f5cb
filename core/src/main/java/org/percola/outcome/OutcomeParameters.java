package org.percola.outcome;

import org.percola.evidence.ParameterDraw;
import org.percola.patient.Benefit;
import org.percola.patient.Patient;
import org.percola.patient.Scale;

/**
 * Everything that turns tissue into clinical scales, for one draw; units stand in {@code evidence/outcome.csv}.
 *
 * <p>Three of them are not beliefs but places: this clinic, this person, this rater, each a standard normal. A virtual
 * trial holds {@code outcome.clinicEffect} and {@code outcome.raterEffect} as its design says and lets the person vary.
 *
 * @param clinicEffect this clinic among clinics
 * @param personEffect this person among people
 * @param raterEffect error of this rating
 * @param matureCollagenShare weight of mature collagen I against total collagen
 * @param driftTime time constant of the untreated drift
 * @param sessionDoseScale collagen log gain at which the short answers of a session reach 63 %
 * @param ratingRatio how much more generously raters at this clinic see improvement on a scale of global improvement
 * @param mechanismAlone no benefit is forecast by the pooled trials: for whoever judges the mechanism
 */
public record OutcomeParameters(
        double clinicEffect,
        double personEffect,
        double raterEffect,
        double matureCollagenShare,
        double driftTime,
        double sessionDoseScale,
        double ratingRatio,
        Tissue tissue,
        ScarTypes scarTypes,
        StriaeTypes striaeTypes,
        Pigment pigment,
        Water water,
        Instruments instruments,
        ScaleTable scales,
        boolean mechanismAlone) {

    /** The benefits that live by remodelled tissue. */
    record Tissue(
            Remodelling wrinkles,
            Remodelling texture,
            Remodelling acneScars,
            Remodelling scars,
            Remodelling pores,
            Remodelling stretchMarks) {}

    /** Effect by scar type against rolling scars, the weights of a mix that was not told, and what plasma adds. */
    record ScarTypes(
            double boxcarRatio,
            double icePickRatio,
            double usualRollingWeight,
            double usualBoxcarWeight,
            double usualIcePickWeight,
            double prpBoost) {}

    /** Effect on white stretch marks against red ones, and what plasma adds. */
    record StriaeTypes(double albaRatio, double prpBoost) {}

    /** Readings of instruments per log gain of tissue, and how they differ between clinics and people. */
    record Instruments(
            double dermalDensityGain,
            double epidermalDensityGain,
            double elasticityGain,
            double clinicSpread,
            double personSpread) {
        /** e^s: how strongly this person's tissue shows at this clinic against the median. */
        double strength(double clinicEffect, double personEffect) {
            return StrictMath.exp(clinicSpread * clinicEffect + personSpread * personEffect);
        }
    }

    /** The parameters of one draw. */
    public static OutcomeParameters of(ParameterDraw draw) {
        return new OutcomeParameters(
                draw.value("outcome.clinicEffect"),
                draw.value("outcome.personEffect"),
                draw.value("outcome.raterEffect"),
                draw.value("outcome.matureCollagenShare"),
                draw.value("outcome.driftTime"),
                draw.value("outcome.sessionDoseScale"),
                draw.value("outcome.ratingRatio"),
                new Tissue(
                        Remodelling.wrinkles(draw),
                        Remodelling.texture(draw),
                        Remodelling.acneScars(draw),
                        Remodelling.scars(draw),
                        Remodelling.pores(draw),
                        Remodelling.stretchMarks(draw)),
                new ScarTypes(
                        draw.value("outcome.boxcarRatio"),
                        draw.value("outcome.icePickRatio"),
                        draw.value("outcome.usualRollingWeight"),
                        draw.value("outcome.usualBoxcarWeight"),
                        draw.value("outcome.usualIcePickWeight"),
                        draw.value("outcome.prpScarBoost")),
                new StriaeTypes(draw.value("outcome.albaRatio"), draw.value("outcome.prpStretchMarkBoost")),
                Pigment.of(draw),
                Water.of(draw),
                new Instruments(
                        draw.value("outcome.dermalDensityGain"),
                        draw.value("outcome.epidermalDensityGain"),
                        draw.value("outcome.elasticityGain"),
                        draw.value("outcome.instrumentClinicSpread"),
                        draw.value("outcome.instrumentPersonSpread")),
                ScaleTable.of(draw),
                false);
    }

    /** The same world and clinic, another person and another rater: what a trial has many of. */
    public OutcomeParameters withPerson(double otherPersonEffect, double otherRaterEffect) {
        return with(otherPersonEffect, otherRaterEffect, mechanismAlone);
    }

    /** The same, with every benefit by its mechanism. */
    public OutcomeParameters byMechanismAlone() {
        return with(personEffect, raterEffect, true);
    }

    private OutcomeParameters with(double person, double rater, boolean alone) {
        return new OutcomeParameters(
                clinicEffect,
                person,
                rater,
                matureCollagenShare,
                driftTime,
                sessionDoseScale,
                ratingRatio,
                tissue,
                scarTypes,
                striaeTypes,
                pigment,
                water,
                instruments,
                scales,
                alone);
    }

    /** Smallest change on the scale that counts as visible, in the scale's unit, above 0. */
    public double smallestVisible(Scale scale) {
        return scales.of(scale).visible();
    }

    /** Severity of the usual person of that age who comes for it; 0, or the lowest score, on improvement scales. */
    public double usualSeverity(Scale scale, Patient patient) {
        return scales.usualSeverity(scale, patient);
    }

    /** SD between people of the log effect. */
    double personSpread(Benefit benefit) {
        return switch (benefit) {
            case WRINKLES -> tissue.wrinkles().personSpread();
            case TEXTURE -> tissue.texture().personSpread();
            case ACNE_SCARS -> tissue.acneScars().personSpread();
            case SCARS -> tissue.scars().personSpread();
            case PORES -> tissue.pores().personSpread();
            case HYDRATION -> water.personSpread();
            case PIGMENTATION -> pigment.personSpread();
            case STRETCH_MARKS -> tissue.stretchMarks().personSpread();
        };
    }

    /** How a benefit drifts untreated in the long run, in parts of the baseline severity. */
    double drift(Benefit benefit) {
        return switch (benefit) {
            case WRINKLES -> tissue.wrinkles().drift();
            case TEXTURE -> tissue.texture().drift();
            case ACNE_SCARS -> tissue.acneScars().drift();
            case SCARS -> tissue.scars().drift();
            case PORES -> tissue.pores().drift();
            case HYDRATION -> water.drift();
            case PIGMENTATION -> pigment.drift();
            case STRETCH_MARKS -> tissue.stretchMarks().drift();
        };
    }
}
