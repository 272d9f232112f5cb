package org.percola.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.percola.evidence.ParameterDraw;
import org.percola.puncture.PunctureParameters;

/**
 * The world of a permeation experiment: what differs between pieces of skin, or between people, averages out over those of
 * the experiment; and coefficients of insertion that were assumed one by one spread less where they are drawn together.
 *
 * <pre>
 * x' = m (x / m)^w,   w = 1 / sqrt n between pieces,   c among the coefficients of insertion,   c / sqrt n where both
 * </pre>
 *
 * x value in this world, m its median, n pieces, c jointShare. Courses of a person and healing draw every coefficient apart,
 * as they were calibrated.
 *
 * <p>See docs/decisions/011-insertion-drawn-together.md.
 */
public final class ExperimentWorld {
    /** Between people, and of nothing else. */
    private static final List<String> PEOPLE = List.of(
            "skin.stratumCorneumPersonRatio",
            "skin.epidermisPersonRatio",
            "skin.dermisPersonRatio",
            "transport.poreHalfLife");

    /** Of insertion, between pieces of skin. */
    private static final List<String> PIECES = List.of("skin.indentationModulus", "puncture.lineEnergy");

    /** Of insertion, the same for all pieces of an experiment. */
    private static final List<String> TOGETHER = List.of(
            "skin.faceStratumCorneum",
            "skin.neckStratumCorneum",
            "skin.scalpStratumCorneum",
            "skin.trunkStratumCorneum",
            "skin.limbStratumCorneum",
            "skin.handStratumCorneum",
            "skin.boneSiteStiffnessRatio",
            "skin.softFaceStiffnessRatio",
            "skin.wholeFaceStiffnessRatio",
            "skin.neckStiffnessRatio",
            "skin.trunkStiffnessRatio",
            "skin.limbStiffnessRatio",
            "skin.pigStiffnessRatio",
            "skin.ratStiffnessRatio",
            "puncture.openBreachRatio",
            "puncture.rateAtImpact",
            "puncture.slideLineEnergy",
            "puncture.gapScale",
            "puncture.penPress",
            "puncture.penDriveStroke",
            "puncture.penGlideSpeed",
            "puncture.rollerGlideSpeed",
            "puncture.stampPressSpeed",
            "puncture.patchPressSpeed",
            "puncture.stretchedModulusRatio",
            "puncture.laxModulusRatio",
            "puncture.stretchedGapRatio",
            "puncture.laxGapRatio",
            "puncture.widestHole",
            "puncture.slenderForceRatio",
            "puncture.forceModulusExponent");

    private ExperimentWorld() {}

    /** A world as the mean of that many pieces of skin shows it. */
    public static ParameterDraw of(ParameterDraw world, int pieces, ParameterDraw central) {
        double averaged = 1 / StrictMath.sqrt(pieces);
        double share = PunctureParameters.jointShare(world);
        Map<String, Double> values = new HashMap<>();
        for (String name : PEOPLE) {
            values.put(name, towards(central.value(name), world.value(name), averaged));
        }
        for (String name : PIECES) {
            values.put(name, towards(central.value(name), world.value(name), share * averaged));
        }
        for (String name : TOGETHER) {
            values.put(name, towards(central.value(name), world.value(name), share));
        }
        return world.with(values);
    }

    private static double towards(double median, double value, double weight) {
        return median * StrictMath.pow(value / median, weight);
    }
}
