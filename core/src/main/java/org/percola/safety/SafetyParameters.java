package org.percola.safety;

import org.percola.evidence.ParameterDraw;
import org.percola.treatment.SunProtection;

/**
 * Everything that turns a recovery into side effects, for one draw; units stand in {@code evidence/safety.csv}.
 *
 * @param darkMarks from melanin excess to the chance of a dark mark
 * @param scars from disorganised collagen to the chance of a scar
 * @param keloidTendencyExcess rise of the disorganised collagen where scars grew too large before
 * @param infectionPerCourse chance of an infection over a course of {@code referenceSessions}
 * @param rare chances over such a course of what no published series reports
 * @param erythemaVisible redness below which nobody sees it
 * @param oedemaVisible swelling below which nobody sees it
 * @param oedemaNearEyes how much longer swelling stays beside the eyes
 * @param shortestRedness least time that either lasts once skin was pierced
 */
public record SafetyParameters(
        DarkMarks darkMarks,
        Threshold scars,
        double keloidTendencyExcess,
        double infectionPerCourse,
        Rare rare,
        double referenceSessions,
        double erythemaVisible,
        double oedemaVisible,
        double oedemaNearEyes,
        double shortestRedness,
        PainParameters pain,
        double bleedingDuration,
        double bleedingArea,
        Spells spells,
        Faults faults) {

    /**
     * A risk that grows with a state of the tissue: P = Phi(ln(x / threshold) / slope).
     *
     * @param threshold state at which half of people have the event
     * @param slope SD between people of the log threshold
     */
    record Threshold(double threshold, double slope) {}

    /** Dark marks, and what the sun makes of the melanin excess; an earlier tendency is in the skin's reactivity. */
    record DarkMarks(Threshold threshold, double sunStrictRatio, double sunSomeShare, double sunNoneExcess) {

        /** Melanin excess under this protection against unknown protection: strict, some, unknown, none rise in order. */
        double sunRatio(SunProtection protection) {
            return switch (protection) {
                case STRICT -> sunStrictRatio;
                case SOME -> 1 - sunSomeShare * (1 - sunStrictRatio);
                case UNKNOWN -> 1;
                case NONE -> 1 + sunNoneExcess;
            };
        }
    }

    /** Chances over a course of {@code referenceSessions} that rest on counts of none, so on the prior. */
    record Rare(double herpes, double granuloma, double acneFlare) {}

    /** First day, counted from the session that brings it, and how long it lasts. */
    record Spell(double onset, double duration) {}

    /** Spells that no curve of the recovery shows. */
    record Spells(
            Spell pih,
            Spell infection,
            Spell herpes,
            Spell granuloma,
            Spell acneFlare,
            Spell scarring,
            Spell dryness,
            Spell flaking) {}

    /** Hands, people and what counts as an event differ from clinic to clinic; so they do in the calibration. */
    private static Threshold threshold(ParameterDraw draw, double usual, String clinicEffect, double slope) {
        return new Threshold(usual * StrictMath.exp(-draw.value(clinicEffect)), slope);
    }

    /** The parameters of one draw. */
    public static SafetyParameters of(ParameterDraw draw) {
        return new SafetyParameters(
                new DarkMarks(
                        threshold(
                                draw,
                                draw.value("safety.pihThreshold"),
                                "safety.pihClinicEffect",
                                draw.value("safety.pihSlope")),
                        draw.value("safety.sunStrictRatio"),
                        draw.value("safety.sunSomeShare"),
                        draw.value("safety.sunNoneExcess")),
                threshold(
                        draw,
                        draw.value("safety.scarThreshold"),
                        "safety.scarClinicEffect",
                        draw.value("safety.scarSlope")),
                draw.value("safety.keloidTendencyExcess"),
                draw.value("safety.infectionPerCourse"),
                new Rare(
                        draw.value("safety.herpesPerCourse"),
                        draw.value("safety.granulomaPerCourse"),
                        draw.value("safety.acneFlarePerCourse")),
                draw.value("safety.referenceSessions"),
                draw.value("safety.erythemaVisible"),
                draw.value("safety.oedemaVisible"),
                draw.value("safety.oedemaNearEyes"),
                draw.value("safety.shortestRedness"),
                PainParameters.of(draw),
                draw.value("safety.bleedingDuration"),
                draw.value("safety.bleedingArea"),
                new Spells(
                        new Spell(draw.value("safety.pihOnset"), draw.value("safety.pihDuration")),
                        new Spell(draw.value("safety.infectionOnset"), draw.value("safety.infectionDuration")),
                        new Spell(draw.value("safety.herpesOnset"), draw.value("safety.herpesDuration")),
                        new Spell(draw.value("safety.granulomaOnset"), draw.value("safety.granulomaDuration")),
                        new Spell(draw.value("safety.acneFlareOnset"), draw.value("safety.acneFlareDuration")),
                        new Spell(draw.value("safety.scarringOnset"), draw.value("safety.scarringDuration")),
                        new Spell(draw.value("safety.drynessOnset"), draw.value("safety.drynessDuration")),
                        new Spell(draw.value("safety.flakingOnset"), draw.value("safety.flakingDuration"))),
                Faults.of(draw));
    }
}
