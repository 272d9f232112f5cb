package org.percola.numeric;

/**
 * A small dense linear system inside a larger sparse one: factors {@code W = L U} without exchanging rows, which suits
 * {@code W = shift I - J} with a shift that the caller can raise when the result is not finite. Allocation-free after
 * construction; one instance, one thread.
 */
public final class SmallLu {
    private final int n;
    private final double[] w;
    private final double[] x;

    /** A system of {@code size} unknowns. */
    public SmallLu(int size) {
        n = size;
        w = new double[n * n];
        x = new double[n];
    }

    /** Sets one entry of {@code W}. */
    public void set(int row, int column, double value) {
        w[row * n + column] = value;
    }

    /** Replaces {@code W} by its factors. */
    public void factor() {
        for (int k = 0; k < n; k++) {
            double inverse = 1 / w[k * n + k];
            w[k * n + k] = inverse;
            for (int i = k + 1; i < n; i++) {
                double ratio = w[i * n + k] * inverse;
                w[i * n + k] = ratio;
                for (int j = k + 1; j < n; j++) {
                    w[i * n + j] -= ratio * w[k * n + j];
                }
            }
        }
    }

    /** Solves in place for the unknowns that lie in {@code vector} from {@code offset} on. */
    public void solve(double[] vector, int offset) {
        for (int i = 0; i < n; i++) {
            double sum = vector[offset + i];
            for (int j = 0; j < i; j++) {
                sum -= w[i * n + j] * x[j];
            }
            x[i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum -= w[i * n + j] * x[j];
            }
            x[i] = sum * w[i * n + i];
            vector[offset + i] = x[i];
        }
    }
}
