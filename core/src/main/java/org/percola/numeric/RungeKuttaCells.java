package org.percola.numeric;

/** The classical method of order 4. */
final class RungeKuttaCells extends CellReaction {
    private final double[] z;
    private final double[] k;
    private final double[] sum;

    RungeKuttaCells(BlockKernel kernel, double[] parameters) {
        super(kernel, parameters);
        z = new double[size];
        k = new double[size];
        sum = new double[size];
    }

    @Override
    void advance(double h) {
        kernel.slopes(y, parameters, sum, work);
        for (int i = 0; i < size; i++) {
            z[i] = y[i] + 0.5 * h * sum[i];
        }
        kernel.slopes(z, parameters, k, work);
        for (int i = 0; i < size; i++) {
            sum[i] += 2 * k[i];
            z[i] = y[i] + 0.5 * h * k[i];
        }
        kernel.slopes(z, parameters, k, work);
        for (int i = 0; i < size; i++) {
            sum[i] += 2 * k[i];
            z[i] = y[i] + h * k[i];
        }
        kernel.slopes(z, parameters, k, work);
        for (int i = 0; i < size; i++) {
            y[i] += h / 6 * (sum[i] + k[i]);
        }
    }
}
