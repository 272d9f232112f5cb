package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;

import java.util.Arrays;

/**
 * The linearly implicit method of two stages and order 2 that damps what decays fast, whatever the step:
 *
 * <pre>
 * (s I - J) k1 = s f(y),  (s I - J) k2 = s (f(y + h k1) - 2 k1),  s = 1 / (g h),  g = 1 - 1/sqrt(2)
 * y' = y + h (3 k1 + k2) / 2
 * </pre>
 *
 * @evidence HAIRERWANNER1996, section IV.7, Rosenbrock methods of two stages
 */
final class RosenbrockCells extends CellReaction {
    private static final double GAMMA = 1 - 1 / StrictMath.sqrt(2);

    private final double[] shift = new double[BlockKernel.length(1)];
    private final double[] z;
    private final double[] k1;
    private final double[] k2;

    RosenbrockCells(BlockKernel kernel, double[] parameters) {
        super(kernel, parameters);
        z = new double[end];
        k1 = new double[end];
        k2 = new double[end];
    }

    @Override
    void advance(double h) {
        double s = 1 / (GAMMA * h);
        Arrays.fill(shift, s);
        kernel.factor(y, parameters, shift, work);
        kernel.slopes(y, parameters, nothing, k1, work);
        for (int i = FRONT; i < end; i++) {
            k1[i] *= s;
        }
        kernel.solve(parameters, work, k1);
        for (int i = FRONT; i < end; i++) {
            z[i] = y[i] + h * k1[i];
        }
        kernel.slopes(z, parameters, nothing, k2, work);
        for (int i = FRONT; i < end; i++) {
            k2[i] = s * (k2[i] - 2 * k1[i]);
        }
        kernel.solve(parameters, work, k2);
        for (int i = FRONT; i < end; i++) {
            y[i] += h * (3 * k1[i] + k2[i]) / 2;
        }
    }
}
