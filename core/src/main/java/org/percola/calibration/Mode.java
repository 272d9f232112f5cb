package org.percola.calibration;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.percola.forecast.DrawLoop;
import org.percola.forecast.Progress;

/**
 * The most probable set and the normal distribution that fits around it: Gauss and Newton's step on the residuals,
 * {@code (J^T J + I) s = -(J^T r + x)}, halved until the density rises; covariance {@code (J^T J + I)^-1}.
 */
final class Mode {
    private static final double STEP = 0.02;
    private static final int HALVINGS = 6;
    /** Gain of the logarithm of the density below which the search ends. */
    private static final double ENOUGH = 0.002;

    private final double[] place;
    private final RealMatrix slopes;
    private final RealMatrix covariance;
    private final RealMatrix root;
    private final double logDensity;
    private final int stepsCount;

    private Mode(double[] place, RealMatrix slopes, double logDensity, int stepsCount) {
        this.place = place;
        this.slopes = slopes;
        this.logDensity = logDensity;
        this.stepsCount = stepsCount;
        covariance = inverse(curvature(slopes));
        root = new CholeskyDecomposition(symmetric(covariance), 1e-10, 1e-14).getL();
    }

    static Mode find(Posterior posterior, int maxSteps, int threadsCount) {
        var workspace = Posterior.workspace();
        double[] x = new double[posterior.unknowns().size()];
        double[] r = posterior.read(x, workspace).residuals();
        double now = logDensity(x, r);
        for (int step = 1; ; step++) {
            RealMatrix slopes = slopes(posterior, x, r, threadsCount);
            if (step > maxSteps) {
                return new Mode(x, slopes, now, maxSteps);
            }
            double[] gradient = slopes.preMultiply(r);
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] = -(gradient[k] + x[k]);
            }
            double[] full = inverse(curvature(slopes)).operate(gradient);
            double share = 1;
            double[] next = x;
            double[] nextResiduals = r;
            double gained = 0;
            for (int halving = 0; halving < HALVINGS && gained <= 0; halving++) {
                next = moved(x, full, share);
                nextResiduals = posterior.read(next, workspace).residuals();
                gained = logDensity(next, nextResiduals) - now;
                share /= 2;
            }
            if (!(gained > 0)) {
                return new Mode(x, slopes, now, step);
            }
            x = next;
            r = nextResiduals;
            now += gained;
            if (gained < ENOUGH) {
                return new Mode(x, slopes(posterior, x, r, threadsCount), now, step);
            }
        }
    }

    private static double[] moved(double[] x, double[] full, double share) {
        double[] next = x.clone();
        for (int k = 0; k < x.length; k++) {
            next[k] += share * full[k];
        }
        return next;
    }

    private static double logDensity(double[] x, double[] r) {
        double sum = 0;
        for (double each : r) {
            sum += each * each;
        }
        for (double each : x) {
            sum += each * each;
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : -sum / 2;
    }

    /** Slopes of the residuals, column by column on all threads. */
    private static RealMatrix slopes(Posterior posterior, double[] x, double[] r, int threadsCount) {
        double[][] columns = new double[x.length][];
        DrawLoop.run(x.length, 1, threadsCount, Progress.SILENT, () -> {
            var workspace = Posterior.workspace();
            return (column, end) -> {
                double[] up = x.clone();
                up[column] += STEP;
                columns[column] = posterior.read(up, workspace).residuals();
            };
        });
        RealMatrix slopes = new Array2DRowRealMatrix(r.length, x.length);
        for (int j = 0; j < x.length; j++) {
            for (int k = 0; k < r.length; k++) {
                slopes.setEntry(k, j, (columns[j][k] - r[k]) / STEP);
            }
        }
        return slopes;
    }

    private static RealMatrix curvature(RealMatrix slopes) {
        RealMatrix curvature = slopes.transposeMultiply(slopes);
        for (int k = 0; k < curvature.getRowDimension(); k++) {
            curvature.addToEntry(k, k, 1);
        }
        return curvature;
    }

    private static RealMatrix inverse(RealMatrix curvature) {
        return MatrixUtils.inverse(curvature);
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    double[] place() {
        return place.clone();
    }

    RealMatrix slopes() {
        return slopes;
    }

    RealMatrix covariance() {
        return covariance;
    }

    /** Lower triangle whose product with its transpose is the covariance. */
    RealMatrix root() {
        return root;
    }

    double logDensity() {
        return logDensity;
    }

    int stepsCount() {
        return stepsCount;
    }

    /** Logarithm of the density of the normal distribution around the mode, up to a constant. */
    double normalLogDensity(double[] x) {
        double[] away = moved(x, place, -1);
        double[] along = curvature(slopes).operate(away);
        double sum = 0;
        for (int k = 0; k < away.length; k++) {
            sum += away[k] * along[k];
        }
        return -sum / 2;
    }
}
