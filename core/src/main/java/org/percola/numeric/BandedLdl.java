package org.percola.numeric;

/**
 * Factors a symmetric positive definite band matrix, A = L D L', and solves with it; the workhorse of implicit diffusion
 * on a mesh.
 *
 * <p>The caller writes the lower triangle into {@link #matrix}: entry (row, column) stands at {@code column * stride +
 * row - column}; everything not written is zero. Columns are worked off in blocks of eight: inside a block one by one,
 * then all eight at once on what lies to the right. Right-hand sides need {@link #room} places, zero beyond the unknowns;
 * two of them are solved in one sweep, and a second one may have fewer unknowns: it then belongs to the leading part of
 * the matrix, whose factor is the leading part of the factor.
 *
 * <p>Every operation is elementwise, in one order, without fused multiplication, so the bits do not depend on the width
 * of the machine's vectors: the twin that uses them ({@code VectorBandedLdl}) gives those of the plain one.
 */
public abstract sealed class BandedLdl permits ScalarBandedLdl, VectorBandedLdl {
    static final int BLOCK = 8;

    final int band;
    final int stride;
    final int rows;
    final int depth;
    final double[] matrix;
    /** The block's columns of L side by side: eight entries of one row together, rows below each other. */
    final double[] beside;

    final double[] inverse;

    BandedLdl(int unknowns, int band) {
        this.band = band;
        stride = roundUp(band + 2 * BLOCK);
        rows = roundUp(unknowns);
        depth = roundUp(band);
        matrix = new double[rows * stride];
        beside = new double[rows * depth + BLOCK * depth];
        inverse = new double[rows];
    }

    /** A solver for so many unknowns, of which neighbours in the matrix are at most {@code band} apart. */
    public static BandedLdl create(int unknowns, int band) {
        return VectorChoice.AVAILABLE ? new VectorBandedLdl(unknowns, band) : new ScalarBandedLdl(unknowns, band);
    }

    private static int roundUp(int count) {
        return (count + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** Where entry (column, column) is, for each column {@code column * stride}. */
    public int stride() {
        return stride;
    }

    /** The lower triangle, to be filled; the factor afterwards. */
    public double[] matrix() {
        return matrix;
    }

    /** Places of a right-hand side. */
    public int room() {
        return rows + depth + 2 * BLOCK;
    }

    /** Factors what stands in {@link #matrix} for the first {@code unknowns}. */
    public abstract void factor(int unknowns);

    /** Solves in place for {@code unknowns}. */
    public abstract void solve(double[] right, int unknowns);

    /** Solves two right-hand sides in place, the second for fewer unknowns or as many. */
    public abstract void solve(double[] right, int unknowns, double[] second, int secondUnknowns);

    final void padDiagonal(int unknowns) {
        for (int k = unknowns; k < rows; k++) {
            matrix[k * stride] = 1;
        }
    }

    /** Forward inside a block, columns one by one. */
    final void forwardBlock(double[] x, int j) {
        for (int i = 0; i < BLOCK; i++) {
            int at = (j + i) * stride;
            double v = x[j + i];
            for (int p = i + 1; p < BLOCK; p++) {
                x[j + p] -= matrix[at + p - i] * v;
            }
        }
    }

    /** Backward inside a block, after what lies below it went into {@code below}. */
    final void backwardBlock(double[] x, int j, double[] below) {
        for (int i = BLOCK - 1; i >= 0; i--) {
            int at = (j + i) * stride;
            double v = x[j + i] * inverse[j + i] - below[i];
            for (int p = BLOCK - 1; p > i; p--) {
                v -= matrix[at + p - i] * x[j + p];
            }
            x[j + i] = v;
        }
    }
}
