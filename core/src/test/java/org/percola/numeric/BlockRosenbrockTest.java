package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.percola.numeric.BlockRosenbrock.Method;
import org.percola.numeric.BlockRosenbrock.Norm;

/** Convergence: what a step and a look into it miss when it is halved. Property: the inverse fifth root. */
class BlockRosenbrockTest {
    private static final double TIME = 4;
    private static final double STEP = 0.05;

    @ParameterizedTest
    @CsvSource({"RODAS, 4, 3", "RODAS5P, 5, 4"})
    void halvedStepsMissLessAsTheOrderSays(Method method, int order, int orderInside) {
        double[] truth = after(method, TIME, 1024, 1);
        double fewer = miss(after(method, TIME, 32, 1), truth);
        double more = miss(after(method, TIME, 64, 1), truth);
        assertThat(Math.log(fewer / more) / Math.log(2)).isBetween(order - 0.1, order + 0.9);

        double inside = missInside(method, STEP) / missInside(method, STEP / 2);
        assertThat(Math.log(inside) / Math.log(2)).isBetween(orderInside + 0.8, orderInside + 1.5);
    }

    private static double missInside(Method method, double step) {
        return miss(after(method, step, 1, 0.5), after(method, step / 2, 64, 1));
    }

    private static double miss(double[] found, double[] truth) {
        return Math.hypot(found[0] - truth[0], found[1] - truth[1]);
    }

    /** Where hares and lynxes stand after {@code time} in so many equal steps; a look into the one step at a share of it. */
    private static double[] after(Method method, double time, int steps, double share) {
        var solver = new BlockRosenbrock(new Hunting(), method, Norm.LARGEST, 1e9, 1, 1, 10);
        solver.enter(2);
        solver.state(0, 2, 1.7);
        solver.state(1, 2, 0.6);
        double[] seen = new double[2];
        for (int k = 0; k < steps; k++) {
            solver.depart(2, k * time / steps, (k + 1) * time / steps);
            solver.run(new BlockRosenbrock.Guide() {
                @Override
                public void stepped(int lane, double start, double end) {
                    solver.look(0, lane);
                    solver.look(1, lane);
                    seen[0] = solver.inside(0, lane, share);
                    seen[1] = solver.inside(1, lane, share);
                    double[] both = new double[3];
                    solver.inside(lane, share, both, 1);
                    assertThat(both).containsExactly(new double[] {0, seen[0], seen[1]}, within(1e-14));
                }

                @Override
                public void arrived(int lane, boolean failed) {
                    assertThat(failed).isFalse();
                }
            });
        }
        return seen;
    }

    @Test
    void theInverseFifthRootIsGoodToAPartInAThousand() {
        new SplittableRandom(5)
                .doubles(1000, -18, 18)
                .map(StrictMath::exp)
                .forEach(x -> assertThat(FifthRoot.inverse(x))
                        .isCloseTo(StrictMath.pow(x, -0.2), org.assertj.core.data.Percentage.withPercentage(0.1)));
    }

    /** {@code h' = h (1 - l), l' = l (h - 1)}. */
    private static final class Hunting implements BlockKernel {
        private final double[] shifts = new double[BlockKernel.length(1)];
        private final double[] at = new double[BlockKernel.length(2)];

        @Override
        public int states() {
            return 2;
        }

        @Override
        public int parameters() {
            return 0;
        }

        @Override
        public int prepared() {
            return 0;
        }

        @Override
        public int factors() {
            return 0;
        }

        @Override
        public int scratch() {
            return 0;
        }

        @Override
        public void prepare(double[] p, double[] work) {}

        @Override
        public void slopes(double[] y, double[] p, double[] side, double[] slope, double[] work) {
            for (int lane = FRONT; lane < FRONT + LANES; lane++) {
                slope[lane] = side[lane] + y[lane] * (1 - y[LANES + lane]);
                slope[LANES + lane] = side[LANES + lane] + y[LANES + lane] * (y[lane] - 1);
            }
        }

        @Override
        public void factor(double[] y, double[] p, double[] shift, double[] work) {
            System.arraycopy(shift, 0, shifts, 0, shifts.length);
            System.arraycopy(y, 0, at, 0, at.length);
        }

        @Override
        public void solve(double[] p, double[] work, double[] b) {
            for (int lane = FRONT; lane < FRONT + LANES; lane++) {
                double hares = at[lane];
                double lynxes = at[LANES + lane];
                double a11 = shifts[lane] - (1 - lynxes);
                double a22 = shifts[lane] - (hares - 1);
                double determinant = a11 * a22 + hares * lynxes;
                double first = (a22 * b[lane] - hares * b[LANES + lane]) / determinant;
                double second = (a11 * b[LANES + lane] + lynxes * b[lane]) / determinant;
                b[lane] = first;
                b[LANES + lane] = second;
            }
        }
    }
}
