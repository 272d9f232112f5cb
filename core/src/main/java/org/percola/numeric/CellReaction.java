package org.percola.numeric;

import static org.percola.numeric.BlockKernel.LANES;

import java.util.Arrays;

/** One step of the reaction in eight cells that lie side by side. The object is the workspace; one instance, one thread. */
public abstract sealed class CellReaction permits RungeKuttaCells, RosenbrockCells {
    final BlockKernel kernel;
    final double[] parameters;
    /** Values lie from {@link BlockKernel#FRONT} to before here. */
    final int end;

    final double[] y;
    final double[] work;
    final double[] nothing;

    CellReaction(BlockKernel kernel, double[] parameters) {
        this.kernel = kernel;
        this.parameters = parameters;
        end = BlockKernel.length(kernel.states());
        y = new double[end];
        work = new double[BlockKernel.length(kernel.factors() + kernel.scratch())];
        nothing = kernel.nothing();
    }

    /** A reaction with these coefficients, the same in every cell. */
    public static CellReaction of(ReactionDiffusion.Method method, BlockKernel kernel, double[] coefficients) {
        return method.of(kernel, spread(kernel, coefficients));
    }

    /** Coefficients as a kernel wants them: one for each lane, and behind them what is prepared from them. */
    static double[] spread(BlockKernel kernel, double[] coefficients) {
        double[] parameters = new double[BlockKernel.length(kernel.parameters() + kernel.prepared())];
        for (int k = 0; k < kernel.parameters(); k++) {
            Arrays.fill(parameters, BlockKernel.place(k, 0), BlockKernel.place(k + 1, 0), coefficients[k]);
        }
        kernel.prepare(parameters, new double[BlockKernel.length(kernel.factors() + kernel.scratch())]);
        return parameters;
    }

    /** State {@code s} of the first of the cells lies at {@code offset + s * stride}. */
    public final void step(double[] values, int offset, int stride, double h) {
        for (int s = 0; s < kernel.states(); s++) {
            System.arraycopy(values, offset + s * stride, y, BlockKernel.place(s, 0), LANES);
        }
        advance(h);
        for (int s = 0; s < kernel.states(); s++) {
            System.arraycopy(y, BlockKernel.place(s, 0), values, offset + s * stride, LANES);
        }
    }

    /** Carries {@link #y} on. */
    abstract void advance(double h);
}
