package org.percola.puncture;

import org.percola.device.DeviceKind;
import org.percola.evidence.ParameterDraw;

/**
 * What puncture mechanics believes in one draw. Units and grades stand in {@code evidence/puncture.csv}; the skin's own
 * modulus is not here but in {@link org.percola.skin.Skin.Stiffness}.
 */
public record PunctureParameters(
        double lineEnergy,
        double onsetDiameter,
        double needleScatter,
        double surfaceBreachRatio,
        double slideLineEnergy,
        double poissonRatio,
        double rateSpeed,
        double rateExponent,
        double gapScale,
        double tiltScale,
        double basePlateShare,
        double openDepthRatio,
        double widestHole,
        double bleedingDepth,
        double bleedingDepthSpread,
        double bleedingDiameter,
        double bleedingEndpointDensity,
        double erythemaEndpointDensity,
        double endpointMaxPasses,
        double penGlideSpeed,
        double rollerGlideSpeed,
        double stampPressSpeed,
        double patchPressSpeed,
        double stretchedModulusRatio,
        double laxModulusRatio,
        double stretchedGapRatio,
        double laxGapRatio,
        double bluntingRatio,
        double vibrationForceRatio,
        double oneDirectionOverlap,
        double penLeastStroke,
        double needleDifference,
        double penPress,
        double forceModulus,
        double forceModulusExponent,
        double slenderForceRatio,
        double penDriveStroke) {

    /** The parameters of one draw. */
    public static PunctureParameters of(ParameterDraw draw) {
        return of(draw, draw.value("puncture.rateSpeed"), draw.value("puncture.surfaceBreachRatio"));
    }

    /**
     * The parameters of one draw of a permeation experiment. How much skin stiffens is known, if at all, at the speed of an impact, where
     * short needles go in that a hand could not press in; so that is drawn, and rateSpeed follows:
     *
     * <pre>
     *   R = (1 + v1 / v0)^m,   v0 = v1 / (R^(1/m) - 1)
     * </pre>
     *
     * R rateAtImpact, v1 impactSpeed (mm/s), v0 rateSpeed, m rateExponent. Drawn apart, v0 and m spread R far beyond what either
     * was set by. What a solute passes is opened at openBreachRatio of the insertion force, nearer to it than what healing
     * answers to: needles that a hand cannot press in leave nothing that a dye or water passes.
     *
     * @evidence VERBAAN2008, abstract, 300 um needles pierce at 1 m/s and not by hand
     */
    public static PunctureParameters ofExperiment(ParameterDraw draw) {
        double atImpact = StrictMath.pow(draw.value("puncture.rateAtImpact"), 1 / draw.value("puncture.rateExponent"));
        double rateSpeed = draw.value("puncture.impactSpeed") / (atImpact - 1);
        return of(draw, rateSpeed, draw.value("puncture.openBreachRatio"));
    }

    /** Part of the logarithmic spread of a coefficient of insertion that is left where all are drawn together. */
    public static double jointShare(ParameterDraw draw) {
        return draw.value("puncture.jointShare");
    }

    private static PunctureParameters of(ParameterDraw draw, double rateSpeed, double surfaceBreachRatio) {
        return new PunctureParameters(
                draw.value("puncture.lineEnergy"),
                draw.value("puncture.onsetDiameter"),
                draw.value("puncture.needleScatter"),
                surfaceBreachRatio,
                draw.value("puncture.slideLineEnergy"),
                draw.value("puncture.poissonRatio"),
                rateSpeed,
                draw.value("puncture.rateExponent"),
                draw.value("puncture.gapScale"),
                draw.value("puncture.tiltScale"),
                draw.value("puncture.basePlateShare"),
                draw.value("puncture.openDepthRatio"),
                draw.value("puncture.widestHole"),
                draw.value("puncture.bleedingDepth"),
                draw.value("puncture.bleedingDepthSpread"),
                draw.value("puncture.bleedingDiameter"),
                draw.value("puncture.bleedingEndpointDensity"),
                draw.value("puncture.erythemaEndpointDensity"),
                draw.value("puncture.endpointMaxPasses"),
                draw.value("puncture.penGlideSpeed"),
                draw.value("puncture.rollerGlideSpeed"),
                draw.value("puncture.stampPressSpeed"),
                draw.value("puncture.patchPressSpeed"),
                draw.value("puncture.stretchedModulusRatio"),
                draw.value("puncture.laxModulusRatio"),
                draw.value("puncture.stretchedGapRatio"),
                draw.value("puncture.laxGapRatio"),
                draw.value("puncture.bluntingRatio"),
                draw.value("puncture.vibrationForceRatio"),
                draw.value("puncture.oneDirectionOverlap"),
                draw.value("puncture.penLeastStroke"),
                draw.value("puncture.needleDifference"),
                draw.value("puncture.penPress"),
                draw.value("puncture.forceModulus"),
                draw.value("puncture.forceModulusExponent"),
                draw.value("puncture.slenderForceRatio"),
                draw.value("puncture.penDriveStroke"));
    }

    /**
     * The speed that holds where a session names none: of a pen's head or a roller over the skin, of the hand that
     * presses a stamp or a patch. ASSUMED for every kind.
     */
    public double usualGlideSpeedMmPerS(DeviceKind kind) {
        return switch (kind) {
            case PEN -> penGlideSpeed;
            case ROLLER -> rollerGlideSpeed;
            case STAMP -> stampPressSpeed;
            case PATCH -> patchPressSpeed;
        };
    }
}
