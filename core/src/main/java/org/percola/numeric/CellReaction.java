package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

/** One step of the reaction in eight cells that lie side by side. The object is the workspace; one instance, one thread. */
abstract sealed class CellReaction permits RungeKuttaCells, RosenbrockCells {
    final BlockKernel kernel;
    final double[] parameters;
    final int size;
    final double[] y;
    final double[] work;

    CellReaction(BlockKernel kernel, double[] parameters) {
        this.kernel = kernel;
        this.parameters = parameters;
        size = kernel.states() * LANES;
        y = new double[size];
        work = new double[(kernel.factors() + kernel.scratch()) * LANES];
    }

    /** State {@code s} of the first of the cells lies at {@code offset + s * stride}. */
    final void step(double[] values, int offset, int stride, double h) {
        for (int s = 0; s < size / LANES; s++) {
            System.arraycopy(values, offset + s * stride, y, s * LANES, LANES);
        }
        advance(h);
        for (int s = 0; s < size / LANES; s++) {
            System.arraycopy(y, s * LANES, values, offset + s * stride, LANES);
        }
    }

    /** Carries {@link #y} on. */
    abstract void advance(double h);
}
