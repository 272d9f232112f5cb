package org.percola.puncture;

/**
 * How wide a hole stays once its needle is out. A sharp needle wedges a crack open instead of punching tissue away, and
 * the skin springs back; so a thin needle leaves about its own width and a thick one little more.
 *
 * <pre>
 *   D_open = min(D, D_w)
 * </pre>
 *
 * D needle diameter at the surface (mm), D_w widest hole ({@link PunctureParameters}, um). The cap is assumed: holes of
 * two needles of very different width were seen, and were alike.
 *
 * @evidence KALLURI2011, abstract, 70.7 um at the surface after 140 um needles (rat)
 * @evidence MNRF2019, abstract, pores of 63 to 85 um after radiofrequency needles (human hip)
 * @evidence SHERGOLD2005, abstract, a sharp needle opens a planar crack
 */
final class ResidualHole {
    private static final double UM_PER_MM = 1000;

    private ResidualHole() {}

    static double diameterMm(double needleMm, PunctureParameters parameters) {
        return StrictMath.min(needleMm, parameters.widestHole() / UM_PER_MM);
    }
}
