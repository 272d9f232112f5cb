package org.percola.puncture;

import org.percola.device.Needle;

/**
 * The outline of a needle: diameter against distance from the tip, straight from tip to shaft, then constant.
 *
 * @param tipDiameterMm diameter at the tip
 * @param shaftDiameterMm diameter from the end of the taper on
 * @param taperLengthMm length of the taper
 */
record NeedleProfile(double tipDiameterMm, double shaftDiameterMm, double taperLengthMm) {
    private static final double UM_PER_MM = 1000;

    static NeedleProfile of(Needle needle) {
        return new NeedleProfile(
                2 * needle.tipRadiusUm() / UM_PER_MM, needle.shaftDiameterUm() / UM_PER_MM, needle.taperLengthMm());
    }

    /** The same needle no longer than that: it has all its taper within its length. */
    NeedleProfile within(double lengthMm) {
        return new NeedleProfile(tipDiameterMm, shaftDiameterMm, StrictMath.min(taperLengthMm, lengthMm));
    }

    /** Tangent of half the angle of the taper. */
    double taperTangent() {
        return (shaftDiameterMm - tipDiameterMm) / (2 * taperLengthMm);
    }

    /** Diameter at a distance from the tip, which is the hole's diameter at the surface once the tip is that deep. */
    double diameterMm(double fromTipMm) {
        return fromTipMm >= taperLengthMm ? shaftDiameterMm : tipDiameterMm + 2 * taperTangent() * fromTipMm;
    }
}
