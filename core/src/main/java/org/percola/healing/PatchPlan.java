package org.percola.healing;

import org.percola.quantity.Check;

/**
 * How a patch is cut out of the skin: a square seen from above, its depth of dermis, its cells, how the holes lie, and the
 * seed of their places.
 *
 * @param cellsAcross along either side; their square is a multiple of eight
 */
public record PatchPlan(
        double widthMm,
        double depthMm,
        int cellsAcross,
        int rows,
        HolePattern pattern,
        long seed,
        double longestStepDays) {
    private static final double LEAST_WIDTH_MM = 2;
    private static final double MOST_WIDTH_MM = 6;
    private static final double ENOUGH_HOLES = 12;

    public PatchPlan {
        Check.positive("PatchPlan.widthMm", widthMm);
        Check.positive("PatchPlan.depthMm", depthMm);
        Check.inRange("PatchPlan.cellsAcross", cellsAcross, 4, 512);
        Check.inRange("PatchPlan.rows", rows, 1, 256);
        Check.positive("PatchPlan.longestStepDays", longestStepDays);
        if (cellsAcross % 4 != 0) {
            throw new IllegalArgumentException("PatchPlan.cellsAcross (" + cellsAcross + ") must be a multiple of 4.");
        }
    }

    /** Enough for a drawing: 2 mm of skin, or as much as holds a dozen holes (6 mm at most), and 1.6 mm of dermis. */
    public static PatchPlan forDrawing(double densityPerCm2, HolePattern pattern, long seed) {
        double dozen = densityPerCm2 > 0 ? StrictMath.sqrt(100 * ENOUGH_HOLES / densityPerCm2) : 0;
        double width = StrictMath.clamp(StrictMath.ceil(2 * dozen) / 2, LEAST_WIDTH_MM, MOST_WIDTH_MM);
        return new PatchPlan(width, 1.6, 48, 16, pattern, seed, 2);
    }

    double cellWidthMm() {
        return widthMm / cellsAcross;
    }

    double cellDepthMm() {
        return depthMm / rows;
    }
}
