package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.percola.numeric.BlockKernel.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.BlockKernel;
import org.percola.numeric.BlockRosenbrock;
import org.percola.skin.Skin;

/**
 * Parity. The kernels that are written from {@code kinetics.model} against the hand-written dynamics, the scalar against
 * the vector twin, and a tissue alone against the same one among others.
 */
class KineticBlockTest {
    private static final int STATES = HealingPlaces.STATES;
    private static final double[] DAYS = {0, 0.3, 1, 3, 7, 14, 29.9, 30, 31, 60, 120, 365};

    private static HealingParameters draw(int number) {
        return HealingParameters.of(ParameterDraw.of(Evidence.standard(), 7, 0, number));
    }

    private static Skin.Capacity capacity(int number) {
        return number % 2 == 0 ? Skin.Capacity.REFERENCE : new Skin.Capacity(0.9, 0.8, 1.1, 1.2, 0.85, 1.15, 1);
    }

    @Test
    void theKernelsAgreeWithTheDynamicsInSlopesAndSolves() {
        for (BlockKernel kernel : kernels()) {
            for (int number = 0; number < 20; number++) {
                var random = new SplittableRandom(number);
                double[] y = random.doubles(STATES, 0.01, 1.5).toArray();
                double[] b = random.doubles(STATES, -1, 1).toArray();
                double shift = 3 + 100 * random.nextDouble();
                var dynamics = new HealingKinetics(draw(number), capacity(number), 1.3);
                dynamics.closeBarrierAt(1.7);
                double[] slope = new double[STATES];
                double[] x = b.clone();
                dynamics.derivative(y, slope);
                dynamics.factor(y, shift);
                dynamics.solve(x);

                var probe = new Probe(kernel, draw(number), capacity(number), 1.3, 1.7);
                assertClose(probe.slopes(y), slope);
                assertClose(probe.solve(y, shift, b), x);
            }
        }
    }

    private static List<BlockKernel> kernels() {
        List<BlockKernel> kernels = new ArrayList<>(List.of(new HealingScalarKernel()));
        if (BlockKernel.vectorsAvailable()) {
            kernels.add(new HealingVectorKernel());
        }
        return kernels;
    }

    private static void assertClose(double[] found, double[] wanted) {
        for (int k = 0; k < wanted.length; k++) {
            assertThat(found[k])
                    .as("state %d", k)
                    .isCloseTo(wanted[k], Offset.offset(1e-12 * (1 + Math.abs(wanted[k]))));
        }
    }

    @Test
    void aTissueHasTheSameBitsAloneAmongOthersInAnyOrderAndWithEitherKernel() {
        List<Integer> numbers = new ArrayList<>();
        for (int k = 0; k < 21; k++) {
            numbers.add(k);
        }
        List<List<double[]>> alone = numbers.stream()
                .map(k -> run(new HealingScalarKernel(), List.of(k)).getFirst())
                .toList();
        for (BlockKernel kernel : kernels()) {
            List<Integer> mixed = new ArrayList<>(numbers);
            Collections.shuffle(mixed, new Random(3));
            List<List<double[]>> together = run(kernel, mixed);
            for (int k = 0; k < mixed.size(); k++) {
                List<double[]> expected = alone.get(mixed.get(k));
                for (int day = 0; day < DAYS.length; day++) {
                    assertThat(together.get(k).get(day)).isEqualTo(expected.get(day));
                }
            }
        }
    }

    /** Sessions of one tissue, more or fewer, nearer or farther: what they have in common is solved once, with the same bits. */
    @Test
    void aCourseHasTheSameBitsAloneAndBesideOthersOfTheSameTissue() {
        HealingParameters tissue = draw(5);
        List<Supplier<TissueWay>> courses = new ArrayList<>();
        for (double interval : new double[] {7, 14, 28, 42, 42.5}) {
            for (int sessions = 1; sessions <= 6; sessions++) {
                int count = sessions;
                courses.add(
                        () -> TissueWay.ofReference(count, interval, 300 + interval, tissue, TissueLog.ofCourse(DAYS)));
            }
        }
        Collections.shuffle(courses, new Random(11));
        for (BlockKernel kernel : kernels()) {
            var block = new KineticBlock(kernel, KineticBlock.TOLERANCE);
            List<TissueWay> together = courses.stream().map(Supplier::get).toList();
            block.run(together);
            for (int k = 0; k < courses.size(); k++) {
                TissueWay alone = courses.get(k).get();
                block.run(List.of(alone));
                TissueWay other = together.get(k);
                assertThat(other.report()).isEqualTo(alone.report());
                assertThat(other.log().peakMelanin()).isEqualTo(alone.log().peakMelanin());
                assertThat(other.log().peakScar()).isEqualTo(alone.log().peakScar());
                for (int day = 0; day < DAYS.length; day++) {
                    assertThat(other.log().at(day)).isEqualTo(alone.log().at(day));
                }
            }
        }
    }

    /** The states at all days, of tissues with one to four sessions. */
    private static List<List<double[]>> run(BlockKernel kernel, List<Integer> numbers) {
        var block = new KineticBlock(kernel, KineticBlock.TOLERANCE);
        List<TissueWay> ways = numbers.stream()
                .map(k -> TissueWay.ofReference(1 + k % 4, 20 + k, 365, draw(k), TissueLog.ofCourse(DAYS)))
                .toList();
        block.run(ways);
        return ways.stream()
                .map(way -> {
                    List<double[]> states = new ArrayList<>();
                    for (int day = 0; day < DAYS.length; day++) {
                        states.add(way.log().at(day));
                    }
                    return states;
                })
                .toList();
    }

    @Test
    void atProductionToleranceEveryStateStaysWithinAHundredThousandthOfItsLargestValue() {
        List<TissueWay> ways = new ArrayList<>();
        double[] days = PrototypeTest.denseDays();
        for (int number = 0; number < 32; number++) {
            ways.add(TissueWay.ofReference(4, 28, 183, draw(number), TissueLog.ofCourse(days)));
        }
        new KineticBlock(KineticBlock.kernel(), KineticBlock.TOLERANCE).run(ways);
        for (int number = 0; number < 32; number++) {
            double[][] truth = byTheOtherSolver(draw(number), days);
            double[][] found = new double[days.length][];
            for (int day = 0; day < days.length; day++) {
                found[day] = ways.get(number).log().at(day);
                if (truth[day][TissueState.Z] == 0) {
                    truth[day][TissueState.Z] = 1; // never lost here: nothing to be a part of
                    found[day][TissueState.Z] += 1;
                }
            }
            assertThat(PrototypeTest.worst(truth, found)).as("draw %d", number).isLessThan(1e-5);
        }
    }

    /** The hand-written dynamics by the method of order 4, a thousand times more exactly. */
    private static double[][] byTheOtherSolver(HealingParameters parameters, double[] days) {
        var kinetics = new HealingKinetics(parameters, Skin.Capacity.REFERENCE, 1);
        HealingParameters.Injury injury = parameters.injury();
        var log = new TissueLog(days);
        var workspace = new HealingWorkspace();
        double[] state = workspace.state;
        kinetics.rest(state);
        for (int session = 0; session < 4; session++) {
            kinetics.wound(state, new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0));
            kinetics.closeBarrierAt(injury.referenceBarrierRate());
            log.stand(28 * session, state);
            double end = session < 3 ? 28 * (session + 1) : 183;
            workspace.solver.integrate(kinetics, state, 28 * session, end, 1e-9, 1e-12, 0.01, 20_000, log);
        }
        log.stand(183, state);
        return IntStream.range(0, days.length).mapToObj(log::at).toArray(double[][]::new);
    }

    @Test
    void nothingThatIsPreparedHangsOnTheRateAtWhichTheBarrierCloses() {
        for (BlockKernel kernel : kernels()) {
            double[] slow = new Probe(kernel, draw(1), capacity(1), 1.3, 0.2).p;
            double[] fast = new Probe(kernel, draw(1), capacity(1), 1.3, 1.7).p;
            int from = kernel.parameters() * LANES;
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
            for (int lane = 0; lane < LANES; lane++) {
                KineticBlock.place(solver, lane, parameters, capacity, phot);
                solver.parameter(HealingPlaces.PAR_kB, lane, kB);
            }
            solver.prepare();
            p = solver.copyOfParameters();
            work = new double[(kernel.factors() + kernel.scratch()) * LANES];
        }

        double[] slopes(double[] y) {
            double[] slope = new double[STATES * LANES];
            kernel.slopes(spread(y), p, slope, work);
            return pick(slope);
        }

        double[] solve(double[] y, double shift, double[] b) {
            double[] shifts = new double[LANES];
            Arrays.fill(shifts, shift);
            kernel.factor(spread(y), p, shifts, work);
            double[] x = spread(b);
            kernel.solve(p, work, x);
            return pick(x);
        }

        private static double[] spread(double[] values) {
            double[] wide = new double[values.length * LANES];
            for (int k = 0; k < wide.length; k++) {
                wide[k] = values[k / LANES];
            }
            return wide;
        }

        private static double[] pick(double[] wide) {
            double[] values = new double[wide.length / LANES];
            for (int k = 0; k < values.length; k++) {
                values[k] = wide[k * LANES + LANE];
            }
            return values;
        }
    }
}
