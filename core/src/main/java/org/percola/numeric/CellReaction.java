package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

import java.util.Arrays;

/** One step of the reaction in eight cells that lie side by side. The object is the workspace; one instance, one thread. */
public abstract sealed class CellReaction permits RungeKuttaCells, RosenbrockCells {
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

    /** A reaction with these coefficients, the same in every cell. */
    public static CellReaction of(ReactionDiffusion.Method method, BlockKernel kernel, double[] coefficients) {
        return method.of(kernel, spread(kernel, coefficients));
    }

    /** Coefficients as a kernel wants them: one for each lane, and behind them what is prepared from them. */
    static double[] spread(BlockKernel kernel, double[] coefficients) {
        double[] parameters = new double[(kernel.parameters() + kernel.prepared()) * LANES];
        for (int k = 0; k < kernel.parameters(); k++) {
            Arrays.fill(parameters, k * LANES, (k + 1) * LANES, coefficients[k]);
        }
        kernel.prepare(parameters, new double[(kernel.factors() + kernel.scratch()) * LANES]);
        return parameters;
    }

    /** State {@code s} of the first of the cells lies at {@code offset + s * stride}. */
    public final void step(double[] values, int offset, int stride, double h) {
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
