package org.percola.numeric;

import java.util.Arrays;

/** A sampled function of one variable: strictly rising abscissae, linear between them, constant outside. Immutable. */
public final class Curve {
    private final double[] x;
    private final double[] y;

    private Curve(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Copies the samples; they must be as many, finite, and rising in {@code x}. */
    public static Curve of(double[] x, double[] y) {
        if (x.length != y.length || x.length == 0) {
            throw new IllegalArgumentException(
                    "Curve needs as many abscissae (" + x.length + ") as values (" + y.length + "), at least one.");
        }
        for (int k = 0; k < x.length; k++) {
            if (!Double.isFinite(x[k]) || !Double.isFinite(y[k]) || (k > 0 && !(x[k] > x[k - 1]))) {
                throw new IllegalArgumentException("Curve sample " + k + " (" + x[k] + ", " + y[k]
                        + ") must be finite and lie right of its neighbour.");
            }
        }
        return new Curve(x.clone(), y.clone());
    }

    public int size() {
        return x.length;
    }

    public double x(int index) {
        return x[index];
    }

    public double y(int index) {
        return y[index];
    }

    /** Value at {@code position}, linear between samples, the end values outside. */
    public double at(double position) {
        int found = Arrays.binarySearch(x, position);
        if (found >= 0) {
            return y[found];
        }
        int right = -found - 1;
        if (right == 0) {
            return y[0];
        }
        if (right == x.length) {
            return y[x.length - 1];
        }
        double share = (position - x[right - 1]) / (x[right] - x[right - 1]);
        return y[right - 1] + share * (y[right] - y[right - 1]);
    }

    /** The largest sampled value. */
    public double max() {
        double best = y[0];
        for (double value : y) {
            best = StrictMath.max(best, value);
        }
        return best;
    }

    @Override
    public String toString() {
        return "Curve" + Arrays.toString(x) + " -> " + Arrays.toString(y);
    }
}
