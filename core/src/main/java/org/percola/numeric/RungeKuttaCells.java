package org.percola.numeric;

import static org.percola.numeric.BlockKernel.FRONT;

/** The classical method of order 4. */
final class RungeKuttaCells extends CellReaction {
    private final double[] z;
    private final double[] k;
    private final double[] sum;

    RungeKuttaCells(BlockKernel kernel, double[] parameters) {
        super(kernel, parameters);
        z = new double[end];
        k = new double[end];
        sum = new double[end];
    }

    @Override
    void advance(double h) {
        kernel.slopes(y, parameters, nothing, sum, work);
        for (int i = FRONT; i < end; i++) {
            z[i] = y[i] + 0.5 * h * sum[i];
        }
        kernel.slopes(z, parameters, nothing, k, work);
        for (int i = FRONT; i < end; i++) {
            sum[i] += 2 * k[i];
            z[i] = y[i] + 0.5 * h * k[i];
        }
        kernel.slopes(z, parameters, nothing, k, work);
        for (int i = FRONT; i < end; i++) {
            sum[i] += 2 * k[i];
            z[i] = y[i] + h * k[i];
        }
        kernel.slopes(z, parameters, nothing, k, work);
        for (int i = FRONT; i < end; i++) {
            y[i] += h / 6 * (sum[i] + k[i]);
        }
    }
}
