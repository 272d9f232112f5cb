package org.percola.report;

/**
 * A curve through points, rounded and without overshoot: a piecewise cubic whose slopes are the harmonic means of the
 * neighbouring ones, zero at a peak (Fritsch and Butland 1984). For drawing only; no number comes from it.
 */
final class Rounding {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    /** Rising x, at least two points. */
    Rounding(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        int n = x.length;
        slope = new double[n];
        for (int k = 1; k < n - 1; k++) {
            double before = rise(k - 1);
            double after = rise(k);
            if (before * after > 0) {
                double left = x[k] - x[k - 1];
                double right = x[k + 1] - x[k];
                double weight = (left + 2 * right) / (3 * (left + right));
                slope[k] = before * after / (weight * after + (1 - weight) * before);
            }
        }
        if (n > 1) {
            slope[0] = n > 2 && Math.abs(slope[1]) > 0 ? rise(0) : 1.5 * rise(0);
            slope[n - 1] = rise(n - 2);
        }
    }

    double at(double time) {
        int k = 0;
        while (k + 2 < x.length && time > x[k + 1]) {
            k++;
        }
        double width = x[k + 1] - x[k];
        double t = Math.max(0, Math.min(1, (time - x[k]) / width));
        double first = y[k] * (1 + 2 * t) * (1 - t) * (1 - t) + y[k + 1] * t * t * (3 - 2 * t);
        return first + width * (slope[k] * t * (1 - t) * (1 - t) + slope[k + 1] * t * t * (t - 1));
    }

    private double rise(int k) {
        return (y[k + 1] - y[k]) / (x[k + 1] - x[k]);
    }
}
