package org.percola.transport;

import org.percola.patient.Site;
import org.percola.puncture.Channels;
import org.percola.skin.Skin;

/** Skins and channels that the tests of this package share. */
final class Skins {
    private Skins() {}

    /** A cheek of the reference adult. */
    static Skin cheek() {
        return with(Skin.Capacity.REFERENCE);
    }

    static Skin with(Skin.Capacity capacity) {
        return new Skin(Site.CHEEK, new Skin.Layers(16, 60, 1400), new Skin.Stiffness(1.5), 1, capacity);
    }

    /** Skin whose two closures run at these speeds. */
    static Skin closingAt(double barrierRatio, double poreRatio) {
        return with(new Skin.Capacity(barrierRatio, poreRatio, 1, 1, 1, 1, 1));
    }

    /** Inserted needles only. */
    static Channels channels(double reachMm, double openDepthMm, double openDiameterUm, double densityPerCm2) {
        double area = Math.PI / 4 * openDiameterUm * openDiameterUm * 1e-8;
        return new Channels(
                4,
                1,
                1,
                reachMm,
                0.1 * reachMm,
                openDepthMm,
                openDiameterUm,
                densityPerCm2 / 4,
                densityPerCm2,
                0,
                1 - Math.exp(-area * densityPerCm2),
                1,
                0.1,
                0);
    }

    /** A pen at 1.0 mm after four passes, as the puncture model has it. */
    static Channels penOneMm() {
        return channels(0.59, 0.24, 100, 2500);
    }

    /** A home roller that only breaches the surface. */
    static Channels superficial(double densityPerCm2) {
        return new Channels(5, 0, 0.5, 0, 0, 0, 0, 0, 0, densityPerCm2, 0, 0, 0, 0);
    }
}
