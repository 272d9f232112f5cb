package org.percola.report;

import java.util.ArrayList;
import java.util.List;

/** A logarithmic axis over whole decades, at most six of them. */
record DecadeAxis(int low, int high) {
    private static final int MOST = 6;

    /** Spans the positive values; the smallest fall off where there are too many decades. */
    static DecadeAxis over(double lowest, double highest) {
        int high = highest > 0 ? (int) Math.ceil(Math.log10(highest) - 1e-9) : 0;
        int low = lowest > 0 ? (int) Math.floor(Math.log10(lowest) + 1e-9) : high - 1;
        return new DecadeAxis(Math.max(Math.min(low, high - 1), high - MOST), high);
    }

    /** Where a value stands, 0 at the foot and 1 at the head; what is below stands at the foot. */
    double place(double value) {
        double log = value > 0 ? Math.log10(value) : low;
        return Math.clamp((log - low) / (high - low), 0, 1);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int power = low; power <= high; power++) {
            ticks.add(Math.pow(10, power));
        }
        return ticks;
    }
}
