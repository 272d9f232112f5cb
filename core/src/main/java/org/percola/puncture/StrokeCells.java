package org.percola.puncture;

import org.percola.numeric.Normal;

/**
 * The strokes of a session's strikes: S cos(tilt) less a half-normal gap, cut into cells of equal width from the longest
 * stroke down.
 *
 * <pre>
 *   L = S exp(-tau^2 / 2) - g,   g half-normal with scale sigma
 * </pre>
 *
 * S setting (mm), sigma gapScale (mm), tau tiltScale (rad). exp(-tau^2 / 2) is the mean cosine of a normal tilt; the
 * cosine's own scatter (0.014 of the setting at 8 degrees) drowns in the gap's and is left out. Strokes that end above
 * the skin are no strikes of it: their cells are cut at 0.
 *
 * @param longestMm stroke without a gap
 * @param widthMm width of a cell
 */
record StrokeCells(double longestMm, double widthMm) {
    /** Cells up to four scales: what lies beyond (6 in 100000) goes to the last. */
    static final int COUNT = 32;

    private static final double CELL_PER_SCALE = 4.0 / COUNT;
    private static final double DEGREE = StrictMath.PI / 180;
    /** A cell that is cut at 0 keeps this share of its upper end as its lower end, so that logarithms stay finite. */
    private static final double LOWEST_SHARE = 0.05;

    private static final double[] MASS = masses();

    static StrokeCells of(double settingMm, PunctureParameters parameters) {
        return of(settingMm, 1, parameters);
    }

    /** With a gap wider or narrower than usual. */
    static StrokeCells of(double settingMm, double gapRatio, PunctureParameters parameters) {
        double tau = DEGREE * parameters.tiltScale();
        return new StrokeCells(
                settingMm * StrictMath.exp(-tau * tau / 2), CELL_PER_SCALE * gapRatio * parameters.gapScale());
    }

    double highMm(int cell) {
        return longestMm - cell * widthMm;
    }

    /** Lower end of a cell whose upper end lies below the surface, always positive. */
    double lowMm(int cell) {
        return StrictMath.max(highMm(cell + 1), LOWEST_SHARE * highMm(cell));
    }

    /** Share of all strikes whose stroke lies in the cell and below the surface. */
    double share(int cell) {
        double highMm = highMm(cell);
        return highMm < widthMm ? MASS[cell] * highMm / widthMm : MASS[cell];
    }

    private static double[] masses() {
        var masses = new double[COUNT];
        for (int k = 0; k < COUNT; k++) {
            double above = k == COUNT - 1 ? 1 : Normal.cumulative((k + 1) * CELL_PER_SCALE);
            masses[k] = 2 * (above - Normal.cumulative(k * CELL_PER_SCALE));
        }
        return masses;
    }
}
