package org.percola.healing;

import org.percola.quantity.Check;

/**
 * How a section is cut: its size, its grid, how the holes lie, and the seed of their places.
 *
 * @param depthMm of dermis, from its top
 */
public record SectionPlan(
        double widthMm, double depthMm, int columns, int rows, HolePattern pattern, long seed, double longestStepDays) {
    public SectionPlan {
        Check.positive("SectionPlan.widthMm", widthMm);
        Check.positive("SectionPlan.depthMm", depthMm);
        Check.inRange("SectionPlan.columns", columns, 1, 4096);
        Check.inRange("SectionPlan.rows", rows, 1, 1024);
        Check.positive("SectionPlan.longestStepDays", longestStepDays);
    }

    /** Enough for a drawing: 3 mm of skin, 1.6 mm of dermis. */
    public static SectionPlan forDrawing(long seed) {
        return new SectionPlan(3, 1.6, 48, 12, HolePattern.RANDOM, seed, 2);
    }

    double cellWidthMm() {
        return widthMm / columns;
    }

    double cellDepthMm() {
        return depthMm / rows;
    }
}
