package org.percola.forecast;

import org.percola.numeric.Band;

/**
 * A table of ensemble members: one row a quantity at a time (or day), one column a draw. Each draw writes its own column
 * only, so threads never meet; bands are taken over rows when all are done.
 */
final class Draws {
    private final double[][] rows;

    Draws(int rowsCount, int drawsCount) {
        rows = new double[rowsCount][drawsCount];
    }

    void put(int row, int draw, double value) {
        rows[row][draw] = value;
    }

    double get(int row, int draw) {
        return rows[row][draw];
    }

    int rowsCount() {
        return rows.length;
    }

    Band band(int row) {
        return Band.of(rows[row]);
    }

    /** Mean of a row of fractions, never outside the members. */
    double mean(int row) {
        return band(row).mean();
    }

    /** A copy of one row, for drivers. */
    double[] row(int row) {
        return rows[row].clone();
    }
}
