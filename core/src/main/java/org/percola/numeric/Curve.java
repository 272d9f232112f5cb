package org.percola.numeric;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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

    /** Another function at the same abscissae. */
    public Curve with(double[] values) {
        if (values.length != x.length) {
            throw new IllegalArgumentException(
                    "Curve needs as many abscissae (" + x.length + ") as values (" + values.length + ").");
        }
        return sampled(values.clone());
    }

    /** Another function at the same abscissae, by the place of each. */
    public Curve with(IntToDoubleFunction value) {
        double[] values = new double[x.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = value.applyAsDouble(k);
        }
        return sampled(values);
    }

    private Curve sampled(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += 0 * value; // NaN where one is not finite
        }
        return sum == 0 ? new Curve(x, values) : of(x, values); // which says what is wrong
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

    /** Which sample stands at this abscissa; negative where none does. */
    public int placeOf(double position) {
        return Arrays.binarySearch(x, position);
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
