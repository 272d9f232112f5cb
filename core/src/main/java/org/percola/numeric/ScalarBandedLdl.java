package org.percola.numeric;

/** {@link BandedLdl} in plain loops; the twin that says what the bits are. */
final class ScalarBandedLdl extends BandedLdl {
    private final double[] below = new double[BLOCK];
    private final double[] odd = new double[BLOCK];
    private final double[] share = new double[BLOCK];

    ScalarBandedLdl(int unknowns, int band) {
        super(unknowns, band);
    }

    @Override
    public void factor(int unknowns) {
        padDiagonal(unknowns);
        double[] a = matrix;
        for (int j = 0; j < rows; j += BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                int from = (j + i) * stride;
                double inv = 1 / a[from];
                inverse[j + i] = inv;
                for (int p = i + 1; p < BLOCK; p++) {
                    double l = a[from + p - i] * inv;
                    int to = (j + p) * stride - p + i;
                    for (int q = p - i; q <= band; q++) {
                        a[to + q] -= l * a[from + q];
                    }
                }
            }
            int end = Math.min(j + BLOCK + band, rows);
            for (int t = j + BLOCK; t < end; t++) {
                for (int i = 0; i < BLOCK; i++) {
                    share[i] = a[(j + i) * stride + t - j - i] * inverse[j + i];
                }
                for (int r = t; r < j + BLOCK + band; r++) {
                    double v = a[t * stride + r - t];
                    for (int i = 0; i < BLOCK; i++) {
                        v -= share[i] * a[(j + i) * stride + r - j - i];
                    }
                    a[t * stride + r - t] = v;
                }
            }
            for (int i = 0; i < BLOCK; i++) {
                int from = (j + i) * stride;
                for (int k = 1; k <= band; k++) {
                    a[from + k] *= inverse[j + i];
                }
            }
            for (int r = 0; r < depth; r++) {
                for (int i = 0; i < BLOCK; i++) {
                    beside[j * depth + r * BLOCK + i] = a[(j + i) * stride + BLOCK + r - i];
                }
            }
        }
    }

    @Override
    public void solve(double[] right, int unknowns) {
        forward(right);
        forget(right, unknowns);
        backward(right);
    }

    @Override
    public void solve(double[] right, int unknowns, double[] second, int secondUnknowns) {
        solve(right, unknowns);
        solve(second, secondUnknowns);
    }

    private void forget(double[] x, int unknowns) {
        for (int k = unknowns; k < x.length; k++) {
            x[k] = 0;
        }
    }

    private void forward(double[] x) {
        for (int j = 0; j < rows; j += BLOCK) {
            forwardBlock(x, j);
            for (int r = 0; r < depth; r++) {
                double v = x[j + BLOCK + r];
                for (int i = 0; i < BLOCK; i++) {
                    v -= matrix[(j + i) * stride + BLOCK + r - i] * x[j + i];
                }
                x[j + BLOCK + r] = v;
            }
        }
    }

    private void backward(double[] x) {
        for (int j = rows - BLOCK; j >= 0; j -= BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                double even = 0;
                double other = 0;
                for (int r = 0; r < depth; r += 2) {
                    even += beside[j * depth + r * BLOCK + i] * x[j + BLOCK + r];
                    other += beside[j * depth + (r + 1) * BLOCK + i] * x[j + BLOCK + r + 1];
                }
                below[i] = even;
                odd[i] = other;
            }
            for (int i = 0; i < BLOCK; i++) {
                below[i] += odd[i];
            }
            backwardBlock(x, j, below);
        }
    }
}
