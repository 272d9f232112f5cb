package org.percola.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.percola.numeric.ReactionDiffusion.Axis;
import org.percola.numeric.ReactionDiffusion.Method;
import org.percola.numeric.ReactionDiffusion.Steps;

/** Known answers and the declared order of the splitting: what spreads, what reacts, and both together. */
class ReactionDiffusionTest {
    private static final int CELLS = 16;
    private static final double WIDTH = 1.0 / CELLS;

    /** u' = -r u^2 (exact: u / (1 + r u t)), and v, which spreads and decays: v' = -v. */
    private static final class Decay implements BlockKernel {
        @Override
        public int states() {
            return 2;
        }

        @Override
        public int parameters() {
            return 1;
        }

        @Override
        public int prepared() {
            return 0;
        }

        @Override
        public int factors() {
            return 2;
        }

        @Override
        public int scratch() {
            return 0;
        }

        @Override
        public void prepare(double[] p, double[] work) {
            // nothing is prepared
        }

        @Override
        public void slopes(double[] y, double[] p, double[] side, double[] slope, double[] work) {
            for (int l = FRONT; l < FRONT + LANES; l++) {
                slope[l] = side[l] + -p[l] * y[l] * y[l];
                slope[LANES + l] = side[LANES + l] + -y[LANES + l];
            }
        }

        @Override
        public void factor(double[] y, double[] p, double[] shift, double[] work) {
            for (int l = FRONT; l < FRONT + LANES; l++) {
                work[l] = 1 / (shift[l] + 2 * p[l] * y[l]);
                work[LANES + l] = 1 / (shift[l] + 1);
            }
        }

        @Override
        public void solve(double[] p, double[] work, double[] b) {
            for (int l = FRONT; l < FRONT + LANES; l++) {
                b[l] *= work[l];
                b[LANES + l] *= work[LANES + l];
            }
        }
    }

    private static double mode(int i) {
        return StrictMath.cos(StrictMath.PI * (i + 0.5) * WIDTH);
    }

    /** A box in which both have run to time 1 in so many equal steps. */
    private static ReactionDiffusion run(Method method, int steps) {
        Axis axis = Axis.uniform(CELLS, WIDTH);
        var fields = new ReactionDiffusion(
                new Decay(), method, new double[] {2}, new double[] {0, 0.03}, axis, axis, Axis.uniform(4, 0.25));
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                for (int k = 0; k < 4; k++) {
                    fields.put(0, i, j, k, 0.3 + 0.05 * i + 0.01 * j);
                    fields.put(1, i, j, k, 1 + mode(i) * mode(j));
                }
            }
        }
        fields.advance(0, 1, new Steps(1.0 / steps, 1, 1.0 / steps), (count, workers) -> {
            IntConsumer worker = workers.get();
            for (int part = 0; part < count; part++) {
                worker.accept(part);
            }
        });
        return fields;
    }

    private static double error(Method method, int steps, int state) {
        ReactionDiffusion fields = run(method, steps);
        double rate = 8 / (WIDTH * WIDTH) * StrictMath.pow(StrictMath.sin(StrictMath.PI * WIDTH / 2), 2);
        double worst = 0;
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                double start = 0.3 + 0.05 * i + 0.01 * j;
                double exact = state == 0
                        ? start / (1 + 2 * start)
                        : StrictMath.exp(-1) * (1 + mode(i) * mode(j) * StrictMath.exp(-0.03 * rate));
                worst = Math.max(worst, Math.abs(fields.at(state, i, j, 3) - exact));
            }
        }
        return worst;
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theErrorFallsAsDeclaredAndACoarseStepIsWrong(Method method) {
        double reaction = Math.log(error(method, 8, 0) / error(method, 32, 0)) / Math.log(4);
        double both = Math.log(error(method, 8, 1) / error(method, 32, 1)) / Math.log(4);
        assertThat(reaction).isCloseTo(method == Method.EXPLICIT ? 4 : 2, within(0.4));
        assertThat(both).isCloseTo(2, within(0.2));
        assertThat(error(method, 2, 1)).isGreaterThan(1e-4);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void whatSpreadsIsNeitherLostNorGained(Method method) {
        ReactionDiffusion once = run(method, 7);
        double sum = 0;
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                for (int k = 0; k < 4; k++) {
                    sum += once.at(1, i, j, k);
                }
            }
        }
        double left = sum / (CELLS * CELLS * 4);
        assertThat(left).isCloseTo(StrictMath.exp(-1), within(method == Method.EXPLICIT ? 1e-5 : 2e-3));
        for (int i = 0; i < CELLS; i++) {
            double mirrored = 2 * left;
            assertThat(once.at(1, i, 0, 0) + once.at(1, CELLS - 1 - i, 0, 0)).isCloseTo(mirrored, within(1e-12));
        }
    }
}
