package org.percola.healing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.percola.evidence.Evidence;
import org.percola.evidence.ParameterDraw;
import org.percola.numeric.BlockKernel;
import org.percola.skin.Skin;

/**
 * Parity: the scalar against the vector twin, and a tissue alone against the same one among others. Convergence: forecasts'
 * tolerance against the equations by hand ({@link KineticsByHand}).
 */
class KineticBlockTest {
    private static final double[] DAYS = {0, 0.3, 1, 3, 7, 14, 29.9, 30, 31, 60, 120, 365};

    static HealingParameters draw(int number) {
        return HealingParameters.of(ParameterDraw.of(Evidence.standard(), 7, 0, number));
    }

    static List<BlockKernel> kernels() {
        List<BlockKernel> kernels = new ArrayList<>(List.of(new HealingScalarKernel()));
        if (BlockKernel.vectorsAvailable()) {
            kernels.add(new HealingVectorKernel());
        }
        return kernels;
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
    void atProductionToleranceEveryStateStaysWithinFiveHundredThousandthsOfItsLargestValue() {
        List<TissueWay> ways = new ArrayList<>();
        double[] days = PrototypeTest.denseDays();
        for (int number = 0; number < 32; number++) {
            ways.add(TissueWay.ofReference(4, 28, 183, draw(number), TissueLog.ofCourse(days)));
        }
        new KineticBlock(KineticBlock.kernel(), KineticBlock.TOLERANCE).run(ways);
        for (int number = 0; number < 32; number++) {
            double[][] truth = byHand(draw(number), days);
            double[][] found = new double[days.length][];
            for (int day = 0; day < days.length; day++) {
                found[day] = ways.get(number).log().at(day);
                if (truth[day][TissueState.Z] == 0) {
                    truth[day][TissueState.Z] = 1; // never lost here: nothing to be a part of
                    found[day][TissueState.Z] += 1;
                }
            }
            assertThat(PrototypeTest.worst(truth, found)).as("draw %d", number).isLessThan(5e-5);
        }
    }

    /** The equations by hand, by a solver of another family. */
    private static double[][] byHand(HealingParameters parameters, double[] days) {
        HealingParameters.Injury injury = parameters.injury();
        var dose = new Dose(injury.referenceDose(), injury.referenceOpening(), 0, 0);
        List<TissueWay.Stop> stops = IntStream.range(0, 4)
                .mapToObj(k -> new TissueWay.Stop(28 * k, dose, injury.referenceBarrierRate()))
                .toList();
        return new KineticsByHand(parameters, Skin.Capacity.REFERENCE, 1, 0).run(stops, days, 1e-11);
    }
}
