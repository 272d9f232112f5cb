package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.percola.healing.KineticBlockTest.draw;
import static org.percola.healing.KineticBlockTest.kernels;
import static org.percola.numeric.BlockKernel.FRONT;
import static org.percola.numeric.BlockKernel.LANES;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.percola.numeric.BlockKernel;
import org.percola.numeric.BlockRosenbrock;
import org.percola.skin.Skin;

/**
 * Unit: what is written from {@code kinetics.model} (rates, elimination, rest, session) against the same equations by hand,
 * {@link KineticsByHand}, at random states and draws.
 */
class HealingKineticsTest {
    private static final int STATES = TissueState.COUNT;

    private static Skin.Capacity capacity(int number) {
        return number % 2 == 0 ? Skin.Capacity.REFERENCE : new Skin.Capacity(0.9, 0.8, 1.1, 1.2, 0.85, 1.15, 1);
    }

    @Test
    void whatIsWrittenFromTheTextIsWhatWasWrittenByHand() {
        for (BlockKernel kernel : kernels()) {
            for (int number = 0; number < 20; number++) {
                var random = new SplittableRandom(number);
                double[] y = random.doubles(STATES, 0.01, 1.5).toArray();
                var byHand = new KineticsByHand(draw(number), capacity(number), 1.3, 1.7);
                var probe = new Probe(kernel, draw(number), capacity(number), 1.3, 1.7);
                assertClose(probe.slopes(y), byHand.computeDerivatives(0, y), 1e-12);
            }
        }
    }

    @Test
    void restAndSessionAreWhatWasWrittenByHand() {
        for (int number = 0; number < 20; number++) {
            var random = new SplittableRandom(number);
            var byHand = new KineticsByHand(draw(number), capacity(number), 1.3, 1.7);
            double[] y = new double[STATES];
            TissueEquations.rest(y, draw(number));
            assertThat(y).isEqualTo(byHand.rest());
            assertThat(TissueEquations.collagenChange(y, draw(number))).isZero();
            double[] struck = random.doubles(STATES, 0.01, 1.5).toArray();
            double[] wanted = struck.clone();
            var dose = new Dose(5 * random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
            TissueEquations.session(struck, draw(number), dose);
            byHand.session(wanted, dose);
            assertThat(struck).isEqualTo(wanted);
        }
    }

    /** The linear solve against the Jacobian of the equations by hand, taken by differences of order six. */
    @Test
    void theEliminationSolvesWithTheJacobian() {
        for (BlockKernel kernel : kernels()) {
            for (int number = 0; number < 20; number++) {
                var random = new SplittableRandom(number);
                double[] y =
                        random.doubles(STATES, 0.4, 1.5).toArray(); // collagen above rest: away from the corner of max
                double[] x = random.doubles(STATES, -1, 1).toArray();
                double shift = 3 + 100 * random.nextDouble();
                double[] b = along(new KineticsByHand(draw(number), capacity(number), 1.3, 1.7), y, x);
                for (int k = 0; k < STATES; k++) {
                    b[k] = shift * x[k] - b[k];
                }
                var probe = new Probe(kernel, draw(number), capacity(number), 1.3, 1.7);
                assertClose(probe.solve(y, shift, b), x, 1e-9);
            }
        }
    }

    /** J x. */
    private static double[] along(KineticsByHand equations, double[] y, double[] x) {
        double[] weights = {3.0 / 4, -3.0 / 20, 1.0 / 60};
        double step = 4e-3;
        double[] total = new double[STATES];
        for (int k = 0; k < weights.length; k++) {
            double[] up = equations.computeDerivatives(0, moved(y, x, (k + 1) * step));
            double[] down = equations.computeDerivatives(0, moved(y, x, -(k + 1) * step));
            for (int state = 0; state < STATES; state++) {
                total[state] += weights[k] * (up[state] - down[state]) / step;
            }
        }
        return total;
    }

    private static double[] moved(double[] y, double[] x, double by) {
        return IntStream.range(0, STATES).mapToDouble(k -> y[k] + by * x[k]).toArray();
    }

    private static void assertClose(double[] found, double[] wanted, double part) {
        for (int k = 0; k < wanted.length; k++) {
            assertThat(found[k])
                    .as("state %d", k)
                    .isCloseTo(wanted[k], Offset.offset(part * (1 + Math.abs(wanted[k]))));
        }
    }

    @Test
    void nothingThatIsPreparedHangsOnTheRateAtWhichTheBarrierCloses() {
        for (BlockKernel kernel : kernels()) {
            double[] slow = new Probe(kernel, draw(1), capacity(1), 1.3, 0.2).p;
            double[] fast = new Probe(kernel, draw(1), capacity(1), 1.3, 1.7).p;
            int from = BlockKernel.place(kernel.parameters(), 0);
            assertThat(Arrays.copyOfRange(fast, from, fast.length))
                    .isEqualTo(Arrays.copyOfRange(slow, from, slow.length));
        }
    }

    /** A kernel with the same values in all lanes; the answer is that of the fourth. */
    private static final class Probe {
        private static final int LANE = 3;
        private final BlockKernel kernel;
        private final double[] p;
        private final double[] work;

        Probe(BlockKernel kernel, HealingParameters parameters, Skin.Capacity capacity, double phot, double kB) {
            this.kernel = kernel;
            var solver = new BlockRosenbrock(
                    kernel, BlockRosenbrock.Method.RODAS5P, BlockRosenbrock.Norm.LARGEST, 1, 1, 1, 1);
            double[] coefficients = new double[kernel.parameters()];
            HealingPlaces.put(coefficients, parameters, capacity, phot);
            coefficients[HealingPlaces.PAR_kB] = kB;
            for (int lane = 0; lane < LANES; lane++) {
                solver.parameters(lane, coefficients);
            }
            solver.prepare();
            p = solver.copyOfParameters();
            work = new double[BlockKernel.length(kernel.factors() + kernel.scratch())];
        }

        double[] slopes(double[] y) {
            double[] slope = new double[BlockKernel.length(STATES)];
            kernel.slopes(spread(y), p, kernel.nothing(), slope, work);
            return pick(slope);
        }

        double[] solve(double[] y, double shift, double[] b) {
            double[] shifts = new double[BlockKernel.length(1)];
            Arrays.fill(shifts, shift);
            kernel.factor(spread(y), p, shifts, work);
            double[] x = spread(b);
            kernel.solve(p, work, x);
            return pick(x);
        }

        private static double[] spread(double[] values) {
            double[] wide = new double[BlockKernel.length(values.length)];
            for (int k = FRONT; k < wide.length; k++) {
                wide[k] = values[(k - FRONT) / LANES];
            }
            return wide;
        }

        private static double[] pick(double[] wide) {
            double[] values = new double[wide.length / LANES];
            for (int k = 0; k < values.length; k++) {
                values[k] = wide[BlockKernel.place(k, LANE)];
            }
            return values;
        }
    }
}
