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
        double slenderForceRatio) {

    /** The parameters of one draw. */
    public static PunctureParameters of(ParameterDraw draw) {
        return new PunctureParameters(
                draw.value("puncture.lineEnergy"),
                draw.value("puncture.onsetDiameter"),
                draw.value("puncture.needleScatter"),
                draw.value("puncture.surfaceBreachRatio"),
                draw.value("puncture.slideLineEnergy"),
                draw.value("puncture.poissonRatio"),
                draw.value("puncture.rateSpeed"),
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
                draw.value("puncture.slenderForceRatio"));
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
