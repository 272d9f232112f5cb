package org.percola.safety;

import org.percola.numeric.Normal;
import org.percola.puncture.Channels;

/**
 * Pain of one session on a 0-10 scale: {@code 10 y / (1 + y)} with
 * {@code y = scale (reach / 1 mm)^a (density / 1000 per cm2)^b}, less under a topical anaesthetic.
 *
 * <p>The exponents are from single insertions into a forearm; that they hold for a thousand punctures is assumed.
 *
 * @evidence GILL2008, abstract: three times the length, seven times the pain; ten times the number, just over twice
 */
final class Pain {
    /** Top of the scale. */
    private static final double WORST = 10;

    private Pain() {}

    /** What the median person reports, 0 to 10; 0 where no needle went in. */
    static double score(Channels channels, boolean anaesthetised, Faults.Effects faults, SafetyParameters p) {
        PainParameters pain = p.pain();
        double odds = pain.scale()
                * StrictMath.pow(channels.reachMm() / pain.reach(), pain.lengthExponent())
                * StrictMath.pow(channels.densityPerCm2() / pain.density(), pain.densityExponent())
                * (anaesthetised ? pain.anaestheticRatio() : 1)
                * (1 + faults.pain());
        return WORST * odds / (1 + odds);
    }

    /** Chance that a person reports at least moderate pain. */
    static double moderateProbability(double score, SafetyParameters p) {
        PainParameters pain = p.pain();
        return score > 0 ? Normal.cumulative(StrictMath.log(score / pain.moderate()) / pain.spread()) : 0;
    }
}
