package org.percola.numeric;

/**
 * A small dense linear system inside a larger sparse one: factors {@code W = L U} without exchanging rows, which suits
 * {@code W = shift I - J} with a shift that the caller can raise when the result is not finite. Allocation-free after
 * construction; one instance, one thread.
 */
public final class SmallLu {
    private final int n;
    private final double[] w;

    /** A system of {@code size} unknowns. */
    public SmallLu(int size) {
        n = size;
        w = new double[n * n];
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
        switch (n) {
            case 3 -> solveThree(vector, offset);
            case 4 -> solveFour(vector, offset);
            default -> solveAny(vector, offset);
        }
    }

    private void solveThree(double[] v, int o) {
        double[] a = w;
        double x0 = v[o];
        double x1 = v[o + 1] - a[3] * x0;
        double x2 = (v[o + 2] - a[6] * x0 - a[7] * x1) * a[8];
        x1 = (x1 - a[5] * x2) * a[4];
        v[o] = (x0 - a[1] * x1 - a[2] * x2) * a[0];
        v[o + 1] = x1;
        v[o + 2] = x2;
    }

    private void solveFour(double[] v, int o) {
        double[] a = w;
        double x0 = v[o];
        double x1 = v[o + 1] - a[4] * x0;
        double x2 = v[o + 2] - a[8] * x0 - a[9] * x1;
        double x3 = (v[o + 3] - a[12] * x0 - a[13] * x1 - a[14] * x2) * a[15];
        x2 = (x2 - a[11] * x3) * a[10];
        x1 = (x1 - a[6] * x2 - a[7] * x3) * a[5];
        v[o] = (x0 - a[1] * x1 - a[2] * x2 - a[3] * x3) * a[0];
        v[o + 1] = x1;
        v[o + 2] = x2;
        v[o + 3] = x3;
    }

    private void solveAny(double[] vector, int offset) {
        for (int i = 0; i < n; i++) {
            double sum = vector[offset + i];
            for (int j = 0; j < i; j++) {
                sum -= w[i * n + j] * vector[offset + j];
            }
            vector[offset + i] = sum;
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = vector[offset + i];
            for (int j = i + 1; j < n; j++) {
                sum -= w[i * n + j] * vector[offset + j];
            }
            vector[offset + i] = sum * w[i * n + i];
        }
    }
}
