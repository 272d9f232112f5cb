package org.percola.population;

import java.util.Arrays;
import org.percola.patient.Scale;

/** Counts on a grid that only the scale decides, so that histograms of any blocks add up exactly. */
final class Histogram {
    static final int CELLS = 4000;

    private final double low;
    private final double cell;
    private final long[] counts;

    private Histogram(double low, double cell, long[] counts) {
        this.low = low;
        this.cell = cell;
        this.counts = counts;
    }

    /** Of changes on that scale: every change that it allows has a cell. */
    static Histogram of(Scale scale) {
        double range = scale.highest() - scale.lowest();
        boolean score = !Readings.hasBaseline(scale);
        double low = score ? scale.lowest() : -range;
        return new Histogram(low, (score ? range : 2 * range) / CELLS, new long[CELLS]);
    }

    void add(double value) {
        int at = (int) ((value - low) / cell);
        counts[StrictMath.min(StrictMath.max(at, 0), CELLS - 1)]++;
    }

    void add(int at, long count) {
        counts[at] += count;
    }

    void merge(Histogram other) {
        for (int k = 0; k < CELLS; k++) {
            counts[k] += other.counts[k];
        }
    }

    long count(int at) {
        return counts[at];
    }

    /** Linear inside a cell. */
    double quantile(double probability) {
        long all = Arrays.stream(counts).sum();
        double wanted = probability * all;
        double below = 0;
        for (int k = 0; k < CELLS; k++) {
            if (counts[k] > 0 && below + counts[k] >= wanted) {
                return low + cell * (k + StrictMath.max(0, wanted - below) / counts[k]);
            }
            below += counts[k];
        }
        return low + cell * CELLS;
    }
}
