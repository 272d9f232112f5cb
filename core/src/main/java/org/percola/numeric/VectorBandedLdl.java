package org.percola.numeric;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link BandedLdl} with the machine's vectors, to the bits of {@link ScalarBandedLdl}. */
final class VectorBandedLdl extends BandedLdl {
    /** At most a block wide, whatever the machine has. */
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED.length() <= BLOCK
            ? DoubleVector.SPECIES_PREFERRED
            : DoubleVector.SPECIES_512;

    private static final int WIDTH = LANES.length();

    private final double[] below = new double[BLOCK];
    private final double[] belowSecond = new double[BLOCK];

    VectorBandedLdl(int unknowns, int band) {
        super(unknowns, band);
    }

    @Override
    public void factor(int unknowns) {
        padDiagonal(unknowns);
        for (int j = 0; j < rows; j += BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                inverse[j + i] = 1 / matrix[(j + i) * stride];
                for (int p = i + 1; p < BLOCK; p++) {
                    insideBlock(j, i, p);
                }
            }
            int end = Math.min(j + BLOCK + band, rows);
            for (int t = j + BLOCK; t < end; t++) {
                rightOfBlock(j, t);
            }
            scale(j);
        }
    }

    private void insideBlock(int j, int i, int p) {
        double[] a = matrix;
        int from = (j + i) * stride;
        int to = (j + p) * stride - p + i;
        double l = a[from + p - i] * inverse[j + i];
        if (l == 0) {
            return;
        }
        // Zeros beyond the band make whole vectors safe.
        for (int q = p - i; q <= band; q += WIDTH) {
            DoubleVector.fromArray(LANES, a, to + q)
                    .sub(DoubleVector.fromArray(LANES, a, from + q).mul(l))
                    .intoArray(a, to + q);
        }
    }

    private void rightOfBlock(int j, int t) {
        double[] a = matrix;
        int s = stride;
        int c0 = j * s - j;
        int c1 = c0 + s - 1;
        int c2 = c1 + s - 1;
        int c3 = c2 + s - 1;
        int c4 = c3 + s - 1;
        int c5 = c4 + s - 1;
        int c6 = c5 + s - 1;
        int c7 = c6 + s - 1;
        double l0 = a[c0 + t] * inverse[j];
        double l1 = a[c1 + t] * inverse[j + 1];
        double l2 = a[c2 + t] * inverse[j + 2];
        double l3 = a[c3 + t] * inverse[j + 3];
        double l4 = a[c4 + t] * inverse[j + 4];
        double l5 = a[c5 + t] * inverse[j + 5];
        double l6 = a[c6 + t] * inverse[j + 6];
        double l7 = a[c7 + t] * inverse[j + 7];
        int to = t * s - t;
        int end = j + BLOCK + band;
        for (int r = t; r < end; r += WIDTH) {
            DoubleVector.fromArray(LANES, a, to + r)
                    .sub(DoubleVector.fromArray(LANES, a, c0 + r).mul(l0))
                    .sub(DoubleVector.fromArray(LANES, a, c1 + r).mul(l1))
                    .sub(DoubleVector.fromArray(LANES, a, c2 + r).mul(l2))
                    .sub(DoubleVector.fromArray(LANES, a, c3 + r).mul(l3))
                    .sub(DoubleVector.fromArray(LANES, a, c4 + r).mul(l4))
                    .sub(DoubleVector.fromArray(LANES, a, c5 + r).mul(l5))
                    .sub(DoubleVector.fromArray(LANES, a, c6 + r).mul(l6))
                    .sub(DoubleVector.fromArray(LANES, a, c7 + r).mul(l7))
                    .intoArray(a, to + r);
        }
    }

    private void scale(int j) {
        double[] a = matrix;
        for (int i = 0; i < BLOCK; i++) {
            int from = (j + i) * stride;
            double inv = inverse[j + i];
            for (int k = 1; k <= band; k += WIDTH) {
                DoubleVector.fromArray(LANES, a, from + k).mul(inv).intoArray(a, from + k);
            }
        }
        double[] to = beside;
        for (int i = 0; i < BLOCK; i++) {
            int from = (j + i) * stride + BLOCK - i;
            int at = j * depth + i;
            for (int r = 0; r < depth; r++) {
                to[at + r * BLOCK] = a[from + r];
            }
        }
    }

    @Override
    public void solve(double[] right, int unknowns) {
        for (int j = 0; j < rows; j += BLOCK) {
            forwardBlock(right, j);
            forward(right, j);
        }
        forget(right, unknowns);
        for (int j = rows - BLOCK; j >= 0; j -= BLOCK) {
            backward(right, j, below);
            backwardBlock(right, j, below);
        }
    }

    @Override
    public void solve(double[] right, int unknowns, double[] second, int secondUnknowns) {
        for (int j = 0; j < rows; j += BLOCK) {
            forwardBlock(right, j);
            forwardBlock(second, j);
            forward(right, second, j);
        }
        forget(right, unknowns);
        forget(second, secondUnknowns);
        for (int j = rows - BLOCK; j >= 0; j -= BLOCK) {
            backward(right, j, below);
            backward(second, j, belowSecond);
            backwardBlock(right, j, below);
            backwardBlock(second, j, belowSecond);
        }
    }

    private static void forget(double[] x, int unknowns) {
        for (int k = unknowns; k < x.length; k++) {
            x[k] = 0;
        }
    }

    private void forward(double[] x, int j) {
        double[] a = matrix;
        int s = stride;
        int c0 = j * s - j;
        int c1 = c0 + s - 1;
        int c2 = c1 + s - 1;
        int c3 = c2 + s - 1;
        int c4 = c3 + s - 1;
        int c5 = c4 + s - 1;
        int c6 = c5 + s - 1;
        int c7 = c6 + s - 1;
        double v0 = x[j];
        double v1 = x[j + 1];
        double v2 = x[j + 2];
        double v3 = x[j + 3];
        double v4 = x[j + 4];
        double v5 = x[j + 5];
        double v6 = x[j + 6];
        double v7 = x[j + 7];
        int end = j + BLOCK + depth;
        for (int r = j + BLOCK; r < end; r += WIDTH) {
            DoubleVector.fromArray(LANES, x, r)
                    .sub(DoubleVector.fromArray(LANES, a, c0 + r).mul(v0))
                    .sub(DoubleVector.fromArray(LANES, a, c1 + r).mul(v1))
                    .sub(DoubleVector.fromArray(LANES, a, c2 + r).mul(v2))
                    .sub(DoubleVector.fromArray(LANES, a, c3 + r).mul(v3))
                    .sub(DoubleVector.fromArray(LANES, a, c4 + r).mul(v4))
                    .sub(DoubleVector.fromArray(LANES, a, c5 + r).mul(v5))
                    .sub(DoubleVector.fromArray(LANES, a, c6 + r).mul(v6))
                    .sub(DoubleVector.fromArray(LANES, a, c7 + r).mul(v7))
                    .intoArray(x, r);
        }
    }

    /** The same on two right-hand sides, reading the factor once. */
    private void forward(double[] x, double[] y, int j) {
        forward(x, j);
        forward(y, j);
    }

    private void backward(double[] x, int j, double[] into) {
        double[] l = beside;
        int at = j * depth;
        for (int lane = 0; lane < BLOCK; lane += WIDTH) {
            DoubleVector even = DoubleVector.zero(LANES);
            DoubleVector odd = DoubleVector.zero(LANES);
            for (int r = 0; r < depth; r += 2) {
                even = even.add(
                        DoubleVector.fromArray(LANES, l, at + r * BLOCK + lane).mul(x[j + BLOCK + r]));
                odd = odd.add(DoubleVector.fromArray(LANES, l, at + (r + 1) * BLOCK + lane)
                        .mul(x[j + BLOCK + r + 1]));
            }
            even.add(odd).intoArray(into, lane);
        }
    }
}
