package org.percola.puncture;

import org.percola.device.Device;

/**
 * Strikes per area of one pass over the whole zone.
 *
 * <pre>
 *   pen:           rho = N f / (b u)
 *   roller:        rho = N / (pi D W)
 *   stamp, patch:  rho = N / b^2         (a pass is one press everywhere)
 * </pre>
 *
 * N needles, f strikes a second of each (1/s), b width of the head (mm), u glide speed (mm/s), D drum diameter and W
 * needled width (mm). Passes add.
 *
 * @evidence DODDABALLAPUR2009, body text, about 250 holes per cm2 after 15 rolls of a 192-needle roller (a check)
 * @evidence WILSON2012, page text, almost 1000 strikes a second of an 11-needle pen at 90 Hz (a check)
 */
final class StrikeDensity {
    private static final double MM2_PER_CM2 = 100;
    /** Directions from which passes count as random. */
    private static final double CROSSED_DIRECTIONS = 4;

    private StrikeDensity() {}

    static double perPassPerCm2(Device device, double glideSpeedMmPerS) {
        double perMm2 = switch (device.kind()) {
            case PEN -> device.needlesCount() * device.frequencyHz() / (device.headWidthMm() * glideSpeedMmPerS);
            case ROLLER -> device.needlesCount() / (StrictMath.PI * device.drumDiameterMm() * device.drumWidthMm());
            case STAMP, PATCH -> device.needlesCount() / (device.headWidthMm() * device.headWidthMm());
        };
        return perMm2 * MM2_PER_CM2;
    }

    /**
     * Part of the strikes that fall at random over the area: passes in one direction follow their own tracks, passes in
     * four or more cross them.
     */
    static double scatteredShare(int directionsCount, PunctureParameters parameters) {
        double missing = StrictMath.max(0, CROSSED_DIRECTIONS - directionsCount) / (CROSSED_DIRECTIONS - 1);
        return 1 - parameters.oneDirectionOverlap() * missing;
    }
}
