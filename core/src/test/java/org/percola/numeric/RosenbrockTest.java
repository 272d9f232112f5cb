package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Unit and Convergence: the method on problems with known answers. */
class RosenbrockTest {
    private static final Rosenbrock.StepWatcher NOBODY = (start, end, solver) -> {};

    /** y' = M y with a stiff and a slow direction: eigenvalues -1000 and -1. */
    private static final class StiffLinear implements OdeSystem {
        private final SmallLu lu = new SmallLu(2);

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public void derivative(double[] y, double[] dy) {
            dy[0] = 998 * y[0] + 1998 * y[1];
            dy[1] = -999 * y[0] - 1999 * y[1];
        }

        @Override
        public void factor(double[] y, double shift) {
            lu.set(0, 0, shift - 998);
            lu.set(0, 1, -1998);
            lu.set(1, 0, 999);
            lu.set(1, 1, shift + 1999);
            lu.factor();
        }

        @Override
        public void solve(double[] b) {
            lu.solve(b, 0);
        }

        static double exact(double t) {
            return 2 * Math.exp(-t) - Math.exp(-1000 * t);
        }
    }

    /** The pendulum u' = v, v' = -sin u: nonlinear, no damping. */
    private static final class Pendulum implements OdeSystem {
        private final SmallLu lu = new SmallLu(2);

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public void derivative(double[] y, double[] dy) {
            dy[0] = y[1];
            dy[1] = -Math.sin(y[0]);
        }

        @Override
        public void factor(double[] y, double shift) {
            lu.set(0, 0, shift);
            lu.set(0, 1, -1);
            lu.set(1, 0, Math.cos(y[0]));
            lu.set(1, 1, shift);
            lu.factor();
        }

        @Override
        public void solve(double[] b) {
            lu.solve(b, 0);
        }

        static double energy(double[] y) {
            return 0.5 * y[1] * y[1] - Math.cos(y[0]);
        }
    }

    @Test
    void theObservedOrderIsFour() {
        double[] truth = pendulumAfterFour(1.0 / 4096);
        double order = observedOrder(
                step -> {
                    double[] y = pendulumAfterFour(step);
                    return Math.hypot(y[0] - truth[0], y[1] - truth[1]);
                },
                0.25,
                6);
        assertThat(order).isBetween(3.8, 4.2);
    }

    @Test
    void insideAStepTheOrderIsThree() {
        double[] start = {1, 0.3};
        double order = observedOrder(
                step -> {
                    // The local error of a dense output of order 3 falls with the fourth power of the step.
                    double[] half = start.clone();
                    for (int k = 0; k < 64; k++) {
                        new Rosenbrock(2).fixedStep(new Pendulum(), half, step / 128);
                    }
                    var solver = new Rosenbrock(2);
                    double[] seen = new double[1];
                    solver.integrate(
                            new Pendulum(),
                            start.clone(),
                            0,
                            step,
                            1e9,
                            1,
                            step,
                            10,
                            (a, b, s) -> seen[0] = s.inside(0, 0.5));
                    return Math.abs(seen[0] - half[0]);
                },
                0.5,
                6);
        assertThat(order).isBetween(3.8, 5.2);
    }

    @Test
    void stiffDecayIsExactEnoughInFewSteps() {
        double[] y = {1, 0};
        var solver = new Rosenbrock(2);
        boolean reached = solver.integrate(new StiffLinear(), y, 0, 10, 1e-8, 1e-12, 1e-4, 10_000, NOBODY);
        assertThat(reached).isTrue();
        assertThat(Math.abs(y[0] - StiffLinear.exact(10))).isLessThan(1e-7);
        // An explicit method would need at least 3000.
        assertThat(solver.acceptedCount()).isLessThan(600);
    }

    @Test
    void aTighterToleranceGivesASmallerError() {
        double last = 1;
        for (double tolerance : new double[] {1e-3, 1e-5, 1e-7, 1e-9}) {
            double[] y = {1, 0.3};
            double energy = Pendulum.energy(y);
            new Rosenbrock(2).integrate(new Pendulum(), y, 0, 20, tolerance, 1e-12, 1e-2, 100_000, NOBODY);
            double drift = Math.abs(Pendulum.energy(y) - energy);
            assertThat(drift).isLessThan(last / 10);
            last = drift;
        }
    }

    @Test
    void aHugeStepIsWrong() {
        double[] y = pendulumAfterFour(4);
        double[] truth = pendulumAfterFour(1.0 / 1024);
        assertThat(Math.hypot(y[0] - truth[0], y[1] - truth[1])).isGreaterThan(0.05);
    }

    @Test
    void aRunInPiecesEndsWhereAskedAndCountsOn() {
        double[] y = {1, 0};
        var solver = new Rosenbrock(2);
        double[] lastEnd = new double[1];
        for (int k = 0; k < 7; k++) {
            solver.integrate(
                    new StiffLinear(),
                    y,
                    k * 0.3,
                    (k + 1) * 0.3,
                    1e-7,
                    1e-12,
                    1e-4,
                    10_000,
                    (a, b, s) -> lastEnd[0] = b);
            assertThat(lastEnd[0]).isEqualTo((k + 1) * 0.3);
        }
        assertThat(Math.abs(y[0] - StiffLinear.exact(2.1))).isLessThan(1e-6);
        assertThat(solver.report().converged()).isTrue();
        assertThat(solver.report().steps()).isEqualTo(solver.acceptedCount()).isGreaterThan(7);
    }

    @Test
    void aStepLimitIsReportedAndTheStateStaysFinite() {
        double[] y = {1, 0};
        var solver = new Rosenbrock(2);
        assertThat(solver.integrate(new StiffLinear(), y, 0, 10, 1e-8, 1e-12, 1e-4, 5, NOBODY))
                .isFalse();
        assertThat(solver.report().converged()).isFalse();
        assertThat(solver.report().advice()).isNotBlank();
        assertThat(y[0]).isFinite();
    }

    private static double[] pendulumAfterFour(double step) {
        double[] y = {1, 0.3};
        var solver = new Rosenbrock(2);
        var pendulum = new Pendulum();
        for (int k = 0; k < Math.round(4 / step); k++) {
            solver.fixedStep(pendulum, y, step);
        }
        return y;
    }

    private static double observedOrder(DoubleUnaryOperator errorAtStep, double firstStep, int halvings) {
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        int n = 0;
        for (int k = 0; k < halvings; k++) {
            double step = firstStep / (1 << k);
            double error = errorAtStep.applyAsDouble(step);
            if (error < 1e-12) {
                break; // below this, round-off bends the line
            }
            double x = Math.log(step);
            double y = Math.log(error);
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
            n++;
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }
}
