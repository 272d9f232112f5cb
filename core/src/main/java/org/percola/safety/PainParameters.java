package org.percola.safety;

import org.percola.evidence.ParameterDraw;

/**
 * Pain of a session, for one draw; see {@link Pain}.
 *
 * @param scale odds of pain at the reference reach and density
 * @param lengthExponent power of depth
 * @param densityExponent power of the number of punctures
 * @param spread SD between people of the log pain
 * @param anaestheticRatio pain under a topical anaesthetic against none
 * @param reach reference reach in mm
 * @param density reference density per cm2
 * @param moderate pain on 0-10 that counts as an event
 * @param duration how long soreness lasts in days
 */
record PainParameters(
        double scale,
        double lengthExponent,
        double densityExponent,
        double spread,
        double anaestheticRatio,
        double reach,
        double density,
        double moderate,
        double duration) {

    static PainParameters of(ParameterDraw draw) {
        return new PainParameters(
                draw.value("safety.painScale"),
                draw.value("safety.painLengthExponent"),
                draw.value("safety.painDensityExponent"),
                draw.value("safety.painSpread"),
                draw.value("safety.anaestheticRatio"),
                draw.value("safety.painReach"),
                draw.value("safety.painDensity"),
                draw.value("safety.painModerate"),
                draw.value("safety.painDuration"));
    }
}
