package org.percola.puncture;

/**
 * Chance that a hole bleeds, from its reach and its diameter.
 *
 * <pre>
 *   P = min(1, D / D_b) / (1 + exp(-(z - z_b) / s_b))
 * </pre>
 *
 * z reach (mm), D hole diameter (mm), z_b, s_b, D_b of {@link PunctureParameters}. The shape is assumed; it is anchored
 * on the depth of blood access and of the upper vascular plexus.
 *
 * @evidence FARAJIRAD2017, introduction, blood from about 0.4 mm
 * @evidence BRAVERMAN1997, abstract, upper plexus 1 to 1.5 mm below the surface
 */
final class PinpointBleeding {
    private PinpointBleeding() {}

    static double probability(double reachMm, double diameterMm, PunctureParameters parameters) {
        double width = StrictMath.min(1, diameterMm / parameters.bleedingDiameter());
        double depth = (reachMm - parameters.bleedingDepth()) / parameters.bleedingDepthSpread();
        return width / (1 + StrictMath.exp(-depth));
    }
}
